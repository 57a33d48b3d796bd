import { examples } from './examples.js';
import { callEveryOperation } from './operations.js';

const count = await callEveryOperation();
for (const [name, ask] of Object.entries(examples)) {
  await ask().catch((cause: unknown) => {
    throw new Error(name, { cause });
  });
}
console.log(`TypeScript: ${count} operations, ${Object.keys(examples).length} examples.`);
