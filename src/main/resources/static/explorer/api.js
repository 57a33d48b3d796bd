// Requests to the service, of which only the public API is used, and what is shown until it responds, or if it fails.

import { announce, h } from './dom.js';
import { words } from './dates.js';
import { read, recordAddress } from './state.js';

export const BASE = '/api/v1';

/** An answer that is none, with what the service says about it. */
export class Failure extends Error {
  /**
   * @param {Problem} problem
   * @param {string} path of the request
   * @param {number | null} [retryAfter] in how many seconds to try again, if the service says so
   */
  constructor(problem, path, retryAfter = null) {
    super(problem.title);
    this.problem = problem;
    this.path = path;
    this.retryAfter = retryAfter;
  }
}

/**
 * @param {string} path
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the body of the response
 * @throws {Failure} unless the service responds with success
 */
export async function text(path, signal) {
  /** @type {Response | null} */
  let response = null;
  /** @type {string} */
  let body;
  try {
    response = await fetch(path, { signal });
    body = await response.text();
  } catch (error) {
    // A view that was left waits for nothing; a response that took too long is a failure.
    if (signal.aborted && signal.reason.name !== 'TimeoutError') {
      throw error;
    }
    throw response ? unreadable(path) : failure(path, 'The service cannot be reached', 'It did not respond. Check the connection and try again.');
  }
  if (response.ok) {
    return body;
  }
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const problem = /** @type {Problem | null} */ (response.headers.get('Content-Type')?.includes('problem+json') ? parsed(path, body) : null);
  throw problem
    ? new Failure(problem, path, seconds >= 0 ? seconds : null)
    : failure(path, 'The service did not answer as it should', `It answered with status ${response.status}.`, response.status);
}

/**
 * @param {string} path
 * @param {string} title
 * @param {string} detail
 * @param {number} [status]
 */
export function failure(path, title, detail, status = 0) {
  return new Failure({ type: 'about:blank', title, detail, status, instance: null, errors: [], traceId: '' }, path);
}

/** @param {string} path */
function unreadable(path) {
  return failure(path, 'The service did not answer as it should', 'The answer broke off, or is not what the service gives.');
}

/**
 * @param {string} path
 * @param {string} body
 * @returns {any}
 * @throws {Failure} if it is no JSON
 */
function parsed(path, body) {
  try {
    return JSON.parse(body);
  } catch {
    throw unreadable(path);
  }
}

/**
 * @param {string} path
 * @param {AbortSignal} signal
 * @returns {Promise<any>} what the service says
 */
export async function json(path, signal) {
  return parsed(path, await text(path, signal));
}

/**
 * @param {string} path of a list as NDJSON
 * @param {AbortSignal} signal
 * @returns {Promise<any[]>} all its records, in full
 */
export async function lines(path, signal) {
  return (await text(path, signal))
    .split('\n')
    .filter(line => line !== '')
    .map(line => parsed(path, line));
}

/**
 * Follows `next` from page to page.
 * @param {string} path of the first one
 * @param {AbortSignal} signal
 * @param {number} [enough] how many items are asked for at the most
 * @returns {Promise<Page<any>>} the pages as one
 */
export async function pages(path, signal, enough = Infinity) {
  const all = await json(path, signal);
  while (all.next && all.items.length < enough) {
    const page = await json(all.next, signal);
    all.items.push(...page.items);
    all.next = page.next;
  }
  return all;
}

/** @type {Promise<Dataset> | null} */
let described = null;

/**
 * Returns the description of the dataset, which several parts of the page need and one request answers.
 * @returns {Promise<Dataset>}
 */
export function dataset() {
  described ??= json(`${BASE}/dataset`, AbortSignal.timeout(30_000)).catch(error => {
    described = null;
    throw error;
  });
  return described;
}

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
 * @param {1 | 2 | 3} [level] of its heading
 */
export function failed(failure, retry, level = 2) {
  const { problem, retryAfter } = failure;
  announce(`${problem.title}. ${problem.detail}`);
  if (problem.tombstone) {
    return withdrawn(problem.tombstone, level);
  }
  const refused = problem.status >= 400 && problem.status < 500 && retryAfter === null;
  return h(
    'section',
    { class: 'failed', role: 'alert' },
    h(`h${level}`, { tabindex: level === 1 && -1 }, problem.title),
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
            error.allowed.length > 0 && !error.detail.includes(error.allowed[0]) && h('p', { class: 'quiet' }, 'Allowed: ', error.allowed.join(', ')),
          ),
        ),
      ),
    retryAfter !== null && h('p', {}, `Try again in ${retryAfter} seconds.`),
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
      'Request: ',
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

/** Returns links to all lists but the search: those at the foot of the page. */
export function everyList() {
  return h('ul', { class: 'lists' }, [...document.querySelectorAll('#lists a')].map(link => h('li', {}, link.cloneNode(true))));
}

/**
 * @param {Tombstone} tombstone
 * @param {1 | 2 | 3} level
 */
function withdrawn(tombstone, level) {
  return h(
    'section',
    { class: 'failed', role: 'alert' },
    h('p', { class: 'kicker' }, 'Withdrawn'),
    h(`h${level}`, { tabindex: level === 1 && -1 }, tombstone.record.title),
    h('p', {}, tombstone.reason),
    tombstone.replacedBy &&
      h('p', {}, 'In its place: ', h('a', { href: recordAddress(tombstone.replacedBy.self) }, tombstone.replacedBy.title)),
    h('p', { class: 'quiet' }, `Withdrawn on ${words(tombstone.withdrawn.slice(0, 10))}, dataset version ${tombstone.version}.`),
  );
}
