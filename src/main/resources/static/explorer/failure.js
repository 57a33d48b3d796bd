// What is shown where there is nothing to show: waiting, withdrawn, failed.

import { announce, h } from './dom.js';
import { words } from './dates.js';
import { everyList } from './lists.js';
import { read, recordAddress } from './state.js';

/**
 * @param {number} rows
 * @returns {HTMLElement} lines that hold the place of text to come
 */
export function waiting(rows) {
  return h(
    'div',
    { class: 'waiting', 'aria-hidden': true },
    Array.from({ length: rows }, () => h('div', {}, h('i'))),
  );
}

/**
 * Says what went wrong, in the words of the service, and offers to try again.
 * @param {Failure} failure
 * @param {() => void} retry
 * @param {2 | 3} [level] of its heading
 */
export function failed(failure, retry, level = 2) {
  const { problem, retryAfter } = failure;
  announce(`${problem.title}. ${problem.detail}`);
  if (problem.tombstone) {
    return withdrawn(problem.tombstone, level);
  }
  const refused = problem.status >= 400 && problem.status < 500;
  return h(
    'section',
    { class: 'failed', role: 'alert' },
    h(level === 2 ? 'h2' : 'h3', {}, problem.title),
    h('p', {}, problem.detail),
    problem.errors.length > 0 &&
      h(
        'ul',
        {},
        problem.errors.map(error =>
          h(
            'li',
            {},
            h('code', {}, error.parameter),
            error.value !== null && [' = ', h('code', {}, error.value)],
            ': ',
            error.detail,
            error.allowed.length > 0 && h('p', { class: 'quiet' }, 'Allowed: ', error.allowed.join(', ')),
          ),
        ),
      ),
    retryAfter !== null && h('p', {}, `It asks to be tried again in ${retryAfter} seconds.`),
    h(
      'p',
      { class: 'actions' },
      !refused && h('button', { type: 'button', onclick: retry }, 'Try again'),
      read(location).view !== 'overview' && h('a', { href: '/' }, 'Go to the overview'),
    ),
    h(
      'p',
      { class: 'quiet' },
      problem.status > 0 && `Status ${problem.status}. `,
      'Asked: ',
      h('code', {}, failure.path),
      problem.traceId && !refused && ['. Trace: ', h('code', {}, problem.traceId)],
    ),
  );
}

/**
 * Shows that the address names nothing that there can be. The service is not asked for it.
 * @param {HTMLElement} main
 * @param {string} title
 * @param {string} detail
 * @returns {string} the title
 */
export function unknown(main, title, detail) {
  announce(`${title}. ${detail}`);
  main.replaceChildren(h('div', { class: 'record' }, h('h1', { tabindex: -1 }, title), h('p', {}, detail, ' Search the record above, or look through a list:'), everyList()));
  return title;
}

/**
 * @param {Tombstone} tombstone
 * @param {2 | 3} level
 */
function withdrawn(tombstone, level) {
  return h(
    'section',
    { class: 'failed', role: 'alert' },
    h('p', { class: 'kicker' }, 'Withdrawn'),
    h(level === 2 ? 'h2' : 'h3', {}, tombstone.record.title),
    h('p', {}, tombstone.reason),
    tombstone.replacedBy &&
      h('p', {}, 'In its place: ', h('a', { href: recordAddress(tombstone.replacedBy.self) }, tombstone.replacedBy.title)),
    h('p', { class: 'quiet' }, `Withdrawn on ${words(tombstone.withdrawn.slice(0, 10))}, dataset version ${tombstone.version}.`),
  );
}
