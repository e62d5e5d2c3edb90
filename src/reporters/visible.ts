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

/** Characters that JSON allows raw and a terminal may act upon: C1 controls, DEL, bidi controls, line separators. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as JSON that is safe to print: such characters stand inside strings only, so escaping them changes nothing for a program. */
export function visibleJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, escaped)}\n`;
}
