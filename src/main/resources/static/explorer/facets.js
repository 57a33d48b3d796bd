// What narrows a list: facets with counts, days, disagreement, and what is chosen now.

import { counted, figure, h } from './dom.js';
import { words } from './dates.js';
import { country, disagreement, say } from './words.js';
import { go, listAddress, read, withWords } from './state.js';

/** How many values of a facet are shown before one asks for the rest. */
const FEW = 6;

/**
 * @param {State} state
 * @param {string} name
 * @param {string} value
 * @returns {URLSearchParams} the filters without one of them
 */
function without(state, name, value) {
  if (name === 'q') {
    return withWords(state.filters, '');
  }
  const left = new URLSearchParams();
  for (const [other, text] of state.filters) {
    if (other !== name || text !== value) {
      left.append(other, text);
    }
  }
  return left;
}

/**
 * Asks the list that is shown for something else. What it was asked last counts, even if it has not answered yet.
 * @param {string} name
 * @param {string} value nothing for any
 */
export function change(name, value) {
  const { list, filters } = read(location);
  const changed = new URLSearchParams(filters);
  if (value) {
    changed.set(name, value);
  } else {
    changed.delete(name);
  }
  go(listAddress(list, changed));
}

/**
 * @param {State} state
 * @param {Record<string, FacetCount[]>} facets
 * @returns {HTMLElement | null} what is chosen, each with a link that takes it away
 */
export function chosen(state, facets) {
  const links = [...state.filters]
    .filter(([name]) => name !== 'sort')
    .map(([name, value]) => {
      const known = Object.hasOwn(facets, name) ? facets[name].find(facet => facet.value === value) : null;
      const text = `${say(name)}: ${name === 'q' ? value : known ? facetName(name, known) : plain(value)}`;
      return h(
        'li',
        {},
        h('a', { href: listAddress(state.list, without(state, name, value)), 'aria-label': `Remove ${text}` }, text, h('span', { 'aria-hidden': true }, ' ×')),
      );
    });
  return links.length > 0
    ? h(
        'ul',
        { class: 'chips', 'aria-label': 'Chosen filters' },
        links,
        links.length > 1 && h('li', {}, h('a', { class: 'clear', href: listAddress(state.list) }, 'Remove all')),
      )
    : null;
}

/** @param {string} value */
function plain(value) {
  return value === 'true' ? 'yes' : value === 'false' ? 'no' : /^[A-Z]{2}$/.test(value) ? country(value) : /^[A-Z_]{3,}$/.test(value) ? say(value) : words(value);
}

/**
 * @param {string} facet
 * @param {FacetCount} count
 */
function facetName(facet, count) {
  return count.name ?? (facet === 'country' ? country(count.value) : say(count.value));
}

/**
 * @param {State} state
 * @param {List} list
 * @param {Record<string, FacetCount[]>} facets
 * @param {MemberStateSummary[]} states those that can be picked
 * @param {Set<string>} opened the facets whose every value is shown
 * @returns {Node[]}
 */
export function filters(state, list, facets, states, opened) {
  const shown = list.facetNames.filter(name => facets[name]?.length || (facets[name] && state.filters.has(name)));
  return [
    ...shown.map((name, i) => folded(say(name), i === 0 || state.filters.has(name), choices(state, name, facets[name], opened))),
    ...(list.picks ? [folded(list.picks.name, list.picks.of.some(({ parameter }) => state.filters.has(parameter)), picks(state, list.picks, states))] : []),
    ...(list.dated ? [folded('Date', state.filters.has('from') || state.filters.has('to'), days(state, /** @type {YearCount[]} */ (/** @type {unknown} */ (facets.year ?? []))))] : []),
    ...(list.disputed ? [disputed(state)] : []),
  ];
}

/** Whether a reader opened or closed a group of filters, by its name. @type {Map<string, boolean>} */
const folds = new Map();

/**
 * Folds a group of filters, so that few keystrokes lead past them.
 * @param {string} name
 * @param {boolean} open unless the reader decided otherwise
 * @param {HTMLElement} content
 */
function folded(name, open, content) {
  const details = h('details', { class: 'fold', open: folds.get(name) ?? open }, h('summary', { id: `fold-${name.toLowerCase().replaceAll(' ', '-')}` }, name), content);
  details.addEventListener('toggle', () => folds.set(name, details.open));
  return details;
}

/**
 * @param {State} state
 * @param {string} name
 * @param {FacetCount[]} counts
 * @param {Set<string>} opened
 */
function choices(state, name, counts, opened) {
  const picked = state.filters.getAll(name);
  const all = [
    ...counts,
    ...picked
      .filter(value => counts.every(count => count.value !== value))
      .map(value => ({ value, name: null, count: 0 })),
  ];
  const few = all.length <= FEW + 1 || opened.has(name) ? all : all.filter((count, i) => i < FEW || picked.includes(count.value));
  const set = h(
    'fieldset',
    {},
    h('legend', { class: 'unseen' }, say(name)),
    few.map(count => {
      const id = `facet-${name}-${count.value}`;
      const onchange = () => {
        const now = read(location);
        const changed = without(now, name, count.value);
        if (box.checked) {
          changed.append(name, count.value);
        }
        go(listAddress(now.list, changed));
      };
      const box = h('input', { type: 'checkbox', id, checked: picked.includes(count.value), onchange });
      return h(
        'div',
        { class: count.count === 0 ? 'choice none' : 'choice' },
        box,
        h('label', { for: id }, h('span', {}, facetName(name, count)), ' ', h('span', { class: 'count' }, figure(count.count))),
      );
    }),
  );
  if (few.length < all.length) {
    set.append(
      h(
        'button',
        {
          type: 'button',
          class: 'small',
          id: `facet-${name}-more`,
          onclick: () => {
            opened.add(name);
            const whole = choices(state, name, counts, opened);
            set.replaceWith(whole);
            whole.querySelectorAll('input')[FEW]?.focus();
          },
        },
        `Show all ${all.length}`,
      ),
    );
  }
  return set;
}

/**
 * @param {State} state
 * @param {Picks} all
 * @param {MemberStateSummary[]} states
 */
function picks(state, all, states) {
  return h(
    'fieldset',
    {},
    h('legend', { class: 'unseen' }, all.name),
    all.of.map(({ parameter, name, values }) => {
      const picked = state.filters.getAll(parameter);
      const options = values ? values.map(value => [value, say(value)]) : states.map(one => [one.code, one.name]);
      // The address can name several, or what is no state.
      const other = picked.length > 1 || (picked.length === 1 && options.every(([value]) => value !== picked[0]));
      const select = h(
        'select',
        { id: `filter-${parameter}`, onchange: () => change(parameter, select.value) },
        h('option', { value: '' }, 'Any'),
        other && h('option', { selected: true }, picked.map(plain).join(' or ')),
        options.map(([value, text]) => h('option', { value, selected: !other && value === picked[0] }, text)),
      );
      return h('div', { class: 'pick' }, h('label', { for: select.id }, name), select);
    }),
  );
}

/**
 * @param {State} state
 * @param {YearCount[]} years
 */
function days(state, years) {
  /** @param {'from' | 'to'} name */
  const day = name => {
    const input = h('input', { type: 'date', id: `filter-${name}`, value: state.filters.get(name), min: '1900-01-01', max: '2100-12-31', onchange: () => change(name, input.value) });
    return h('div', { class: 'day' }, h('label', { for: input.id }, say(name)), input);
  };
  return h('fieldset', {}, h('legend', { class: 'unseen' }, 'Date'), years.length > 1 && histogram(state, years), day('from'), day('to'));
}

/**
 * @param {State} state
 * @param {YearCount[]} counts
 */
function histogram(state, counts) {
  const years = counts.map(count => Number(count.value));
  const first = Math.min(...years);
  const most = Math.max(...counts.map(year => year.count + year.possible));
  const columns = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const year = String(first + i);
    const { count, possible } = counts.find(other => other.value === year) ?? { count: 0, possible: 0 };
    if (count + possible === 0) {
      return h('li', { 'aria-hidden': true });
    }
    const changed = new URLSearchParams(state.filters);
    changed.set('from', `${year}-01-01`);
    changed.set('to', `${year}-12-31`);
    const said = `${year}: ${counted(count, 'record')}${possible > 0 ? ` and ${figure(possible)} possibly` : ''}`;
    const present = state.filters.get('from') === `${year}-01-01` && state.filters.get('to') === `${year}-12-31`;
    const bar = h('a', {
      href: listAddress(state.list, changed),
      id: `facet-year-${year}`,
      'aria-label': said,
      title: said,
      'aria-current': present && 'true',
    }, possible > 0 && h('i', { class: 'possible' }), count > 0 && h('i'));
    bar.style.setProperty('--share', String(count / most));
    bar.style.setProperty('--possible', String(possible / most));
    return h('li', {}, bar);
  });
  return h(
    'div',
    { class: 'years' },
    h('ul', { 'aria-label': 'By year' }, columns),
    h('p', { 'aria-hidden': true }, h('span', {}, String(first)), h('span', {}, String(Math.max(...years)))),
    h('p', { class: 'note' }, 'Hatched: could also fall in another year.'),
  );
}

/** @param {State} state */
function disputed(state) {
  const box = h('input', { type: 'checkbox', id: 'filter-disputed', checked: state.filters.get('hasDiscrepancy') === 'true', onchange: () => change('hasDiscrepancy', box.checked ? 'true' : '') });
  return h(
    'fieldset',
    {},
    h('legend', {}, 'Evidence'),
    h('div', { class: 'choice' }, box, h('label', { for: box.id }, h('span', {}, 'Sources disagree ', disagreement({ silent: true })))),
  );
}
