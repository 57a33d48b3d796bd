// Hostile requests of every operation, from the description that the service itself serves, and floods of expensive ones:
// run fuzz 3000 for a few of them, run fuzz 50000 42 to send the same again that the seed 42 made.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import fc from 'fast-check';
import { Description } from './lib/description.js';
import { drill, figure, promise, until } from './lib/drill.js';
import { CONNECTIONS, flood } from './lib/floods.js';
import { SECRET, hostileRequests } from './lib/hostile.js';
import { lookAround } from './lib/look-around.js';
import { startedPostgres } from './lib/postgres.js';
import { MUTILATED, RAW_CASES, headersOf, parseAnswers, rawRequests, sendRaw } from './lib/raw.js';
import { startedService } from './lib/service.js';

const [requests = 50_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const AT_ONCE = 8;
const WITHIN = 10_000;
const RAW_SHARE = 0.06;
const CHUNK = 100;
const SHRINKS = 100;
/** A method that HTTP does not know, and a version: Tomcat says so, and rightly. */
const OF_TOMCAT = ['status 501', 'status 505'];
/** Tomcat answers it before it knows any application, without content and without headers of ours. */
const TO_NO_ADDRESS = /OPTIONS \*/;

/** How often a request is sent where the connection was closed after the one before. */
const TRIES = 4;

const findings = new Map();
const counts = { kind: new Map(), status: new Map() };
let slowest = { ms: 0 };
let sent = 0;

drill('fuzz', async () => {
  console.error(`  seed ${seed}, to send the same again: run fuzz ${requests} ${seed}`);
  const postgres = await startedPostgres();
  const service = await startedService(postgres, { name: 'fuzz' });
  await fuzz(service);
}, 40);

/** Sends it all to a running service. */
async function fuzz(service) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const ask = (request) => answerTo(service, agent, request);
  const description = new Description(JSON.parse((await service.get('/api/v1/openapi.json')).body));
  const seen = await lookAround(service, description);
  const threadsBefore = await service.meter('jvm.threads.live');
  const start = performance.now();

  await atOnce(ordinary(description, seen, ask));
  agent.destroy();
  await flood(
    service,
    seen.ids.get('/api/v1/decisions'),
    (request, flooding) => answerTo(service, flooding, { ...request, kind: 'flood', body: null }),
    (exchange) => description.faults(exchange));
  // After HTTP/0.9 Tomcat may answer others that it cannot read without status and headers too, so this comes last.
  await atOnce(raw(description, service));

  const seconds = Math.round((performance.now() - start) / 1000);
  figure(`${sent} requests in ${seconds} s`);
  figure(`of kinds: ${listed(counts.kind)}`);
  figure(`answers: ${listed(counts.status)}`);
  figure(`slowest ${Math.round(slowest.ms)} ms`);
  figure(`seed ${seed}`);
  console.error(`  slowest: ${slowest.what?.slice(0, 500)}`);
  promise('no answer is outside the description', findings.size === 0, `${findings.size} findings`);
  for (const { key, operations, text, request, times } of findings.values()) {
    const [operation, ...others] = operations;
    const also = others.length > 0 ? ` and ${others.length} others` : '';
    promise(`${operation}${also}: ${key} (${times} times)`, false, `${text}\n    ${repeated(request)}`);
  }
  await aftermath(service, threadsBefore);
}

/** Does tasks, several at once. */
async function atOnce(tasks) {
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      await task();
    }
  }));
}

/** What an HTTP client can send, each operation's requests in pieces, so that all are asked at the same time. */
function ordinary(description, seen, ask) {
  const tasks = [];
  const all = [...hostileRequests(description, seen)];
  const each = Math.ceil((requests * (1 - RAW_SHARE)) / all.length);
  const exchange = async (request) => {
    const faults = await examine(description, ask, request);
    return { faults, request };
  };
  all.forEach(([{ id }, arbitrary], number) => {
    for (let done = 0; done < each; done += CHUNK) {
      tasks.push(() => hunt(arbitrary, Math.min(CHUNK, each - done), number * 100_000 + done, exchange, id));
    }
  });
  return shuffled(tasks);
}

/** What no HTTP client would send. */
function raw(description, service) {
  const examineRaw = async (request) => ({ faults: await faultsOfRaw(description, service, request), request });
  const tasks = RAW_CASES.map((one) => () => hunt(fc.constant(one), 1, 0, examineRaw, 'raw'));
  const more = Math.round(requests * RAW_SHARE) - RAW_CASES.length;
  for (let done = 0; done < more; done += CHUNK) {
    tasks.push(() => hunt(rawRequests, Math.min(CHUNK, more - done), 50_000_000 + done, examineRaw, 'raw'));
  }
  return shuffled(tasks);
}

function shuffled(tasks) {
  return fc.sample(fc.shuffledSubarray(tasks, { minLength: tasks.length }), { numRuns: 1, seed })[0];
}

/** Sends some requests; what is found for the first time is shrunk as far as that goes. */
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
      // The smallest one that was found.
      Object.assign(findings.get(found.key), { text: found.text, request: found.request });
    }
    left -= Math.max(1, done);
    turn++;
  }
}

/** Notes a fault and tells whether it is the first of its kind, which others do not hunt for meanwhile. */
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

/** Sends a request and returns what is wrong with its answer. */
async function examine(description, ask, request) {
  const exchange = await ask(request);
  if (exchange.faults) {
    return exchange.faults;
  }
  const faults = description.faults(exchange).filter(({ key }) => !OF_TOMCAT.includes(key) || isOrdinary(request));
  if (request.method === 'HEAD') {
    const get = await ask({ ...request, method: 'GET' });
    faults.push(...(get.faults ?? [...description.faults(get), ...differences(exchange, get)]));
  } else if (exchange.status === 200 && request.method === 'GET' && exchange.headers.has('etag')) {
    faults.push(...(await faultsOfAskingAgain(description, ask, exchange)));
  }
  return faults;
}

function isOrdinary({ method }) {
  return ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method);
}

/** Of a HEAD and its GET, whose headers have to be the same. */
function differences(head, get) {
  // A refusal depends on the other requests of that moment.
  if (get.status === 429 || head.status === 429) {
    return [];
  }
  const faults = [];
  if (head.status !== get.status) {
    faults.push({ key: `HEAD is ${head.status}, GET ${get.status}`, text: 'the status' });
  }
  const asIs = ['date', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'];
  for (const name of new Set([...head.headers.keys(), ...get.headers.keys()])) {
    if (!asIs.includes(name) && String(head.headers.get(name)) !== String(get.headers.get(name))) {
      faults.push({ key: `HEAD has another ${name}`, text: `${head.headers.get(name)}, GET ${get.headers.get(name)}` });
    }
  }
  const length = get.headers.get('content-length');
  if (length && head.headers.has('content-length') && String(head.headers.get('content-length')) !== String(length)) {
    faults.push({ key: 'HEAD has another content-length', text: `${head.headers.get('content-length')}, GET ${length}` });
  }
  return faults;
}

/** One in sixteen answers is asked for again with its tag, and must not be sent again. */
async function faultsOfAskingAgain(description, ask, { request, headers }) {
  const tag = headers.get('etag')[0];
  if (tag.charCodeAt(tag.length >> 1) % 16 !== 0) {
    return [];
  }
  const conditional = {
    ...request,
    kind: 'conditional',
    headers: [...request.headers.filter(([name]) => !/^if-/i.test(name)), ['If-None-Match', `"a", ${tag}, W/"b"`]],
  };
  const again = await ask(conditional);
  const faults = again.faults ?? description.faults(again);
  if (again.status !== undefined && again.status !== 304 && again.status !== 431) {
    faults.push({ key: 'not 304 for the tag that was given', text: `${again.status} for ${tag}` });
  }
  return faults;
}

async function faultsOfRaw(description, service, { name, bytes, statuses }) {
  sent++;
  count('kind', 'raw');
  const fault = (key, text = key) => ({ key: `${name}: ${key}`, text });
  let got;
  try {
    got = await sendRaw(service.port, { bytes }, WITHIN);
  } catch (failure) {
    return [fault('a hang', failure.message)];
  }
  const { answers, rest } = parseAnswers(got.answered);
  const faults = [];
  for (const answer of answers) {
    count('status', answer.status);
    const exchange = { ...answer, ms: got.ms, request: { method: '', path: '', query: bytes, headers: [] } };
    faults.push(
      ...description.faults(exchange)
        .filter(({ key }) => !OF_TOMCAT.includes(key) && !/at an address of no operation/.test(key) && !(TO_NO_ADDRESS.test(bytes) && / without | is no problem$/.test(key)))
        .map(({ key, text }) => fault(key, text)));
    if (!statuses && name !== MUTILATED && answer.body.includes('smuggled')) {
      faults.push(fault('a smuggled request is answered'));
    }
  }
  if (answers.length === 0) {
    count('status', 'closed');
  }
  // An answer of HTTP/0.9 is its content alone.
  if (rest.length > 0 && !/^(\[\{"|\{"|<!doctype html>)/.test(rest)) {
    faults.push(fault('an answer that is no HTTP', rest.toString('latin1').slice(0, 80)));
  }
  if (statuses) {
    const expected = statuses.filter((status) => status !== 'closed');
    if (String(answers.map(({ status }) => status)) !== String(expected)) {
      faults.push(fault(`not answered as it should be`, `${answers.map(({ status }) => status)}, not ${expected}`));
    }
  }
  return faults;
}

/** Returns the answer to a request, or its `faults` where there is none. */
function answerTo(service, agent, request, tries = 1) {
  const { kind, method, path, query, headers, body } = request;
  const fault = (key, text) => ({ faults: [{ key, text }] });
  const start = performance.now();
  const isFlood = kind === 'flood';
  if (tries === 1 && !isFlood) {
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
      { host: '127.0.0.1', port: service.port, method, path: target, headers: flat, agent, signal: AbortSignal.timeout(WITHIN), maxHeaderSize: 64 * 1024 },
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.once('error', (failure) => resolve(fault('an answer that breaks off', failure.message)));
        response.once('end', () => {
          const ms = performance.now() - start;
          if (ms > slowest.ms && !isFlood) {
            slowest = { ms, what: repeated(request) };
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
    let before;
    sending.once('socket', (socket) => {
      before = socket.carried;
      socket.carried = request;
    });
    sending.once('error', (failure) => {
      if (failure.name === 'AbortError' || failure.name === 'TimeoutError') {
        resolve(fault('a hang', `no answer within ${WITHIN} ms`));
      } else if (tries < TRIES && sending.reusedSocket && failure.code === 'ECONNRESET') {
        resolve(answerTo(service, agent, request, tries + 1));
      } else {
        // What comes after an answer was over is the fault of the one before.
        resolve(fault('no answer', `${failure.message}${before ? `, after\n    ${repeated(before)}` : ''}`));
      }
    });
    sending.end(body ?? undefined);
  });
}

/** After it all, the service has to be as before. */
async function aftermath(service, threadsBefore) {
  promise('it is alive', (await service.health('liveness')) === 200);
  promise('it is ready', (await service.health('readiness')) === 200);
  const settled = async (name) => (await service.meter(name)) === 0;
  for (const name of ['http.server.requests.active', 'hikaricp.connections.active', 'hikaricp.connections.pending']) {
    const free = await until(name, () => settled(name), 10_000).then(() => true, () => false);
    promise(`${name} is 0 again`, free);
  }
  const timeouts = await service.meter('hikaricp.connections.timeout');
  promise('nobody waited for a connection in vain', timeouts === 0, `${timeouts}`);
  const threads = await service.meter('jvm.threads.live');
  promise('no thread is lost', threads <= threadsBefore + CONNECTIONS + 4, `${threads}, before ${threadsBefore}`);
  const lines = readFileSync(service.log, 'utf8').trimEnd().split('\n');
  const odd = lines.filter((line) => !line.startsWith('{') || !line.endsWith('}'));
  promise('the log is lines of JSON', odd.length === 0, odd.slice(0, 3).join(' / ').slice(0, 300));
  const errors = lines.filter((line) => line.includes('"level":"ERROR"'));
  promise('the log has no error', errors.length === 0, errors.slice(0, 3).map((line) => line.slice(0, 1500)).join('\n    '));
  promise('the log has no secret of a caller', !lines.some((line) => line.includes(SECRET)));
}

function count(what, of) {
  counts[what].set(of, (counts[what].get(of) ?? 0) + 1);
}

function listed(map) {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([of, number]) => `${number} ${of}`).join(' ');
}

/** How to send a request again. */
function repeated({ bytes, method, path, query, headers, body }) {
  if (bytes !== undefined) {
    return `printf '${printfed(bytes.length > 3000 ? `${bytes.slice(0, 3000)}…` : bytes)}' | nc -N 127.0.0.1 8080`;
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

function printfed(bytes) {
  return bytes.replace(/[^\x20-\x7e]|[\\%']/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
