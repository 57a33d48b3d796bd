// A primary and a hot standby in one JDBC URL: reads use the standby, and the primary while the standby is unavailable.
import { setTimeout as sleep } from 'node:timers/promises';
import { check, drill, figure, until } from './lib/drill.js';
import { Load, TRUNCATED, errorCounts, statusCounts, uncached } from './lib/load.js';
import { OWNER, Postgres, startedPostgres } from './lib/postgres.js';
import { Service } from './lib/service.js';

const MAX_FAILOVER_TIME = 3_000;
// A pooled connection lives one minute, and the driver retries a failed host after 10 s.
const MAX_RETURN_TIME = 75_000;
const MAX_CORRECTION_TIME = 5_000;
const SESSION = '/api/v1/sessions/csc-2013-09-23';

drill('standby', async () => {
  const primary = await startedPostgres();
  const standby = await Postgres.standbyOf(primary);
  // The primary keeps the rows that queries on the standby read.
  await standby.start({ hot_standby_feedback: 'on' });

  const service = await Service.start(primary, {
    // The standby comes first: the reader role is read-only everywhere, so the driver regards both servers as standbys.
    url: `jdbc:postgresql://127.0.0.1:${standby.port},127.0.0.1:${primary.port}/csto?targetServerType=preferSecondary`,
  });
  await service.ready();
  check(
    'migrations go to the primary and reach the standby',
    (await standby.sql('select pg_is_in_recovery(), count(*) > 0 from flyway_schema_history')) === 't|t');
  await new Load(service.origin).for(5_000);
  const [atStandby, atPrimary] = [await standby.connections(), await primary.connections()];
  check('reads use only the standby', atStandby > 1 && atPrimary === 0, `${atStandby} and ${atPrimary} connections`);
  const seen = await correct('Corrected while the standby served.');

  const load = new Load(service.origin, { clients: 8, rate: 30 }).start();
  await sleep(2_000);
  const killed = load.now;
  await standby.kill();
  await sleep(10_000);
  const failoverTime = Math.round(lastFailure(load, killed) - killed);
  check(
    `reads use the primary within ${MAX_FAILOVER_TIME} ms after the standby is killed`,
    failoverTime <= MAX_FAILOVER_TIME && (await primary.connections()) > 1,
    `${statusCounts(load.between(killed))}, the last failure after ${failoverTime} ms, ${await primary.connections()} connections`);
  const seenOnPrimary = await correct('Corrected while the primary served.');

  const repaired = load.now;
  await standby.start();
  const returned = await until(
    'reads use the standby again',
    async () => (await primary.connections()) === 0 && (await standby.connections()) > 1,
    MAX_RETURN_TIME + 30_000,
    500);
  check(`reads return to the standby within ${MAX_RETURN_TIME} ms`, returned <= MAX_RETURN_TIME, `${returned} ms`);
  const seenAgain = await correct('Corrected after the standby returned.');
  await load.stop();
  check(
    'no request fails during the return to the standby',
    lastFailure(load, repaired) === repaired,
    statusCounts(load.between(repaired)));

  const lag = await returnToLaggingStandby();
  check(
    'only 200, 304, complete problems of status 429 or 503, and truncated exports that had begun before',
    load.samples.every(({ status, error, began }) =>
      error === undefined ? [200, 304, 429, 503].includes(status) : error === TRUNCATED && began < killed),
    errorCounts(load.samples));
  check('the service keeps running', service.running);
  figure(`reads on the standby (${atStandby} connections), on the primary ${failoverTime} ms after it was killed, back after `
    + `${returned} ms, corrections visible after ${seen}, ${seenOnPrimary} and ${seenAgain} ms, ${lag.responses} responses while `
    + `the standby lagged, ${lag.older} of them older than a previous one, ${lag.tags} entity tags`);

  /** Returns reads to a standby with paused replay, while corrections on the primary continue. */
  async function returnToLaggingStandby() {
    await standby.kill();
    await until('reads use the primary', async () => (await service.get(SESSION, { headers: uncached() })).status === 200, MAX_FAILOVER_TIME);
    await until('the pool is connected to the primary', async () => (await primary.connections()) > 1);
    await standby.start();
    await standby.sql('select pg_wal_replay_pause()');
    const responses = [];
    let corrections = 0;
    let back = false;
    const correcting = (async () => {
      while (!back) {
        await summarize(`Correction ${++corrections} of a record that lags.`);
        await sleep(1_000);
        back = (await primary.connections()) === 0 && (await standby.connections()) > 1;
      }
    })();
    const reading = [SESSION, '/api/v1/sessions?limit=500', '/api/v1/search?q=lags', '/api/v1/sessions?format=csv'].map(async (path) => {
      while (!back) {
        const { status, headers, body } = await service.get(path, { headers: uncached() });
        responses.push({ path, status, tag: headers.etag, body, correction: Number(/Correction (\d+)/.exec(body)?.[1] ?? 0) });
        await sleep(50);
      }
    });
    await Promise.race([
      Promise.all([correcting, ...reading]),
      sleep(MAX_RETURN_TIME + 30_000, undefined, { ref: false }).then(() => {
        back = true;
        throw new Error('Reads do not return to the lagging standby');
      }),
    ]);
    await standby.sql('select pg_wal_replay_resume()');
    const contents = new Map();
    for (const { path, tag, body } of responses) {
      const key = `${path} ${tag}`;
      contents.set(key, (contents.get(key) ?? new Set()).add(body));
    }
    let newest = 0;
    const older = responses
      .filter(({ path }) => path === SESSION)
      .filter(({ correction }) => correction < (newest = Math.max(newest, correction)));
    check('no request fails during the return to a lagging standby', responses.every(({ status }) => status === 200));
    check('reads use the lagging standby', older.length > 0 && newest > 1, `${older.length} of ${responses.length} responses`);
    check(
      'responses with the same entity tag are equal, whichever server was read',
      [...contents.values()].every(({ size }) => size === 1),
      `${contents.size} tags`);
    await correct('Corrected after the standby caught up.');
    return { responses: responses.length, older: older.length, tags: contents.size };
  }

  function summarize(summary) {
    return primary.sql(
      `update session set summary = '${summary}' where id = (select id from entry where slug = 'csc-2013-09-23')`, OWNER);
  }

  /** Corrects a record on the primary and returns the time until the API returns it with another ETag, in milliseconds. */
  async function correct(summary) {
    const before = (await service.get(SESSION)).headers.etag;
    await summarize(summary);
    const after = await until(`the API returns: ${summary}`, async () => {
      const response = await service.get(SESSION, { headers: { 'If-None-Match': before } });
      return response.status === 200 && JSON.parse(response.body).summary === summary && response.headers.etag !== before;
    }, 15_000);
    check(`a correction is visible within ${MAX_CORRECTION_TIME} ms: ${summary}`, after <= MAX_CORRECTION_TIME, `${after} ms`);
    return after;
  }
});

/** Returns the end of the last failed request that began since a time, or that time. */
function lastFailure(load, since) {
  return Math.max(
    since,
    ...load.between(since).filter(({ status }) => status !== 200 && status !== 304).map(({ ended }) => ended));
}
