/** Where the cells of a table stand, cells that cover several rows or columns taken into account. */

import { largest, smallest } from '../text/many.ts';
import type { TableCell } from './tree.ts';

/** `first`: reaches down into further rows; `covered`: below such a cell. */
export type Merge = 'none' | 'first' | 'covered';

export interface CellPlace {
  readonly cell: TableCell;
  /** The first column that it covers, from 0 on, and how many there are. */
  readonly column: number;
  readonly columns: number;
  readonly merge: Merge;
}

export interface RowPlaces {
  /** Side by side over all columns, without a gap. */
  readonly cells: readonly CellPlace[];
  /** A cell reaches from this row into the next. */
  readonly reachesDown: boolean;
}

/** What reaches down from above, by its first column. */
type Covers = Map<number, { readonly rows: number; readonly columns: number }>;

const EMPTY: TableCell = { children: [], rowSpan: 1 };

/**
 * Fills the columns of each row with its cells and with those covered from
 * above. Rows that are too short get empty cells: Word takes no ragged tables.
 * A cell that would reach below the last row ends with it, and one that would
 * reach under a cell from above ends before it.
 */
export function layTable(rows: readonly (readonly TableCell[])[], columns = 0): readonly RowPlaces[] {
  const covers: Covers = new Map();
  const laid = rows.map((row, index) => layRow(row, covers, rows.length - index));
  const count = largest([columns, 0, ...laid.map(({ cells }) => endOf(cells))]);
  return laid.map(({ cells, reachesDown }) => {
    const end = endOf(cells);
    const missing = Array.from(
      { length: count - end },
      (_, index): CellPlace => ({ cell: EMPTY, column: end + index, columns: 1, merge: 'none' }),
    );
    return { cells: [...cells, ...missing], reachesDown };
  });
}

/** The columns that cells fill together. */
export function endOf(cells: readonly CellPlace[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.columns;
}

function layRow(row: readonly TableCell[], covers: Covers, rowsLeft: number): RowPlaces {
  const waiting = [...row];
  const cells: CellPlace[] = [];
  const isOpen = (): boolean => [...covers.keys()].some((column) => column >= endOf(cells));
  while (waiting.length > 0 || isOpen()) {
    const column = endOf(cells);
    const cover = covers.get(column);
    if (cover !== undefined) {
      covers.delete(column);
      if (cover.rows > 1) covers.set(column, { ...cover, rows: cover.rows - 1 });
      cells.push({ cell: EMPTY, column, columns: cover.columns, merge: 'covered' });
      continue;
    }
    const cell = waiting.shift() ?? EMPTY;
    const rows = Math.min(Math.max(Math.trunc(cell.rowSpan), 1), rowsLeft);
    const columns = Math.min(Math.max(Math.trunc(cell.columnSpan ?? 1), 1), roomAt(column, covers));
    if (rows > 1) covers.set(column, { rows: rows - 1, columns });
    cells.push({ cell, column, columns, merge: rows > 1 ? 'first' : 'none' });
  }
  return { cells, reachesDown: covers.size > 0 };
}

/** The columns from one on before a cell that reaches down from above. */
function roomAt(column: number, covers: Covers): number {
  return smallest([...covers.keys()].filter((covered) => covered > column)) - column;
}
