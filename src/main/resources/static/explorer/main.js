// From the address to the view, and from one view to the next.

import { announce } from './dom.js';
import { showFooter } from './footer.js';
import { withWords } from './facets.js';
import { LISTS } from './lists.js';
import { go, listAddress, read } from './state.js';
import { suggest } from './suggestions.js';

const NAME = 'CSTO Records';
const VIEWS = {
  overview: () => import('./overview.js'),
  record: () => import('./record.js'),
  results: () => import('./results.js'),
};

const main = /** @type {HTMLElement} */ (document.getElementById('main'));
const box = /** @type {HTMLInputElement} */ (document.getElementById('q'));

/** Ends what the view before still waits for. */
let leaving = new AbortController();
let shownAt = '';

/**
 * Shows what the address says.
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
    const list = new URLSearchParams(link.getAttribute('href')?.slice(1)).get('list');
    const present = state.view === 'results' ? list === state.list : state.view === 'overview' && list === null;
    if (present) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
  const same = before !== '' && read(new URL(before, location.href)).view === state.view && state.view !== 'record';
  try {
    const view = await VIEWS[state.view]();
    if (signal.aborted) {
      return;
    }
    const shown = view.show(state, main, signal, () => show());
    if (arriving && !same) {
      scrollTo(0, 0);
      main.querySelector('h1')?.focus({ preventScroll: true });
    }
    const title = await shown;
    if (signal.aborted) {
      return;
    }
    document.title = title ? `${title} – ${NAME}` : NAME;
    if (arriving && !same && state.view === 'record') {
      main.querySelector('h1')?.focus({ preventScroll: true });
    }
    if (top !== undefined) {
      scrollTo(0, top);
    } else {
      await arrive();
    }
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
}

/** Goes to the part of a record that the address names. */
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
  } else {
    arrive();
  }
});

// Where a reader is on a page is kept with its place in the history.
history.scrollRestoration = 'manual';
/** @type {ReturnType<typeof setTimeout> | undefined} */
let scrolled;
addEventListener(
  'scroll',
  () => {
    clearTimeout(scrolled);
    const at = shownAt;
    scrolled = setTimeout(() => {
      if (location.pathname + location.search === at) {
        history.replaceState({ ...history.state, top: scrollY }, '');
      }
    }, 100);
  },
  { passive: true },
);

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

// Searching: with every letter where a list is shown, else when asked to.

/** @param {boolean} typing */
function search(typing) {
  const state = read(location);
  const q = box.value.trim();
  const listing = state.view === 'results' && Object.hasOwn(LISTS, state.list);
  const list = listing ? state.list : 'all';
  const filters = withWords(listing ? state.filters : new URLSearchParams(), q, LISTS[list]);
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
    suggest(box);
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

// The colors: the system's, until a reader chooses.

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
    // It then holds for this page only.
  }
  tellTheme();
  announce(`${chosen === 'dark' ? 'Dark' : 'Light'} colors`);
});
systemDark.addEventListener('change', tellTheme);
tellTheme();

// The other views are fetched once this one is there, and again when they are needed if that fails.
show().finally(() => Object.values(VIEWS).forEach(load => load().catch(() => {})));
showFooter(/** @type {HTMLElement} */ (document.getElementById('foot')));
