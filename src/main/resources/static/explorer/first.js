// Before anything is drawn: the colors that this reader chose, if any.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage can be forbidden; then the system's colors hold.
  }
  if (chosen === 'dark' || chosen === 'light') {
    document.documentElement.dataset.theme = chosen;
  }
}

// What the view will ask, and the modules that it alone has, are fetched while the others still load. The addresses
// are those of overview.js and footer.js.
{
  /** @param {Record<string, string>} properties */
  const early = properties => document.head.append(Object.assign(document.createElement('link'), properties));
  const parameters = new URLSearchParams(location.search);
  const views = parameters.has('record') ? ['record', 'kinds', 'sources', 'results'] : parameters.has('list') || parameters.has('q') ? ['results'] : [];
  for (const name of views) {
    early({ rel: 'modulepreload', href: `/explorer/${name}.js` });
  }
  if (views.length === 0) {
    for (const path of ['member-states?format=ndjson', 'chairmanships?format=ndjson', 'decisions?limit=500', 'sessions?limit=500', 'dataset']) {
      early({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `/api/v1/${path}` });
    }
  }
}
