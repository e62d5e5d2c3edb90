import type { Text } from '../../plan/types.ts';
import { everyItem } from '../queries.ts';
import type { Rule } from '../rule.ts';

/** The same id on two items: `serves` cannot tell which one is meant. */
export const duplicateId: Rule<'duplicate-id'> = {
  id: 'duplicate-id',
  severity: 'error',
  basis: { kind: 'house' },
  check(plan, { report }) {
    const first = new Map<string, Text>();
    for (const { id } of everyItem(plan)) {
      if (id === null) continue;
      const earlier = first.get(id.value);
      if (earlier === undefined) {
        first.set(id.value, id);
        continue;
      }
      const range = earlier.span();
      report(id, { id: id.value, firstLine: range.start.line }, { related: [range] });
    }
  },
};
