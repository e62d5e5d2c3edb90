/** Looking for patterns in many short texts, most of which hold none of them. */

const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, as `matchAll` finds them, without
 * the copy of the pattern that it makes for each text.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += widthAt(text, pattern);
  }
  return found;
}

/** Behind an empty match the next one begins a character further on. */
function widthAt(text: string, { lastIndex, unicode }: RegExp): number {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}

/** A dear pattern behind a cheap one that is found in every text that has a match of the dear one. */
export interface Guarded {
  /** Without `g`, and best without `u` and without a lookbehind in front. */
  readonly look: RegExp;
  readonly pattern: RegExp;
}

const all: Guarded[] = [];
/** Every guarded pattern that was made so far; a test holds each look to its pattern. */
export const GUARDED: readonly Guarded[] = all;

/** @param pattern global */
export function guarded(look: RegExp, pattern: RegExp): Guarded {
  const made = { look, pattern };
  all.push(made);
  return made;
}

/** The matches of a guarded pattern: the pattern is asked only where the look finds something. */
export function guardedMatches(text: string, { look, pattern }: Guarded): readonly RegExpExecArray[] {
  return look.test(text) ? matchesOf(text, pattern) : NONE;
}
