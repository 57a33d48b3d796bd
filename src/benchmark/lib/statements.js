/** Capture of the SQL statements of requests, to run them without the service. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SETTLE_TIME = 300;

/** Returns the statements of each request, with their parameter values, in the order of their execution. */
export async function statementsOf(service, postgres, urls) {
  const log = join(postgres.data, 'log', 'statements.json');
  await postgres.sql("alter system set log_min_duration_statement = 0");
  await postgres.sql('select pg_reload_conf()');
  await sleep(2 * SETTLE_TIME);
  const all = [];
  for (const url of urls) {
    const from = statSync(log).size;
    const { status } = await service.get(url);
    if (status !== 200) {
      throw new Error(`${status} of ${url}`);
    }
    all.push(statements(await appended(log, from)));
  }
  await postgres.sql('alter system reset log_min_duration_statement');
  await postgres.sql('select pg_reload_conf()');
  return all;
}

/** Waits until a file stops growing and returns its content from an offset. */
async function appended(file, from) {
  let size = 0;
  while (size !== statSync(file).size || size <= from) {
    size = statSync(file).size;
    await sleep(SETTLE_TIME / 3);
  }
  const bytes = Buffer.alloc(size - from);
  const log = openSync(file, 'r');
  readSync(log, bytes, 0, bytes.length, from);
  closeSync(log);
  return bytes.toString();
}

function statements(log) {
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ user }) => user === 'csto_reader')
    .map(({ message, detail }) => [/^duration: [\d.]+ ms {2}execute [^:]+: (.*)$/s.exec(message)?.[1], detail])
    .filter(([statement]) => statement !== undefined)
    .map(([statement, detail]) => withValues(statement, detail ?? '').replace(/\s+/g, ' ').trim());
}

function withValues(statement, detail) {
  const values = new Map(
    [...detail.matchAll(/(\$\d+) = (NULL|'(?:[^']|'')*')/g)].map(([, parameter, value]) => [parameter, value]));
  return statement.replace(/\$\d+/g, (parameter) => values.get(parameter) ?? parameter);
}
