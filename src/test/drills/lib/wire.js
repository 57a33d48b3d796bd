/** HTTP requests on sockets: read to the end, aborted by the client, or read slowly. */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { onExit } from './drill.js';
import { headersOf } from './raw.js';

/** Every request has this host, so that links and cache keys do not depend on the server. */
const HOST = 'records.example:8080';

/**
 * Returns the bytes of a GET request.
 *
 * @param variant `version`: the HTTP version, such as 1.1, `gzip`: whether gzip is accepted
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
 * Sends a request and returns the response.
 *
 * @returns `status`, `headers` (a map of lists), decoded `content`, `size` in bytes as sent, `unfinished` (why the response
 *     is incomplete or too long, or null), `undecodable` (why the content cannot be decoded, or null), and `ended` (`end`,
 *     `timeout`, or the code of a socket error)
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

/** Parses the first response. */
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

/** Returns the body, its size in bytes as sent, and why it is incomplete, or null. */
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

/** Ways in which a client disconnects. */
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
 * Sends a request and disconnects.
 *
 * @param plan `bytes`: disconnect after so many bytes of the response, `way`: how, `moment`: if `bytes` is 0, disconnect so
 *     many milliseconds after the request
 * @returns the status, or 0 if none was received
 */
export function abort(port, request, { bytes, way, moment }) {
  return new Promise((resolve) => {
    let received = 0;
    let head = '';
    let disconnected = false;
    const disconnect = async () => {
      if (!disconnected) {
        disconnected = true;
        await WAYS[way](socket);
      }
    };
    const socket = connect({
      port,
      host: '127.0.0.1',
      // Small reads, so that the client disconnects close to the given byte.
      onread: {
        buffer: Buffer.alloc(1024),
        callback(count, buffer) {
          received += count;
          head += head.length < 20 ? buffer.subarray(0, count).toString('latin1') : '';
          if (bytes > 0 && received >= bytes) {
            disconnect();
          }
          return !disconnected;
        },
      },
    });
    socket.setTimeout(30_000, disconnect);
    socket.on('error', () => {});
    socket.once('close', () => resolve(Number(head.split(' ')[1] ?? 0)));
    // Without this, the end of a shorter response is not noticed.
    socket.resume();
    socket.write(request, () => bytes === 0 && setTimeout(disconnect, moment));
  });
}

/**
 * Sends requests on one connection, reads one byte a second for a time, then the rest.
 *
 * @returns the number of responses that began
 */
export async function readSlowly(port, requests, milliseconds) {
  const parts = [];
  const socket = connect({ port, host: '127.0.0.1' });
  onExit(() => socket.destroy());
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
