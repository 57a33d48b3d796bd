import { createServer } from 'node:net';

const returned = new Set();

/** Returns an unused loopback port, a different one on each call. */
export async function freePort() {
  let port;
  do {
    port = await unusedPort();
  } while (returned.has(port));
  returned.add(port);
  return port;
}

function unusedPort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
