/** What `pdftohtml -xml -noroundcoord -nomerge -fontfullname -zoom 3` prints: runs of text with place and font. */
import { childrenOf, descendantsOf, type Element, parseXml, textOf } from '../xml.ts';
import type { LaidFont, LaidRun } from './types.ts';

/** The largest that the program knows: it prints sizes in whole points, so they come out exact to a third. */
export const TEXT_ZOOM = 3;

/** The runs of each page, in the order of the pages. */
export function readTexts(xml: string): readonly (readonly LaidRun[])[] {
  const fonts = new Map<string, LaidFont>();
  return descendantsOf(parseXml(xml), 'page').map((page) => {
    for (const spec of childrenOf(page, 'fontspec')) fonts.set(spec.attributes['id'] ?? '', fontOf(spec));
    return childrenOf(page, 'text').map((text) => runOf(text, fonts));
  });
}

function fontOf({ attributes }: Element): LaidFont {
  return {
    family: (attributes['family'] ?? '').replace(/^[A-Z]{6}\+/, ''),
    size: Number(attributes['size']) / TEXT_ZOOM,
    color: (attributes['color'] ?? '').replace('#', '').toUpperCase(),
  };
}

const NO_FONT: LaidFont = { family: '', size: 0, color: '' };

function runOf(text: Element, fonts: ReadonlyMap<string, LaidFont>): LaidRun {
  const length = (name: string): number => Number(text.attributes[name]) / TEXT_ZOOM;
  const [left, top] = [length('left'), length('top')];
  return {
    text: textOf(text),
    left,
    right: left + length('width'),
    top,
    bottom: top + length('height'),
    font: fonts.get(text.attributes['font'] ?? '') ?? NO_FONT,
  };
}
