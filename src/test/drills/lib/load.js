/** What clients ask all day: records, lists, searches, the timeline, and polls of what they have already. */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './service.js';

/**
 * What is asked in turn. Those that are polled send the ETag of the last answer; a whole list, of which the service sends
 * four at once, is asked by three of the clients. All others accept something else at each request, so that no answer is
 * there already.
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
  { path: '/api/v1/decisions?format=csv&type=STATEMENT', whole: true },
];

/** What is wrong with an answer that began and was not finished. */
export const BROKEN_OFF = 'broken off';

/** What is polled alone: answers that need no query while nothing changes. */
export const POLLS = MIX.filter(({ poll }) => poll);

/** What is asked alone as it was before: answers that the service has kept. */
export const KEPT = MIX.filter(({ poll, whole }) => !poll && !whole).map(({ path }) => ({ path, kept: true }));

let count = 0;

/** Returns headers of a request that no answer is kept to: it accepts what no other does. */
export const anew = () => ({ Accept: `*/*, x/n${++count};q=0.1` });

const ASK_FOR_WHOLE_LISTS = 3;
const HANGS_AFTER = 15_000;

/**
 * Clients on kept connections, until they are stopped. Each asks again as soon as it has its answer, or, with a `rate`,
 * all together so many requests a second. `origin` gives the address to ask at each request. An answer is a sample:
 * when it began and ended in milliseconds since the start, its status, 0 for a failed connection, and what is wrong with
 * it, if anything.
 */
export class Load {
  constructor(origin, { clients = 16, rate = Infinity, mix = MIX } = {}) {
    this.origin = typeof origin === 'function' ? origin : () => origin;
    this.clients = clients;
    this.every = (clients * 1000) / rate;
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

  /** Stops the clients after their last answers and closes their connections. */
  async stop() {
    this.going = false;
    await Promise.all(this.loops);
    this.agent.destroy();
    return this;
  }

  /** Asks for some milliseconds. */
  async for(milliseconds) {
    this.start();
    await sleep(milliseconds);
    return this.stop();
  }

  async #client(number) {
    const mix = this.mix.filter(({ whole }) => !whole || number < ASK_FOR_WHOLE_LISTS);
    const tags = new Map();
    let turn = number;
    let due = this.every ? (this.every * number) / this.clients : 0;
    while (this.going) {
      if (this.every) {
        await sleep(Math.max(0, due - this.now));
        due = Math.max(due + this.every, this.now - this.every);
      }
      const asked = mix[turn++ % mix.length];
      const tag = asked.poll ? tags.get(asked.path) : undefined;
      const sample = { asked, conditional: tag !== undefined, began: this.now };
      try {
        const answer = await this.#ask(asked, tag);
        sample.status = answer.status;
        sample.wrong = wrongWith(answer);
        if (asked.poll && answer.status === 200) {
          tags.set(asked.path, answer.headers.etag);
        }
      } catch (failure) {
        sample.status = 0;
        sample.wrong = wrongWithout(failure);
        // As a client that reconnects does, not as fast as it can.
        await sleep(50);
      }
      sample.ended = this.now;
      this.samples.push(sample);
    }
  }

  async #ask({ path, poll, kept }, tag) {
    const options = {
      headers: {
        ...(tag && { 'If-None-Match': tag }),
        ...(!poll && !kept && anew()),
      },
      agent: this.agent,
      timeout: HANGS_AFTER,
    };
    try {
      return await ask(this.origin() + path, options);
    } catch (failure) {
      if (!failure.stale) {
        throw failure;
      }
      this.retried++;
      return ask(this.origin() + path, options);
    }
  }

  /** Returns the samples that began within a time. */
  between(from, to = Infinity) {
    return this.samples.filter(({ began }) => began >= from && began < to);
  }
}

function wrongWithout(failure) {
  if (failure.name === 'AbortError' || failure.name === 'TimeoutError') {
    return 'hang';
  }
  return failure.partial ? BROKEN_OFF : (failure.code ?? failure.message);
}

function wrongWith({ status, headers, body }) {
  if (status < 400) {
    return undefined;
  } else if (headers['content-type'] !== 'application/problem+json') {
    return `${status} is no problem: ${headers['content-type']}`;
  } else if (!JSON.parse(body).traceId) {
    return `${status} without traceId`;
  } else if ((status === 429 || status === 503) && !headers['retry-after']) {
    return `${status} without Retry-After`;
  }
  return undefined;
}

/** Counts samples by status, as text. */
export function statuses(samples) {
  return counts(samples.map(({ status, wrong }) => (status === 0 ? wrong : status)));
}

/** Counts what is wrong with samples, as text, which is empty if nothing is. */
export function faults(samples) {
  return counts(samples.filter(({ wrong }) => wrong !== undefined).map(({ wrong }) => wrong));
}

function counts(values) {
  const found = new Map();
  for (const value of values) {
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  return [...found].map(([value, count]) => `${count} × ${value}`).join(', ');
}

/** Returns the latencies of samples in milliseconds: the median, the 99th percentile and the highest. */
export function latencies(samples) {
  const sorted = samples.map(({ began, ended }) => ended - began).sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
