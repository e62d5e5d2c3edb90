/** How wide text comes out, in characters: a Chinese character is 1. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}‘’“”—…]/u;

/** 1 for a Chinese character, a half for a digit or a Latin letter: exact for Chinese text and digits, an estimate for words. */
export function characterWidth(character: string): number {
  return WIDE.test(character) ? 1 : 0.5;
}

/** Width of a line of text. */
export function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) width += characterWidth(character);
  return width;
}
