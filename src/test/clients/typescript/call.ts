import { readDataPackage } from './data-package.js';
import { examples } from './examples.js';
import { callEveryOperation } from './operations.js';

const count = await callEveryOperation();
for (const [name, example] of Object.entries(examples)) {
  await example().catch((cause: unknown) => {
    throw new Error(name, { cause });
  });
}
const { tables, rows } = await readDataPackage();
console.log(
  `TypeScript: ${count} operations, ${Object.keys(examples).length} examples, a Data Package of ${tables} tables, ${rows} rows.`,
);
