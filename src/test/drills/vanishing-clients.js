// Clients that abort responses at random bytes, and slow readers, do not change what others get: run vanishing-clients
// 2000 for so many aborts, run vanishing-clients 2000 42 for those of the seed 42.
import { setTimeout as sleep } from 'node:timers/promises';
import { Description } from './lib/description.js';
import { drill, figure, promise, until } from './lib/drill.js';
import { anew } from './lib/load.js';
import { lookAround } from './lib/look-around.js';
import { startedNginx } from './lib/nginx.js';
import { startedPostgres } from './lib/postgres.js';
import { randomOf } from './lib/random.js';
import { startedService } from './lib/service.js';
import { severStreams } from './lib/severed-streams.js';
import { WAYS, abort, exchange, readSlowly, requestOf } from './lib/wire.js';

const [aborts = 2_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const random = randomOf(seed);

/** Every response is requested in these, directly and through nginx. */
const VARIANTS = ['1.0', '1.1'].flatMap((version) => [false, true].map((gzip) => ({ version, gzip })));
const COMPARED_HEADERS = ['etag', 'content-type', 'content-disposition', 'link'];
/** As many whole lists as the service sends at once. */
const AT_ONCE = 4;
const ABORTS_AT_ONCE = 6;
const REFUSED = [429, 503];
/** Longer than nginx holds a response without asking whether it is still current. */
const NGINX_HOLDS = 2_100;
/** Longer than the service (10 s) and nginx (15 s) wait for a reader, once their buffers are full. */
const READ_SLOWLY_FOR = 40_000;
/** Requested on one connection so many times that no buffer takes the responses. */
const SLOW = [{ path: '/api/v1/decisions?format=csv', times: 80 }, { path: '/api/v1/decisions?format=ndjson', times: 50 }];
const FREE_WITHIN = 15_000;

drill('vanishing-clients', async () => {
  console.error(`  seed ${seed}, to abort at the same bytes: run vanishing-clients ${aborts} ${seed}`);
  const postgres = await startedPostgres();
  const started = (name) => startedService(postgres, { name, env: { SERVER_TOMCAT_MBEANREGISTRY_ENABLED: 'true' } });
  const [service, undisturbed] = await Promise.all(['vanishing-clients', 'undisturbed'].map(started));
  const ports = { direct: service.port, nginx: await startedNginx(service) };
  const begun = performance.now();

  const description = new Description(JSON.parse((await undisturbed.get('/api/v1/openapi.json')).body));
  const { ids } = await lookAround(undisturbed, description);
  const page = (await undisturbed.get('/')).body;
  const files = [...page.matchAll(/(?:src|href)="(\/explorer\/[^"]+\.(?:js|css))"/g)].slice(0, 2).map(([, path]) => path);
  const fixed = ['/api/v1/openapi.yaml', '/api/v1/openapi.json', '/', ...files].map((path) => ({ path }));
  promise('the page has files', files.length > 0);

  const comparison = new Comparison(undisturbed, ports);
  const unmet = [];
  let done = 0;
  for (let round = 0; done < aborts; round++) {
    if (round > 0) {
      await publishVersion(postgres, [service, undisturbed], round);
    }
    const targets = shuffled([...targetsOf(description, ids, round), ...fixed]);
    const [sizes] = await Promise.all([comparison.expect(targets), round > 0 && sleep(NGINX_HOLDS)]);
    const isLast = done + targets.length >= aborts;
    const slow = isLast ? readAllSlowly(ports) : null;
    const plans = targets.map((target, number) => planOf(target, sizes[number]));
    await atOnce(plans, ABORTS_AT_ONCE, async (plan) => {
      const status = await abortWhenServed(ports[plan.entry], plan);
      if (status !== 200 && !(status === 0 && plan.bytes === 0)) {
        unmet.push(`${status} for ${plan.what}`);
      }
    });
    done += plans.length;
    await comparison.compare(plans);
    if (slow) {
      await compareSlow(comparison, await slow);
    }
  }

  const { compared, different } = comparison;
  promise('every abort met a response of status 200', unmet.length === 0, unmet.slice(0, 5).join(', '));
  promise(
    'every response is the same as that of an undisturbed instance',
    different.length === 0,
    `${different.length} of ${compared} differ${different.slice(0, 10).map((text) => `\n    ${text}`).join('')}`);
  const free = await aftermath(postgres, service);
  figure(`${done} aborts in ${Math.round((performance.now() - begun) / 1000)} s, ${compared} responses compared, ${different.length} differ`);
  figure(`all free after ${free} ms`);
  figure(`seed ${seed}`);
  await severStreams(postgres, ports);
  promise('exports are served again', (await service.get('/api/v1/decisions?format=csv&to=2100-01-01')).status === 200);
}, 30);

/**
 * Returns the requests of every operation in all its formats: in even rounds by `format`, in odd ones by `Accept`, and the
 * other way round for every other operation.
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
        ...(isJson && operation.parameters.some(({ name }) => name === 'limit') ? [`limit=${1 + whole(500)}`] : []),
        ...(value ? [`format=${value}`] : []),
      ]),
      accept,
    }));
  });
}

function filled(segment, { template }, ids) {
  return segment.startsWith('{') ? encodeURIComponent(one(ids.get(template.slice(0, template.indexOf('/{'))))) : segment;
}

function withQuery(path, pairs) {
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}

/** Returns how a client aborts a response, given its sizes on the wire by variant. */
function planOf(target, sizes) {
  const variant = one(VARIANTS);
  const size = sizes.get(variant);
  const chance = random();
  const plan = {
    target,
    variant,
    entry: one(['direct', 'nginx']),
    way: one(Object.keys(WAYS)),
    bytes: chance < 0.15 ? 0 : chance < 0.4 ? Math.min(1 + whole(2_000), size - 1) : 1 + whole(size - 1),
    moment: whole(30),
  };
  plan.what = `${described(target, variant, plan.entry)}, aborted by ${plan.way} at byte ${plan.bytes} of ${size}`;
  return plan;
}

/** Aborts a response; a refused request is sent again. */
async function abortWhenServed(port, plan) {
  return retried(() => abort(port, requestOf(plan.target, plan.variant), plan), (status) => status);
}

async function retried(attempt, statusOf) {
  for (let tries = 1; ; tries++) {
    const result = await attempt();
    if (!REFUSED.includes(statusOf(result)) || tries === 100) {
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

  /** Fetches the expected responses, and returns of each target its sizes on the wire by variant. */
  async expect(targets, variants = VARIANTS) {
    const sizes = targets.map(() => new Map());
    await atOnce(targets.flatMap((target, number) => variants.map((variant) => ({ target, number, variant }))), AT_ONCE,
      async ({ target, number, variant }) => {
        const response = await whole200(this.undisturbed.port, target, variant);
        this.expected.set(keyOf(target, variant), response);
        sizes[number].set(variant, response.size);
      });
    return sizes;
  }

  /** Fetches the response of every plan's target in all variants and ways and compares them. */
  async compare(plans, variants = VARIANTS, entries = Object.keys(this.ports)) {
    const all = plans.flatMap((plan) => entries.flatMap((entry) => variants.map((variant) => ({ plan, entry, variant }))));
    await atOnce(shuffled(all), AT_ONCE, async ({ plan: { target, what }, entry, variant }) => {
      const response = await fetched(this.ports[entry], target, variant);
      const wrong = differences(this.expected.get(keyOf(target, variant)), response);
      this.compared++;
      if (wrong.length > 0) {
        this.different.push(`${described(target, variant, entry)}: ${wrong.join('; ')} (${what})`);
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
    throw new Error(`The undisturbed instance sends ${response.status} ${response.unfinished ?? response.undecodable ?? ''} for ${described(target, variant)}`);
  }
  return response;
}

/** Returns in what a response differs from the expected one. */
function differences(expected, response) {
  const wrong = [];
  if (response.unfinished || response.undecodable) {
    wrong.push(response.unfinished ?? response.undecodable);
  }
  if (response.status !== expected.status) {
    wrong.push(`status ${response.status}, not ${expected.status}`);
  }
  for (const name of COMPARED_HEADERS) {
    const [found, right] = [response, expected].map(({ headers }) => String(headers.get(name)));
    if (found !== right) {
      wrong.push(`${name} ${found}, not ${right}`);
    }
  }
  if (!response.content.equals(expected.content)) {
    wrong.push(`content of ${response.content.length} bytes, not ${expected.content.length}`);
  }
  return wrong;
}

/** Has long lists read slowly, directly and through nginx; each request has a parameter value of its own. */
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
    promise(`a slow reader of ${targets[0].path} is disconnected (${entry})`, begun < targets.length, `${begun} of ${targets.length} responses`);
    await comparison.expect(targets, variants);
    await comparison.compare(targets.map((target) => ({ target, what: 'read slowly' })), variants, [entry]);
  }
}

/** Publishes a version of the dataset, with which no response is cached, and waits until the instances serve it. */
async function publishVersion(postgres, services, round) {
  const version = await postgres.sql(`
    update session set place_city = 'Drilltown ${round}' where slug = 'csc-2013-09-23';
    select max(version) from dataset_version`);
  for (const service of services) {
    await until(`${service.name} serves version ${version}`, async () => {
      const { status, body } = await service.get('/api/v1/dataset', { headers: anew() });
      return status === 200 && String(JSON.parse(body).version) === version;
    }, 10_000);
  }
}

/** The service is free again and its log is clean; returns after how many milliseconds it was free. */
async function aftermath(postgres, service) {
  const free = await until('threads and connections are free', async () =>
    (await service.meter('tomcat.threads.busy')) <= 1
    && (await service.meter('tomcat.connections.current')) <= 2
    && (await service.meter('hikaricp.connections.active')) === 0, 60_000);
  promise(`threads and connections are free within ${FREE_WITHIN} ms after the last request`, free <= FREE_WITHIN, `${free} ms`);
  // Of each of the two instances: those of the pool and one for notifications.
  promise('no connection of the database is leaked', (await postgres.connections()) <= 22, await postgres.connections());
  const lines = service.written().split('\n').filter((line) => /"level":"ERROR"|stack_trace/.test(line));
  promise('the log has no error and no stack trace', lines.length === 0, lines.slice(0, 3).map((line) => line.slice(0, 600)).join('\n    '));
  return free;
}

function keyOf({ path, accept }, { version, gzip }) {
  return JSON.stringify([path, accept, version, gzip]);
}

function described({ path, accept }, { version, gzip }, entry = 'undisturbed') {
  return `${path}${accept ? ` as ${accept}` : ''} (HTTP/${version}, ${gzip ? 'gzip' : 'plain'}, ${entry})`;
}

/** Does a task for each item, several at once. */
async function atOnce(items, count, task) {
  const left = [...items];
  await Promise.all(Array.from({ length: count }, async () => {
    while (left.length > 0) {
      await task(left.shift());
    }
  }));
}

function whole(below) {
  return Math.floor(random() * below);
}

function one(values) {
  return values[whole(values.length)];
}

function shuffled(values) {
  return values.map((value) => [random(), value]).sort(([a], [b]) => a - b).map(([, value]) => value);
}
