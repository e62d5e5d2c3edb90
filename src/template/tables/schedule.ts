/** A schedule as a table. */
import { tableColumns } from '../../document/table-columns.ts';
import type { TableBlock } from '../../document/tree.ts';
import type { ItemContext } from '../context/item.ts';
import { columnLabel, isEmpty, joined, listed, type Words, withColon } from '../context/words.ts';
import { LINE_BREAK, type Printable, plainInlines } from '../printable.ts';
import { cell, cellInlines, withId } from './cells.ts';

/** One line of a schedule. */
interface Entry {
  /** The time of the entry or of its group. */
  readonly month: Printable;
  /** Lines that `month` covers; 0 where the line above covers this one. */
  readonly span: number;
  /** What references call the group, and the entry, by. */
  readonly groupId: string;
  readonly id: string;
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
    const [first, ...cells] = columns.map((column) => cell(cellInlines(entry.cells[column], words)));
    const named = first ? [withId(first, entry.id), ...cells] : [];
    if (entry.span === 0) return named;
    return [withId(cell(cellInlines(entry.month, words), entry.span), entry.groupId), ...named];
  });
  return { type: 'table', columns: tableColumns(head, rows), head, rows };
}

function groupEntries(item: ItemContext, words: Words): readonly Entry[] {
  const children = item.items.filter((child) => !child.empty);
  if (children.length === 0)
    return [{ month: item.when, span: 1, ...lineOf(item, { own: false }, words), groupId: '' }];
  const month =
    isEmpty(item.when) || isEmpty(item.title)
      ? (item.when ?? item.title)
      : [withColon(item.when, words), item.title];
  const own = lineOf({ ...item, title: null, id: '' }, { own: false }, words);
  const lines = children.map((child) => lineOf(child, { own: true }, words));
  const all = COLUMNS.some((column) => !isEmpty(own.cells[column])) ? [own, ...lines] : lines;
  return all.map((line, index) => ({
    month,
    span: index === 0 ? all.length : 0,
    groupId: item.id,
    ...line,
  }));
}

function lineOf(item: ItemContext, at: { own: boolean }, words: Words): Pick<Entry, 'id' | 'cells'> {
  return { id: item.id, cells: cellsOf(item, at, words) };
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
