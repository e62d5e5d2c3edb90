import type { Item, Plan } from '../plan/types.ts';
import { announcedBelow, everyItem, hasContent, kindOfKey } from './queries.ts';
import type { Rule } from './rule.ts';

/** An item that would print a number or a heading with nothing under it. */
export const emptyItem: Rule<'empty-item'> = {
  id: 'empty-item',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { requires, report }) {
    const annexes = new Set(plan.attachments);
    for (const item of everyItem(plan)) {
      if (announcedBelow(plan, item.path)) continue;
      if (item.depth === 1 && item.kind !== null && requires.includes(item.kind)) continue;
      if (annexes.has(item) ? item.title === null : saysNothing(item, plan)) {
        report(item, { key: item.title?.value ?? keyOf(item) });
      }
    }
  },
};

/** A title alone is an entry of a list, but not yet a section; a time alone is neither. */
function saysNothing(item: Item, plan: Plan): boolean {
  if (hasContent(item)) return false;
  return item.title === null || (item.depth === 1 && plan.sections.includes(item));
}

/** The key that a section stands under; entries of a list have none. */
function keyOf({ path }: Item): string | null {
  const key = path.at(-1);
  return typeof key === 'string' && kindOfKey(key) !== null ? key : null;
}
