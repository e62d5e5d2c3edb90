/** Where pictures and references lead to, seen from the Markdown file. */
import { mapInlines } from '../../document/map-inlines.ts';
import type { DocRoot, Inline } from '../../document/tree.ts';
import type { ReferenceTargets } from '../targets.ts';

/** The document with its pictures named from where it will stand, and its references as links within it. */
export function withAddresses(
  document: DocRoot,
  targets: ReferenceTargets,
  pictureAddress: (url: string) => string,
): DocRoot {
  const replace = (inline: Inline): Inline => {
    if (inline.type === 'image') return { ...inline, url: pictureAddress(inline.url) };
    if (inline.type !== 'reference') return inline;
    const target = targets.get(inline.target);
    const [open, close] = document.lang === 'en' ? '[]' : '〔〕';
    const words = target?.label ?? `${open}${inline.target}${close}`;
    const children: readonly Inline[] =
      inline.children.length > 0 ? inline.children : [{ type: 'text', value: words }];
    return target ? { type: 'link', url: `#${target.name}`, children } : { ...inline, children };
  };
  return { ...document, children: mapInlines(document.children, replace) };
}
