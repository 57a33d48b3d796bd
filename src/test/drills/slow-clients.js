// Clients that send or read one byte a second, and clients that disconnect, do not slow down others or leak resources.
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { check, drill, figure, onExit, until } from './lib/drill.js';
import { Load, MIX, errorCounts, latencies, statusCounts } from './lib/load.js';
import { startedPostgres } from './lib/postgres.js';
import { startedService } from './lib/service.js';

const CLIENTS = 200;
const MAX_LATENCY = 2_000;
const MAX_RELEASE_TIME = 15_000;
// One response fits into the network buffers. Pipelined responses do not, so that the service must wait for the reader.
const PIPELINING_READERS = 8;
const PIPELINED_REQUESTS = 25;
const EXPORT = '/api/v1/decisions?format=ndjson&include=positions,citations';
const LIST = '/api/v1/decisions?limit=500&include=positions,citations';

drill('slow-clients', async () => {
  const postgres = await startedPostgres();
  const service = await startedService(postgres, { env: { SERVER_TOMCAT_MBEANREGISTRY_ENABLED: 'true' } });
  await new Load(service.origin).for(5_000);

  const responseSize = (await service.get(LIST)).body.length;
  const slowSenders = Array.from({ length: CLIENTS }, () => slowSender(service));
  const slowReaders = [
    ...Array.from({ length: CLIENTS }, (_, number) => slowReader(service, number % 2 === 0 ? EXPORT : LIST, 1)),
    ...Array.from({ length: PIPELINING_READERS }, () => slowReader(service, LIST, PIPELINED_REQUESTS)),
  ];
  let calmChecks = 0;
  await until('the responses to slow readers are buffered or blocked', async () => {
    calmChecks = (await service.meter('hikaricp.connections.active')) <= 4 ? calmChecks + 1 : 0;
    return calmChecks === 5;
  }, 120_000, 500);
  // Without exports, which get 429 while slow readers occupy all concurrent exports.
  const load = new Load(service.origin, { clients: 8, rate: 10, mix: MIX.filter(({ isExport }) => !isExport) });
  load.start();
  const disconnecting = (async () => {
    for (let count = 0; count < 20; count++) {
      disconnect(service, LIST);
      await sleep(500);
    }
  })();
  await sleep(12_000);
  const inUse = {
    threads: await service.meter('tomcat.threads.busy'),
    connections: await service.meter('hikaricp.connections.active'),
  };
  await disconnecting;
  const liveness = await service.health('liveness');
  await load.stop();
  const { p99, max } = latencies(load.samples);
  check(
    `no other request fails beside ${CLIENTS} slow senders, ${CLIENTS} slow readers and clients that disconnect`,
    load.samples.length > 50
      && load.samples.every(({ status, error }) => [200, 304].includes(status) && error === undefined),
    `${statusCounts(load.samples)} ${errorCounts(load.samples)}`);
  check(`other requests take at most ${MAX_LATENCY} ms`, max <= MAX_LATENCY, `${p99} ms at the 99th percentile, ${max} ms at most`);
  check('liveness stays 200', liveness === 200, liveness);
  check('a client that sends one byte a second occupies no thread', inUse.threads <= 30, `${inUse.threads} busy threads`);

  for (const socket of [...slowSenders, ...slowReaders]) {
    socket.destroy();
  }
  const releaseTime = await until('threads and connections are released', async () =>
    (await service.meter('tomcat.threads.busy')) <= 1 && (await service.meter('hikaricp.connections.active')) === 0, 60_000);
  check(`threads and connections are released within ${MAX_RELEASE_TIME} ms after the slow clients disconnected`, releaseTime <= MAX_RELEASE_TIME, `${releaseTime} ms`);
  const response = await service.get('/api/v1/decisions?format=csv');
  check('exports succeed again', response.status === 200, response.status);
  check('no connection is leaked', (await postgres.connections()) <= 11, await postgres.connections());
  figure(`responses of ${responseSize} bytes, others within ${p99} ms at the 99th percentile and ${max} ms at most, ${inUse.threads} threads and `
    + `${inUse.connections} database connections in use, all released after ${releaseTime} ms`);
});

function connect(service) {
  const socket = net.connect({ host: '127.0.0.1', port: service.port });
  socket.on('error', () => {});
  onExit(() => socket.destroy());
  return socket;
}

function request(path) {
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`;
}

/** Sends an endless header, one byte a second. */
function slowSender(service) {
  const socket = connect(service);
  socket.write(`${request('/api/v1/sessions')}X-Slow: `);
  const sending = setInterval(() => socket.write('a'), 1_000);
  socket.on('close', () => clearInterval(sending));
  return socket;
}

/** Sends pipelined requests, and reads one byte a second. */
function slowReader(service, path, times) {
  const socket = connect(service);
  socket.write(`${request(path)}\r\n`.repeat(times));
  socket.pause();
  const reading = setInterval(() => socket.read(1), 1_000);
  socket.on('close', () => clearInterval(reading));
  return socket;
}

/** Sends a request and resets the connection when the response begins. */
function disconnect(service, path) {
  const socket = connect(service);
  socket.write(`${request(path)}\r\n`);
  socket.once('data', () => socket.resetAndDestroy());
}
