// One record, with everything it holds.

import { announce, copyButton, counted, h } from './dom.js';
import { BASE, Failure, json, text } from './api.js';
import { failed, unknown, waiting } from './failure.js';
import { KINDS, MORE } from './kinds.js';
import { LISTS } from './lists.js';
import { citations, discrepancies } from './sources.js';
import { words } from './dates.js';
import { request } from './results.js';
import { listAddress, recordAddress } from './state.js';
import { disagreement } from './words.js';

/** @typedef {import('./kinds.js').Reading} Reading */

/**
 * @param {import('./state.js').State} state
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 * @param {() => void} again shows the same view anew
 * @returns {Promise<string>} the title of the view
 */
export async function show(state, main, signal, again) {
  const [, kind, id] = /^([a-z-]+)\/([A-Za-z0-9-]+)$/.exec(state.record) ?? [];
  if (!kind || !Object.hasOwn(KINDS, kind)) {
    return unknown(main, 'No such record', 'The address does not name a record, which takes its kind and its identifier, such as member-states/AM.');
  }
  const path = `${BASE}/${kind}/${id}`;
  const { name } = LISTS[kind];
  main.replaceChildren(h('div', { class: 'record', 'aria-busy': true }, h('p', { class: 'kicker' }, name), h('h1', { class: 'unseen', tabindex: -1 }, 'Reading the record'), waiting(10)));
  /** @type {any} */
  let record;
  /** @type {any} */
  let more;
  try {
    [record, more] = await Promise.all([json(path, signal), MORE[kind]?.(path, signal).catch(lessSaid) ?? null]);
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
    main.replaceChildren(h('div', { class: 'record' }, h('h1', { tabindex: -1 }, name), failed(error, again)));
    return error.problem.title;
  }
  const reading = KINDS[kind](record, more);
  main.replaceChildren(page(record, reading, path, signal));
  announce(reading.title);
  return reading.title;
}

/**
 * @param {unknown} error
 * @returns {null} if the service did not answer
 */
function lessSaid(error) {
  if (error instanceof Failure) {
    return null;
  }
  throw error;
}

/**
 * @param {any} record
 * @param {Reading} reading
 * @param {string} path
 * @param {AbortSignal} signal
 */
function page(record, reading, path, signal) {
  const list = LISTS[reading.list];
  const disputed = new Set(record.discrepancies.map((/** @type {Discrepancy} */ discrepancy) => discrepancy.property));
  return h(
    'article',
    { class: 'record' },
    h('p', { class: 'kicker' }, h('a', { href: listAddress(reading.list) }, list.name), reading.kind.toLowerCase() !== list.one && ` · ${reading.kind}`),
    h('h1', { tabindex: -1 }, reading.title),
    (reading.labels.length > 0 || disputed.size > 0) &&
      h('p', { class: 'labels' }, reading.labels, disputed.size > 0 && h('a', { class: 'differing', href: '#disagreements' }, disagreement({ silent: true }), `The sources disagree on ${counted(record.discrepancies.length, 'point')}`)),
    reading.summary && h('p', { class: 'summary' }, reading.summary, evidence(record, 'summary', disputed)),
    h(
      'dl',
      { class: 'facts' },
      reading.facts
        .filter(fact => fact.value !== null && fact.value !== '' && fact.value !== false && !(Array.isArray(fact.value) && fact.value.length === 0))
        .map(fact => h('div', {}, h('dt', {}, fact.name), h('dd', {}, fact.value, fact.property && evidence(record, fact.property, disputed)))),
    ),
    reading.sections.map(one => section(one, one.property ? evidence(record, one.property, disputed) : null)),
    (reading.neighbors ?? []).map(neighbor => late(neighbor, signal)),
    discrepancies(record),
    citations(record),
    late(citing(record, reading, signal), signal),
    request(path),
  );
}

/**
 * @param {import('./kinds.js').Section} one
 * @param {import('./dom.js').Child | import('./dom.js').Child[]} [after]
 */
function section(one, after) {
  return h('section', {}, h('h2', {}, one.title, after), one.content);
}

/**
 * Links a property to its citations, and to where the sources disagree about it.
 * @param {Evidence} record
 * @param {string} property
 * @param {Set<string>} disputed
 * @returns {import('./dom.js').Child[]}
 */
function evidence(record, property, disputed) {
  const count = record.citations.filter(citation => citation.supports.includes(property)).length;
  return [
    count > 0 && h('a', { class: 'ref', href: `#source-${property}`, 'aria-label': `${count === 1 ? '1 paragraph' : `${count} paragraphs`}` }, `${count} ¶`),
    disputed.has(property) && h('a', { class: 'ref', href: '#disagreements', 'aria-label': 'The sources disagree' }, disagreement({ silent: true })),
  ];
}

/**
 * Returns the place of a section that is there once it has been asked for; nothing is left of it if there is nothing.
 * @param {(signal: AbortSignal) => Promise<import('./kinds.js').Section | null>} neighbor
 * @param {AbortSignal} signal
 */
function late(neighbor, signal) {
  const place = h('section', { 'aria-busy': true }, waiting(3));
  const fetching = async () => {
    try {
      const one = await neighbor(signal);
      if (one) {
        place.replaceWith(section(one));
      } else {
        place.remove();
      }
      arrive();
    } catch (error) {
      if (error instanceof Failure) {
        place.replaceChildren(failed(error, fetching));
        place.removeAttribute('aria-busy');
      }
    }
  };
  fetching();
  return place;
}

/** Goes to the part of the page that the address names, once it is there. */
export function arrive() {
  if (location.hash.length > 1) {
    const target = document.getElementById(location.hash.slice(1));
    target?.scrollIntoView();
    document.querySelector('.arrived')?.classList.remove('arrived');
    target?.closest('.group, .paragraphs > div')?.classList.add('arrived');
  }
}

/**
 * Says how to cite the record as it was read. Where the service has that for reference managers too, they are offered.
 * @param {any} record
 * @param {Reading} reading
 * @param {AbortSignal} signal
 * @returns {() => Promise<import('./kinds.js').Section | null>}
 */
function citing(record, reading, signal) {
  return async () => {
    const path = `${record.self}/citation`;
    const [[csl], bibtex] = reading.citable
      ? await Promise.all([json(path, signal), text(`${path}?format=bibtex`, signal)])
      : [[await entry(record, reading, signal)], null];
    const date = record.date ?? record.signed;
    const line = [
      csl.author?.map((/** @type {{ literal: string }} */ one) => one.literal).join(', '),
      `“${csl.title}”`,
      date && words(date.edtf),
      `${csl['container-title']}, ${csl.version}`,
      csl.URL,
    ].filter(part => part).join('. ');
    return {
      title: 'Cite this',
      content: [
        h('p', { class: 'citation' }, line),
        h(
          'p',
          { class: 'actions' },
          copyButton('Copy', () => line),
          bibtex && [copyButton('Copy BibTeX', () => bibtex), h('a', { href: `${path}?format=bibtex` }, 'BibTeX'), h('a', { href: `${path}?format=ris` }, 'RIS'), h('a', { href: path }, 'CSL-JSON')],
        ),
      ],
    };
  };
}

/**
 * @param {any} record
 * @param {Reading} reading
 * @param {AbortSignal} signal
 * @returns {Promise<Partial<CslItem>>} what the service would say of how to cite a record, if it said so of its kind
 */
async function entry(record, reading, signal) {
  /** @type {Dataset} */
  const dataset = await json(`${BASE}/dataset`, signal);
  return { title: reading.title, 'container-title': 'CSTO Records', version: `release ${dataset.release}${dataset.modified ? ' (modified)' : ''}`, URL: new URL(recordAddress(record.self), location.href).href };
}
