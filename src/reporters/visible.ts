/**
 * Controls (C0, DEL, C1), bidi controls, line and paragraph separators,
 * characters without any look, and halves of surrogate pairs: a terminal would
 * obey them or hide them (CVE-2021-42574 is about the bidi ones).
 */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

function symbol(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u{${code.toString(16)}}`;
}

/** A text of the user's that is safe to print: what a terminal would act upon is shown as a symbol (`␛`, `\u{202e}`). */
export function visible(text: string): string {
  return text.replace(INVISIBLE, symbol);
}

/** The same for a message of several lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
