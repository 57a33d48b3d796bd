// One record, with everything it holds.

import { announce, counted, h } from './dom.js';
import { copyButton } from './parts.js';
import { BASE, dataset, failed, Failure, json, pages, text, unknown, waiting } from './api.js';
import { KINDS, MORE } from './kinds.js';
import { LISTS } from './lists.js';
import { citations, citationsOf, discrepancies, markSources } from './sources.js';
import { today, words } from './dates.js';
import { request } from './results.js';
import { go, listAddress, recordAddress } from './state.js';
import { disagreement } from './words.js';

/**
 * @param {State} state
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the title of the view
 */
export async function show(state, main, signal) {
  if (state.source) {
    return toSource(state.source, main, signal);
  }
  const [, kind, id] = /^([a-z-]+)\/([A-Za-z0-9-]+)$/.exec(state.record) ?? [];
  if (!kind || !Object.hasOwn(KINDS, kind)) {
    return unknown(main, 'No such record', 'The URL must name a kind and an identifier, such as member-states/AM.');
  }
  const path = `${BASE}/${kind}/${id}`;
  main.replaceChildren(h('div', { class: 'record', 'aria-busy': true }, h('p', { class: 'kicker' }, LISTS[kind].name), h('h1', { class: 'unseen', tabindex: -1 }, 'Reading the record'), waiting(10)));
  const [record, more] = await Promise.all([json(path, signal), MORE[kind]?.(path, signal).catch(lessSaid) ?? null]);
  const reading = KINDS[kind](record, more);
  main.replaceChildren(page(record, reading, path, signal));
  announce(reading.title);
  return reading.title;
}

/**
 * Goes to the document that contains a paragraph.
 * @param {string} source such as `000:24`
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the title of the view
 */
async function toSource(source, main, signal) {
  const [file, paragraph] = source.split(':');
  main.replaceChildren(h('div', { class: 'record', 'aria-busy': true }, h('h1', { class: 'unseen', tabindex: -1 }, 'Loading the source'), waiting(10)));
  const { items } = await pages(`${BASE}/documents?limit=500`, signal);
  const found = items.find((/** @type {DocumentSummary} */ one) => one.file.startsWith(`${file}_`) && one.firstParagraph <= Number(paragraph) && Number(paragraph) <= one.lastParagraph);
  if (!found) {
    return unknown(main, 'No such source', 'The URL must name a source file and one of its paragraphs, such as 000:24.');
  }
  go(`${recordAddress(found.self)}#p${Number(paragraph)}`, { replace: true });
  return found.title;
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
    h(
      'p',
      { class: 'labels' },
      reading.labels,
      disputed.size > 0 && h('a', { class: 'differing', href: '#disagreements' }, disagreement({ silent: true }), `The sources disagree on ${counted(record.discrepancies.length, 'point')}`),
      h('a', { class: 'differing jump', href: '#sources' }, 'Sources'),
      h('a', { class: 'differing jump', href: '#cite' }, 'Cite this'),
    ),
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
    late(citing(record, reading, signal), signal, 'cite'),
    request(path),
  );
}

/**
 * @param {Section} one
 * @param {Child | Child[]} [after]
 */
function section(one, after) {
  return h('section', {}, after ? h('div', { class: 'heading' }, h('h2', {}, one.title), after) : h('h2', {}, one.title), one.content);
}

/**
 * Links a property to its citations, and to where the sources disagree about it.
 * @param {Evidence} record
 * @param {string} property
 * @param {Set<string>} disputed
 * @returns {Child[]}
 */
function evidence(record, property, disputed) {
  return [
    ' ',
    citationsOf(record, property),
    disputed.has(property) && h('a', { class: 'ref', href: '#disagreements' }, disagreement({ silent: true }), ' sources disagree'),
  ];
}

/**
 * Returns the place of a section that is there once it has been asked for; nothing is left of it if there is nothing.
 * @param {(signal: AbortSignal) => Promise<Section | null>} neighbor
 * @param {AbortSignal} signal
 * @param {string} [id]
 */
function late(neighbor, signal, id) {
  const place = h('section', { id, 'aria-busy': true }, waiting(3));
  const fetching = async () => {
    try {
      const one = await neighbor(signal);
      if (one) {
        place.replaceChildren(...section(one).childNodes);
        place.removeAttribute('aria-busy');
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
  const name = location.hash.slice(1);
  if (name.startsWith('source-')) {
    markSources(name.replace('source-', ''))?.scrollIntoView();
  } else if (name) {
    const target = document.getElementById(name);
    document.querySelector('.arrived')?.classList.remove('arrived');
    target?.closest('.paragraphs > div')?.classList.add('arrived');
    target?.scrollIntoView();
  }
}

/**
 * Says how to cite the page as it was read, also for reference managers.
 * @param {any} record
 * @param {Reading} reading
 * @param {AbortSignal} signal
 * @returns {() => Promise<Section | null>}
 */
function citing(record, reading, signal) {
  return async () => {
    const accessed = today();
    const { csl, bibtex, ris } = reading.citable ? await provided(record, accessed, signal) : await made(record, reading, accessed);
    const date = record.date ?? record.signed;
    const line = [
      csl.author?.map((/** @type {{ literal: string }} */ one) => one.literal).join(', '),
      `“${csl.title}”`,
      date && words(date.edtf),
      `CSTO Records, ${csl.version}`,
      csl.URL,
      `Accessed ${words(accessed)}.`,
    ].filter(part => part).join('. ');
    return {
      title: 'Cite this',
      content: [
        h('p', { class: 'citation' }, line),
        h('p', { class: 'actions' }, copyButton('Copy as text', () => line), copyButton('Copy as BibTeX', () => bibtex), copyButton('Copy as RIS', () => ris), copyButton('Copy as CSL', () => JSON.stringify([csl], null, 2))),
      ],
    };
  };
}

/**
 * @param {any} record
 * @param {string} accessed
 * @param {AbortSignal} signal
 */
async function provided(record, accessed, signal) {
  const path = `${record.self}/citation?accessed=${accessed}`;
  const [[csl], bibtex, ris] = await Promise.all([json(path, signal), text(`${path}&format=bibtex`, signal), text(`${path}&format=ris`, signal)]);
  return { csl, bibtex, ris };
}

/**
 * Makes the entries of records for whose kind the service has none.
 * @param {any} record
 * @param {Reading} reading
 * @param {string} accessed
 */
async function made(record, reading, accessed) {
  const { release, modified } = await dataset();
  const version = `release ${release}${modified ? ' (modified)' : ''}`;
  const URL = new window.URL(recordAddress(record.self), location.href).href;
  const id = record.id ?? record.code;
  const { title } = reading;
  return {
    csl: { id, type: 'entry', title, accessed: { 'date-parts': [accessed.split('-').map(Number)] }, 'container-title': 'CSTO Records', publisher: 'CSTO Records', version, URL, author: undefined },
    bibtex: `@misc{${id},\n  title = {{${title.replace(/[\\{}]/g, '')}}},\n  howpublished = {CSTO Records, ${version}},\n  url = {${URL}},\n  urldate = {${accessed}},\n}\n`,
    ris: ['TY  - GEN', `ID  - ${id}`, `TI  - ${title}`, 'T2  - CSTO Records', `ET  - ${version}`, `UR  - ${URL}`, `Y2  - ${accessed.replaceAll('-', '/')}`, 'ER  - ', ''].join('\r\n'),
  };
}
