// Measures what requests cost on records of so many decisions: run 10000 100000 1000000, which is also what run alone does.
// Writes what it found into docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { drill, figure, logs, project } from '../test/drills/lib/drill.js';
import { READER, bin } from '../test/drills/lib/postgres.js';
import { JAVA, Service } from '../test/drills/lib/service.js';
import { startedConstants } from './lib/constant.js';
import { mostExpensive } from './lib/hostile.js';
import { ask, median, query } from './lib/load.js';
import { plansOf } from './lib/plans.js';
import { memory, worked } from './lib/processor.js';
import { SETTINGS, startedRecord } from './lib/record.js';
import { report } from './lib/report.js';
import { few, mixOf, pollsOf, requestsOf } from './lib/requests.js';
import { settings } from './lib/settings.js';
import { starts } from './lib/start.js';
import { statementsOf } from './lib/statements.js';

const ROUNDS = 3;
/** In seconds; the virtual machine compiles what is asked most for about that long. */
const FIRST_WARM_UP = 45;
const WARM_UP = 8;
/** How many requests of a kind stand for all, where their statements are made without the service. */
const SUBJECTS = 60;
/** As in the container, but for the heap. */
const IMAGE = readFileSync(`${project}src/main/docker/jvm.options`, 'utf8').split('\n').filter((line) =>
  line.startsWith('-') && !line.includes('MaxRAMPercentage'));
const JVM = ['-Xmx128m', ...IMAGE];
const EXPORT_JVM = ['-Xmx256m', ...IMAGE];
/** What \copy writes of the table, and of all that a decision has. */
const TABLE = 'decision';
const WHOLE = `(
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
const asked = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];

drill('benchmark', async () => {
  const results = { ...(await machine()), sizes: {}, settings: SETTINGS, jvm: JVM };
  for (const size of asked) {
    results.sizes[size] = await measured(size);
    await keep(results);
  }
  results.starts = await starts(JVM);
  await keep(results);
  results.others = await settings(Math.min(...asked), JVM);
  await keep(results);
  results.pieces = pieces();
  await keep(results);
  await report(results);
  figure(`${asked.length} sizes`);
}, 240);

/** Returns what it is measured on. */
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

async function keep(results) {
  mkdirSync(`${logs}/../benchmark`, { recursive: true });
  writeFileSync(`${logs}/../benchmark/results.json`, JSON.stringify(results, null, 1));
}

/** Returns what was measured on a record of so many decisions. */
async function measured(size) {
  const { postgres, filled } = await startedRecord(size);
  const results = { filled };
  const service = async (name, env, java = JVM) => {
    const started = await Service.start(postgres, { name, env, java });
    await started.ready();
    return started;
  };

  const making = await service('making', { CSTO_ANSWERS: '0B' });
  const requests = await requestsOf(making, postgres);
  const pids = () => [making.process.pid, ...postgres.processes];
  const everything = Object.values(requests).flatMap((addresses) => few(addresses));
  await warmUp(making.origin, everything, FIRST_WARM_UP);
  results.made = await made(making, postgres, requests, pids);
  results.plans = await plansOf(making, postgres, requests, size);
  results.expensive = await mostExpensive(making, postgres, requests, pids, requests.R1);
  await making.stop();

  const keeping = await service('keeping', {});
  results.kept = await kept(keeping, postgres, requests);
  results.mix = await mixed(keeping, postgres, requests);
  await keeping.stop();

  const exporting = await service('exporting', { CSTO_ANSWERS: '0B' }, EXPORT_JVM);
  results.export = await exported(exporting, postgres);
  await exporting.stop();
  await postgres.stop();
  return results;
}

/** Lets the virtual machine compile what is asked: with one request at a time, it has a core for that. */
function warmUp(origin, addresses, seconds = WARM_UP) {
  return ask(origin, addresses, { seconds, connections: 1 });
}

/** What is made anew for each request, beside its statements without the service. */
async function made(service, postgres, requests, pids) {
  const some = {};
  for (const name of ['R1', 'R2', 'rare']) {
    some[name] = await statementsOf(service, postgres, requests[name].slice(0, SUBJECTS));
  }
  const counted = requests.total.slice(0, SUBJECTS).map((address) => [count(address)]);
  const beside = { ...some, total: counted };
  const results = {};
  for (const [name, addresses] of Object.entries(requests)) {
    await warmUp(service.origin, addresses);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const limit = beside[name] && (await query(postgres, beside[name]));
      const answers = await ask(service.origin, addresses, { pids });
      // One at a time: what a client waits for.
      const alone = ['total', 'facets'].includes(name)
        ? { ms: (await ask(service.origin, addresses, { connections: 1, seconds: 3 })).p50,
            sql: 1000 / (await query(postgres, beside.total, { connections: 1, seconds: 3 })).rate }
        : undefined;
      rounds.push({ ...answers, limit, alone });
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
    tell(name, results[name]);
  }
  return results;
}

function tell(name, { rate, work, limit, p99, stolen, alone }) {
  const beside = limit ? `, ${(rate / limit.rate).toFixed(2)} of ${Math.round(limit.rate)} (${limit.work.toFixed(2)} ms)` : '';
  const one = alone ? `, alone ${alone.ms.toFixed(2)} ms, one count ${alone.sql.toFixed(2)} ms` : '';
  console.error(
    `  ${name}: ${Math.round(rate)} a second, ${work?.toFixed(2)} ms of CPU, p99 ${p99?.toFixed(1)} ms${beside}${one}, stolen ${stolen?.toFixed(3)}`);
}

/** The statement that counts what a list has, written by hand. */
function count(address) {
  const parameters = new URL(address, 'http://localhost').searchParams;
  const [body, from, to] = ['body', 'from', 'to'].map((name) => parameters.get(name));
  return `select count(*) from decision where body_id = (select id from body where slug = '${body}')
    and date_latest >= '${from}' and date_earliest <= '${to}'`.replace(/\s+/g, ' ');
}

/** What was made before, beside a server that has nothing but these answers. */
async function kept(service, postgres, requests) {
  const polls = await pollsOf(service, requests.year);
  const kinds = {
    R1: few(requests.R1),
    R2: few(requests.R2),
    R5: [...few(requests.total), ...few(requests.facets)],
    R6: [...few(requests.year), ...few(requests.sessions)],
    R7: polls,
  };
  const constants = await startedConstants(service, postgres, kinds, JVM);
  const { bare, whole } = constants;
  const results = {};
  for (const [name, addresses] of Object.entries(kinds)) {
    await warmUp(service.origin, addresses);
    await warmUp(bare.origin, bare.addresses[name]);
    await warmUp(whole.origin, whole.addresses[name]);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const tomcat = await ask(bare.origin, bare.addresses[name]);
      const controller = await ask(whole.origin, whole.addresses[name]);
      const before = await transactions(postgres);
      const answers = await ask(service.origin, addresses, { pids: () => [service.process.pid, ...postgres.processes] });
      rounds.push({ ...answers, tomcat, controller, transactions: (await transactions(postgres)) - before });
    }
    const rate = (limit) => median(rounds.map((round) => round[limit].rate));
    results[name] = {
      ...median(rounds, (round) => round.rate),
      tomcat: rate('tomcat'),
      controller: rate('controller'),
      transactions: Math.max(...rounds.map((round) => round.transactions)),
    };
    const { tomcat, controller, work } = results[name];
    console.error(`  ${name} kept: ${Math.round(results[name].rate)} a second, ${work.toFixed(3)} ms, of Tomcat's ${Math.round(tomcat)}: ${(results[name].rate / tomcat).toFixed(2)}, of a controller's ${Math.round(controller)}: ${(results[name].rate / controller).toFixed(2)}; ${results[name].transactions} transactions`);
  }
  await constants.stop();
  return results;
}

/** Returns how many transactions the database has had, these questions among them. */
async function transactions(postgres) {
  return Number(await postgres.sql(
    "select xact_commit + xact_rollback from pg_stat_database where datname = 'csto'"));
}

/** What comes all day, all at once. */
async function mixed(service, postgres, requests) {
  const mix = mixOf(requests, await pollsOf(service, requests.year));
  await warmUp(service.origin, mix, 2 * WARM_UP);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(await ask(service.origin, mix, {
      seconds: 15, connections: 16, pids: () => [service.process.pid, ...postgres.processes],
    }));
  }
  const result = { ...median(rounds, ({ p999 }) => p999), pss: memory(service.process.pid) };
  result.threads = await service.meter('jvm.threads.live');
  tell(`R9, p99.9 ${result.p999.toFixed(0)} ms, longest ${result.longest.toFixed(0)} ms, PSS ${result.pss.toFixed(0)} MiB`, result);
  return result;
}

/** The whole list of decisions as rows a second, beside what psql writes of the table. */
async function exported(service, postgres) {
  const rows = Number(await postgres.sql('select count(*) from decision'));
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const copied = await copy(postgres, TABLE);
    const before = worked([service.process.pid, ...postgres.processes]);
    let lines = 0;
    const seconds = await timed(() => {
      lines = Number(execFileSync('bash', ['-c', `curl -sfN '${service.origin}/api/v1/decisions?format=csv' | wc -l`]));
    });
    if (lines < rows) {
      throw new Error(`${lines} lines of ${rows} decisions`);
    }
    const work = (worked([service.process.pid, ...postgres.processes]) - before) / rows;
    rounds.push({ rate: rows / seconds, limit: { rate: rows / copied }, work });
  }
  const result = median(rounds.slice(1), ({ rate, limit }) => rate / limit.rate);
  result.whole = { rate: rows / (await copy(postgres, WHOLE)) };
  result.heap = (await service.meter('jvm.memory.max', '?tag=area:heap')) / 2 ** 20;
  console.error(`  R8: ${Math.round(result.rate)} rows a second, ${(result.rate / result.limit.rate).toFixed(2)} of ${Math.round(result.limit.rate)}, psql writes ${Math.round(result.whole.rate)} of all that a decision has`);
  return result;
}

/** Returns in seconds how long psql takes to write that as CSV. */
function copy(postgres, what) {
  return timed(() => postgres.programme(
    'psql', ['-Xqc', 'set statement_timeout = 0', '-c', `\\copy ${what} to '/dev/null' csv header`], READER));
}

/** Returns in microseconds what inner pieces of an answer take, as JMH measures them. */
function pieces() {
  execFileSync('./mvnw', ['--batch-mode', '--quiet', '-Pjmh', 'test-compile', 'exec:exec'], { cwd: project, stdio: 'ignore' });
  return JSON.parse(readFileSync(`${project}target/jmh.json`, 'utf8')).map(({ benchmark, primaryMetric }) => ({
    what: benchmark.split('.').at(-1), score: primaryMetric.score, error: primaryMetric.scoreError }));
}

async function timed(action) {
  const start = performance.now();
  await action();
  return (performance.now() - start) / 1000;
}
