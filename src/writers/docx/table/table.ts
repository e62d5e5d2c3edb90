/** Tables as wide as the type area, with a head that comes again on every page. */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { isBlank, plainText } from '../../../document/plain-text.ts';
import { type CellPlace, endOf, layTable, type RowPlaces } from '../../../document/table-grid.ts';
import type { TableBlock, TableColumn } from '../../../document/tree.ts';
import type { Lang } from '../../../plan/types.ts';
import type { TableLook } from '../../../style/types.ts';
import { mmToTwips, pointsToEighths } from '../../../style/units.ts';
import { cleanText } from '../../../text/xml.ts';
import type { Flow } from '../blocks/flow.ts';
import type { Context } from '../context.ts';
import { STYLE_IDS, TABLE_HEAD_ID, TABLE_TEXT_ID, TABLE_TOTAL_ID } from '../styles/style-names.ts';
import { renderInlines } from '../text/inlines.ts';
import { bookmarked } from '../text/references.ts';
import { ENGLISH_LETTERS } from '../text/text.ts';
import { columnWidths, leastWidth } from './column-widths.ts';
import { gapAbove, gapBelow, staying } from './table-flow.ts';
import { NamedTable, type TableName } from './table-name.ts';

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** What a cell needs to know of its table and its row. */
interface RowContext {
  readonly columns: readonly TableColumn[];
  /** Twips. */
  readonly widths: readonly number[];
  readonly isHead: boolean;
  /** The paragraph style of its cells. */
  readonly style: string;
  readonly context: Context;
}

/** Whether a table would break names and numbers, or set sentences one word a line, in the width that there is. */
export function isTooWide({ columns }: TableBlock, { style, metrics }: Context): boolean {
  return leastWidth(columns, style.table) > metrics.width;
}

function lettersOf(lang: Lang): number {
  return lang === 'en' ? ENGLISH_LETTERS : 1;
}

/** The table with a small gap below and, where what is above leaves none, above it. */
export function renderTable(block: TableBlock, flow: Flow, context: Context): (Table | Paragraph)[] {
  const { columns } = block;
  const body = layTable(block.rows, Math.max(columns.length, block.head.length));
  const head = block.head.length > 0 ? layTable([block.head], endOf(body[0]?.cells ?? [])) : [];
  const count = endOf(body[0]?.cells ?? head[0]?.cells ?? []);
  if (count === 0) return [];
  const { style, lang, metrics } = context;
  const widths = columnWidths(columns, count, metrics.width, style.table, lettersOf(lang));
  const shared = { columns, widths, context };
  const stays = staying(body, flow, context);
  const table = new NamedTable(nameOf(block, context), {
    layout: TableLayoutType.FIXED,
    width: { size: metrics.width, type: WidthType.DXA },
    columnWidths: widths,
    borders: borders(style.table),
    margins: margins(style.table),
    rows: [
      ...head.map((row) =>
        renderRow(row, body.length > 0, { ...shared, isHead: true, style: TABLE_HEAD_ID }),
      ),
      ...body.map((row, index) => {
        const cellStyle = index === body.length - 1 && isTotal(row) ? TABLE_TOTAL_ID : TABLE_TEXT_ID;
        return renderRow(row, stays[index] === true, { ...shared, isHead: false, style: cellStyle });
      }),
    ],
  });
  return [...aboveTable(block, flow, context), table, gapBelow(flow)];
}

/** What it is called, else what the heading above it says, with its columns. */
function nameOf({ caption, head }: TableBlock, { heading, lang }: Context): TableName {
  const said = caption && !isBlank(caption) ? plainText(caption) : heading;
  const heads = head.map((cell) => plainText(cell.children)).filter((name) => name.trim() !== '');
  const columns = heads.join(lang === 'en' ? ', ' : '、');
  const title = oneLine(said);
  return { title, description: oneLine([title, columns].filter(Boolean).join(lang === 'en' ? ': ' : '：')) };
}

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** The caption, which stays with the table, or a gap where what is above leaves none. */
function aboveTable({ caption = [] }: TableBlock, flow: Flow, context: Context): readonly Paragraph[] {
  if (isBlank(caption)) return gapAbove(flow, context);
  const children = renderInlines(caption, context);
  const { pageBreakBefore } = flow;
  return [new Paragraph({ style: STYLE_IDS.caption, keepNext: true, pageBreakBefore, children })];
}

const TOTAL = /^(?:合计|总计|小计|共计|(?:grand\s*|sub)?total)[:：]?$/i;

/** Whether a row adds up the others, as its first cell says. */
function isTotal({ cells }: RowPlaces): boolean {
  return TOTAL.test(plainText(cells[0]?.cell.children ?? []).replace(/\s/g, ''));
}

/** Rows stay whole, and rows that share a cell stay on one page, or the next page would not say what the cell says. */
function renderRow({ cells }: RowPlaces, keepNext: boolean, row: RowContext): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.isHead && { tableHeader: true }),
    children: cells.map((place) => renderCell(place, keepNext, row)),
  });
}

const MERGES = {
  none: {},
  first: { verticalMerge: VerticalMergeType.RESTART },
  covered: { verticalMerge: VerticalMergeType.CONTINUE },
} as const;

function renderCell(place: CellPlace, keepNext: boolean, row: RowContext): TableCell {
  const { cell, column, columns: covered } = place;
  const { columns, widths, isHead, style, context } = row;
  const fill = isHead ? context.style.table.headFill : null;
  const width = widths.slice(column, column + covered).reduce((sum, one) => sum + one, 0);
  const inner = width - 2 * mmToTwips(context.style.table.padding.x);
  const content = renderInlines(cell.children, { ...context, room: { ...context.room, width: inner } });
  return new TableCell({
    ...MERGES[place.merge],
    ...(covered > 1 && { columnSpan: covered }),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        style: cell.isHead ? TABLE_HEAD_ID : style,
        alignment: isHead ? AlignmentType.CENTER : alignmentOf(place, columns),
        ...(keepNext && { keepNext }),
        children: bookmarked(cell.id, content, context),
      }),
    ],
  });
}

/** A cell over several columns holds running text, whatever stands in each of them. */
function alignmentOf({ column, columns: covered }: CellPlace, columns: readonly TableColumn[]) {
  return ALIGNMENTS[covered > 1 ? 'left' : (columns[column]?.align ?? 'left')];
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
