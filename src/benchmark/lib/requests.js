/** Requests for synthetic records: the URLs of each kind, the same in every run. */
import { crc32 } from 'node:zlib';

const API = '/api/v1';
const YEARS = [...Array(60).keys()].map((year) => 1960 + year);
const BODIES = [...Array(30).keys()].map((body) => `body-${String(body + 1).padStart(3, '0')}`);
const DAY = 86_400_000;
/** Words of dates, as stems, which older versions do not find. */
const WORDS_OF_DATES = [...Array(12).keys()]
  .map((month) => new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }).toLowerCase())
  .concat('sign');
const MANY = 20_000;
/** The number of URLs of a kind whose responses all fit into the cache. */
const CACHEABLE = 200;

/** Returns a pseudorandom number generator with a fixed seed. */
function randomGenerator() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

/** Returns a URL with parameters. */
function urlOf(path, parameters) {
  return `${API}/${path}?${new URLSearchParams(parameters)}`;
}

/** Returns URLs of lists filtered by body and period. */
function ofBodyAndDates(path, others) {
  const random = randomGenerator();
  return [...Array(MANY)].map(() => {
    const body = BODIES[Math.floor(random() * 10)];
    const from = new Date(Date.UTC(1960, 0, 1) + Math.floor(random() * 20_000) * DAY);
    const to = new Date(from.getTime() + (365 + Math.floor(random() * 1460)) * DAY);
    const [first, last] = [from, to].map((day) => day.toISOString().slice(0, 10));
    return urlOf(path, { body, from: first, to: last, ...others });
  });
}

/** Returns the URLs of the benchmark by kind, for a service with synthetic records. */
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
    join word using (word) -- Stems that are no words would be corrected.
    where length(word) between 4 and 12 and word !~ 'grad$' order by ndoc desc offset 20 limit 60`);

  const page = JSON.parse((await service.get(`${API}/decisions?limit=1`)).body);
  const list = new URL(page.next, service.origin);
  const [, earliest, latest] = Buffer.from(list.searchParams.get('cursor'), 'base64url').toString().split('\n');
  if (!/^\d{4}-/.test(earliest) || !/^\d{4}-/.test(latest)) {
    throw new Error('Unexpected keys in a cursor');
  }
  const cursor = (keys) => {
    const values = keys.split('|').join('\n');
    const checksum = crc32(`${API}/decisions\n${values}`).toString(16);
    return Buffer.from(`${checksum}\n${values}`).toString('base64url');
  };

  const pairs = words
    .filter((word) => !WORDS_OF_DATES.includes(word))
    .flatMap((a, i, all) => all.slice(i + 1).map((b) => `${a} ${b}`));
  const search = (q) => urlOf('decisions', { q, sort: 'relevance', limit: 20 });
  const lists = ofBodyAndDates('decisions', { sort: '-date', limit: 50 });
  const requests = {
    R1: decisions.map((id) => `${API}/decisions/${id}`),
    R2: lists,
    R3: middle.map((keys) => urlOf('decisions', { limit: 50, cursor: cursor(keys) })),
    rare: places.map(search),
    two: pairs.map(search),
    common: ['security', 'cooperation', 'state'].map(search),
    total: ofBodyAndDates('decisions', { limit: 1 }),
    facets: ofBodyAndDates('decisions/facets', {}),
    year: YEARS.map((year) => urlOf('timeline', { from: `${year}-01-01`, to: `${year}-12-31` })),
    sessions: BODIES.map((body) => urlOf('sessions', { body })),
  };
  for (const [name, [first]] of Object.entries(requests)) {
    const { status, body } = await service.get(first);
    if (status !== 200) {
      throw new Error(`${name}: ${status} of ${first}: ${body}`);
    }
  }
  return requests;
}

/** Returns so few URLs that the service can cache all of their responses. */
export function few(urls) {
  return urls.slice(0, CACHEABLE);
}

/** Returns conditional requests: URLs with the entity tags of their responses. */
export async function pollsOf(service, urls) {
  const polls = [];
  for (const url of few(urls)) {
    polls.push(`${url}\t${(await service.get(url)).headers.etag}`);
  }
  return polls;
}

/** Returns a mix of requests as in real traffic, with shares in percent. */
export function mixOf({ R1, R2, R3, rare, two, total, facets, year, sessions }, polls) {
  const random = randomGenerator();
  const parts = [
    [60, polls], [15, R1], [10, R2], [3, year], [2, sessions], [3, total], [2, facets], [2, rare], [2, two], [1, R3],
  ];
  return parts.flatMap(([share, urls]) =>
    [...Array(share * 200)].map(() => urls[Math.floor(random() * urls.length)]));
}
