import { createServer } from 'node:net';

const given = new Set();

/** Returns a port of loopback that nobody listens on, each time another. */
export async function freePort() {
  let port;
  do {
    port = await unusedPort();
  } while (given.has(port));
  given.add(port);
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
