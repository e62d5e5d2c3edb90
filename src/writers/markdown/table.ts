/** Pipe tables (GFM 4.10): one line a row, so a cell over several rows or columns is followed by blank ones. */
import { type CellPlace, endOf, layTable } from '../../document/table-grid.ts';
import type { Inline, TableBlock, TableColumn } from '../../document/tree.ts';

interface CellContent {
  readonly id: string | undefined;
  readonly children: readonly Inline[];
}

const RULE: Readonly<Record<TableColumn['align'], string>> = { left: '---', center: ':---:', right: '---:' };

/** A table; a blank head where it has none, since Markdown knows no table without. '' for a table without cells. */
export function tableSource(
  { columns, head, rows }: TableBlock,
  cellSource: (cell: CellContent) => string,
): string {
  // The head by itself: no cell of it reaches down.
  const own = endOf(layTable([head])[0]?.cells ?? []);
  const body = layTable(rows, Math.max(columns.length, own));
  const width = endOf(body[0]?.cells ?? []) || own;
  if (width === 0) return '';
  const first = layTable([head], width)[0]?.cells ?? [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const each = <T>(value: (column: number) => T): T[] => Array.from({ length: width }, (_, n) => value(n));
  const row = (cells: readonly CellPlace[]): string =>
    line(each((column) => cellSource(contentAt(cells, column))));
  const rule = line(each((column) => RULE[columns[column]?.align ?? 'left']));
  return [row(first), rule, ...body.map(({ cells }) => row(cells))].join('\n');
}

/** What stands in a column; a cell over several stands in the first, and what names a group is strong. */
function contentAt(cells: readonly CellPlace[], column: number): CellContent {
  const cell = cells.find((place) => place.column === column)?.cell;
  const children = cell?.children ?? [];
  return { id: cell?.id, children: cell?.isHead ? [{ type: 'strong', children }] : children };
}
