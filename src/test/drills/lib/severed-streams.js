/** Exports whose database session is terminated while clients read them. */
import { check, until } from './drill.js';
import { exchange, requestOf } from './wire.js';

const BODIES = 300;
const TRIES = 5;
/** Random text is hardly compressible. Triggers, which would add each text to the full-text index, are off meanwhile. */
const GROW = `
  select count(curation.record_body(
    id => 'long-' || i, name => 'Long body ' || i, type => 'OTHER', citations => array[curation.cite('001:6')]))
  from generate_series(1, ${BODIES}) i;
  set session_replication_role = replica;
  update body
  set mandate = (select string_agg(md5(slug || ' ' || j), '') from generate_series(1, 1500) j)
  where slug like 'long-%'`;
const TERMINATE = `
  select count(pg_terminate_backend(pid)) from pg_stat_activity
  where usename = 'csto_reader' and xact_start is not null`;

let requests = 0;

/** Makes an export long, and terminates its database session while a client reads it. `ports` are by name of the server. */
export async function severStreams(postgres, ports) {
  await postgres.sql(GROW);
  // Opened in advance, since nginx reads an export completely within two seconds.
  const administrator = await postgres.session('select 1');
  for (const [server, port] of Object.entries(ports)) {
    for (const gzip of [false, true]) {
      const { unfinished, ended } = await severedExport(administrator, port, { version: '1.1', gzip });
      check(
        `an export whose database session ends (${server}, ${gzip ? 'gzip' : 'plain'}) never looks complete`,
        unfinished !== null,
        `${unfinished ?? 'complete'}, ${ended}`);
    }
  }
  const { ended } = await severedExport(administrator, ports.direct, { version: '1.0', gzip: false });
  check('an export over HTTP/1.0 whose database session ends is reset', ended === 'ECONNRESET', ended);
}

/** Returns the response to an export whose database session was terminated after the first bytes. */
async function severedExport(administrator, port, variant) {
  for (let tries = 0; tries < TRIES; tries++) {
    let terminating;
    // A unique parameter value, so that nginx has not cached the response.
    const request = requestOf({ path: `/api/v1/bodies?format=csv&type=OTHER&q=-x${++requests}` }, variant);
    const response = await exchange(port, request, {
      onData(socket) {
        if (!terminating) {
          socket.pause();
          terminating = terminateSession(administrator).finally(() => socket.resume());
        }
      },
    });
    if (response.status === 200 && await terminating) {
      return response;
    }
  }
  throw new Error(`In ${TRIES} tries no export lasted until its database session was terminated`);
}

async function terminateSession(administrator) {
  return until('a database session is terminated', async () => Number(await administrator.run(TERMINATE)) > 0, 1_000, 10)
    .then(() => true, () => false);
}
