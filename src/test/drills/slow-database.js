// A table is locked under load, and then a query sleeps: affected requests are rejected in time, others succeed.
import { setTimeout as sleep } from 'node:timers/promises';
import { check, drill, figure, until } from './lib/drill.js';
import { Load, POLLS, errorCounts, latencies, statusCounts } from './lib/load.js';
import { OWNER, startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

// 2 s for a connection from the pool, 5 s for a statement, and some time for the machine.
const MAX_REJECTION_TIME = 7_500;
const MAX_OTHER_LATENCY = 2_500;
const MAX_RECOVERY_TIME = 5_000;
const DURATION = 20_000;
const POOL = 10;

const DECISIONS = [{ path: '/api/v1/decisions?topic=syria' }, { path: '/api/v1/decisions/csc-2013-09-23-statement-on-syria' }];
/** Searches for different words, since the service keeps how it understood a search. */
const SEARCH = [...Array(10_000).keys()].map((number) => ({ path: `/api/v1/search?q=rapid+reaction+${number}` }));
const OTHERS = [{ path: '/api/v1/persons?limit=50' }, { path: '/api/v1/formations' }, { path: '/api/v1/operations' }];

drill('slow-database', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres);
  await new Load(service.origin).for(5_000);
  await new Load(service.origin, { mix: [...OTHERS, ...DECISIONS] }).for(3_000);

  await slow('locked', DECISIONS, POOL + 2, async () => {
    const lock = await postgres.session('begin; lock table decision in access exclusive mode');
    await sleep(DURATION);
    await lock.close();
  });
  // Fewer clients than pool connections. Each query sleeps until the statement timeout.
  await slow('asleep', SEARCH, POOL - 2, async () => {
    // In transactions, so that no search finds no function.
    await postgres.sql(
      `begin;
      alter function public.search_query(text, boolean) rename to search_query_itself;
      do $do$
      begin
        execute format(
          'create function public.search_query(%s) language sql volatile as %L',
          pg_get_function_arguments('public.search_query_itself(text, boolean)'::regprocedure),
          'select q.* from pg_sleep(60), public.search_query_itself(given, correcting) as q');
      end
      $do$;
      commit`,
      OWNER);
    await sleep(DURATION);
    await postgres.sql(
      `begin;
      drop function public.search_query(text, boolean);
      alter function public.search_query_itself(text, boolean) rename to search_query;
      commit`,
      OWNER);
  });

  async function slow(how, affectedMix, clients, damage) {
    const affected = new Load(service.origin, { clients, mix: affectedMix }).start();
    const others = new Load(service.origin, { clients: 3, rate: 6, mix: OTHERS }).start();
    const polling = new Load(service.origin, { clients: 2, rate: 6, mix: POLLS }).start();
    const liveness = [];
    await sleep(2_000);
    const begun = affected.now;
    const damaging = damage();
    const probing = setInterval(async () => liveness.push(await service.health('liveness')), 1_000);
    await damaging;
    clearInterval(probing);
    const over = affected.now;
    await sleep(MAX_RECOVERY_TIME + 3_000);
    await Promise.all([affected.stop(), others.stop(), polling.stop()]);

    const during = ({ samples }) => samples.filter(({ began, ended }) => ended > begun && began < over);
    const all = [affected, others, polling].flatMap(({ samples }) => samples);
    // A query that began before still sleeps until the statement timeout.
    const failed = all.filter(({ status, began }) => status !== 200 && status !== 304 && began > over);
    const recovered = Math.round(Math.max(0, ...failed.map(({ ended }) => ended - over)));
    const rejected = during(affected).filter(({ status }) => status === 503 || status === 429);
    check(`${how}: affected requests are rejected`, rejected.length > clients, statusCounts(during(affected)));
    check(
      `${how}: only 200, 304 and complete problems of status 429 or 503`,
      errorCounts(all) === '' && all.every(({ status }) => [200, 304, 429, 503].includes(status)),
      `${statusCounts(all)}; ${errorCounts(all)}`);
    check(
      `${how}: affected requests are rejected within ${MAX_REJECTION_TIME} ms`,
      latencies(rejected).max <= MAX_REJECTION_TIME,
      `${latencies(rejected).max} ms`);
    check(
      `${how}: other requests succeed within ${MAX_OTHER_LATENCY} ms`,
      during(others).length > 20
        && during(others).every(({ status }) => status === 200)
        && latencies(during(others)).max <= MAX_OTHER_LATENCY,
      `${statusCounts(during(others))}, ${latencies(during(others)).max} ms`);
    check(
      `${how}: conditional requests for unchanged responses get 304 within 1000 ms`,
      during(polling).length > 20
        && latencies(during(polling)).max <= 1_000
        && during(polling).every(({ conditional, status }) => !conditional || status === 304),
      `${statusCounts(during(polling))}, ${latencies(during(polling)).max} ms`);
    check(`${how}: liveness stays 200`, liveness.every((status) => status === 200), liveness.join(' '));
    check(`${how}: every request succeeds ${MAX_RECOVERY_TIME} ms afterwards`, recovered <= MAX_RECOVERY_TIME, `${recovered} ms`);
    await until('connections are returned to the pool', async () => (await service.meter('hikaricp.connections.active')) === 0, 5_000);
    const connections = await postgres.connections();
    check(`${how}: no connection is leaked`, connections <= POOL + 1, `${connections} connections`);
    figure(`${how}: rejected within ${latencies(rejected).max} ms, others within ${latencies(during(others)).max} ms, polls `
      + `within ${latencies(during(polling)).max} ms, recovered after ${recovered} ms, ${connections} connections`);
  }
});
