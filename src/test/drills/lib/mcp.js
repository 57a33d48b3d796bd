/** Messages of assistants: hostile ones, floods of them, and clients that vanish. */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { check, figure } from './drill.js';
import { disclosures } from './disclosure.js';
import { latencies, uncached } from './load.js';
import { abort, exchange } from './wire.js';

const FLOODING = 40;
const FLOOD_SECONDS = 2;
const MEDIAN_WITHIN = 250;
/** The number of exchanges of a flood that are checked. */
const CHECKED = 200;
/** A flooding client retries after this time, much earlier than Retry-After allows. */
const RETRY_AFTER = 100;
const VANISHING_AT_ONCE = 6;
const TOOLS = ['search_records', 'get_record', 'list_decisions', 'list_sessions', 'timeline', 'as_of', 'check_citation', 'dataset'];
const METHODS = ['initialize', 'server/discover', 'ping', 'tools/list', 'tools/call', 'resources/list', 'resources/read', 'resources/templates/list',
  'completion/complete', 'notifications/initialized', 'prompts/list', 'logging/setLevel', '__proto__', ''];
/** Statuses of the protocol: 202 for a notification, 403 for another origin, 404 for an unknown method, 406 and 415 for another type. */
const STATUSES = [200, 202, 400, 403, 404, 406, 413, 415, 429, 431];
/** Calls whose results vanishing clients do not read to their end. */
const CALLS = [
  ['tools/list', {}],
  ['tools/call', { name: 'list_decisions', arguments: { limit: 50 } }],
  ['tools/call', { name: 'as_of', arguments: { day: '2013-09-23' } }],
  ['tools/call', { name: 'get_record', arguments: { type: 'SESSION', id: 'csc-2013-09-23' } }],
  ['tools/call', { name: 'dataset', arguments: {} }],
  ['resources/read', { uri: 'csto://dataset' }],
];

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom("'; drop table entry; --", '../../etc/passwd', '${jndi:ldap://127.0.0.1/a}', '%00', '\0', 'a'.repeat(5000), '😀', '\ud800',
    'csc', 'csc-2013-09-23', 'UZ', '2013-09-23', '2013-02-30', 'SESSION', 'ADOPTED', 'date', '001', '*', '-', '"'),
  fc.constantFrom(...['decisions', 'sessions', 'nowhere', ''].flatMap((type) => [`csto://${type}/csc-2013-09-23`, `csto://${type}/{id}`, `csto://${type}`])));
const hostileValue = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.maxSafeInteger()) },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
const hostileArguments = fc.dictionary(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('q', 'type', 'id', 'body', 'from', 'to', 'limit', 'cursor', 'sort', 'status', 'day', 'property', 'file', 'paragraph', 'state') },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) }),
  hostileValue,
  { maxKeys: 5 });
const hostileParams = fc.oneof(
  { weight: 5, arbitrary: fc.record({ name: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TOOLS) }, { weight: 1, arbitrary: hostileValue }), arguments: fc.oneof({ weight: 6, arbitrary: hostileArguments }, { weight: 1, arbitrary: hostileValue }) }, { requiredKeys: [] }) },
  { weight: 2, arbitrary: fc.record({ uri: hostileValue }) },
  { weight: 2, arbitrary: fc.record({ ref: fc.record({ type: fc.constantFrom('ref/resource', 'ref/prompt', 'x'), uri: hostileValue, name: hostileValue }, { requiredKeys: ['type'] }), argument: fc.record({ name: hostileValue, value: hostileValue }) }) },
  { weight: 1, arbitrary: fc.record({ protocolVersion: hostileValue, capabilities: hostileValue, clientInfo: hostileValue }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: hostileValue });
const hostileId = fc.oneof(
  { weight: 4, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.oneof(hostileText, fc.double(), fc.constant(null), fc.constant(1e300), fc.constant({}), fc.constant('i'.repeat(3000))) });
const message = fc.record(
  { jsonrpc: fc.oneof({ weight: 9, arbitrary: fc.constant('2.0') }, { weight: 1, arbitrary: hostileValue }), id: hostileId, method: fc.oneof({ weight: 3, arbitrary: fc.constant('tools/call') }, { weight: 3, arbitrary: fc.constantFrom(...METHODS) }), params: hostileParams },
  { requiredKeys: ['method'] });
const body = fc.oneof(
  { weight: 12, arbitrary: message.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.array(message, { maxLength: 3 }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: message.map((value) => JSON.stringify(value).slice(0, -1)) },
  { weight: 1, arbitrary: fc.constantFrom('', 'null', '[', '['.repeat(8000), '{"id":1e999}', '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}', '\ufeff{}', 'x'.repeat(9000)) });

/** Arbitrary requests to /mcp. */
export const mcpRequests = fc.record({
  body,
  headers: fc.array(fc.oneof(
    fc.constantFrom(['Accept', 'application/json, text/event-stream'], ['Accept', 'text/csv'], ['Origin', 'https://evil.example'], ['Origin', 'http://localhost'], ['MCP-Protocol-Version', '2025-11-25'], ['MCP-Protocol-Version', '2026-07-28'], ['MCP-Protocol-Version', 'x'], ['Mcp-Session-Id', 'a'])), { maxLength: 3 }),
  type: fc.oneof({ weight: 12, arbitrary: fc.constant('application/json') }, { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/x-www-form-urlencoded', 'x', '') }),
}).map(({ body: content, headers, type }) => requestOf(content, [...headers, ...(type ? [['Content-Type', type]] : [])]));

function requestOf(content, headers = [['Content-Type', 'application/json']]) {
  return { kind: 'mcp', method: 'POST', path: '/mcp', query: '', headers, body: content };
}

/** Returns the faults of a response of /mcp. */
export function faultsOfMcp(exchanged) {
  const { status, headers, body: content } = exchanged;
  const text = content.toString();
  const faults = disclosures(exchanged, text);
  const fault = (key, detail) => faults.push({ key: `/mcp: ${key}`, text: detail });
  if (!STATUSES.includes(status)) {
    fault(`status ${status}`, text.slice(0, 200));
  } else if (status === 202) {
    if (text !== '') {
      fault('a notification gets content', text.slice(0, 200));
    }
  } else if (![413, 429, 431].includes(status) && headers.get('content-type')?.[0] !== 'application/json' && status !== 400) {
    fault('not JSON', `${status} ${headers.get('content-type')}`);
  }
  const answer = status === 202 ? {} : JSON.parse(text);
  if (status === 200 && (answer.jsonrpc !== '2.0' || (answer.result === undefined) === (answer.error === undefined))) {
    fault('neither a result nor an error', text.slice(0, 200));
  } else if (answer.error?.code === -32603) {
    fault('internal error', text.slice(0, 200));
  } else if (answer.result?.isError && /failed to process/.test(text)) {
    fault('a tool failed', text.slice(0, 200));
  }
  if (text.length > 500_000) {
    fault('a large response', `${text.length} bytes`);
  }
  return faults;
}

/** Floods the service with expensive calls, while the latency of cheap requests to the API is measured. */
export async function floodMcp(send) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: FLOODING });
  const cheapAgent = new http.Agent({ keepAlive: true });
  const until = performance.now() + FLOOD_SECONDS * 1000;
  const statuses = new Map();
  const faults = new Set();
  const samples = [];
  let count = 0;
  const flooding = Array.from({ length: FLOODING }, async () => {
    while (performance.now() < until) {
      const exchanged = await send(requestOf(JSON.stringify({
        jsonrpc: '2.0', id: ++count, method: 'tools/call', params: { name: 'search_records', arguments: { q: `session of council -x${count}` } },
      })), agent);
      const status = exchanged.status ?? 'none';
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (count <= CHECKED || exchanged.faults) {
        (exchanged.faults ?? faultsOfMcp(exchanged)).forEach(({ key }) => faults.add(key));
      }
      if (status !== 200) {
        await sleep(RETRY_AFTER);
      }
    }
  });
  const cheap = { kind: 'flood', method: 'GET', path: '/api/v1/sessions/csc-2013-09-23', query: '', headers: Object.entries(uncached()), body: null };
  while (performance.now() < until) {
    const began = performance.now();
    const { status = 'none' } = await send(cheap, cheapAgent);
    samples.push({ began, ended: performance.now(), status });
  }
  await Promise.all(flooding);
  agent.destroy();
  cheapAgent.destroy();
  const { p50, max } = latencies(samples);
  check(`${FLOODING} calls of tools at once: no cheap request is rejected`, samples.every(({ status }) => status === 200), [...statuses].map(([status, number]) => `${number} ${status}`).join(', '));
  check(`${FLOODING} calls of tools at once: cheap requests within ${MEDIAN_WITHIN} ms at the median`, p50 <= MEDIAN_WITHIN, `${p50} ms, ${max} ms at most`);
  check(`${FLOODING} calls of tools at once: all responses have the protocol's form`, faults.size === 0, [...faults].join(', '));
}

/** Lets clients vanish in the middle of their messages and of the results, and compares later results with an undisturbed instance's. */
export async function vanishFromMcp(ports, undisturbed, random, aborts) {
  const plans = Array.from({ length: aborts }, (_, number) => ({
    call: CALLS[number % CALLS.length],
    port: Object.values(ports)[number % 2],
    way: ['reset', 'close', 'fin'][Math.floor(random() * 3)],
    isCut: number % 3 === 0,
    bytes: number % 3 === 0 ? 0 : 1 + Math.floor(random() * 3_000),
    moment: Math.floor(random() * 30),
  }));
  await Promise.all(Array.from({ length: VANISHING_AT_ONCE }, async () => {
    for (let plan = plans.shift(); plan; plan = plans.shift()) {
      const bytes = bytesOf(plan.call);
      await abort(plan.port, plan.isCut ? bytes.slice(0, -1 - Math.floor(random() * 40)) : bytes, plan);
    }
  }));
  const different = [];
  for (const [entry, port] of Object.entries(ports)) {
    for (const call of CALLS) {
      const [found, expected] = await Promise.all([port, undisturbed].map((each) => exchange(each, bytesOf(call))));
      if (found.status !== 200 || !found.content.equals(expected.content)) {
        different.push(`${found.status} for ${JSON.stringify(call)} (${entry})`);
      }
    }
  }
  check(`after ${aborts} assistants vanished, every result is the same as that of an undisturbed instance`, different.length === 0, different.slice(0, 3).join('; '));
  figure(`${aborts} assistants vanished`);
}

function bytesOf([method, params]) {
  const content = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  return [
    'POST /mcp HTTP/1.1', 'Host: records.example:8080', 'Content-Type: application/json', 'Accept: application/json, text/event-stream',
    `Content-Length: ${Buffer.byteLength(content)}`, 'Connection: close', '', content,
  ].join('\r\n');
}
