/**
 * One spelling for what people type in several: full-width digits, letters and
 * signs, the many dashes and dots, capital letters. Each UTF-16 code unit stays
 * one code unit, so that offsets into the folded text are offsets into the text.
 */
const FOLDED: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '─': '-',
  '～': '-',
  '〜': '-',
  '~': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '∶': ':',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '﹪': '%',
  '﹣': '-',
};

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

function foldUnit(unit: string): string {
  const known = FOLDED[unit];
  if (known !== undefined) return known;
  const code = unit.charCodeAt(0);
  const half =
    code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST
      ? String.fromCharCode(code - FULL_WIDTH_OFFSET)
      : unit;
  return half >= 'A' && half <= 'Z' ? half.toLowerCase() : half;
}

const TO_FOLD = new RegExp(`[A-Z\uff01-\uff5e${Object.keys(FOLDED).join('')}]`, 'g');

/** The folded text, of the same length as `text`. */
export function fold(text: string): string {
  return text.replace(TO_FOLD, foldUnit);
}

export const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const DIGITS = '0123456789';
export const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9' && unit.length === 1;
/** Of a folded text, hence lower case only. */
export const isLetter = (unit: string): boolean => unit >= 'a' && unit <= 'z' && unit.length === 1;
/** The common Chinese characters (CJK Unified Ideographs). */
export const isHan = (unit: string): boolean => unit >= '\u4e00' && unit <= '\u9fff' && unit.length === 1;

/** The same of the code unit at a place: no string is made of it, and outside of the text there is none. */
export const isDigitAt = (text: string, at: number): boolean => isWithin(text.charCodeAt(at), 0x30, 0x39);
export const isLetterAt = (text: string, at: number): boolean => isWithin(text.charCodeAt(at), 0x61, 0x7a);
export const isHanAt = (text: string, at: number): boolean => isWithin(text.charCodeAt(at), 0x4e00, 0x9fff);
const isWithin = (code: number, first: number, last: number): boolean => code >= first && code <= last;
