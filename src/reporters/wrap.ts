/** Breaks a message into lines of a terminal, by display width and the rules of Chinese line breaking. */
import { graphemes } from '../text/graphemes.ts';
import { widthOf } from './width.ts';

/** Never at the start of a line (GB/T 15834—2011, 5.1; CLREQ 3.1.3). */
const CLOSING = /^[，。、；：？！）》〉」』】〕〗”’…—～·%％‰℃,.;:?!)\]}]/u;
/** Never at the end of a line. */
const OPENING = /^[（《〈「『【〔〖“‘([{]/u;
const WIDE_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

const [IS_CLOSING, IS_OPENING, IS_WIDE, IS_KNOWN] = [1, 2, 4, 8];
/** What was found of characters by their first code unit: a report asks for the same few again and again. */
const known = new Uint8Array(0x10000);
const SURROGATE = /^\p{Cs}|^[\u{10000}-\u{10ffff}]/u;

function natureOf(cluster: string): number {
  const code = cluster.charCodeAt(0);
  const before = known[code] ?? 0;
  if (before !== 0) return before;
  const nature =
    IS_KNOWN |
    (CLOSING.test(cluster) ? IS_CLOSING : 0) |
    (OPENING.test(cluster) ? IS_OPENING : 0) |
    (WIDE_SCRIPT.test(cluster) ? IS_WIDE : 0);
  // The first half of a pair does not say which character it is.
  if (!SURROGATE.test(cluster)) known[code] = nature;
  return nature;
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  const [left, right] = [natureOf(before), natureOf(after)];
  if (right & IS_CLOSING || left & IS_OPENING) return false;
  if (left & IS_CLOSING && right & IS_OPENING) return true;
  return ((left | right) & IS_WIDE) !== 0;
}

/** The stretches of a text that have to stay on one line, spaces at their ends. */
function unbreakable(text: string): string[] {
  const chunks: string[] = [];
  let last = '';
  for (const cluster of graphemes(text)) {
    if (last === '' || mayBreak(last, cluster)) chunks.push(cluster);
    else chunks.push((chunks.pop() ?? '') + cluster);
    last = cluster;
  }
  return chunks;
}

/** Cuts what does not fit any line, between characters. */
function split(chunk: string, width: number): string[] {
  if (widthOf(chunk.trimEnd()) <= width) return [chunk];
  const pieces: string[] = [];
  let piece = '';
  for (const cluster of graphemes(chunk)) {
    if (piece !== '' && widthOf(piece + cluster) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += cluster;
  }
  return [...pieces, piece];
}

/** The lines of a text, none wider than `width` columns; a width below 2 cannot hold a Chinese character and counts as 2. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const whole = text.trimEnd();
  if (widthOf(whole) <= room) return [whole];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of unbreakable(text).flatMap((chunk) => split(chunk, room))) {
    const needed = widthOf(piece.trimEnd());
    if (line !== '' && needed > 0 && taken + needed > room) {
      lines.push(line.trimEnd());
      line = '';
      taken = 0;
    }
    line += piece;
    taken += widthOf(piece);
  }
  return [...lines, line.trimEnd()];
}
