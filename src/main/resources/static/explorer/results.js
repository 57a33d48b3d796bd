// A list: searched, narrowed, sorted, and to be had as a file.

import { announce, counted, figure, h, joined, least } from './dom.js';
import { copyButton, curl } from './parts.js';
import { everyList, failed, Failure, json, lines, pages, unknown, waiting } from './api.js';
import { change, chosen, filters } from './facets.js';
import { words } from './dates.js';
import { LISTS } from './lists.js';
import { link, say } from './words.js';
import { listAddress, note, withWords } from './state.js';

const MOST = 500;

/** The facets of which all values are shown, while lists are looked at. @type {Set<string>} */
const opened = new Set();

/**
 * @param {State} state
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 * @param {() => void} again shows the same view once more
 * @returns {Promise<string>} the title of the view
 */
export async function show(state, main, signal, again) {
  if (!Object.hasOwn(LISTS, state.list)) {
    return unknown(main, 'No such list', 'The URL names a list that the record does not have.');
  }
  const list = LISTS[state.list];
  const q = state.filters.get('q');
  const title = [q && `“${q}”`, list.name].filter(part => part).join(' · ');
  const frame = framed(main, state, list);
  if (isWordless(state)) {
    const chips = chosen(state, {});
    frame.aside.replaceChildren();
    frame.results.replaceChildren(...(chips ? [chips] : []), browse());
    frame.results.removeAttribute('aria-busy');
    return title;
  }
  frame.results.setAttribute('aria-busy', 'true');
  const asked = new URLSearchParams(state.filters);
  asked.set('limit', String(Math.min(state.shown, MOST)));
  const path = `${list.path}?${asked}`;
  asked.delete('limit');
  asked.delete('sort');
  const facetsPath = list.facets && `${list.facets}${asked.size > 0 ? '?' : ''}${asked}`;
  try {
    const [page, facets, states] = await Promise.all([
      pages(path, signal, state.shown),
      facetsPath ? json(facetsPath, signal) : {},
      list.picks ? json('/api/v1/member-states?limit=500', signal) : { items: [] },
    ]);
    const counts = page.totals
      ? { type: page.totals.map((/** @type {TypeTotal} */ total) => ({ value: total.type, name: null, count: total.count })) }
      : facets;
    keepingFocus(() => {
      frame.aside.replaceChildren(...filters(state, list, counts, states.items, opened));
      frame.results.replaceChildren(...found(state, list, page, counts, path));
    });
    announce(!page.total ? 'Nothing matches' : `${least(page)}${counted(page.total, list.one, list.many)} found`);
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
    const [wrong] = error.problem.errors;
    if (error.problem.errors.length === 1 && wrong.parameter === 'q') {
      frame.aside.querySelector('.waiting')?.remove();
      frame.results.replaceChildren(unsearchable(state, wrong.detail));
      frame.results.removeAttribute('aria-busy');
      return title;
    }
    keepingFocus(() => {
      const chips = chosen(state, {});
      const whole = state.filters.size > 0 && h('p', {}, h('a', { href: listAddress(state.list) }, 'Show the list without filters'));
      frame.aside.querySelector('.waiting')?.remove();
      frame.results.replaceChildren(...(chips ? [chips] : []), failed(error, again), ...(whole ? [whole] : []));
    });
  }
  frame.results.removeAttribute('aria-busy');
  return title;
}

/**
 * @param {State} state
 * @returns {boolean} whether all records are looked at without a word to search them for, whatever narrows them
 */
function isWordless(state) {
  return state.list === 'all' && !state.filters.has('q');
}

/**
 * Returns the frame of the list, made anew only where another list stood.
 * @param {HTMLElement} main
 * @param {State} state
 * @param {List} list
 */
function framed(main, state, list) {
  let frame = /** @type {HTMLElement | null} */ (main.firstElementChild);
  if (frame?.dataset.list !== state.list) {
    const wide = matchMedia('(min-width: 56rem)').matches;
    frame = h(
      'div',
      { class: 'find', 'data-list': state.list },
      h('h1', { tabindex: -1 }, list.name),
      h('nav', { class: 'tabs', 'aria-label': 'Lists' }),
      h(
        'div',
        { class: 'split' },
        h('details', { class: 'narrowing', open: wide }, h('summary', {}, 'Narrow down'), h('div', { class: 'filters', role: 'group', 'aria-label': 'Narrow down' }, state.list === 'all' ? null : waiting(8))),
        h('section', { class: 'results', id: 'results', tabindex: -1, 'aria-label': 'Results' }, waiting(12)),
      ),
    );
    main.replaceChildren(frame);
  }
  const [tabs] = frame.getElementsByTagName('nav');
  const q = state.filters.get('q') ?? '';
  tabs.replaceChildren(
    ...Object.entries(LISTS).map(([name, other]) =>
      h('a', { href: listAddress(name, withWords(new URLSearchParams(), q, name)), 'aria-current': name === state.list && 'page' }, other.name),
    ),
  );
  const present = /** @type {HTMLElement | null} */ (tabs.querySelector('[aria-current]'));
  tabs.scrollLeft = present ? present.offsetLeft - tabs.offsetLeft : 0;
  frame.classList.toggle('bare', isWordless(state));
  return {
    aside: /** @type {HTMLElement} */ (frame.querySelector('.filters')),
    results: /** @type {HTMLElement} */ (frame.querySelector('.results')),
  };
}

/**
 * Changes the page such that what had the focus has it still, if it is there still.
 * @param {() => void} change
 */
function keepingFocus(change) {
  const id = document.activeElement?.id;
  change();
  if (id && document.activeElement?.id !== id) {
    document.getElementById(id)?.focus();
  }
}

/** Returns what stands where all records could be searched but no word is given. */
function browse() {
  return h(
    'div',
    { class: 'empty' },
    h('p', {}, 'Type a name, a place, a subject or an abbreviation to search records of all kinds; misspelt words are understood. Or look through a list:'),
    everyList(),
  );
}

/**
 * @param {State} state
 * @param {List} list
 * @param {Page<any>} page
 * @param {Record<string, FacetCount[]>} facets
 * @param {string} path
 * @returns {Node[]}
 */
function found(state, list, page, facets, path) {
  const chips = chosen(state, facets);
  const parts = [
    h('div', { class: 'sum' }, h('p', { class: 'total', 'data-testid': 'total' }, h('span', { class: 'unfinished' }, unfinished(state, page, facets)), least(page), counted(page.total, list.one, list.many)), list.sorts.length > 0 && sorting(state, list)),
    ...(page.corrected
      ? [h('p', { class: 'corrected' }, `No results for ${state.filters.get('q')}. Showing results for `, h('strong', {}, page.corrected), '.')]
      : []),
    ...(chips ? [chips] : []),
    ...(page.asOf ? besides(state, page, page.asOf) : []),
  ];
  if (page.total === 0) {
    return [...parts, ...(page.asOf?.lastStated.length ? [] : [nothing(state, list, page.explanation)]), request(path)];
  }
  const body = h('tbody', {}, page.items.map(item => row(list, item)));
  const more = h('p', { class: 'more' });
  let { next } = page;
  const count = () => {
    const left = page.totalIsLowerBound ? page.limit : page.total - body.rows.length;
    const button = next && h('button', { type: 'button' }, `Show ${figure(Math.min(left, page.limit))} more`);
    more.replaceChildren(h('span', { class: 'quiet' }, `${figure(body.rows.length)} of ${least(page)}${figure(page.total)} shown`), ...(button ? [' ', button] : []));
    button && button.addEventListener('click', () => load(button));
  };
  /** @param {HTMLButtonElement} button */
  const load = async button => {
    if (!next) {
      return;
    }
    button.disabled = true;
    try {
      const further = await json(next, AbortSignal.timeout(30_000));
      const first = body.rows.length;
      body.append(...further.items.map((/** @type {any} */ item) => row(list, item)));
      next = further.next;
      count();
      if (body.isConnected) {
        note(listAddress(state.list, state.filters, body.rows.length));
        body.rows[first].querySelector('a')?.focus({ preventScroll: true });
        announce(`${figure(body.rows.length)} of ${least(page)}${figure(page.total)} shown`);
      }
    } catch (error) {
      if (error instanceof Failure) {
        more.replaceChildren(failed(error, () => load(button), 3));
      }
    }
  };
  count();
  return [
    ...parts,
    h('table', { class: 'list' }, h('caption', { class: 'unseen' }, list.name), h('thead', {}, h('tr', {}, list.columns.filter(column => column.as !== 'detail').map(column => heading(state, list, column)))), body),
    more,
    downloads(state, list),
    request(path),
  ];
}

/**
 * @param {State} state
 * @param {Page<any>} page
 * @param {Record<string, FacetCount[]>} facets
 * @returns {string} how many of a list are planned, proposed, announced or contested, to be read before its total
 */
function unfinished(state, page, facets) {
  const picked = state.filters.getAll('status');
  const found = ['PLANNED', 'PROPOSED', 'DRAFT', 'ANNOUNCED', 'CONTESTED'].flatMap(status => {
    const counted = facets.status
      ? picked.length === 0 || picked.includes(status) ? facets.status.find(({ value }) => value === status)?.count ?? 0 : 0
      : page.items.length === page.total ? page.items.filter(item => item.status === status).length : 0;
    return counted > 0 ? [`${figure(counted)} ${status === 'ANNOUNCED' ? 'only announced' : say(status).toLowerCase()}`] : [];
  });
  return found.length > 0 && picked.length !== 1 ? `${found.join(', ')} among ` : '';
}

/**
 * Says what the sources leave open about the day of the list.
 * @param {State} state
 * @param {Page<any>} page
 * @param {AsOf} asOf
 * @returns {HTMLElement[]}
 */
function besides(state, page, { day, lastStated, undetermined }) {
  const others = lastStated.filter(({ record }) => page.items.every(item => item.self !== record.self));
  const asked = new URLSearchParams(state.filters);
  asked.set('certainty', 'UNDETERMINED');
  return [
    ...(others.length > 0
      ? [h('p', { class: 'limit' }, `Not stated for ${words(day)}. Last stated: `, joined(others.map(({ record, since }) => h('span', {}, link(record), since && ` from ${words(since.edtf)}`))), '.')]
      : []),
    ...(undetermined > 0 && !state.filters.has('certainty')
      ? [h('p', { class: 'limit' }, h('a', { href: listAddress(state.list, asked) }, `${figure(undetermined)} more`), ' that no source dates.')]
      : []),
  ];
}

/**
 * @param {List} list
 * @param {any} item
 */
function row(list, item) {
  const details = list.columns.filter(column => column.as === 'detail').flatMap(column => {
    const content = [column.cell(item)].flat();
    return content.some(part => part) ? [h('li', {}, h('span', { class: 'unseen' }, `${column.name}: `), content)] : [];
  });
  return h(
    'tr',
    {},
    list.columns.filter(column => column.as !== 'detail').map(column => {
      const content = column.cell(item);
      const properties = { class: column.as, 'data-name': column.name };
      return column.as === 'title' ? h('th', { ...properties, scope: 'row' }, content, details.length > 0 && h('ul', { class: 'details' }, details)) : h('td', properties, content);
    }),
  );
}

/**
 * @param {State} state
 * @param {List} list
 * @param {Column} column
 */
function heading(state, list, column) {
  if (!column.sort) {
    return h('th', { scope: 'col', class: column.as }, column.name);
  }
  const sort = state.filters.get('sort') ?? list.sorts[0]?.[0];
  const up = sort === column.sort;
  const down = sort === '-' + column.sort;
  const other = up ? '-' + column.sort : column.sort;
  return h(
    'th',
    { scope: 'col', class: column.as, 'aria-sort': up ? 'ascending' : down ? 'descending' : 'none' },
    h('button', { type: 'button', id: `sort-${column.sort}`, onclick: () => change('sort', other) }, column.name, h('span', { 'aria-hidden': true }, up ? ' ↑' : down ? ' ↓' : ' ↕')),
  );
}

/**
 * @param {State} state
 * @param {List} list
 */
function sorting(state, list) {
  const sort = state.filters.get('sort') ?? list.sorts[0][0];
  const select = h(
    'select',
    { id: 'sort', onchange: () => change('sort', select.value) },
    list.sorts
      .filter(([value]) => value !== 'relevance' || state.filters.has('q'))
      .map(([value, name]) => h('option', { value, selected: value === sort }, name)),
  );
  return h('p', {}, h('label', { for: 'sort' }, 'Order '), select);
}

/**
 * @param {State} state
 * @param {string} detail why the words cannot be searched for
 */
function unsearchable(state, detail) {
  const said = detail.replaceAll('`', '“').replace(/“(\w+)“/g, '“$1”');
  announce(said);
  return h(
    'div',
    { class: 'empty', role: 'alert' },
    h('h2', {}, `“${state.filters.get('q')}” cannot be searched for`),
    h('p', {}, said),
    h('p', {}, h('a', { href: listAddress(state.list, withWords(state.filters, '')) }, 'Remove the words')),
  );
}

/**
 * Says how a request was understood that found nothing, and which filter to remove.
 * @param {State} state
 * @param {List} list
 * @param {Page<any>['explanation']} explanation
 */
function nothing(state, list, explanation) {
  const { words, synonyms, excluded, ignored, filters } = explanation ?? { words: [], synonyms: [], excluded: [], ignored: [], filters: [] };
  const tooCommon = ignored.length > 0 && words.length + excluded.length === 0;
  const narrowed = [...state.filters.keys()].some(name => name !== 'q' && name !== 'sort');
  const removable = narrowed ? filters.filter(filter => filter.total > 0) : [];
  return h(
    'div',
    { class: 'empty' },
    h('h2', {}, tooCommon ? `“${state.filters.get('q')}” cannot be searched for` : 'Nothing matches'),
    words.length > 0 && h('p', {}, 'Searched for ', h('strong', {}, words.join(', ')), ...(excluded.length > 0 ? [', without ', h('strong', {}, excluded.join(', '))] : []), '.'),
    synonyms.map(({ term, meaning }) => h('p', {}, `“${term}” was also searched for as “${meaning}”.`)),
    tooCommon && h('p', {}, 'Words such as “the” and “of” are too common.'),
    tooCommon && h('p', {}, h('a', { href: listAddress(state.list, withWords(state.filters, '')) }, 'Remove the words')),
    !tooCommon && h('p', {}, narrowed
      ? 'No record matches all of this at once. Remove one of the filters.'
      : `No ${list.one} has these words. The sources may not mention it, or use another name.`),
    removable.length > 0 && h('ul', { class: 'bare' }, removable.map(({ parameter, total }) => {
      const left = parameter === 'q' ? withWords(state.filters, '') : new URLSearchParams(state.filters);
      left.delete(parameter);
      return h('li', {}, h('a', { href: listAddress(state.list, left) }, `Without ${say(parameter).toLowerCase()}`), `: ${total > 10_000 ? 'more than 10,000' : figure(total)} ${total === 1 ? list.one : list.many ?? `${list.one}s`}`);
    })),
    narrowed && h('p', {}, h('a', { href: listAddress(state.list) }, 'Remove all filters')),
    state.list !== 'all' && state.filters.has('q') &&
      h('p', {}, h('a', { href: listAddress('all', { q: state.filters.get('q') ?? '' }) }, 'Search records of all kinds')),
  );
}

/**
 * @param {State} state
 * @param {List} list
 */
function downloads(state, list) {
  return h(
    'div',
    { class: 'downloads' },
    h(
      'p',
      {},
      h('span', { class: 'quiet' }, 'All of this list as '),
      list.formats.flatMap(([format, name, extension], i) => {
        const asked = new URLSearchParams(state.filters);
        if (format === 'atom') {
          asked.delete('sort');
        }
        asked.set('format', format === 'json' ? 'ndjson' : format);
        const path = `${list.path}?${asked}`;
        const file = `${state.list}.${extension}`;
        return [
          i > 0 && ' · ',
          format === 'json'
            ? h('button', { type: 'button', class: 'link', onclick: (/** @type {Event} */ event) => saveJson(path, file, /** @type {HTMLElement} */ (event.currentTarget)) }, name)
            : h('a', { href: path, download: file }, name),
        ];
      }),
    ),
  );
}

/**
 * Saves as one array of JSON what the service has as JSON lines: its own JSON is that of a page, of which a list can have
 * many.
 * @param {string} path of the lines
 * @param {string} file
 * @param {HTMLElement} button
 */
async function saveJson(path, file, button) {
  const box = button.closest('.downloads');
  box?.querySelector('.failed')?.remove();
  try {
    const records = await lines(path, AbortSignal.timeout(60_000));
    const url = URL.createObjectURL(new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' }));
    h('a', { href: url, download: file }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    announce(`${file} saved`);
  } catch (error) {
    if (error instanceof Failure) {
      box?.append(failed(error, () => saveJson(path, file, button), 3));
    }
  }
}

/**
 * Returns the request behind a view, to be asked from elsewhere.
 * @param {string} path
 */
export function request(path) {
  return h(
    'div',
    { class: 'request' },
    h('h2', {}, 'The request'),
    h('p', {}, h('code', { tabindex: 0 }, curl(path))),
    h('p', { class: 'actions' }, copyButton('Copy', () => curl(path)), h('a', { href: path }, 'See the JSON')),
  );
}
