// Before anything is drawn: the colors that this reader chose, if any.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage can be forbidden; then the colors are those of the system.
  }
  if (chosen === 'dark' || chosen === 'light') {
    document.documentElement.dataset.theme = chosen;
  }
}

// Early requests for the data and the modules of the view. The URLs are those of overview.js and main.js.
{
  /** @param {Record<string, string>} properties */
  const early = properties => document.head.append(Object.assign(document.createElement('link'), properties));
  const parameters = new URLSearchParams(location.search);
  const views = location.pathname !== '/' ? ['about', 'parts'] : parameters.has('record') || parameters.has('source')
    ? ['record', 'kinds', 'passages', 'sources', 'results', 'facets', 'lists', 'parts']
    : parameters.has('page') ? ['about', 'parts'] : parameters.has('list') || parameters.has('q') ? ['results', 'facets', 'lists', 'parts'] : [];
  for (const name of views) {
    early({ rel: 'modulepreload', href: `/explorer/${name}.js` });
  }
  if (views.length > 0) {
    document.documentElement.dataset.view = views[0];
  } else {
    for (const path of ['dataset', 'member-states?format=ndjson', 'chairmanships?format=ndjson', 'sessions?limit=500', 'decisions/facets', 'decisions/facets?status=CONTESTED', 'decisions/facets?status=PLANNED&status=PROPOSED']) {
      early({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `/api/v1/${path}` });
    }
  }
}
