/** Targets and tasks as tables: a number for each, its name beside its parts, its fields in columns. */
import { mergeTexts } from '../../document/inlines.ts';
import { tableColumns } from '../../document/table-columns.ts';
import type { Block, Inline, TableCell } from '../../document/tree.ts';
import type { ItemContext } from '../context/item.ts';
import { columnLabel, isEmpty, label, type Words } from '../context/words.ts';
import { type Printable, plainInlines } from '../printable.ts';
import { cell, cellInlines, withId } from './cells.ts';
import { columnsFor, type Field, inColumns, stacked } from './fields.ts';
import { planTable } from './plan-table.ts';
import { type Entry, entryOf, type Line, type WorkKind } from './work.ts';

/** The columns of a table. */
interface Layout {
  readonly kind: WorkKind;
  /** A column for the names of entries, beside their texts. */
  readonly lead: boolean;
  readonly value: boolean;
  readonly fields: readonly Field[];
  readonly words: Words;
}

/** Entries under a name: a section's, where a table holds several. */
interface Group {
  readonly section: ItemContext | null;
  readonly entries: readonly Entry[];
}

/**
 * Items of one section, or sections with theirs, as a table; tables of the items
 * follow below it under the numbers of their entries.
 */
export function workTable(items: readonly ItemContext[], kind: WorkKind, words: Words): readonly Block[] {
  const groups = groupsOf(
    items.filter(({ empty }) => !empty),
    kind,
    words,
  );
  const entries = groups.flatMap((group) => group.entries);
  const lines = entries.flatMap((entry) => entry.lines);
  if (lines.length === 0) return [];
  const layout: Layout = {
    kind,
    lead: entries.some(({ lead }) => !isEmpty(lead)),
    value: lines.some(({ value }) => !isEmpty(value)),
    fields: columnsFor(lines.map(({ fields }) => fields)),
    words,
  };
  const head = namesOf(layout).map((name) => cell(plainInlines(columnLabel(words, name))));
  const rows = groups.flatMap((group) => [
    ...groupRows(group, head.length, words),
    ...group.entries.flatMap((entry) => entryRows(entry, layout)),
  ]);
  const table: Block = { type: 'table', columns: tableColumns(head, rows), head, rows };
  return [table, ...entries.flatMap((entry) => tablesBelow(entry, words))];
}

/** Numbers run on over the sections. */
function groupsOf(items: readonly ItemContext[], kind: WorkKind, words: Words): readonly Group[] {
  let number = 0;
  const entry = (item: ItemContext): Entry => {
    number += 1;
    return entryOf(item, { kind, words, number });
  };
  const isSection = items.every(({ source }) => source.depth === 1);
  if (!isSection) return [{ section: null, entries: items.map(entry) }];
  return items.map((section) => ({
    section,
    entries: section.items.filter(({ empty }) => !empty).map(entry),
  }));
}

const LEADS = { targets: 'targetGroup', tasks: 'task' } as const;

function namesOf({ kind, lead, value, fields }: Layout): readonly string[] {
  const text = kind === 'targets' ? 'target' : lead ? 'steps' : 'task';
  return ['number', ...(lead ? [LEADS[kind]] : []), text, ...(value ? ['value'] : []), ...fields];
}

/** The name of a section over the whole width, and what it says below that. */
function groupRows({ section }: Group, columnSpan: number, words: Words): readonly (readonly TableCell[])[] {
  if (section === null) return [];
  const over = (value: Printable): TableCell => ({ ...cell(cellInlines(value, words)), columnSpan });
  return [
    ...(isEmpty(section.head) ? [] : [[withId({ ...over(section.head), isHead: true }, section.id)]]),
    ...(isEmpty(section.body) ? [] : [[over(section.body)]]),
  ];
}

function entryRows({ number, id, lead, lines }: Entry, layout: Layout): readonly (readonly TableCell[])[] {
  const { words } = layout;
  const beside = layout.lead && !isEmpty(lead);
  return lines.map((line, index) => {
    const first =
      index > 0
        ? []
        : [
            cell(plainInlines(String(number)), lines.length),
            ...(beside ? [withId(cell(cellInlines(lead, words), lines.length), id)] : []),
          ];
    return [...first, ...lineCells(line, beside, layout)];
  });
}

/** The text takes the columns that would stand empty beside it. */
function lineCells(line: Line, beside: boolean, layout: Layout): readonly TableCell[] {
  const { words, fields: columns } = layout;
  const hasValue = layout.value && (!isEmpty(line.value) || isEmpty(line.text));
  const columnSpan = 1 + (layout.lead && !beside ? 1 : 0) + (layout.value && !hasValue ? 1 : 0);
  const { fields, rest } = inColumns(line.fields, columns, words);
  const text = withId(cell(cellInlines(stacked([line.text, rest]), words)), line.id);
  return [
    columnSpan > 1 ? { ...text, columnSpan } : text,
    ...(hasValue ? [cell(cellInlines(line.value, words))] : []),
    ...columns.map((column) => cell(cellInlines(fields[column], words))),
  ];
}

/** The tables of an entry, each called `第2项附表` before its own caption, with their notes. */
function tablesBelow({ number, below }: Entry, words: Words): readonly Block[] {
  const name = label(words, 'itemTable').replace('{number}', String(number));
  return below.flatMap((item): readonly Block[] => {
    if (item.table === null) return [];
    const table = planTable(item.table, words);
    const gap: Inline = { type: 'text', value: words.lang === 'en' ? '. ' : '\u3000' };
    const own = table.caption ? [gap, ...table.caption] : [];
    const note = cellInlines(item.noteBelow, words);
    return [
      { ...table, caption: mergeTexts([...plainInlines(name), ...own]) },
      ...(note.length === 0 ? [] : [{ type: 'paragraph', role: 'note', children: note } as const]),
    ];
  });
}
