// The reference: the description of the API, with a command for each operation that can be copied and run.

import { BASE, failed, failure, json, waiting } from '../api.js';
import { h } from '../dom.js';

const REDOC = '/webjars/redoc/redoc.standalone.js';
const reference = document.getElementById('reference');

/** The value that the description gives as an example of a parameter. */
function example(parameter) {
  return parameter.example ?? parameter.schema?.example ?? Object.values(parameter.examples ?? {})[0]?.value;
}

function show(description) {
  for (const [path, { get }] of Object.entries(description.paths)) {
    const parameters = (get.parameters ?? []).map(one => (one.$ref ? description.components.parameters[one.$ref.split('/').at(-1)] : one));
    const filled = parameters
      .filter(one => one.in === 'path')
      .reduce((url, one) => url.replace(`{${one.name}}`, encodeURIComponent(example(one))), path);
    const query = new URLSearchParams(parameters.filter(one => one.in === 'query' && one.required).map(one => [one.name, example(one)]));
    get['x-codeSamples'] = [{ lang: 'curl', source: `curl '${location.origin}${filled}${query.size > 0 ? `?${query}` : ''}'` }];
  }
  // The usage comes first. The description itself names the licenses at its end.
  delete description.info.license;
  delete description.info.contact;
  // The description says the same.
  delete description.info.summary;

  Redoc.init(
    description,
    {
      disableSearch: true,
      hideDownloadButtons: true,
      hideLoading: true,
      nativeScrollbars: true,
      pathInMiddlePanel: true,
      expandResponses: '200',
      jsonSamplesExpandLevel: 'all',
      scrollYOffset: '.top',
      theme: { typography: { fontFamily: 'system-ui, sans-serif', headings: { fontFamily: 'Georgia, serif' }, code: { fontFamily: 'ui-monospace, monospace' } } },
    },
    reference,
  );
}

function place(content) {
  reference.replaceChildren(h('div', { class: 'wide' }, content));
}

function load() {
  place(waiting(12));
  json(`${BASE}/openapi.json`, AbortSignal.timeout(30_000)).then(show, error => place(failed(error, load, 1)));
}

if (globalThis.Redoc) {
  load();
} else {
  place(failed(failure(REDOC, 'The reference could not be loaded', 'A part of the page is missing.'), () => location.reload(), 1));
}

// Redoc names neither its selects nor its areas that scroll.
new MutationObserver(() => {
  document.querySelectorAll('select:not([aria-label])').forEach(select => select.setAttribute('aria-label', 'Choose one'));
  document.querySelectorAll('pre:not([tabindex]), .redoc-json:not([tabindex])').forEach(area => area.setAttribute('tabindex', '0'));
}).observe(document.body, { childList: true, subtree: true });
