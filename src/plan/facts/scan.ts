/** Walks a folded text from left to right and takes what a parser finds. */
import { isDigitAt, isLetterAt } from '../phrases/fold.ts';
import type { Parser } from '../phrases/parser.ts';
import type { NextStart } from '../phrases/starts.ts';

export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface ScanOptions<T> {
  /** Where to look next; at every place without it. */
  readonly next?: NextStart;
  /** Keeps the parser from places where nothing can begin. */
  readonly canBegin: (folded: string, at: number) => boolean;
  readonly isMeant?: (found: Found<T>) => boolean;
  /** Where to look; the whole text without it. */
  readonly within?: { readonly from: number; readonly to: number };
}

/** What the parser finds, apart from each other. */
export function scan<T>(folded: string, parser: Parser<T>, options: ScanOptions<T>): Found<T>[] {
  const all: Found<T>[] = [];
  const { from, to } = options.within ?? { from: 0, to: folded.length };
  const start = options.next ?? ((_folded, at) => at);
  let at = start(folded, from);
  while (at < to) {
    const next = options.canBegin(folded, at) ? parser(folded, at) : null;
    const fits = next !== null && next.end > at && next.end <= to;
    const found = fits ? { from: at, to: next.end, value: next.value } : null;
    const taken = found !== null && (options.isMeant?.(found) ?? true);
    if (taken) all.push(found);
    at = start(folded, taken ? found.to : at + 1);
  }
  return all;
}

/** Whether a Latin word or number goes on from the left: A4, 20.5, 2026-03. */
export function goesOn(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  if (isDigitAt(folded, at))
    return isDigitAt(folded, at - 1) || isLetterAt(folded, at - 1) || '.-/:_'.includes(before || ' ');
  return isLetterAt(folded, at) && (isLetterAt(folded, at - 1) || isDigitAt(folded, at - 1));
}

/** The Latin word that ends before `at`, '' where there is none. */
export function wordBefore(folded: string, at: number): string {
  let end = at;
  while (end > at - 3 && folded[end - 1] === ' ') end -= 1;
  let start = end;
  while (start > end - 20 && isLetterAt(folded, start - 1)) start -= 1;
  return folded.slice(start, end);
}

/** The Latin word that begins at or soon behind `at`. */
export function wordAfter(folded: string, at: number): string {
  let start = at;
  while (start < at + 3 && folded[start] === ' ') start += 1;
  let end = start;
  while (end < start + 20 && isLetterAt(folded, end)) end += 1;
  return folded.slice(start, end);
}
