/** Check of responses against the OpenAPI description, by the classes of the tests in a process of their own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { disclosures } from './disclosure.js';
import { onExit, project } from './drill.js';
import { JAVA } from './service.js';

export class Contract {
  constructor() {
    const libraries = readFileSync(`${project}target/test-classpath`, 'utf8');
    this.process = spawn(
      JAVA,
      ['-cp', `target/test-classes:target/classes:${libraries}`, 'org.cstorecords.TestApplication', 'check'],
      { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] });
    onExit(() => this.process.kill());
    // Results have the order of the exchanges.
    this.waiting = [];
    createInterface({ input: this.process.stdout }).on('line', (line) => this.waiting.shift().resolve(JSON.parse(line)));
    this.process.once('close', (code) => {
      this.waiting.forEach(({ reject }) => reject(new Error(`The check ended with ${code}`)));
    });
  }

  /**
   * Returns the faults of a response, each with a `key` that identifies the kind of fault, and a `text`.
   *
   * @param exchange `request` with `method`, `path`, `query` and `headers`, and `status`, `headers` (a map of lists), `body`
   *     and `ms` of the response
   */
  async faults(exchange) {
    const { request, status, headers } = exchange;
    let content = exchange.body;
    if (headers.has('content-encoding') && request.method !== 'HEAD') {
      try {
        content = gunzipSync(content);
      } catch (failure) {
        return [{ key: 'invalid gzip', text: failure.message }];
      }
    }
    const violations = await new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.process.stdin.write(`${JSON.stringify({
        method: request.method,
        target: request.query === '' ? request.path : `${request.path}?${request.query}`,
        requestHeaders: request.headers,
        status,
        headers: [...headers].flatMap(([name, values]) => values.map((value) => [name, value])),
        body: content.toString('base64'),
      })}\n`);
    });
    return [
      ...disclosures(exchange, content.toString()),
      ...violations.map((text) => ({ key: text.replace(/:.*/s, ''), text })),
    ];
  }
}
