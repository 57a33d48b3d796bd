/** What a response to a hostile request must have and must not reveal, beside what the description says. */
import { decoded } from './operations.js';

/** Headers of every response, also of those by Tomcat itself. */
const SECURITY_HEADERS = {
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'access-control-allow-origin': /^\*$/,
};
/** Implementation details that no response may reveal. */
const INTERNALS = [
  /\b(?:org|com|java|jakarta|sun|jdk|tools)\.[a-z]+\.[\w.$]+/,
  /\w*(?:Exception|Throwable|StackTrace)\b/,
  /\bat [\w.$]+\([\w.$ ]*(?::\d+)?\)/,
  /\b(?:select|insert|update|delete) [\w.*", ]+ (?:from|into|set) /,
  /\b(?:hibernate|HikariPool|PSQL\w*|SQLSTATE|JDBC|Tomcat|Coyote|Catalina)\b/i,
];
/** Problems repeat at most 200 characters of a value. The text around them can match a few more. */
const LONGEST_ECHO = 210;

/** Returns the faults of a response, each with a `key` that identifies the kind of fault, and a `text`. */
export function disclosures(exchange, content) {
  const { request, status, headers, ms } = exchange;
  const faults = [];
  const fault = (key, text = key) => faults.push({ key, text });
  if (status >= 500) {
    fault(`status ${status}`, `${status} after ${Math.round(ms)} ms`);
  }
  faultsOfHeaders(headers, status, fault);
  faultsOfInternals(exchange, content, fault);
  const echo = status < 400 || request.method === 'HEAD' ? 0 : longestEcho(request, json(content));
  if (echo > LONGEST_ECHO) {
    fault(`${status} echoes the request`, `${echo} characters`);
  }
  return faults;
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultsOfHeaders(headers, status, fault) {
  for (const [name, pattern] of Object.entries(SECURITY_HEADERS)) {
    const values = headers.get(name) ?? [];
    if (values.length !== 1 || !pattern.test(values[0])) {
      fault(`${status} without ${name}`, values.join(' and ') || 'none');
    }
  }
  for (const name of ['content-type', 'etag', 'content-length', 'date', 'location', 'allow']) {
    if ((headers.get(name)?.length ?? 0) > 1) {
      fault(`${name} twice`, headers.get(name).join(' and '));
    }
  }
  for (const name of ['server', 'x-powered-by', 'set-cookie']) {
    if (headers.has(name)) {
      fault(`${name} is sent`, headers.get(name).join(', '));
    }
  }
}

function faultsOfInternals({ request, status, headers }, content, fault) {
  const sent = sentTexts(request).join('\n');
  const received = [status < 400 && !content.startsWith('{') ? '' : content, ...[...headers.values()].flat()];
  for (const pattern of INTERNALS) {
    for (const text of received) {
      // Records can contain such words, so only stack traces count in them.
      const found = status < 400 && pattern !== INTERNALS[2] ? null : text.match(pattern)?.[0];
      if (found && !sent.includes(found)) {
        fault(`reveals internals`, `${status}: ${found}`);
        return;
      }
    }
  }
}

function sentTexts({ method, path, query, headers }) {
  const texts = [method, path, query, ...query.split(/[&=]/), ...headers.flat()];
  return texts.flatMap((text) => [text, decoded(text.replaceAll('+', ' ')) ?? text, latin1(text)]);
}

function latin1(text) {
  return unescapedBytes(text).toString();
}

function unescapedBytes(text) {
  return Buffer.from(text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
}

/** Returns the length of the longest part of the request that the problem repeats. */
function longestEcho(request, problem) {
  const received = texts(problem).filter((text) => text.length > LONGEST_ECHO);
  let longest = 0;
  for (const sent of sentTexts(request)) {
    // A longer echo contains at least one of these pieces.
    for (let at = 0; sent.length > LONGEST_ECHO && at + 100 <= sent.length; at += 100) {
      for (const text of received) {
        let found = text.indexOf(sent.slice(at, at + 100));
        if (found >= 0) {
          let begin = at;
          let length = 100;
          while (begin > 0 && found > 0 && sent[begin - 1] === text[found - 1]) {
            begin--;
            found--;
            length++;
          }
          while (begin + length < sent.length && sent[begin + length] === text[found + length]) {
            length++;
          }
          longest = Math.max(longest, Math.min(length, text.length));
        }
      }
    }
  }
  return longest;
}

function texts(value) {
  if (typeof value === 'string') {
    return [value];
  }
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}
