/** What is asked of a synthetic record: the addresses of each kind of request, drawn the same each time. */
import { crc32 } from 'node:zlib';

const API = '/api/v1';
const YEARS = [...Array(60).keys()].map((year) => 1960 + year);
const BODIES = [...Array(30).keys()].map((body) => `body-${String(body + 1).padStart(3, '0')}`);
const DAY = 86_400_000;
const MANY = 20_000;
/** How many there are of a kind of which the service keeps all. */
const KEPT = 200;

/** Returns a function that gives numbers from 0 to below 1, the same ones each time. */
function drawing() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Returns an address with parameters. */
function address(path, parameters) {
  return `${API}/${path}?${new URLSearchParams(parameters)}`;
}

/** Lists of a body and some years, each with the SQL condition that it stands for. */
function ofBodyAndDates(path, others) {
  const draw = drawing();
  return [...Array(MANY)].map(() => {
    const body = BODIES[Math.floor(draw() * 10)];
    const from = new Date(Date.UTC(1960, 0, 1) + Math.floor(draw() * 20_000) * DAY);
    const to = new Date(from.getTime() + (365 + Math.floor(draw() * 1460)) * DAY);
    const [first, last] = [from, to].map((day) => day.toISOString().slice(0, 10));
    return address(path, { body, from: first, to: last, ...others });
  });
}

/** Returns the requests of the benchmark with a service that runs on that record. */
export async function requestsOf(service, postgres) {
  const lines = async (sql) => (await postgres.sql(sql)).split('\n');

  const decisions = await lines(
    "select slug from decision where slug like 'decision-%' order by hashint8(id) limit 2000");
  const half = Math.floor(Number(await postgres.sql('select count(*) from decision')) / 2);
  const middle = await lines(`
    select date_earliest, date_latest, slug from decision order by 1, 2, 3 offset ${half} limit 2000`);
  const places = await lines(`
    select distinct substring(summary from ' in (\\w+grad) ') from decision
    where id in (select id from decision where slug like 'decision-%' order by hashint8(id) limit 1000)`);
  const words = await lines(`
    select word from ts_stat('select search from entry where slug like ''decision-%'' and id % 50 = 0')
    where length(word) between 4 and 12 and word !~ 'grad$' order by ndoc desc offset 20 limit 60`);

  const page = JSON.parse((await service.get(`${API}/decisions?limit=1`)).body);
  const list = new URL(page.next, service.origin);
  const [, earliest, latest] = Buffer.from(list.searchParams.get('cursor'), 'base64url').toString().split('\n');
  if (!/^\d{4}-/.test(earliest) || !/^\d{4}-/.test(latest)) {
    throw new Error('A cursor has other keys');
  }
  const cursor = (keys) => {
    const values = keys.split('|').join('\n');
    const checksum = crc32(`${API}/decisions\n${values}`).toString(16);
    return Buffer.from(`${checksum}\n${values}`).toString('base64url');
  };

  const pairs = words.flatMap((a, i) => words.slice(i + 1).map((b) => `${a} ${b}`));
  const search = (q) => address('decisions', { q, sort: 'relevance', limit: 20 });
  const lists = ofBodyAndDates('decisions', { sort: '-date', limit: 50 });
  const requests = {
    R1: decisions.map((id) => `${API}/decisions/${id}`),
    R2: lists,
    R3: middle.map((keys) => address('decisions', { limit: 50, cursor: cursor(keys) })),
    rare: places.map(search),
    two: pairs.map(search),
    common: ['security', 'cooperation', 'state'].map(search),
    total: ofBodyAndDates('decisions', { limit: 1 }),
    facets: ofBodyAndDates('decisions/facets', {}),
    year: YEARS.map((year) => address('timeline', { from: `${year}-01-01`, to: `${year}-12-31` })),
    sessions: BODIES.map((body) => address('sessions', { body })),
  };
  for (const [name, [first]] of Object.entries(requests)) {
    const { status, body } = await service.get(first);
    if (status !== 200) {
      throw new Error(`${name}: ${status} of ${first}: ${body}`);
    }
  }
  return requests;
}

/** Returns some of the requests of a kind: so few that the service keeps the answers to all. */
export function few(addresses) {
  return addresses.slice(0, KEPT);
}

/** Returns the polls of lists that clients have: addresses with the tags of the service's answers. */
export async function pollsOf(service, addresses) {
  const polls = [];
  for (const asked of few(addresses)) {
    polls.push(`${asked}\t${(await service.get(asked)).headers.etag}`);
  }
  return polls;
}

/** Returns a mix as of real traffic, a hundred parts of it polls, records, lists, timelines, counts, searches and depth. */
export function mixOf({ R1, R2, R3, rare, two, total, facets, year, sessions }, polls) {
  const draw = drawing();
  const parts = [
    [60, polls], [15, R1], [10, R2], [3, year], [2, sessions], [3, total], [2, facets], [2, rare], [2, two], [1, R3],
  ];
  return parts.flatMap(([share, addresses]) =>
    [...Array(share * 200)].map(() => addresses[Math.floor(draw() * addresses.length)]));
}
