/** The same mix, made anew each time, with other settings of the virtual machine and the service. */
import { Service } from '../../test/drills/lib/service.js';
import { ask, median } from './load.js';
import { memory } from './processor.js';
import { startedRecord } from './record.js';
import { mixOf, pollsOf, requestsOf } from './requests.js';

const ROUNDS = 3;
const WARM_UP = 25;
const SERIAL = '-XX:+UseSerialGC';
const POOL = 'SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE';

/** What differs from how the service runs otherwise. */
const SETTINGS = {
  'as it is: the serial collector, ten connections, threads of the platform': {},
  'the parallel collector': { collector: '-XX:+UseParallelGC' },
  G1: { collector: '-XX:+UseG1GC' },
  ZGC: { collector: '-XX:+UseZGC' },
  'larger headers of objects': { java: ['-XX:-UseCompactObjectHeaders'] },
  'four connections to PostgreSQL': { env: { [POOL]: '4' } },
  'twenty connections to PostgreSQL': { env: { [POOL]: '20' } },
  'virtual threads': { env: { SPRING_THREADS_VIRTUAL_ENABLED: 'true' } },
};

/** Returns what each does on a record of so many decisions. */
export async function settings(size, jvm) {
  const { postgres } = await startedRecord(size);
  const results = [];
  for (const [what, { collector = SERIAL, java = [], env = {} }] of Object.entries(SETTINGS)) {
    const service = await Service.start(postgres, {
      name: 'setting',
      env: { CSTO_ANSWERS: '0B', ...env },
      java: [...jvm.map((option) => (option === SERIAL ? collector : option)), ...java],
    });
    await service.ready();
    const requests = await requestsOf(service, postgres);
    const mix = mixOf(requests, await pollsOf(service, requests.year));
    await ask(service.origin, mix, { seconds: WARM_UP, connections: 1 });
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push(await ask(service.origin, mix, {
        connections: 16, pids: () => [service.process.pid, ...postgres.processes] }));
    }
    const { rate, work, p99, p999 } = median(rounds, (round) => round.rate);
    results.push({ what, rate, work, p99, p999, pss: memory(service.process.pid) });
    console.error(`  ${what}: ${JSON.stringify(results.at(-1))}`);
    await service.stop();
  }
  await postgres.stop();
  return results;
}
