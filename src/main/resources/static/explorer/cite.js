// Citations. Each opens the cited paragraph beside the fact.

import { h } from './dom.js';
import { recordAddress } from './state.js';

/** @typedef {typeof import('./passages.js')} Passages */

/**
 * @param {{ file: string, paragraph: number }} place
 * @returns {string} how the page names a paragraph
 */
export function locator({ file, paragraph }) {
  return `source ${file.slice(0, 3)}, paragraph ${paragraph}`;
}

/**
 * Returns a button that shows the cited paragraph after the sentence or list item that it is in.
 * @param {Citation} citation
 */
export function cite(citation) {
  return opener(locator(citation), 'cite', passages => passages.passage(citation), () => `${recordAddress(citation.document.self)}#p${citation.paragraph}`);
}

/**
 * Returns a button that opens and closes a panel.
 * @param {string} text
 * @param {string} kind
 * @param {(passages: Passages) => HTMLElement} make makes the panel
 * @param {() => string} instead where the button leads if the panel cannot be loaded
 */
export function opener(text, kind, make, instead) {
  const button = h('button', { type: 'button', class: kind, 'aria-expanded': 'false' }, text);
  /** @type {HTMLElement | null} */
  let panel = null;
  button.addEventListener('click', async () => {
    if (panel) {
      panel.remove();
      panel = null;
      button.setAttribute('aria-expanded', 'false');
      return;
    }
    try {
      panel = make(await import('./passages.js'));
    } catch {
      location.assign(instead());
      return;
    }
    const host = /** @type {HTMLElement} */ (button.closest('li, dd, p, .heading'));
    if (host.matches('li, dd')) {
      host.append(panel);
    } else {
      host.after(panel);
    }
    button.setAttribute('aria-expanded', 'true');
  });
  return button;
}

/**
 * Returns a text whose references to paragraphs, such as `000:24`, are links.
 * @param {string} text
 * @returns {import('./dom.js').Child[]}
 */
export function noted(text) {
  return text.split(/\b(\d{3}:\d+)\b/).map((part, i) => (i % 2 === 1 ? h('a', { href: `/?source=${part}` }, part) : part));
}
