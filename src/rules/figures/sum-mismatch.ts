import { everyItem } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { differs } from './amounts.ts';
import { listSums } from './list-sums.ts';
import { proseSums } from './prose-sums.ts';
import { tableSums } from './table-sums.ts';

/** A total that is not the sum of its parts: in tables, and in prose (合计…其中…). */
export const sumMismatch: Rule<'sum-mismatch'> = {
  id: 'sum-mismatch',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const tables = everyItem(plan).flatMap(({ table }) => (table ? tableSums(table) : []));
    const lists = everyItem(plan).flatMap(listSums);
    for (const sum of [...tables, ...lists, ...plan.texts.flatMap(proseSums)]) {
      const { stated, parts, unit, decimals, at } = sum;
      const computed = parts.reduce((total, part) => total + part, 0);
      if (sum.partial && computed <= stated) continue;
      if (!differs(stated, computed, decimals, parts.length)) continue;
      const printed = (number: number) => String(Number(number.toFixed(decimals)));
      report(at, { stated: printed(stated), computed: printed(computed), unit });
    }
  },
};
