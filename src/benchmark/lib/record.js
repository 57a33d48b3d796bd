/** A synthetic record in the service's own schema. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Postgres } from '../../test/drills/lib/postgres.js';
import { project } from '../../test/drills/lib/drill.js';
import { startedService } from '../../test/drills/lib/service.js';

/** As it is set for a machine that has the memory; all else is as PostgreSQL is. */
export const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  random_page_cost: '1.1',
  max_wal_size: '8GB',
  // For the statements of a request, read from a log where each is an object.
  logging_collector: 'on',
  log_destination: 'jsonlog',
  log_filename: 'statements',
  log_rotation_size: '0',
};

/** Returns a started server with a record of so many decisions, filled now or an earlier time. */
export async function startedRecord(decisions) {
  const generator = readFileSync(`${project}src/benchmark/record.sql`, 'utf8');
  const folder = join(tmpdir(), `csto-benchmark-${decisions}-${fingerprint(generator)}`);
  const filled = join(folder, 'filled');
  const postgres = await Postgres.create(`record-${decisions}`, folder);
  await postgres.start(SETTINGS);
  if (!existsSync(filled)) {
    console.error(`  filling a record of ${decisions} decisions`);
    const start = performance.now();
    await postgres.createDatabase();
    await (await startedService(postgres, { name: 'migration' })).stop();
    await postgres.sql(`set benchmark.decisions = ${decisions};\n${generator}`);
    await postgres.sql('vacuum analyze');
    await postgres.sql('checkpoint');
    const bytes = Number(await postgres.sql("select pg_database_size('csto')"));
    writeFileSync(filled, JSON.stringify({ seconds: Math.round((performance.now() - start) / 1000), bytes }));
  }
  return { postgres, filled: JSON.parse(readFileSync(filled, 'utf8')) };
}

function fingerprint(generator) {
  const hash = createHash('sha256').update(generator);
  for (const folder of ['migration', 'records']) {
    const path = `${project}src/main/resources/db/${folder}`;
    readdirSync(path).sort().forEach((name) => hash.update(readFileSync(join(path, name))));
  }
  return hash.digest('hex').slice(0, 12);
}
