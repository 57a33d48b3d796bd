/** The statements that the service makes of a request, to be made without it. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const QUIET = 300;

/** Returns the statements of each of some requests, with their values, in the order in which PostgreSQL saw them. */
export async function statementsOf(service, postgres, addresses) {
  const log = join(postgres.data, 'log', 'statements.json');
  await postgres.sql("alter system set log_min_duration_statement = 0");
  await postgres.sql('select pg_reload_conf()');
  await sleep(2 * QUIET);
  const all = [];
  for (const address of addresses) {
    const from = statSync(log).size;
    const { status } = await service.get(address);
    if (status !== 200) {
      throw new Error(`${status} of ${address}`);
    }
    all.push(statements(await written(log, from)));
  }
  await postgres.sql('alter system reset log_min_duration_statement');
  await postgres.sql('select pg_reload_conf()');
  return all;
}

/** Returns what was written to a file since it had so many bytes, when nothing more comes. */
async function written(file, from) {
  let size = 0;
  while (size !== statSync(file).size || size <= from) {
    size = statSync(file).size;
    await sleep(QUIET / 3);
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
