/** What inlines say, without how they look. */
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
      return plainText(inline.children);
    case 'break':
      return '\n';
    case 'footnote':
      return '';
    case 'image':
      return inline.alt;
  }
}
