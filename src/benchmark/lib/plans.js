/** Report of the query plans of requests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { logs } from '../../test/drills/lib/drill.js';
import { statementsOf } from './statements.js';

/** Writes the plans of the statements of one request of each kind, and returns the sequential scans. */
export async function plansOf(service, postgres, requests, size) {
  const folder = `${logs}/../benchmark`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/plans-${size}.txt`;
  const report = [];
  const scans = [];
  for (const [name, [, url]] of Object.entries(requests)) {
    report.push(`${'='.repeat(100)}\n${name}: GET ${url}\n`);
    const [statements] = await statementsOf(service, postgres, [url]);
    for (const statement of statements.filter((text) => /^(select|with)/i.test(text))) {
      const plan = await postgres.sql(
        `set max_parallel_workers_per_gather = 0; set jit = off; explain (analyze, buffers) ${statement}`);
      report.push(`${statement}\n\n${plan}\n`);
      for (const [, table] of plan.matchAll(/Seq Scan on (\w+)/g)) {
        scans.push(`${name}: ${table}`);
      }
    }
  }
  writeFileSync(file, report.join('\n'));
  return { scans: [...new Set(scans)] };
}
