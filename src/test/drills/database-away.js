// PostgreSQL is killed under load and restarted; then it is suspended, so that it accepts connections but never responds.
import { setTimeout as sleep } from 'node:timers/promises';
import { check, drill, figure, until } from './lib/drill.js';
import { CACHED, Load, POLLS, TRUNCATED, errorCounts, latencies, statusCounts } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

// 2 s for a place among the expensive requests, and 2 s for a connection from the pool.
const MAX_FAILURE_TIME = 4_500;
// HikariCP retries after up to 5 s.
const MAX_RECOVERY_TIME = 8_000;
// 2 s for a connection from the pool, 1 s for the last connection attempt, and 6 s for a response of the database.
const MAX_FAILURE_TIME_FROZEN = 9_500;
const MAX_CACHED_LATENCY = 1_000;
const POOL = 10;

drill('database-away', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres);
  await new Load(service.origin).for(5_000);
  await new Load(service.origin, { clients: 1, mix: CACHED }).for(2_000);

  const killed = await outage('killed', 10_000, () => postgres.kill(), () => postgres.start());
  check(
    `killed: every response is a problem within ${MAX_FAILURE_TIME} ms`,
    killed.longest <= MAX_FAILURE_TIME && killed.lastOther <= MAX_FAILURE_TIME,
    `the longest ${killed.longest} ms, the last other status after ${killed.lastOther} ms`);
  const frozen = await outage('frozen', 15_000, () => postgres.freeze(), () => postgres.thaw());
  check(
    `frozen: every response is a problem within ${MAX_FAILURE_TIME_FROZEN} ms`,
    frozen.longest <= MAX_FAILURE_TIME_FROZEN && frozen.lastOther <= MAX_FAILURE_TIME_FROZEN,
    `the longest ${frozen.longest} ms, the last other status after ${frozen.lastOther} ms`);
  check('the service keeps running', service.running);

  async function outage(how, milliseconds, damage, repair) {
    const load = new Load(service.origin, { clients: 16, rate: 30 }).start();
    const polling = new Load(service.origin, { clients: 2, rate: 10, mix: POLLS }).start();
    const cached = new Load(service.origin, { clients: 2, rate: 10, mix: CACHED }).start();
    await sleep(3_000);
    const from = load.now;
    await damage();
    const health = probe(service);
    await sleep(milliseconds);
    const statuses = await health();
    const repaired = load.now;
    await repair();
    const back = load.now;
    await sleep(MAX_RECOVERY_TIME + 5_000);
    await Promise.all([load.stop(), polling.stop(), cached.stop()]);

    const before = load.samples.filter(({ ended }) => ended < from);
    const affected = load.samples.filter(
      ({ request, began, ended }) => !request.poll && ended > from && began < repaired - MAX_FAILURE_TIME);
    const polls = polling.between(from, back);
    const cachedResponses = cached.between(from, back);
    const after = load.between(back + MAX_RECOVERY_TIME);
    const otherStatuses = affected.filter(({ status }) => status !== 503 && status !== 429);
    // An export that had begun must be recognizable as truncated.
    const truncatedExports = load.samples.filter(
      ({ request, began, error }) => error === TRUNCATED && request.isExport && began < from);
    const others = load.samples.filter((sample) => !truncatedExports.includes(sample));
    const failed = load.between(from).filter(({ status }) => status !== 200 && status !== 304);
    const recovered = Math.round(Math.max(0, ...failed.map(({ ended }) => ended - back)));
    const found = {
      first: Math.round(Math.min(...affected.filter(({ status }) => status === 503).map(({ ended }) => ended)) - from),
      longest: latencies(affected).max,
      lastOther: Math.round(Math.max(0, ...otherStatuses.map(({ ended }) => ended - from))),
    };
    check(
      `${how}: before the outage every request succeeds`,
      before.length > 0 && before.every(({ status }) => status === 200 || status === 304),
      statusCounts(before));
    check(
      `${how}: only 200, 304, complete problems of status 503 or 429, and truncated exports that had begun before`,
      errorCounts(others) === '' && others.every(({ status }) => [200, 304, 429, 503].includes(status)),
      `${statusCounts(load.samples)}; ${errorCounts(others)}`);
    check(`${how}: requests fail during the outage`, affected.some(({ status }) => status === 503), statusCounts(affected));
    check(
      `${how}: a conditional request for an unchanged response gets 304 within ${MAX_CACHED_LATENCY} ms`,
      polls.length > 0 && polls.every(({ status }) => status === 304) && latencies(polls).max <= MAX_CACHED_LATENCY,
      `${statusCounts(polls)}, ${latencies(polls).max} ms`);
    check(
      `${how}: a cached response is returned within ${MAX_CACHED_LATENCY} ms`,
      cachedResponses.length > 0 && cachedResponses.every(({ status }) => status === 200) && latencies(cachedResponses).max <= MAX_CACHED_LATENCY,
      `${statusCounts(cachedResponses)}, ${latencies(cachedResponses).max} ms`);
    check(`${how}: liveness stays 200`, statuses.liveness.every((status) => status === 200), statuses.liveness.join(' '));
    check(`${how}: readiness goes to 503`, statuses.readiness.at(-1) === 503, statuses.readiness.join(' '));
    check(
      `${how}: every request succeeds ${MAX_RECOVERY_TIME} ms after the return of the database`,
      after.length > 0 && recovered <= MAX_RECOVERY_TIME,
      `${statusCounts(after)}, the last 503 after ${recovered} ms`);
    check(`${how}: readiness is 200 again`, (await service.health('readiness')) === 200);

    await until('connections are returned to the pool', async () => (await service.meter('hikaricp.connections.active')) === 0, 5_000);
    const pending = await service.meter('hikaricp.connections.pending');
    const connections = await postgres.connections();
    check(`${how}: no connection is leaked`, pending === 0 && connections <= POOL, `${connections} connections`);
    figure(`${how}: 503 after ${found.first} ms, each within ${found.longest} ms, ${polls.length} polls within `
      + `${latencies(polls).max} ms, recovered after ${recovered} ms, ${connections} connections`);
    return found;
  }
});

/** Polls the health groups every half second. The returned function stops polling and returns the statuses. */
function probe(service) {
  let isRunning = true;
  const polling = Object.entries({ liveness: 1_000, readiness: 8_000 }).map(async ([group, timeout]) => {
    const statuses = [];
    while (isRunning) {
      statuses.push(await service.health(group, timeout));
      await sleep(500);
    }
    return statuses;
  });
  return async () => {
    isRunning = false;
    const [liveness, readiness] = await Promise.all(polling);
    return { liveness, readiness };
  };
}
