// Clients that abort responses at random bytes, and slow readers, do not affect other responses: "run vanishing-clients 2000"
// aborts about 2000 responses, "run vanishing-clients 2000 42" repeats those of the seed 42. Fewer than 300 are a random
// selection of operations and formats.
import { setTimeout as sleep } from 'node:timers/promises';
import { check, drill, figure, until } from './lib/drill.js';
import { uncached } from './lib/load.js';
import { lookAround } from './lib/look-around.js';
import { vanishFromMcp } from './lib/mcp.js';
import { startedNginx } from './lib/nginx.js';
import { Operations } from './lib/operations.js';
import { startedPostgres } from './lib/postgres.js';
import { randomGenerator } from './lib/random.js';
import { startedService } from './lib/service.js';
import { severStreams } from './lib/severed-streams.js';
import { WAYS, abort, exchange, readSlowly, requestOf } from './lib/wire.js';

const [aborts = 2_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const random = randomGenerator(seed);

/** Variants of every request, each sent directly and through nginx. */
const VARIANTS = ['1.0', '1.1'].flatMap((version) => [false, true].map((gzip) => ({ version, gzip })));
const COMPARED_HEADERS = ['etag', 'content-type', 'content-disposition', 'link'];
/** The number of exports that the service sends concurrently. */
const CONCURRENT_EXPORTS = 4;
const ABORTS_AT_ONCE = 6;
const REJECTED = [429, 503];
/** Longer than nginx caches a response without revalidation. */
const NGINX_CACHES_FOR = 2_100;
/** Longer than the service (10 s) and nginx (15 s) wait for a client once their buffers are full. */
const READ_SLOWLY_FOR = 40_000;
/** Pipelined requests whose responses exceed all buffers. */
const SLOW = [{ path: '/api/v1/decisions?format=csv', times: 80 }, { path: '/api/v1/decisions?format=ndjson', times: 50 }];
const MAX_RELEASE_TIME = 15_000;
const MAX_URL_CHARACTERS = 8192;

drill('vanishing-clients', async () => {
  console.error(`  seed ${seed}, to repeat: run vanishing-clients ${aborts} ${seed}`);
  const postgres = await startedPostgres();
  const started = (name) => startedService(postgres, { name, env: { SERVER_TOMCAT_MBEANREGISTRY_ENABLED: 'true' } });
  const [service, undisturbed] = await Promise.all(['vanishing-clients', 'undisturbed'].map(started));
  const ports = { direct: service.port, nginx: await startedNginx(service) };
  const begun = performance.now();

  const description = new Operations(JSON.parse((await undisturbed.get('/api/v1/openapi.json')).body));
  const { ids } = await lookAround(undisturbed, description);
  const page = (await undisturbed.get('/')).body;
  const files = [...page.matchAll(/(?:src|href)="(\/explorer\/[^"]+\.(?:js|css))"/g)].slice(0, 2).map(([, path]) => path);
  const others = ['/api/v1/openapi.yaml', '/api/v1/openapi.json', '/', ...files, await longestList(undisturbed)].map((path) => ({ path }));
  check('the page references files', files.length > 0);

  const comparison = new Comparison(undisturbed, ports);
  const failedAborts = [];
  let done = 0;
  for (let round = 0; done < aborts; round++) {
    if (round > 0) {
      await publishVersion(postgres, [service, undisturbed], round);
    }
    const targets = shuffled([...shuffled(targetsOf(description, ids, round)).slice(0, aborts - done), ...others]);
    const [sizes] = await Promise.all([comparison.expect(targets), round > 0 && sleep(NGINX_CACHES_FOR)]);
    const isLast = done + targets.length >= aborts;
    const slow = isLast ? readAllSlowly(ports) : null;
    const plans = targets.map((target, number) => planOf(target, sizes[number]));
    await atOnce(plans, ABORTS_AT_ONCE, async (plan) => {
      const status = await abortWhenServed(ports[plan.entry], plan);
      if (status !== 200 && !(status === 0 && plan.bytes === 0)) {
        failedAborts.push(`${status} for ${plan.what}`);
      }
    });
    done += plans.length;
    await comparison.compare(plans);
    if (slow) {
      await compareSlow(comparison, await slow);
    }
  }

  await vanishFromMcp(ports, undisturbed.port, random, Math.ceil(aborts / 5));

  const { compared, different } = comparison;
  check('every aborted response has the status 200', failedAborts.length === 0, failedAborts.slice(0, 5).join(', '));
  check(
    'every response is the same as that of an undisturbed instance',
    different.length === 0,
    `${different.length} of ${compared} differ${different.slice(0, 10).map((text) => `\n    ${text}`).join('')}`);
  const releaseTime = await aftermath(postgres, service);
  figure(`${done} aborts in ${Math.round((performance.now() - begun) / 1000)} s, ${compared} responses compared, ${different.length} differ`);
  figure(`all released after ${releaseTime} ms`);
  figure(`seed ${seed}`);
  await severStreams(postgres, ports);
  check('exports succeed again', (await service.get('/api/v1/decisions?format=csv&to=2100-01-01')).status === 200);
}, 30);

/** Returns the path of a list with the longest URL that the service accepts. The header `Link` of its response is longer. */
async function longestList(service) {
  const { items } = JSON.parse((await service.get('/api/v1/decisions?limit=500')).body);
  return items.reduce(
    (path, { id }) => (`${path}&id=${id}`.length > MAX_URL_CHARACTERS ? path : `${path}&id=${id}`),
    '/api/v1/decisions?limit=1');
}

/**
 * Returns requests for every operation in every format. The format is selected by `format` or by `Accept`, alternately by
 * operation and by round.
 */
function targetsOf(description, ids, round) {
  return description.operations.flatMap((operation, number) => {
    const path = `/${operation.segments.map((segment) => filled(segment, operation, ids)).join('/')}`;
    const format = operation.parameters.find(({ name }) => name === 'format');
    const representations = format && (round + number) % 2 === 0
      ? description.resolve(format.schema).enum.map((value) => ({ value, isJson: value === 'json' }))
      : Object.keys(operation.responses['200'].content).map((accept) => ({ accept, isJson: accept === 'application/json' }));
    return representations.map(({ value, accept, isJson }) => ({
      path: withQuery(path, [
        ...(operation.parameters.some(({ name, required }) => name === 'q' && required) ? ['q=session'] : []),
        ...(isJson && operation.parameters.some(({ name }) => name === 'limit') ? [`limit=${1 + randomInt(500)}`] : []),
        ...(value ? [`format=${value}`] : []),
      ]),
      accept,
    }));
  });
}

function filled(segment, { template }, ids) {
  return segment.startsWith('{') ? encodeURIComponent(pick(ids.get(template.slice(0, template.indexOf('/{'))))) : segment;
}

function withQuery(path, pairs) {
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}

/** Returns where and how a client aborts a response, given the sizes of its variants. */
function planOf(target, sizes) {
  const variant = pick(VARIANTS);
  const size = sizes.get(variant);
  const chance = random();
  const plan = {
    target,
    variant,
    entry: pick(['direct', 'nginx']),
    way: pick(Object.keys(WAYS)),
    bytes: chance < 0.15 ? 0 : chance < 0.4 ? Math.min(1 + randomInt(2_000), size - 1) : 1 + randomInt(size - 1),
    moment: randomInt(30),
  };
  plan.what = `${described(target, variant, plan.entry)}, aborted by ${plan.way} at byte ${plan.bytes} of ${size}`;
  return plan;
}

/** Aborts a response. A rejected request is sent again. */
async function abortWhenServed(port, plan) {
  return retried(() => abort(port, requestOf(plan.target, plan.variant), plan), (status) => status);
}

async function retried(attempt, statusOf) {
  for (let tries = 1; ; tries++) {
    const result = await attempt();
    if (!REJECTED.includes(statusOf(result)) || tries === 100) {
      return result;
    }
    await sleep(250);
  }
}

/** Compares the responses of the service with those of an instance that no client disturbs. */
class Comparison {
  constructor(undisturbed, ports) {
    this.undisturbed = undisturbed;
    this.ports = ports;
    this.compared = 0;
    this.different = [];
    this.expected = new Map();
  }

  /** Fetches the expected responses, and returns the sizes of the variants of each target. */
  async expect(targets, variants = VARIANTS) {
    const sizes = targets.map(() => new Map());
    await atOnce(targets.flatMap((target, number) => variants.map((variant) => ({ target, number, variant }))), CONCURRENT_EXPORTS,
      async ({ target, number, variant }) => {
        const response = await whole200(this.undisturbed.port, target, variant);
        this.expected.set(keyOf(target, variant), response);
        sizes[number].set(variant, response.size);
      });
    return sizes;
  }

  /** Fetches and compares the responses of every target, in all variants, directly and through nginx. */
  async compare(plans, variants = VARIANTS, entries = Object.keys(this.ports)) {
    const all = plans.flatMap((plan) => entries.flatMap((entry) => variants.map((variant) => ({ plan, entry, variant }))));
    await atOnce(shuffled(all), CONCURRENT_EXPORTS, async ({ plan: { target, what }, entry, variant }) => {
      const response = await fetched(this.ports[entry], target, variant);
      const differing = differences(this.expected.get(keyOf(target, variant)), response);
      this.compared++;
      if (differing.length > 0) {
        this.different.push(`${described(target, variant, entry)}: ${differing.join('; ')} (${what})`);
      }
    });
    this.expected.clear();
  }
}

function fetched(port, target, variant) {
  return retried(() => exchange(port, requestOf(target, variant)), ({ status }) => status);
}

async function whole200(port, target, variant) {
  const response = await fetched(port, target, variant);
  if (response.status !== 200 || response.unfinished || response.undecodable) {
    throw new Error(`The undisturbed instance returns ${response.status} ${response.unfinished ?? response.undecodable ?? ''} for ${described(target, variant)}`);
  }
  return response;
}

/** Returns the differences between a response and the expected one. */
function differences(expected, response) {
  const differing = [];
  if (response.unfinished || response.undecodable) {
    differing.push(response.unfinished ?? response.undecodable);
  }
  if (response.status !== expected.status) {
    differing.push(`status ${response.status}, not ${expected.status}`);
  }
  for (const name of COMPARED_HEADERS) {
    const [found, right] = [response, expected].map(({ headers }) => String(headers.get(name)));
    if (found !== right) {
      differing.push(`${name} ${found}, not ${right}`);
    }
  }
  if (!response.content.equals(expected.content)) {
    differing.push(`content of ${response.content.length} bytes, not ${expected.content.length}`);
  }
  return differing;
}

/** Reads long lists slowly, directly and through nginx. Each request has a unique parameter value. */
function readAllSlowly(ports) {
  return Promise.all(Object.entries(ports).flatMap(([entry, port], i) =>
    SLOW.map(async ({ path, times }) => {
      const targets = Array.from({ length: times }, (_, number) => ({ path: `${path}&from=18${10 + number}-01-0${i + 1}` }));
      const requests = targets.map((target) => requestOf(target, { version: '1.1' }, 'keep-alive'));
      return { entry, targets, begun: await readSlowly(port, requests, READ_SLOWLY_FOR) };
    })));
}

async function compareSlow(comparison, readings) {
  const variants = [{ version: '1.1', gzip: false }];
  for (const { entry, targets, begun } of readings) {
    check(`a slow reader of ${targets[0].path} is disconnected (${entry})`, begun < targets.length, `${begun} of ${targets.length} responses`);
    await comparison.expect(targets, variants);
    await comparison.compare(targets.map((target) => ({ target, what: 'read slowly' })), variants, [entry]);
  }
}

/** Publishes a new version of the dataset, which invalidates cached responses, and waits until the instances serve it. */
async function publishVersion(postgres, services, round) {
  const version = await postgres.sql(`
    update session set place_city = 'Drilltown ${round}' where slug = 'csc-2013-09-23';
    select max(version) from dataset_version`);
  for (const service of services) {
    await until(`${service.name} serves version ${version}`, async () => {
      const { status, body } = await service.get('/api/v1/dataset', { headers: uncached() });
      return status === 200 && String(JSON.parse(body).version) === version;
    }, 10_000);
  }
}

/** Checks that resources are released and the log has no errors. Returns the time until the release, in milliseconds. */
async function aftermath(postgres, service) {
  const releaseTime = await until('threads and connections are released', async () =>
    (await service.meter('tomcat.threads.busy')) <= 1
    && (await service.meter('tomcat.connections.current')) <= 2
    && (await service.meter('hikaricp.connections.active')) === 0, 60_000);
  check(`threads and connections are released within ${MAX_RELEASE_TIME} ms after the last request`, releaseTime <= MAX_RELEASE_TIME, `${releaseTime} ms`);
  // Two instances, each with its pool and one connection for notifications.
  check('no database connection is leaked', (await postgres.connections()) <= 22, await postgres.connections());
  const lines = service.logText().split('\n').filter((line) => /"level":"ERROR"|stack_trace/.test(line));
  check('the log has no error and no stack trace', lines.length === 0, lines.slice(0, 3).map((line) => line.slice(0, 600)).join('\n    '));
  return releaseTime;
}

function keyOf({ path, accept }, { version, gzip }) {
  return JSON.stringify([path, accept, version, gzip]);
}

function described({ path, accept }, { version, gzip }, entry = 'undisturbed') {
  return `${path}${accept ? ` as ${accept}` : ''} (HTTP/${version}, ${gzip ? 'gzip' : 'plain'}, ${entry})`;
}

/** Runs a task for each item, some concurrently. */
async function atOnce(items, count, task) {
  const left = [...items];
  await Promise.all(Array.from({ length: count }, async () => {
    while (left.length > 0) {
      await task(left.shift());
    }
  }));
}

function randomInt(below) {
  return Math.floor(random() * below);
}

function pick(values) {
  return values[randomInt(values.length)];
}

function shuffled(values) {
  return values.map((value) => [random(), value]).sort(([a], [b]) => a - b).map(([, value]) => value);
}
