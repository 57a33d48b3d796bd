// The words of the sources: a cited paragraph with its neighbors, or why they are not here.

import { h } from './dom.js';
import { failed, json, waiting } from './api.js';
import { locator, noted } from './words.js';
import { words } from './dates.js';
import { recordAddress } from './state.js';

/** Requests that were sent already, by path. @type {Map<string, Promise<any>>} */
const sent = new Map();

/** @param {string} path */
function once(path) {
  const answer = sent.get(path) ?? json(path, AbortSignal.timeout(30_000));
  sent.set(path, answer);
  answer.catch(() => sent.delete(path));
  return answer;
}

/**
 * Shows a cited paragraph.
 * @param {Citation} citation
 * @param {{ alone?: boolean }} [how] whether it is the only one of its panel, so that its neighbors are shown at once
 */
export function passage(citation, { alone = true } = {}) {
  const box = h('div', { class: 'passage', role: 'group', 'aria-label': `Text of ${locator(citation)}`, 'aria-busy': true }, waiting(2));
  const { self } = citation.document;
  const read = async () => {
    try {
      const [document, near] = await Promise.all([
        once(self),
        once(`${self}/paragraphs?around=${citation.paragraph}`),
      ]);
      box.replaceChildren(origin(document, citation), ...content(document, near, citation, alone));
    } catch (error) {
      box.replaceChildren(failed(/** @type {Failure} */ (error), read, 3));
    }
    box.removeAttribute('aria-busy');
  };
  read();
  return box;
}

/**
 * Shows all citations of a property.
 * @param {Citation[]} citations
 */
export function panel(citations) {
  const alone = citations.length === 1;
  return h(
    'ul',
    { class: 'panel' },
    citations.map(citation => h('li', {}, passage(citation, { alone }), citation.note && h('p', { class: 'note' }, citation.basis === 'INFERRED' && 'Inferred: ', noted(citation.note)))),
  );
}

/**
 * @param {SourceDocument} document
 * @param {Citation} citation
 */
function origin(document, citation) {
  return h(
    'p',
    { class: 'origin' },
    h('a', { href: `${recordAddress(document.self)}#p${citation.paragraph}` }, document.title),
    `, ${document.publisher ?? 'publisher not printed'}, ${document.published ? words(document.published.edtf) : 'date not printed'}. `,
    h('span', { class: 'where' }, 'File ', h('code', {}, citation.file), `, paragraph ${citation.paragraph}.`),
  );
}

/**
 * @param {SourceDocument} document
 * @param {{ items: Paragraph[] }} near
 * @param {Citation} citation
 * @param {boolean} alone
 * @returns {HTMLElement[]}
 */
function content(document, { items }, citation, alone) {
  const at = items.findIndex(({ number }) => number === citation.paragraph);
  if (at < 0 || items[at].text === null) {
    return [missing(document, citation.paragraph)];
  }
  /** @param {Paragraph} item */
  const paragraph = item => h('p', { class: item.number === citation.paragraph ? 'cited' : 'near' }, h('span', { class: 'number' }, `¶ ${item.number} `), item.text);
  const quote = h('blockquote', { lang: 'en' });
  const show = () => quote.replaceChildren(...items.map(paragraph));
  if (alone || items.length === 1) {
    show();
    return [quote];
  }
  quote.append(paragraph(items[at]));
  const more = h('button', { type: 'button', class: 'small' }, 'Show the paragraphs around it');
  more.addEventListener('click', () => {
    show();
    more.remove();
    quote.tabIndex = -1;
    quote.focus({ preventScroll: true });
  });
  return [quote, h('p', {}, more)];
}

/**
 * Says why a text is not shown, and how to read it.
 * @param {SourceDocument} document
 * @param {number} [paragraph]
 */
export function missing(document, paragraph) {
  const by = document.publisher ? ` by ${document.publisher}` : '';
  const on = document.published ? `, ${words(document.published.edtf)}` : '';
  return h(
    'p',
    { class: 'missing' },
    'This service does not show the text: the sources belong to their publishers, and its operator has not installed the files. To read it, look for ',
    document.titleIsPrinted ? `“${document.title}”` : 'this document',
    document.publisher || document.published ? `, published${by}${on}` : '',
    `. If you have the file ${document.file}, read ${paragraph ? `its non-blank line ${paragraph}` : `its non-blank lines ${document.firstParagraph} to ${document.lastParagraph}`}.`,
  );
}
