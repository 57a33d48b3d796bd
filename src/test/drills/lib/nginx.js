/** nginx with the shipped configuration and cache, in front of one instance. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logs, onExit, project, until } from './drill.js';
import { freePort } from './ports.js';

/** Starts nginx in front of a service and returns its port. Only ports and paths of the configuration are changed. */
export async function startedNginx(service) {
  const folder = mkdtempSync(join(tmpdir(), 'csto-nginx-'));
  // If the master runs as root, its workers run as another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  writeFileSync(configuration, localized(port, service.port, folder));

  const log = openSync(`${logs}/nginx.log`, 'w');
  const nginx = spawn('nginx', ['-e', 'stderr', '-c', configuration, '-g', 'daemon off;'], {
    stdio: ['ignore', log, log],
    env: { PATH: `${process.env.PATH}:/usr/sbin` },
  });
  const ended = new Promise((resolve) => {
    nginx.once('close', resolve);
    nginx.once('error', resolve);
  });
  onExit(async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  await until(`nginx accepts connections (see ${logs}/nginx.log)`, () => accepts(port), 10_000);
  return port;
}

function localized(port, upstream, folder) {
  let text = readFileSync(`${project}src/main/docker/nginx.conf`, 'utf8');
  for (const [shipped, local] of [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['set $service service:8080;', `set $service 127.0.0.1:${upstream};`],
    ['/tmp/', `${folder}/`],
    ['error_log /dev/stderr', `error_log ${logs}/nginx.log`],
    ['access_log /dev/stdout', `access_log ${logs}/nginx.log`],
  ]) {
    if (!text.includes(shipped)) {
      throw new Error(`nginx.conf does not contain "${shipped}"`);
    }
    text = text.replaceAll(shipped, local);
  }
  return text;
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
