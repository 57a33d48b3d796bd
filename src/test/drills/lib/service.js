/** Instances of the service as in production: the jar, with the reader role, on the database of the drill. */
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { logs, onExit, project, until } from './drill.js';
import { freePort } from './ports.js';
import { OWNER, READER } from './postgres.js';

/** Java launcher that runs the service. */
export const JAVA = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';

/** The built jar of the service. */
export const JAR = `${project}target/csto-records.jar`;

export class Service {
  /**
   * Starts an instance.
   *
   * @param options `env`: further environment variables, `url`: another JDBC URL, `java`: the JVM options, `jar`: another jar
   */
  static async start(postgres, { name = 'service', url, env = {}, java = ['-Xmx512m'], jar = JAR } = {}) {
    const service = new Service();
    service.name = name;
    service.port = await freePort();
    service.managementPort = await freePort();
    service.log = `${logs}/${name}.log`;
    service.origin = `http://127.0.0.1:${service.port}`;
    service.management = `http://127.0.0.1:${service.managementPort}/actuator`;
    const log = openSync(service.log, 'w');
    service.process = spawn(JAVA, [...java, '-jar', jar], {
      stdio: ['ignore', log, log],
      env: {
        PATH: process.env.PATH,
        LC_ALL: 'C.UTF-8',
        SPRING_PROFILES_ACTIVE: 'production',
        SPRING_DATASOURCE_URL: url ?? `jdbc:postgresql://127.0.0.1:${postgres.port}/csto`,
        SPRING_DATASOURCE_USERNAME: READER.user,
        SPRING_DATASOURCE_PASSWORD: READER.password,
        SPRING_FLYWAY_USER: OWNER.user,
        SPRING_FLYWAY_PASSWORD: OWNER.password,
        SERVER_ADDRESS: '127.0.0.1',
        SERVER_PORT: String(service.port),
        MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
        MANAGEMENT_SERVER_PORT: String(service.managementPort),
        MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE: 'health,info,metrics,prometheus',
        ...env,
      },
    });
    service.ended = new Promise((resolve) => service.process.once('close', (code) => resolve(code)));
    onExit(() => service.kill());
    return service;
  }

  get running() {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Waits until the instance is ready and returns the waiting time in milliseconds. */
  ready(timeout = 300_000, interval = 50) {
    return until(`${this.name} is ready (see ${this.log})`, async () => {
      if (!this.running) {
        throw new Error(`${this.name} ended (see ${this.log})`);
      }
      return (await this.health('readiness')) === 200;
    }, timeout, interval);
  }

  /** Returns the status of a health group, or 0 if there is no response in time. */
  async health(group, timeout = 1_000) {
    try {
      return (await httpGet(`${this.management}/health/${group}`, { timeout })).status;
    } catch {
      return 0;
    }
  }

  /** Returns the value of a metric, such as hikaricp.connections.active. */
  async meter(name, tags = '') {
    const { status, body } = await httpGet(`${this.management}/metrics/${name}${tags}`, { timeout: 5000 });
    if (status !== 200) {
      throw new Error(`No metric ${name}: ${status}`);
    }
    return JSON.parse(body).measurements[0].value;
  }

  /** Sends a GET request to the service on a new connection. */
  get(path, options) {
    return httpGet(this.origin + path, options);
  }

  /** Returns the content of the log. */
  logText() {
    return readFileSync(this.log, 'utf8');
  }

  /** Sends SIGTERM and returns the time until the process ended, in milliseconds. */
  async stop() {
    const start = performance.now();
    this.process.kill('SIGTERM');
    await this.ended;
    return Math.round(performance.now() - start);
  }

  /** Kills the process. */
  async kill() {
    if (this.running) {
      this.process.kill('SIGKILL');
    }
    await this.ended;
  }
}

/** Starts an instance and waits until it is ready. */
export async function startedService(postgres, options) {
  const service = await Service.start(postgres, options);
  await service.ready();
  return service;
}

/** Sends a GET request and returns the response. Throws an error if it is not complete within the timeout. */
export function httpGet(url, { headers = {}, agent = false, timeout = 15_000 } = {}) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent, signal: AbortSignal.timeout(timeout) }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.once('error', (failure) => {
        failure.partial = true;
        reject(failure);
      });
      response.once('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
          ms: performance.now() - start,
        }));
    });
    request.once('error', (failure) => {
      // The server may close an idle connection just as the client reuses it.
      failure.stale = request.reusedSocket && failure.code === 'ECONNRESET';
      reject(failure);
    });
  });
}
