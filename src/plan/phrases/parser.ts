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
export type Parser<T> = (text: string, at: number) => Parsed<T> | null;

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
  return (text, at) => {
    for (const [word, value] of byFirst.get(text.charAt(at)) ?? []) {
      const end = at + word.length;
      if (text.startsWith(word, at) && !splitsWord(text, at) && !splitsWord(text, end)) return { value, end };
    }
    return null;
  };
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
  return (text, at) => {
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
  };
}

/** The first that fits. */
export function firstOf<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (text, at) => {
    for (const parser of parsers) {
      const found = parser(text, at);
      if (found !== null) return found;
    }
    return null;
  };
}

/** The one that reaches farthest; of equals the first. */
export function longestOf<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (text, at) => {
    let best: Parsed<T> | null = null;
    for (const parser of parsers) {
      const found = parser(text, at);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  };
}

/** null, and nothing consumed, where it does not stand. */
export function maybe<T>(parser: Parser<T>): Parser<T | null> {
  return (text, at) => parser(text, at) ?? { value: null, end: at };
}

/** What was found, made into something else; null from `make` means it does not fit after all. */
export function map<T, U>(parser: Parser<T>, make: (value: T) => U | null): Parser<U> {
  return (text, at) => {
    const found = parser(text, at);
    if (found === null) return null;
    const value = make(found.value);
    return value === null ? null : { value, end: found.end };
  };
}

/** Fits where `parser` fits and does not end in what `next` forbids. */
export function unlessFollowedBy<T>(parser: Parser<T>, next: Parser<unknown>): Parser<T> {
  return (text, at) => {
    const found = parser(text, at);
    return found === null || next(text, found.end) !== null ? null : found;
  };
}

/** At least one, at most `most`, with `separator` between them. */
export function listOf<T>(parser: Parser<T>, separator: Parser<unknown>, most = 12): Parser<T[]> {
  return (text, at) => {
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
  };
}

/** Whether the whole text, spaces at its ends aside, is what the parser reads. */
export function parseAll<T>(parser: Parser<T>, text: string): T | null {
  const start = text.length - text.trimStart().length;
  const found = parser(text, start);
  return found !== null && text.slice(found.end).trim() === '' ? found.value : null;
}
