/** Tables as wide as the type area, with a head that comes again on every page. */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { TableBlock, TableColumn, TableCell as TreeCell } from '../../document/tree.ts';
import type { TableLook } from '../../style/types.ts';
import { mmToTwips, pointsToEighths } from '../../style/units.ts';
import { type CellPlace, layTable } from './cell-places.ts';
import type { Context } from './context.ts';
import { renderInlines } from './inlines.ts';
import { GAP_ID, TABLE_HEAD_ID, TABLE_TEXT_ID } from './styles.ts';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** The table and a small gap: without one, Word joins a table to the next and wants a paragraph at the end of the text. */
export function renderTable(block: TableBlock, context: Context): (Table | Paragraph)[] {
  const head = block.head.length > 0 ? layTable([block.head], block.columns.length) : [];
  const body = layTable(block.rows, block.columns.length);
  const count = Math.max(...[...head, ...body].map((row) => row.width), 0);
  if (count === 0) return [];
  const widths = columnWidths(block.columns, count, context.metrics.width);
  const row = (cells: readonly CellPlace[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true }),
      children: cells.map((place) => renderCell(place, isHead, block.columns, widths, context)),
    });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: context.metrics.width, type: WidthType.DXA },
    columnWidths: widths,
    borders: borders(context.style.table),
    margins: margins(context.style.table),
    rows: [
      ...head.map((one) => row(pad(one.cells, one.width, count), true)),
      ...body.map((one) => row(pad(one.cells, one.width, count), false)),
    ],
  });
  return [table, new Paragraph({ style: GAP_ID })];
}

const EMPTY: TreeCell = { children: [], rowSpan: 1 };

/** A row with fewer cells than columns gets empty ones at its end: Word takes no ragged tables. */
function pad(cells: readonly CellPlace[], width: number, count: number): readonly CellPlace[] {
  const missing = Array.from({ length: count - width }, (_, index) => ({
    cell: EMPTY,
    column: width + index,
    rowSpan: 1,
  }));
  return [...cells, ...missing];
}

/** Shares of the table's width in whole twips that add up to it; a column without a share gets that of an average one. */
function columnWidths(columns: readonly TableColumn[], count: number, total: number): readonly number[] {
  const given = columns.map(({ width }) => width).filter((width) => width > 0);
  const average = given.length > 0 ? given.reduce((a, b) => a + b, 0) / given.length : 1;
  const shares = Array.from({ length: count }, (_, index) => {
    const width = columns[index]?.width ?? 0;
    return width > 0 ? width : average;
  });
  const sum = shares.reduce((a, b) => a + b, 0);
  const edges = shares.map((_, index) =>
    Math.round((total * shares.slice(0, index + 1).reduce((a, b) => a + b, 0)) / sum),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

function renderCell(
  { cell, column, rowSpan }: CellPlace,
  isHead: boolean,
  columns: readonly TableColumn[],
  widths: readonly number[],
  context: Context,
): TableCell {
  const fill = isHead ? context.style.table.headFill : null;
  return new TableCell({
    rowSpan,
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        style: isHead ? TABLE_HEAD_ID : TABLE_TEXT_ID,
        alignment: isHead ? AlignmentType.CENTER : ALIGNMENTS[columns[column]?.align ?? 'left'],
        children: renderInlines(cell.children, context),
      }),
    ],
  });
}

function borders({ borderColor, borderWidth }: TableLook) {
  const line: IBorderOptions =
    borderWidth > 0
      ? { style: BorderStyle.SINGLE, size: Math.max(pointsToEighths(borderWidth), 2), color: borderColor }
      : { style: BorderStyle.NONE };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

function margins({ padding }: TableLook) {
  const x = mmToTwips(padding.x);
  const y = mmToTwips(padding.y);
  return { top: y, bottom: y, left: x, right: x, marginUnitType: WidthType.DXA };
}
