import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { parse } from 'edtf';
import { baseUrl } from './client.js';

/**
 * Reads the Data Package with the reference library, which validates each table against its schema and foreign keys. Also
 * reads each date with the usual parser of EDTF.
 *
 * @returns the numbers of tables and rows
 */
export async function readDataPackage(): Promise<{ tables: number; rows: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'csto-records-'));
  try {
    const archive = await fetch(`${baseUrl}/api/v1/dataset/csto-records.zip`);
    await writeFile(join(folder, 'csto-records.zip'), Buffer.from(await archive.arrayBuffer()));
    execFileSync('jar', ['--extract', '--file', 'csto-records.zip'], { cwd: folder });
    const read = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder });
    if (!read.valid) {
      throw new Error('datapackage.json is invalid', { cause: read.errors });
    }
    let rows = 0;
    for (const table of read.resources) {
      const found = await table.read({ keyed: true, relations: true }).catch((cause: unknown) => {
        throw new Error(table.name, { cause });
      });
      found.forEach(readDates);
      rows += found.length;
    }
    return { tables: read.resources.length, rows };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @throws if a date of the row is not EDTF of level 2 */
function readDates(row: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(row)) {
    if (name.endsWith('_edtf') && value !== null) {
      try {
        parse(String(value), { level: 2 });
      } catch (cause) {
        throw new Error(`${name}: ${value} is not EDTF`, { cause });
      }
    }
  }
}
