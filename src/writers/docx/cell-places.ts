/** Where the cells of a table stand, cells that reach over several rows taken into account. */
import type { TableCell } from '../../document/tree.ts';

export interface CellPlace {
  readonly cell: TableCell;
  /** From 0. */
  readonly column: number;
  /** As the cell asks, but not below the last row. */
  readonly rowSpan: number;
}

export interface RowPlaces {
  readonly cells: readonly CellPlace[];
  /** Columns that the row fills, those covered from above included. */
  readonly width: number;
}

/** Puts the cells of each row into the columns that no cell from above covers. */
export function layTable(rows: readonly (readonly TableCell[])[], columns: number): readonly RowPlaces[] {
  // By column: how many further rows a cell from above covers.
  const covered: number[] = Array.from({ length: columns }, () => 0);
  return rows.map((row, index) => {
    const cells: CellPlace[] = [];
    const free = (from: number): number => {
      let column = from;
      while ((covered[column] ?? 0) > 0) column += 1;
      return column;
    };
    let column = free(0);
    for (const cell of row) {
      const rowSpan = Math.min(Math.max(Math.trunc(cell.rowSpan), 1), rows.length - index);
      cells.push({ cell, column, rowSpan });
      column = free(column + 1);
    }
    const width = column;
    for (const [at, rest] of covered.entries()) covered[at] = Math.max(rest - 1, 0);
    for (const place of cells) covered[place.column] = place.rowSpan - 1;
    return { cells, width };
  });
}
