/** How deep items nest; a schema cannot count it. */
import type { Path } from '../diagnostics/diagnostic.ts';
import type { SourceValue } from '../source/source-document.ts';
import { isMap } from './canonical.ts';
import { SECTION_KINDS } from './vocabulary.ts';

const LISTS_OF_SECTIONS = ['sections', 'attachments'];

/**
 * The canonical paths of the `items` whose entries would stand deeper than
 * `limit`, the outermost ones only. A section stands at depth 1.
 */
export function tooDeepItems(plan: SourceValue, limit: number): readonly Path[] {
  if (!isMap(plan)) return [];
  const found: Path[] = [];

  const visitItem = (item: SourceValue, path: Path, depth: number): void => {
    const items = isMap(item) ? item['items'] : undefined;
    if (items !== undefined) visitItems(items, [...path, 'items'], depth);
  };
  const visitItems = (items: SourceValue, path: Path, depth: number): void => {
    if (!Array.isArray(items)) return;
    if (depth >= limit) found.push(path);
    else for (const [index, item] of items.entries()) visitItem(item, [...path, index], depth + 1);
  };

  for (const kind of SECTION_KINDS) {
    visitItem(plan[kind] ?? '', [kind], 1);
    visitItems(plan[kind] ?? '', [kind], 1);
  }
  for (const key of LISTS_OF_SECTIONS) visitItems(plan[key] ?? '', [key], 0);
  return found;
}
