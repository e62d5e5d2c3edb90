/** The fields of an item that stand in columns of their own, or labelled among the notes. */
import type { ItemContext } from '../context/item.ts';
import { isEmpty, label, listed, separated, type Words } from '../context/words.ts';
import { LINE_BREAK, type Printable } from '../printable.ts';

const FIELDS = ['owner', 'partners', 'when', 'venue', 'audience', 'amount', 'note'] as const;
export type Field = (typeof FIELDS)[number];
export type Fields = Readonly<Record<Field, Printable>>;

/** The fields of an item; a note that belongs to a table stands below that. */
export function fieldsOf(item: ItemContext, words: Words): Fields {
  return {
    owner: listed(item.owner, words),
    partners: listed(item.partners, words),
    when: item.when,
    venue: item.venue,
    audience: item.audience,
    amount: item.amount,
    note: isEmpty(item.noteBelow) ? item.note : null,
  };
}

export const hasFields = (fields: Fields): boolean => FIELDS.some((field) => !isEmpty(fields[field]));

/** What a task is given to whom, and by when, has a column however seldom it is said. */
const ALWAYS: readonly Field[] = ['owner', 'when'];

/**
 * The fields that get a column: those that at least every second row fills. The
 * others stand among the notes, and where few rows have notes in brackets below
 * their texts: a column for one entry takes the room that the texts need.
 */
export function columnsFor(rows: readonly Fields[]): readonly Field[] {
  const filled = (fields: readonly Field[]): number =>
    rows.filter((row) => fields.some((field) => !isEmpty(row[field]))).length;
  const own = FIELDS.filter(
    (field) =>
      field !== 'note' &&
      filled([field]) > 0 &&
      (ALWAYS.includes(field) || 2 * filled([field]) >= rows.length),
  );
  const noted = filled(FIELDS.filter((field) => !own.includes(field)));
  return noted > 0 && 4 * noted >= rows.length ? [...own, 'note'] : own;
}

/** What stands in a row's columns and, in brackets, what has none. */
export function inColumns(
  row: Fields,
  columns: readonly Field[],
  words: Words,
): { readonly fields: Fields; readonly rest: Printable } {
  const over = FIELDS.filter((field) => !columns.includes(field) && !isEmpty(row[field]));
  const parts = over.map((field) => labelled(field, row[field], words));
  if (columns.includes('note'))
    return { fields: { ...row, note: stacked([row.note, ...parts]) }, rest: null };
  if (parts.length === 0) return { fields: row, rest: null };
  const inner = separated(parts, label(words, 'semicolon'));
  return { fields: row, rest: [label(words, 'open').trimStart(), inner, label(words, 'close')] };
}

/** `地点：社区学校` */
export function labelled(name: string, value: Printable, words: Words): Printable {
  return [label(words, name), label(words, 'colon'), value];
}

/** Values below one another. */
export function stacked(values: readonly Printable[]): Printable {
  const given = values.filter((value) => !isEmpty(value));
  return given.flatMap((value, index) => (index === 0 ? [value] : [LINE_BREAK, value]));
}
