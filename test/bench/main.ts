/** `npm run bench:rules`: plants, checks and prints; `--update` writes docs/rules/bench.md, `--floor` what was reached. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PACKAGE_ROOT } from '../support/package-root.ts';
import { FAULTS } from './faults/index.ts';
import { belowFloor, FLOOR_FILE, FLOOR_SEASON, gapsIn } from './floor.ts';
import { BENCH_PAGE, withTables } from './page.ts';
import { planted, SEASON, type Season } from './plant.ts';
import { runBench } from './run.ts';
import { faultTable, list, ruleTable, summary } from './table.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(SEASON.seed) },
    copies: { type: 'string', default: String(SEASON.copies) },
    only: { type: 'string', multiple: true, default: [] },
    update: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
  },
});
const { only } = options;
const wanted = FAULTS.filter(
  ({ id, category, rules }) =>
    only.length === 0 || only.some((one) => one === id || one === category || rules.includes(one)),
);
if (wanted.length === 0) throw new Error(`no fault, category or rule is called ${only.join(', ')}`);

const season: Season = options.floor
  ? FLOOR_SEASON
  : { seed: Number(options.seed), copies: Number(options.copies) };
const outcome = await runBench(planted(season, wanted));
const parts = [summary(outcome, season), faultTable(outcome), ruleTable(outcome), list(outcome)];
if (options.floor) {
  const below = belowFloor(outcome);
  if (below.length > 0) parts.push(`Below the floor as it was (test/bench/floor.json):\n${below.join('\n')}`);
}
process.stdout.write(`${parts.join('\n\n')}\n`);

if (only.length === 0 && options.floor)
  writeFileSync(path.join(PACKAGE_ROOT, FLOOR_FILE), `${JSON.stringify(gapsIn(outcome), null, 2)}\n`);
if (only.length === 0 && options.update) {
  const page = path.join(PACKAGE_ROOT, BENCH_PAGE);
  const git = ['rev-parse', '--short', 'HEAD'];
  const commit = execFileSync('git', git, { cwd: PACKAGE_ROOT }).toString().trim();
  const when = `${new Date().toISOString().slice(0, 10)}, commit ${commit}`;
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), outcome, season, when));
}
