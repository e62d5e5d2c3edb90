/** An item as templates see it: its fields, and how they read when put together. */
import type { Item, Roster, Text } from '../../plan/types.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';
import type { Printable } from '../printable.ts';
import { compose, hasNoteBelow, isTimedByHead } from './compose.ts';
import { isMoreThanTexts, isMostlyValued, isTabular } from './tables-fit.ts';
import { joined, label, listed, textOf, type Words, whenWords, withColon } from './words.ts';

/** Deepest level of headings and items. */
const DEEPEST = 5;

export interface RosterContext {
  /** `组长：王某（书记）、李某`, an entry a role. */
  readonly lines: readonly Printable[];
  readonly roles: readonly { readonly role: Text; readonly people: readonly Text[] }[];
}

/** Every field of an item, null or empty where it is absent, and the composed ones that the shared partials print. */
export interface ItemContext {
  readonly kind: SectionKind | null;
  readonly sectionKind: SectionKind | null;
  /** What references call it by; '' without. */
  readonly id: string;
  /** 1 to 5 */
  readonly level: number;
  /** Its own title, else the template's heading for its kind; null without either. */
  readonly heading: Printable;
  readonly title: Text | null;
  readonly text: Text | null;
  readonly items: readonly ItemContext[];
  readonly when: Printable;
  readonly value: Text | null;
  readonly owner: readonly Text[];
  readonly partners: readonly Text[];
  readonly venue: Text | null;
  readonly audience: Text | null;
  readonly amount: Text | null;
  readonly note: Text | null;
  readonly roster: RosterContext | null;
  readonly table: Item['table'];
  /** A note stands below the table that it belongs to. */
  readonly noteBelow: Printable;
  /** Nothing in it is printed. */
  readonly empty: boolean;
  /** `head` stands on a line of its own, `body` is the paragraph below it; else `body` runs on behind `head`. */
  readonly alone: boolean;
  /** false for single entries of a schedule that their time puts in order: `1.3月8日` would read as a number. */
  readonly numbered: boolean;
  /** Title, or time that heads a group; '' without. */
  readonly head: Printable;
  /** Text with its value, and the details. */
  readonly body: Printable;
  /** 〔责任人：…；时间：…〕: what is not part of head and text. */
  readonly details: Printable;
  /** A schedule that a table can hold. */
  readonly tabular: boolean;
  /** Targets, or tasks, that are worth a table: most with a value, or with anything beside their texts. */
  readonly listsTargets: boolean;
  readonly listsTasks: boolean;
  /** The item that it is the context of, for helpers. */
  readonly source: Item;
}

export interface ItemOptions {
  /** Levels to go up: the items of an annex count from 1 again. */
  readonly raise?: number;
}

export function itemContext(item: Item, words: Words, options: ItemOptions = {}): ItemContext {
  const level = Math.min(DEEPEST, Math.max(1, item.depth - (options.raise ?? 0)));
  const items = item.items.map((child) => itemContext(child, words, options));
  const heading = headingOf(item, words);
  return {
    kind: item.kind,
    sectionKind: item.sectionKind,
    id: item.id?.value ?? '',
    level,
    heading,
    title: item.title,
    text: item.text,
    items,
    when: item.when && whenWords(item.when, words),
    value: textOf(item.value),
    owner: item.owner,
    partners: item.partners,
    venue: item.venue,
    audience: item.audience,
    amount: item.amount,
    note: item.note,
    roster: item.roster && rosterContext(item.roster, words),
    table: item.table,
    noteBelow: hasNoteBelow(item) ? [label(words, 'note'), label(words, 'colon'), item.note] : null,
    empty: isEmptyItem(item),
    ...compose(item, heading, words),
    numbered: !isTimedByHead(item) || item.items.some((child) => !isEmptyItem(child)),
    tabular: item.sectionKind === 'schedule' && item.depth === 1 && isTabular(item.items),
    listsTargets: item.kind === 'targets' && item.depth === 1 && isMostlyValued(item),
    listsTasks: item.kind === 'measures' && item.depth === 1 && isMoreThanTexts(item),
    source: item,
  };
}

/** Whether an item prints nothing: a section that came by its key and holds nothing has no heading either. */
export function isEmptyItem(item: Item): boolean {
  const printed = [
    item.title,
    item.text,
    item.when,
    item.value,
    item.venue,
    item.audience,
    item.amount,
    item.note,
  ];
  const lists = [
    item.owner,
    item.partners,
    item.roster?.roles ?? [],
    item.items.filter((child) => !isEmptyItem(child)),
  ];
  return (
    printed.every((field) => field === null) &&
    lists.every((list) => list.length === 0) &&
    item.table === null
  );
}

function headingOf(item: Item, words: Words): Printable {
  if (item.title) return item.title;
  return item.namedBy && !isEmptyItem(item) ? words.headings[item.namedBy] : null;
}

function rosterContext(roster: Roster, words: Words): RosterContext {
  const lines = roster.roles.map(({ role, people }) =>
    joined(withColon(role, words), listed(people, words), words),
  );
  return { lines, roles: roster.roles };
}
