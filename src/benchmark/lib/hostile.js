/** The most expensive requests. */
import { setTimeout as sleep } from 'node:timers/promises';
import { httpGet } from '../../test/drills/lib/service.js';
import { median, runWrk } from './load.js';
import { processorTimeOf } from './processor.js';

const TIMES = 3;
const AT_ONCE = 16;
const SECONDS = 8;

/** Returns expensive requests that the API allows, by description. */
function candidates(requests) {
  const words = requests.two.slice(0, 400).map((url) => new URL(url, 'http://localhost').searchParams.get('q'));
  const longest = words.join(' or ').slice(0, 180).replace(/ or?$| \S*$/, '');
  const cursor = (url) => new URL(url, 'http://localhost').searchParams.get('cursor');
  const many = (name, values) => values.map((value) => `${name}=${value}`).join('&');
  const bodies = many('body', [...Array(30).keys()].map((i) => `body-${String(i + 1).padStart(3, '0')}`));
  const all = 'include=positions,citations&limit=500';
  return {
    'the longest page with all includes': `/api/v1/decisions?${all}`,
    'the longest page in the middle': `/api/v1/decisions?limit=500&cursor=${cursor(requests.R3[0])}`,
    'the longest page by 30 bodies and the position of a state': `/api/v1/decisions?${bodies}&state=KZ&position=NOT_SIGNED&${all.replace(',citations', '')}`,
    'the longest search by relevance': `/api/v1/decisions?q=${encodeURIComponent(longest)}&sort=relevance&${all}`,
    'the longest search in all records': `/api/v1/search?q=${encodeURIComponent(longest)}&limit=500`,
    'a search that excludes common words': `/api/v1/decisions?q=${encodeURIComponent('-security -cooperation')}&sort=relevance&${all}`,
    'the longest page by last change': '/api/v1/decisions?sort=-updated&limit=500',
    'sessions with decisions and attendance': '/api/v1/sessions?include=decisions,attendance&limit=500',
    'the facets of all decisions': '/api/v1/decisions/facets',
    'the facets of a common word': '/api/v1/decisions/facets?q=security',
    'the timeline of all years': '/api/v1/timeline?limit=500',
    'the timeline of a state': '/api/v1/timeline?state=KZ&limit=500',
    'the dataset with its coverage': '/api/v1/dataset',
    'changes since the first version': '/api/v1/changes?since=0&limit=500',
  };
}

/** Returns the cost of each alone, and the latency of cheap requests during concurrent requests of the most expensive one. */
export async function mostExpensive(service, postgres, requests, pids, cheap) {
  const costs = [];
  for (const [what, url] of Object.entries(candidates(requests))) {
    const times = [];
    let status;
    for (let i = 0; i <= TIMES; i++) {
      const before = processorTimeOf(pids());
      ({ status } = await httpGet(service.origin + url, { timeout: 180_000 }));
      times.push(processorTimeOf(pids()) - before);
    }
    costs.push({ what, url, status, work: median(times.slice(1)) });
    console.error(`  ${what}: ${costs.at(-1).work.toFixed(0)} ms of CPU, ${status}`);
  }
  costs.sort((a, b) => b.work - a.work);
  const alone = await runWrk(service.origin, cheap, { seconds: SECONDS, connections: 2 });
  let isOver = false;
  const statuses = new Map();
  const attack = Promise.all([...Array(AT_ONCE)].map(async () => {
    while (!isOver) {
      const { status } = await httpGet(service.origin + costs[0].url, { timeout: 60_000 }).catch(() => ({ status: 0 }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }));
  await sleep(1_000);
  const beside = await runWrk(service.origin, cheap, { seconds: SECONDS, connections: 2 }).catch((failure) => ({ failure: failure.message }));
  isOver = true;
  await attack;
  console.error(`  cheap requests alone: p99 ${alone.p99} ms, beside ${AT_ONCE} of the most expensive: ${JSON.stringify(beside)}, ${JSON.stringify([...statuses])}`);
  return { costs, alone, beside, statuses: Object.fromEntries(statuses) };
}
