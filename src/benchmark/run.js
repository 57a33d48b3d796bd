// Measures the cost of requests on synthetic records with the given numbers of decisions, and writes docs/benchmarks.md.
// With "--before FOLDER", the version in that folder, which has its jar, is measured in turn with this one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drill, figure, logs, project } from '../test/drills/lib/drill.js';
import { READER, bin } from '../test/drills/lib/postgres.js';
import { JAVA, startedService } from '../test/drills/lib/service.js';
import { mostExpensive } from './lib/hostile.js';
import { median, runPgbench, runWrk } from './lib/load.js';
import { plansOf } from './lib/plans.js';
import { memory, processorTimeOf } from './lib/processor.js';
import { SETTINGS, jarOf, startedRecord } from './lib/record.js';
import { report } from './lib/report.js';
import { few, mixOf, pollsOf, requestsOf } from './lib/requests.js';
import { starts } from './lib/start.js';
import { statementsOf } from './lib/statements.js';

const ROUNDS = 7;
/** In seconds. The JVM compiles the hot methods within about this time. */
const FIRST_WARM_UP = 100;
const WARM_UP = 20;
/** The number of requests of a kind whose statements are measured without the service; each connection plans all of them. */
const STATEMENT_SAMPLES = 10;
/** JVM options of the container image, except for the heap. */
const IMAGE_OPTIONS = readFileSync(`${project}src/main/docker/jvm.options`, 'utf8').split('\n').filter((line) =>
  line.startsWith('-') && !line.includes('MaxRAMPercentage'));
const JVM = ['-Xmx128m', ...IMAGE_OPTIONS];
const EXPORT_JVM = ['-Xmx256m', ...IMAGE_OPTIONS];
/** Versions name the setting of the response cache differently. */
const UNCACHED = { CSTO_RESPONSE_CACHE: '0B', CSTO_ANSWERS: '0B' };
/** A query with all that the export of decisions contains. */
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

const { values: options, positionals } = parseArgs({
  options: { before: { type: 'string' } },
  allowPositionals: true,
});
const checkouts = { now: project, ...(options.before && { before: `${resolve(options.before)}/` }) };
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000, 1_000_000];

drill('benchmark', async () => {
  const results = { ...(await machine()), sizes: {}, settings: SETTINGS, jvm: JVM };
  for (const size of sizes) {
    results.sizes[size] = await measure(size);
    await save(results);
  }
  results.starts = await starts(JVM);
  await save(results);
  await report(results);
  figure(`${sizes.length} sizes`);
}, 240);

/** Returns the environment of the measurement. */
async function machine() {
  const first = (command, args) => execFileSync(command, args, { encoding: 'utf8' }).trim().split('\n')[0];
  const commits = Object.entries(checkouts).map(([version, checkout]) =>
    [version, first('git', ['-C', checkout, 'rev-parse', '--short', 'HEAD'])]);
  return {
    day: new Date().toISOString().slice(0, 10),
    commits: Object.fromEntries(commits),
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

/** A version of the service on its own database. */
class Version {
  static async start(name, size) {
    const { postgres, filled } = await startedRecord(size, checkouts[name]);
    return Object.assign(new Version(), { name, postgres, filled });
  }

  /** Replaces the running instance by one with other settings. */
  async restart(what, env, java = JVM) {
    await this.service?.stop();
    this.service = await startedService(this.postgres, {
      name: `${this.name}-${what}`, env, java, jar: jarOf(checkouts[this.name]) });
    this.requests ??= await requestsOf(this.service, this.postgres);
  }

  get processes() {
    return [this.service.process.pid, ...this.postgres.processes];
  }

  /** Requests URLs in random order; see `runWrk`. */
  load(urls, settings) {
    return runWrk(this.service.origin, urls, { pids: () => this.processes, ...settings });
  }

  /** Lets the JVM compile hot methods. With one request at a time, a core is free for compilation. */
  warmUp(urls, seconds = WARM_UP) {
    return this.load(urls, { seconds, connections: 1 });
  }

  async stop() {
    await this.service.stop();
    await this.postgres.stop();
  }
}

/** Returns the results for records with a number of decisions. */
async function measure(size) {
  const versions = [];
  for (const name of Object.keys(checkouts)) {
    versions.push(await Version.start(name, size));
  }
  const results = Object.fromEntries(versions.map(({ name, filled }) => [name, { filled }]));
  const [{ postgres }] = versions;

  for (const version of versions) {
    await version.restart('uncached', UNCACHED);
    // All versions get the same requests, except for cursors, which belong to one.
    version.requests = { ...versions[0].requests, R3: version.requests.R3 };
    await version.warmUp(Object.values(version.requests).flatMap((urls) => few(urls)), FIRST_WARM_UP);
  }
  const kinds = Object.keys(versions[0].requests);
  const statements = await sampledStatements(versions[0]);
  for (const kind of kinds) {
    await inTurn(versions, results, kind, {
      prepare: (version) => version.warmUp(version.requests[kind]),
      measure: (version, seed) => version.load(version.requests[kind], { seed }),
      beside: statements[kind] && (() => runPgbench(postgres, statements[kind])),
    });
  }
  results.plans = await plansOf(versions[0].service, postgres, versions[0].requests, size);
  results.expensive = await mostExpensive(
    versions[0].service, postgres, versions[0].requests, () => versions[0].processes, versions[0].requests.R1);

  for (const version of versions) {
    await version.restart('cached', {});
    version.polls = await pollsOf(version.service, version.requests.year);
    version.mix = mixOf(version.requests, version.polls);
  }
  for (const [kind, urls] of [['cached', ({ requests }) => few(requests.R1)], ['polls', ({ polls }) => polls]]) {
    await inTurn(versions, results, kind, {
      prepare: (version) => version.warmUp(urls(version)),
      measure: (version, seed) => version.load(urls(version), { seed }),
    });
  }
  await inTurn(versions, results, 'mix', {
    prepare: (version) => version.warmUp(version.mix, WARM_UP),
    measure: async (version, seed) => ({
      ...(await version.load(version.mix, { seconds: 15, connections: 16, seed })),
      pss: memory(version.service.process.pid),
    }),
  });

  for (const version of versions) {
    await version.restart('exporting', UNCACHED, EXPORT_JVM);
  }
  const rows = Number(await postgres.sql('select count(*) from decision'));
  await inTurn(versions, results, 'export', {
    // A million rows take long enough.
    rounds: rows < 1e6 ? ROUNDS : 1,
    prepare: (version) => rows < 1e6 && exported(version, rows),
    measure: (version) => exported(version, rows),
    beside: async () => ({ rate: rows / (await timed(() => copy(postgres))), work: 0 }),
  });
  for (const version of versions) {
    await version.stop();
  }
  return results;
}

/** Returns statements of requests of some kinds, which pgbench runs without the service. */
async function sampledStatements({ service, postgres, requests }) {
  const statements = {};
  for (const kind of ['R1', 'R2', 'rare']) {
    statements[kind] = await statementsOf(service, postgres, requests[kind].slice(0, STATEMENT_SAMPLES));
  }
  statements.total = requests.total.slice(0, STATEMENT_SAMPLES).map((url) => [countStatement(url)]);
  return statements;
}

/** Adds the results of a kind: the median round of each version, all measured in turn with the same requests. */
async function inTurn(versions, results, kind, { prepare, measure, beside, rounds: count = ROUNDS }) {
  for (const version of versions) {
    await prepare(version);
  }
  const rounds = Object.fromEntries(versions.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const version of round % 2 === 0 ? versions : [...versions].reverse()) {
      rounds[version.name].push(await measure(version, round + 1));
    }
    if (beside) {
      rounds.now.at(-1).beside = await beside();
    }
  }
  for (const { name } of versions) {
    const result = median(rounds[name], ({ work }) => work);
    result.works = rounds[name].map(({ work }) => Number(work.toFixed(3)));
    if (name === 'now' && beside) {
      result.beside = median(rounds.now.map((round) => round.beside), ({ rate }) => rate);
    }
    results[name][kind] = result;
    const { rate, work, p99, p999, pss, stolen } = result;
    console.error(`  ${kind} ${name}: ${Math.round(rate)} a second, ${work.toFixed(3)} ms of CPU, p99 ${p99?.toFixed(1)} ms, p99.9 ${p999?.toFixed(1)} ms, PSS ${pss?.toFixed(0)}, stolen ${stolen?.toFixed(3)}${
      result.beside ? `, beside ${Math.round(result.beside.rate)} a second, ${result.beside.work.toFixed(3)} ms` : ''}`);
  }
}

/** Returns a handwritten statement that counts the records of a list. */
function countStatement(url) {
  const parameters = new URL(url, 'http://localhost').searchParams;
  const [body, from, to] = ['body', 'from', 'to'].map((name) => parameters.get(name));
  return `select count(*) from decision where body_id = (select id from body where slug = '${body}')
    and date_latest >= '${from}' and date_earliest <= '${to}'`.replace(/\s+/g, ' ');
}

/** Exports all decisions as CSV; returns rows a second, and milliseconds of processor time per row. */
async function exported({ service, processes }, rows) {
  const before = processorTimeOf(processes);
  let lines = 0;
  const seconds = await timed(() => {
    lines = Number(execFileSync('bash', ['-c', `curl -sfN '${service.origin}/api/v1/decisions?format=csv' | wc -l`]));
  });
  if (lines < rows) {
    throw new Error(`${lines} lines of ${rows} decisions`);
  }
  return { rate: rows / seconds, work: (processorTimeOf(processes) - before) / rows };
}

/** Writes the same content as CSV with psql. */
function copy(postgres) {
  return postgres.runProgram(
    'psql', ['-Xqc', 'set statement_timeout = 0', '-c', `\\copy ${COMPLETE} to '/dev/null' csv header`], READER);
}

/** Returns the duration of an action in seconds. */
async function timed(action) {
  const start = performance.now();
  await action();
  return (performance.now() - start) / 1000;
}
