/** Pipe tables (GFM 4.10): one line a row, so a cell over several rows is followed by blank ones. */
import type { Inline, TableBlock, TableCell, TableColumn } from '../../document/tree.ts';

const RULE: Readonly<Record<TableColumn['align'], string>> = { left: '---', center: ':---:', right: '---:' };

/** Puts each cell of the rows below a spanning one back into its column. */
function spread(rows: readonly (readonly TableCell[])[]): (TableCell | null)[][] {
  let open: number[] = [];
  return rows.map((row) => {
    const cells = [...row];
    const line: (TableCell | null)[] = [];
    const below: number[] = [];
    for (let column = 0; cells.length > 0 || (open[column] ?? 0) > 0; column += 1) {
      const covered = open[column] ?? 0;
      const cell = covered > 0 ? null : (cells.shift() ?? null);
      line.push(cell);
      below.push(Math.max(0, cell === null ? covered - 1 : cell.rowSpan - 1));
    }
    open = below;
    return line;
  });
}

/** A table; a blank head where it has none, since Markdown knows no table without. '' for a table without cells. */
export function tableSource(
  { columns, head, rows }: TableBlock,
  cellSource: (children: readonly Inline[]) => string,
): string {
  const [first = [], ...body] = [spread([head])[0] ?? [], ...spread(rows)];
  const width = Math.max(columns.length, first.length, ...body.map((row) => row.length));
  if (width === 0 || (first.length === 0 && body.length === 0)) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const each = <T>(value: (column: number) => T): T[] => Array.from({ length: width }, (_, n) => value(n));
  const row = (cells: readonly (TableCell | null)[]): string =>
    line(each((column) => cellSource(cells[column]?.children ?? [])));
  const rule = line(each((column) => RULE[columns[column]?.align ?? 'left']));
  return [row(first), rule, ...body.map(row)].join('\n');
}
