// Starts two instances at once, stops them under load, adds a newer version, and runs a failing migration.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { check, drill, figure, onExit, project, until } from './lib/drill.js';
import { Load, errorCounts, statusCounts } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { Service } from './lib/service.js';

const MAX_STOP_TIME = 30_000;
const SESSION = '/api/v1/sessions/csc-2013-09-23';
const SUMMARY = 'Corrected by a further migration.';
const SHIPPED_LOCATIONS = 'classpath:db/migration,classpath:db/records';

drill('stop-and-start', async () => {
  const postgres = await startedPostgres();

  const started = performance.now();
  const one = await Service.start(postgres, { name: 'one' });
  const other = await Service.start(postgres, { name: 'other' });
  await Promise.all([one.ready(), other.ready()]);
  const readyTime = Math.round(performance.now() - started);
  const migrations = ['migration', 'records']
    .flatMap((folder) => readdirSync(`${project}src/main/resources/db/${folder}`))
    .filter((file) => file.endsWith('.sql')).length;
  const [rows, distinct, versions] = (
    await postgres.sql(`
      select
        count(*) filter (where success and script like '%.sql'),
        count(distinct script) filter (where script like '%.sql'),
        (select count(*) from dataset_version)
      from flyway_schema_history`)
  ).split('|').map(Number);
  check(
    'two instances that start at once on an empty database run each migration once',
    rows === migrations && distinct === migrations && versions === 1,
    `${rows} migrations of ${distinct} files, ${migrations} files in total, ${versions} version of the dataset`);
  const errors = [one, other].flatMap((service) => service.logText().split('\n').filter((line) => /\bERROR\b/.test(line)));
  check('neither instance logs an error', errors.length === 0, errors.slice(0, 3).join('\n'));
  figure(`two instances at once ready after ${readyTime} ms, ${rows} migrations`);

  const balancer = new Balancer([one, other]);
  await until('both instances are ready', () => balancer.ready.length === 2);
  await new Load(balancer.origin).for(5_000);

  const { result: stops, load: whileStopping } = await underLoad(async () => {
    const milliseconds = [];
    for (const stopping of [one, other]) {
      await sleep(3_000);
      milliseconds.push(await stopping.stop());
      const restarted = await Service.start(postgres, { name: stopping.name });
      await restarted.ready();
      balancer.replace(stopping, restarted);
      await until('the restarted instance is ready', () => balancer.ready.length === 2);
    }
    return milliseconds;
  });
  check('no request fails during SIGTERM under load', allSucceeded(whileStopping), summary(whileStopping));
  check(`an instance stops within ${MAX_STOP_TIME} ms`, Math.max(...stops) <= MAX_STOP_TIME, `${stops.join(' and ')} ms`);
  figure(`stopped after ${stops.join(' and ')} ms, ${whileStopping.samples.length} requests without a failure, `
    + `${whileStopping.retried} retried on a new connection`);

  const newer = migrationsFolder({
    'V900__a_further_table.sql': `
      create table further (id bigint primary key);
      update session set summary = '${SUMMARY}' where id = (select id from entry where slug = 'csc-2013-09-23');`,
  });
  const [older] = balancer.services;
  const before = await older.get(SESSION);
  const { result: beside, load: whileMigrating } = await underLoad(async () => {
    const service = await Service.start(postgres, {
      name: 'newer',
      env: { SPRING_FLYWAY_LOCATIONS: `${SHIPPED_LOCATIONS},filesystem:${newer}` },
    });
    await service.ready();
    balancer.add(service);
    await sleep(6_000);
    return service;
  });
  const seen = await Promise.all(balancer.services.map((service) => service.get(SESSION)));
  check('no request fails while a newer version runs beside older ones', allSucceeded(whileMigrating), summary(whileMigrating));
  check(
    'both versions return the correction of the newer one, with another ETag',
    seen.length === 3
      && seen.every(({ body, headers }) => JSON.parse(body).summary === SUMMARY && headers.etag !== before.headers.etag),
    seen.map(({ status, headers }) => `${status} ${headers.etag}`).join(', '));
  balancer.remove(older);
  await older.stop();
  const restarted = await Service.start(postgres, { name: older.name });
  const ready = await restarted.ready();
  check('the older version can be restarted', (await restarted.get(SESSION)).status === 200, `after ${ready} ms`);
  balancer.stop();
  await Promise.all([beside, restarted].map((service) => service.kill()));

  const bad = migrationsFolder({
    'V901__good.sql': 'create table good (id bigint primary key);',
    'V902__bad.sql': 'alter table session add column half int;\nselect 1 / 0;',
  });
  const dumpBefore = await postgres.dump();
  const failing = await Service.start(postgres, {
    name: 'failing',
    env: { SPRING_FLYWAY_LOCATIONS: `${SHIPPED_LOCATIONS},filesystem:${newer},filesystem:${bad}` },
  });
  const code = await failing.ended;
  const log = failing.logText();
  check('a service whose migration fails exits with an error', code !== 0, `exit code ${code}`);
  check('a failed migration leaves the database unchanged', (await postgres.dump()) === dumpBefore);
  check(
    'the log names the failed migration, the cause and the next step',
    ['V902__bad.sql', 'division by zero', 'is unchanged', 'Start the previous version of the service'].every(
      (words) => log.includes(words)),
    `see ${failing.log}`);
  figure('a failed migration changed nothing');

  async function underLoad(body) {
    const load = new Load(balancer.origin, { clients: 8, rate: 10 }).start();
    try {
      return { result: await body(), load };
    } finally {
      await load.stop();
    }
  }
}, 20);

function allSucceeded({ samples }) {
  return samples.length > 100 && samples.every(({ status, error }) => [200, 304].includes(status) && error === undefined);
}

function summary({ samples }) {
  return `${statusCounts(samples)} ${errorCounts(samples)}`;
}

/** Round-robin load balancer that checks readiness each second. An instance is removed after two missing responses. */
class Balancer {
  constructor(services) {
    this.services = services;
    this.ready = [];
    this.unresponsive = [];
    let turn = 0;
    this.origin = () => this.ready[turn++ % this.ready.length].origin;
    this.#checkReadiness();
    this.timer = setInterval(() => this.#checkReadiness(), 1_000);
    onExit(() => this.stop());
  }

  async #checkReadiness() {
    const services = this.services;
    const health = await Promise.all(services.map((service) => service.health('readiness')));
    this.ready = services.filter((service, index) =>
      health[index] === 200
        || (health[index] === 0 && service.running && this.ready.includes(service) && !this.unresponsive.includes(service)));
    this.unresponsive = services.filter((service, index) => health[index] === 0);
  }

  add(service) {
    this.services = [...this.services, service];
  }

  remove(service) {
    this.services = this.services.filter((known) => known !== service);
    this.ready = this.ready.filter((known) => known !== service);
  }

  replace(service, by) {
    this.remove(service);
    this.add(by);
  }

  stop() {
    clearInterval(this.timer);
  }
}

/** Creates a temporary folder of migrations. */
function migrationsFolder(files) {
  const path = mkdtempSync(join(tmpdir(), 'csto-migrations-'));
  onExit(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(path, name), content);
  }
  return path;
}
