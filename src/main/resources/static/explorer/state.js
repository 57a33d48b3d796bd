// What is shown, as the address says it. Every view is made from its address alone, so an address can be sent to others.

const BASE = '/api/v1/';
const PAGE = 50;

/** Parameters of the page that are none of the list's, and those of the list that the page sets itself. */
const OWN = ['list', 'record', 'source', 'page', 'span', 'view', 'shown', 'include', 'limit', 'cursor', 'format'];

/**
 * @param {Location | URL} location
 * @returns {State}
 */
export function read(location) {
  const parameters = new URLSearchParams(location.search);
  const record = parameters.get('record') ?? '';
  const source = parameters.get('source') ?? '';
  // The service sends this page for paths that do not exist, too.
  const page = location.pathname === '/' ? parameters.get('page') ?? '' : 'unknown';
  const results = parameters.has('list') || parameters.has('q');
  const filters = new URLSearchParams();
  for (const [name, value] of parameters) {
    if (!OWN.includes(name) && value.trim() !== '') {
      filters.append(name, value);
    }
  }
  const shown = Number.parseInt(parameters.get('shown') ?? '', 10);
  return {
    view: location.pathname !== '/' ? 'page' : record || source ? 'record' : page ? 'page' : results ? 'results' : 'overview',
    list: parameters.get('list') || 'all',
    filters,
    shown: shown > PAGE ? Math.min(shown, 10_000) : PAGE,
    record,
    source,
    page,
    asOf: parameters.get('asOf') ?? '',
    span: parameters.get('span') ?? '',
    table: parameters.get('view') === 'table',
  };
}

/**
 * @param {{ asOf?: string, span?: string, table?: boolean }} state
 * @returns {string} the address of an overview
 */
export function overviewAddress({ asOf, span, table }) {
  const parameters = new URLSearchParams();
  if (asOf) {
    parameters.set('asOf', asOf);
  }
  if (span) {
    parameters.set('span', span);
  }
  if (table) {
    parameters.set('view', 'table');
  }
  return address(parameters);
}

/**
 * @param {string} list
 * @param {URLSearchParams | Record<string, string>} [filters]
 * @param {number} [shown]
 * @returns {string} the address of a list
 */
export function listAddress(list, filters = {}, shown = PAGE) {
  const parameters = new URLSearchParams({ list });
  for (const [name, value] of new URLSearchParams(filters)) {
    parameters.append(name, value);
  }
  if (shown > PAGE) {
    parameters.set('shown', String(shown));
  }
  return address(parameters);
}

/**
 * @param {string} self a record's own path in the API
 * @returns {string} the address of the page that shows it
 */
export function recordAddress(self) {
  return address(new URLSearchParams({ record: self.replace(BASE, '') }));
}

/** @param {URLSearchParams} parameters */
function address(parameters) {
  const query = parameters.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return query ? `/?${query}` : '/';
}

/**
 * Goes to another view.
 * @param {string} to its address
 * @param {{ replace?: boolean }} [how] whether it takes the place of the present one in the history
 */
export function go(to, { replace = false } = {}) {
  if (replace) {
    history.replaceState(history.state, '', to);
  } else {
    history.replaceState({ ...history.state, top: scrollY }, '');
    history.pushState(null, '', to);
  }
  dispatchEvent(new CustomEvent('navigate', { detail: { replace } }));
}

/**
 * Notes a change that the view has made itself already.
 * @param {string} to
 */
export function note(to) {
  history.replaceState(history.state, '', to);
}

/**
 * Returns the filters with other words. Best match is an order of its own only where there are words.
 * @param {URLSearchParams} filters
 * @param {string} q
 * @param {string} [list] the list, of which the search alone has no order but best match
 */
export function withWords(filters, q, list = 'all') {
  const changed = new URLSearchParams(filters);
  if (q) {
    if (!changed.has('q') && !changed.has('sort') && list !== 'all') {
      changed.set('sort', 'relevance');
    }
    changed.set('q', q);
  } else {
    changed.delete('q');
    if (changed.get('sort') === 'relevance') {
      changed.delete('sort');
    }
  }
  return changed;
}
