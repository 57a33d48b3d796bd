// What the API's own names are called on the page.

import { h, s } from './dom.js';
import { recordAddress } from './state.js';

const NAMES = new Map([
  ['COMMUNIQUE', 'Communiqué'],
  ['adoptedBy', 'Adopted by'],
  ['asOf', 'As of'],

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
