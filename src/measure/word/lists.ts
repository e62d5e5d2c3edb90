/** Levels of the lists of a Word file (ECMA-376, part 1, 17.9). */
import { childOf, childrenOf, descendantsOf, type Element } from '../xml.ts';
import type { ListLevel } from './types.ts';

/** By `numId/ilvl`. */
export type ListLevels = ReadonlyMap<string, ListLevel>;

/** Reads `word/numbering.xml`. */
export function readLists(numbering: Element): ListLevels {
  const levels = new Map<string, ListLevel>();
  const definitions = new Map(
    descendantsOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  for (const list of descendantsOf(numbering, 'w:num')) {
    const definition = definitions.get(childOf(list, 'w:abstractNumId')?.attributes['w:val']);
    for (const level of definition ? childrenOf(definition, 'w:lvl') : []) {
      levels.set(`${list.attributes['w:numId']}/${level.attributes['w:ilvl']}`, {
        format: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? '',
        text: childOf(level, 'w:lvlText')?.attributes['w:val'] ?? '',
      });
    }
  }
  return levels;
}

/** The level that a paragraph's properties name. */
export function levelOf(properties: Element | undefined, levels: ListLevels): ListLevel | null {
  const place = childOf(properties, 'w:numPr');
  const value = (name: string): string => childOf(place, name)?.attributes['w:val'] ?? '';
  return levels.get(`${value('w:numId')}/${value('w:ilvl')}`) ?? null;
}
