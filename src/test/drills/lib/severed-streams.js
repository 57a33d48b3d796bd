/** Exports whose database connection is lost on the way: what clients see of it. */
import { promise, until } from './drill.js';
import { OWNER } from './postgres.js';
import { exchange, requestOf } from './wire.js';

const BODIES = 300;
const TRIES = 5;
/** The random text is hardly compressible, and a word too long for the full-text index. */
const GROW = `
  set client_min_messages = error;
  select count(curation.record_body(
    id => 'long-' || i, name => 'Long body ' || i, type => 'OTHER',
    mandate => (select string_agg(md5(i || ' ' || j), '') from generate_series(1, 1500) j),
    citations => array[curation.cite('001:6')]))
  from generate_series(1, ${BODIES}) i`;
const TERMINATE = `
  select count(pg_terminate_backend(pid)) from pg_stat_activity
  where usename = 'csto_reader' and xact_start is not null`;

let requests = 0;

/** Makes an export long and ends its database sessions while clients read it; `ports` by name of the way to the service. */
export async function severStreams(postgres, ports) {
  await postgres.sql(GROW, OWNER);
  // Opened before, since nginx reads an export to its end within a second or two.
  const administrator = await postgres.session('select 1');
  for (const [way, port] of Object.entries(ports)) {
    for (const gzip of [false, true]) {
      const { unfinished, ended } = await severed(administrator, port, { version: '1.1', gzip });
      promise(
        `an export that loses its database (${way}, ${gzip ? 'gzip' : 'plain'}) never ends as if it were complete`,
        unfinished !== null,
        `${unfinished ?? 'a clean end'}, ${ended}`);
    }
  }
  const { ended } = await severed(administrator, ports.direct, { version: '1.0', gzip: false });
  promise('an export to an HTTP/1.0 client that loses its database ends with a reset', ended === 'ECONNRESET', ended);
}

/** Returns what a client received of an export whose database session was ended after the first bytes. */
async function severed(administrator, port, variant) {
  for (let tries = 0; tries < TRIES; tries++) {
    let terminating;
    // Each with a parameter value of its own, so that nginx does not have it.
    const request = requestOf({ path: `/api/v1/bodies?format=csv&type=OTHER&q=-x${++requests}` }, variant);
    const response = await exchange(port, request, {
      onData(socket) {
        if (!terminating) {
          socket.pause();
          terminating = terminated(administrator).finally(() => socket.resume());
        }
      },
    });
    if (response.status === 200 && await terminating) {
      return response;
    }
  }
  throw new Error(`No export lasted until its database session was ended, ${TRIES} times`);
}

async function terminated(administrator) {
  return until('a database session is ended', async () => Number(await administrator.run(TERMINATE)) > 0, 1_000, 10)
    .then(() => true, () => false);
}
