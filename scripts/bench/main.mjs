/** `npm run bench`: measures speed and memory beside other programs; `--update` writes docs/performance.md. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { race } from './race.mjs';
import { ROWS } from './rows.mjs';
import { goalTable, rawTable } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const only = options.only.flatMap((one) => one.split(','));
const unknown = only.filter((id) => !ROWS.some((row) => row.id === id));
if (unknown.length > 0) {
  process.stderr.write(
    `No row is called ${unknown.join(', ')}; there are ${ROWS.map(({ id }) => id).join(', ')}.\n`,
  );
  process.exit(2);
}
const bench = { home: path.join(tmpdir(), 'plan-bench'), seed: Number(options.seed) };
mkdirSync(bench.home, { recursive: true });

const results = [];
for (const row of ROWS.filter(({ id }) => only.length === 0 || only.includes(id))) {
  process.stderr.write(`${row.id}\n`);
  const runners = await row.runners(bench);
  results.push({ row, outcomes: race(runners, Number(options.runs), bench.home) });
}
process.stdout.write(`${goalTable(results)}\n\n${rawTable(results, bench.home)}\n`);
