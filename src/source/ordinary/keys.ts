/** Keys as they are nearly always written: one word or some, a colon and a space. */
import { readMistypedKey } from '../typing/text-line.ts';
import { COLON, FULL_WIDTH_COLON, SPACE, unitsOf, WIDE_SPACES } from './signs.ts';
import { isDoubtfulStart } from './texts.ts';

/** What may make something else of what looks like a key. */
const DOUBTFUL = unitsOf(`#"'[]{},${WIDE_SPACES}`);
/** The longest key that YAML takes, in UTF-16 code units (YAML 1.2.2, 8.2.2). */
export const LONGEST_KEY = 1024;

/** The offset of the colon behind the key at `from`; null where in doubt. */
export function findKeyColon(text: string, from: number, to: number): number | null {
  if (from >= to || isDoubtfulStart(text.charCodeAt(from))) return null;
  for (let at = from; at < to && at < from + LONGEST_KEY; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) return isColonOfKey(text, at, to) ? at : null;
    if (code === FULL_WIDTH_COLON || DOUBTFUL.has(code)) return null;
  }
  return null;
}

const isColonOfKey = (text: string, at: number, to: number): boolean =>
  text.charCodeAt(at - 1) !== SPACE && (at + 1 === to || text.charCodeAt(at + 1) === SPACE);

/** Whether the entry of a list that starts here is surely no key, not even a mistyped one. */
export function isSurelyText(text: string, from: number, to: number, keys: ReadonlySet<string>): boolean {
  const mistyped = readMistypedKey(text, from, to);
  return mistyped === null || !keys.has(mistyped.key);
}
