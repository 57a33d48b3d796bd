// The citations of a record, and the contradictions between sources.

import { counted, h } from './dom.js';
import { cite, disagreement, noted, opener, say } from './words.js';
import { words } from './dates.js';
import { recordAddress } from './state.js';

/** @param {Citation} citation */
function citationLine(citation) {
  return [
    cite(citation),
    ', ',
    h('a', { href: `${recordAddress(citation.document.self)}#p${citation.paragraph}` }, citation.document.title),
    citation.basis === 'INFERRED' && [' ', h('span', { class: 'tag' }, 'Inferred')],
    citation.note && h('span', { class: 'note' }, noted(citation.note)),
  ].flat();
}

/**
 * Returns a button that shows all citations of a property beside it, and marks them in the list of sources.
 * @param {Evidence} record
 * @param {string} property
 */
export function citationsOf(record, property) {
  const found = record.citations.filter(citation => citation.supports.includes(property));
  if (found.length === 0) {
    return null;
  }
  const button = opener(counted(found.length, 'citation'), 'ref', passages => passages.panel(found), () => `#source-${property}`);
  button.setAttribute('aria-label', `${say(property)}: ${counted(found.length, 'citation')}`);
  button.addEventListener('click', () => markSources(property));
  return button;
}

/**
 * Marks all citations of a property in the list of sources.
 * @param {string} property
 * @returns {Element | undefined} the first of them
 */
export function markSources(property) {
  document.querySelectorAll('.arrived').forEach(one => one.classList.remove('arrived'));
  const all = [...document.querySelectorAll('.citations li')].filter(one => one instanceof HTMLElement && one.dataset.supports?.split(' ').includes(property));
  all.forEach(one => one.classList.add('arrived'));
  return all[0];
}

/**
 * Lists the citations of a record, those together that support the same.
 * @param {Evidence} record
 */
export function citations(record) {
  /** @type {Map<string, Citation[]>} */
  const groups = new Map();
  const order = Object.keys(record);
  const sorted = [...record.citations].sort((a, b) => rank(a, order) - rank(b, order));
  for (const citation of sorted) {
    const properties = inOrder(citation.supports, order).join(' ');
    groups.set(properties, [...(groups.get(properties) ?? []), citation]);
  }
  return h(
    'section',
    { class: 'citations', 'aria-labelledby': 'sources' },
    h('h2', { id: 'sources' }, 'Sources'),
    h('p', { class: 'quiet' }, `${counted(record.citations.length, 'citation')}, grouped by what they support. Each link opens the cited paragraph.`),
    [...groups].map(([supports, of]) => {
      const properties = supports ? supports.split(' ') : [];
      return h(
        'div',
        { class: 'group' },
        h('h3', {}, properties.length > 0 ? properties.map((name, i) => (i === 0 ? say(name) : say(name).toLowerCase())).join(', ') : 'The record as a whole'),
        h('ul', {}, of.map(citation => h('li', { 'data-supports': supports }, citationLine(citation)))),
      );
    }),
  );
}

/**
 * @param {Citation} citation
 * @param {string[]} order
 */
function rank(citation, order) {
  return citation.supports.length === 0 ? -1 : Math.min(...citation.supports.map(name => order.indexOf(name)));
}

/**
 * @param {string[]} supports
 * @param {string[]} order
 */
function inOrder(supports, order) {
  return [...supports].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/**
 * Shows side by side the adopted value, the values of other sources, and the reason.
 * @param {Evidence} record
 */
export function discrepancies(record) {
  if (record.discrepancies.length === 0) {
    return null;
  }
  return h(
    'section',
    { class: 'discrepancies', 'aria-labelledby': 'disagreements' },
    h('h2', { id: 'disagreements' }, disagreement({ silent: true }), ' Where the sources contradict each other'),
    record.discrepancies.map((discrepancy, i) =>
      h(
        'article',
        { class: 'disagreement', 'aria-labelledby': `disagreement-${i}` },
        h('h3', { id: `disagreement-${i}` }, say(discrepancy.property)),
        h(
          'div',
          { class: 'sides' },
          h('div', { class: 'adopted' }, h('h4', {}, 'This record says'), h('p', { class: 'value' }, value(discrepancy.adopted))),
          h(
            'div',
            {},
            h('h4', {}, 'Other sources say'),
            h(
              'ul',
              {},
              [...Map.groupBy(discrepancy.alternatives, alternative => alternative.value)].map(([said, alternatives]) =>
                h(
                  'li',
                  {},
                  h('p', { class: 'value' }, value(said)),
                  h('ul', { class: 'where' }, alternatives.map(alternative => h('li', {}, citationLine(alternative.citation)))),
                ),
              ),
            ),
          ),
        ),
        h('p', { class: 'reason' }, h('span', { class: 'kicker' }, 'Why'), ' ', noted(discrepancy.reason)),
      ),
    ),
  );
}

/**
 * Says a value on which sources contradict each other. That of a list begins with its element, as in `Belarus: SIGNED`.
 * @param {string} text
 * @returns {string}
 */
export function value(text) {
  const parts = text.split(': ');
  if (parts.length === 2) {
    return parts.map(value).join(': ');
  }
  return /^[A-Z_]{2,}$/.test(text) ? say(text) : /^\[?\d{4}(-\d\d){0,2}[?~]?(\.\.[\d-]+\])?$/.test(text) ? words(text) : text;
}
