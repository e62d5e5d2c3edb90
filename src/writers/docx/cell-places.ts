/** Where the cells of a table stand, cells that reach over several rows taken into account. */
import type { TableCell } from '../../document/tree.ts';

/** `first`: reaches down into further rows; `covered`: below such a cell. */
export type Merge = 'none' | 'first' | 'covered';

export interface CellPlace {
  readonly cell: TableCell;
  readonly merge: Merge;
}

export interface RowPlaces {
  /** One a column, from the first on without a gap. */
  readonly cells: readonly CellPlace[];
  /** A cell reaches from this row into the next. */
  readonly reachesDown: boolean;
}

const EMPTY: TableCell = { children: [], rowSpan: 1 };

/**
 * Fills the columns of each row with its cells and with those covered from
 * above. Rows that are too short get empty cells: Word takes no ragged tables.
 * A cell that would reach below the last row ends with it.
 */
export function layTable(rows: readonly (readonly TableCell[])[], columns = 0): readonly RowPlaces[] {
  // By column: how many further rows a cell from above covers.
  const covers: number[] = [];
  const laid = rows.map((row, index) => layRow(row, covers, rows.length - index));
  const count = Math.max(columns, ...laid.map(({ cells }) => cells.length), 0);
  return laid.map(({ cells, reachesDown }) => {
    const missing = Array.from(
      { length: count - cells.length },
      (): CellPlace => ({ cell: EMPTY, merge: 'none' }),
    );
    return { cells: [...cells, ...missing], reachesDown };
  });
}

function layRow(row: readonly TableCell[], covers: number[], rowsLeft: number): RowPlaces {
  const waiting = [...row];
  const cells: CellPlace[] = [];
  while (waiting.length > 0 || covers.slice(cells.length).some((rest) => rest > 0)) {
    const column = cells.length;
    const rest = covers[column] ?? 0;
    if (rest > 0) {
      covers[column] = rest - 1;
      cells.push({ cell: EMPTY, merge: 'covered' });
      continue;
    }
    const cell = waiting.shift() ?? EMPTY;
    const span = Math.min(Math.max(Math.trunc(cell.rowSpan), 1), rowsLeft);
    covers[column] = span - 1;
    cells.push({ cell, merge: span > 1 ? 'first' : 'none' });
  }
  return { cells, reachesDown: covers.some((rest) => rest > 0) };
}
