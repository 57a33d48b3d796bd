// Pages of text: about this record, and how to use the API.

import { counted, figure, h } from './dom.js';
import { BASE, dataset, failed, Failure, json, unknown } from './api.js';
import { words } from './dates.js';
import { link } from './words.js';
import { listAddress } from './state.js';
import { copyButton, table } from './parts.js';

/** @type {Record<string, (main: HTMLElement, signal: AbortSignal) => Promise<string>>} */
const PAGES = { about, api };

/**
 * @param {State} state
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the title of the view
 */
export async function show(state, main, signal) {
  return Object.hasOwn(PAGES, state.page) ? PAGES[state.page](main, signal) : unknown(main, 'No such page', 'There is no page at this URL.');
}

/**
 * @param {string} title
 * @param {...Child} content
 */
function section(title, ...content) {
  return h('section', {}, h('h2', {}, title), ...content);
}

/** @param {...(Child | Child[])} content */
const p = (...content) => h('p', {}, ...content);

/**
 * @param {string} href
 * @param {string} text
 */
const a = (href, text) => h('a', { href }, text);

/**
 * @param {HTMLElement} main
 * @param {AbortSignal} signal
 */
async function about(main, signal) {
  const sources = h('div', { 'aria-busy': true });
  const counts = h('div', {});
  main.replaceChildren(
    h(
      'article',
      { class: 'record prose' },
      h('h1', { tabindex: -1 }, 'About this record'),
      p('This is an independent record of the Collective Security Treaty Organization (CSTO). It is not a website of the CSTO or of any government, and none of them has endorsed it. It contains what five source files say, with a citation for each statement, and nothing else.'),
      counts,
      section(
        'Sources',
        p('The five files contain press releases, speeches, transcripts, an interview and reference articles, in machine translation to English. Each text in them is a ', a(listAddress('documents'), 'document'), ' of this record. A citation names the file and the paragraph: “source 000, paragraph 33” is the 33rd non-blank line of the file whose name begins with 000.'),
        sources,
        p('The sources belong to their publishers. The service shows their words only if its operator has the files.'),
      ),
      section(
        'Method',
        p('Each fact is recorded with the paragraphs that support it. Summaries are written anew, and attribute opinions to those who held them. A text that repeats another is cited too, but counts once.'),
        p('What a source only announces, plans or proposes is marked as such. An act that one source reports and another denies is “contested”.'),
        p('Where sources contradict each other, the record keeps each value beside the one it adopted, with the reason. The reason names a fixed rule, such as “day over range” or “participant over third party”.'),
      ),
      section(
        'Certainty',
        p('A date is as precise as its source: “2nd half of 2014” stays as it is. “(inferred)” means that no source prints the date, but that it follows from the text.'),
        p('“As of a day” says how certain each answer is. ', h('b', {}, 'Stated'), ': a source says that it was so on that day. ', h('b', {}, 'Possibly'), ': an imprecise date or an announcement leaves it open. ', h('b', {}, 'As last stated'), ': a source says so of an earlier day, and none says that it ended. ', h('b', {}, 'Not dated'), ': no source gives a date that decides.'),
        p('A year without records is not a year without events: the sources do not cover it.'),
      ),
      section(
        'License and citation',
        p('You may use the data under ', a('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'), ': name “CSTO Records” and the release. The code is licensed under Apache-2.0.'),
        p('Each record has “Cite this” at its end: as plain text, and for Zotero and other reference managers as BibTeX, RIS and CSL. The citation names the release, which never changes.'),
      ),
      section(
        'Report an error',
        p('Tell the operator of this service, or open an issue in its repository with the template “Wrong fact”. Name the URL of the record, the statement, and the paragraph that says otherwise. Corrections are reviewed, and then appear in the ', a('/?list=decisions&sort=-updated', 'last changes'), ' and the ', a('/api/v1/decisions?format=atom', 'feed'), '.'),
      ),
    ),
  );
  try {
    const [described, documents] = await Promise.all([dataset(), json(`${BASE}/documents?limit=500`, signal)]);
    const { counts: all, coveredUntil, release, coverage } = described;
    const stated = coverage.filter(row => row.comparable && row.stated !== null);
    counts.replaceChildren(
      p(`Release ${release} has ${counted(all.decisions, 'decision')}, ${counted(all.sessions, 'session')}, ${counted(all.treaties, 'treaty', 'treaties')} and ${counted(all.persons, 'person')}, with ${figure(all.citations)} citations and ${figure(all.discrepancies)} points on which the sources contradict each other.${coveredUntil ? ` It covers the time until ${words(coveredUntil)}.` : ''}`),
      ...stated.map(row => p(row.body ? [link(row.body), `: the sources count ${figure(row.stated ?? 0)} decisions; this record has ${figure(row.held)} of that kind.`] : `Treaties: the sources count ${figure(row.stated ?? 0)}; this record has ${figure(row.held)} of that kind.`)),
    );
    sources.replaceChildren(files(documents.items));
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
    sources.replaceChildren(failed(error, () => about(main, signal), 3));
  }
  sources.removeAttribute('aria-busy');
  return 'About this record';
}

/** @param {DocumentSummary[]} documents */
function files(documents) {
  return table('The five source files', ['File', 'Texts', 'Publishers', 'Published'], [...Map.groupBy(documents, document => document.file)].map(([file, texts]) => {
    const publishers = new Set(texts.flatMap(text => text.publisher ?? []));
    const years = texts.flatMap(({ published }) => (published ? [published.earliest.slice(0, 4), published.latest.slice(0, 4)] : [])).sort();
    return [
      a(listAddress('documents', { file }), file.slice(0, 3)),
      texts.length,
      [...publishers].join('; ') || 'not printed',
      years.length === 0 ? 'not printed' : years[0] === years.at(-1) ? years[0] : `${years[0]} to ${years.at(-1)}`,
    ];
  }));
}

/** @param {HTMLElement} main */
async function api(main) {
  const { origin } = location;
  /**
   * @param {string} question
   * @param {string} command
   * @param {string} [path] where the response can be seen
   */
  const example = (question, command, path) =>
    h('div', { class: 'request' }, h('h3', {}, question), p(h('code', { tabindex: 0 }, command)), h('p', { class: 'actions' }, copyButton('Copy', () => command), path && a(path, 'See the response')));
  /**
   * @param {string} question
   * @param {string} path
   */
  const get = (question, path) => example(question, `curl '${origin}${path}'`, path);
  main.replaceChildren(
    h(
      'article',
      { class: 'record prose' },
      h('h1', { tabindex: -1 }, 'Use the API'),
      p('All that this site shows is available over HTTP, without a key: as JSON for programs, and as CSV and Excel for tables. The base of all URLs is ', h('code', {}, `${origin}/api/v1`), '.'),
      h('ul', {}, [
        h('li', {}, a('/reference', 'Reference'), ': all operations, parameters and properties on one page'),
        h('li', {}, a('/swagger-ui.html', 'Try the API'), ': send requests from the browser (Swagger UI)'),
        h('li', {}, a('/api/v1/openapi.yaml', 'OpenAPI description'), ': for generated clients, also ', a('/api/v1/openapi.json', 'as JSON')),
        h('li', {}, a('/api/v1/dataset/csto-records.zip', 'All data'), ': a Data Package with a CSV file for each kind of record; ', a('/api/v1/dataset/columns', 'its columns')),
        h('li', {}, a('/api/v1/decisions?format=atom', 'Atom feed of decisions'), ' and ', a('/api/v1/sessions?format=ics', 'calendar of sessions')),
      ]),
      section(
        'Examples',
        get('Who chaired on a day? If no source states it, who did last?', '/api/v1/chairmanships?asOf=2009-09-01'),
        get('Who did not sign the rapid-reaction agreement, and which paragraphs say so?', '/api/v1/decisions/csc-2009-06-14-agreement-on-rapid-reaction-forces'),
        get('The decisions of the Council in 2013, as CSV', '/api/v1/decisions?body=csc&from=2013-01-01&to=2013-12-31&format=csv'),
        get('Decisions about which sources disagree', '/api/v1/decisions?hasDiscrepancy=true'),
        get('What changed since version 1 of the dataset?', '/api/v1/changes?since=1'),
        example('Python: a table of all decisions', `import pandas\npandas.read_csv("${origin}/api/v1/decisions?format=csv")`),
        example('TypeScript: types of all responses', `npx openapi-typescript ${origin}/api/v1/openapi.yaml --output csto.d.ts`),
      ),
      section(
        'What to rely on',
        h('ul', {}, [
          h('li', {}, 'Every record has its citations and discrepancies, and a property is null where no source states it.'),
          h('li', {}, 'A list has at most 500 records on a page, and the URL of the next page in ', h('code', {}, 'next'), '. CSV, NDJSON and Excel have the whole list.'),
          h('li', {}, 'An unknown parameter or value is an error, and never ignored.'),
          h('li', {}, 'Send the ', h('code', {}, 'ETag'), ' back in ', h('code', {}, 'If-None-Match'), ': the service returns 304 until something changes.'),
          h('li', {}, h('code', {}, '/api/v1'), ' only grows. Nothing is removed from it.'),
        ]),
      ),
    ),
  );
  return 'Use the API';
}
