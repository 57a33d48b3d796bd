// From the URL to the view, and from one view to the next.

import { dataset, failed, Failure, unknown } from './api.js';
import { words } from './dates.js';
import { announce, figure, h } from './dom.js';
import { go, listAddress, read, withWords } from './state.js';

const NAME = 'CSTO Records';
const VIEWS = {
  overview: () => import('./overview.js'),
  page: () => import('./about.js'),
  record: () => import('./record.js'),
  results: () => import('./results.js'),
};

const main = /** @type {HTMLElement} */ (document.getElementById('main'));
const frame = /** @type {HTMLElement} */ (document.getElementById('view'));
const introduction = /** @type {HTMLElement} */ (document.getElementById('introduction'));
const skip = /** @type {HTMLAnchorElement} */ (document.getElementById('skip'));
const box = /** @type {HTMLInputElement} */ (document.getElementById('q'));

/** Aborted when the view is left. */
let leaving = new AbortController();
let shownAt = '';

/**
 * Shows the view of the URL.
 * @param {{ arriving?: boolean, top?: number }} [how] whether a reader came here by a link, and where they were before
 */
async function show({ arriving = false, top } = {}) {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const state = read(location);
  const before = shownAt;
  shownAt = location.pathname + location.search;
  if (document.activeElement !== box) {
    box.value = state.filters.get('q') ?? '';
  }
  for (const link of document.querySelectorAll('.top nav a')) {
    const parameters = new URLSearchParams(link.getAttribute('href')?.slice(1));
    const present = state.view === 'results' ? parameters.get('list') === state.list : state.view === 'page' ? parameters.get('page') === state.page : state.view === 'overview' && parameters.size === 0;
    if (present) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
  skip.textContent = state.view === 'results' ? 'Skip to the results' : 'Skip to the content';
  skip.setAttribute('href', state.view === 'results' ? '#results' : '#main');
  delete document.documentElement.dataset.view;
  introduction.hidden = state.view !== 'overview';
  const same = before !== '' && read(new URL(before, location.href)).view === state.view && state.view !== 'record' && state.view !== 'page';
  const heading = () => (introduction.hidden ? frame : main).querySelector('h1');
  try {
    const view = await VIEWS[state.view]();
    if (signal.aborted) {
      return;
    }
    const shown = view.show(state, frame, signal, () => show());
    if (arriving && !same) {
      scrollTo(0, 0);
      heading()?.focus({ preventScroll: true });
    }
    if (top) {
      restore(top, signal);
    }
    const title = await shown.catch(error => missing(error, signal, () => show()));
    if (signal.aborted) {
      return;
    }
    document.title = title ? `${title} – ${NAME}` : NAME;
    if (arriving && !same && (state.view === 'record' || state.view === 'page')) {
      heading()?.focus({ preventScroll: true });
    }
    if (top === undefined) {
      await arrive();
    }
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
}

/**
 * Shows why there is no view.
 * @param {unknown} error
 * @param {AbortSignal} signal
 * @param {() => void} again shows the same view once more
 * @returns {string} the title
 */
function missing(error, signal, again) {
  if (signal.aborted || !(error instanceof Failure)) {
    throw error;
  }
  if (error.problem.status === 404) {
    return unknown(frame, 'No such record', 'There is no record at this URL.');
  }
  frame.replaceChildren(h('div', { class: 'record' }, failed(error, again, 1)));
  return error.problem.title;
}

/**
 * Scrolls to where the reader was, again whenever the page grows, until all of it is there or the reader moves.
 * @param {number} top
 * @param {AbortSignal} signal
 */
function restore(top, signal) {
  const done = new AbortController();
  const end = () => done.abort();
  for (const moved of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(moved, end, { once: true, passive: true, signal: done.signal });
  }
  signal.addEventListener('abort', end, { once: true });
  const growing = new ResizeObserver(() => {
    scrollTo(0, top);
    if (!main.querySelector('[aria-busy]')) {
      setTimeout(end, 100);
    }
  });
  growing.observe(main);
  done.signal.addEventListener('abort', () => growing.disconnect());
}

/** Goes to the part of a record that the URL names. */
async function arrive() {
  if (location.hash) {
    (await VIEWS.record()).arrive();
  }
}

addEventListener('navigate', event => {
  const { replace } = /** @type {CustomEvent<{ replace: boolean }>} */ (event).detail;
  show({ arriving: !replace });
});

addEventListener('popstate', event => {
  if (location.pathname + location.search !== shownAt) {
    show({ arriving: true, top: event.state?.top ?? 0 });
  } else if (event.state?.top !== undefined) {
    scrollTo(0, event.state.top);
  } else {
    arrive();
  }
});

// The scroll position is kept with the entry of the history, for back, forward and reload.
history.scrollRestoration = 'manual';

function keepPosition() {
  if (location.pathname + location.search === shownAt) {
    history.replaceState({ ...history.state, top: scrollY }, '');
  }
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let scrolled;
addEventListener(
  'scroll',
  () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(keepPosition, 100);
  },
  { passive: true },
);
addEventListener('pagehide', keepPosition);

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }
  if (href === '/' || href.startsWith('/?')) {
    event.preventDefault();
    go(href);
  }
});

// Search: with every letter where a list is shown, otherwise on request.

/** @param {boolean} typing */
function search(typing) {
  const state = read(location);
  const q = box.value.trim();
  const shown = frame.querySelector('[data-list]');
  const list = shown ? state.list : 'all';
  const filters = withWords(shown ? state.filters : new URLSearchParams(), q, list);
  const to = listAddress(list, filters);
  if (to !== location.pathname + location.search) {
    go(to, { replace: typing });
  }
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let typed;
box.addEventListener('input', () => {
  clearTimeout(typed);
  typed = setTimeout(() => {
    import('./suggestions.js').then(({ suggest }) => suggest(box)).catch(() => {});
    if (read(location).view === 'results') {
      search(true);
    }
  }, 250);
});
box.form?.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(typed);
  search(false);
});

// The colors are those of the system until the reader chooses.

const theme = /** @type {HTMLButtonElement} */ (document.getElementById('theme'));
const systemDark = matchMedia('(prefers-color-scheme: dark)');

function isDark() {
  const { theme: chosen } = document.documentElement.dataset;
  return chosen ? chosen === 'dark' : systemDark.matches;
}

function tellTheme() {
  theme.setAttribute('aria-pressed', String(isDark()));
}

theme.addEventListener('click', () => {
  const chosen = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = chosen;
  try {
    localStorage.setItem('theme', chosen);
  } catch {
    // The choice then lasts until the page is left.
  }
  tellTheme();
  announce(`${chosen === 'dark' ? 'Dark' : 'Light'} colors`);
});
systemDark.addEventListener('change', tellTheme);
tellTheme();

// The foot of every view: the release, and how many records there are.

/** @param {Dataset} described */
function fillFoot({ release, coveredUntil, published, counts }) {
  edition.textContent = `Release ${release}. Not covered after ${words((coveredUntil ?? published).slice(0, 7))}.`;
  for (const link of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('#lists a'))) {
    link.after(' ', h('span', { class: 'count' }, figure(counts[/** @type {keyof Dataset['counts']} */ (link.dataset.count)])));
  }
}

const edition = /** @type {HTMLElement} */ (document.getElementById('release'));
dataset().then(fillFoot, () => (edition.textContent = 'The description of the dataset could not be loaded.'));

show(history.state?.top ? { top: history.state.top } : {});

// The other views are loaded when the reader begins to do something, and again when they are needed if that fails.
for (const act of ['pointermove', 'touchstart', 'keydown']) {
  addEventListener(act, () => Object.values(VIEWS).forEach(load => load().catch(() => {})), { once: true, passive: true });
}
