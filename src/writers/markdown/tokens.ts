/** Inline content as a row of characters, each of which knows its look. */
import type { Block, Inline } from '../../document/tree.ts';

/** Takes a footnote in and gives its mark: `[^1]`. */
export type Footnotes = (children: readonly Block[]) => string;

export interface Look {
  readonly strong: boolean;
  readonly link: string | null;
}

/** A character (code point) of text, or a piece of markup that is one whole. */
export type Token = Look &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'footnote'; readonly text: null; readonly children: readonly Block[] }
    | { readonly kind: 'image'; readonly text: null; readonly alt: string; readonly url: string }
    | { readonly kind: 'break'; readonly text: null }
  );

export const PLAIN: Look = { strong: false, link: null };

/** The characters of a plain text. */
export function characters(value: string, look: Look): Token[] {
  return Array.from(value, (text) => ({ kind: 'text', text, ...look }));
}

/** A link that shows nothing shows its address. */
function linkText({ children, url }: { children: readonly Inline[]; url: string }): readonly Inline[] {
  return isBlank(children) ? [{ type: 'text', value: url }] : children;
}

function tokensOf(inline: Inline, look: Look): Token[] {
  switch (inline.type) {
    case 'text':
      return characters(inline.value, look);
    case 'strong':
      return flatten(inline.children, { ...look, strong: true });
    case 'reference':
      return flatten(inline.children, look);
    case 'link':
      return flatten(linkText(inline), { ...look, link: look.link ?? inline.url });
    case 'break':
      return [{ kind: 'break', text: null, ...PLAIN }];
    case 'footnote':
      return [{ kind: 'footnote', text: null, children: inline.children, ...PLAIN }];
    case 'image':
      return [
        { kind: 'image', text: null, alt: inline.alt, url: inline.url, strong: false, link: look.link },
      ];
  }
}

/** The tree without its branches. Links in links do not exist in Markdown: the outer one counts. */
export function flatten(inlines: readonly Inline[], look: Look = PLAIN): Token[] {
  return inlines.flatMap((inline) => tokensOf(inline, look));
}

/** Whether nothing would be printed: no character, image or footnote. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return flatten(inlines).every((token) => token.kind === 'break');
}
