/** The most that one request can ask for. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ask as request } from '../../test/drills/lib/service.js';
import { ask, median } from './load.js';
import { worked } from './processor.js';

const TIMES = 3;
const AT_ONCE = 16;
const SECONDS = 8;

/** What can be asked that costs more than it should, of what the API allows. */
function candidates(requests) {
  const words = requests.two.slice(0, 400).map((address) => new URL(address, 'http://localhost').searchParams.get('q'));
  const longest = words.join(' or ').slice(0, 180).replace(/ or?$| \S*$/, '');
  const cursor = (address) => new URL(address, 'http://localhost').searchParams.get('cursor');
  const many = (name, values) => values.map((value) => `${name}=${value}`).join('&');
  const bodies = many('body', [...Array(30).keys()].map((i) => `body-${String(i + 1).padStart(3, '0')}`));
  const all = 'include=positions,citations&limit=500';
  return {
    'the longest page with all that it can show': `/api/v1/decisions?${all}`,
    'the longest page after the first half': `/api/v1/decisions?limit=500&cursor=${cursor(requests.R3[0])}`,
    'of all bodies, by position of a state': `/api/v1/decisions?${bodies}&state=KZ&position=NOT_SIGNED&${all.replace(',citations', '')}`,
    'the longest search by relevance': `/api/v1/decisions?q=${encodeURIComponent(longest)}&sort=relevance&${all}`,
    'the same in all records': `/api/v1/search?q=${encodeURIComponent(longest)}&limit=500`,
    'what a common word is not in': `/api/v1/decisions?q=${encodeURIComponent('-security -cooperation')}&sort=relevance&${all}`,
    'in the order of the last change': '/api/v1/decisions?sort=-updated&limit=500',
    'sessions with decisions and attendance': '/api/v1/sessions?include=decisions,attendance&limit=500',
    'the facets of all decisions': '/api/v1/decisions/facets',
    'the facets of a common word': '/api/v1/decisions/facets?q=security',
    'the timeline of all years': '/api/v1/timeline?limit=500',
    'the timeline of a state': '/api/v1/timeline?state=KZ&limit=500',
    'the dataset with what is known of each body and year': '/api/v1/dataset',
    'changes since the first version': '/api/v1/changes?since=0&limit=500',
  };
}

/** Returns what each costs alone, and what cheap requests take while the most expensive one is asked by many at once. */
export async function mostExpensive(service, postgres, requests, pids, cheap) {
  const costs = [];
  for (const [what, address] of Object.entries(candidates(requests))) {
    const times = [];
    let status;
    for (let i = 0; i <= TIMES; i++) {
      const before = worked(pids());
      ({ status } = await request(service.origin + address, { timeout: 180_000 }));
      times.push(worked(pids()) - before);
    }
    costs.push({ what, address, status, work: median(times.slice(1)) });
    console.error(`  ${what}: ${costs.at(-1).work.toFixed(0)} ms of CPU, ${status}`);
  }
  costs.sort((a, b) => b.work - a.work);
  const alone = await ask(service.origin, cheap, { seconds: SECONDS, connections: 2 });
  let over = false;
  const statuses = new Map();
  const attack = Promise.all([...Array(AT_ONCE)].map(async () => {
    while (!over) {
      const { status } = await request(service.origin + costs[0].address, { timeout: 60_000 }).catch(() => ({ status: 0 }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }));
  await sleep(1_000);
  const beside = await ask(service.origin, cheap, { seconds: SECONDS, connections: 2 }).catch((failure) => ({ failure: failure.message }));
  over = true;
  await attack;
  console.error(`  cheap requests alone: p99 ${alone.p99} ms, beside ${AT_ONCE} of the most expensive: ${JSON.stringify(beside)}, ${JSON.stringify([...statuses])}`);
  return { costs, alone, beside, statuses: Object.fromEntries(statuses) };
}
