/** docs/rules/bench.md: what is written between its two marks comes from a run. */
import type { Season } from './plant.ts';
import type { Outcome } from './run.ts';
import { faultTable, ruleTable, summary } from './table.ts';

export const BENCH_PAGE = 'docs/rules/bench.md';

const START = '<!-- The tables: npm run bench:rules -- --update -->';
const END = '<!-- End of the tables -->';

/** @throws {Error} for a page without the marks */
export function withTables(page: string, outcome: Outcome, season: Season, when: string): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${BENCH_PAGE} has lost its marks`);
  const tables = [`${when}; ${summary(outcome, season)}.`, faultTable(outcome), ruleTable(outcome)].join(
    '\n\n',
  );
  return `${before}${START}\n\n${tables}\n\n${END}${after}`;
}
