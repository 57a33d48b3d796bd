/** Time and processor time from launch to readiness, and memory, with and without the server for assistants, in turn. */
import { drill, figure, check } from '../test/drills/lib/drill.js';
import { startedPostgres } from '../test/drills/lib/postgres.js';
import { Service, startedService } from '../test/drills/lib/service.js';
import { median } from './lib/load.js';
import { memory, processorTimeOf } from './lib/processor.js';

const ROUNDS = Number(process.argv[2] ?? 9);
const JVM = ['-Xmx128m', '-XX:+UseSerialGC', '-XX:+UseCompactObjectHeaders'];
const PATHS = ['/api/v1/decisions', '/api/v1/sessions?include=decisions', '/api/v1/search?q=peace', '/api/v1/dataset', '/'];
const WAYS = { with: 'true', without: 'false' };

await drill('assistants', async () => {
  const postgres = await startedPostgres();
  await (await startedService(postgres)).stop();

  const times = { with: [], without: [] };
  const work = { with: [], without: [] };
  const sizes = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round++) {
    // Each way comes first in every other round.
    const ways = Object.keys(WAYS);
    for (const way of round % 2 === 0 ? ways : ways.reverse()) {
      const service = await Service.start(postgres, { name: way, java: JVM, env: { CSTO_MCP: WAYS[way] } });
      times[way].push(await service.ready(300_000, 5));
      work[way].push(processorTimeOf([service.process.pid]));
      for (const path of PATHS) {
        const { status } = await service.get(path);
        check(`${way}: ${path}`, status === 200, status === 200 ? '' : status);
      }
      const { status } = await service.get('/mcp');
      check(`${way}: /mcp`, status === (way === 'with' ? 405 : 404), status);
      sizes[way].push(memory(service.process.pid));
      await service.stop();
    }
  }
  for (const way of Object.keys(WAYS)) {
    console.error(`  ${way}: ${times[way].join(', ')} ms; processor ${work[way].join(', ')} ms; ${sizes[way].map((size) => size.toFixed(1)).join(', ')} MiB`);
    figure(`${way}: ready after ${median(times[way])} ms, processor ${median(work[way])} ms, PSS ${median(sizes[way]).toFixed(0)} MiB`);
  }
}, 20);
