/** Questions that several rules ask of a plan. */

import type { Path } from '../diagnostics/diagnostic.ts';
import { type Blank, findBlanks } from '../plan/blanks.ts';
import type { Fact } from '../plan/facts/types.ts';
import type { Item, Plan, Text } from '../plan/types.ts';
import { KEYS, SECTION_KINDS, type SectionKind } from '../schema/vocabulary.ts';
import { grouped } from '../text/grouped.ts';
import { append } from '../text/many.ts';
import { matchesOf } from '../text/matches.ts';
import { oncePerPlan } from './once.ts';

/** All items of the plan with those of its annexes, in the order of the document. */
export const everyItem = oncePerPlan((plan: Plan): readonly Item[] => {
  const found: Item[] = [];
  const gather = (items: readonly Item[]): void => {
    for (const item of items) {
      found.push(item);
      gather(item.items);
    }
  };
  gather(plan.sections);
  gather(plan.attachments);
  return found;
});

/** The texts and phrases of an item itself, without its items, roster and table. */
export function ownTexts(item: Item): readonly Text[] {
  const { title, text, when, value, venue, audience, amount, note, owner, partners } = item;
  const own: Text[] = [];
  for (const each of [title, text, when?.text, value?.text, venue, audience, amount, note])
    if (each != null) own.push(each);
  append(own, owner);
  append(own, partners);
  return own;
}

/** What an item says in its title and its text, for rules that look for words. */
export function wordsOf(item: Item): string {
  return [item.title?.value, item.text?.value].filter(Boolean).join(' ');
}

/** A line of a text, or a text that is one. */
export interface Line {
  readonly text: Text;
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
}

/** The lines of a text that are not empty. */
export function linesOf(text: Text): readonly Line[] {
  return matchesOf(text.value, /[^\n]+/g).map(({ index, 0: line }) => ({
    text,
    from: index,
    to: index + line.length,
  }));
}

/** What was announced and left empty, by its place; one that is below others is below each of them. */
interface Announced {
  readonly at: ReadonlySet<string>;
  readonly below: ReadonlySet<string>;
}

const announced = oncePerPlan(({ blanks }: Plan): Announced => {
  const below = blanks.flatMap(({ path }) => path.map((_key, depth) => pointerOf(path.slice(0, depth))));
  return { at: new Set(blanks.map(({ path }) => pointerOf(path))), below: new Set(below) };
});

function pointerOf(path: Path): string {
  return JSON.stringify(path);
}

/** Whether something under this path was announced and left empty. */
export function announcedBelow(plan: Plan, path: Path): boolean {
  return plan.blanks.length > 0 && announced(plan).below.has(pointerOf(path));
}

/** Whether a key, in either language, stands at a path and was left empty. */
export function announcedAt(plan: Plan, path: Path, key: string): boolean {
  const { at } = announced(plan);
  return [key, KEYS[key]].some((name) => name !== undefined && at.has(pointerOf([...path, name])));
}

const NO_BLANKS: readonly Blank[] = [];

/** What is blank in each text that has a blank. */
const blanksByText = oncePerPlan((plan: Plan): ReadonlyMap<Text, readonly Blank[]> => {
  const found = new Map<Text, readonly Blank[]>();
  for (const text of plan.texts) {
    const blanks = findBlanks(text.value);
    if (blanks.length > 0) found.set(text, blanks);
  }
  return found;
});

/** The blanks in one of the plan's printed texts. */
export function blanksOf(plan: Plan, text: Text): readonly Blank[] {
  return blanksByText(plan).get(text) ?? NO_BLANKS;
}

/** Whether the item waits to be filled in: then `placeholder` speaks, and nobody else. */
export function hasBlank(plan: Plan, item: Item): boolean {
  return ownTexts(item).some((text) => blanksOf(plan, text).length > 0) || announcedBelow(plan, item.path);
}

/** Whether a key, written in either language, was announced anywhere and left empty. */
export function isAnnounced(plan: Plan, key: string): boolean {
  return plan.blanks.some(({ path }) => path.at(-1) === key || path.at(-1) === KEYS[key]);
}

/** Facts by the text they stand in. */
export function byText<F extends Fact>(facts: readonly F[]): ReadonlyMap<Text, readonly F[]> {
  return grouped(facts, ({ text }) => text);
}

/** Whether a section or an item holds anything to read or to do besides its title. */
export function hasContent({ text, items, roster, table, value, amount, note }: Item): boolean {
  return items.length > 0 || [text, roster, table, value, amount, note].some((part) => part !== null);
}

/** The kind that a key of the top level names, in either language. */
export function kindOfKey(key: string | number | undefined): SectionKind | null {
  return SECTION_KINDS.find((kind) => kind === key || KEYS[kind] === key) ?? null;
}

/** A sentence is taken to reach so far at most, to either side. */
const SENTENCE = 300;

/**
 * The sentence around a stretch of a text: from the last 。！？；or line break to
 * the next (in Latin letters a full stop before a space).
 */
export function sentenceAround(text: string, from: number, to: number): string {
  const last = Math.min(text.length, to + SENTENCE);
  let end = to;
  while (end < last && !endsSentence(text, end, last)) end += 1;
  return text.slice(beginOfSentence(text, from), end);
}

/** Where the sentence begins in which a place stands. */
export function beginOfSentence(text: string, at: number): number {
  const first = Math.max(0, at - SENTENCE);
  let from = at;
  while (from > first && !endsSentence(text, from - 1, at)) from -= 1;
  return from;
}

const ENDS = '。！？；;!?\n';

/** Whether a sentence ends with a sign; the text is read no further than `last`. */
function endsSentence(text: string, at: number, last: number): boolean {
  const sign = text.charAt(at);
  return ENDS.includes(sign) || (sign === '.' && (at + 1 === last || text.charAt(at + 1).trim() === ''));
}
