/** Load on the service with wrk, and on the database with pgbench. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { logs, processorTime, project } from '../../test/drills/lib/drill.js';
import { READER, bin } from '../../test/drills/lib/postgres.js';
import { processorTimeOf } from './processor.js';

const execute = promisify(execFile);
export const CONNECTIONS = 8;
/** The limit of script files of pgbench. */
const MAX_SCRIPTS = 100;
const folder = `${logs}/../benchmark`;
mkdirSync(folder, { recursive: true });

/**
 * Requests URLs of an origin on keep-alive connections, in a random order that depends on the seed.
 *
 * @returns `rate` in requests a second, `work`: the processor time of the processes per request in milliseconds, latencies
 *     in milliseconds, and `stolen`: the share of the CPU time that the host stole
 */
export async function runWrk(origin, urls, { seconds = 3, connections = CONNECTIONS, seed = 0, pids = () => [] } = {}) {
  const file = `${folder}/urls`;
  writeFileSync(file, `${urls.join('\n')}\n`);
  const before = usage(pids());
  const { stdout } = await execute('wrk', [
    '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '20s', '--latency', '-s', `${project}src/benchmark/wrk.lua`,
    origin, '--', file, String(seed),
  ]);
  const after = usage(pids());
  const result = JSON.parse(stdout.trim().split('\n').at(-1));
  if (result.failed > 0) {
    throw new Error(`${result.failed} of ${result.requests} requests failed, such as ${urls[0]}`);
  }
  return {
    ...result,
    rate: result.requests / result.seconds,
    work: (after.work - before.work) / result.requests,
    stolen: (after.stolen - before.stolen) / (after.all - before.all),
  };
}

/** Runs groups of statements on the database, each group as a transaction with the settings of the service. */
export async function runPgbench(postgres, groups, { seconds = 3, connections = CONNECTIONS } = {}) {
  const scripts = `${folder}/scripts`;
  rmSync(scripts, { recursive: true, force: true });
  mkdirSync(scripts);
  const files = groups.slice(0, MAX_SCRIPTS).map((statements, i) => {
    const file = `${scripts}/${i}`;
    writeFileSync(file, statements.map((statement) => `${escaped(statement)};\n`).join(''));
    return file;
  });
  const before = usage(postgres.processes);
  const { stdout } = await execute(
    `${bin}/pgbench`,
    [
      '--no-vacuum', '--protocol=prepared', `--client=${connections}`, '--jobs=1', `--time=${seconds}`,
      ...files.map((file) => `--file=${file}`),
    ],
    {
      maxBuffer: 2 ** 24,
      env: {
        ...process.env,
        PGHOST: '127.0.0.1',
        PGPORT: String(postgres.port),
        PGDATABASE: 'csto',
        PGUSER: READER.user,
        PGPASSWORD: READER.password,
        PGOPTIONS: '-c work_mem=16MB -c max_parallel_workers_per_gather=0 -c jit=off -c default_transaction_isolation=repeatable\\ read',
      },
    });
  const after = usage(postgres.processes);
  const transactions = Number(/transactions actually processed: (\d+)/.exec(stdout)[1]);
  if (!/number of failed transactions: 0 /.test(stdout)) {
    throw new Error(`Statements failed: ${stdout}`);
  }
  return {
    rate: Number(/^tps = ([\d.]+)/m.exec(stdout)[1]),
    work: (after.work - before.work) / transactions,
    stolen: (after.stolen - before.stolen) / (after.all - before.all),
  };
}

/** Escapes colons in text, where pgbench would see variables, as in the weights of a tsquery. */
function escaped(statement) {
  return statement.replace(/'(?:[^']|'')*'/g, (text) =>
    /:[a-z_]/i.test(text) ? `E${text.replaceAll('\\', '\\\\').replaceAll(':', '\\072')}` : text);
}

function usage(pids) {
  return { work: processorTimeOf(pids), ...processorTime() };
}

/** Returns the median of results by a figure. */
export function median(results, by = (result) => result) {
  return [...results].sort((a, b) => by(a) - by(b))[Math.floor(results.length / 2)];
}
