/** Stretches of the user's own text, short enough to be read at a glance. */

/** How many columns of a text are shown; a Chinese character takes two. */
const WIDTH = 20;

function fits(characters: readonly string[]): number {
  let width = 0;
  let count = 0;
  for (const character of characters) {
    width += /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1;
    if (width > WIDTH) break;
    count++;
  }
  return count;
}

/** The start of a text, with `…` where it goes on. */
export function headOf(text: string): string {
  const characters = [...text];
  const count = fits(characters);
  return count < characters.length ? `${characters.slice(0, count).join('').trimEnd()}…` : text;
}

/** The end of a text, with `…` where it began before. */
export function tailOf(text: string): string {
  const characters = [...text];
  const count = fits([...characters].reverse());
  return count < characters.length ? `…${characters.slice(-count).join('').trimStart()}` : text;
}

/** The surroundings of the first colon with a space behind it, or at the end. */
export function aroundColon(text: string): string {
  const colon = text.search(/:(?=[ \t]|$)/) + 1;
  return tailOf(text.slice(0, colon)) + headOf(text.slice(colon));
}

/** The surroundings of a colon as they are written in Chinese. */
export function withWideColon(text: string): string {
  return aroundColon(text).replace(/:(?:[ \t]+|$)/, '：');
}

/** Whether a text is Chinese, so that Chinese marks belong into it. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
