/**
 * Hostile requests for the operations of the OpenAPI description, from valid ones to nonsense. They are arbitraries of
 * fast-check: the same seed gives the same requests, and a request that finds a fault is shrunk. The existing fuzzers for
 * OpenAPI (Schemathesis, RESTler, EvoMaster, CATS) are not available from npm, Maven Central or Debian.
 */
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { decoded } from './operations.js';

const FRAGMENTS = [
  // SQL
  "'", "''", '"', '`', "' OR '1'='1", "'; DROP TABLE entry; --", '1; SELECT pg_sleep(10)--', "' UNION SELECT NULL--",
  "1' AND 1=CAST((SELECT version()) AS int)--", '\\', "\\'", '%', '_', '%%%', "$$;SELECT 1;$$", ":name", "?", "{d '1'}",
  // regular expressions
  '(', ')', '[', '((((((((((a*)*)*)*)*)*)*)*)*)*b', '[a-z', '*', '.*', '(?=', '\\Q', '\\u', '^$', 'a{1,99999999}',
  // full-text search
  '&', '|', '!', '<->', ':*', 'a:*', '!!a', 'a & | b', '()', '"', '"a', '"a" "', '-', '--', '- -', 'or', 'or or', '-or', '" - "',
  // LDAP, templates, shells, XML, HTML, spreadsheet formulas
  '*)(uid=*))(|(uid=*', ')(&', '${jndi:ldap://127.0.0.1:1/a}', '${7*7}', '{{7*7}}', '#{7*7}', '<%= 7*7 %>', 'T(Runtime)', '*{1}',
  '`id`', '$(id)', '; id', '| id', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', '<script>alert(1)</script>', ']]>',
  '=1+1', '@SUM(1)', '+1', '-1+1|cmd',
  // paths
  '../', '..\\', '../../../../etc/passwd', '....//', '/etc/passwd', 'file:///etc/passwd', '..;/', '..;', ';v=1', '//', '/./', '.', '..',
  'C:\\boot.ini', '~', 'WEB-INF/web.xml', '.git/config', 'actuator/env',
  // characters
  '\0', 'a\0b', '\r\n', '\r\nX-Injected: 1', '\n', '\t', '\x1b[31m', '\x7f', '\x85', '\u2028', '\ufeff', '\ufffe', '\uffff', '\u200b', '\u200d',
  '\u202eABC', '\u2066a', 'ＣＳＣ', 'сsс', 'ｃｓｃ', 'I\u0307', 'ı', 'ß', 'ﬁ', 'Å', 'e\u0301', 'a\u0300\u0301\u0302\u0303\u0304'.repeat(9),
  '\ud800', '\udc00', '\udc00\ud800', '😀', '👨‍👩‍👧‍👦', '١٢٣', '２０１３-０１-０１', '零',
  // numbers and literals
  '0', '-0', '-1', '01', '+1', ' 1', '1 ', '1.0', '1e3', '0x10', '1_000', '2147483647', '2147483648', '-2147483649', '99999999999999999999',
  '9223372036854775808', '1e999', 'NaN', 'Infinity', '-Infinity', 'null', 'undefined', 'true', 'TRUE', 'nil', 'None', '[]', '{}', '{"a":1}',
  // dates and times
  '2013-02-29', '2013-13-01', '2013-00-10', '2013-1-1', '0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '-0001-01-01', '+12013-01-01',
  '20130101', '2013-W01-1', '2013-001', '2013', '2013-01', '2013-41', '2013?', '2013-01-01T00:00:00Z', '2013-01-01T25:61:61Z', '2013-01-01Z',
  '1582-10-10', '2016-12-31T23:59:60Z', '999999999-12-31T23:59:59Z', '-999999999-01-01T00:00:00Z', '+999999999-12-31', '2013-01-01T00:00:00+18:01',
  '', ' ', '  ', '\u00a0', '\u3000', ',', ',,', 'a,b', ' csc', 'csc ', 'CSC',
];

/** Invalid and unusual percent-encodings. */
const BROKEN_ENCODINGS = [
  '%', '%%', '%2', '%zz', '%u0041', '%00', '%0', '%-1', '%+1', '%c0%af', '%c0%80', '%c1%81', '%e0%80%af', '%f0%80%80%af', '%f8%88%80%80%80', '%fc%84%80%80%80%80',
  '%ed%a0%80', '%ed%a0%80%ed%b0%80', '%f4%90%80%80', '%ff', '%ff%fe', '%fe%ff', '%80', '%bf', '%c3', '%e2%82', '%f0%9f%98', '%25', '%2525', '%252e%252e%252f',
  '%25%30%30', '%0d%0aX-Injected:%201', '%E2%80%AE', '%EF%BB%BF', '%C0%AE%C0%AE/', '+', '++', '%2B', '%20', '%09', '%7f', '%c2%85', '&#37;', '\u00e9', '\u00ff',
  '"', '<', '>', '\\', '^', '`', '{', '|', '}', '[', ']', "'", '!', '*', '(', ')', '$', ';', ':', '@', ',', '~', '\u007f',
];

/** Path segments for path traversal. */
const TRAVERSALS = [
  '..', '.', '%2e', '%2e%2e', '%2E%2E', '..%2f', '..%2F..%2F', '%2e%2e%2f', '..%5c', '%5c', '%2f', '%252f', '%252e%252e%252f', '..;', '..;/', ';', ';a=b', ';/', ';jsessionid=1',
  '%3b', '..%00/', '..%0d/', '%c0%ae%c0%ae', '%c0%af', '..%c0%af', '...', '....', '', '%20', '%09', '%00', '*', '**', '{id}', '%7Bid%7D', '~root', '.json', 'a.json', 'a.zip', 'a%2Fb', '%2525',
];

const LENGTHS = [201, 500, 501, 1024, 4000, 8000, 8190, 8300, 12_000, 24_000, 25_000, 40_000];
const UNITS = ['a', '%41', '%00', '%F0%9F%92%A9', '%22', '-', '(', '%E2%80%AE', 'a%20', '-a%20', '%22a%22%20', 'or%20', '..%2f', '%25', 'a%0a', '1'];
const WORDS = ['Syria', 'syria', 'Sirya', 'session', 'rapid', 'reaction', 'forces', 'peacekeeping', 'of', 'the', 'Минск', 'CSC', 'tasmagambetov', 'zzzzqqqq', '2013', 'Nikolai', 'ё'];

/** Percent-encodes text. An unpaired surrogate is encoded as three bytes, which are invalid UTF-8. */
export function encoded(text) {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0);
      if (/[\w.~-]/.test(character)) {
        return character;
      } else if (code >= 0xd800 && code <= 0xdfff) {
        return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)].map(percent).join('');
      }
      return [...Buffer.from(character)].map(percent).join('');
    })
    .join('');
}

function percent(byte) {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Percent-encodes every byte, with hexadecimal digits of both cases. */
function overEncoded(text) {
  return [...Buffer.from(text)].map((byte, i) => (i % 3 === 0 ? percent(byte) : percent(byte).toLowerCase())).join('');
}

/** Returns a path with some of its letters, at least the last, percent-encoded in hexadecimal digits of both cases. */
export function encodedLetters(path, random = Math.random) {
  const last = path.search(/[A-Za-z][^A-Za-z]*$/);
  return path.replace(/%[0-9A-Fa-f]{2}|[A-Za-z]/g, (text, at) => {
    const chance = at === last ? random() * 0.2 : random();
    if (text.length > 1 || chance >= 0.2) {
      return text;
    }
    const digits = percent(text.charCodeAt(0));
    return chance < 0.1 ? digits : digits.toLowerCase();
  });
}

const from = (values) => fc.constantFrom(...values);
const often = (...weighted) => fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 12 });
const fragment = from(FRAGMENTS);
const long = fc.tuple(from(UNITS), from(LENGTHS)).map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length - (length % unit.length)));

/** Arbitrary encoded nonsense. */
const nonsense = often(
  [8, fragment.map(encoded)],
  [2, fc.tuple(fragment, fragment).map(([one, other]) => encoded(one + other))],
  [2, anyText.map(encoded)],
  [1, fragment.map((text) => encoded(encoded(text)))],
  [1, fragment.map((text) => overEncoded(text))],
  [4, from(BROKEN_ENCODINGS)],
  [2, fc.tuple(from(BROKEN_ENCODINGS), from(BROKEN_ENCODINGS)).map((both) => both.join(''))],
  [1, long]);

/** Arbitrary search texts, with operators in any position. */
const words = fc
  .array(often([5, from(WORDS)], [1, fragment]), { maxLength: 6 })
  .chain((some) =>
    fc.tuple(...some.map((word) =>
      from(['', '-', '"', ' or ', '(', '!', '- ', '"-', '* ']).map((operator) => operator + word))))
  .map((some) => encoded(some.join(' ')));

const day = fc
  .tuple(fc.integer({ min: 1985, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/**
 * Returns arbitrary requests by operation.
 *
 * @param seen `ids` and `cursors` of the service by path template
 */
export function hostileRequests(description, seen) {
  return new Map(description.operations.map((operation) => [operation, requestsOf(operation, description, seen)]));
}

function requestsOf(operation, description, seen) {
  const path = validPath(operation, seen);
  const right = fc.tuple(validQuery(operation, description, seen, 4), acceptable(operation), encodings, tags);
  const invalid = invalidQuery(operation, description, seen);
  const request = (kind, parts) =>
    fc.record(parts).map(({ method = 'GET', path: at, query = '', headers = [], body = null }) =>
      ({ kind, method, path: at, query, headers, body }));
  return often(
    [5, fc.tuple(path, right, from(['GET', 'GET', 'HEAD'])).map(([at, [query, ...headers], method]) => (
      { kind: 'valid', method, path: at, query, headers: headers.flat(), body: null }))],
    [2, fc.tuple(path.chain(withEncodedLetters), right, from(['GET', 'HEAD'])).map(([at, [query, ...headers], method]) => (
      { kind: 'percent-encoded', method, path: at, query, headers: headers.flat(), body: null }))],
    [7, request('parameters', { path, query: invalid, headers: fc.tuple(encodings, tags).map((both) => both.flat()), method: from(['GET', 'GET', 'HEAD']) })],
    [3, request('path', { path: invalidPath(operation), headers: encodings, query: often([4, fc.constant('')], [1, invalid]) })],
    [4, request('headers', { path, query: validQuery(operation, description, seen, 1), headers: oddHeaders, method: from(['GET', 'GET', 'HEAD']) })],
    [1, request('methods', { path, query: validQuery(operation, description, seen, 1), method: from(METHODS), headers: fc.tuple(encodings, preflight).map((both) => both.flat()), body: bodies })],
    [1, request('combined', { path: often([3, path], [1, invalidPath(operation)]), query: invalid, headers: oddHeaders, method: from(['GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'TRACE']), body: bodies })]);
}

function validPath({ segments, template }, { ids }) {
  return fc.tuple(...segments.map((segment) =>
    segment.startsWith('{') ? from(ids.get(template.slice(0, template.indexOf('/{')))).map(encoded) : fc.constant(segment)))
    .map((parts) => `/${parts.join('/')}`);
}

/** Arbitrary variants of a path with some letters percent-encoded. */
function withEncodedLetters(path) {
  return fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: path.length, maxLength: path.length })
    .map((chances) => {
      let next = 0;
      return encodedLetters(path, () => chances[next++]);
    });
}

function invalidPath({ segments }) {
  const variable = often([3, nonsense], [2, from(TRAVERSALS)], [1, fc.tuple(from(TRAVERSALS), nonsense).map((both) => both.join(''))]);
  const firstVariable = segments.findIndex((segment) => segment.startsWith('{'));
  return fc
    .tuple(
      fc.tuple(...segments.map((segment, i) => (segment.startsWith('{')
        ? variable
        : often([firstVariable < 0 && i === segments.length - 1 ? 1 : 20, fc.constant(segment)], [1, variable], [1, from([overEncoded(segment), segment.toUpperCase(), `${segment}/`, `${segment}.`, `/${segment}`])])))),
      often([5, fc.constant([])], [2, fc.array(variable, { minLength: 1, maxLength: 3 })]))
    .map(([parts, more]) => `/${[...parts, ...more].join('/')}`);
}

/** Arbitrary valid values of a parameter, encoded. */
function validValue(parameter, operation, description, { ids, cursors }) {
  const schema = description.resolve(parameter.schema);
  const one = schema.type === 'array' ? description.resolve(schema.items) : schema;
  const { name } = parameter;
  if (one.enum) {
    return from(one.enum.map(String).map(encoded));
  } else if (name === 'q') {
    return often([1, from(WORDS).map(encoded)], [1, words.filter((text) => text !== '')]);
  } else if (name === 'cursor') {
    return from(cursors.get(operation.template) ?? one.examples);
  } else if (one.format === 'date') {
    return day;
  } else if (one.type === 'integer') {
    const most = Math.min(one.maximum ?? 60, 60);
    return fc.integer({ min: one.minimum ?? 0, max: most }).map(String);
  } else if (one.type === 'boolean') {
    return from(['true', 'false']);
  } else if (name === 'updatedSince' || name === 'since') {
    return from(['1', '2026-01-01', '2026-01-01T00%3A00%3A00Z', '2100-01-01']);
  }
  const collection = { body: 'bodies', parent: 'bodies', session: 'sessions', state: 'member-states', party: 'member-states' }[name];
  return from([...(one.examples ?? []), ...(ids.get(`/api/v1/${collection}`) ?? [])].map(String).map(encoded));
}

function validQuery(operation, description, seen, most) {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  if (known.length === 0) {
    return fc.constant('');
  }
  // Few parameters at once, since parameters of pages and of exports exclude each other.
  return fc
    .subarray(known, { maxLength: Math.min(most, known.length) })
    .map((some) => (operation.parameters.some(({ name }) => name === 'q') && known.find(({ name }) => name === 'q').required
      ? [...new Set([known.find(({ name }) => name === 'q'), ...some])]
      : some))
    .chain((some) =>
      fc.tuple(...some.map((parameter) => {
        const value = validValue(parameter, operation, description, seen);
        const many = description.resolve(parameter.schema).type === 'array';
        return (many ? fc.array(value, { minLength: 1, maxLength: 3 }) : fc.tuple(value)).map((values) =>
          values.map((text) => `${parameter.name}=${text}`).join('&'));
      })))
    .map((pairs) => pairs.join('&'));
}

function invalidQuery(operation, description, seen) {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  const names = known.map(({ name }) => name);
  const own = names.length === 0 ? fc.constant('limit') : from(names);
  const strange = often(
    [3, from(['', ' ', 'Limit', 'LIMIT', 'limit[]', 'limit[0]', 'body.id', 'id', 'page', 'size', 'offset', 'callback', '_method', 'debug', 'class', 'class.module', '__proto__', '$where', 'q%00', '%71', 'format%20', 'csrf'])],
    [2, nonsense]);
  const right = known.length === 0
    ? nonsense
    : from(known).chain((parameter) => validValue(parameter, operation, description, seen));
  const value = often([6, nonsense], [2, words], [2, right], [1, from(['', '%20', ','])]);
  const pair = often(
    [8, fc.tuple(own, value).map(([name, text]) => `${name}=${text}`)],
    [2, fc.tuple(strange, value).map(([name, text]) => `${name}=${text}`)],
    [1, own],
    [1, own.map((name) => `${overEncoded(name)}=1`)],
    [1, from(['', '&', '=', '==', '&&', '=&=', '?', '?limit=1', '#', '%26limit=1', ';limit=1', 'limit=1;limit=2'])],
    ...(names.includes('cursor') ? [[4, cursor(operation, seen)]] : []));
  const conflicts = from([
    'from=2014-01-01&to=2013-01-01', 'limit=1&limit=2', 'sort=relevance', 'sort=date&sort=-date', 'format=csv&limit=5', 'format=csv&format=ndjson',
    'format=json&format=', 'format=atom&sort=date', 'format=ics', 'format=xml', 'format=CSV', 'include=positions,positions', 'include=positions,', 'include=,',
    'limit=0', 'limit=501', 'limit=-1', 'limit=1e2', 'limit=00', 'from=9999-12-31', 'to=0001-01-01', 'from=0001-01-01&to=9999-12-31', 'q=', 'q=-', 'q=%22',
  ]);
  const many = fc
    .tuple(own, from([2, 99, 100, 101, 500, 999, 1000, 1001, 2000]), right)
    .map(([name, count, text]) => Array(count).fill(`${name}=${text.slice(0, 8)}`).join('&'));
  return often(
    [6, fc.array(pair, { minLength: 1, maxLength: 4 }).map((pairs) => pairs.join('&'))],
    [6, fc.tuple(validQuery(operation, description, seen, 3), pair).map((both) => both.filter((part) => part !== '').join('&'))],
    [2, fc.tuple(validQuery(operation, description, seen, 2), conflicts).map((both) => both.filter((part) => part !== '').join('&'))],
    [1, many]);
}

/** Arbitrary cursors: modified ones of the service, and forged ones with a valid checksum. */
function cursor({ template }, { cursors }) {
  const real = cursors.get(template);
  const keys = fc.array(
    often([3, fragment], [1, from(['2013-09-23', '1', '0.5', 'csc', '-1', '1e38', '1e39', '3.4028236e38', '-0.0'])]),
    { minLength: 0, maxLength: 6 });
  // The checksum has no secret.
  const forged = keys.map((values) => forge(template, values));
  const changed = real === undefined
    ? forged
    : from(real).chain((text) =>
      fc.oneof(
        fc.nat(text.length - 1).chain((at) => from(['A', 'z', '_', '=', '%', '/', '+', '.', '%00', ''])
          .map((other) => text.slice(0, at) + other + text.slice(at + 1))),
        fc.nat(text.length - 1).map((at) => text.slice(0, at)),
        from([`${text}=`, `${text}==`, `${text}A`, text + text, text.toLowerCase(), `%20${text}`, overEncoded(text)]),
        fc.nat(8).chain((at) => fragment.map((key) => {
          const values = Buffer.from(decoded(text), 'base64url').toString().split('\n').slice(1);
          return forge(template, values.map((value, i) => (i === at % values.length ? key : value)));
        }))));
  return fc
    .tuple(often([2, forged], [3, changed]), from(['', '', '', '&sort=id', '&sort=-date', '&limit=1', '&q=Syria', '&format=csv', '&format=atom']))
    .map(([text, more]) => `cursor=${text}${more}`);
}

function forge(list, values) {
  const rest = values.join('\n');
  return Buffer.from([crc32(`${list}\n${rest}`).toString(16), ...values].join('\n')).toString('base64url');
}

const TYPES = [
  'application/json', 'text/csv', 'application/x-ndjson', 'text/calendar', 'application/atom+xml', 'application/ld+json', 'application/zip',
  'application/vnd.citationstyles.csl+json', 'application/x-bibtex', 'application/problem+json', 'text/html', 'application/xml', 'image/png', '*/*', 'application/*', 'text/*',
];

function acceptable({ responses }) {
  const types = Object.keys(responses['200'].content);
  return often(
    [3, fc.constant([])],
    [1, from(types).map((type) => [['Accept', type]])],
    [1, fc.array(from([...types, '*/*']), { minLength: 1, maxLength: 3 }).map((some) => [['Accept', some.map((type, i) => `${type};q=0.${9 - i}`).join(', ')]])]);
}

const encodings = often(
  [3, fc.constant([])],
  [2, fc.constant([['Accept-Encoding', 'gzip']])],
  [1, from([
    'gzip, deflate, br, zstd', 'gzip;q=0', '*', '*;q=0', 'identity;q=0', 'identity;q=0, *;q=0', 'gzip;q=abc', 'gzip;;', ';', ',', ',,gzip,,', 'GZIP', 'x-gzip', 'gzip;q=0.0001', 'gzip;q=2', 'br', '\t', 'gzip\u00ff', 'gzip, '.repeat(300),
  ]).map((value) => [['Accept-Encoding', value]])]);

const tags = often(
  [8, fc.constant([])],
  [1, from([
    '*', '"', '""', '"a"', 'W/"a"', 'w/"a"', 'a', '"a', 'a"', 'W/', 'W/*', '*, "a"', '"*"', '"a" "b"', '"a","b"', ',', ',,,', '"a\\"b"', '"\u00e9"', '"1-', '"1-AAAAAAAAAAAAAAAA"', '"1-AAAAAAAAAAAAAAAA-gzip"', '*"', '"a",*',
    Array(700).fill('"a"').join(','), Array(3000).fill('"a"').join(','), Array(2000).fill('"').join(''), Array(1500).fill('W/').join(''), '"'.padEnd(5000, ' '), 'W/"'.repeat(1500),
  ]).map((value) => [['If-None-Match', value]])],
  [1, from([
    'Sun, 22 Nov 2026 09:30:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994', 'Mon, 30 Feb 2026 00:00:00 GMT', '0', '-1', 'now', '', '2026-01-01',
    'Sun, 22 Nov 2026 09:30:00 GMT; length=1', 'Sun, 22 Nov 99999 09:30:00 GMT', 'Thu, 01 Jan 0000 00:00:00 GMT',
  ]).map((value) => [['If-Modified-Since', value]])]);

const preflight = often(
  [2, fc.constant([])],
  [1, fc.constant([['Origin', 'https://example.org'], ['Access-Control-Request-Method', 'GET'], ['Access-Control-Request-Headers', 'if-none-match']])],
  [1, fc.constant([['Origin', 'null'], ['Access-Control-Request-Method', '\u00ff']])]);

/** Credentials in request headers, which must not be returned or logged. */
export const SECRET = 'a-secret-of-the-caller';

const text = often(
  [4, fragment],
  [2, from(BROKEN_ENCODINGS)],
  [1, anyText],
  [1, long])
  // Other characters in headers are sent by raw requests only.
  .map((value) => Buffer.from(value).toString('latin1').replace(/[^\t\x20-\x7e\x80-\xff]/g, ''));

const accept = often(
  [3, fc.array(fc.tuple(from(TYPES), from(['', ';q=0', ';q=1', ';q=0.5', ';q=1.1', ';q=-1', ';q=', ';q=x', ';q=0.00001', ';charset=utf-8', ';charset=x', ';a="', ';version=2', ';', ';q=NaN'])), { minLength: 1, maxLength: 5 })
    .map((some) => some.map(([type, parameter]) => type + parameter).join(', '))],
  [2, from(['', ' ', '*', '*/json', '*/*;q=0', 'json', '/', 'a/', '/b', 'a/b/c', ',', ',,', ';', 'text', 'application/', 'application/json,', 'application/json;', 'APPLICATION/JSON', '(', 'a b/c', 'application/json;q="0.5"', '*/*, */*'])],
  [1, fc.integer({ min: 50, max: 400 }).map((count) => Array.from({ length: count }, (_, i) => `a/b${i}`).join(','))],
  [1, fc.integer({ min: 50, max: 300 }).map((count) => Array(count).fill('application/json;q=0.1').join(','))],
  [2, text]);

const trace = from([
  '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '00-00000000000000000000000000000000-0000000000000000-00', '00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01', 'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7', '00-x-y-z', '', '-', '---', '00', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more', '01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more',
  '00-gggggggggggggggggggggggggggggggg-gggggggggggggggg-01', '4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1', '0', '1', 'a'.repeat(3000),
]);

const header = often(
  [4, accept.map((value) => ['Accept', value])],
  [2, tags.map((some) => some[0] ?? ['If-None-Match', '*'])],
  [2, encodings.map((some) => some[0] ?? ['Accept-Encoding', 'gzip'])],
  [1, fc.tuple(from(['If-Match', 'If-Unmodified-Since', 'If-Range', 'If-None-Match', 'If-Modified-Since']), text)],
  [1, from(['bytes=0-', 'bytes=0-0', 'bytes=-1', 'bytes=5-1', 'bytes=99999999999999999999-', `bytes=${'0-1,'.repeat(1000)}`, 'bytes=', 'x=1', 'bytes=a-b', 'none']).map((value) => ['Range', value])],
  [2, fc.tuple(from(['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-Port', 'X-Forwarded-Prefix', 'X-Forwarded-Ssl', 'Forwarded', 'X-Real-IP', 'X-Original-URL', 'X-Rewrite-URL', 'X-HTTP-Method-Override', 'X-Original-Method', 'Via']),
    often([2, from(['evil.example', '127.0.0.1, 10.0.0.1', 'https', 'javascript', '443', '99999', 'abc', '/admin', 'for=1;host=evil.example;proto=https', 'DELETE', '/actuator/env', '::1', '[::1', 'a'.repeat(300)])], [1, text]))],
  [2, fc.tuple(from(['traceparent', 'tracestate', 'baggage', 'b3', 'X-B3-TraceId', 'X-B3-SpanId', 'X-B3-Sampled', 'X-Request-Id']), often([3, trace], [1, text]))],
  [1, fc.tuple(from(['Origin', 'Referer', 'User-Agent', 'Accept-Language', 'Accept-Charset', 'Accept-Datetime', 'Cookie', 'Content-Type', 'Content-Encoding', 'Cache-Control', 'Pragma', 'TE', 'Upgrade', 'Prefer', 'Max-Forwards', 'From', 'Warning', 'Sec-Fetch-Mode', 'DNT', 'X', 'Content-Disposition']), text)],
  [1, from([['Authorization', `Bearer ${SECRET}`], ['Authorization', 'Basic !!!'], ['Cookie', `JSESSIONID=${SECRET}`], ['Cookie', 'a=b; '.repeat(500)], ['Proxy-Authorization', SECRET], ['Expect', '200-maybe'],
    ['Upgrade', 'h2c'], ['Upgrade', 'websocket'], ['Connection', 'Upgrade, HTTP2-Settings'], ['HTTP2-Settings', 'AAMAAABkAAQAoAAAAAIAAAAA'], ['Max-Forwards', '0'], ['Content-Type', 'application/x-www-form-urlencoded'], ['Content-Type', 'multipart/form-data'], ['Content-Type', '/']])],
  [1, fc.tuple(fc.constant('Host'), from(['evil.example', 'evil.example:99999', 'evil.example:x', '', 'a b', '[::1]', '[::1', '127.0.0.1:', '../', 'a/b', 'user@host', '%', '\u00e9', `${'a'.repeat(70)}.example`, 'a.'.repeat(200), '127.0.0.1, evil.example', '_', '-', '1']))],
  [1, fc.integer({ min: 50, max: 150 }).map((count) => ['X-Many', String(count)])]);

const oddHeaders = often(
  [8, fc.array(header, { minLength: 1, maxLength: 4 })],
  [1, header.map((one) => [one, one])],
  [1, fc.tuple(header, fc.integer({ min: 20, max: 300 })).map(([one, count]) => Array.from({ length: count }, (_, i) => (i === 0 ? one : [`X-${i}`, 'a'])))],
  [1, fc.array(accept, { minLength: 2, maxLength: 4 }).map((some) => some.map((value) => ['Accept', value]))]);

const METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'SEARCH', 'LINK', 'PURGE', 'M-SEARCH', 'MKCOL', 'LOCK', 'QUERY'];
const bodies = often(
  [3, fc.constant(null)],
  [1, from(['', 'a=b', '{"a":1}', '{', '%zz=1&limit=1', '<a/>', '\0\x01\x02', 'x'.repeat(8192), 'x'.repeat(9000), 'x'.repeat(100_000)])]);
