// What the API's own names, records and citations are called on the page.

import { h, s } from './dom.js';
import { recordAddress } from './state.js';

const NAMES = new Map([
  ['COMMUNIQUE', 'Communiqué'],
  ['FORMATION', 'Force'],
  ['events', 'Steps of membership'],
  ['hasDiscrepancy', 'Sources disagree'],
  ['q', 'Words'],
  ['updatedSince', 'Changed since'],
]);

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * Says a name of the API as people do: `NOT_SIGNED` is "Not signed", `documentsSigned` "Documents signed".
 * @param {string} name
 */
export function say(name) {
  const known = NAMES.get(name);
  if (known) {
    return known;
  }
  const spaced = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/**
 * @param {string} code ISO 3166-1 alpha-2
 * @returns {string} the country's name
 */
export function country(code) {
  try {
    return REGIONS.of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * @param {Place | null} place
 * @returns {string} nothing where no place is stated
 */
export function placeName(place) {
  return place
    ? [place.name, place.city, place.country && country(place.country)].filter(part => part).join(', ')
    : '';
}

/**
 * Links to a record by its name or title.
 * @param {{ self: string, name?: string, title?: string }} reference
 */
export function link(reference) {
  return h('a', { href: recordAddress(reference.self) }, reference.name ?? reference.title ?? reference.self);
}

/**
 * Returns a status as a small label, distinct by more than its color.
 * @param {string | null} status
 */
export function label(status) {
  return status ? h('span', { class: `label is-${status.toLowerCase().replaceAll('_', '-')}` }, say(status)) : null;
}

/**
 * Returns the mark of records about which the sources disagree.
 * @param {{ silent?: boolean }} [how] whether words beside it say so already
 */
export function disagreement({ silent = false } = {}) {
  return s(
    'svg',
    { class: 'differs', viewBox: '0 0 12 12', ...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': 'The sources disagree' }) },
    !silent && s('title', {}, 'The sources disagree'),
    s('path', { d: 'M1 4h10M1 8h10M8.5 1l-5 10' }),
  );
}

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
 * @returns {Child[]}
 */
export function noted(text) {
  return text.split(/\b(\d{3}:\d+)\b/).map((part, i) => (i % 2 === 1 ? h('a', { href: `/?source=${part}` }, part) : part));
}
