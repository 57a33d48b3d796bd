/** Time from launch to readiness, with the real records: the jar, the jar with an AOT cache, and a minimal application. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { logs, project } from '../../test/drills/lib/drill.js';
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
  await postgres.sql('create database hello owner csto_owner', { database: 'postgres' });
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
    hello: { jar: helloJar(), url: `jdbc:postgresql://127.0.0.1:${postgres.port}/hello`,
      env: { MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED: 'true' } },
  };
  const times = { plain: [], cached: [], hello: [] };
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

/** Builds a jar of the minimal application with the same libraries. */
function helloJar() {
  const hello = `${folder}/hello`;
  const tool = (name) => `${dirname(JAVA)}/${name}`;
  execFileSync('unzip', ['-q', JAR, '-d', hello]);
  rmSync(`${hello}/BOOT-INF/classes`, { recursive: true });
  execFileSync(tool('javac'), [
    '-d', `${hello}/BOOT-INF/classes`, '-cp', `${hello}/BOOT-INF/lib/*`, `${project}src/benchmark/Hello.java`]);
  const manifest = `${hello}/META-INF/MANIFEST.MF`;
  writeFileSync(`${folder}/manifest`, readFileSync(manifest, 'utf8').replace(/^Start-Class: .*$/m, 'Start-Class: org.cstorecords.hello.Hello'));
  rmSync(`${hello}/META-INF`, { recursive: true });
  execFileSync(tool('jar'), [
    '--create', '--no-compress', '--file', `${folder}/hello.jar`, '--manifest', `${folder}/manifest`, '-C', hello, '.']);
  return `${folder}/hello.jar`;
}
