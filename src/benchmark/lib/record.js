/** Databases with synthetic records in the schema of the service. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Postgres } from '../../test/drills/lib/postgres.js';
import { project } from '../../test/drills/lib/drill.js';
import { startedService } from '../../test/drills/lib/service.js';

/** PostgreSQL settings for a machine with enough memory. All others are the defaults. */
export const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  random_page_cost: '1.1',
  max_wal_size: '8GB',
  // The statements of requests are read from a log of JSON objects.
  logging_collector: 'on',
  log_destination: 'jsonlog',
  log_filename: 'statements',
  log_rotation_size: '0',
};

/**
 * Starts a server with synthetic records with a number of decisions, filled now or in an earlier run.
 *
 * @param checkout the folder of the version of the service, with its jar
 */
export async function startedRecord(decisions, checkout = project) {
  const generator = readFileSync(`${checkout}src/benchmark/record.sql`, 'utf8');
  const folder = join(tmpdir(), `csto-benchmark-${decisions}-${fingerprint(generator, checkout)}`);
  const filled = join(folder, 'filled');
  const postgres = await Postgres.create(`record-${decisions}`, folder);
  await postgres.start(SETTINGS);
  if (!existsSync(filled)) {
    console.error(`  filling a database with ${decisions} decisions`);
    const start = performance.now();
    await postgres.createDatabase();
    await (await startedService(postgres, { name: 'migration', jar: jarOf(checkout) })).stop();
    await postgres.sql(`set benchmark.decisions = ${decisions};\n${generator}`);
    // Records are written twice in the transaction that makes them, so the pages of their table would be half empty.
    await postgres.sql('vacuum (full, analyze) entry');
    await postgres.sql('vacuum analyze');
    await postgres.sql('checkpoint');
    const bytes = Number(await postgres.sql("select pg_database_size('csto')"));
    writeFileSync(filled, JSON.stringify({ seconds: Math.round((performance.now() - start) / 1000), bytes }));
  }
  return { postgres, filled: JSON.parse(readFileSync(filled, 'utf8')) };
}

/** Returns the path of the jar of a checkout. */
export function jarOf(checkout) {
  return `${checkout}target/csto-records.jar`;
}

function fingerprint(generator, checkout) {
  const hash = createHash('sha256').update(generator);
  for (const folder of ['migration', 'records']) {
    const path = `${checkout}src/main/resources/db/${folder}`;
    readdirSync(path).sort().forEach((name) => hash.update(readFileSync(join(path, name))));
  }
  return hash.digest('hex').slice(0, 12);
}
