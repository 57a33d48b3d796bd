// The record at a glance.

import { figure, h } from './dom.js';
import { BASE, dataset, failed, Failure, json, lines, pages, waiting } from './api.js';
import { asOfPanel } from './asof.js';
import { sum } from './chart.js';
import { words } from './dates.js';
import { timeline } from './timeline.js';
import { go, listAddress, note, overviewAddress, read } from './state.js';

/** The parts of the view that is shown, if it is. @type {ReturnType<typeof framed> | null} */
let present = null;

/**
 * @param {State} state
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 * @param {() => void} again shows the same view once more
 * @returns {Promise<string>} the title of the view
 */
export async function show(state, main, signal, again) {
  if (!present || present.element.parentNode !== main) {
    present = framed(main);
  }
  const { line, glance, toggle, panel } = present;
  toggle.setAttribute('href', overviewAddress({ ...state, table: !state.table }));
  toggle.textContent = state.table ? 'As a drawing' : 'As tables';
  try {
    const record = await fetched(signal);
    document.getElementById('scope')?.replaceChildren(...covered(record.dataset));
    if (state.table) {
      const { tables } = await import('./parts.js');
      if (signal.aborted) {
        return '';
      }
      glance.replaceChildren(coverage(record.dataset, false), tables(record, sum(record).replace('Hatched: ', '')));
    } else {
      if (line.chart.parentNode !== glance) {
        glance.replaceChildren(coverage(record.dataset, true), line.chart, line.help);
      }
      line.update(record, state.span, state.asOf);
      if (line.isSingly() && !record.decisions) {
        record.decisions = singles = (await pages(`${BASE}/decisions?limit=500`, signal)).items;
        line.update(record, state.span, state.asOf);
      }
    }
    line.tools.hidden = line.shown.hidden = state.table;
    glance.removeAttribute('aria-busy');
    await panel.update(state.asOf, record, signal, again);
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
    glance.replaceChildren(failed(error, again, 3));
    line.tools.hidden = line.shown.hidden = true;
  }
  glance.removeAttribute('aria-busy');
  return state.asOf ? `As of ${words(state.asOf)}` : '';
}

/** The single decisions, once they were drawn. @type {DecisionSummary[] | null} */
let singles = null;

/**
 * @param {AbortSignal} signal
 * @returns {Promise<AtAGlance>}
 */
async function fetched(signal) {
  const facets = `${BASE}/decisions/facets`;
  const [described, states, terms, sessions, all, contested, planned] = await Promise.all([
    dataset(),
    lines(`${BASE}/member-states?format=ndjson`, signal),
    lines(`${BASE}/chairmanships?format=ndjson`, signal),
    pages(`${BASE}/sessions?limit=500`, signal),
    json(facets, signal),
    json(`${facets}?status=CONTESTED`, signal),
    json(`${facets}?status=PLANNED&status=PROPOSED`, signal),
  ]);
  /**
   * @param {DecisionFacets} from
   * @param {string} year
   */
  const of = (from, year) => from.year.find(({ value }) => value === year)?.count ?? 0;
  const years = all.year.map((/** @type {YearCount} */ { value, count, possible }) => ({ year: value, count, possible, contested: of(contested, value), planned: of(planned, value) }));
  return { states, terms, sessions: sessions.items, years, decided: described.counts.decisions, dataset: described, decisions: singles };
}

/** @param {HTMLElement} main */
function framed(main) {
  const line = timeline(span => {
    const state = read(location);
    if (state.view === 'overview') {
      const address = overviewAddress({ ...state, span });
      // Single decisions are requested when they are drawn first.
      if (line.isSingly()) {
        go(address, { replace: true });
      } else {
        note(address);
      }
      toggle.setAttribute('href', overviewAddress({ ...state, span, table: !state.table }));
    }
  });
  const panel = asOfPanel(date => go(overviewAddress({ ...read(location), asOf: date })));
  const glance = h('div', { class: 'glance', 'aria-busy': true }, waiting(18));
  const toggle = h('a', { class: 'toggle' });
  const element = h(
    'div',
    { class: 'overview' },
    h('section', { 'aria-labelledby': 'glance' }, h('div', { class: 'bar' }, h('h2', { id: 'glance' }, 'At a glance'), line.shown, line.tools, toggle), glance),
    panel.element,
  );
  main.replaceChildren(element);
  return { element, line, panel, glance, toggle };
}

/**
 * @param {Dataset} described
 * @returns {(Node | string)[]} the period covered, and how many statements and contradictions there are
 */
function covered({ coverage, coveredUntil, counts }) {
  const first = Math.min(...coverage.flatMap(({ year }) => (year === null ? [] : [year])));
  return [
    `It covers ${first}${coveredUntil ? ` to ${words(coveredUntil.slice(0, 7))}` : ''} with ${figure(counts.citations)} statements, each cited to a paragraph, and shows ${figure(counts.discrepancies)} points on which the `,
    h('a', { href: listAddress('decisions', { hasDiscrepancy: 'true' }) }, 'sources contradict each other'),
    '. ',
    h('a', { href: '/?page=about' }, 'About this record'),
  ];
}

/**
 * Says which years are covered well and which hardly.
 * @param {Dataset} described
 * @param {boolean} drawn
 */
function coverage({ coverage: rows, coveredUntil }, drawn) {
  /** Sessions and acts on record, by year. @type {Map<number, number>} */
  const found = new Map();
  for (const { year, sessions, held } of rows) {
    if (year !== null && (!coveredUntil || year <= Number(coveredUntil.slice(0, 4)))) {
      found.set(year, (found.get(year) ?? 0) + (sessions ?? 0) + held);
    }
  }
  const years = [...found.keys()].sort((a, b) => a - b);
  const best = years.reduce((a, b) => ((found.get(b) ?? 0) > (found.get(a) ?? 0) ? b : a), years[0]);
  // The longest run of years with at most one item.
  let [from, to, start] = [0, -1, 0];
  years.forEach((year, i) => {
    if ((found.get(year) ?? 0) > 1) {
      start = i + 1;
    } else if (i - start > to - from) {
      [from, to] = [start, i];
    }
  });
  return h(
    'p',
    { class: 'coverage' },
    to > from && `${best} is well documented (${figure(found.get(best) ?? 0)} sessions and acts), ${years[from]} to ${years[to]} hardly at all. `,
    ...rows.filter(row => row.comparable && row.body).map(row => `The sources count ${figure(row.stated ?? 0)} decisions of the ${row.body?.name}; this record has ${figure(row.held)} of that kind. `),
    drawn && h('span', { class: 'nowrap' }, h('i', { class: 'key silent', 'aria-hidden': true }), ' Dotted:'),
    drawn && ' no source covers this time, which does not mean that nothing happened.',
  );
}
