// A table is locked under load, and a query sleeps: what needs neither goes on, and the rest is refused in time.
import { setTimeout as sleep } from 'node:timers/promises';
import { drill, figure, promise, until } from './lib/drill.js';
import { Load, POLLS, faults, latencies, statuses } from './lib/load.js';
import { OWNER, startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

// A connection is waited for 2 s and a statement 5 s; the rest is the machine's.
const REFUSED_WITHIN = 7_500;
const OTHERS_WITHIN = 2_500;
const BACK_WITHIN = 5_000;
const LASTS = 20_000;
const POOL = 10;

const DECISIONS = [{ path: '/api/v1/decisions?topic=syria' }, { path: '/api/v1/decisions/csc-2013-09-23-statement-on-syria' }];
const SEARCH = [{ path: '/api/v1/search?q=rapid+reaction' }];
const OTHERS = [{ path: '/api/v1/persons?limit=50' }, { path: '/api/v1/formations' }, { path: '/api/v1/operations' }];

drill('slow-database', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres);
  await new Load(service.origin).for(5_000);
  await new Load(service.origin, { mix: [...OTHERS, ...DECISIONS] }).for(3_000);

  await slow('locked', DECISIONS, POOL + 2, async () => {
    const lock = await postgres.session('begin; lock table decision in access exclusive mode');
    await sleep(LASTS);
    await lock.close();
  });
  // Fewer than the pool has connections, each of which sleeps until the statement is broken off.
  const search = await postgres.sql("select pg_get_functiondef('corrected_query(text)'::regprocedure)");
  await slow('asleep', SEARCH, POOL - 2, async () => {
    await postgres.sql(
      "create or replace function public.corrected_query(query text) returns text language sql volatile as "
        + "$$ select query from pg_sleep(60) $$",
      OWNER);
    await sleep(LASTS);
    await postgres.sql(search, OWNER);
  });

  async function slow(how, needing, clients, damage) {
    const needs = new Load(service.origin, { clients, mix: needing }).start();
    const others = new Load(service.origin, { clients: 3, rate: 6, mix: OTHERS }).start();
    const polling = new Load(service.origin, { clients: 2, rate: 6, mix: POLLS }).start();
    const liveness = [];
    await sleep(2_000);
    const begun = needs.now;
    const damaging = damage();
    const looking = setInterval(async () => liveness.push(await service.health('liveness')), 1_000);
    await damaging;
    clearInterval(looking);
    const over = needs.now;
    await sleep(BACK_WITHIN + 3_000);
    await Promise.all([needs.stop(), others.stop(), polling.stop()]);

    const during = ({ samples }) => samples.filter(({ began, ended }) => ended > begun && began < over);
    const all = [needs, others, polling].flatMap(({ samples }) => samples);
    // A query that fell asleep before sleeps on until it is broken off.
    const unwell = all.filter(({ status, began }) => status !== 200 && status !== 304 && began > over);
    const recovered = Math.round(Math.max(0, ...unwell.map(({ ended }) => ended - over)));
    const refused = during(needs).filter(({ status }) => status === 503 || status === 429);
    promise(`${how}: what needs it is refused`, refused.length > clients, statuses(during(needs)));
    promise(
      `${how}: nothing but 200, 304 and whole problems of status 429 or 503`,
      faults(all) === '' && all.every(({ status }) => [200, 304, 429, 503].includes(status)),
      `${statuses(all)}; ${faults(all)}`);
    promise(
      `${how}: it is refused within ${REFUSED_WITHIN} ms`,
      latencies(refused).max <= REFUSED_WITHIN,
      `${latencies(refused).max} ms`);
    promise(
      `${how}: what does not need it is answered within ${OTHERS_WITHIN} ms`,
      during(others).length > 20
        && during(others).every(({ status }) => status === 200)
        && latencies(during(others)).max <= OTHERS_WITHIN,
      `${statuses(during(others))}, ${latencies(during(others)).max} ms`);
    promise(
      `${how}: polls of what did not change are 304 within 1000 ms`,
      during(polling).length > 20
        && latencies(during(polling)).max <= 1_000
        && during(polling).every(({ conditional, status }) => !conditional || status === 304),
      `${statuses(during(polling))}, ${latencies(during(polling)).max} ms`);
    promise(`${how}: liveness stays 200`, liveness.every((status) => status === 200), liveness.join(' '));
    promise(`${how}: all that is asked is well within ${BACK_WITHIN} ms after it`, recovered <= BACK_WITHIN, `${recovered} ms`);
    await until('connections are given back', async () => (await service.meter('hikaricp.connections.active')) === 0, 5_000);
    const connections = await postgres.connections();
    promise(`${how}: no connection is leaked`, connections <= POOL + 1, `${connections} connections`);
    figure(`${how}: refused within ${latencies(refused).max} ms, others within ${latencies(during(others)).max} ms, polls `
      + `within ${latencies(during(polling)).max} ms, back after ${recovered} ms, ${connections} connections`);
  }
});
