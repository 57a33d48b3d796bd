/** The mix of requests, uncached, with other settings of the JVM and the service. */
import { Service } from '../../test/drills/lib/service.js';
import { median, runWrk } from './load.js';
import { memory } from './processor.js';
import { startedRecord } from './record.js';
import { mixOf, pollsOf, requestsOf } from './requests.js';

const ROUNDS = 3;
const WARM_UP = 40;
const SERIAL = '-XX:+UseSerialGC';
const POOL = 'SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE';

/** Differences from the default settings. */
const SETTINGS = {
  'the parallel collector': { collector: '-XX:+UseParallelGC' },
  G1: { collector: '-XX:+UseG1GC' },
  ZGC: { collector: '-XX:+UseZGC' },
  'larger object headers': { java: ['-XX:-UseCompactObjectHeaders'] },
  'four connections to PostgreSQL': { env: { [POOL]: '4' } },
  'twenty connections to PostgreSQL': { env: { [POOL]: '20' } },
  'virtual threads': { env: { SPRING_THREADS_VIRTUAL_ENABLED: 'true' } },
};

/**
 * Returns the results of each setting on records with a number of decisions. An instance with the default settings runs
 * beside each and both are measured in turn, so that temporary slowness of the machine affects both.
 */
export async function settings(size, jvm) {
  const { postgres } = await startedRecord(size);
  const defaults = { rounds: [], pss: [] };
  const results = [];
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const baseline = await Subject.start(postgres, jvm, 'default', {});
    const other = await Subject.start(postgres, jvm, 'setting', setting);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const beside = await baseline.measure();
      rounds.push({ ...(await other.measure()), beside: beside.rate });
      defaults.rounds.push({ ...beside, beside: beside.rate });
    }
    defaults.pss.push(baseline.memory);
    results.push(result(name, rounds, other.memory));
    await baseline.service.stop();
    await other.service.stop();
  }
  await postgres.stop();
  return [
    result('default: the serial collector, ten connections, platform threads', defaults.rounds, median(defaults.pss)),
    ...results,
  ];
}

function result(what, rounds, pss) {
  const { rate, work, p99, p999 } = median(rounds, (round) => round.rate);
  const ratio = median(rounds.map((round) => round.rate / round.beside));
  const found = { what, ratio, rate, work, p99, p999, pss };
  console.error(`  ${what}: ${JSON.stringify(found)}`);
  return found;
}

/** An instance with its requests. */
class Subject {
  static async start(postgres, jvm, name, { collector = SERIAL, java = [], env = {} }) {
    const service = await Service.start(postgres, {
      name,
      env: { CSTO_RESPONSE_CACHE: '0B', ...env },
      java: [...jvm.map((option) => (option === SERIAL ? collector : option)), ...java],
    });
    await service.ready();
    const requests = await requestsOf(service, postgres);
    const mix = mixOf(requests, await pollsOf(service, requests.year));
    await runWrk(service.origin, mix, { seconds: WARM_UP, connections: 1 });
    return Object.assign(new Subject(), { service, mix, postgres });
  }

  get memory() {
    return memory(this.service.process.pid);
  }

  measure() {
    return runWrk(this.service.origin, this.mix, {
      connections: 16, pids: () => [this.service.process.pid, ...this.postgres.processes] });
  }
}
