/** How many columns of a terminal a text takes. */
import stringWidth from 'fast-string-width';

/**
 * The columns of a text. Reports ask for every character of every line that they
 * show; so what nearly all texts are made of (ASCII, Chinese characters and marks)
 * is counted here, and only the rest is left to the library, which looks for
 * escape sequences, emoji and marks that join.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x20 && code <= 0x7e) || isNarrowMark(code)) width += 1;
    else if (isWide(code)) width += 2;
    else return stringWidth(text);
  }
  return width;
}

/** Quotation marks, dash and dots, which Chinese shares with English: one column. */
function isNarrowMark(code: number): boolean {
  return code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d);
}

/** Characters of two columns that join with nothing. */
function isWide(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fef) ||
    (code >= 0x3000 && code <= 0x3020) ||
    (code >= 0xff01 && code <= 0xff5e)
  );
}
