/**
 * Small parser combinators over a folded text. A parser looks at one place and
 * either gives what it found and where that ends, or null. Each looks only at a
 * bounded stretch, so that trying all of them at all places stays linear.
 */
import { isLetterAt } from './fold.ts';

export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** UTF-16 code units: a set of them, or the keys of a table. Numbers, since V8 makes a new string of every `charAt` beyond Latin-1. */
export interface Units {
  has(unit: number): boolean;
  keys(): Iterable<number>;
}
/** What a parser can begin with, so that most places need no look at all. */
export interface Beginning {
  /** The code units, asked for only when they are needed; null when they are not known. */
  readonly first: () => Units | null;
  /** Whether it also fits where nothing of it stands. */
  readonly canBeEmpty: boolean;
}
/** Looks at one place; one that does not say what it begins with is tried everywhere. */
export interface Parser<T> extends Partial<Beginning> {
  (text: string, at: number): Parsed<T> | null;
}

const unknown = (): null => null;

/** The given function, from now on a parser that begins as another does. */
export function beginningLike<T>(as: Partial<Beginning>, parse: Parser<T>): Parser<T> {
  return Object.assign(parse, { first: as.first ?? unknown, canBeEmpty: as.canBeEmpty ?? false });
}

/** A parser that begins with one of the given characters. */
export function beginningWith<T>(first: string, parse: Parser<T>): Parser<T> {
  return beginningLike({ first: lazily(() => new Set(byFirst([...first]).keys())) }, parse);
}

/** The same answer, worked out when it is first asked for. */
export function lazily<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}

/** What any of the parsers begins with. */
function eitherFirst(parsers: readonly Partial<Beginning>[]): Units | null {
  const [only, ...others] = parsers;
  if (others.length === 0) return only?.first?.() ?? null;
  const all = new Set<number>();
  for (const { first } of parsers) {
    const units = first?.() ?? null;
    if (units === null) return null;
    for (const unit of units.keys()) all.add(unit);
  }
  return all;
}

/** Whether a look is worth it. */
const mayFit = ({ first, canBeEmpty }: Partial<Beginning>, unit: number): boolean =>
  canBeEmpty === true || (first?.()?.has(unit) ?? true);

interface Choice<T> extends Beginning {
  /** Those worth a look where this code unit stands; NaN at the text's end. */
  readonly worth: (unit: number) => readonly Parser<T>[];
}

function choiceOf<T>(parsers: readonly Parser<T>[]): Choice<T> {
  const known = new Map<number, readonly Parser<T>[]>();
  return {
    first: lazily(() => eitherFirst(parsers)),
    canBeEmpty: parsers.some(({ canBeEmpty }) => canBeEmpty === true),
    worth: (unit) => {
      const before = known.get(unit);
      if (before !== undefined) return before;
      const now = parsers.filter((parser) => mayFit(parser, unit));
      known.set(unit, now);
      return now;
    },
  };
}

/** Of a sequence: what the parts may begin with up to the first that cannot be empty. */
function sequenceBeginning(parsers: readonly Partial<Beginning>[]): Beginning {
  const solid = parsers.findIndex(({ canBeEmpty }) => canBeEmpty !== true);
  const leading = solid < 0 ? parsers : parsers.slice(0, solid + 1);
  return { canBeEmpty: solid < 0, first: lazily(() => eitherFirst(leading)) };
}

const MOST_SPACES = 4;
const SPACE = 0x20;

/** The place after at most a few spaces. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + MOST_SPACES && text.charCodeAt(end) === SPACE) end += 1;
  return end;
}

const splitsWord = (text: string, at: number): boolean => isLetterAt(text, at - 1) && isLetterAt(text, at);

/** The words by their first code units, the longest first. */
function byFirst(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [word]);
    else group.push(word);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** The first of the words that stands here, '' where none does. Latin words match whole only. */
function longestAt(words: readonly string[] | undefined, text: string, at: number): string {
  if (words === undefined || splitsWord(text, at)) return '';
  for (const word of words) {
    if (text.startsWith(word, at) && !splitsWord(text, at + word.length)) return word;
  }
  return '';
}

/** The longest of the words that stands here, and what it means. */
export function lookup<T>(words: Readonly<Record<string, T>>): Parser<T> {
  const first = lazily(() => byFirst(Object.keys(words)));
  return beginningLike({ first }, (text, at) => {
    const found = longestAt(first().get(text.charCodeAt(at)), text, at);
    const value = words[found];
    return found === '' || value === undefined ? null : { value, end: at + found.length };
  });
}

/** One of the words, without a meaning of its own. */
export function word(...words: readonly string[]): Parser<string> {
  const first = lazily(() => byFirst(words));
  return beginningLike({ first }, (text, at) => {
    const value = longestAt(first().get(text.charCodeAt(at)), text, at);
    return value === '' ? null : { value, end: at + value.length };
  });
}

type Values<P extends readonly Parser<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** One after the other, with a few spaces between them allowed. */
export function seq<const P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  const from = sequenceBeginning(parsers);
  // Where the first part decides, its own look is enough.
  const guarded = !from.canBeEmpty && parsers[0]?.canBeEmpty === true;
  return beginningLike(from, (text, at) => {
    if (guarded && !mayFit(from, text.charCodeAt(at))) return null;
    const values: unknown[] = [];
    let end = at;
    for (const parser of parsers) {
      const start = end === at ? end : skipSpaces(text, end);
      const next = parser(text, start);
      if (next === null) return null;
      values.push(next.value);
      if (next.end > start) end = next.end;
    }
    return { value: values as Values<P>, end };
  });
}

/** The first that fits. */
export function firstOf<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const choice = choiceOf(parsers);
  return beginningLike(choice, (text, at) => {
    for (const parser of choice.worth(text.charCodeAt(at))) {
      const found = parser(text, at);
      if (found !== null) return found;
    }
    return null;
  });
}

/** The one that reaches farthest; of equals the first. */
export function longestOf<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const choice = choiceOf(parsers);
  return beginningLike(choice, (text, at) => {
    let best: Parsed<T> | null = null;
    for (const parser of choice.worth(text.charCodeAt(at))) {
      const found = parser(text, at);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  });
}

/**
 * The same parser, which remembers its answers for one text: several
 * alternatives that begin alike, and several readers, ask for the same places.
 */
export function remembering<T>(parser: Parser<T>): Parser<T> {
  let last = '';
  const known = new Map<number, Parsed<T> | null>();
  return beginningLike(parser, (text, at) => {
    if (text !== last) known.clear();
    // Also where it says the same: the same object is told apart at once, two long texts only letter by letter.
    last = text;
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = parser(text, at);
    known.set(at, found);
    return found;
  });
}

/** Fits nowhere. */
export const nowhere: Parser<never> = beginningWith('', () => null);

/** null, and nothing consumed, where it does not stand. */
export function maybe<T>(parser: Parser<T>): Parser<T | null> {
  const from: Beginning = { first: parser.first ?? unknown, canBeEmpty: true };
  return beginningLike<T | null>(from, (text, at) => {
    const found = mayFit(parser, text.charCodeAt(at)) ? parser(text, at) : null;
    return found ?? { value: null, end: at };
  });
}

/** What was found, made into something else; null from `make` means it does not fit after all. */
export function map<T, U>(parser: Parser<T>, make: (value: T) => U | null): Parser<U> {
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
