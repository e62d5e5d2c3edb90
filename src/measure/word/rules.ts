/** Borders of paragraphs and cells (ECMA-376, part 1, 17.3.4). */
import { childOf, type Element } from '../xml.ts';
import type { WordRule } from './types.ts';

/** The border on one side; null for none. `borders` is what holds the sides (`w:pBdr`, `w:tcBorders`). */
export function ruleOf(borders: Element | undefined, side: 'top' | 'bottom'): WordRule | null {
  const {
    'w:val': style = 'none',
    'w:sz': size,
    'w:color': color = 'auto',
  } = childOf(borders, `w:${side}`)?.attributes ?? {};
  if (['none', 'nil'].includes(style)) return null;
  return { thickness: Number(size ?? 0) / 8, color: color === 'auto' ? '000000' : color.toUpperCase() };
}
