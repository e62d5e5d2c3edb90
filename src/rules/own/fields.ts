/** What a plan and its entries hold under each key. */
import type { EntryField, PlanField } from '../../config/own-rules.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';

export interface FieldValue {
  /** What was written, as far as it is text. */
  readonly texts: readonly Text[];
  /** How many there are: names, rows, entries that are not divided further. */
  readonly count: number;
}

const NOTHING: FieldValue = { texts: [], count: 0 };

function textual(texts: readonly (Text | null | undefined)[]): FieldValue {
  const there = texts.filter((text) => text != null);
  return { texts: there, count: there.length };
}

export function entryValue(item: Item, field: EntryField): FieldValue {
  switch (field) {
    case 'owner':
    case 'partners':
      return textual(item[field]);
    case 'when':
    case 'value':
      return textual([item[field]?.text]);
    case 'roster':
      return textual(item.roster?.roles.flatMap(({ people }) => people) ?? []);
    case 'table':
      return { texts: [], count: item.table?.rows.length ?? 0 };
    case 'items':
      return { texts: [], count: occurrencesIn([item]).length };
    case 'serves':
    case 'results':
      return { texts: [], count: item[field].length };
    default:
      return textual([item[field]]);
  }
}

export function planValue(plan: Plan, field: PlanField): FieldValue {
  switch (field) {
    case 'title':
    case 'copyTo':
      return textual(plan[field]);
    case 'organization':
      return textual([plan.organization?.name]);
    case 'parent':
    case 'contact':
      return textual([plan.organization?.[field]]);
    case 'period':
      return textual([plan.period?.text]);
    case 'notice':
      return textual([plan.notice?.text]);
    case 'signature':
      return textual([plan.signature?.organization]);
    case 'date':
      return textual([plan.signature?.date]);
    case 'attachments':
      return { texts: [], count: plan.attachments.length };
    case 'subject':
    case 'addressee':
    case 'documentNumber':
    case 'preamble':
    case 'closing':
      return textual([plan[field]]);
    default:
      return sectionValue(plan, field);
  }
}

/** A section of prose counts as one. */
function sectionValue({ sections }: Plan, kind: Item['sectionKind']): FieldValue {
  const own = sections.filter(({ sectionKind }) => sectionKind === kind);
  if (own.length === 0) return NOTHING;
  return { texts: [], count: Math.max(1, occurrencesIn(own).length) };
}

/** What takes place: an entry that is not divided further, or a row of a table. */
export interface Occurrence {
  readonly texts: readonly Text[];
  /** The entry with those that it stands in, the nearest first; of a row those that hold the table. */
  readonly items: readonly Item[];
}

/** What stands below these items; where they are divided, their parts. */
export function occurrencesIn(items: readonly Item[]): readonly Occurrence[] {
  return items.flatMap((item) => below(item, []));
}

function below(item: Item, above: readonly Item[]): readonly Occurrence[] {
  const chain = [item, ...above];
  const rows = item.table?.rows.map((texts) => ({ texts, items: chain })) ?? [];
  const children = item.items.flatMap((child) => {
    const parts = below(child, chain);
    return parts.length > 0 ? parts : [{ texts: [], items: [child, ...chain] }];
  });
  return [...children, ...rows];
}
