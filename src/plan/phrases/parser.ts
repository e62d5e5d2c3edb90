/**
 * Small parser combinators over a folded text. A parser looks at one place and
 * either gives what it found and where that ends, or null. Each looks only at a
 * bounded stretch, so that trying all of them at all places stays linear.
 */
import {
  type Beginning,
  eitherFirst,
  firstUnits,
  lookOf,
  mayFit,
  mayHold,
  SLOTS,
  sequenceBeginning,
  slotOf,
  type Units,
} from './beginnings.ts';
import { isLetterAt } from './fold.ts';

export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** Looks at one place; one that does not say what it begins with is tried everywhere. */
export interface Parser<T> extends Partial<Beginning> {
  (text: string, at: number): Parsed<T> | null;
  /** The same with what `make` makes of its values, without a step between. */
  readonly into?: <U>(make: (value: T) => U | null) => Parser<U>;
}

/** The given function, from now on a parser that begins as another does. */
export function beginningLike<T>(as: Partial<Beginning>, parse: Parser<T>): Parser<T> {
  return Object.assign(parse, { first: as.first ?? null, canBeEmpty: as.canBeEmpty ?? false });
}

/** A parser that begins with one of the given characters. */
export function beginningWith<T>(first: string, parse: Parser<T>): Parser<T> {
  return beginningLike({ first: firstUnits(first) }, parse);
}

/** The same answer, worked out when it is first asked for. */
export function lazily<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}

/** Of the parsers those worth a look where this code unit stands; NaN at the text's end. */
function choiceOf<T>(parsers: readonly Parser<T>[]): (unit: number) => readonly Parser<T>[] {
  const bySlot: (readonly Parser<T>[] | undefined)[] = new Array(SLOTS);
  return (unit) => {
    const slot = slotOf(unit);
    bySlot[slot] ??= parsers.filter((parser) => mayFit(parser, slot));
    return bySlot[slot];
  };
}

const choiceBeginning = (parsers: readonly Partial<Beginning>[]): Beginning => ({
  first: eitherFirst(parsers),
  canBeEmpty: parsers.some(({ canBeEmpty }) => canBeEmpty === true),
});

const MOST_SPACES = 4;
const SPACE = 0x20;

/** The place after at most a few spaces. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + MOST_SPACES && text.charCodeAt(end) === SPACE) end += 1;
  return end;
}

const splitsWord = (text: string, at: number): boolean => isLetterAt(text, at - 1) && isLetterAt(text, at);

interface Entry<T> {
  readonly name: string;
  readonly value: T;
}
/** Words with what they mean by the slots of their first code units, the longest first. */
type Entries<T> = readonly (readonly Entry<T>[] | undefined)[];

function bySlot<T>(entries: readonly Entry<T>[]): Entries<T> {
  const groups: Entry<T>[][] = new Array(SLOTS);
  for (const entry of entries) {
    const slot = slotOf(entry.name.charCodeAt(0));
    const group = groups[slot];
    if (group === undefined) groups[slot] = [entry];
    else group.push(entry);
  }
  groups.forEach((group) => {
    group.sort((a, b) => b.name.length - a.name.length);
  });
  return groups;
}

/** Unit by unit: most words differ in the second, and to call `startsWith` costs more than that. */
function standsAt(name: string, text: string, at: number): boolean {
  for (let index = 0; index < name.length; index += 1)
    if (name.charCodeAt(index) !== text.charCodeAt(at + index)) return false;
  return true;
}

/** The longest of the words that stands here. Latin words match whole only. */
function longestName<T>(words: () => readonly Entry<T>[], first: Units): Parser<T> {
  let groups: Entries<T> | null = null;
  return beginningLike({ first }, (text, at) => {
    groups ??= bySlot(words());
    const group = groups[slotOf(text.charCodeAt(at))];
    if (group === undefined || splitsWord(text, at)) return null;
    for (const { name, value } of group) {
      const end = at + name.length;
      if (standsAt(name, text, at) && !splitsWord(text, end)) return { value, end };
    }
    return null;
  });
}

/** The longest of the words that stands here, and what it means. */
export function lookup<T>(words: Readonly<Record<string, T>>): Parser<T> {
  const entries = () => Object.entries(words).map(([name, value]) => ({ name, value }));
  return longestName(entries, firstUnits(Object.keys(words)));
}

/** One of the words, without a meaning of its own. */
export function word(...words: readonly string[]): Parser<string> {
  return longestName(() => words.map((name) => ({ name, value: name })), firstUnits(words));
}

/** What an optional part gives that is not there; it ends nowhere, so nothing is consumed. */
const NOTHING: Parsed<null> = { value: null, end: -1 };

type Values<P extends readonly Parser<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

interface Sequence {
  readonly parts: readonly Parser<unknown>[];
  /** What must stand where a part is to be read. */
  readonly looks: readonly (Units | null)[];
  readonly from: Beginning;
}

/** A part of a sequence where it is to stand; most that do not stand there need no call. */
function partAt(part: Parser<unknown>, look: Units | null, text: string, at: number): Parsed<unknown> | null {
  if (look === null || mayHold(look, text.charCodeAt(at))) return part(text, at);
  return part.isOptional === true ? NOTHING : null;
}

function sequence<V, U>({ parts, looks, from }: Sequence, make: (values: V) => U | null): Parser<U> {
  // Where the first part decides, its own look is enough.
  const whole = parts[0]?.canBeEmpty === true ? lookOf(from) : null;
  return beginningLike(from, (text, at) => {
    if (whole !== null && !mayHold(whole, text.charCodeAt(at))) return null;
    const values: unknown[] = [];
    let end = at;
    let start = at;
    for (let index = 0; index < parts.length; index += 1) {
      const next = partAt(parts[index] as Parser<unknown>, looks[index] ?? null, text, start);
      if (next === null) return null;
      values.push(next.value);
      if (next.end <= start) continue;
      end = next.end;
      start = skipSpaces(text, end);
    }
    const value = make(values as V);
    return value === null ? null : { value, end };
  });
}

/** One after the other, with a few spaces between them allowed. */
export function seq<const P extends readonly Parser<unknown>[]>(...parts: P): Parser<Values<P>> {
  const row: Sequence = { parts, looks: parts.map(lookOf), from: sequenceBeginning(parts) };
  return Object.assign(
    sequence(row, (values: Values<P>) => values),
    { into: <U>(make: (values: Values<P>) => U | null) => sequence(row, make) },
  );
}

/** The first that fits. */
export function firstOf<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const worth = choiceOf(parsers);
  return beginningLike(choiceBeginning(parsers), (text, at) => {
    for (const parser of worth(text.charCodeAt(at))) {
      const found = parser(text, at);
      if (found !== null) return found;
    }
    return null;
  });
}

/** The one that reaches farthest; of equals the first. */
export function longestOf<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const worth = choiceOf(parsers);
  return beginningLike(choiceBeginning(parsers), (text, at) => {
    let best: Parsed<T> | null = null;
    for (const parser of worth(text.charCodeAt(at))) {
      const found = parser(text, at);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  });
}

/** Places that are remembered at a time: more than lie between two at which a reader asks in turn. */
const REMEMBERED = 64;

/**
 * The same parser, which remembers its answers for one text: several
 * alternatives that begin alike, and several readers, ask for the same places.
 */
export function remembering<T>(parser: Parser<T>): Parser<T> {
  let last = '';
  const places = new Int32Array(REMEMBERED).fill(-1);
  const answers: (Parsed<T> | null)[] = new Array(REMEMBERED).fill(null);
  return beginningLike(parser, (text, at) => {
    // Where it cannot stand there is nothing to remember.
    if (!mayFit(parser, text.charCodeAt(at))) return null;
    if (text !== last) places.fill(-1);
    // Also where it says the same: the same object is told apart at once, two long texts only letter by letter.
    last = text;
    const slot = at & (REMEMBERED - 1);
    if (places[slot] === at) return answers[slot] ?? null;
    const found = parser(text, at);
    places[slot] = at;
    answers[slot] = found;
    return found;
  });
}

/** Fits nowhere. */
export const nowhere: Parser<never> = beginningWith('', () => null);

/** null, and nothing consumed, where it does not stand. */
export function maybe<T>(parser: Parser<T>): Parser<T | null> {
  const optional: Parser<T | null> = (text, at) => parser(text, at) ?? { value: null, end: at };
  return Object.assign(optional, { first: parser.first ?? null, canBeEmpty: true, isOptional: true });
}

/** What was found, made into something else; null from `make` means it does not fit after all. */
export function map<T, U>(parser: Parser<T>, make: (value: T) => U | null): Parser<U> {
  if (parser.into !== undefined) return parser.into(make);
  return beginningLike(parser, (text, at) => {
    const found = parser(text, at);
    if (found === null) return null;
    const value = make(found.value);
    return value === null ? null : { value, end: found.end };
  });
}

/** Fits where `parser` fits and does not end in what `next` forbids. */
export function unlessFollowedBy<T>(parser: Parser<T>, next: Parser<unknown>): Parser<T> {
  return beginningLike(parser, (text, at) => {
    const found = parser(text, at);
    return found === null || next(text, found.end) !== null ? null : found;
  });
}

/** At least one, at most `most`, with `separator` between them. */
export function listOf<T>(parser: Parser<T>, separator: Parser<unknown>, most = 12): Parser<T[]> {
  return beginningLike(parser, (text, at) => {
    const first = parser(text, at);
    if (first === null) return null;
    const values = [first.value];
    let end = first.end;
    while (values.length < most) {
      const gap = separator(text, skipSpaces(text, end));
      const next = gap === null ? null : parser(text, skipSpaces(text, gap.end));
      if (next === null) break;
      values.push(next.value);
      end = next.end;
    }
    return { value: values, end };
  });
}

/** Whether the whole text, spaces at its ends aside, is what the parser reads. */
export function parseAll<T>(parser: Parser<T>, text: string): T | null {
  const start = text.length - text.trimStart().length;
  const found = parser(text, start);
  return found !== null && text.slice(found.end).trim() === '' ? found.value : null;
}
