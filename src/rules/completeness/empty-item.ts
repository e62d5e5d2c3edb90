import type { Item, Plan } from '../../plan/types.ts';
import { announcedBelow, everyItem, hasContent } from '../queries.ts';
import type { Rule } from '../rule.ts';

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
        report(item, { key: item.title?.value ?? null });
      }
    }
  },
};

/** A title alone is an entry of a list, but not yet a section. An empty list under a key is told when loading. */
function saysNothing(item: Item, plan: Plan): boolean {
  if (hasContent(item) || (item.namedBy !== null && item.title === null)) return false;
  return item.title === null || plan.sections.includes(item);
}
