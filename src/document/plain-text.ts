/** What inlines say, without how they look. */
import type { Lang } from '../plan/types.ts';
import type { Inline } from './tree.ts';

/** The characters of inlines: line breaks as \n, pictures by their alternative text, notes left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainOf).join('');
}

function plainOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'strong':
    case 'link':
    case 'reference':
      return plainText(inline.children);
    case 'break':
      return '\n';
    case 'footnote':
      return '';
    case 'image':
      return inline.alt;
  }
}

/** What is no character of a text: spaces, controls, and what no file can hold. */
const NOTHING = /[\s\p{Cc}\ufffe\uffff]/gu;

/** Whether inlines would leave nothing on the paper. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return plainText(inlines).replace(NOTHING, '') === '' && !showsMore(inlines);
}

/** Footnotes, pictures and numbers that are put in are there without a letter. */
function showsMore(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => {
    if (inline.type === 'strong' || inline.type === 'link') return showsMore(inline.children);
    return inline.type === 'footnote' || inline.type === 'image' || inline.type === 'reference';
  });
}

/** Characters of somebody's words that name them. */
const LONGEST = 20;

/** What a text is called by where it has no number: its words up to the first stop, in quotation marks. */
export function quotedWords(text: string, lang: Lang): string {
  const all = text.trim();
  const words = /^[^。！？；：.!?;:\n]+/u.exec(all)?.[0] ?? all;
  const characters = [...words];
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('').trimEnd()}…` : words;
  return lang === 'en' ? `"${cut}"` : `“${cut}”`;
}
