/** Typical load of clients: records, lists, searches, the timeline, exports, and conditional requests. */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpGet } from './service.js';

/**
 * Requests that clients send in turn. A `poll` sends the ETag of its last response. An `isExport` is sent by three of the
 * clients only, since the service serves four exports at once. All others bypass the response cache.
 */
export const MIX = [
  { path: '/api/v1/decisions/csc-2013-09-23-statement-on-syria' },
  { path: '/api/v1/sessions?limit=50' },
  { path: '/api/v1/sessions?limit=500', poll: true },
  { path: '/api/v1/member-states/AM' },
  { path: '/api/v1/decisions?topic=syria' },
  { path: '/api/v1/search?q=rapid+reaction' },
  { path: '/api/v1/timeline?limit=50', poll: true },
  { path: '/api/v1/sessions/csc-2013-09-23' },
  { path: '/api/v1/timeline?from=2010-01-01&to=2012-12-31' },
  { path: '/api/v1/decisions?format=csv&type=STATEMENT', isExport: true },
];

/** The error of a response that began but did not end. */
export const TRUNCATED = 'truncated';

/** Conditional requests only, which need no query while nothing changes. */
export const POLLS = MIX.filter(({ poll }) => poll);

/** Requests whose responses the service has cached. */
export const CACHED = MIX.filter(({ poll, isExport }) => !poll && !isExport).map(({ path }) => ({ path, cached: true }));

let count = 0;

/** Returns headers that make a request miss the response cache, with a unique media type. */
export const uncached = () => ({ Accept: `*/*, x/n${++count};q=0.1` });

const EXPORT_CLIENTS = 3;
const TIMEOUT = 15_000;

/**
 * Clients on keep-alive connections that send requests until they are stopped. Without `rate`, each client sends its next
 * request as soon as it has a response; with `rate`, all together send that many requests a second. `origin` can be a
 * function that returns the origin of the next request. Each response is a sample: `began` and `ended` in milliseconds
 * since the start, `status`, 0 if the connection failed, and `error`, if any.
 */
export class Load {
  constructor(origin, { clients = 16, rate = Infinity, mix = MIX } = {}) {
    this.origin = typeof origin === 'function' ? origin : () => origin;
    this.clients = clients;
    this.interval = (clients * 1000) / rate;
    this.mix = mix;
    this.samples = [];
    this.retried = 0;
  }

  /** Milliseconds since the start. */
  get now() {
    return performance.now() - this.begun;
  }

  start() {
    this.begun = performance.now();
    this.agent = new http.Agent({ keepAlive: true, maxSockets: this.clients, maxFreeSockets: this.clients });
    this.going = true;
    this.loops = Array.from({ length: this.clients }, (_, number) => this.#client(number));
    return this;
  }

  /** Stops the clients after their last responses and closes their connections. */
  async stop() {
    this.going = false;
    await Promise.all(this.loops);
    this.agent.destroy();
    return this;
  }

  /** Runs for some milliseconds. */
  async for(milliseconds) {
    this.start();
    await sleep(milliseconds);
    return this.stop();
  }

  async #client(number) {
    const mix = this.mix.filter(({ isExport }) => !isExport || number < EXPORT_CLIENTS);
    const tags = new Map();
    let turn = number;
    let due = this.interval ? (this.interval * number) / this.clients : 0;
    while (this.going) {
      if (this.interval) {
        await sleep(Math.max(0, due - this.now));
        due = Math.max(due + this.interval, this.now - this.interval);
      }
      const request = mix[turn++ % mix.length];
      const tag = request.poll ? tags.get(request.path) : undefined;
      const sample = { request, conditional: tag !== undefined, began: this.now };
      try {
        const response = await this.#send(request, tag);
        sample.status = response.status;
        sample.error = errorOf(response);
        if (request.poll && response.status === 200) {
          tags.set(request.path, response.headers.etag);
        }
      } catch (failure) {
        sample.status = 0;
        sample.error = errorOfFailure(failure);
        // Like a client that reconnects with a delay.
        await sleep(50);
      }
      sample.ended = this.now;
      this.samples.push(sample);
    }
  }

  async #send({ path, poll, cached }, tag) {
    const options = {
      headers: {
        ...(tag && { 'If-None-Match': tag }),
        ...(!poll && !cached && uncached()),
      },
      agent: this.agent,
      timeout: TIMEOUT,
    };
    try {
      return await httpGet(this.origin() + path, options);
    } catch (failure) {
      if (!failure.stale) {
        throw failure;
      }
      this.retried++;
      return httpGet(this.origin() + path, options);
    }
  }

  /** Returns the samples that began within a period. */
  between(from, to = Infinity) {
    return this.samples.filter(({ began }) => began >= from && began < to);
  }
}

function errorOfFailure(failure) {
  if (failure.name === 'AbortError' || failure.name === 'TimeoutError') {
    return 'timeout';
  }
  return failure.partial ? TRUNCATED : (failure.code ?? failure.message);
}

function errorOf({ status, headers, body }) {
  if (status < 400) {
    return undefined;
  } else if (headers['content-type'] !== 'application/problem+json') {
    return `${status} is not a problem: ${headers['content-type']}`;
  } else if (!JSON.parse(body).traceId) {
    return `${status} without traceId`;
  } else if ((status === 429 || status === 503) && !headers['retry-after']) {
    return `${status} without Retry-After`;
  }
  return undefined;
}

/** Returns the counts of samples by status, as text. */
export function statusCounts(samples) {
  return counts(samples.map(({ status, error }) => (status === 0 ? error : status)));
}

/** Returns the counts of samples by error, as text, or an empty string if there is none. */
export function errorCounts(samples) {
  return counts(samples.filter(({ error }) => error !== undefined).map(({ error }) => error));
}

function counts(values) {
  const found = new Map();
  for (const value of values) {
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  return [...found].map(([value, count]) => `${count} × ${value}`).join(', ');
}

/** Returns the median, the 99th percentile and the maximum of the latencies of samples, in milliseconds. */
export function latencies(samples) {
  const sorted = samples.map(({ began, ended }) => ended - began).sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
