/** Malformed and unusual requests that HTTP clients cannot send, as raw bytes on a connection. */
import { connect } from 'node:net';
import fc from 'fast-check';

const HOST = 'Host: 127.0.0.1\r\n';
const get = (path, more = '') => `GET ${path} HTTP/1.1\r\n${HOST}${more}\r\n`;
const OK = get('/api/v1/problems/gone');
const post = (headers, body) => `POST /api/v1/sessions HTTP/1.1\r\n${HOST}${headers}\r\n${body}`;
const SMUGGLED = 'GET /api/v1/smuggled HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';

/**
 * Requests that every run sends, some with the expected `statuses` of the responses in order. Without `statuses`, any
 * response is accepted except an error of the service or a timeout. A last `'closed'` means that no further response
 * follows.
 */
export const RAW_CASES = [
  // Syntax of the request line and of headers
  { name: 'bare line feeds', bytes: OK.replaceAll('\r\n', '\n') },
  { name: 'bare carriage returns', bytes: OK.replaceAll('\r\n', '\r') },
  { name: 'leading empty lines', bytes: `\r\n\r\n${OK}` },
  { name: 'a folded header', bytes: get('/api/v1/problems', 'Accept: application/json,\r\n text/csv\r\n') },
  { name: 'a folded first header', bytes: `GET /api/v1/problems HTTP/1.1\r\n Host: x\r\n${HOST}\r\n` },
  { name: 'a space before a colon', bytes: get('/api/v1/problems', 'Accept : application/json\r\n') },
  { name: 'a header without a colon', bytes: get('/api/v1/problems', 'Accept\r\n') },
  { name: 'a header without a name', bytes: get('/api/v1/problems', ': a\r\n') },
  { name: 'a header with a null byte', bytes: get('/api/v1/problems', 'Accept: a\0b\r\n') },
  { name: 'a header with a carriage return', bytes: get('/api/v1/problems', 'Accept: a\rb\r\n') },
  { name: 'a header with escape sequences', bytes: get('/api/v1/problems', 'User-Agent: \x1b[31m\x07\r\n') },
  { name: 'non-ASCII bytes in the URL', bytes: get('/api/v1/sessions/\xc3\xa9') },
  { name: 'a null byte in the URL', bytes: get('/api/v1/sessions/\0') },
  { name: 'a tab in the URL', bytes: get('/api/v1/sessions/a\tb') },
  { name: 'spaces around the URL', bytes: `GET   /api/v1/problems   HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'a fragment', bytes: get('/api/v1/problems#a') },
  { name: 'an absolute URL', bytes: get('http://127.0.0.1/api/v1/problems/gone'), statuses: [200] },
  { name: 'an absolute URL of another host', bytes: get('http://evil.example/api/v1/problems/gone') },
  { name: 'an absolute URL of another scheme', bytes: get('gopher://127.0.0.1/api/v1/problems') },
  { name: 'an absolute URL without a path', bytes: get('http://127.0.0.1') },
  { name: 'an asterisk', bytes: get('*') },
  { name: 'OPTIONS with an asterisk', bytes: `OPTIONS * HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'a path without a leading slash', bytes: get('api/v1/problems') },
  { name: 'an authority', bytes: get('127.0.0.1:80') },
  { name: 'CONNECT', bytes: `CONNECT 127.0.0.1:80 HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'TRACE', bytes: `TRACE /api/v1/sessions HTTP/1.1\r\n${HOST}Cookie: a=b\r\n\r\n`, statuses: [405] },
  { name: 'TRACE of an unknown path', bytes: `TRACE /nowhere HTTP/1.1\r\n${HOST}Cookie: a=b\r\n\r\n` },
  { name: 'an unknown method', bytes: `FETCH /api/v1/sessions HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'a lower-case method', bytes: `get /api/v1/sessions HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'an invalid method', bytes: `G\0T /api/v1/sessions HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'a long method', bytes: `${'A'.repeat(9000)} /api/v1/sessions HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'no method', bytes: ` /api/v1/sessions HTTP/1.1\r\n${HOST}\r\n` },
  // Versions
  { name: 'HTTP/0.9', bytes: 'GET /api/v1/problems\r\n' },
  { name: 'HTTP/0.9 of an unknown path', bytes: 'GET /nowhere\r\n' },
  { name: 'HTTP/1.0', bytes: 'GET /api/v1/problems/gone HTTP/1.0\r\n\r\n', statuses: [200] },
  { name: 'HTTP/1.0 with keep-alive', bytes: 'GET /api/v1/sessions?format=csv HTTP/1.0\r\nConnection: keep-alive\r\n\r\n', statuses: [200] },
  { name: 'HTTP/1.2', bytes: OK.replace('1.1', '1.2') },
  { name: 'HTTP/2.0', bytes: OK.replace('1.1', '2.0'), statuses: [505] },
  { name: 'HTTP/3', bytes: OK.replace('1.1', '3') },
  { name: 'HTTP/9999999999.1', bytes: OK.replace('1.1', '9999999999.1') },
  { name: 'an unknown protocol', bytes: OK.replace('HTTP/1.1', 'HTCPCP/1.0') },
  { name: 'the preface of HTTP/2', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0' },
  { name: 'an upgrade to HTTP/2', bytes: get('/api/v1/problems/gone', 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n'), statuses: [200] },
  { name: 'TLS', bytes: '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03' + '\x5a'.repeat(155) },
  { name: 'SSH', bytes: 'SSH-2.0-OpenSSH_9.0\r\n' },
  { name: 'an SSLRequest of PostgreSQL', bytes: '\0\0\0\x08\x04\xd2\x16\x2f' },
  { name: 'the PROXY protocol', bytes: `PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\n${OK}` },
  { name: 'null bytes', bytes: '\0'.repeat(5000) },
  { name: 'nothing', bytes: '' },
  { name: 'an empty line', bytes: '\r\n' },
  // Hosts
  { name: 'no host', bytes: 'GET /api/v1/problems HTTP/1.1\r\n\r\n', statuses: [400] },
  { name: 'two hosts', bytes: get('/api/v1/problems', 'Host: evil.example\r\n'), statuses: [400] },
  { name: 'an invalid host', bytes: get('/api/v1/problems').replace('127.0.0.1', 'a b'), statuses: [400] },
  { name: 'a host other than that of the absolute URL', bytes: get('http://evil.example/api/v1/problems/gone') },
  // Messages of assistants
  { name: 'a chunked message of 9 KB', bytes: `POST /mcp HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2328\r\n${'a'.repeat(9000)}\r\n0\r\n\r\n`, statuses: [413] },
  { name: 'a message of 2 MB', bytes: `POST /mcp HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 2000000\r\n\r\n${'a'.repeat(2_000_000)}` },
  { name: 'a message that ends early', bytes: `POST /mcp HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{` },
  { name: 'a message without a length', bytes: `POST /mcp HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n\r\n{}`, statuses: [400] },
  { name: 'a message with a malformed chunk', bytes: `POST /mcp HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n{}` },
  { name: 'a smuggled request in a message', bytes: `POST /mcp HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}` },
  { name: 'two messages on a connection', bytes: `POST /mcp HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 40\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"ping"}`.repeat(2), statuses: [200, 200] },
  // Sizes
  { name: 'a URL of 9 KB', bytes: get(`/api/v1/sessions?q=${'a'.repeat(9000)}`), statuses: [414] },
  { name: 'a URL of 30 KB', bytes: get(`/api/v1/sessions?q=${'a'.repeat(30_000)}`) },
  { name: 'headers of 9 KB', bytes: get('/api/v1/sessions', `X: ${'a'.repeat(9000)}\r\n`), statuses: [431] },
  { name: 'headers of 30 KB', bytes: get('/api/v1/sessions', `X: ${'a'.repeat(30_000)}\r\n`) },
  { name: 'headers of 2 MB', bytes: get('/api/v1/sessions', `X: ${'a'.repeat(2_000_000)}\r\n`) },
  { name: '90 headers', bytes: get('/api/v1/problems/gone', 'X: a\r\n'.repeat(90)), statuses: [200] },
  { name: '1000 headers', bytes: get('/api/v1/sessions', 'X: a\r\n'.repeat(1000)) },
  // Content and its length
  { name: 'a GET with content', bytes: `${get('/api/v1/problems/gone', 'Content-Length: 5\r\n')}hello`, statuses: [200] },
  { name: 'a GET with content, and another request', bytes: `${get('/api/v1/problems/gone', 'Content-Length: 5\r\n')}hello${OK}`, statuses: [200, 200] },
  { name: 'a GET with chunked content', bytes: `${get('/api/v1/problems/gone', 'Transfer-Encoding: chunked\r\n')}5\r\nhello\r\n0\r\n\r\n`, statuses: [200] },
  { name: 'content of 9 KB', bytes: post('Content-Length: 9000\r\n', 'a'.repeat(9000)) },
  { name: 'content of 1 MB in chunks', bytes: post('Transfer-Encoding: chunked\r\n', `100000\r\n${'a'.repeat(0x100000)}\r\n0\r\n\r\n`) },
  { name: 'less content than Content-Length', bytes: post('Content-Length: 500\r\n', 'a') },
  { name: 'a GET with less content than Content-Length', bytes: `${get('/api/v1/problems', 'Content-Length: 500\r\n')}a` },
  { name: 'Expect: 100-continue', bytes: post('Content-Length: 5\r\nExpect: 100-continue\r\n', 'hello') },
  { name: 'an unknown expectation', bytes: get('/api/v1/problems', 'Expect: 200-ok\r\n') },
  { name: 'a negative length', bytes: post('Content-Length: -1\r\n', ''), statuses: [400, 'closed'] },
  { name: 'a length with a sign', bytes: post('Content-Length: +5\r\n', 'hello'), statuses: [400, 'closed'] },
  { name: 'an invalid length', bytes: post('Content-Length: a\r\n', ''), statuses: [400, 'closed'] },
  { name: 'a huge length', bytes: post('Content-Length: 99999999999999999999\r\n', ''), statuses: [400, 'closed'] },
  { name: 'a hexadecimal length', bytes: post('Content-Length: 0x5\r\n', 'hello'), statuses: [400, 'closed'] },
  { name: 'two lengths', bytes: post('Content-Length: 0\r\nContent-Length: 50\r\n', SMUGGLED), statuses: [400, 'closed'] },
  { name: 'two lengths in one header', bytes: post('Content-Length: 0, 50\r\n', SMUGGLED), statuses: [400, 'closed'] },
  { name: 'Content-Length and chunked', bytes: post(`Content-Length: ${SMUGGLED.length + 5}\r\nTransfer-Encoding: chunked\r\n`, `0\r\n\r\n${SMUGGLED}`), statuses: [405, 'closed'] },
  { name: 'chunked and Content-Length', bytes: post(`Transfer-Encoding: chunked\r\nContent-Length: 4\r\n`, `5c\r\n${SMUGGLED}\r\n0\r\n\r\n`) },
  { name: 'chunked twice', bytes: post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'chunked and identity', bytes: post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'an unknown transfer coding', bytes: post('Transfer-Encoding: xchunked\r\nContent-Length: 3\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'a transfer coding after a tab', bytes: post('Transfer-Encoding:\tchunked\r\n', `0\r\n\r\n${SMUGGLED}`), statuses: [405, 404] },
  { name: 'a transfer coding on a folded line', bytes: post('Transfer-Encoding:\r\n chunked\r\nContent-Length: 3\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'a transfer coding after a bare line feed', bytes: post('X: a\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'a transfer coding with a null byte', bytes: post('Transfer-Encoding: chunked\0\r\nContent-Length: 3\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'a transfer coding in HTTP/1.0', bytes: post('Transfer-Encoding: chunked\r\n', `0\r\n\r\n${SMUGGLED}`).replace('HTTP/1.1', 'HTTP/1.0') },
  { name: 'a chunk with an invalid size', bytes: post('Transfer-Encoding: chunked\r\n', 'zz\r\n\r\n') },
  { name: 'a chunk with a huge size', bytes: post('Transfer-Encoding: chunked\r\n', 'ffffffffffffffff1\r\na') },
  { name: 'a chunk with a negative size', bytes: post('Transfer-Encoding: chunked\r\n', '-1\r\na\r\n0\r\n\r\n') },
  { name: 'a chunk with a long extension', bytes: post('Transfer-Encoding: chunked\r\n', `1;${'a'.repeat(20_000)}\r\na\r\n0\r\n\r\n`) },
  { name: 'chunks with long trailers', bytes: post('Transfer-Encoding: chunked\r\n', `0\r\n${'X: a\r\n'.repeat(5000)}\r\n`) },
  { name: 'truncated chunks', bytes: post('Transfer-Encoding: chunked\r\n', '5\r\nhe') },
  // Several requests, and incomplete ones
  { name: 'three requests in a row', bytes: OK.repeat(3), statuses: [200, 200, 200] },
  { name: 'fifty requests in a row', bytes: OK.repeat(50), statuses: Array(50).fill(200) },
  { name: 'valid and invalid requests in a row', bytes: `${OK}${get('/nowhere')}${get('/api/v1/sessions?limit=x')}${OK}`, statuses: [200, 404, 400, 'closed'] },
  { name: 'a request and garbage', bytes: `${OK}\x80\x81\x82\r\n\r\n`, statuses: [200, 400] },
  { name: 'a request after Connection: close', bytes: `${get('/api/v1/problems/gone', 'Connection: close\r\n')}${SMUGGLED}`, statuses: [200, 'closed'] },
  { name: 'half a method', bytes: 'GE' },
  { name: 'half a URL', bytes: 'GET /api/v1/sess' },
  { name: 'half a header', bytes: `GET /api/v1/sessions HTTP/1.1\r\nHost: 127` },
  { name: 'unterminated headers', bytes: `GET /api/v1/sessions HTTP/1.1\r\n${HOST}` },
];

/** The name of mutated requests, whose expected responses are unknown. */
export const MUTATED = 'mutated';

const mutated = fc
  .tuple(
    fc.constantFrom(...RAW_CASES.filter(({ bytes }) => bytes.length < 2000).map(({ bytes }) => bytes)),
    fc.array(fc.tuple(fc.nat(400), fc.constantFrom('', '\0', '\r', '\n', '\r\n', ' ', '\t', ':', '/', '%', '\xff', '\x80', ';', ',', 'HTTP/1.1', '\r\n\r\n', '0', 'a'.repeat(500))), { minLength: 1, maxLength: 5 }))
  .map(([bytes, changes]) => ({
    name: MUTATED,
    bytes: changes.reduce((text, [at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1), bytes),
  }));

/** Arbitrary raw requests. */
export const rawRequests = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...RAW_CASES) },
  { weight: 2, arbitrary: mutated },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ name: 'garbage', bytes: Buffer.from(bytes).toString('latin1') })) });

/** Sends bytes on a connection and returns the bytes received until it is closed. Throws an error after the timeout. */
export function sendRaw(port, { bytes }, timeout) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const parts = [];
    const socket = connect({ port, host: '127.0.0.1' });
    const timer = setTimeout(() => {
      socket.destroy();
      reject(Object.assign(new Error(`the connection was not closed within ${timeout} ms`), { name: 'TimeoutError' }));
    }, timeout);
    const over = () => {
      clearTimeout(timer);
      resolve({ received: Buffer.concat(parts), ms: performance.now() - start });
    };
    socket.on('data', (part) => parts.push(part));
    // A server that does not read the whole request may reset the connection.
    socket.on('error', () => {});
    socket.once('close', over);
    socket.end(Buffer.from(bytes, 'latin1'));
  });
}

/** Parses the responses on a connection. `rest` is what follows the last valid response. */
export function parseResponses(bytes) {
  const responses = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const lines = end < 0 ? [] : bytes.subarray(at, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.1 (\d{3})(?: .*)?$/.exec(lines[0] ?? '')?.[1]);
    if (!status || lines.slice(1).some((line) => !/^[\w!#$%&'*+.^`|~-]+: ?[^\0\r\n]*$/.test(line))) {
      break;
    }
    const headers = headersOf(lines.slice(1).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
    let body;
    at = end + 4;
    if (status < 200 || status === 204 || status === 304) {
      body = Buffer.alloc(0);
    } else if (headers.get('transfer-encoding')?.[0] === 'chunked') {
      [body, at] = chunked(bytes, at);
    } else {
      const length = headers.has('content-length') ? Number(headers.get('content-length')[0]) : bytes.length - at;
      body = bytes.subarray(at, at + length);
      at += length;
    }
    if (status >= 200) {
      responses.push({ status, headers, body });
    }
  }
  return { responses, rest: bytes.subarray(at) };
}

/** Returns the values of headers as lists by lower-case name. */
export function headersOf(pairs) {
  const headers = new Map();
  for (const [name, value] of pairs) {
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), value]);
  }
  return headers;
}

function chunked(bytes, start) {
  const parts = [];
  let at = start;
  for (;;) {
    const end = bytes.indexOf('\r\n', at);
    const size = end < 0 ? NaN : parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (!(size >= 0)) {
      return [Buffer.concat(parts), bytes.length];
    }
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
    if (size === 0) {
      return [Buffer.concat(parts), at];
    }
  }
}
