/** Walks a folded text from left to right and takes what a parser finds. */
import { isDigit, isLetter } from '../phrases/fold.ts';
import type { Parser } from '../phrases/parser.ts';

export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** What the parser finds, apart from each other; `canBegin` keeps it from places where nothing can begin. */
export function scan<T>(
  folded: string,
  parser: Parser<T>,
  canBegin: (folded: string, at: number) => boolean,
  isMeant: (found: Found<T>) => boolean = () => true,
): Found<T>[] {
  const all: Found<T>[] = [];
  let at = 0;
  while (at < folded.length) {
    const next = canBegin(folded, at) ? parser(folded, at) : null;
    const found = next === null || next.end <= at ? null : { from: at, to: next.end, value: next.value };
    const taken = found !== null && isMeant(found);
    if (taken) all.push(found);
    at = taken ? found.to : at + 1;
  }
  return all;
}

/** Whether two stretches share a character. */
export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** Whether a Latin word or number goes on from the left: A4, 20.5, 2026-03. */
export function goesOn(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  if (isDigit(folded.charAt(at)))
    return isDigit(before) || isLetter(before) || '.-/:_'.includes(before || ' ');
  return isLetter(folded.charAt(at)) && (isLetter(before) || isDigit(before));
}

/** The Latin word that ends before `at`, '' where there is none. */
export function wordBefore(folded: string, at: number): string {
  let end = at;
  while (end > at - 3 && folded[end - 1] === ' ') end -= 1;
  let start = end;
  while (start > end - 20 && isLetter(folded.charAt(start - 1))) start -= 1;
  return folded.slice(start, end);
}

/** The Latin word that begins at or soon behind `at`. */
export function wordAfter(folded: string, at: number): string {
  let start = at;
  while (start < at + 3 && folded[start] === ' ') start += 1;
  let end = start;
  while (end < start + 20 && isLetter(folded.charAt(end))) end += 1;
  return folded.slice(start, end);
}
