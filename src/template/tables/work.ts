/** Items of a section as entries of a table: what stands in which row, before there are columns. */
import { composeText } from '../context/compose.ts';
import type { ItemContext } from '../context/item.ts';
import { isEmpty, joined, label, type Words, withColon } from '../context/words.ts';
import { isText, type Printable } from '../printable.ts';
import { type Fields, fieldsOf, hasFields, labelled, stacked } from './fields.ts';

/** Targets have their values in a column, tasks in their texts. */
export type WorkKind = 'targets' | 'tasks';

/** A row. */
export interface Line {
  /** What references call it by; '' without. */
  readonly id: string;
  readonly text: Printable;
  readonly value: Printable;
  readonly fields: Fields;
}

/** An item with its number: a row, or a row for each of its parts. */
export interface Entry {
  readonly number: number;
  /** What references call it by, where it has rows for its parts; '' without. */
  readonly id: string;
  /** What it is called, in a column of its own beside all of its rows; empty where its text says it. */
  readonly lead: Printable;
  readonly lines: readonly Line[];
  /** The items in it whose own tables go below the large one. */
  readonly below: readonly ItemContext[];
}

interface Making {
  readonly kind: WorkKind;
  readonly words: Words;
  /** The number of the entry, as texts refer to it. */
  readonly number: number;
}

/** The entry of an item. Whatever is in it stands in the entry once, but for the tables in `below`. */
export function entryOf(item: ItemContext, making: Making): Entry {
  const parts = partsOf(item);
  const shared = { number: making.number, id: item.id, below: withTables(item) };
  if (parts.every((part) => isWordsOnly(part, making))) return { ...shared, ...singleRow(item, making) };
  const { title, text, value, fields } = wordingOf(item, making);
  // A time without a title heads the group.
  const untitled = isEmpty(title);
  const lead = untitled ? item.when : title;
  const own: Line = {
    id: '',
    text: stacked([seeBelow(text, item, making), ...rosterOf(item)]),
    value,
    fields: untitled ? { ...fields, when: null } : fields,
  };
  const rows = parts.map((part) => rowOf(part, making));
  if (!isEmpty(own.text) || !isEmpty(value)) return { ...shared, lead, lines: [own, ...rows] };
  // Without a row of its own, what is said of the whole stands below its name.
  return { ...shared, lead: stacked([lead, hasFields(own.fields) ? item.details : null]), lines: rows };
}

function singleRow(item: ItemContext, making: Making): Pick<Entry, 'lead' | 'lines'> {
  const { title, text, value, fields } = wordingOf(item, making);
  const apart = making.kind === 'tasks' || partsOf(item).length > 0;
  const below = stacked([apart ? text : combined(item, title, text, making), ...rosterOf(item)]);
  const all = stacked([seeBelow(below, item, making), ...foldedParts(item, making)]);
  const [lead, said] = !apart ? [null, all] : isEmpty(all) ? [null, title] : [title, all];
  return { lead, lines: [{ id: isEmpty(lead) ? item.id : '', text: said, value, fields }] };
}

/** A part of an item in a row of its own: everything in it is told in its text. */
function rowOf(item: ItemContext, making: Making): Line {
  const { title, text, value, fields } = wordingOf(item, making);
  const own = seeBelow(combined(item, title, text, making), item, making);
  const all = stacked([own, ...rosterOf(item), ...foldedParts(item, making)]);
  return { id: item.id, text: all, value, fields };
}

interface Wording extends Omit<Line, 'id'> {
  readonly title: Printable;
}

/** Title, text and value as the kind of table parts them; a title that runs into its text needs no full stop in a cell. */
function wordingOf(item: ItemContext, { kind, words }: Making): Wording {
  const fields = fieldsOf(item, words);
  const { source } = item;
  if (kind === 'targets') {
    return { title: withoutStop(item, item.title), text: item.text, value: item.value, fields };
  }
  const { title, text, valueLeft } = composeText(source, item.heading, words);
  const left = isEmpty(valueLeft) ? null : labelled('value', valueLeft, words);
  const note = stacked([left, fields.note]);
  return { title: withoutStop(item, title), text, value: null, fields: { ...fields, note } };
}

function withoutStop({ source }: ItemContext, title: Printable): Printable {
  if (!source.runIn || !isText(title)) return title;
  return { ...title, value: title.value.replace(/[。：.:]\s*$/, '') };
}

/** A title above its text, in one cell. */
function combined(item: ItemContext, title: Printable, text: Printable, { words }: Making): Printable {
  if (isEmpty(title) || isEmpty(text)) return isEmpty(title) ? text : title;
  return item.source.runIn ? joined(item.title, text, words) : stacked([title, text]);
}

const partsOf = (item: ItemContext): readonly ItemContext[] => item.items.filter(({ empty }) => !empty);

/** Whether an item and what is in it are words alone, which read as lines in the cell of another. */
function isWordsOnly(item: ItemContext, making: Making): boolean {
  const { fields, value } = wordingOf(item, making);
  return !hasFields(fields) && isEmpty(value) && partsOf(item).every((part) => isWordsOnly(part, making));
}

/** The parts of an item as numbered lines, each with its details in brackets. */
function foldedParts(item: ItemContext, making: Making, depth = 0): readonly Printable[] {
  return partsOf(item).flatMap((part, index) => {
    const { head, body, alone } = part;
    const said =
      alone && !isEmpty(body)
        ? joined(withColon(head, making.words), body, making.words)
        : joined(head, body, making.words);
    const line = [numberOf(index + 1, depth, making.words), seeBelow(said, part, making)];
    return [line, ...rosterOf(part), ...foldedParts(part, making, depth + 1)];
  });
}

const CIRCLED_ONE = 0x2460;
const CIRCLED = 20;

/** The numbers of lines within a cell, by depth. */
function numberOf(number: number, depth: number, { lang }: Words): string {
  if (depth === 0) return `${number}. `;
  if (lang === 'en') return depth === 1 ? `(${number}) ` : '– ';
  if (depth === 1) return `（${number}）`;
  return number <= CIRCLED ? String.fromCodePoint(CIRCLED_ONE + number - 1) : `${number}）`;
}

const rosterOf = (item: ItemContext): readonly Printable[] => item.roster?.lines ?? [];

/** `…安排如下：（见第2项附表）` */
function seeBelow(text: Printable, item: ItemContext, { number, words }: Making): Printable {
  if (item.table === null) return text;
  return joined(text, label(words, 'seeTable').replace('{number}', String(number)), words);
}

function withTables(item: ItemContext): readonly ItemContext[] {
  return [...(item.table === null ? [] : [item]), ...partsOf(item).flatMap(withTables)];
}
