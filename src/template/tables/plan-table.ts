/** Tables that a plan brings itself. */
import { tableColumns } from '../../document/table-columns.ts';
import type { TableBlock, TableCell } from '../../document/tree.ts';
import type { PlanTable } from '../../plan/types.ts';
import { largest } from '../../text/many.ts';
import type { Words } from '../context/words.ts';
import type { Printable } from '../printable.ts';
import { cell, cellInlines } from './cells.ts';

/** A table that a plan brings. Short rows are filled up. */
export function planTable(table: PlanTable, words: Words): TableBlock {
  const count = largest([table.heads.length, ...table.rows.map((row) => row.length)]);
  const fill = (row: readonly Printable[]): readonly TableCell[] =>
    Array.from({ length: count }, (_, index) => cell(cellInlines(row[index] ?? null, words)));
  const head = table.heads.length > 0 ? fill(table.heads) : [];
  const rows = table.rows.map(fill);
  const caption = table.caption && { caption: cellInlines(table.caption, words) };
  return { type: 'table', ...caption, columns: tableColumns(head, rows), head, rows };
}
