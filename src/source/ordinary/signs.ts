/** Signs that YAML gives a meaning, as UTF-16 code units. */

export const SPACE = 0x20;
export const CARRIAGE_RETURN = 0x0d;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const BAR = 0x7c;
export const CLOSE_MAP = 0x7d;
export const FULL_WIDTH_COLON = 0xff1a;

/** White space that YAML takes for text, which is hardly what was meant. */
export const WIDE_SPACES = '\u3000\u00a0';

/** The code units of some signs. */
export const unitsOf = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));

/** The place behind the spaces that begin at `at`, if there are any; lines end with another sign. */
export function behindSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end++;
  return end;
}
