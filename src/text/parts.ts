/**
 * The part of a text around a place, up to the nearest of some signs. Found sign
 * by sign: to split a text by a pattern is to try the pattern at each of its characters.
 */

/** Where the part begins that ends at a place: behind the last of the signs, at most so far before it. */
export function beginOfPart(text: string, at: number, signs: string, reach: number): number {
  const first = Math.max(0, at - reach);
  let from = at;
  while (from > first && !signs.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

/** Where the part ends that begins at a place: before the first of the signs, at most so far behind it. */
export function endOfPart(text: string, at: number, signs: string, reach: number): number {
  const last = Math.min(text.length, at + reach);
  let to = at;
  while (to < last && !signs.includes(text.charAt(to))) to += 1;
  return to;
}

/** A stretch with the words up to the nearest of the signs on either side. */
export function partAround(text: string, from: number, to: number, signs: string, reach: number): string {
  return text.slice(beginOfPart(text, from, signs, reach), endOfPart(text, to, signs, reach));
}
