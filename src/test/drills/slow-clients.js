// Clients that send and read as slowly as they can, and clients that vanish: others are served, and nothing stays held.
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { drill, figure, own, promise, until } from './lib/drill.js';
import { Load, MIX, faults, latencies, statuses } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

const CLIENTS = 200;
const SERVED_WITHIN = 2_000;
const FREE_WITHIN = 15_000;
// One answer is held by the buffers of the network; so many are not, so that the service has to wait for their readers.
const INSATIABLE = 8;
const ASKED_AT_ONCE = 25;
const EXPORT = '/api/v1/decisions?format=ndjson&include=positions,citations';
const LIST = '/api/v1/decisions?limit=500&include=positions,citations';

drill('slow-clients', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres, { env: { SERVER_TOMCAT_MBEANREGISTRY_ENABLED: 'true' } });
  await new Load(service.origin).for(5_000);

  const list = (await service.get(LIST)).body.length;
  const sending = Array.from({ length: CLIENTS }, () => slowSender(service));
  const reading = [
    ...Array.from({ length: CLIENTS }, (_, number) => slowReader(service, number % 2 === 0 ? EXPORT : LIST, 1)),
    ...Array.from({ length: INSATIABLE }, () => slowReader(service, LIST, ASKED_AT_ONCE)),
  ];
  let calm = 0;
  await until('what the slow ones asked for is made, as far as they take it', async () => {
    calm = (await service.meter('hikaricp.connections.active')) <= 4 ? calm + 1 : 0;
    return calm === 5;
  }, 120_000, 500);
  // Exports are answered 429 while the slow ones hold all that may be sent at once.
  const load = new Load(service.origin, { clients: 8, rate: 10, mix: MIX.filter(({ whole }) => !whole) });
  load.start();
  const vanishing = (async () => {
    for (let count = 0; count < 20; count++) {
      vanish(service, LIST);
      await sleep(500);
    }
  })();
  await sleep(12_000);
  const held = {
    threads: await service.meter('tomcat.threads.busy'),
    connections: await service.meter('hikaricp.connections.active'),
  };
  await vanishing;
  const liveness = await service.health('liveness');
  await load.stop();
  const { p99, max } = latencies(load.samples);
  promise(
    `${CLIENTS} who send slowly, ${CLIENTS} who read slowly and those who vanish leave the others served`,
    load.samples.length > 50
      && load.samples.every(({ status, wrong }) => [200, 304].includes(status) && wrong === undefined),
    `${statuses(load.samples)} ${faults(load.samples)}`);
  promise(`others are answered within ${SERVED_WITHIN} ms`, max <= SERVED_WITHIN, `${p99} ms for 99 of 100, ${max} ms`);
  promise('liveness stays 200', liveness === 200, liveness);
  promise('a client that sends a byte each second holds no thread', held.threads <= 30, `${held.threads} busy threads`);

  for (const socket of [...sending, ...reading]) {
    socket.destroy();
  }
  const free = await until('threads and connections are free', async () =>
    (await service.meter('tomcat.threads.busy')) <= 1 && (await service.meter('hikaricp.connections.active')) === 0, 60_000);
  promise(`threads and connections are free within ${FREE_WITHIN} ms after they left`, free <= FREE_WITHIN, `${free} ms`);
  const answer = await service.get('/api/v1/decisions?format=csv');
  promise('exports are to be had again', answer.status === 200, answer.status);
  promise('no connection is leaked', (await postgres.connections()) <= 11, await postgres.connections());
  figure(`answers of ${list} bytes, others within ${p99} ms for 99 of 100 and ${max} ms at most, ${held.threads} threads and ${held.connections} `
    + `connections of the pool held, all free after ${free} ms`);
});

function connect(service) {
  const socket = net.connect({ host: '127.0.0.1', port: service.port });
  socket.on('error', () => {});
  own(() => socket.destroy());
  return socket;
}

function request(path) {
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`;
}

/** Sends a header that never ends, a byte each second. */
function slowSender(service) {
  const socket = connect(service);
  socket.write(`${request('/api/v1/sessions')}X-Slow: `);
  const sending = setInterval(() => socket.write('a'), 1_000);
  socket.on('close', () => clearInterval(sending));
  return socket;
}

/** Asks for a long answer so many times, and reads a byte each second. */
function slowReader(service, path, times) {
  const socket = connect(service);
  socket.write(`${request(path)}\r\n`.repeat(times));
  socket.pause();
  const reading = setInterval(() => socket.read(1), 1_000);
  socket.on('close', () => clearInterval(reading));
  return socket;
}

/** Asks for a long answer and is gone when it begins. */
function vanish(service, path) {
  const socket = connect(service);
  socket.write(`${request(path)}\r\n`);
  socket.once('data', () => socket.resetAndDestroy());
}
