/** Load for some seconds, and what it took: wrk asks the service, pgbench the database. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { logs, processorTime, project } from '../../test/drills/lib/drill.js';
import { READER, bin } from '../../test/drills/lib/postgres.js';
import { worked } from './processor.js';

const execute = promisify(execFile);
export const CONNECTIONS = 8;
/** As many files as pgbench takes. */
const SCRIPTS = 100;
const folder = `${logs}/../benchmark`;
mkdirSync(folder, { recursive: true });

let seed = 0;

/**
 * Asks an origin for addresses, in any order, on kept connections.
 *
 * @return requests a second, milliseconds of processors for each of those processes, and latencies in milliseconds
 */
export async function ask(origin, addresses, { seconds = 5, connections = CONNECTIONS, pids = () => [] } = {}) {
  const file = `${folder}/addresses`;
  writeFileSync(file, `${addresses.join('\n')}\n`);
  const before = taken(pids());
  const { stdout } = await execute('wrk', [
    '-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '20s', '--latency', '-s', `${project}src/benchmark/wrk.lua`,
    origin, '--', file, String(++seed),
  ]);
  const after = taken(pids());
  const answer = JSON.parse(stdout.trim().split('\n').at(-1));
  if (answer.failed > 0) {
    throw new Error(`${answer.failed} of ${answer.requests} requests failed, such as ${addresses[0]}`);
  }
  return {
    ...answer,
    rate: answer.requests / answer.seconds,
    work: (after.worked - before.worked) / answer.requests,
    stolen: (after.stolen - before.stolen) / (after.all - before.all),
  };
}

/** Makes statements without the service, as many connections as there, each group a transaction as the service makes it. */
export async function query(postgres, groups, { seconds = 5, connections = CONNECTIONS } = {}) {
  const scripts = `${folder}/scripts`;
  rmSync(scripts, { recursive: true, force: true });
  mkdirSync(scripts);
  const files = groups.slice(0, SCRIPTS).map((statements, i) => {
    const file = `${scripts}/${i}`;
    writeFileSync(file, statements.map((statement) => `${statement};\n`).join(''));
    return file;
  });
  const before = taken(postgres.processes);
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
        PGOPTIONS: '-c max_parallel_workers_per_gather=0 -c jit=off -c default_transaction_isolation=repeatable\\ read',
      },
    });
  const after = taken(postgres.processes);
  const transactions = Number(/transactions actually processed: (\d+)/.exec(stdout)[1]);
  if (!/number of failed transactions: 0 /.test(stdout)) {
    throw new Error(`Statements failed: ${stdout}`);
  }
  return {
    rate: Number(/^tps = ([\d.]+)/m.exec(stdout)[1]),
    work: (after.worked - before.worked) / transactions,
    stolen: (after.stolen - before.stolen) / (after.all - before.all),
  };
}

function taken(pids) {
  return { worked: worked(pids), ...processorTime() };
}

/** Returns the one in the middle of some results by a figure of theirs. */
export function median(results, by = (result) => result) {
  return [...results].sort((a, b) => by(a) - by(b))[Math.floor(results.length / 2)];
}
