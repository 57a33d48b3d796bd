/** Check of requests and responses against the OpenAPI description. */
import { gunzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';

/** Undocumented statuses of any operation: malformed requests, other methods, request content, Expect headers. */
const UNDOCUMENTED = [400, 405, 413, 417];
/** Statuses at paths without an operation. */
const WITHOUT_OPERATION = [...UNDOCUMENTED, 404, 406, 414, 431];
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

export class Description {
  constructor(document) {
    this.ajv = new Ajv({ strict: false, allErrors: false, validateSchema: false, logger: false });
    addFormats(this.ajv);
    this.ajv.addSchema(document, 'api');
    this.document = document;
    this.validators = new Map();
    this.operations = Object.entries(document.paths).map(([template, item]) => ({
      id: item.get.operationId,
      template,
      segments: template.split('/').slice(1),
      parameters: (item.get.parameters ?? []).map((parameter) => this.resolve(parameter)),
      responses: item.get.responses,
    }));
    // A fixed path segment has precedence over a variable.
    this.byPrecedence = [...this.operations].sort((a, b) => variables(a) - variables(b));
  }

  /** Returns the node that a reference points to, or the node itself. */
  resolve(node) {
    return node?.$ref
      ? this.resolve(node.$ref.slice(2).split('/').reduce((at, name) => at[name.replaceAll('~1', '/')], this.document))
      : node;
  }

  /** Returns the operation of a request path, or undefined. */
  operationAt(path) {
    const segments = path.split('/').slice(1).map(decoded);
    return this.byPrecedence.find(
      (operation) =>
        operation.segments.length === segments.length
        && operation.segments.every((segment, i) =>
          segment.startsWith('{') ? segments[i] : segment === segments[i]));
  }

  /** Returns the violations of a schema by a value, or null. */
  violation(schema, value) {
    const key = schema.$ref ?? JSON.stringify(schema);
    let validate = this.validators.get(key);
    if (!validate) {
      const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
      validate = this.ajv.compile(JSON.parse(text));
      this.validators.set(key, validate);
    }
    return validate(value) ? null : this.ajv.errorsText(validate.errors);
  }

  /**
   * Parses the query of a request.
   *
   * @returns `values` by parameter name, and `invalid`: why the service must reject the query, or null
   */
  parseQuery(operation, query) {
    const values = new Map();
    for (const pair of query.split('&').filter((part) => part !== '')) {
      const equals = pair.indexOf('=');
      const name = decoded((equals < 0 ? pair : pair.slice(0, equals)).replaceAll('+', ' '));
      const value = decoded((equals < 0 ? '' : pair.slice(equals + 1)).replaceAll('+', ' '));
      if (name === undefined || value === undefined) {
        return { values, invalid: 'not percent-encoded UTF-8' };
      }
      values.set(name, [...(values.get(name) ?? []), value]);
    }
    const known = operation.parameters.filter((parameter) => parameter.in === 'query');
    for (const name of values.keys()) {
      if (!known.some((parameter) => parameter.name === name)) {
        return { values, invalid: `unknown parameter ${printable(name)}` };
      }
    }
    for (const { name, required, schema } of known) {
      const given = values.get(name);
      const why = given ? this.#whyInvalid(this.resolve(schema), name, given) : required ? 'is missing' : null;
      if (why) {
        return { values, invalid: `${name} ${why}` };
      }
    }
    return { values, invalid: null };
  }

  #whyInvalid(schema, name, given) {
    if (schema.type !== 'array' && given.length > 1) {
      return 'is repeated';
    }
    const texts = name === 'include' ? given.flatMap((text) => text.split(',')) : given;
    if (schema.maxItems !== undefined && texts.length > schema.maxItems) {
      return `has ${texts.length} values`;
    }
    const one = schema.type === 'array' ? this.resolve(schema.items) : schema;
    for (const text of texts) {
      const why = this.violation(one, typed(one, text));
      if (why) {
        return `is ${printable(text)}: ${why}`;
      }
    }
    return null;
  }

  /**
   * Returns the faults of a response, each with a `key` that identifies the kind of fault, and a `text`.
   *
   * @param exchange `request` with `method`, `path`, `query` and `headers`, and `status`, `headers` (a map of lists), `body`
   *     and `ms` of the response
   */
  faults(exchange) {
    const { request, status, headers } = exchange;
    const operation = this.operationAt(request.path);
    const faults = [];
    const fault = (key, text = '') => faults.push({ key, text: text || key });

    if (status >= 500) {
      fault(`status ${status}`, `${status} after ${Math.round(exchange.ms)} ms`);
    }
    faultsOfHeaders(headers, status, fault);
    const content = contentOf(exchange, fault);
    if (request.method === 'HEAD' && exchange.body.length > 0) {
      fault('HEAD with a body');
    }
    if (status >= 400) {
      this.#faultsOfProblem(exchange, content, fault);
    }
    faultsOfInternals(exchange, content, fault);

    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!operation) {
      if (request.path.startsWith('/api/') && status < 400 && isRead) {
        fault(`${status} at a path without an operation`, request.path);
      } else if (status >= 400 && !WITHOUT_OPERATION.includes(status)) {
        fault(`${status} at a path without an operation`);
      }
      return faults;
    }
    if (request.method === 'OPTIONS' && status < 300) {
      return faults;
    } else if (!isRead) {
      if (!WITHOUT_OPERATION.includes(status)) {
        fault(`${status} for ${request.method}`);
      }
      return faults;
    }
    const described = this.resolve(operation.responses[status]);
    if (!described) {
      if (!UNDOCUMENTED.includes(status)) {
        fault(`${status} is not documented`);
      }
      return faults;
    }
    for (const [name, header] of Object.entries(described.headers ?? {})) {
      if (this.resolve(header).required && !headers.has(name.toLowerCase())) {
        fault(`${status} without ${name}`);
      }
    }
    const { values, invalid } = this.parseQuery(operation, request.query);
    if (status < 400 && invalid !== null) {
      fault(`${status} for an invalid query`, invalid);
    }
    if (status === 304) {
      faultsOfNotModified(request, headers, fault);
    } else if (request.method === 'GET' && status !== 400) {
      this.#faultsOfBody(exchange, operation, described, values, content, fault);
    }
    return faults;
  }

  #faultsOfProblem({ request, status, headers }, content, fault) {
    if (mediaType(headers) !== 'application/problem+json') {
      fault(`${status} is not a problem`, `${status} is ${headers.get('content-type')}`);
      return;
    }
    if (request.method === 'HEAD') {
      return;
    }
    const problem = json(content);
    const schema = status === 410 ? 'GoneProblem' : 'Problem';
    const why = problem === undefined ? 'invalid JSON' : this.violation({ $ref: `#/components/schemas/${schema}` }, problem);
    if (why) {
      fault(`${status} does not match its schema`, why);
    } else if (problem.status !== status) {
      fault(`a problem with another status`, `${problem.status} in ${status}`);
    } else {
      const echo = longestEcho(request, problem);
      if (echo > LONGEST_ECHO) {
        fault(`${status} echoes the request`, `${echo} characters`);
      }
    }
  }

  #faultsOfBody({ request, status, headers, body }, operation, described, values, content, fault) {
    const type = mediaType(headers);
    const schema = described.content?.[type]?.schema;
    if (!schema) {
      fault(`${status} of an undocumented media type`, String(headers.get('content-type')));
      return;
    }
    if (status !== 200) {
      return;
    }
    const resolved = this.resolve(schema);
    let rows = [];
    if (type === 'application/x-ndjson') {
      rows = content.split('\n').filter((line) => line !== '').map(json);
      const why = rows.map((row) => this.violation(resolved.contentSchema, row)).find(Boolean);
      if (why) {
        fault('a line does not match its schema', why);
      }
    } else if (type === 'text/csv') {
      try {
        // Throws an error if rows have different numbers of columns.
        parseCsv(content);
      } catch (failure) {
        fault('invalid CSV', failure.message);
      }
    } else if (type.includes('json')) {
      const value = json(content);
      const why = value === undefined ? 'invalid JSON' : this.violation(schema, value);
      if (why) {
        fault('a body does not match its schema', why);
      } else if (Array.isArray(value.items)) {
        rows = value.items;
        const limit = Number(values.get('limit')?.[0] ?? 50);
        if (value.limit !== limit || rows.length > limit) {
          fault('wrong limit', `${rows.length} of ${value.limit}, not ${limit}`);
        }
      }
    } else if (type === 'text/calendar' && !/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/.test(content)) {
      fault('invalid calendar');
    } else if (type === 'application/atom+xml' && !/<feed[^]*<\/feed>\s*$/.test(content)) {
      fault('invalid feed');
    } else if (type === 'application/zip' && body.readUInt32LE(0) !== 0x04034b50) {
      fault('invalid archive');
    }
    for (const row of rows) {
      const why = whyFiltered(row, values);
      if (why) {
        fault('a filter is ignored', `${operation.template}: ${why}`);
        return;
      }
    }
  }
}

function variables({ segments }) {
  return segments.filter((segment) => segment.startsWith('{')).length;
}

/** Decodes percent-encoded UTF-8, or returns undefined if it is invalid. */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function typed({ type }, text) {
  if (type === 'integer') {
    return /^-?(0|[1-9]\d*)$/.test(text) ? Number(text) : text;
  } else if (type === 'boolean') {
    return text === 'true' || text === 'false' ? text === 'true' : text;
  }
  return text;
}

function printable(text) {
  const shown = JSON.stringify(text);
  return shown.length > 60 ? `${shown.slice(0, 60)}… (${text.length})` : shown;
}

function mediaType(headers) {
  return headers.get('content-type')?.[0].split(';')[0];
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

function contentOf({ headers, body, request }, fault) {
  const coding = headers.get('content-encoding')?.[0];
  if (coding === undefined || request.method === 'HEAD') {
    return body.toString();
  }
  try {
    return gunzipSync(body).toString();
  } catch (failure) {
    fault(`invalid ${coding}`, failure.message);
    return '';
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

function faultsOfNotModified({ headers }, responseHeaders, fault) {
  const given = (name) => headers.filter(([header]) => header.toLowerCase() === name).map(([, value]) => value);
  const tags = given('if-none-match');
  const etag = responseHeaders.get('etag')?.[0];
  if (tags.length > 0) {
    // The comparison is weak (RFC 9110, 13.1.2).
    if (!tags.some((value) => value.includes(etag?.replace(/^W\//, '')) || value.trim() === '*')) {
      fault('304 without a matching entity tag', `${etag} for ${printable(tags.join(', '))}`);
    }
  } else {
    const since = Date.parse(given('if-modified-since')[0]);
    if (!(since >= Date.parse(responseHeaders.get('last-modified')?.[0]))) {
      fault('304 for an older date', given('if-modified-since').join(', '));
    }
  }
}

/** Returns why a row should have been filtered out, as far as it contains the filtered property, or null. */
function whyFiltered(row, values) {
  for (const name of ['type', 'status', 'kind', 'affiliation', 'basis', 'file', 'paragraph', 'hasDiscrepancy']) {
    const given = values.get(name);
    const shown = row?.[name];
    if (given && shown !== undefined && !Array.isArray(shown) && !given.includes(String(shown))) {
      return `${name} is ${shown}, not ${given.join(' or ')}`;
    }
  }
  for (const name of ['body', 'session', 'state', 'parent']) {
    const given = values.get(name);
    const shown = row?.[name]?.id ?? row?.[name]?.code;
    if (given && shown !== undefined && !given.includes(shown)) {
      return `${name} is ${shown}, not ${given.join(' or ')}`;
    }
  }
  const country = row?.place?.country;
  if (values.has('country') && country && !values.get('country').includes(country.code ?? country)) {
    return `country is ${JSON.stringify(country)}, not ${values.get('country').join(' or ')}`;
  }
  const from = values.get('from')?.[0];
  const to = values.get('to')?.[0];
  const date = row?.date ?? row?.published;
  if (date?.earliest && ((from && date.latest < from) || (to && date.earliest > to))) {
    return `date is ${date.edtf}, not within ${from ?? ''}/${to ?? ''}`;
  }
  return null;
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
