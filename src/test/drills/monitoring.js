// What an operator sees: a real Prometheus scrapes the service and answers every query of the dashboard and of the alert
// rules; the log is lines of JSON from which a problem can be found by its trace id.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drill, figure, own, project, promise, until } from './lib/drill.js';
import { Load } from './lib/load.js';
import { freePort } from './lib/ports.js';
import { startedPostgres } from './lib/postgres.js';
import { ask, startedService } from './lib/service.js';

const OPERATION = `${project}docs/operation`;
const SCRAPED_FOR = 12_000;
const FOUND_WITHIN = 12_000;

drill('monitoring', async () => {
  const promtool = (...args) => execFileSync('promtool', args, { cwd: OPERATION, stdio: ['ignore', 'ignore', 'inherit'] });
  promtool('check', 'rules', 'alerts.yaml');
  promtool('test', 'rules', 'alerts.test.yaml');

  const service = await startedService(await startedPostgres());
  const prometheus = await startPrometheus(service);
  const load = new Load(service.origin, { clients: 2 });
  await load.for(SCRAPED_FOR);
  load.start();

  const dashboard = JSON.parse(readFileSync(`${OPERATION}/grafana-dashboard.json`, 'utf8'));
  const queries = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  const empty = [];
  for (const query of queries) {
    const whole = query.replaceAll('$__rate_interval', '15s').replaceAll('$instance', '.*');
    // In a service that is well nothing fails, and of nothing there is no share.
    if (!query.includes('SERVER_ERROR')) {
      await until(query, async () => (await prometheus.query(whole)).length > 0, FOUND_WITHIN)
        .catch(() => empty.push(query));
    }
  }
  await load.stop();
  figure(`${queries.length} queries of the dashboard`);
  promise('every query of the dashboard finds something', queries.length > 0 && empty.length === 0, empty.join('\n'));

  const rules = (await prometheus.ask('rules')).groups.flatMap((group) => group.rules);
  figure(`${rules.length} alert rules`);
  promise(
    'every rule can be evaluated',
    rules.length > 0 && rules.every(({ health }) => health === 'ok'),
    rules.map(({ name, lastError }) => lastError && `${name}: ${lastError}`).join(' '));
  promise('a service that is well alarms nobody', rules.every(({ state }) => state !== 'firing'));

  logged(service);

  await service.kill();
  const pending = await until('the alarm is pending', async () =>
    (await prometheus.ask('alerts')).alerts.some(({ labels }) => labels.alertname === 'CstoRecordsDown'));
  figure(`the end of the process seen after ${pending} ms`);
});

function logged(service) {
  const lines = service.written().trim().split('\n').map((line) => {
    try {
      return JSON.parse(line);
    } catch {
      return line;
    }
  });
  promise('every line of the log is JSON', !lines.some((line) => typeof line === 'string'),
    lines.find((line) => typeof line === 'string'));
  const requests = lines.filter(({ log }) => log?.logger.endsWith('AccessLog'));
  figure(`${requests.length} requests in the log`);
  promise(
    'each request has its method, route, status, time and trace id',
    requests.length > 100 && requests.every(({ http, event, trace }) =>
      http.request.method && http.route && http.response.status_code && event.duration > 0
        && /^[0-9a-f]{32}$/.test(trace.id)));
  promise('the log has neither what was looked for nor a password', !/rapid|topic=|of-the-drill/.test(service.written()));
}

/** Starts Prometheus with the alert rules, which scrapes the service every three seconds; returns how it is asked. */
async function startPrometheus(service) {
  const folder = mkdtempSync(join(tmpdir(), 'csto-prometheus-'));
  own(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  writeFileSync(join(folder, 'prometheus.yaml'), `
global: {scrape_interval: 3s, evaluation_interval: 1s}
rule_files: ['${OPERATION}/alerts.yaml']
scrape_configs:
  - job_name: csto-records
    metrics_path: /actuator/prometheus
    static_configs: [{targets: ['127.0.0.1:${service.managementPort}']}]
`);
  const child = spawn(
    'prometheus',
    [
      `--config.file=${folder}/prometheus.yaml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  own(() => {
    child.kill('SIGTERM');
    return ended;
  });
  const prometheus = {
    ask: async (path) => {
      const { status, body } = await ask(`http://127.0.0.1:${port}/api/v1/${path}`);
      if (status !== 200) {
        throw new Error(`${path}: ${status} ${body}`);
      }
      return JSON.parse(body).data;
    },
    query: async (text) =>
      (await prometheus.ask(`query?query=${encodeURIComponent(text)}`)).result.filter(({ value }) => value[1] !== 'NaN'),
  };
  await until('Prometheus has scraped the service', () =>
    prometheus.query('up').then((found) => found.some(({ value }) => value[1] === '1'), () => false));
  return prometheus;
}
