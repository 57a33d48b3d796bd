// Hostile requests for every operation, generated from the description that the service returns, and floods of expensive
// requests: "run fuzz 3000" sends 3000 requests, "run fuzz 50000 42" repeats the 50,000 requests of the seed 42.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import fc from 'fast-check';
import { Contract } from './lib/contract.js';
import { check, drill, figure, until } from './lib/drill.js';
import { CONNECTIONS, flood } from './lib/floods.js';
import { SECRET, hostileRequests } from './lib/hostile.js';
import { lookAround } from './lib/look-around.js';
import { faultsOfMcp, floodMcp, mcpRequests } from './lib/mcp.js';
import { Operations } from './lib/operations.js';
import { startedPostgres } from './lib/postgres.js';
import { MUTATED, RAW_CASES, headersOf, parseResponses, rawRequests, sendRaw } from './lib/raw.js';
import { startedService } from './lib/service.js';

const [requests = 50_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const AT_ONCE = 8;
const TIMEOUT = 10_000;
const RAW_SHARE = 0.06;
const MCP_SHARE = 0.06;
const CHUNK = 100;
const SHRINKS = 100;
/** Statuses of Tomcat for unknown methods and HTTP versions. */
const TOMCAT_STATUSES = ['status 501', 'status 505'];
/** Raw requests are not parsed, so their operation is unknown. */
const NO_OPERATION = 'The status is unexpected without an operation';
/** Tomcat itself responds to this request, without content and security headers. */
const OPTIONS_ASTERISK = /OPTIONS \*/;

/** Attempts to send a request, if the server closes a connection that is reused. */
const MAX_ATTEMPTS = 4;

const findings = new Map();
const counts = { kind: new Map(), status: new Map() };
let slowest = { ms: 0 };
let sent = 0;

drill('fuzz', async () => {
  console.error(`  seed ${seed}, to repeat: run fuzz ${requests} ${seed}`);
  const postgres = await startedPostgres();
  const service = await startedService(postgres, { name: 'fuzz' });
  await fuzz(service);
}, 40);

/** Sends all requests to a running service. */
async function fuzz(service) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const sendRequest = (request) => send(service, agent, request);
  const contract = new Contract();
  const description = new Operations(JSON.parse((await service.get('/api/v1/openapi.json')).body));
  const seen = await lookAround(service, description);
  const threadsBefore = await service.meter('jvm.threads.live');
  const start = performance.now();

  await atOnce(wellFormed(contract, description, seen, sendRequest));
  agent.destroy();
  await flood(
    service,
    seen.ids.get('/api/v1/decisions'),
    (request, flooding) => send(service, flooding, { ...request, kind: 'flood', body: null }),
    (exchange) => contract.faults(exchange));
  await floodMcp((request, flooding) => send(service, flooding, { ...request, kind: 'flood' }));
  // After an HTTP/0.9 request, Tomcat may send other errors without status and headers, so raw requests come last.
  await atOnce(malformed(contract, service));

  const seconds = Math.round((performance.now() - start) / 1000);
  figure(`${sent} requests in ${seconds} s`);
  figure(`by kind: ${listed(counts.kind)}`);
  figure(`by status: ${listed(counts.status)}`);
  figure(`slowest ${Math.round(slowest.ms)} ms`);
  figure(`seed ${seed}`);
  console.error(`  slowest: ${slowest.what?.slice(0, 500)}`);
  check('every response matches the description', findings.size === 0, `${findings.size} findings`);
  for (const { key, operations, text, request, times } of findings.values()) {
    const [operation, ...others] = operations;
    const also = others.length > 0 ? ` and ${others.length} others` : '';
    check(`${operation}${also}: ${key} (${times} times)`, false, `${text}\n    ${commandOf(request)}`);
  }
  await aftermath(service, threadsBefore);
}

/** Runs tasks concurrently. */
async function atOnce(tasks) {
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      await task();
    }
  }));
}

/** Returns tasks that send requests of an HTTP client, shuffled so that all operations are called concurrently. */
function wellFormed(contract, description, seen, sendRequest) {
  const tasks = [];
  const all = [...hostileRequests(description, seen)];
  const each = Math.ceil((requests * (1 - RAW_SHARE - MCP_SHARE)) / all.length);
  const exchange = async (request) => {
    const faults = await examine(contract, sendRequest, request);
    return { faults, request };
  };
  all.forEach(([{ id }, arbitrary], number) => {
    for (let done = 0; done < each; done += CHUNK) {
      tasks.push(() => hunt(arbitrary, Math.min(CHUNK, each - done), number * 100_000 + done, exchange, id));
    }
  });
  const messages = Math.ceil(requests * MCP_SHARE);
  const exchangeMcp = async (request) => {
    const exchanged = await sendRequest(request);
    return { faults: exchanged.faults ?? faultsOfMcp(exchanged), request };
  };
  for (let done = 0; done < messages; done += CHUNK) {
    tasks.push(() => hunt(mcpRequests, Math.min(CHUNK, messages - done), 40_000_000 + done, exchangeMcp, 'POST /mcp'));
  }
  return shuffled(tasks);
}

/** Returns tasks that send raw requests. */
function malformed(contract, service) {
  const examineRaw = async (request) => ({ faults: await faultsOfRaw(contract, service, request), request });
  const tasks = RAW_CASES.map((request) => () => hunt(fc.constant(request), 1, 0, examineRaw, 'raw'));
  const more = Math.round(requests * RAW_SHARE) - RAW_CASES.length;
  for (let done = 0; done < more; done += CHUNK) {
    tasks.push(() => hunt(rawRequests, Math.min(CHUNK, more - done), 50_000_000 + done, examineRaw, 'raw'));
  }
  return shuffled(tasks);
}

function shuffled(tasks) {
  return fc.sample(fc.shuffledSubarray(tasks, { minLength: tasks.length }), { numRuns: 1, seed })[0];
}

/** Sends arbitrary requests, and shrinks each request that finds a new fault. */
async function hunt(arbitrary, count, offset, exchange, operation) {
  let left = count;
  let turn = 0;
  while (left > 0) {
    let found = null;
    let shrinks = 0;
    let done = 0;
    await fc.check(
      fc.asyncProperty(arbitrary, async (request) => {
        if (found !== null && ++shrinks > SHRINKS) {
          return;
        }
        done += found === null ? 1 : 0;
        const { faults } = await exchange(request);
        const fault = found === null
          ? faults.filter((candidate) => isNew(candidate, request, operation))[0]
          : faults.find(({ key }) => key === found.key);
        if (fault) {
          found = { ...fault, request };
          throw new Error(fault.key);
        }
      }),
      { seed: (seed + offset + turn) | 0, numRuns: left });
    if (found !== null) {
      // The smallest request that has the fault.
      Object.assign(findings.get(found.key), { text: found.text, request: found.request });
    }
    left -= Math.max(1, done);
    turn++;
  }
}

/** Records a fault and returns whether it is the first of its kind. Only the first is shrunk. */
function isNew({ key, text }, request, operation) {
  const known = findings.get(key);
  if (known) {
    known.times++;
    known.operations.add(operation);
    return false;
  }
  findings.set(key, { key, text, request, times: 1, operations: new Set([operation]) });
  return true;
}

/** Sends a request and returns the faults of its response. */
async function examine(contract, sendRequest, request) {
  const exchange = await sendRequest(request);
  if (exchange.faults) {
    return exchange.faults;
  }
  const faults = (await contract.faults(exchange)).filter(({ key }) => !TOMCAT_STATUSES.includes(key) || isKnownMethod(request));
  if (request.method === 'HEAD') {
    // Only GET has ranges (RFC 9110, section 14.2).
    const isRange = ([name]) => exchange.status === 200 && /^range$/i.test(name);
    const get = await sendRequest({ ...request, method: 'GET', headers: request.headers.filter((header) => !isRange(header)) });
    faults.push(...(get.faults ?? [...await contract.faults(get), ...differences(exchange, get)]));
  } else if (exchange.status === 200 && request.method === 'GET' && exchange.headers.has('etag')) {
    faults.push(...(await faultsOfConditionalRequest(contract, sendRequest, exchange)));
  }
  return faults;
}

function isKnownMethod({ method }) {
  return ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method);
}

/** Returns the differences between the responses to HEAD and GET, whose headers must be equal. */
function differences(head, get) {
  // 429 depends on the other requests at that moment; 400 instead of 431, on one byte more.
  if (get.status === 429 || head.status === 429 || (head.status === 400 && get.status === 431)) {
    return [];
  }
  const faults = [];
  if (head.status !== get.status) {
    faults.push({ key: `HEAD is ${head.status}, GET ${get.status}`, text: 'the status' });
  }
  const ignored = ['date', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'];
  for (const name of new Set([...head.headers.keys(), ...get.headers.keys()])) {
    if (!ignored.includes(name) && String(head.headers.get(name)) !== String(get.headers.get(name))) {
      faults.push({ key: `HEAD has another ${name}`, text: `${head.headers.get(name)}, GET ${get.headers.get(name)}` });
    }
  }
  const length = get.headers.get('content-length');
  if (length && head.headers.has('content-length') && String(head.headers.get('content-length')) !== String(length)) {
    faults.push({ key: 'HEAD has another content-length', text: `${head.headers.get('content-length')}, GET ${length}` });
  }
  return faults;
}

/** Repeats one in sixteen requests with the entity tag of its response, which must get 304. */
async function faultsOfConditionalRequest(contract, sendRequest, { request, headers }) {
  const tag = headers.get('etag')[0];
  if (tag.charCodeAt(tag.length >> 1) % 16 !== 0) {
    return [];
  }
  const conditional = {
    ...request,
    kind: 'conditional',
    headers: [...request.headers.filter(([name]) => !/^if-/i.test(name)), ['If-None-Match', `"a", ${tag}, W/"b"`]],
  };
  const again = await sendRequest(conditional);
  const faults = again.faults ?? await contract.faults(again);
  if (again.status !== undefined && again.status !== 304 && again.status !== 431) {
    faults.push({ key: 'not 304 for a matching entity tag', text: `${again.status} for ${tag}` });
  }
  return faults;
}

async function faultsOfRaw(contract, service, { name, bytes, statuses }) {
  sent++;
  count('kind', 'raw');
  const fault = (key, text = key) => ({ key: `${name}: ${key}`, text });
  let result;
  try {
    result = await sendRaw(service.port, { bytes }, TIMEOUT);
  } catch (failure) {
    return [fault('timeout', failure.message)];
  }
  const { responses, rest } = parseResponses(result.received);
  const faults = [];
  for (const response of responses) {
    count('status', response.status);
    const exchange = { ...response, ms: result.ms, request: { method: '', path: '', query: bytes, headers: [] } };
    faults.push(
      ...(await contract.faults(exchange))
        .filter(({ key }) => !(bytes.startsWith('POST /mcp ') && key === 'The error is not a problem'))
        .filter(({ key }) => !TOMCAT_STATUSES.includes(key) && key !== NO_OPERATION && !(OPTIONS_ASTERISK.test(bytes) && / without |^The error is not a problem$/.test(key)))
        .map(({ key, text }) => fault(key, text)));
    if (!statuses && name !== MUTATED && response.body.includes('smuggled')) {
      faults.push(fault('a smuggled request gets a response'));
    }
  }
  if (responses.length === 0) {
    count('status', 'closed');
  }
  // An HTTP/0.9 response is only content.
  if (rest.length > 0 && !/^(\[\{"|\{"|<!doctype html>)/.test(rest)) {
    faults.push(fault('not an HTTP response', rest.toString('latin1').slice(0, 80)));
  }
  if (statuses) {
    const expected = statuses.filter((status) => status !== 'closed');
    if (String(responses.map(({ status }) => status)) !== String(expected)) {
      faults.push(fault('unexpected statuses', `${responses.map(({ status }) => status)}, not ${expected}`));
    }
  }
  return faults;
}

/** Sends a request and returns the exchange, or its `faults` if there is no response. */
function send(service, agent, request, attempt = 1) {
  const { kind, method, path, query, headers, body } = request;
  const fault = (key, text) => ({ faults: [{ key, text }] });
  const start = performance.now();
  const isFlood = kind === 'flood';
  if (attempt === 1 && !isFlood) {
    sent++;
    count('kind', kind);
  }
  return new Promise((resolve) => {
    const target = query === '' ? path : `${path}?${query}`;
    const own = new Set(headers.map(([name]) => name.toLowerCase()));
    const flat = [
      ...(own.has('host') ? [] : ['Host', `127.0.0.1:${service.port}`]),
      ...headers.flat(),
      ...(body === null ? [] : ['Content-Length', String(Buffer.byteLength(body))]),
    ];
    const sending = http.request(
      { host: '127.0.0.1', port: service.port, method, path: target, headers: flat, agent, signal: AbortSignal.timeout(TIMEOUT), maxHeaderSize: 64 * 1024 },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.once('error', (failure) => resolve(fault('truncated response', failure.message)));
        response.once('end', () => {
          const ms = performance.now() - start;
          if (ms > slowest.ms && !isFlood) {
            slowest = { ms, what: commandOf(request) };
          }
          if (!isFlood) {
            count('status', response.statusCode);
          }
          const pairs = [];
          for (let i = 0; i < response.rawHeaders.length; i += 2) {
            pairs.push([response.rawHeaders[i], response.rawHeaders[i + 1]]);
          }
          resolve({ request, status: response.statusCode, headers: headersOf(pairs), body: Buffer.concat(parts), ms });
        });
      });
    let previous;
    sending.once('socket', (socket) => {
      previous = socket.lastRequest;
      socket.lastRequest = request;
    });
    sending.once('error', (failure) => {
      if (failure.name === 'AbortError' || failure.name === 'TimeoutError') {
        resolve(fault('timeout', `no response within ${TIMEOUT} ms`));
      } else if (attempt < MAX_ATTEMPTS && sending.reusedSocket && failure.code === 'ECONNRESET') {
        resolve(send(service, agent, request, attempt + 1));
      } else {
        // Data after a complete response is a fault of the previous request.
        resolve(fault('no response', `${failure.message}${previous ? `, after\n    ${commandOf(previous)}` : ''}`));
      }
    });
    sending.end(body ?? undefined);
  });
}

/** Checks that the service is in its initial state. */
async function aftermath(service, threadsBefore) {
  check('the service is alive', (await service.health('liveness')) === 200);
  check('the service is ready', (await service.health('readiness')) === 200);
  const isZero = async (name) => (await service.meter(name)) === 0;
  for (const name of ['http.server.requests.active', 'hikaricp.connections.active', 'hikaricp.connections.pending']) {
    const free = await until(name, () => isZero(name), 10_000).then(() => true, () => false);
    check(`${name} is 0 again`, free);
  }
  const timeouts = await service.meter('hikaricp.connections.timeout');
  check('no request timed out waiting for a database connection', timeouts === 0, `${timeouts}`);
  const threads = await service.meter('jvm.threads.live');
  check('no thread is leaked', threads <= threadsBefore + CONNECTIONS + 4, `${threads}, before ${threadsBefore}`);
  const lines = readFileSync(service.log, 'utf8').trimEnd().split('\n');
  const odd = lines.filter((line) => !line.startsWith('{') || !line.endsWith('}'));
  check('every line of the log is JSON', odd.length === 0, odd.slice(0, 3).join(' / ').slice(0, 300));
  const errors = lines.filter((line) => line.includes('"level":"ERROR"'));
  check('the log has no errors', errors.length === 0, errors.slice(0, 3).map((line) => line.slice(0, 1500)).join('\n    '));
  check('the log has no credentials of clients', !lines.some((line) => line.includes(SECRET)));
}

function count(property, value) {
  counts[property].set(value, (counts[property].get(value) ?? 0) + 1);
}

function listed(map) {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([value, number]) => `${number} ${value}`).join(' ');
}

/** Returns a shell command that sends a request. */
function commandOf({ bytes, method, path, query, headers, body }) {
  if (bytes !== undefined) {
    return `printf '${printfEscaped(bytes.length > 3000 ? `${bytes.slice(0, 3000)}…` : bytes)}' | nc -N 127.0.0.1 8080`;
  }
  const quoted = (text) => `$'${text.replace(/[\\']/g, '\\$&').replace(/[^\x20-\x7e]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)}'`;
  return [
    'curl -sgi --path-as-is',
    method === 'HEAD' ? '-I' : `-X ${method}`,
    ...headers.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === null ? [] : [`-d ${quoted(body)}`]),
    quoted(`http://127.0.0.1:8080${path}${query === '' ? '' : `?${query}`}`),
  ].join(' ');
}

function printfEscaped(bytes) {
  return bytes.replace(/[^\x20-\x7e]|[\\%']/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
