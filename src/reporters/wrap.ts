/** Breaks a message into lines of a terminal, by display width and the rules of Chinese line breaking. */
import stringWidth from 'fast-string-width';
import { graphemes } from '../text/graphemes.ts';

/** Never at the start of a line (GB/T 15834—2011, 5.1; CLREQ 3.1.3). */
const CLOSING = /^[，。、；：？！）》〉」』】〕〗”’…—～·%％‰℃,.;:?!)\]}]/u;
/** Never at the end of a line. */
const OPENING = /^[（《〈「『【〔〖“‘([{]/u;
const WIDE_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (CLOSING.test(before) && OPENING.test(after)) return true;
  return WIDE_SCRIPT.test(before) || WIDE_SCRIPT.test(after);
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
  if (stringWidth(chunk.trimEnd()) <= width) return [chunk];
  const pieces: string[] = [];
  let piece = '';
  for (const cluster of graphemes(chunk)) {
    if (piece !== '' && stringWidth(piece + cluster) > width) {
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
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text).flatMap((chunk) => split(chunk, room))) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
