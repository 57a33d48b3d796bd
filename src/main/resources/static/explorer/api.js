// Requests to the service. Only its public API is used.

export const BASE = '/api/v1';

/** An answer that is none, with what the service says about it. */
export class Failure extends Error {
  /**
   * @param {Problem} problem
   * @param {string} path what was asked
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
 * @returns {Promise<Response>} an answer that is one
 * @throws {Failure}
 */
async function ask(path, signal) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(path, { signal });
  } catch (error) {
    if (isLeft(signal)) {
      throw error;
    }
    throw new Failure(
      local('The service cannot be reached', 'There was no answer. Check the connection and try again.', 0),
      path,
    );
  }
  if (response.ok) {
    return response;
  }
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const problem = await response.json().catch(() => null);
  if (isLeft(signal)) {
    throw signal.reason;
  }
  throw new Failure(
    problem && typeof problem.title === 'string' && Array.isArray(problem.errors)
      ? problem
      : local('The service did not answer as it should', `It answered with status ${response.status}.`, response.status),
    path,
    seconds >= 0 ? seconds : null,
  );
}

/**
 * @param {AbortSignal} signal
 * @returns {boolean} whether nobody waits for the answer any more; that it took too long is a failure
 */
function isLeft(signal) {
  return signal.aborted && signal.reason.name !== 'TimeoutError';
}

/**
 * @param {string} title
 * @param {string} detail
 * @param {number} status
 * @returns {Problem}
 */
function local(title, detail, status) {
  return { type: 'about:blank', title, detail, status, instance: null, errors: [], traceId: '' };
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

/** @param {string} path */
function unreadable(path) {
  return new Failure(
    local('The service did not answer as it should', 'The answer broke off, or is not what the service gives.', 0),
    path,
  );
}

/**
 * @param {string} path
 * @param {AbortSignal} signal
 */
export async function text(path, signal) {
  const response = await ask(path, signal);
  try {
    return await response.text();
  } catch (error) {
    throw isLeft(signal) ? error : unreadable(path);
  }
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
 * @param {string} path
 * @returns {string} the command that asks the same
 */
export function curl(path) {
  return `curl '${new URL(path, location.href).href.replaceAll("'", '%27')}'`;
}
