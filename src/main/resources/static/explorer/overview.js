// The record at a glance.

import { figure, h } from './dom.js';
import { BASE, Failure, lines, pages } from './api.js';
import { asOfPanel } from './asof.js';
import { decisionsByYear, inWords, sumOfYears } from './chart.js';
import { failed, waiting } from './failure.js';
import { period, words } from './dates.js';
import { timeline } from './timeline.js';
import { go, listAddress, note, overviewAddress, read } from './state.js';
import { country, disagreement, label, link, say } from './words.js';

/** @typedef {import('./chart.js').AtAGlance} AtAGlance */

/** The parts of the view that is shown, if it is. @type {ReturnType<typeof framed> | null} */
let present = null;

/**
 * @param {import('./state.js').State} state
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 * @param {() => void} again shows the same view anew
 * @returns {Promise<string>} the title of the view
 */
export async function show(state, main, signal, again) {
  if (!present || present.element.parentNode !== main) {
    present = framed(main);
  }
  const parts = present;
  parts.toggle.setAttribute('href', overviewAddress({ ...state, table: !state.table }));
  parts.toggle.textContent = state.table ? 'As a drawing' : 'As tables';
  try {
    const record = await fetched(signal);
    if (state.table) {
      parts.glance.replaceChildren(tables(record));
    } else {
      if (parts.line.chart.parentNode !== parts.glance) {
        parts.glance.replaceChildren(parts.line.chart, ...legend());
      }
      parts.line.update(record, state.span, state.asOf);
    }
    parts.line.tools.hidden = parts.line.shown.hidden = state.table;
    parts.glance.removeAttribute('aria-busy');
    await parts.panel.update(state.asOf, record, signal, again);
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
    parts.glance.replaceChildren(failed(error, again, 3));
    parts.line.tools.hidden = parts.line.shown.hidden = true;
  }
  parts.glance.removeAttribute('aria-busy');
  return state.asOf ? `As of ${words(state.asOf)}` : '';
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<AtAGlance>}
 */
async function fetched(signal) {
  const [states, terms, sessions, decisions] = await Promise.all([
    lines(`${BASE}/member-states?format=ndjson`, signal),
    lines(`${BASE}/chairmanships?format=ndjson`, signal),
    pages(`${BASE}/sessions?limit=500`, signal),
    pages(`${BASE}/decisions?limit=500`, signal),
  ]);
  return { states, terms, sessions: sessions.items, decisions: decisions.items };
}

/** @param {HTMLElement} main */
function framed(main) {
  const line = timeline(span => {
    const state = read(location);
    if (state.view === 'overview') {
      note(overviewAddress({ ...state, span }));
      present?.toggle.setAttribute('href', overviewAddress({ ...state, span, table: !state.table }));
    }
  });
  const panel = asOfPanel(day => go(overviewAddress({ ...read(location), asOf: day })));
  const glance = h('div', { class: 'glance', 'aria-busy': true }, waiting(18));
  const toggle = h('a', { class: 'toggle' });
  const element = h(
    'div',
    { class: 'overview' },
    h(
      'div',
      { class: 'intro' },
      h('h1', { tabindex: -1 }, 'The institutional record of the Collective Security Treaty Organization'),
      h('p', { class: 'lede' }, 'Every fact cites a paragraph of a source. Where the sources contradict each other, each value is kept beside the one adopted, with the reason. Dates are no more certain than the sources make them.'),
    ),
    h('section', { 'aria-labelledby': 'glance' }, h('div', { class: 'bar' }, h('h2', { id: 'glance' }, 'At a glance'), line.shown, line.tools, toggle), glance),
    panel.element,
  );
  main.replaceChildren(element);
  return {
    element,
    line,
    panel,
    glance,
    toggle,
  };
}

function legend() {
  /**
   * @param {string} kind
   * @param {string} text
   */
  const entry = (kind, text) => h('li', {}, h('i', { class: `key ${kind}`, 'aria-hidden': true }), text);
  const entries = h(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    entry('member', 'member, or in the chair'),
    entry('uncertain', 'some time in here, not dated closer'),
    h('li', {}, ['inferred', 'inferred-day'].map(kind => h('i', { class: `key ${kind}`, 'aria-hidden': true })), 'day inferred'),
    entry('suspended', 'suspended'),
    entry('outside', 'outside'),
    entry('technical', 'technical chair'),
    entry('faded', 'end not stated'),
    entry('silent', 'the sources do not say'),
    entry('beyond', 'after the last day told of'),
    entry('held', 'session held'),
    entry('planned-session', 'session planned'),
    entry('done', 'adopted, signed or approved'),
    entry('recommended', 'recommended'),
    entry('planned', 'planned or proposed'),
    entry('contested', 'contested'),
    h('li', {}, h('b', { class: 'unequal', 'aria-hidden': true }, '≠'), 'the sources disagree'),
  );
  const help = h('p', { class: 'quiet help', id: 'drawing-help' }, 'Drag to move through time. With the drawing in focus the wheel zooms, as do + and −; the arrow keys move, 0 shows all. Tab goes on to the parts of the drawing, the arrow keys then from record to record.');
  return [entries, help];
}

/** @param {AtAGlance} record */
function tables(record) {
  /**
   * @param {string} caption
   * @param {string[]} headings
   * @param {(import('./dom.js').Child | import('./dom.js').Child[])[][]} rows
   */
  const table = (caption, headings, rows) =>
    h(
      'table',
      { class: 'plain' },
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, headings.map(name => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, rows.map(row => h('tr', {}, row.map((cell, i) => (i === 0 ? h('th', { scope: 'row' }, cell) : h('td', { 'data-name': headings[i] }, cell)))))),
    );
  return h(
    'div',
    { class: 'tables' },
    table('Membership', ['State', 'Member', 'Standing', 'Steps'], record.states.map(state => [
      [link(state), ' ', state.discrepancies.length > 0 && disagreement()],
      state.memberships.map(one => period(one.from, one.to)).join('; '),
      label(state.status),
      state.events.map(event => `${say(event.kind)}: ${words(event.date.edtf)}`).join('; '),
    ])),
    table('Chair', ['Term', 'Kind', 'From', 'To', 'Person'], record.terms.map(term => [
      [link(term), ' ', term.discrepancies.length > 0 && disagreement()],
      term.status === 'ANNOUNCED' ? `${say(term.kind)}, only announced` : say(term.kind),
      words(term.from.edtf),
      term.to ? words(term.to.edtf) : 'not stated',
      term.person ? link(term.person) : 'not stated',
    ])),
    table('Sessions', ['Session', 'Body', 'Status', 'Date', 'Country'], record.sessions.map(session => [
      [link(session), ' ', session.hasDiscrepancy && disagreement()],
      link(session.body),
      label(session.status),
      words(session.date.edtf),
      session.place?.country ? country(session.place.country) : '',
    ])),
    table(['Decisions', sumOfYears(record.decisions)].filter(part => part).join(': '), ['Year', 'Of it', 'Of these', 'Can be of it'], decisionsByYear(record.decisions).map(year => [
      h('a', { href: listAddress('decisions', { from: `${year.year}-01-01`, to: `${year.year}-12-31` }) }, year.year),
      figure(year.total),
      inWords(year.counts),
      year.possible > 0 ? `${figure(year.possible)} more` : '',
    ])),
  );
}
