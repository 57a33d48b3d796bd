// Measures the cost of requests on synthetic records with the given numbers of decisions, and writes docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { drill, figure, logs, project } from '../test/drills/lib/drill.js';
import { READER, bin } from '../test/drills/lib/postgres.js';
import { JAVA, Service } from '../test/drills/lib/service.js';
import { startedConstants } from './lib/constant.js';
import { mostExpensive } from './lib/hostile.js';
import { median, runPgbench, runWrk } from './lib/load.js';
import { plansOf } from './lib/plans.js';
import { memory, processorTimeOf } from './lib/processor.js';
import { SETTINGS, startedRecord } from './lib/record.js';
import { report } from './lib/report.js';
import { few, mixOf, pollsOf, requestsOf } from './lib/requests.js';
import { settings } from './lib/settings.js';
import { starts } from './lib/start.js';
import { statementsOf } from './lib/statements.js';

const ROUNDS = 3;
/** In seconds. The JVM compiles the hot methods within about this time. */
const FIRST_WARM_UP = 45;
const WARM_UP = 8;
/** The number of requests of a kind whose statements are measured without the service. */
const STATEMENT_SAMPLES = 60;
/** JVM options of the container image, except for the heap. */
const IMAGE_OPTIONS = readFileSync(`${project}src/main/docker/jvm.options`, 'utf8').split('\n').filter((line) =>
  line.startsWith('-') && !line.includes('MaxRAMPercentage'));
const JVM = ['-Xmx128m', ...IMAGE_OPTIONS];
const EXPORT_JVM = ['-Xmx256m', ...IMAGE_OPTIONS];
/** The sources of \copy: the table alone, and a query with all that an export contains. */
const TABLE = 'decision';
const COMPLETE = `(
  select
    d.slug, e.title, d.type, d.status, d.date_edtf, d.date_earliest, d.date_latest, b.slug, b.title, d.adopted_by,
    s.slug, s.title, t.slug, t.title,
    (select string_agg(o.topic, '; ' order by o.topic) from decision_topic o where o.decision_id = d.id),
    p.*, d.summary, c.*, e.has_discrepancy
  from decision d
  join entry e on e.id = d.id
  left join entry b on b.id = d.body_id
  left join entry s on s.id = d.session_id
  left join entry t on t.id = d.treaty_id
  left join lateral (
    select
      string_agg(y.slug, '; ' order by x.rank), string_agg(y.title, '; ' order by x.rank),
      string_agg(x.position, '; ' order by x.rank), string_agg(x.date_edtf, '; ' order by x.rank),
      string_agg(x.note, '; ' order by x.rank)
    from state_position x join entry y on y.id = x.state_id
    where x.decision_id = d.id) p on true
  left join lateral (
    select
      string_agg(z.slug, '; ' order by x.rank), string_agg(z.title, '; ' order by x.rank),
      string_agg(x.file, '; ' order by x.rank), string_agg(x.paragraph::text, '; ' order by x.rank),
      string_agg(array_to_string(x.supports, ' | '), '; ' order by x.rank), string_agg(x.basis, '; ' order by x.rank),
      string_agg(x.note, '; ' order by x.rank)
    from citation x
    join paragraph y on y.file = x.file and y.number = x.paragraph
    join entry z on z.id = y.document_id
    where x.entry_id = d.id) c on true
  order by d.date_earliest, d.date_latest, d.slug)`.replace(/\s+/g, ' ');

const sizes = process.argv.slice(2).map(Number);
const requestedSizes = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];

drill('benchmark', async () => {
  const results = { ...(await machine()), sizes: {}, settings: SETTINGS, jvm: JVM };
  for (const size of requestedSizes) {
    results.sizes[size] = await measure(size);
    await save(results);
  }
  results.starts = await starts(JVM);
  await save(results);
  results.others = await settings(Math.min(...requestedSizes), JVM);
  await save(results);
  results.microbenchmarks = microbenchmarks();
  await save(results);
  await report(results);
  figure(`${requestedSizes.length} sizes`);
}, 240);

/** Returns the environment of the measurement. */
async function machine() {
  const first = (command, args) => execFileSync(command, args, { encoding: 'utf8' }).trim().split('\n')[0];
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: first('git', ['rev-parse', '--short', 'HEAD']),
    processor: `${cpus().length} × ${cpus()[0].model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    java: first(JAVA, ['--version']),
    postgres: first(`${bin}/postgres`, ['--version']),
    wrk: first('dpkg-query', ['-W', '-f', '${Version}', 'wrk']),
  };
}

async function save(results) {
  mkdirSync(`${logs}/../benchmark`, { recursive: true });
  writeFileSync(`${logs}/../benchmark/results.json`, JSON.stringify(results, null, 1));
}

/** Returns the results for records with a number of decisions. */
async function measure(size) {
  const { postgres, filled } = await startedRecord(size);
  const results = { filled };
  const service = async (name, env, java = JVM) => {
    const started = await Service.start(postgres, { name, env, java });
    await started.ready();
    return started;
  };

  const uncached = await service('uncached', { CSTO_RESPONSE_CACHE: '0B' });
  const requests = await requestsOf(uncached, postgres);
  const pids = () => [uncached.process.pid, ...postgres.processes];
  const everything = Object.values(requests).flatMap((urls) => few(urls));
  await warmUp(uncached.origin, everything, FIRST_WARM_UP);
  results.uncached = await measureUncached(uncached, postgres, requests, pids);
  results.plans = await plansOf(uncached, postgres, requests, size);
  results.expensive = await mostExpensive(uncached, postgres, requests, pids, requests.R1);
  await uncached.stop();

  const cached = await service('cached', {});
  results.cached = await measureCached(cached, postgres, requests);
  results.mix = await measureMix(cached, postgres, requests);
  await cached.stop();

  const exporting = await service('exporting', { CSTO_RESPONSE_CACHE: '0B' }, EXPORT_JVM);
  results.export = await measureExport(exporting, postgres);
  await exporting.stop();
  await postgres.stop();
  return results;
}

/** Lets the JVM compile hot methods. With one request at a time, a core is free for compilation. */
function warmUp(origin, urls, seconds = WARM_UP) {
  return runWrk(origin, urls, { seconds, connections: 1 });
}

/** Measures requests without the response cache, and their statements without the service. */
async function measureUncached(service, postgres, requests, pids) {
  const statements = {};
  for (const name of ['R1', 'R2', 'rare']) {
    statements[name] = await statementsOf(service, postgres, requests[name].slice(0, STATEMENT_SAMPLES));
  }
  const counts = requests.total.slice(0, STATEMENT_SAMPLES).map((url) => [countStatement(url)]);
  const statementsOfKind = { ...statements, total: counts };
  const results = {};
  for (const [name, urls] of Object.entries(requests)) {
    await warmUp(service.origin, urls);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const limit = statementsOfKind[name] && (await runPgbench(postgres, statementsOfKind[name]));
      const measurement = await runWrk(service.origin, urls, { pids });
      // One request at a time, for the latency of a client.
      const alone = ['total', 'facets'].includes(name)
        ? { ms: (await runWrk(service.origin, urls, { connections: 1, seconds: 3 })).p50,
            sql: 1000 / (await runPgbench(postgres, statementsOfKind.total, { connections: 1, seconds: 3 })).rate }
        : undefined;
      rounds.push({ ...measurement, limit, alone });
    }
    results[name] = median(rounds, ({ rate }) => rate);
    const limits = rounds.flatMap(({ limit }) => (limit ? [limit] : []));
    if (limits.length > 0) {
      results[name].limit = median(limits, ({ rate }) => rate);
    }
    results[name].rates = rounds.map(({ rate }) => Math.round(rate));
    if (rounds[0].alone) {
      results[name].alone = {
        ms: median(rounds.map(({ alone }) => alone.ms)),
        sql: median(rounds.map(({ alone }) => alone.sql)),
      };
    }
    log(name, results[name]);
  }
  return results;
}

function log(name, { rate, work, limit, p99, stolen, alone }) {
  const beside = limit ? `, ${(rate / limit.rate).toFixed(2)} of ${Math.round(limit.rate)} (${limit.work.toFixed(2)} ms)` : '';
  const one = alone ? `, one request ${alone.ms.toFixed(2)} ms, one count ${alone.sql.toFixed(2)} ms` : '';
  console.error(
    `  ${name}: ${Math.round(rate)} a second, ${work?.toFixed(2)} ms of CPU, p99 ${p99?.toFixed(1)} ms${beside}${one}, stolen ${stolen?.toFixed(3)}`);
}

/** Returns a handwritten statement that counts the records of a list. */
function countStatement(url) {
  const parameters = new URL(url, 'http://localhost').searchParams;
  const [body, from, to] = ['body', 'from', 'to'].map((name) => parameters.get(name));
  return `select count(*) from decision where body_id = (select id from body where slug = '${body}')
    and date_latest >= '${from}' and date_earliest <= '${to}'`.replace(/\s+/g, ' ');
}

/** Measures cached responses, and servers that only return the same responses. */
async function measureCached(service, postgres, requests) {
  const polls = await pollsOf(service, requests.year);
  const kinds = {
    R1: few(requests.R1),
    R2: few(requests.R2),
    R5: [...few(requests.total), ...few(requests.facets)],
    R6: [...few(requests.year), ...few(requests.sessions)],
    R7: polls,
  };
  const constants = await startedConstants(service, postgres, kinds, JVM);
  const { tomcat: bareTomcat, controller: constantController } = constants;
  const results = {};
  for (const [name, urls] of Object.entries(kinds)) {
    await warmUp(service.origin, urls);
    await warmUp(bareTomcat.origin, bareTomcat.urls[name]);
    await warmUp(constantController.origin, constantController.urls[name]);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const tomcat = await runWrk(bareTomcat.origin, bareTomcat.urls[name]);
      const controller = await runWrk(constantController.origin, constantController.urls[name]);
      const before = await transactions(postgres);
      const measurement = await runWrk(service.origin, urls, { pids: () => [service.process.pid, ...postgres.processes] });
      rounds.push({ ...measurement, tomcat, controller, transactions: (await transactions(postgres)) - before });
    }
    const rate = (limit) => median(rounds.map((round) => round[limit].rate));
    results[name] = {
      ...median(rounds, (round) => round.rate),
      tomcat: rate('tomcat'),
      controller: rate('controller'),
      transactions: Math.max(...rounds.map((round) => round.transactions)),
    };
    const { tomcat, controller, work } = results[name];
    console.error(`  ${name} cached: ${Math.round(results[name].rate)} a second, ${work.toFixed(3)} ms, Tomcat ${Math.round(tomcat)}: ${(results[name].rate / tomcat).toFixed(2)}, controller ${Math.round(controller)}: ${(results[name].rate / controller).toFixed(2)}; ${results[name].transactions} transactions`);
  }
  await constants.stop();
  return results;
}

/** Returns the number of transactions of the database, including this one. */
async function transactions(postgres) {
  return Number(await postgres.sql(
    "select xact_commit + xact_rollback from pg_stat_database where datname = 'csto'"));
}

/** Measures a mix of requests. */
async function measureMix(service, postgres, requests) {
  const mix = mixOf(requests, await pollsOf(service, requests.year));
  await warmUp(service.origin, mix, 2 * WARM_UP);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await runWrk(service.origin, mix, {
      seconds: 15, connections: 16, pids: () => [service.process.pid, ...postgres.processes],
    }));
  }
  const result = { ...median(rounds, ({ p999 }) => p999), pss: memory(service.process.pid) };
  result.threads = await service.meter('jvm.threads.live');
  log(`R9, p99.9 ${result.p999.toFixed(0)} ms, longest ${result.longest.toFixed(0)} ms, PSS ${result.pss.toFixed(0)} MiB`, result);
  return result;
}

/** Measures the export of all decisions in rows a second, and psql writing the table. */
async function measureExport(service, postgres) {
  const rows = Number(await postgres.sql('select count(*) from decision'));
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const copied = await copy(postgres, TABLE);
    const before = processorTimeOf([service.process.pid, ...postgres.processes]);
    let lines = 0;
    const seconds = await timed(() => {
      lines = Number(execFileSync('bash', ['-c', `curl -sfN '${service.origin}/api/v1/decisions?format=csv' | wc -l`]));
    });
    if (lines < rows) {
      throw new Error(`${lines} lines of ${rows} decisions`);
    }
    const work = (processorTimeOf([service.process.pid, ...postgres.processes]) - before) / rows;
    rounds.push({ rate: rows / seconds, limit: { rate: rows / copied }, work });
  }
  const result = median(rounds.slice(1), ({ rate, limit }) => rate / limit.rate);
  result.complete = { rate: rows / (await copy(postgres, COMPLETE)) };
  result.heap = (await service.meter('jvm.memory.max', '?tag=area:heap')) / 2 ** 20;
  console.error(`  R8: ${Math.round(result.rate)} rows a second, ${(result.rate / result.limit.rate).toFixed(2)} of ${Math.round(result.limit.rate)}, psql writes ${Math.round(result.complete.rate)} rows of the complete content`);
  return result;
}

/** Returns the time of psql to write a table or query as CSV, in seconds. */
function copy(postgres, source) {
  return timed(() => postgres.runProgram(
    'psql', ['-Xqc', 'set statement_timeout = 0', '-c', `\\copy ${source} to '/dev/null' csv header`], READER));
}

/** Returns the results of the JMH benchmarks in microseconds. */
function microbenchmarks() {
  execFileSync('./mvnw', ['--batch-mode', '--quiet', '-Pjmh', 'test-compile', 'exec:exec'], { cwd: project, stdio: 'ignore' });
  return JSON.parse(readFileSync(`${project}target/jmh.json`, 'utf8')).map(({ benchmark, primaryMetric }) => ({
    what: benchmark.split('.').at(-1), score: primaryMetric.score, error: primaryMetric.scoreError }));
}

async function timed(action) {
  const start = performance.now();
  await action();
  return (performance.now() - start) / 1000;
}
