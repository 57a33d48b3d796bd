// A primary and a hot standby behind one address: reads go to the standby, to the primary while it is away, and return.
import { setTimeout as sleep } from 'node:timers/promises';
import { drill, figure, promise, until } from './lib/drill.js';
import { BROKEN_OFF, Load, anew, faults, statuses } from './lib/load.js';
import { OWNER, Postgres, startedPostgres } from './lib/postgres.js';
import { Service } from './lib/service.js';

const FALLS_BACK_WITHIN = 3_000;
// A connection lives a minute, and the driver looks again after a host that failed once in 10 s.
const RETURNS_WITHIN = 75_000;
const SEEN_WITHIN = 5_000;
const SESSION = '/api/v1/sessions/csc-2013-09-23';

drill('standby', async () => {
  const primary = await startedPostgres();
  const standby = await Postgres.standbyOf(primary);
  // So that the primary keeps what is being read of the standby.
  await standby.start({ hot_standby_feedback: 'on' });

  const service = await Service.start(primary, {
    // The standby stands first: since the role that reads may not write anywhere, the driver takes both for standbys.
    url: `jdbc:postgresql://127.0.0.1:${standby.port},127.0.0.1:${primary.port}/csto?targetServerType=preferSecondary`,
  });
  await service.ready();
  promise(
    'migrations go to the primary and reach the standby',
    (await standby.sql('select pg_is_in_recovery(), count(*) > 0 from flyway_schema_history')) === 't|t');
  await new Load(service.origin).for(5_000);
  const [atStandby, atPrimary] = [await standby.connections(), await primary.connections()];
  promise('reads go to the standby alone', atStandby > 1 && atPrimary === 0, `${atStandby} and ${atPrimary} connections`);
  const seen = await correct('Corrected while the standby served.');

  const load = new Load(service.origin, { clients: 8, rate: 30 }).start();
  await sleep(2_000);
  const killed = load.now;
  await standby.kill();
  await sleep(10_000);
  const fallen = Math.round(lastFailure(load, killed) - killed);
  promise(
    `after the standby is killed the primary serves within ${FALLS_BACK_WITHIN} ms`,
    fallen <= FALLS_BACK_WITHIN && (await primary.connections()) > 1,
    `${statuses(load.between(killed))}, the last failure after ${fallen} ms, ${await primary.connections()} connections`);
  const seenOnPrimary = await correct('Corrected while the primary served.');

  const repaired = load.now;
  await standby.start();
  const returned = await until(
    'reads are back on the standby',
    async () => (await primary.connections()) === 0 && (await standby.connections()) > 1,
    RETURNS_WITHIN + 30_000,
    500);
  promise(`reads return to the standby within ${RETURNS_WITHIN} ms`, returned <= RETURNS_WITHIN, `${returned} ms`);
  const seenAgain = await correct('Corrected after the standby was back.');
  await load.stop();
  promise(
    'no request fails on the way back',
    lastFailure(load, repaired) === repaired,
    statuses(load.between(repaired)));

  const lag = await goBackToOneThatLags();
  promise(
    'nothing but 200, 304 and whole problems of status 429 or 503, and exports that were under way broken off',
    load.samples.every(({ status, wrong, began }) =>
      wrong === undefined ? [200, 304, 429, 503].includes(status) : wrong === BROKEN_OFF && began < killed),
    faults(load.samples));
  promise('the service was not started again', service.running);
  figure(`reads on the standby (${atStandby} connections), on the primary ${fallen} ms after it was killed, back after `
    + `${returned} ms, corrections seen after ${seen}, ${seenOnPrimary} and ${seenAgain} ms, ${lag.answers} answers while `
    + `the standby lagged, ${lag.older} of them older than one before, ${lag.tags} tags`);

  /** Lets reads go back to a standby that replays nothing while the primary is corrected all the time. */
  async function goBackToOneThatLags() {
    await standby.kill();
    await until('reads are on the primary', async () => (await service.get(SESSION, { headers: anew() })).status === 200, FALLS_BACK_WITHIN);
    await until('the version is that of the primary', async () => (await primary.connections()) > 1);
    await standby.start();
    await standby.sql('select pg_wal_replay_pause()');
    const answers = [];
    let corrections = 0;
    let back = false;
    const correcting = (async () => {
      while (!back) {
        await summarize(`Correction ${++corrections} of a record that lags.`);
        await sleep(1_000);
        back = (await primary.connections()) === 0 && (await standby.connections()) > 1;
      }
    })();
    const asking = [SESSION, '/api/v1/sessions?limit=500', '/api/v1/search?q=lags', '/api/v1/sessions?format=csv'].map(async (path) => {
      while (!back) {
        const { status, headers, body } = await service.get(path, { headers: anew() });
        answers.push({ path, status, tag: headers.etag, body, correction: Number(/Correction (\d+)/.exec(body)?.[1] ?? 0) });
        await sleep(50);
      }
    });
    await Promise.race([
      Promise.all([correcting, ...asking]),
      sleep(RETURNS_WITHIN + 30_000, undefined, { ref: false }).then(() => {
        back = true;
        throw new Error('Reads are not back on a standby that lags');
      }),
    ]);
    await standby.sql('select pg_wal_replay_resume()');
    const contents = new Map();
    for (const { path, tag, body } of answers) {
      const key = `${path} ${tag}`;
      contents.set(key, (contents.get(key) ?? new Set()).add(body));
    }
    let newest = 0;
    const older = answers
      .filter(({ path }) => path === SESSION)
      .filter(({ correction }) => correction < (newest = Math.max(newest, correction)));
    promise('reads go back to a standby that lags, and no request fails', answers.every(({ status }) => status === 200));
    promise('a standby that lags is read', older.length > 0 && newest > 1, `${older.length} of ${answers.length} answers`);
    promise(
      'each tag stands for one content, whatever server it was read of',
      [...contents.values()].every(({ size }) => size === 1),
      `${contents.size} tags`);
    await correct('Corrected after the standby caught up.');
    return { answers: answers.length, older: older.length, tags: contents.size };
  }

  function summarize(summary) {
    return primary.sql(
      `update session set summary = '${summary}' where id = (select id from entry where slug = 'csc-2013-09-23')`, OWNER);
  }

  /** Corrects a record on the primary and returns after how long the API shows it, with another ETag. */
  async function correct(summary) {
    const before = (await service.get(SESSION)).headers.etag;
    await summarize(summary);
    const after = await until(`the API shows: ${summary}`, async () => {
      const answer = await service.get(SESSION, { headers: { 'If-None-Match': before } });
      return answer.status === 200 && JSON.parse(answer.body).summary === summary && answer.headers.etag !== before;
    }, 15_000);
    promise(`a correction is seen within ${SEEN_WITHIN} ms: ${summary}`, after <= SEEN_WITHIN, `${after} ms`);
    return after;
  }
});

/** Returns when the last request that began since a time failed, or that time. */
function lastFailure(load, since) {
  return Math.max(
    since,
    ...load.between(since).filter(({ status }) => status !== 200 && status !== 304).map(({ ended }) => ended));
}
