// PostgreSQL is killed under load and comes back; then it is frozen, so that it takes everything and answers nothing.
import { setTimeout as sleep } from 'node:timers/promises';
import { drill, figure, promise, until } from './lib/drill.js';
import { BROKEN_OFF, KEPT, Load, POLLS, faults, latencies, statuses } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

const TURNS_WITHIN = 3_000;
const BACK_WITHIN = 5_000;
// A connection is waited for 2 s, the last one that is tried takes 1 s more, and an answer of the database 6 s.
const FROZEN_ANSWERS_WITHIN = 9_500;
const POLL_ANSWERS_WITHIN = 1_000;
const POOL = 10;

drill('database-away', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres);
  await new Load(service.origin).for(5_000);
  await new Load(service.origin, { clients: 1, mix: KEPT }).for(2_000);

  const killed = await away('killed', 10_000, () => postgres.kill(), () => postgres.start());
  promise(
    `killed: every answer is a problem within ${TURNS_WITHIN} ms`,
    killed.longest <= TURNS_WITHIN && killed.lastOther <= TURNS_WITHIN,
    `the longest ${killed.longest} ms, the last other after ${killed.lastOther} ms`);
  const frozen = await away('frozen', 15_000, () => postgres.freeze(), () => postgres.thaw());
  promise(
    `frozen: every answer is a problem within ${FROZEN_ANSWERS_WITHIN} ms`,
    frozen.longest <= FROZEN_ANSWERS_WITHIN && frozen.lastOther <= FROZEN_ANSWERS_WITHIN,
    `the longest ${frozen.longest} ms, the last other after ${frozen.lastOther} ms`);
  promise('the service was not started again', service.running);

  async function away(how, milliseconds, damage, repair) {
    const load = new Load(service.origin, { clients: 16, rate: 30 }).start();
    const polling = new Load(service.origin, { clients: 2, rate: 10, mix: POLLS }).start();
    const keeping = new Load(service.origin, { clients: 2, rate: 10, mix: KEPT }).start();
    await sleep(3_000);
    const from = load.now;
    await damage();
    const health = probe(service);
    await sleep(milliseconds);
    const seen = await health();
    const repaired = load.now;
    await repair();
    const back = load.now;
    await sleep(BACK_WITHIN + 5_000);
    await Promise.all([load.stop(), polling.stop(), keeping.stop()]);

    const before = load.samples.filter(({ ended }) => ended < from);
    const asking = load.samples.filter(
      ({ asked, began, ended }) => !asked.poll && ended > from && began < repaired - TURNS_WITHIN);
    const polls = polling.between(from, back);
    const again = keeping.between(from, back);
    const after = load.between(back + BACK_WITHIN);
    const others = asking.filter(({ status }) => status !== 503 && status !== 429);
    // Of an export that was under way nobody may take a part for the whole.
    const expected = load.samples.filter(
      ({ asked, began, wrong }) => wrong === BROKEN_OFF && asked.whole && began < from);
    const told = load.samples.filter((sample) => !expected.includes(sample));
    const unwell = load.between(from).filter(({ status }) => status !== 200 && status !== 304);
    const recovered = Math.round(Math.max(0, ...unwell.map(({ ended }) => ended - back)));
    const found = {
      first: Math.round(Math.min(...asking.filter(({ status }) => status === 503).map(({ ended }) => ended)) - from),
      longest: latencies(asking).max,
      lastOther: Math.round(Math.max(0, ...others.map(({ ended }) => ended - from))),
    };
    promise(
      `${how}: before it all is well`,
      before.length > 0 && before.every(({ status }) => status === 200 || status === 304),
      statuses(before));
    promise(
      `${how}: nothing but 200, 304 and whole problems of status 503 or 429, and exports that were under way broken off`,
      faults(told) === '' && told.every(({ status }) => [200, 304, 429, 503].includes(status)),
      `${statuses(load.samples)}; ${faults(told)}`);
    promise(`${how}: it is missed at all`, asking.some(({ status }) => status === 503), statuses(asking));
    promise(
      `${how}: a poll of what did not change is 304 within ${POLL_ANSWERS_WITHIN} ms`,
      polls.length > 0 && polls.every(({ status }) => status === 304) && latencies(polls).max <= POLL_ANSWERS_WITHIN,
      `${statuses(polls)}, ${latencies(polls).max} ms`);
    promise(
      `${how}: an answer that was made before is given again within ${POLL_ANSWERS_WITHIN} ms`,
      again.length > 0 && again.every(({ status }) => status === 200) && latencies(again).max <= POLL_ANSWERS_WITHIN,
      `${statuses(again)}, ${latencies(again).max} ms`);
    promise(`${how}: liveness stays 200`, seen.liveness.every((status) => status === 200), seen.liveness.join(' '));
    promise(`${how}: readiness goes to 503`, seen.readiness.at(-1) === 503, seen.readiness.join(' '));
    promise(
      `${how}: all is well within ${BACK_WITHIN} ms of its return`,
      after.length > 0 && recovered <= BACK_WITHIN,
      `${statuses(after)}, the last 503 after ${recovered} ms`);
    promise(`${how}: readiness is back`, (await service.health('readiness')) === 200);

    await until('connections are given back', async () => (await service.meter('hikaricp.connections.active')) === 0, 5_000);
    const pending = await service.meter('hikaricp.connections.pending');
    const connections = await postgres.connections();
    promise(`${how}: no connection is leaked`, pending === 0 && connections <= POOL + 1, `${connections} connections`);
    figure(`${how}: 503 after ${found.first} ms, each within ${found.longest} ms, ${polls.length} polls within `
      + `${latencies(polls).max} ms, back after ${recovered} ms, ${connections} connections`);
    return found;
  }
});

/** Looks at the health groups each half second until asked for what was seen. */
function probe(service) {
  let going = true;
  const looking = Object.entries({ liveness: 1_000, readiness: 8_000 }).map(async ([group, timeout]) => {
    const seen = [];
    while (going) {
      seen.push(await service.health(group, timeout));
      await sleep(500);
    }
    return seen;
  });
  return async () => {
    going = false;
    const [liveness, readiness] = await Promise.all(looking);
    return { liveness, readiness };
  };
}
