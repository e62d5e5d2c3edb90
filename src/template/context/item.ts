/** An item as templates see it: its fields, and how they read when put together. */
import type { Item, Roster, Text } from '../../plan/types.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';
import { isText, type Printable } from '../printable.ts';
import {
  endsSentence,
  isEmpty,
  joined,
  label,
  listed,
  textOf,
  type Words,
  whenWords,
  withColon,
  withValue,
} from './words.ts';

/** Deepest level of headings and items. */
const DEEPEST = 5;
/** A roster of up to so many lines stays on one page; of a longer one only the first two and the last two stay together. */
const KEPT_WHOLE = 6;

export interface RosterContext {
  /** `组长：王某（书记）、李某`, an entry a role. */
  readonly lines: readonly Printable[];
  /** The lines again, with `next` where one is to stay on the page of the next. */
  readonly rows: readonly { readonly line: Printable; readonly keep: 'next' | '' }[];
  readonly roles: readonly { readonly role: Text; readonly people: readonly Text[] }[];
}

/** Every field of an item, null or empty where it is absent, and the composed ones that the shared partials print. */
export interface ItemContext {
  readonly kind: SectionKind | null;
  readonly sectionKind: SectionKind | null;
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

type Composed = Pick<ItemContext, 'alone' | 'head' | 'body' | 'details'>;

/**
 * How an item reads. A time heads a group, and in a schedule every entry; a
 * value joins an unfinished sentence; what is left over stands in brackets.
 */
function compose(item: Item, heading: Printable, words: Words): Composed {
  const { when, rest } = splitWhen(item, words);
  const { title, text, valueLeft } = composeText(item, heading, words);
  const details = detailsOf(item, { when: rest, value: valueLeft }, words);
  const head = when === null ? title : isEmpty(title) ? when : joined(withColon(when, words), title, words);
  const hasParts = item.items.length > 0 || item.roster !== null || item.table !== null;
  const body = joinDetails(text, details, hasParts);
  if (isEmpty(head)) return { alone: false, head: '', body, details };
  if (when !== null && isEmpty(title) && !isEmpty(text)) {
    return { alone: false, head: withColon(when, words), body, details };
  }
  const leafHead = item.depth > 1 && isEmpty(text) && !hasParts && !isEmpty(details);
  // A title that ends like one that runs in, but has nothing to run into, heads what it contains.
  const runsIn = item.runIn && item.title !== null && !(hasParts && isEmpty(body));
  const alone = !runsIn && !leafHead;
  return { alone, head, body, details };
}

/** The time as head, or as one of the details. */
function splitWhen(item: Item, words: Words): { when: Printable; rest: Printable } {
  const when = item.when && whenWords(item.when, words);
  const group = item.items.length > 0 && item.title === null;
  return group || isTimedByHead(item) || isPhase(item) ? { when, rest: null } : { when: null, rest: when };
}

/** `第一阶段（2月—4月）`: a time with a name says more than brackets behind the text would. */
function isPhase({ title, namedBy, when }: Item): boolean {
  const meaning = when?.meaning ?? null;
  return title === null && namedBy === null && meaning?.type === 'range' && meaning.label !== null;
}

/** An entry of a schedule, or a group of entries, that its time stands in front of. */
function isTimedByHead(item: Item): boolean {
  return item.sectionKind === 'schedule' && item.depth > 1 && item.when !== null;
}

function composeText(
  item: Item,
  heading: Printable,
  words: Words,
): { title: Printable; text: Printable; valueLeft: Printable } {
  const value = textOf(item.value);
  if (value === null) {
    const entry = isTimedEntry(item);
    return { title: entry ? null : heading, text: entry ? heading : item.text, valueLeft: null };
  }
  const joins = (before: Text): boolean => !endsSentence(before) && !/\n\s*\S/.test(before.value);
  if (item.text) {
    const fits = joins(item.text);
    return {
      title: heading,
      text: fits ? withValue(item.text, value, words) : item.text,
      valueLeft: fits ? null : value,
    };
  }
  if (item.runIn || isEmpty(heading)) return { title: heading, text: value, valueLeft: null };
  if (item.depth > 1 && item.title && item.items.length === 0 && joins(item.title)) {
    return { title: null, text: withValue(item.title, value, words), valueLeft: null };
  }
  return { title: heading, text: null, valueLeft: value };
}

/** An entry of a schedule that has a time and a title only: the time is its head, the title its text. */
function isTimedEntry(item: Item): boolean {
  return isTimedByHead(item) && item.text === null && item.items.length === 0 && !item.runIn;
}

/** Details stand behind the text; where it leads over to what is in the item, before the colon that does. */
function joinDetails(text: Printable, details: Printable, hasParts: boolean): Printable {
  if (isEmpty(details)) return text ?? '';
  if (isEmpty(text)) return details;
  const [before, colon] = hasParts ? splitColon(text) : [text, ''];
  return [before, details, colon];
}

/** The last line of a list or a table: a colon there leads to nothing below. */
const LIST_LINE = /(?:^|\n)\s*(?:[-*+|]|\d+[.)])[^\n]*$/;

/** A text without the colon at its end, and the colon; '' where there is none. */
function splitColon(text: Printable): readonly [Printable, string] {
  if (Array.isArray(text)) {
    const [before, colon] = splitColon(text.at(-1) ?? null);
    return [[...text.slice(0, -1), before], colon];
  }
  const parts = isText(text) ? /^(.*\S)\s*([：:])\s*$/s.exec(text.value) : null;
  const [, before, colon] = parts ?? [];
  if (!isText(text) || before === undefined || colon === undefined || LIST_LINE.test(before))
    return [text, ''];
  return [{ ...text, value: before }, colon];
}

/** 〔时间：…；责任人：…〕 – what was written in keys and is printed nowhere else. */
function detailsOf(item: Item, own: { when: Printable; value: Printable }, words: Words): Printable {
  const all: readonly (readonly [string, Printable])[] = [
    ['when', own.when],
    ['value', own.value],
    ['owner', listed(item.owner, words)],
    ['partners', listed(item.partners, words)],
    ['venue', item.venue],
    ['audience', item.audience],
    ['amount', item.amount],
    ['note', hasNoteBelow(item) ? null : item.note],
  ];
  const given = all.filter(([, value]) => !isEmpty(value));
  if (given.length === 0) return '';
  const parts = given.map(([name, value]) => [label(words, name), label(words, 'colon'), value]);
  const inner = parts.flatMap((part, index) => (index === 0 ? [part] : [label(words, 'semicolon'), part]));
  return [label(words, 'open'), ...inner, label(words, 'close')];
}

function rosterContext(roster: Roster, words: Words): RosterContext {
  const lines = roster.roles.map(({ role, people }) =>
    joined(withColon(role, words), listed(people, words), words),
  );
  const keepsNext = (index: number): boolean =>
    index < lines.length - 1 && (lines.length <= KEPT_WHOLE || index === 0 || index === lines.length - 2);
  const rows = lines.map((line, index) => ({ line, keep: keepsNext(index) ? 'next' : '' }) as const);
  return { lines, rows, roles: roster.roles };
}

const hasNoteBelow = (item: Item): boolean => item.table !== null && item.note !== null;

/** Whether a table shows all of a schedule: entries, or groups of entries, with times and plain texts. */
function isTabular(items: readonly Item[]): boolean {
  const flat = items.flatMap((item) => (item.items.length > 0 ? item.items : [item]));
  const simple = (item: Item): boolean => item.roster === null && item.table === null;
  const timed = items.some((item) => item.when !== null);
  const worded = flat.some((item) => item.title !== null || item.text !== null || item.value !== null);
  return (
    timed && worded && [...items, ...flat].every(simple) && flat.every((item) => item.items.length === 0)
  );
}
