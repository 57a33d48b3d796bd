// Instances start together, stop under load, run beside a newer version, and a migration fails.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { drill, figure, own, project, promise, until } from './lib/drill.js';
import { Load, faults, statuses } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { Service } from './lib/service.js';

const STOPS_WITHIN = 30_000;
const SESSION = '/api/v1/sessions/csc-2013-09-23';
const SUMMARY = 'Corrected by a further migration.';
const AS_EVER = 'classpath:db/migration,classpath:db/records';

drill('stop-and-start', async () => {
  const postgres = await startedPostgres();

  const started = performance.now();
  const one = await Service.start(postgres, { name: 'one' });
  const other = await Service.start(postgres, { name: 'other' });
  await Promise.all([one.ready(), other.ready()]);
  const together = Math.round(performance.now() - started);
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
  promise(
    'two instances that start at once on an empty database migrate once',
    rows === migrations && distinct === migrations && versions === 1,
    `${rows} rows of ${distinct} files, ${migrations} files in all, ${versions} version of the dataset`);
  const errors = [one, other].flatMap((service) => service.written().split('\n').filter((line) => /\bERROR\b/.test(line)));
  promise('neither of them logs an error', errors.length === 0, errors.slice(0, 3).join('\n'));
  figure(`two at once ready after ${together} ms, ${rows} migrations`);

  const balancer = new Balancer([one, other]);
  await until('both are ready', () => balancer.ready.length === 2);
  await new Load(balancer.origin).for(5_000);

  const { result: stops, load: whileStopping } = await underLoad(async () => {
    const milliseconds = [];
    for (const stopping of [one, other]) {
      await sleep(3_000);
      milliseconds.push(await stopping.stop());
      const again = await Service.start(postgres, { name: stopping.name });
      await again.ready();
      balancer.replace(stopping, again);
      await until('it is sent requests again', () => balancer.ready.length === 2);
    }
    return milliseconds;
  });
  promise('SIGTERM under load fails no request', allWell(whileStopping), told(whileStopping));
  promise(`an instance stops within ${STOPS_WITHIN} ms`, Math.max(...stops) <= STOPS_WITHIN, `${stops.join(' and ')} ms`);
  figure(`stopped after ${stops.join(' and ')} ms, ${whileStopping.samples.length} requests without a failure, `
    + `${whileStopping.retried} asked again on a new connection`);

  const newer = folder({
    'V900__a_further_table.sql': `
      create table further (id bigint primary key);
      update session set summary = '${SUMMARY}' where id = (select id from entry where slug = 'csc-2013-09-23');`,
  });
  const [older] = balancer.services;
  const before = await older.get(SESSION);
  const { result: beside, load: whileMigrating } = await underLoad(async () => {
    const service = await Service.start(postgres, {
      name: 'newer',
      env: { SPRING_FLYWAY_LOCATIONS: `${AS_EVER},filesystem:${newer}` },
    });
    await service.ready();
    balancer.add(service);
    await sleep(6_000);
    return service;
  });
  const seen = await Promise.all(balancer.services.map((service) => service.get(SESSION)));
  promise('a newer version beside older ones fails no request', allWell(whileMigrating), told(whileMigrating));
  promise(
    'both versions serve what the newer one corrected, with another ETag',
    seen.length === 3
      && seen.every(({ body, headers }) => JSON.parse(body).summary === SUMMARY && headers.etag !== before.headers.etag),
    seen.map(({ status, headers }) => `${status} ${headers.etag}`).join(', '));
  balancer.remove(older);
  await older.stop();
  const restarted = await Service.start(postgres, { name: older.name });
  const ready = await restarted.ready();
  promise('the older version can be started again', (await restarted.get(SESSION)).status === 200, `after ${ready} ms`);
  balancer.stop();
  await Promise.all([beside, restarted].map((service) => service.kill()));

  const bad = folder({
    'V901__good.sql': 'create table good (id bigint primary key);',
    'V902__bad.sql': 'alter table session add column half int;\nselect 1 / 0;',
  });
  const was = await postgres.dump();
  const failing = await Service.start(postgres, {
    name: 'failing',
    env: { SPRING_FLYWAY_LOCATIONS: `${AS_EVER},filesystem:${newer},filesystem:${bad}` },
  });
  const code = await failing.ended;
  const log = failing.written();
  promise('a service whose migration fails ends', code !== 0, `exit code ${code}`);
  promise('a failed migration leaves the database as it was', (await postgres.dump()) === was);
  promise(
    'its log says which migration failed, why, and what to do',
    ['V902__bad.sql', 'division by zero', 'is as it was', 'Start the version of the service that ran before'].every(
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

function allWell({ samples }) {
  return samples.length > 100 && samples.every(({ status, wrong }) => [200, 304].includes(status) && wrong === undefined);
}

function told({ samples }) {
  return `${statuses(samples)} ${faults(samples)}`;
}

/** Sends requests in turn to instances that are ready, which it asks each second; those that say nothing it asks twice. */
class Balancer {
  constructor(services) {
    this.services = services;
    this.ready = [];
    this.silent = [];
    let turn = 0;
    this.origin = () => this.ready[turn++ % this.ready.length].origin;
    this.#look();
    this.timer = setInterval(() => this.#look(), 1_000);
    own(() => this.stop());
  }

  async #look() {
    const services = this.services;
    const health = await Promise.all(services.map((service) => service.health('readiness')));
    this.ready = services.filter((service, index) =>
      health[index] === 200
        || (health[index] === 0 && service.running && this.ready.includes(service) && !this.silent.includes(service)));
    this.silent = services.filter((service, index) => health[index] === 0);
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

/** Makes a temporary folder of migrations. */
function folder(files) {
  const path = mkdtempSync(join(tmpdir(), 'csto-migrations-'));
  own(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(path, name), content);
  }
  return path;
}
