/** HTTP requests byte by byte: read to the end, broken off by the client, or read slowly. */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { own } from './drill.js';
import { headersOf } from './raw.js';

/** Every request has this host, whatever server it is sent to, so that links and cache keys are the same. */
const HOST = 'records.example:8080';

/**
 * Returns the bytes of a GET request.
 *
 * @param variant `version` of HTTP, such as 1.1, and whether `gzip` is accepted
 */
export function requestOf({ path, accept }, { version, gzip }, connection = 'close') {
  return [
    `GET ${path} HTTP/${version}`,
    `Host: ${HOST}`,
    ...(accept ? [`Accept: ${accept}`] : []),
    ...(gzip ? ['Accept-Encoding: gzip'] : []),
    `Connection: ${connection}`,
    '\r\n',
  ].join('\r\n');
}

/**
 * Sends a request and returns the response: `status`, `headers` (a map of lists), decoded `content`, `size` in bytes as
 * sent, why it is `unfinished` or otherwise of the wrong length by the rules of HTTP or null, why its content is `undecodable` or null, and how the
 * connection `ended`: `end`, or the code of the error.
 */
export async function exchange(port, request, { onData = () => {}, timeout = 60_000 } = {}) {
  const parts = [];
  const ended = await new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let how = 'end';
    socket.setTimeout(timeout, () => {
      how = 'timeout';
      socket.destroy();
    });
    socket.on('data', (part) => {
      parts.push(part);
      onData(socket);
    });
    socket.on('error', (failure) => (how = failure.code));
    socket.once('close', () => resolve(how));
    socket.write(request);
  });
  return { ...parsed(Buffer.concat(parts), ended), ended };
}

/** Returns the first response in bytes, and how many bytes it has. */
function parsed(bytes, ended) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) {
    return { status: 0, headers: new Map(), content: Buffer.alloc(0), size: bytes.length, unfinished: `no headers (${ended})`, undecodable: null };
  }
  const lines = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(lines[0].split(' ')[1]);
  const headers = headersOf(lines.slice(1).map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  }));
  const rest = bytes.subarray(end + 4);
  const [body, used, unfinished] = bodyOf(headers, rest, ended);
  const [content, undecodable] = decompressed(headers, body);
  const more = rest.length - used;
  return {
    status,
    headers,
    content,
    size: end + 4 + used,
    unfinished: unfinished ?? (more > 0 ? `${more} bytes after the body` : null),
    undecodable,
  };
}

/** Returns a body, how many bytes of the connection it took, and why it is incomplete, or null. */
function bodyOf(headers, bytes, ended) {
  const length = headers.get('content-length')?.[0];
  if (headers.get('transfer-encoding')?.[0] === 'chunked') {
    return unchunked(bytes);
  } else if (length !== undefined) {
    const body = bytes.subarray(0, Number(length));
    return [body, body.length, body.length < length ? `${body.length} of ${length} bytes` : null];
  }
  return [bytes, bytes.length, ended === 'end' ? null : ended];
}

function unchunked(bytes) {
  const parts = [];
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n', at);
    const size = end < 0 ? NaN : parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    const next = end + 2 + size + 2;
    if (!(next <= bytes.length)) {
      return [Buffer.concat(parts), bytes.length, 'the chunked body is not terminated'];
    } else if (size === 0) {
      return [Buffer.concat(parts), next, null];
    }
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = next;
  }
}

function decompressed(headers, body) {
  if (headers.get('content-encoding')?.[0] !== 'gzip') {
    return [body, null];
  }
  try {
    return [gunzipSync(body), null];
  } catch (failure) {
    return [body, failure.message];
  }
}

/** The ways in which a client leaves. */
export const WAYS = {
  /** A reset (RST). */
  reset: (socket) => socket.resetAndDestroy(),
  /** A close: FIN, or RST where bytes have arrived that were not read. */
  close: (socket) => socket.destroy(),
  /** FIN while the connection is still open for reading, then a close. */
  async fin(socket) {
    socket.pause();
    socket.end();
    await sleep(100);
    socket.destroy();
  },
};

/**
 * Sends a request and leaves when so many bytes of the response have arrived; with 0, a moment after the request was sent.
 * Returns the status, or 0 if none has arrived.
 */
export function abort(port, request, { bytes, way, moment }) {
  return new Promise((resolve) => {
    let received = 0;
    let head = '';
    let left = false;
    const leave = async () => {
      if (!left) {
        left = true;
        await WAYS[way](socket);
      }
    };
    const socket = connect({
      port,
      host: '127.0.0.1',
      // In small pieces, so that the client leaves close to the byte.
      onread: {
        buffer: Buffer.alloc(1024),
        callback(count, buffer) {
          received += count;
          head += head.length < 20 ? buffer.subarray(0, count).toString('latin1') : '';
          if (bytes > 0 && received >= bytes) {
            leave();
          }
          return !left;
        },
      },
    });
    socket.setTimeout(30_000, leave);
    socket.on('error', () => {});
    socket.once('close', () => resolve(Number(head.split(' ')[1] ?? 0)));
    // Otherwise the end of a response that is shorter is not seen.
    socket.resume();
    socket.write(request, () => bytes === 0 && setTimeout(leave, moment));
  });
}

/**
 * Sends requests on one connection, reads a byte a second for a time, then the rest. Returns how many responses have begun.
 */
export async function readSlowly(port, requests, milliseconds) {
  const parts = [];
  const socket = connect({ port, host: '127.0.0.1' });
  own(() => socket.destroy());
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.pause();
  socket.write(requests.join(''));
  const reading = setInterval(() => {
    const part = socket.read(1);
    if (part) {
      parts.push(part);
    }
  }, 1_000);
  await Promise.race([closed, sleep(milliseconds)]);
  clearInterval(reading);
  socket.on('data', (part) => parts.push(part));
  socket.resume();
  await Promise.race([closed, sleep(10_000)]);
  socket.destroy();
  return Buffer.concat(parts).toString('latin1').split(/HTTP\/1\.1 \d{3}/).length - 1;
}
