// Asks a running service thirty questions over all tools, with a client of the Model Context Protocol until version 2025-11-25
// and one of version 2026-07-28, and compares each result with that of the API: "node ask.js http://localhost:8080". Then runs
// tests of the protocol.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client as StatelessClient, StreamableHTTPClientTransport as StatelessTransport } from '@modelcontextprotocol/client';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** The tests of the protocol that need no tools, resources or prompts of their own. */
const PROTOCOL_TESTS = ['server-initialize', 'ping', 'tools-list', 'resources-list', 'dns-rebinding-protection'];

const origin = process.argv[2];
const url = `${origin}/mcp`;
const INFO = { name: 'csto-records-questions', version: '1.0.0' };
let client;

const list = (tool, path) => ({ tool, compare: (result, query) => comparePage(result, `${path}?${query}`) });
const SEARCH = list('search_records', 'search');
const DECISIONS = list('list_decisions', 'decisions');
const SESSIONS = list('list_sessions', 'sessions');
const TIMELINE = list('timeline', 'timeline');
const RECORD = { tool: 'get_record', compare: compareRecord };
const DAY = { tool: 'as_of', compare: compareDay };
const CITATION = { tool: 'check_citation', compare: compareCitation };
const DATASET = { tool: 'dataset', compare: compareDataset };
const syria = { type: 'DECISION', id: 'csc-2013-09-23-statement-on-syria' };

const QUESTIONS = [
  ['What is on record about Syria?', SEARCH, { q: 'Syria' }],
  ['Which persons are called Bordyuzha?', SEARCH, { q: 'Bordyuzha', type: 'PERSON' }],
  ['What do the sources say about ODKB?', SEARCH, { q: 'ODKB', limit: 5 }],
  ['Which treaties mention material reserves?', SEARCH, { q: 'material reserves', type: ['TREATY', 'DECISION'] }],
  ['Is anything on record about submarines?', SEARCH, { q: 'submarines' }],
  ['What does the statement on Syria say, and which paragraphs support it?', RECORD, syria],
  ['What happened at the session of 23 September 2013?', RECORD, { type: 'SESSION', id: 'csc-2013-09-23' }],
  ['When was Uzbekistan a member?', RECORD, { type: 'MEMBER_STATE', id: 'UZ' }],
  ['When were the rapid reaction forces created?', RECORD, { type: 'FORMATION', id: 'rapid-reaction-forces' }],
  ['What is the Collective Security Council?', RECORD, { type: 'BODY', id: 'csc' }],
  ['Who chaired in 2013?', RECORD, { type: 'CHAIRMANSHIP', id: 'ru-2013' }],
  ['Which text reports the session in Sochi?', RECORD, { type: 'DOCUMENT', id: 'csc-session-sochi-2013-09-23-press-release' }],
  ['Which acts are contested?', DECISIONS, { status: 'CONTESTED' }],
  ['What was only proposed or planned?', DECISIONS, { status: ['PROPOSED', 'PLANNED'], limit: 50 }],
  ['What did Uzbekistan not sign?', DECISIONS, { state: 'UZ', position: 'NOT_SIGNED' }],
  ['What did the Council adopt from 2009 to 2013?', DECISIONS, { body: 'csc', from: '2009-01-01', to: '2013-12-31' }],
  ['About which acts do the sources disagree?', DECISIONS, { hasDiscrepancy: true }],
  ['Which acts of 2031 are on record?', DECISIONS, { from: '2031-01-01' }],
  ['Which sessions took place in Armenia?', SESSIONS, { country: 'AM' }],
  ['Which sessions were planned?', SESSIONS, { status: 'PLANNED' }],
  ['Which were the last three sessions?', SESSIONS, { sort: '-date', limit: 3 }],
  ['What concerned Uzbekistan since 2012?', TIMELINE, { state: 'UZ', from: '2012-01-01' }],
  ['In which order did states join or leave?', TIMELINE, { kind: 'MEMBERSHIP', limit: 50 }],
  ['Who was a member, and who chaired, on 23 September 2013?', DAY, { day: '2013-09-23' }],
  ['Who chaired on 15 June 2009?', DAY, { day: '2009-06-15' }],
  ['Which treaties were in force on 1 January 2026?', DAY, { day: '2026-01-01' }],
  ['Does the first cited paragraph support the date of the statement on Syria?', CITATION, { ...syria, property: 'date' }],
  ['Does another paragraph contradict the creation of the rapid reaction forces?', CITATION, { type: 'FORMATION', id: 'rapid-reaction-forces', contradicts: true }],
  ['Which release is this, and what is not covered?', DATASET, {}],
  ['Which years of the Council are covered?', DATASET, { body: 'csc' }],
];

await ask(new Client(INFO), new StreamableHTTPClientTransport(new URL(url)));
await ask(new StatelessClient(INFO, { versionNegotiation: { mode: { pin: '2026-07-28' } } }), new StatelessTransport(new URL(url)));

/** Asks all questions. */
async function ask(asking, transport) {
  client = asking;
  await client.connect(transport);
  const { tools } = await client.listTools();
  assert.deepEqual(new Set(QUESTIONS.map(([, { tool }]) => tool)), new Set(tools.map(({ name }) => name)), 'Every tool is asked');
  assert.equal(QUESTIONS.length, 30);
  assert.match(client.getInstructions(), /Cite each fact[^]*not covered/);
  for (const [question, { tool, compare }, given] of QUESTIONS) {
    try {
      const args = tool === 'check_citation' ? await citationOf(given) : given;
      const { structuredContent, content, isError } = await client.callTool({ name: tool, arguments: args });
      assert.ok(!isError, JSON.stringify(content));
      assert.deepEqual(JSON.parse(content[1].text), structuredContent);
      assert.equal(content[0].text, structuredContent.statement);
      await compare(structuredContent, tool === 'check_citation' ? args : queryOf(args), args);
    } catch (cause) {
      throw new Error(question, { cause });
    }
  }

  const { contents } = await client.readResource({ uri: `csto://decisions/${syria.id}` });
  assert.deepEqual(JSON.parse(contents[0].text), await api(`decisions/${syria.id}`));
  const { completion } = await client.complete({
    ref: { type: 'ref/resource', uri: 'csto://sessions/{id}' },
    argument: { name: 'id', value: 'csc-2013' },
  });
  assert.ok(completion.values.includes('csc-2013-09-23'));
  await client.close();
  console.log(`Assistants: ${QUESTIONS.length} questions to ${tools.length} tools, each result equal to that of the API.`);
}

const conformance = fileURLToPath(new URL('node_modules/@modelcontextprotocol/conformance/dist/index.js', import.meta.url));
for (const scenario of PROTOCOL_TESTS) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [conformance, 'server', '--url', url, '--scenario', scenario], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../../../target', import.meta.url)),
  });
  assert.equal(status, 0, `${scenario}\n${stdout}\n${stderr}`);
}
console.log(`Assistants: ${PROTOCOL_TESTS.length} tests of the protocol passed.`);

async function api(path) {
  const response = await fetch(`${origin}/api/v1/${path}`);
  assert.equal(response.status, 200, path);
  return response.json();
}

function queryOf(args) {
  return new URLSearchParams(Object.entries(args).flatMap(([name, value]) => [value].flat().map((each) => [name, each]))).toString();
}

/** Returns the three citations that support most, statements first, in short. */
function evidenceOf(citations) {
  return citations
    .toSorted((one, other) => (one.basis === 'INFERRED') - (other.basis === 'INFERRED') || other.supports.length - one.supports.length)
    .slice(0, 3)
    .map(({ document, file, paragraph, supports, basis }) => ({ document: document.id, file, paragraph, supports, basis }));
}

/** Compares the items of a list, without what the tool adds, and what it adds with the record. */
async function compareItems(items, expected, cited = []) {
  assert.deepEqual(items.map(({ url: page, evidence, ...item }) => item), expected);
  for (const { url: page, evidence, self, record } of items) {
    const path = (self ?? record.self).replace('/api/v1/', '');
    assert.equal(page, `${origin}/?record=${path}`);
    const { citations } = await api(path);
    assert.deepEqual(evidence, evidenceOf(citations.filter(({ supports }) =>
      cited.length === 0 || supports.length === 0 || supports.some((name) => cited.includes(name)))));
    assert.ok(evidence.length > 0);
  }
}

async function comparePage({ items, cursor, statement, release, ...rest }, path) {
  const page = await api(path.includes('limit=') ? path : `${path}&limit=10`);
  await compareItems(items, page.items);
  const { items: ignored, next, ...expected } = page;
  assert.deepEqual(rest, expected);
  assert.equal(cursor === null, next === null);
  assert.ok(cursor === null || next.includes(cursor));
  assert.equal(release, (await api('dataset')).release);
  assert.ok(items.length > 0 || /not stated/.test(statement));
}

async function compareRecord({ record, url: page }, query, { type, id }) {
  assert.deepEqual(record, await api(page.replace(`${origin}/?record=`, '')));
  assert.equal(record.id ?? record.code, id);
  assert.ok(record.citations.length > 0, type);
}

async function compareDay({ members, chair, treaties, statement, coveredUntil }, query, { day }) {
  for (const [part, path, cited] of [
    [members, 'member-states', ['status', 'memberships', 'events']],
    [chair, 'chairmanships', ['state', 'person', 'status', 'from', 'to']],
    [treaties, 'treaties', ['status', 'signed', 'inForce']],
  ]) {
    const { items, total, asOf } = await api(`${path}?asOf=${day}`);
    await compareItems(part.items, items, cited);
    assert.deepEqual([part.total, part.lastStated, part.undetermined], [total, asOf.lastStated, asOf.undetermined]);
  }
  assert.ok(chair.total > 0 || /Chair: not stated/.test(statement));
  assert.ok(day <= coveredUntil || /no day after/.test(statement));
}

/** Returns the arguments that ask about a citation of the record, or about a paragraph that contradicts it. */
async function citationOf({ contradicts, ...args }) {
  const record = (await client.callTool({ name: 'get_record', arguments: { type: args.type, id: args.id } })).structuredContent.record;
  const { property, alternatives } = contradicts ? record.discrepancies[0] : { property: args.property };
  const { file, paragraph } = contradicts
    ? alternatives[0].citation
    : record.citations.find(({ supports }) => supports.includes(property));
  return { ...args, property, file, paragraph };
}

async function compareCitation({ verdict, citations, discrepancies, value, url: page }, { property, file, paragraph }) {
  const record = await api(page.replace(`${origin}/?record=`, ''));
  const isHere = (citation) => citation.file === file && citation.paragraph === paragraph;
  const disputed = record.discrepancies.filter((discrepancy) => discrepancy.property === property);
  assert.deepEqual(discrepancies, disputed);
  assert.deepEqual(value, record[property]);
  assert.deepEqual(citations, record.citations.filter((citation) => isHere(citation) && citation.supports.includes(property)));
  assert.equal(verdict, disputed.some(({ alternatives }) => alternatives.some(({ citation }) => isHere(citation))) ? 'CONTRADICTS' : 'SUPPORTS');
}

async function compareDataset({ statement, bodies, coverage, ...rest }, query, { body }) {
  const dataset = await api('dataset');
  assert.deepEqual(rest, Object.fromEntries(Object.keys(rest).map((name) => [name, dataset[name]])));
  assert.deepEqual(coverage, dataset.coverage
    .filter((row) => (body ? row.body?.id === body : row.year === null))
    .map(({ citations, ...row }) => ({ ...row, evidence: evidenceOf(citations) })));
  const years = dataset.coverage.filter((row) => row.year !== null && (!body || row.body?.id === body));
  assert.equal(bodies.flatMap(({ held, knownMissing, notCovered }) => [...held, ...knownMissing, ...notCovered]).length, years.length);
  assert.match(statement, new RegExp(dataset.coveredUntil));
}
