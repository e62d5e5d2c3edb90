/** User text on its way into XML: what must not get in, which font it takes, how wide it is. */
import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import { lineWidth } from '../width.ts';

export { isBlank } from '../../document/plain-text.ts';

/** XML 1.0 (2.2) forbids the C0 controls but tab and line ends, and U+FFFE and U+FFFF: one of them and Word refuses the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Drops characters that XML cannot hold and puts U+FFFD for halves of a surrogate pair. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, '\ufffd').replace(/\r\n?/g, '\n');
}

/** Escapes text for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return cleanText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

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

/** Width in characters of the longest line. */
export function textWidth(inlines: readonly Inline[]): number {
  const lines = cleanText(plainText(inlines)).split('\n');
  return Math.max(...lines.map(lineWidth));
}
