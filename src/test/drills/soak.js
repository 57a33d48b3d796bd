// Half of the highest rate for a long time: memory stays flat, nothing fails, no connection is leaked.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { drill, figure, promise } from './lib/drill.js';
import { Load, faults, latencies, statuses } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

const jcmd = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/jcmd` : 'jcmd';
const minutes = Number(process.argv[2] ?? 20);
const CLIENTS = 16;
const WARM_UP = 20_000;
const HIGHEST_OVER = 20_000;
const LOOKS = 40;
const GROWS_AT_MOST = 1.05;
const POOL = 10;

drill('soak', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres);
  await new Load(service.origin, { clients: CLIENTS }).for(WARM_UP);
  const highest = await new Load(service.origin, { clients: CLIENTS }).for(HIGHEST_OVER);
  const most = (highest.samples.length * 1000) / HIGHEST_OVER;

  const rate = most / 2;
  const load = new Load(service.origin, { clients: CLIENTS, rate }).start();
  const looks = [];
  for (let count = 0; count < LOOKS; count++) {
    await sleep((minutes * 60_000) / LOOKS);
    looks.push(await look(service, postgres));
  }
  await load.stop();
  await sleep(2_000);

  const asked = (load.samples.length * 1000) / load.samples.at(-1).ended;
  const { p50, p99, max } = latencies(load.samples);
  promise(
    'no request fails',
    load.samples.every(({ status, wrong }) => [200, 304].includes(status) && wrong === undefined),
    `${statuses(load.samples)} ${faults(load.samples)}`);
  promise('half of the highest rate is kept up', asked >= rate * 0.95, `${Math.round(asked)} of ${Math.round(rate)} a second`);
  const last = looks.slice(LOOKS / 2);
  for (const [what, of] of [['memory', ({ pss }) => pss], ['heap after collection', ({ heap }) => heap]]) {
    const [earlier, later] = [last.slice(0, LOOKS / 4), last.slice(LOOKS / 4)].map((part) => median(part.map(of)));
    promise(
      `${what} grows by no more than 5 % in the last half`,
      later <= earlier * GROWS_AT_MOST,
      `${earlier} MiB, then ${later} MiB`);
  }
  const threads = looks.map((seen) => seen.threads);
  promise('threads stay few', Math.max(...threads) <= 150, `${Math.min(...threads)} to ${Math.max(...threads)}`);
  const connections = Math.max(...looks.map((seen) => seen.connections), await postgres.connections());
  promise('no connection is leaked', connections <= POOL + 1, `${connections} connections`);
  const active = await service.meter('hikaricp.connections.active');
  promise('all connections are given back', active === 0, `${active} active`);
  const errors = service.written().split('\n').filter((line) => line.includes('"level":"ERROR"'));
  promise('no error is logged', errors.length === 0, errors.slice(0, 3).join('\n'));
  figure(`${minutes} minutes, ${Math.round(most)} requests a second at most, ${load.samples.length} at `
    + `${Math.round(asked)} a second, ${p50} ms median, ${p99} ms for 99 of 100, ${max} ms at most, memory `
    + `${looks[LOOKS / 2].pss} to ${looks.at(-1).pss} MiB, heap ${looks[LOOKS / 2].heap} to ${looks.at(-1).heap} MiB, `
    + `${looks.at(-1).threads} threads, ${connections} connections`);
}, minutes + 10);

/** Returns what the service holds: memory and heap in MiB, threads, connections. */
async function look(service, postgres) {
  const { pid } = service.process;
  // It collects the garbage before it counts.
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
