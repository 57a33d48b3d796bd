/** Time from launch to readiness, with the real records: the jar, and the jar with an AOT cache. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { logs } from '../../test/drills/lib/drill.js';
import { startedPostgres } from '../../test/drills/lib/postgres.js';
import { JAVA, JAR, Service } from '../../test/drills/lib/service.js';
import { median } from './load.js';

const ROUNDS = 5;
const folder = `${logs}/../benchmark/start`;
const TRAINING_PATHS = [
  '/api/v1/decisions', '/api/v1/sessions?include=decisions', '/api/v1/timeline', '/api/v1/search?q=peace',
  '/api/v1/decisions/facets', '/api/v1/decisions?format=csv', '/api/v1/openapi.json', '/',
];

/** Returns the median time of each in milliseconds. */
export async function starts(jvm) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const postgres = await startedPostgres();
  const started = async (name, options) => {
    const service = await Service.start(postgres, { name, java: jvm, ...options });
    const ms = await service.ready(60_000, 5);
    return { service, ms };
  };
  const first = await started('first', {});
  await first.service.stop();

  execFileSync(JAVA, ['-Djarmode=tools', '-jar', JAR, 'extract', '--destination', `${folder}/extracted`]);
  const extracted = `${folder}/extracted/csto-records.jar`;
  const cache = `${folder}/csto-records.aot`;
  const { service: training } = await started('training', { jar: extracted, java: [...jvm, `-XX:AOTCacheOutput=${cache}`] });
  for (const path of TRAINING_PATHS) {
    await training.get(path);
  }
  await training.stop();
  if (!existsSync(cache)) {
    throw new Error(`No AOT cache was written, see ${training.log}`);
  }

  const ways = {
    plain: {},
    cached: { jar: extracted, java: [...jvm, `-XX:AOTCache=${cache}`] },
  };
  const times = { plain: [], cached: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [way, options] of Object.entries(ways)) {
      const { service, ms } = await started(way, options);
      if (round > 0) {
        times[way].push(ms);
      }
      await service.stop();
    }
  }
  await postgres.stop();
  const result = Object.fromEntries(Object.entries(times).map(([way, all]) => [way, median(all)]));
  console.error(`  starts: ${JSON.stringify(times)}, cache of ${Math.round(statSync(cache).size / 2 ** 20)} MiB`);
  return result;
}
