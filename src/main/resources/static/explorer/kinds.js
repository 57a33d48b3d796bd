// How a record of each kind reads.

import { counted, figure, h, joined, least } from './dom.js';
import { json, lines, pages } from './api.js';
import { label, link, noted, placeName, say } from './words.js';
import { AFFILIATIONS } from './lists.js';
import { extent, period, words } from './dates.js';
import { missing } from './passages.js';
import { value } from './sources.js';
import { listAddress, recordAddress } from './state.js';
import { table } from './parts.js';

/** How many of a neighboring list are shown. */
const FEW = 12;

/**
 * @param {HistoricalDate | null} date
 * @returns {Child[] | null}
 */
function dated(date) {
  return date && [h('time', { datetime: date.earliest }, words(date.edtf)), ' ', h('code', { class: 'edtf', title: extent(date) }, date.edtf)];
}

/** @param {{ self: string, name?: string, title?: string, status?: string | null }[]} references */
function listed(references) {
  return h('ul', { class: 'records' }, references.map(reference => h('li', {}, link(reference), label(reference.status ?? null))));
}

/** @param {string[]} texts */
const together = texts => (texts.length > 0 ? texts.join('; ') : null);

/** @param {{ self: string, name?: string, title?: string } | null} reference */
const linked = reference => reference && link(reference);

/**
 * A neighboring list, of which the first are shown.
 * @param {string} title
 * @param {string} path
 * @param {string} all the address of the whole list
 * @param {string} [self] the record that is read, if it is in the list itself
 * @returns {(signal: AbortSignal) => Promise<Section | null>}
 */
function neighbors(title, path, all, self) {
  return async signal => {
    const page = await json(`${path}${path.includes('?') ? '&' : '?'}limit=${FEW + 1}`, signal);
    const total = self ? page.total - 1 : page.total;
    const first = page.items.filter((/** @type {{ self: string }} */ item) => item.self !== self).slice(0, FEW);
    return total === 0
      ? null
      : {
          title: `${title} (${least(page)}${figure(total)})`,
          content: [listed(first), total > FEW && h('p', {}, h('a', { href: all }, page.totalIsLowerBound ? 'All' : `All ${figure(page.total)}`))],
        };
  };
}

/**
 * What a reading needs beside the record, by the kind; without it less is said.
 * @type {Record<string, ((path: string, signal: AbortSignal) => Promise<any>) | undefined>}
 */
export const MORE = {
  decisions: (_, signal) => json('/api/v1/decisions/facets', signal),
  'member-states': (_, signal) => lines('/api/v1/treaties?format=ndjson', signal),
};

const SCOPES = { ORGANIZATION: 'The Organization', MEMBER_STATES: 'The member states together', OTHERS: 'One state alone, or others' };

/** The ten kinds, by the segment of their path. @type {Record<string, (record: any, more: any) => Reading>} */
export const KINDS = {
  decisions: (/** @type {Decision} */ decision, /** @type {DecisionFacets | null} */ facets) => ({
    kind: say(decision.type),
    list: 'decisions',
    title: decision.title,
    labels: [label(decision.status)],
    summary: decision.summary,
    citable: true,
    facts: [
      { name: 'Date', property: 'date', value: dated(decision.date) },
      { name: 'Status', property: 'status', value: say(decision.status) },
      { name: 'Type', property: 'type', value: say(decision.type) },
      { name: 'Act of', property: 'scope', value: SCOPES[decision.scope] },
      { name: 'Body', property: 'body', value: linked(decision.body) },
      { name: 'Adopted by', property: 'adoptedBy', value: decision.adoptedBy },
      { name: 'Session', property: 'session', value: linked(decision.session) },
      { name: 'Instrument', property: 'treaty', value: linked(decision.treaty) },
      { name: 'Topics', property: 'topics', value: joined(decision.topics.map(topic => h('a', { href: listAddress('decisions', { topic }) }, facets?.topic.find(one => one.value === topic)?.name ?? say(topic)))) },
    ],
    sections: decision.positions.length > 0
      ? [{ title: 'Positions of states', property: 'positions', content: table(null, ['State', 'Position', 'Date', 'Note'], decision.positions.map(position => [link(position.state), label(position.position), position.date && words(position.date.edtf), position.note && noted(position.note)])) }]
      : [],
    neighbors: decision.session
      ? [neighbors('Other acts of the same session', `${decision.session.self}/decisions`, listAddress('decisions', { session: decision.session.id }), decision.self)]
      : [],
  }),

  sessions: (/** @type {Session} */ session) => ({
    kind: 'Session',
    list: 'sessions',
    title: session.title,
    labels: [label(session.status)],
    summary: session.summary,
    citable: true,
    facts: [
      { name: 'Date', property: 'date', value: dated(session.date) },
      { name: 'Status', property: 'status', value: say(session.status) },
      { name: 'Kind', property: 'kind', value: say(session.kind) },
      { name: 'Body', property: 'body', value: link(session.body) },
      { name: 'Place', property: 'place', value: placeName(session.place) },
      { name: 'Chair', property: 'chair', value: session.chair && joined([session.chair.person, session.chair.state].flatMap(one => (one ? [link(one)] : []))) },
      { name: 'Documents signed', property: 'documentsSigned', value: session.documentsSigned !== null && `${figure(session.documentsSigned)} according to the sources` },
      { name: 'Acts identified', property: 'decisions', value: tally(session.decisions) },
    ],
    sections: [
      ...(session.attendance.length > 0
        ? [{ title: 'Attendance', property: 'attendance', content: table(null, ['Person', 'State', 'Capacity', 'Presence', 'Reason'], session.attendance.map(one => [linked(one.person), linked(one.state), one.capacity, label(one.presence), one.reason])) }]
        : []),
      ...(session.decisions.length > 0 ? [{ title: `Acts (${session.decisions.length})`, property: 'decisions', content: listed(session.decisions) }] : []),
    ],
  }),

  'member-states': (/** @type {MemberState} */ state, /** @type {Treaty[] | null} */ treaties) => ({
    kind: 'State party',
    list: 'member-states',
    title: state.name,
    labels: [label(state.status)],
    facts: [
      { name: 'Official name', property: 'officialName', value: state.officialName },
      { name: 'Status today', property: 'status', value: state.status ? say(state.status) : 'Not yet a party' },
      { name: 'Code', value: h('code', {}, state.code) },
      { name: 'Member', property: 'memberships', value: h('ul', { class: 'bare' }, state.memberships.map(one => h('li', {}, `${words(one.from.edtf)} – ${one.to ? words(one.to.edtf) : 'no end stated'}`))) },
    ],
    sections: [{ title: 'Steps of membership', property: 'events', content: table(null, ['Date', 'Step', 'Instrument', 'Place', 'Note'], state.events.map(event => [dated(event.date), say(event.kind), instruments(state, event, treaties ?? []), placeName(event.place), event.note && noted(event.note)])) }],
    neighbors: [
      neighbors('Chairmanships', `${state.self}/chairmanships`, listAddress('chairmanships', { state: state.code })),
      neighbors('Instruments to which it is party', `/api/v1/treaties?party=${state.code}`, listAddress('treaties', { party: state.code })),
      neighbors('Acts on which it took a position', `/api/v1/decisions?state=${state.code}`, listAddress('decisions', { state: state.code })),
      neighbors('Persons', `/api/v1/persons?state=${state.code}`, listAddress('persons', { state: state.code })),
    ],
  }),

  chairmanships: (/** @type {Chairmanship} */ term) => ({
    kind: 'Chairmanship',
    list: 'chairmanships',
    title: term.title,
    labels: [label(term.kind), label(term.status)],
    summary: term.summary,
    facts: [
      { name: 'State', property: 'state', value: link(term.state) },
      { name: 'Person', property: 'person', value: linked(term.person) },
      { name: 'Body', property: 'body', value: link(term.body) },
      { name: 'Kind', property: 'kind', value: say(term.kind) },
      { name: 'Status', property: 'status', value: term.status === 'HELD' ? 'Held' : 'Only announced' },
      { name: 'From', property: 'from', value: dated(term.from) },
      { name: 'To', property: 'to', value: dated(term.to) ?? 'Not stated in the sources' },
      { name: 'Before', property: 'predecessor', value: linked(term.predecessor) ?? 'Not stated in the sources' },
      { name: 'After', property: 'successor', value: linked(term.successor) ?? 'Not stated in the sources' },
    ],
    sections: term.priorities.length > 0
      ? [{ title: 'Priorities', property: 'priorities', content: h('ol', { class: 'priorities' }, term.priorities.map(priority => h('li', { value: priority.rank }, priority.text))) }]
      : [],
  }),

  treaties: (/** @type {Treaty} */ treaty) => ({
    kind: say(treaty.kind),
    list: 'treaties',
    title: treaty.title,
    labels: [label(treaty.status)],
    summary: treaty.summary,
    citable: true,
    facts: [
      { name: 'Signed', property: 'signed', value: dated(treaty.signed) ?? 'Not stated in the sources' },
      { name: 'In force', property: 'inForce', value: dated(treaty.inForce) ?? 'Not stated in the sources' },
      { name: 'Registered', property: 'registered', value: dated(treaty.registered) },
      { name: 'Place', property: 'place', value: placeName(treaty.place) },
      { name: 'Kind', property: 'kind', value: say(treaty.kind) },
      { name: 'Status', property: 'status', value: say(treaty.status) },
      { name: 'Also called', property: 'aliases', value: together(treaty.aliases) },
    ],
    sections: [
      ...(treaty.parties.length > 0
        ? [{ title: 'Parties', property: 'parties', content: table(null, ['Party', 'Step', 'Date', 'Note'], treaty.parties.map(party => [party.state ? link(party.state) : party.organization, label(party.action), party.date && words(party.date.edtf), party.note && noted(party.note)])) }]
        : []),
      ...(treaty.decisions.length > 0 ? [{ title: 'Acts about it', property: 'decisions', content: listed(treaty.decisions) }] : []),
    ],
  }),

  bodies: (/** @type {BodyRecord} */ body) => ({
    kind: body.type === 'OTHER' ? 'Body' : `${say(body.type)}${body.type === 'OFFICE' ? '' : ' body'}`,
    list: 'bodies',
    title: body.name,
    labels: body.abbreviation ? [h('span', { class: 'tag' }, body.abbreviation)] : [],
    facts: [
      { name: 'Type', property: 'type', value: say(body.type) },
      { name: 'Affiliation', property: 'affiliation', value: AFFILIATIONS[body.affiliation] },
      { name: 'Part of', property: 'parent', value: linked(body.parent) },
      { name: 'Established', property: 'established', value: dated(body.established) },
      { name: 'Seat', property: 'seat', value: body.seat },
      { name: 'Also called', property: 'aliases', value: together(body.aliases) },
    ],
    sections: [
      ...(body.mandate ? [{ title: 'Mandate', property: 'mandate', content: h('p', {}, body.mandate) }] : []),
      ...(body.composition ? [{ title: 'Composition', property: 'composition', content: h('p', {}, body.composition) }] : []),
    ],
    neighbors: [
      neighbors('Parts', `/api/v1/bodies?parent=${body.id}`, listAddress('bodies', { parent: body.id })),
      neighbors('Sessions', `${body.self}/sessions`, listAddress('sessions', { body: body.id })),
      neighbors('Decisions', `${body.self}/decisions`, listAddress('decisions', { body: body.id })),
    ],
  }),

  persons: (/** @type {Person} */ person) => ({
    kind: 'Person',
    list: 'persons',
    title: person.name,
    labels: [],
    facts: [{ name: 'Also written', property: 'aliases', value: together(person.aliases) }],
    sections: [
      { title: 'Offices, as far as attested', property: 'offices', content: table(null, ['Office', 'Of', 'Period', 'Attested on'], person.offices.map(office => [office.title, joined([office.body, office.state].flatMap(one => (one ? [link(one)] : []))), office.from || office.to ? period(office.from, office.to) : null, together(office.attested.map(day => words(day.edtf)))])) },
      ...(person.sessionsAttended.length > 0 ? [{ title: 'Sessions attended', property: 'sessionsAttended', content: listed(person.sessionsAttended) }] : []),
    ],
  }),

  formations: (/** @type {Formation} */ formation) => ({
    kind: 'Force',
    list: 'formations',
    title: formation.name,
    labels: formation.abbreviation ? [h('span', { class: 'tag' }, formation.abbreviation)] : [],
    summary: formation.summary,
    facts: [
      { name: 'Established', property: 'established', value: dated(formation.established) ?? 'Not stated in the sources' },
      { name: 'Also called', property: 'aliases', value: together(formation.aliases) },
    ],
    sections: [
      ...(formation.strengths.length > 0
        ? [{ title: 'Strength, as stated', property: 'strengths', content: table(null, ['Personnel', 'Units', 'When', 'Note'], formation.strengths.map(one => [one.personnel === null ? null : qualified(one.qualifier, one.personnel), one.units, dated(one.date), one.note && noted(one.note)])) }]
        : []),
      ...(formation.composition ? [{ title: 'Composition', property: 'composition', content: h('p', {}, formation.composition) }] : []),
    ],
  }),

  operations: (/** @type {Operation} */ operation) => ({
    kind: say(operation.kind),
    list: 'operations',
    title: operation.name,
    labels: [label(operation.status)],
    summary: operation.summary,
    facts: [
      { name: 'Date', property: 'date', value: dated(operation.date) ?? 'Not stated in the sources' },
      { name: 'Status', property: 'status', value: say(operation.status) },
      { name: 'Kind', property: 'kind', value: say(operation.kind) },
      { name: 'Place', property: 'place', value: placeName(operation.place) },
      { name: 'In charge', property: 'body', value: linked(operation.body) },
      { name: 'Also called', property: 'aliases', value: together(operation.aliases) },
    ],
    sections: operation.figures.length > 0
      ? [{ title: 'Figures, as stated', property: 'figures', content: table(null, ['Measure', 'Value', 'Unit'], operation.figures.map(one => [say(one.measure), qualified(one.qualifier, one.value), one.unit])) }]
      : [],
  }),

  documents: (/** @type {SourceDocument} */ document) => ({
    kind: say(document.kind),
    list: 'documents',
    title: document.title,
    labels: [],
    facts: [
      { name: 'Title', property: 'titleIsPrinted', value: document.titleIsPrinted ? 'As printed' : 'A description; none is printed' },
      { name: 'Publisher', property: 'publisher', value: document.publisher ?? 'Not printed' },
      { name: 'Published', property: 'published', value: dated(document.published) ?? 'Not printed' },
      { name: 'Kind', property: 'kind', value: say(document.kind) },
      { name: 'File', property: 'file', value: h('code', {}, document.file) },
      { name: 'SHA-256 of the file', property: 'fileSha256', value: h('code', {}, document.fileSha256) },
      { name: 'Second printing of', property: 'reprintOf', value: linked(document.reprintOf) },
      { name: 'Paragraphs', property: 'firstParagraph', value: document.firstParagraph === document.lastParagraph ? String(document.firstParagraph) : `${document.firstParagraph}–${document.lastParagraph}` },
    ],
    sections: [],
    neighbors: [
      async signal => {
        const [page, paragraphs] = await Promise.all([
          pages(`${document.self}/citations?limit=500`, signal),
          pages(`${document.self}/paragraphs?limit=500`, signal),
        ]);
        return { title: `What it supports (${least(page)}${counted(page.total, 'citation')})`, content: supported(document, page.items, paragraphs.items) };
      },
    ],
  }),
};

/**
 * Links the instruments whose own record has the same step of the state.
 * @param {MemberState} state
 * @param {MemberState['events'][number]} event
 * @param {Treaty[]} treaties
 */
function instruments(state, event, treaties) {
  const concerned = treaties.filter(treaty => treaty.parties.some(party => party.state?.code === state.code && party.action === event.kind && party.date?.edtf === event.date.edtf));
  return concerned.length > 0 ? joined(concerned.map(link)) : null;
}

/**
 * @param {Session['decisions']} acts
 * @returns {string} how many there are of each status
 */
function tally(acts) {
  return [...Map.groupBy(acts, act => act.status)].map(([status, of]) => `${figure(of.length)} ${say(status).toLowerCase()}`).join(', ') || 'none';
}

/**
 * @param {string | null} qualifier
 * @param {number} value
 */
function qualified(qualifier, value) {
  return `${qualifier ? say(qualifier).toLowerCase() + ' ' : ''}${figure(value)}`;
}

/**
 * Shows the paragraphs of a document with the records that cite them: all of them if there are texts, otherwise those
 * that are cited and the one that the URL names.
 * @param {SourceDocument} document
 * @param {DocumentCitation[]} citations
 * @param {Paragraph[]} paragraphs
 * @returns {Child[]}
 */
function supported(document, citations, paragraphs) {
  const texts = new Map(paragraphs.map(({ number, text }) => [number, text]));
  const cited = Map.groupBy(citations, citation => citation.paragraph);
  const hasTexts = paragraphs.some(({ text }) => text !== null);
  const named = Number(/^#p(\d+)$/.exec(location.hash)?.[1] ?? document.firstParagraph);
  const shown = Array.from({ length: document.lastParagraph - document.firstParagraph + 1 }, (_, i) => document.firstParagraph + i)
    .filter(number => hasTexts || cited.has(number) || (number === named && location.hash));
  return [
    !hasTexts && missing(document),
    h(
      'dl',
      { class: 'paragraphs' },
      shown.map(number =>
        h('div', { id: `p${number}` }, h('dt', {}, `¶ ${number}`), h('dd', {}, texts.get(number) && h('p', { class: 'words' }, texts.get(number)), supporting(cited.get(number) ?? []))),
      ),
    ),
  ];
}

/** @param {DocumentCitation[]} citations */
function supporting(citations) {
  return citations.length === 0
    ? h('p', { class: 'quiet' }, 'No record cites this paragraph.')
    : h(
        'ul',
        {},
        citations.map(citation =>
          h(
            'li',
            {},
            h('span', { class: 'kicker' }, say(citation.record.type)),
            ' ',
            h('a', { href: recordAddress(citation.record.self) }, citation.record.title),
            citation.supports.length > 0 && h('span', { class: 'quiet' }, ` · ${citation.supports.map(name => say(name).toLowerCase()).join(', ')}`),
            citation.basis === 'INFERRED' && [' ', h('span', { class: 'tag' }, 'Inferred')],
            citation.alternative !== null && h('span', { class: 'note' }, `Contradicts the record: ${value(citation.alternative)}`),
            citation.note && h('span', { class: 'note' }, noted(citation.note)),
          ),
        ),
      );
}
