/** User text on its way into a Word document: which font it takes, how wide it is. */

import { plainText } from '../../../document/plain-text.ts';
import type { Inline } from '../../../document/tree.ts';
import { largest } from '../../../text/many.ts';
import { cleanText } from '../../../text/xml.ts';
import { lineWidth } from '../../width.ts';

export { isBlank } from '../../../document/plain-text.ts';

/** A stretch of text, and whether Word is to be told to set it in the Chinese font. */
export interface FontStretch {
  readonly text: string;
  readonly eastAsia: boolean;
}

/** Marks that Chinese and Western text share: Word takes the Latin font for them unless a hint says otherwise. */
const SHARED_MARKS = /[‘’“”—…·•×÷°±§※→←↑↓\u2460-\u24ffⅠ-ⅿ]/;
/** An apostrophe within a Western word, which stays Western in Chinese text. */
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu;

/** Splits text so that the marks which need the East Asian hint get it and apostrophes do not. */
export function fontStretches(text: string, chinese: boolean): readonly FontStretch[] {
  if (!chinese || !SHARED_MARKS.test(text)) return [{ text, eastAsia: false }];
  const parts = text.split(APOSTROPHE);
  return parts.flatMap((part, index) => {
    const stretch = { text: part, eastAsia: SHARED_MARKS.test(part) };
    return index === 0 ? [stretch] : [{ text: '’', eastAsia: false }, stretch];
  });
}

/** Where Calibri is not installed, what takes its place is this much wider than half a character a letter: “Septem-ber” in two lines is to be read nowhere. */
export const ENGLISH_LETTERS = 1.25;

/** Width in characters of the longest line. */
export function textWidth(inlines: readonly Inline[]): number {
  const lines = cleanText(plainText(inlines)).split('\n');
  return largest(lines.map(lineWidth));
}
