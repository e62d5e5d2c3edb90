/** Tables that are built as trees: those of items, and a schedule. */
import { mergeTexts } from '../document/inlines.ts';
import { tableColumns } from '../document/table-columns.ts';
import type { Block, Inline, TableBlock, TableCell } from '../document/tree.ts';
import type { PlanTable } from '../plan/types.ts';
import type { ItemContext } from './context/item.ts';
import { columnLabel, isEmpty, joined, listed, type Words, withColon } from './context/words.ts';
import { isLineBreak, isText, LINE_BREAK, type Printable, plainInlines, textContent } from './printable.ts';

const LINE: Inline = { type: 'break' };

/** What a printable looks like inside a table cell: one run of inlines, paragraphs as lines. */
export function cellInlines(value: Printable, words: Words): readonly Inline[] {
  if (value === null) return [];
  if (isLineBreak(value)) return [LINE];
  if (Array.isArray(value)) return mergeTexts(value.flatMap((part) => cellInlines(part, words)));
  if (!isText(value)) return plainInlines(String(value));
  const content = textContent(value, words.lang);
  return content.type === 'inlines' ? content.inlines : linesOf(content.blocks);
}

/** Blocks as lines: lists keep their numbers, a table's row is a line. */
function linesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks
    .map(lineOf)
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [LINE, ...line]));
}

function lineOf(block: Block): readonly Inline[] {
  if (block.type === 'paragraph') return block.children;
  if (block.type === 'list') {
    return block.items.flatMap((item, index): readonly Inline[] => {
      const marker = block.ordered ? `${block.start + index}. ` : '· ';
      return [...(index > 0 ? [LINE] : []), { type: 'text', value: marker }, ...linesOf(item)];
    });
  }
  if (block.type === 'table') {
    const rows = [block.head, ...block.rows].filter((row) => row.length > 0);
    return rows.flatMap((row, index) => [...(index > 0 ? [LINE] : []), ...spaced(row)]);
  }
  return [];
}

const spaced = (row: readonly TableCell[]): readonly Inline[] =>
  row.flatMap((cell, index): readonly Inline[] =>
    index > 0 ? [{ type: 'text', value: '\u3000' }, ...cell.children] : cell.children,
  );

const cell = (children: readonly Inline[], rowSpan = 1): TableCell => ({ children, rowSpan });

/** A table that a plan brings. Short rows are filled up. */
export function planTable(table: PlanTable, words: Words): TableBlock {
  const count = Math.max(table.heads.length, ...table.rows.map((row) => row.length));
  const fill = (row: readonly Printable[]): readonly TableCell[] =>
    Array.from({ length: count }, (_, index) => cell(cellInlines(row[index] ?? null, words)));
  const head = table.heads.length > 0 ? fill(table.heads) : [];
  const rows = table.rows.map(fill);
  return { type: 'table', columns: tableColumns(head, rows), head, rows };
}

/** One line of a schedule. */
interface Entry {
  /** The time of the entry or of its group. */
  readonly month: Printable;
  /** Lines that `month` covers; 0 where the line above covers this one. */
  readonly span: number;
  readonly cells: Readonly<Record<Column, Printable>>;
}

const COLUMNS = ['when', 'work', 'owner', 'partners', 'venue', 'audience', 'amount', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** A schedule: a line for each entry, a time that spans its group; columns that hold nothing are left out. */
export function scheduleTable(items: readonly ItemContext[], words: Words): TableBlock {
  const entries = items.filter((item) => !item.empty).flatMap((item) => groupEntries(item, words));
  const columns = COLUMNS.filter((column) => entries.some((entry) => !isEmpty(entry.cells[column])));
  const name = (column: Column): string => (column === 'when' ? 'day' : column);
  const head = ['month', ...columns.map(name)].map((key) => cell(plainInlines(columnLabel(words, key))));
  const rows = entries.map((entry) => {
    const cells = columns.map((column) => cell(cellInlines(entry.cells[column], words)));
    return entry.span === 0 ? cells : [cell(cellInlines(entry.month, words), entry.span), ...cells];
  });
  return { type: 'table', columns: tableColumns(head, rows), head, rows };
}

function groupEntries(item: ItemContext, words: Words): readonly Entry[] {
  const children = item.items.filter((child) => !child.empty);
  if (children.length === 0)
    return [{ month: item.when, span: 1, cells: cellsOf(item, { own: false }, words) }];
  const month =
    isEmpty(item.when) || isEmpty(item.title)
      ? (item.when ?? item.title)
      : [withColon(item.when, words), item.title];
  const own = cellsOf({ ...item, title: null }, { own: false }, words);
  const lines = children.map((child) => cellsOf(child, { own: true }, words));
  const all = COLUMNS.some((column) => !isEmpty(own[column])) ? [own, ...lines] : lines;
  return all.map((cells, index) => ({ month, span: index === 0 ? all.length : 0, cells }));
}

/** `own`: the entry's time stands in a column of its own, since the first one is its group's. */
function cellsOf(
  item: ItemContext,
  { own }: { own: boolean },
  words: Words,
): Readonly<Record<Column, Printable>> {
  const text = joined(item.text, item.value, words);
  const apart = !isEmpty(item.title) && !isEmpty(text) && !item.source.runIn && item.text !== null;
  return {
    when: own ? item.when : null,
    work: apart ? [item.title, LINE_BREAK, text] : joined(item.title, text, words),
    owner: listed(item.owner, words),
    partners: listed(item.partners, words),
    venue: item.venue,
    audience: item.audience,
    amount: item.amount,
    note: item.note,
  };
}
