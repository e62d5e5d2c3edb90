/** Widths and alignment of a table's columns, judged by what stands in them. */
import { plainText } from './inlines.ts';
import type { TableCell, TableColumn } from './tree.ts';

/** Widths are in half characters; no column gets less or more than this share. */
const NARROWEST = 6;
const WIDEST = 44;
/** Columns whose every cell is as short as this look better centred. */
const CENTRED = 12;

/** Counts a Chinese character as two, anything else as one. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

/** Columns for rows of equal length; a cell that spans rows counts in its own row only. */
export function tableColumns(rows: readonly (readonly TableCell[])[]): readonly TableColumn[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => {
    const widths = rows.map((row) => {
      // Rows under a spanning cell are shorter: count their cells from the right.
      const cell = row[index - (count - row.length)];
      return Math.max(
        0,
        ...plainText(cell?.children ?? [])
          .split('\n')
          .map(displayWidth),
      );
    });
    const widest = Math.max(0, ...widths);
    return {
      align: widest <= CENTRED ? 'center' : 'left',
      width: Math.min(WIDEST, Math.max(NARROWEST, widest)),
    };
  });
}
