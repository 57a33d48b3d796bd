// What a record rests on: its citations, and where the sources disagree.

import { counted, h } from './dom.js';
import { words } from './dates.js';
import { disagreement, say } from './words.js';
import { recordAddress } from './state.js';

/**
 * @param {Citation} citation
 * @param {boolean} [noted] whether its note is shown
 */
function citationLine(citation, noted = true) {
  return [
    h('a', { href: `${recordAddress(citation.document.self)}#p${citation.paragraph}` }, citation.document.title),
    ', ',
    h('span', { class: 'locator', title: citation.file }, `¶ ${citation.paragraph}`),
    citation.basis === 'INFERRED' && [' ', h('span', { class: 'tag' }, 'Inferred')],
    noted && citation.note && h('span', { class: 'note' }, citation.note),
  ].flat();
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
  /** @type {Set<string>} */
  const anchored = new Set();
  return h(
    'section',
    { class: 'citations', 'aria-labelledby': 'sources' },
    h('h2', { id: 'sources' }, 'Sources'),
    h('p', { class: 'quiet' }, `${counted(record.citations.length, 'citation')}, by what they support. A paragraph (¶) is counted in the source file.`),
    [...groups].map(([supports, of]) => {
      const properties = supports ? supports.split(' ') : [];
      const fresh = properties.filter(name => !anchored.has(name));
      fresh.forEach(name => anchored.add(name));
      return h(
        'div',
        { class: 'group' },
        h('h3', {}, fresh.map(name => h('span', { id: `source-${name}`, class: 'anchor' })), properties.length > 0 ? properties.map((name, i) => (i === 0 ? say(name) : say(name).toLowerCase())).join(', ') : 'The record as a whole'),
        h('ul', {}, of.map(citation => h('li', {}, citationLine(citation)))),
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
 * Shows, side by side, what was adopted and what other sources say, and why.
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
          h('div', { class: 'adopted' }, h('h4', {}, 'This record'), h('p', { class: 'value' }, value(discrepancy.adopted))),
          h(
            'div',
            {},
            h('h4', {}, 'Other sources'),
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
        h('p', { class: 'reason' }, h('span', { class: 'kicker' }, 'Why'), ' ', discrepancy.reason),
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
