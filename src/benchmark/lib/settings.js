/** The same mix, made anew each time, with other settings of the virtual machine and the service. */
import { Service } from '../../test/drills/lib/service.js';
import { ask, median } from './load.js';
import { memory } from './processor.js';
import { startedRecord } from './record.js';
import { mixOf, pollsOf, requestsOf } from './requests.js';

const ROUNDS = 3;
const WARM_UP = 40;
const SERIAL = '-XX:+UseSerialGC';
const POOL = 'SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE';

/** What differs from how the service runs otherwise. */
const SETTINGS = {
  'the parallel collector': { collector: '-XX:+UseParallelGC' },
  G1: { collector: '-XX:+UseG1GC' },
  ZGC: { collector: '-XX:+UseZGC' },
  'larger headers of objects': { java: ['-XX:-UseCompactObjectHeaders'] },
  'four connections to PostgreSQL': { env: { [POOL]: '4' } },
  'twenty connections to PostgreSQL': { env: { [POOL]: '20' } },
  'virtual threads': { env: { SPRING_THREADS_VIRTUAL_ENABLED: 'true' } },
};

/**
 * Returns what each does on a record of so many decisions. The service as it is starts beside each anew, and both are
 * asked in turn, so that a machine that is slower for a while is so for both.
 */
export async function settings(size, jvm) {
  const { postgres } = await startedRecord(size);
  const asItIs = { rounds: [], pss: [] };
  const results = [];
  for (const [what, setting] of Object.entries(SETTINGS)) {
    const usual = await Subject.start(postgres, jvm, 'as-it-is', {});
    const other = await Subject.start(postgres, jvm, 'setting', setting);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const beside = await usual.ask();
      rounds.push({ ...(await other.ask()), beside: beside.rate });
      asItIs.rounds.push({ ...beside, beside: beside.rate });
    }
    asItIs.pss.push(usual.memory);
    results.push(result(what, rounds, other.memory));
    await usual.service.stop();
    await other.service.stop();
  }
  await postgres.stop();
  return [
    result('as it is: the serial collector, ten connections, threads of the platform', asItIs.rounds, median(asItIs.pss)),
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

/** A service with a setting, and what it is asked. */
class Subject {
  static async start(postgres, jvm, name, { collector = SERIAL, java = [], env = {} }) {
    const service = await Service.start(postgres, {
      name,
      env: { CSTO_ANSWERS: '0B', ...env },
      java: [...jvm.map((option) => (option === SERIAL ? collector : option)), ...java],
    });
    await service.ready();
    const requests = await requestsOf(service, postgres);
    const mix = mixOf(requests, await pollsOf(service, requests.year));
    await ask(service.origin, mix, { seconds: WARM_UP, connections: 1 });
    return Object.assign(new Subject(), { service, mix, postgres });
  }

  get memory() {
    return memory(this.service.process.pid);
  }

  ask() {
    return ask(this.service.origin, this.mix, {
      connections: 16, pids: () => [this.service.process.pid, ...this.postgres.processes] });
  }
}
