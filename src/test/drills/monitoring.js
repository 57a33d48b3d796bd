// Prometheus scrapes the service and evaluates every query of the dashboard and every alert rule. The log must be JSON with
// trace ids, and without search terms and passwords.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, drill, figure, onExit, project, until } from './lib/drill.js';
import { Load } from './lib/load.js';
import { freePort } from './lib/ports.js';
import { startedPostgres } from './lib/postgres.js';
import { httpGet, startedService } from './lib/service.js';

const OPERATION = `${project}docs/operation`;
const SCRAPE_TIME = 12_000;
const MAX_QUERY_TIME = 12_000;

drill('monitoring', async () => {
  const promtool = (...args) => execFileSync('promtool', args, { cwd: OPERATION, stdio: ['ignore', 'ignore', 'inherit'] });
  promtool('check', 'rules', 'alerts.yaml');
  promtool('test', 'rules', 'alerts.test.yaml');

  const service = await startedService(await startedPostgres());
  const prometheus = await startPrometheus(service);
  const load = new Load(service.origin, { clients: 2 });
  await load.for(SCRAPE_TIME);
  load.start();

  const dashboard = JSON.parse(readFileSync(`${OPERATION}/grafana-dashboard.json`, 'utf8'));
  const queries = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  const empty = [];
  for (const query of queries) {
    const expression = query.replaceAll('$__rate_interval', '15s').replaceAll('$instance', '.*');
    // A healthy service has no server errors, so the share of them has no value.
    if (!query.includes('SERVER_ERROR')) {
      await until(query, async () => (await prometheus.query(expression)).length > 0, MAX_QUERY_TIME)
        .catch(() => empty.push(query));
    }
  }
  await load.stop();
  figure(`${queries.length} queries of the dashboard`);
  check('every query of the dashboard has a result', queries.length > 0 && empty.length === 0, empty.join('\n'));

  const rules = (await prometheus.get('rules')).groups.flatMap((group) => group.rules);
  figure(`${rules.length} alert rules`);
  check(
    'every alert rule can be evaluated',
    rules.length > 0 && rules.every(({ health }) => health === 'ok'),
    rules.map(({ name, lastError }) => lastError && `${name}: ${lastError}`).join(' '));
  check('a healthy service fires no alert', rules.every(({ state }) => state !== 'firing'));

  checkLog(service);

  await service.kill();
  const pending = await until('the alert is pending', async () =>
    (await prometheus.get('alerts')).alerts.some(({ labels }) => labels.alertname === 'CstoRecordsDown'));
  figure(`alert pending ${pending} ms after the process was killed`);
});

function checkLog(service) {
  const lines = service.logText().trim().split('\n').map((line) => {
    try {
      return JSON.parse(line);
    } catch {
      return line;
    }
  });
  check('every line of the log is JSON', !lines.some((line) => typeof line === 'string'),
    lines.find((line) => typeof line === 'string'));
  const requests = lines.filter(({ log }) => log?.logger.endsWith('AccessLog'));
  figure(`${requests.length} requests in the log`);
  check(
    'each request has its method, route, status, time and trace id',
    requests.length > 100 && requests.every(({ http, event, trace }) =>
      http.request.method && http.route && http.response.status_code && event.duration > 0
        && /^[0-9a-f]{32}$/.test(trace.id)));
  check('the log has neither search terms nor passwords', !/rapid|topic=|of-the-drill/.test(service.logText()));
}

/** Starts Prometheus with the alert rules, scraping the service every three seconds, and returns a client of its API. */
async function startPrometheus(service) {
  const folder = mkdtempSync(join(tmpdir(), 'csto-prometheus-'));
  onExit(() => rmSync(folder, { recursive: true, force: true }));
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
  onExit(() => {
    child.kill('SIGTERM');
    return ended;
  });
  const prometheus = {
    get: async (path) => {
      const { status, body } = await httpGet(`http://127.0.0.1:${port}/api/v1/${path}`);
      if (status !== 200) {
        throw new Error(`${path}: ${status} ${body}`);
      }
      return JSON.parse(body).data;
    },
    query: async (text) =>
      (await prometheus.get(`query?query=${encodeURIComponent(text)}`)).result.filter(({ value }) => value[1] !== 'NaN'),
  };
  await until('Prometheus has scraped the service', () =>
    prometheus.query('up').then((found) => found.some(({ value }) => value[1] === '1'), () => false));
  return prometheus;
}
