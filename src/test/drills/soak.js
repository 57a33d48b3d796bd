// Half of the maximum rate for a long time: memory stays constant, no request fails, no connection is leaked.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { check, drill, figure } from './lib/drill.js';
import { Load, errorCounts, latencies, statusCounts } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

const jcmd = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/jcmd` : 'jcmd';
const minutes = Number(process.argv[2] ?? 20);
const CLIENTS = 16;
const WARM_UP = 20_000;
const MEASURED_FOR = 20_000;
const SAMPLES = 40;
const MAX_GROWTH = 1.05;
const POOL = 10;

drill('soak', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres);
  await new Load(service.origin, { clients: CLIENTS }).for(WARM_UP);
  const unlimited = await new Load(service.origin, { clients: CLIENTS }).for(MEASURED_FOR);
  const maxRate = (unlimited.samples.length * 1000) / MEASURED_FOR;

  const rate = maxRate / 2;
  const load = new Load(service.origin, { clients: CLIENTS, rate }).start();
  const samples = [];
  for (let count = 0; count < SAMPLES; count++) {
    await sleep((minutes * 60_000) / SAMPLES);
    samples.push(await sampleOf(service, postgres));
  }
  await load.stop();
  await sleep(2_000);

  const actualRate = (load.samples.length * 1000) / load.samples.at(-1).ended;
  const { p50, p99, max } = latencies(load.samples);
  check(
    'no request fails',
    load.samples.every(({ status, error }) => [200, 304].includes(status) && error === undefined),
    `${statusCounts(load.samples)} ${errorCounts(load.samples)}`);
  check('half of the maximum rate is sustained', actualRate >= rate * 0.95, `${Math.round(actualRate)} of ${Math.round(rate)} a second`);
  const last = samples.slice(SAMPLES / 2);
  for (const [name, valueOf] of [['memory', ({ pss }) => pss], ['heap after garbage collection', ({ heap }) => heap]]) {
    const [earlier, later] = [last.slice(0, SAMPLES / 4), last.slice(SAMPLES / 4)].map((part) => median(part.map(valueOf)));
    check(
      `${name} grows by at most 5 % in the second half`,
      later <= earlier * MAX_GROWTH,
      `${earlier} MiB, then ${later} MiB`);
  }
  const threads = samples.map((sample) => sample.threads);
  check('there are at most 150 threads', Math.max(...threads) <= 150, `${Math.min(...threads)} to ${Math.max(...threads)}`);
  const connections = Math.max(...samples.map((sample) => sample.connections), await postgres.connections());
  check('no connection is leaked', connections <= POOL, `${connections} connections`);
  const active = await service.meter('hikaricp.connections.active');
  check('all connections are returned to the pool', active === 0, `${active} active`);
  const errors = service.logText().split('\n').filter((line) => line.includes('"level":"ERROR"'));
  check('no error is logged', errors.length === 0, errors.slice(0, 3).join('\n'));
  figure(`${minutes} minutes, ${Math.round(maxRate)} requests a second at most, ${load.samples.length} at `
    + `${Math.round(actualRate)} a second, ${p50} ms median, ${p99} ms at the 99th percentile, ${max} ms at most, memory `
    + `${samples[SAMPLES / 2].pss} to ${samples.at(-1).pss} MiB, heap ${samples[SAMPLES / 2].heap} to ${samples.at(-1).heap} MiB, `
    + `${samples.at(-1).threads} threads, ${connections} connections`);
}, minutes + 10);

/** Returns the memory (PSS) and heap in MiB, the threads, and the database connections of the service. */
async function sampleOf(service, postgres) {
  const { pid } = service.process;
  // The histogram triggers a garbage collection first.
  const histogram = execFileSync(jcmd, [String(pid), 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const pss = Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]);
  return {
    heap: Math.round(Number(/^Total\s+\d+\s+(\d+)/m.exec(histogram)[1]) / (1 << 20)),
    pss: Math.round(pss / 1024),
    threads: readdirSync(`/proc/${pid}/task`).length,
    connections: await postgres.connections(),
  };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
