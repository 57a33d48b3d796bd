/** Floods of expensive requests with every method, while the latency of cheap requests is measured. */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { check, figure } from './drill.js';
import { encodedLetters } from './hostile.js';
import { latencies, uncached } from './load.js';

const EXPENSIVE = 40;
const CHEAP = 4;
/** The number of connections of a flood. */
export const CONNECTIONS = EXPENSIVE + CHEAP;

const SECONDS = 2;
const MEDIAN_WITHIN = 250;
const TIMEOUT = 15_000;
/** The number of exchanges of a flood that are checked. */
const CHECKED = 200;
/** A flooding client retries after this time, much earlier than Retry-After allows. */
const RETRY_AFTER = 100;

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'];
const FLOODS = [
  ...METHODS.map((method) => ({ method, name: method, pathOf: (path) => path })),
  ...['GET', 'HEAD'].map((method) => ({ method, name: `percent-encoded ${method}`, pathOf: encodedLetters })),
];

/** Expensive requests. Each has a unique parameter value, so that no response is cached. */
const PATHS = [
  (number) => ['/api/v1/search', `q=session+of+council+${number}`],
  (number) => ['/api/v1/decisions/facets', `from=1990-01-01&q=statement+-x${number}`],
  (number) => ['/api/v1/decisions', `limit=500&include=positions&include=citations&q=-x${number}`],
  (number) => ['/api/v1/decisions', `format=csv&q=-x${number}`],
  (number) => ['/api/v1/sessions/facets', `q=-x${number}`],
  (number) => ['/api/v1/timeline', `limit=500&q=-x${number}`],
];

let count = 0;

/**
 * Floods the service with each method in turn.
 *
 * @param ids the identifiers of decisions
 * @param send sends a request with an agent and returns the exchange, or its `faults`
 * @param faultsOf returns the faults of an exchange
 */
export async function flood(service, ids, send, faultsOf) {
  const medians = [];
  for (const { method, name, pathOf } of FLOODS) {
    const { statuses, exchanges, samples } = await flooded(service, ids, send, method, pathOf);
    const faults = new Map();
    for (const exchange of exchanges) {
      (exchange.faults ?? await faultsOf(exchange)).forEach(({ key }) => add(faults, key));
    }
    const { p50, max } = latencies(samples);
    const rejected = samples.filter(({ status }) => status !== 200);
    check(
      `${EXPENSIVE} expensive ${name} requests at once: no cheap request is rejected`,
      rejected.length === 0 && samples.length > 0,
      `${rejected.length} of ${samples.length} rejected, expensive: ${listed(statuses)}`);
    check(`${EXPENSIVE} expensive ${name} requests at once: cheap ones within ${MEDIAN_WITHIN} ms at the median`, p50 <= MEDIAN_WITHIN, `${p50} ms, ${max} ms at most`);
    check(`${EXPENSIVE} expensive ${name} requests at once: all responses match the description`, faults.size === 0, listed(faults));
    medians.push(p50);
  }
  figure(`cheap requests under floods within ${Math.max(...medians)} ms at the median`);
}

async function flooded(service, ids, send, method, pathOf) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: EXPENSIVE });
  const statuses = new Map();
  const exchanges = [];
  const samples = [];
  const end = performance.now() + SECONDS * 1000;
  const isRunning = () => performance.now() < end;
  const expensive = async () => {
    while (isRunning()) {
      const number = count++;
      const [path, query] = PATHS[number % PATHS.length](number);
      const exchange = await send({ method, path: pathOf(path), query, headers: [] }, agent);
      add(statuses, exchange.status ?? 'none');
      // Checked later: validation here would delay the cheap requests.
      if (exchanges.length < CHECKED) {
        exchanges.push(exchange);
      }
      if (exchange.status !== 200) {
        await sleep(RETRY_AFTER);
      }
    }
  };
  const cheap = async (number) => {
    // Half of the clients request the same record each time, the others records that are not cached.
    const isSame = number % 2 === 0;
    for (let turn = 0; isRunning(); turn++) {
      const began = performance.now();
      const path = `/api/v1/decisions/${ids[isSame ? 0 : turn % ids.length]}`;
      const status = await service.get(path, { headers: isSame ? {} : uncached(), timeout: TIMEOUT }).then((response) => response.status, () => 0);
      samples.push({ began, ended: performance.now(), status });
      await sleep(20);
    }
  };
  const flooding = Array.from({ length: EXPENSIVE }, expensive);
  await sleep(200);
  await Promise.all([...flooding, ...Array.from({ length: CHEAP }, (_, number) => cheap(number))]);
  agent.destroy();
  return { statuses, exchanges, samples };
}

function add(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function listed(counts) {
  return [...counts].map(([key, number]) => `${number} × ${key}`).join(', ');
}
