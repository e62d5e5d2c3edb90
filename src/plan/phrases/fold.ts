/**
 * One spelling for what people type in several: full-width digits, letters and
 * signs, the many dashes and dots, capital letters. Each UTF-16 code unit stays
 * one code unit, so that offsets into the folded text are offsets into the text.
 */
const FOLDED: ReadonlyMap<number, string> = new Map(
  Object.entries({
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
  }).map(([unit, folded]) => [unit.charCodeAt(0), folded]),
);

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** What a code unit is folded to; undefined where it stays. */
function foldedUnit(code: number): string | undefined {
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const isFullWidth = code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
  const half = isFullWidth ? code - FULL_WIDTH_OFFSET : code;
  if (half >= 0x41 && half <= 0x5a) return String.fromCharCode(half + 0x20);
  return isFullWidth ? String.fromCharCode(half) : undefined;
}

/** The folded text, of the same length as `text`. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most of a text: Chinese characters and small letters, which stay.
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a)) continue;
    const unit = foldedUnit(code);
    if (unit === undefined) continue;
    folded += text.slice(from, at) + unit;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
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
