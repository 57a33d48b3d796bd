// What each list of the API shows as a table, and what it can be asked.

import { counted, h, joined } from './dom.js';
import { isOpen, words } from './dates.js';
import { disagreement, label, link, placeName, say } from './words.js';

/** @type {[string, string, string][]} */
const FORMATS = [['xlsx', 'Excel', 'xlsx'], ['csv', 'CSV', 'csv'], ['json', 'JSON', 'json'], ['ndjson', 'JSON lines', 'ndjson']];

/** @param {any} item */
const titled = item => [link(item), item.hasDiscrepancy && ['\u00a0', disagreement()], item.certainty && item.certainty !== 'STATED' && [' ', label(item.certainty)]].flat();

/** @param {HistoricalDate | null} date */
const when = date => (date ? h('time', { datetime: date.earliest }, words(date.edtf).replace(/(\d) (?=[A-Z])|(?<=[a-z]) (?=\d{4})/g, '$1\u00a0')) : null);

/** @type {Column} */
const CITATIONS = { name: 'Evidence', cell: item => counted(item.citationCount, 'citation'), as: 'detail' };

/** @type {[string, string][]} */
const BY_DATE = [['date', 'Earliest first'], ['-date', 'Latest first']];

/** @type {[string, string][]} */
const BY_NAME = [['name', 'Name, A to Z'], ['-name', 'Name, Z to A']];

/** @type {[string, string][]} */
const BY_TITLE = [['title', 'Title, A to Z'], ['-title', 'Title, Z to A']];

/** @type {[string, string]} */
const RELEVANCE = ['relevance', 'Best match first'];

/** @type {Decision['positions'][number]['position'][]} */
const POSITIONS = ['SIGNED', 'NOT_SIGNED', 'ABSENT', 'RESERVED', 'INITIATED'];

/** Of what a body is a part. @type {Record<BodySummary['affiliation'], string>} */
export const AFFILIATIONS = { ORGANIZATION: 'Part of the Organization', PREDECESSOR: 'From before the Organization', OTHER: 'Outside the Organization' };

/** @type {Pick<List, 'facetNames' | 'dated' | 'disputed' | 'formats'>} */
const PLAIN = { facetNames: [], dated: false, disputed: true, formats: FORMATS };

/** The lists by their name in the address, in the order in which they are offered. @type {Record<string, List>} */
export const LISTS = {
  all: {
    ...PLAIN,
    path: '/api/v1/search',
    name: 'All records',
    one: 'record',
    disputed: false,
    sorts: [],
    facetNames: ['type'],
    columns: [
      { name: 'Kind', cell: (/** @type {SearchHit} */ hit) => say(hit.type), as: 'detail' },
      { name: 'Record', cell: (/** @type {SearchHit} */ hit) => [link(hit.record), snippet(hit)], as: 'title' },
    ],
  },
  decisions: {
    ...PLAIN,
    path: '/api/v1/decisions',
    name: 'Decisions',
    one: 'decision',
    facets: '/api/v1/decisions/facets',
    facetNames: ['status', 'scope', 'type', 'body', 'topic'],
    picks: { name: 'Positions of states', of: [{ parameter: 'state', name: 'State' }, { parameter: 'position', name: 'Position', values: POSITIONS }] },
    dated: true,
    sorts: [...BY_DATE, ['-updated', 'Last changed first'], RELEVANCE],
    formats: [...FORMATS, ['atom', 'Atom feed', 'atom']],
    columns: [
      { name: 'Date', cell: (/** @type {DecisionSummary} */ item) => when(item.date), sort: 'date', as: 'date' },
      { name: 'Title', cell: titled, as: 'title' },
      { name: 'Type', cell: (/** @type {DecisionSummary} */ item) => say(item.type), as: 'detail' },
      { name: 'Status', cell: (/** @type {DecisionSummary} */ item) => label(item.status) },
      { name: 'Adopted by', cell: (/** @type {DecisionSummary} */ item) => (item.body ? link(item.body) : item.adoptedBy), as: 'detail' },
      CITATIONS,
    ],
  },
  sessions: {
    ...PLAIN,
    path: '/api/v1/sessions',
    name: 'Sessions',
    one: 'session',
    facets: '/api/v1/sessions/facets',
    facetNames: ['status', 'kind', 'body', 'country'],
    picks: { name: 'States taking part', of: [{ parameter: 'attendedBy', name: 'Attended by' }, { parameter: 'chair', name: 'Chaired by' }] },
    dated: true,
    sorts: [...BY_DATE, RELEVANCE],
    formats: [...FORMATS, ['ics', 'Calendar', 'ics']],
    columns: [
      { name: 'Date', cell: (/** @type {SessionSummary} */ item) => when(item.date), sort: 'date', as: 'date' },
      { name: 'Title', cell: titled, as: 'title' },
      { name: 'Kind', cell: (/** @type {SessionSummary} */ item) => say(item.kind), as: 'detail' },
      { name: 'Status', cell: (/** @type {SessionSummary} */ item) => label(item.status) },
      { name: 'Body', cell: (/** @type {SessionSummary} */ item) => link(item.body), as: 'detail' },
      { name: 'Place', cell: (/** @type {SessionSummary} */ item) => placeName(item.place), as: 'detail' },
      CITATIONS,
    ],
  },
  treaties: {
    ...PLAIN,
    path: '/api/v1/treaties',
    name: 'Treaties',
    one: 'treaty',
    many: 'treaties',
    dated: true,
    sorts: [...BY_DATE, ...BY_TITLE, RELEVANCE],
    columns: [
      { name: 'Signed', cell: (/** @type {TreatySummary} */ item) => when(item.signed), sort: 'date', as: 'date' },
      { name: 'Title', cell: titled, sort: 'title', as: 'title' },
      { name: 'Kind', cell: (/** @type {TreatySummary} */ item) => say(item.kind), as: 'detail' },
      { name: 'Status', cell: (/** @type {TreatySummary} */ item) => label(item.status) },
      { name: 'In force', cell: (/** @type {TreatySummary} */ item) => item.inForce && ['in force from ', when(item.inForce)], as: 'detail' },
      CITATIONS,
    ],
  },
  'member-states': {
    ...PLAIN,
    path: '/api/v1/member-states',
    name: 'Member states',
    one: 'state',
    sorts: [...BY_NAME, RELEVANCE],
    columns: [
      { name: 'Name', cell: titled, sort: 'name', as: 'title' },
      { name: 'Official name', cell: (/** @type {MemberStateSummary} */ item) => item.officialName, as: 'detail' },
      { name: 'Status', cell: (/** @type {MemberStateSummary} */ item) => label(item.status) },
      CITATIONS,
    ],
  },
  chairmanships: {
    ...PLAIN,
    path: '/api/v1/chairmanships',
    name: 'Chairmanships',
    one: 'chairmanship',
    sorts: [['from', 'Earliest first'], ['-from', 'Latest first'], RELEVANCE],
    columns: [
      { name: 'From', cell: (/** @type {ChairmanshipSummary} */ item) => when(item.from), sort: 'from', as: 'date' },
      { name: 'To', cell: (/** @type {ChairmanshipSummary} */ item) => when(item.to) ?? 'not stated', as: 'date' },
      { name: 'Title', cell: titled, as: 'title' },
      { name: 'Kind', cell: (/** @type {ChairmanshipSummary} */ item) => say(item.kind), as: 'detail' },
      { name: 'Status', cell: (/** @type {ChairmanshipSummary} */ item) => label(item.status) },
      { name: 'Person', cell: (/** @type {ChairmanshipSummary} */ item) => item.person && link(item.person), as: 'detail' },
      CITATIONS,
    ],
  },
  bodies: {
    ...PLAIN,
    path: '/api/v1/bodies',
    name: 'Bodies',
    one: 'body',
    many: 'bodies',
    sorts: [...BY_NAME, RELEVANCE],
    columns: [
      { name: 'Name', cell: titled, sort: 'name', as: 'title' },
      { name: 'Short', cell: (/** @type {BodySummary} */ item) => item.abbreviation },
      { name: 'Type', cell: (/** @type {BodySummary} */ item) => item.type !== 'OTHER' && say(item.type), as: 'detail' },
      { name: 'Part of', cell: (/** @type {BodySummary} */ item) => item.parent && link(item.parent), as: 'detail' },
      { name: 'Belongs to', cell: (/** @type {BodySummary} */ item) => AFFILIATIONS[item.affiliation], as: 'detail' },
      CITATIONS,
    ],
  },
  persons: {
    ...PLAIN,
    path: '/api/v1/persons',
    name: 'Persons',
    one: 'person',
    sorts: [...BY_NAME, RELEVANCE],
    columns: [{ name: 'Name', cell: titled, sort: 'name', as: 'title' }, CITATIONS],
  },
  formations: {
    ...PLAIN,
    path: '/api/v1/formations',
    name: 'Forces',
    one: 'force',
    dated: true,
    sorts: [...BY_NAME, RELEVANCE],
    columns: [
      { name: 'Name', cell: titled, sort: 'name', as: 'title' },
      { name: 'Short', cell: (/** @type {FormationSummary} */ item) => item.abbreviation },
      { name: 'Established', cell: (/** @type {FormationSummary} */ item) => item.established && ['established ', when(item.established)], as: 'detail' },
      CITATIONS,
    ],
  },
  operations: {
    ...PLAIN,
    path: '/api/v1/operations',
    name: 'Operations',
    one: 'operation',
    dated: true,
    sorts: [...BY_NAME, RELEVANCE],
    columns: [
      { name: 'Name', cell: titled, sort: 'name', as: 'title' },
      { name: 'Date', cell: (/** @type {OperationSummary} */ item) => when(item.date), as: 'detail' },
      { name: 'Kind', cell: (/** @type {OperationSummary} */ item) => say(item.kind), as: 'detail' },
      { name: 'Status', cell: (/** @type {OperationSummary} */ item) => label(item.status) },
      { name: 'Place', cell: (/** @type {OperationSummary} */ item) => placeName(item.place), as: 'detail' },
      CITATIONS,
    ],
  },
  documents: {
    ...PLAIN,
    path: '/api/v1/documents',
    name: 'Documents',
    one: 'document',
    dated: true,
    sorts: [['file', 'By file'], ['-file', 'By file, last first'], ...BY_TITLE, RELEVANCE],
    columns: [
      { name: 'File', cell: (/** @type {DocumentSummary} */ item) => paragraphs(item), sort: 'file', as: 'date' },
      { name: 'Title', cell: titled, sort: 'title', as: 'title' },
      { name: 'Kind', cell: (/** @type {DocumentSummary} */ item) => say(item.kind), as: 'detail' },
      { name: 'Published', cell: (/** @type {DocumentSummary} */ item) => when(item.published), as: 'date' },
      { name: 'Publisher', cell: (/** @type {DocumentSummary} */ item) => item.publisher, as: 'detail' },
      CITATIONS,
    ],
  },
  timeline: {
    ...PLAIN,
    path: '/api/v1/timeline',
    name: 'Events',
    one: 'event',
    dated: true,
    disputed: false,
    sorts: [...BY_DATE, RELEVANCE],
    columns: [
      { name: 'Date', cell: (/** @type {TimelineEntry} */ entry) => [when(entry.date), isOpen(entry.date) && [' ', h('span', { class: 'tag' }, 'Day open')]].flat(), sort: 'date', as: 'date' },
      { name: 'Event', cell: (/** @type {TimelineEntry} */ entry) => link({ ...entry.record, title: entry.title }), as: 'title' },
      { name: 'Kind', cell: (/** @type {TimelineEntry} */ entry) => say(entry.kind), as: 'detail' },
      { name: 'States', cell: (/** @type {TimelineEntry} */ entry) => joined(entry.states.map(link)), as: 'detail' },
      { name: 'Body', cell: (/** @type {TimelineEntry} */ entry) => entry.body && link(entry.body), as: 'detail' },
    ],
  },
};

/** @param {DocumentSummary} item */
function paragraphs({ file, firstParagraph, lastParagraph }) {
  return `${file.slice(0, 3)} ¶ ${firstParagraph}${firstParagraph === lastParagraph ? '' : `–${lastParagraph}`}`;
}

/**
 * Shows the passage that a search found, unless it is the title. It is HTML whose only elements are `mark`; it is read, never
 * inserted.
 * @param {SearchHit} hit
 */
function snippet({ snippet: html, title }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.textContent === title
    ? null
    : h('p', { class: 'snippet' }, [...body.childNodes].map(node => (node.nodeName === 'MARK' ? h('mark', {}, node.textContent) : node.textContent)));
}
