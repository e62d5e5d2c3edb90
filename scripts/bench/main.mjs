/** `npm run bench`: measures speed and memory beside other programs; `--update` writes docs/performance.md. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { kept, writePage } from './page.mjs';
import { race } from './race.mjs';
import { ROWS } from './rows.mjs';
import { goalTable, rawTable } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    update: { type: 'boolean', default: false },
  },
});
const only = options.only.flatMap((one) => one.split(','));
const unknown = only.filter((id) => !ROWS.some((row) => row.id === id));
if (unknown.length > 0) {
  const names = ROWS.map(({ id }) => id).join(', ');
  process.stderr.write(`No row is called ${unknown.join(', ')}; there are ${names}.\n`);
  process.exit(2);
}
const bench = {
  home: path.join(tmpdir(), 'plan-bench'),
  seed: Number(options.seed),
  scale: Number(options.scale),
};
mkdirSync(bench.home, { recursive: true });

const results = [];
for (const row of ROWS.filter(({ id }) => only.length === 0 || only.includes(id))) {
  const start = performance.now();
  const outcomes = await race(row, await row.runners(bench), Number(options.runs), bench.home);
  results.push({ row, outcomes });
  process.stderr.write(`${row.id}: ${((performance.now() - start) / 60_000).toFixed(1)} minutes\n`);
}
if (bench.scale !== 1) process.stdout.write(`A first impression: ${bench.scale} of the plans.\n\n`);
process.stdout.write(`${goalTable(results)}\n\n${rawTable(results, bench.home)}\n`);
// A run of fewer plans is no measurement.
if (bench.scale === 1) {
  const all = kept(bench, results, ROWS);
  if (options.update) writePage(bench, all);
}
