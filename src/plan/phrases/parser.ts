/**
 * Small parser combinators over a folded text. A parser looks at one place and
 * either gives what it found and where that ends, or null. Each looks only at a
 * bounded stretch, so that trying all of them at all places stays linear.
 */
import { isLetter } from './fold.ts';

export interface Parsed<T> {
  readonly value: T;
  readonly end: number;
}

/** What a parser can begin with: the characters, and whether it also fits where nothing of it stands. */
export interface Beginning {
  /** null when it is not known. */
  readonly first: ReadonlySet<string> | null;
  readonly canBeEmpty: boolean;
}
/** Looks at one place; carries what it can begin with, so that most places need no look at all. */
export interface Parser<T> extends Partial<Beginning> {
  (text: string, at: number): Parsed<T> | null;
}

const beginningOf = ({ first = null, canBeEmpty = false }: Partial<Beginning>): Beginning => ({
  first,
  canBeEmpty,
});

/** A parser that begins as another does. */
export function beginningLike<T>(as: Partial<Beginning>, parse: Parser<T>): Parser<T> {
  return Object.assign((text: string, at: number) => parse(text, at), beginningOf(as));
}

/** A parser that begins with one of the given characters. */
export function beginningWith<T>(first: Iterable<string>, parse: Parser<T>): Parser<T> {
  return beginningLike({ first: new Set(first), canBeEmpty: false }, parse);
}

function eitherBeginning(parsers: readonly Partial<Beginning>[]): Beginning {
  const all = parsers.map(beginningOf);
  const known = all.every(({ first }) => first !== null);
  const first = known ? new Set(all.flatMap((each) => [...(each.first ?? [])])) : null;
  return { first, canBeEmpty: all.some(({ canBeEmpty }) => canBeEmpty) };
}

/** Of a sequence: what the parts may begin with up to the first that cannot be empty. */
function sequenceBeginning(parsers: readonly Partial<Beginning>[]): Beginning {
  const all = parsers.map(beginningOf);
  const solid = all.findIndex(({ canBeEmpty }) => !canBeEmpty);
  const { first } = eitherBeginning(solid < 0 ? all : all.slice(0, solid + 1));
  return { first, canBeEmpty: solid < 0 };
}

/** Whether a look is worth it. */
const mayFit = ({ first, canBeEmpty }: Partial<Beginning>, unit: string): boolean =>
  first == null || canBeEmpty === true || first.has(unit);

const MOST_SPACES = 4;

/** The place after at most a few spaces. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + MOST_SPACES && text[end] === ' ') end += 1;
  return end;
}

const splitsWord = (text: string, at: number): boolean =>
  isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));

/** The longest of the words that stands here, and what it means. Latin words match whole only. */
export function lookup<T>(words: Readonly<Record<string, T>>): Parser<T> {
  const byFirst = new Map<string, [string, T][]>();
  for (const [word, value] of Object.entries(words)) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [word, value]]);
  }
  for (const entries of byFirst.values()) entries.sort(([a], [b]) => b.length - a.length);
  return beginningWith(byFirst.keys(), (text, at) => {
    for (const [word, value] of byFirst.get(text.charAt(at)) ?? []) {
      const end = at + word.length;
      if (text.startsWith(word, at) && !splitsWord(text, at) && !splitsWord(text, end)) return { value, end };
    }
    return null;
  });
}

/** One of the words, without a meaning of its own. */
export function word(...words: readonly string[]): Parser<string> {
  return lookup(Object.fromEntries(words.map((each) => [each, each])));
}

type Values<P extends readonly Parser<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** One after the other, with a few spaces between them allowed. */
export function seq<const P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  const from = sequenceBeginning(parsers);
  return beginningLike(from, (text, at) => {
    if (!mayFit(from, text.charAt(at))) return null;
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
  return beginningLike(eitherBeginning(parsers), (text, at) => {
    const unit = text.charAt(at);
    for (const parser of parsers) {
      const found = mayFit(parser, unit) ? parser(text, at) : null;
      if (found !== null) return found;
    }
    return null;
  });
}

/** The one that reaches farthest; of equals the first. */
export function longestOf<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return beginningLike(eitherBeginning(parsers), (text, at) => {
    const unit = text.charAt(at);
    let best: Parsed<T> | null = null;
    for (const parser of parsers) {
      const found = mayFit(parser, unit) ? parser(text, at) : null;
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  });
}

const REMEMBERED = 4;

/**
 * The same parser, which remembers its last few answers: several alternatives
 * that begin alike ask for the same place one after the other.
 */
export function remembering<T>(parser: Parser<T>): Parser<T> {
  let last: { readonly text: string; readonly at: number; readonly found: Parsed<T> | null }[] = [];
  return beginningLike(parser, (text, at) => {
    const known = last.find((each) => each.at === at && each.text === text);
    if (known !== undefined) return known.found;
    const found = parser(text, at);
    last = [{ text, at, found }, ...last.slice(0, REMEMBERED - 1)];
    return found;
  });
}

/** Fits nowhere. */
export const nowhere: Parser<never> = beginningWith([], () => null);

/** null, and nothing consumed, where it does not stand. */
export function maybe<T>(parser: Parser<T>): Parser<T | null> {
  const from: Beginning = { first: parser.first ?? null, canBeEmpty: true };
  return beginningLike<T | null>(from, (text, at) => {
    const found = parser.first != null && !mayFit(parser, text.charAt(at)) ? null : parser(text, at);
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
