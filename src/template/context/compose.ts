/** How the fields of an item read when they are put together: a head, a text, and brackets with the rest. */
import type { Item, Text } from '../../plan/types.ts';
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

/** How an item reads: see the fields of the same names in `ItemContext`. */
export interface Composed {
  readonly alone: boolean;
  readonly head: Printable;
  readonly body: Printable;
  readonly details: Printable;
}

/**
 * How an item reads. A time heads a group, and in a schedule every entry; a
 * value joins an unfinished sentence; what is left over stands in brackets.
 */
export function compose(item: Item, heading: Printable, words: Words): Composed {
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
export function splitWhen(item: Item, words: Words): { when: Printable; rest: Printable } {
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
export function isTimedByHead(item: Item): boolean {
  return item.sectionKind === 'schedule' && item.depth > 1 && item.when !== null;
}

export function composeText(
  item: Item,
  heading: Printable,
  words: Words,
): { title: Printable; text: Printable; valueLeft: Printable } {
  const value = textOf(item.value);
  if (value === null) {
    const entry = isTimedEntry(item);
    return { title: entry ? null : heading, text: entry ? heading : item.text, valueLeft: null };
  }
  const joins = (before: Text): boolean => !endsSentence(before) && !before.value.trimEnd().includes('\n');
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
const LIST_LINE = /^\s*(?:[-*+|]|\d+[.)])/;

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** A text without the colon at its end, and the colon; '' where there is none. */
function splitColon(text: Printable): readonly [Printable, string] {
  if (Array.isArray(text)) {
    const [before, colon] = splitColon(text.at(-1) ?? null);
    return [[...text.slice(0, -1), before], colon];
  }
  const parts = isText(text) ? /^(.*\S)\s*([：:])\s*$/s.exec(text.value) : null;
  const [, before, colon] = parts ?? [];
  if (!isText(text) || before === undefined || colon === undefined || LIST_LINE.test(lastLine(before)))
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

/** A note stands below the table that it belongs to. */
export const hasNoteBelow = (item: Item): boolean => item.table !== null && item.note !== null;
