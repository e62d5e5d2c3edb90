import type { Text } from '../../plan/types.ts';
import { everyItem } from '../queries.ts';
import type { Rule } from '../rule.ts';

/** A row with more cells than the head has: the document would get a column that nobody meant. */
export const rowTooLong: Rule<'row-too-long'> = {
  id: 'row-too-long',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    for (const { table } of everyItem(plan)) {
      const columns = table?.heads.length ?? 0;
      if (table === null || columns === 0) continue;
      for (const row of table.rows.filter(({ length }) => length > columns)) {
        const number = splitNumber(row);
        const at = number?.at ?? row[columns];
        if (at) report(at, { cells: row.length, columns, number: number?.written ?? null });
      }
    }
  },
};

/** A number that the comma between its thousands cut in two: `[讲座, 1,200]`. */
function splitNumber(row: readonly Text[]): { readonly at: Text; readonly written: string } | null {
  for (const [index, at] of row.entries()) {
    const groups = [at.value.trim()];
    while (/^\d{3}$/.test(row[index + groups.length]?.value.trim() ?? ''))
      groups.push(row[index + groups.length]?.value.trim() ?? '');
    if (/^[$£€¥￥]?[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.length > 1)
      return { at, written: groups.join(',') };
  }
  return null;
}
