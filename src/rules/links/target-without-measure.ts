import type { Item, Plan } from '../../plan/types.ts';
import { closest } from '../../schema/suggest.ts';
import { everyItem, wordsOf } from '../queries.ts';
import type { Rule } from '../rule.ts';

/**
 * A target with an id that no item serves. Only where the plan links at all:
 * ids alone may be there for other reasons.
 */
export const targetWithoutMeasure: Rule<'target-without-measure'> = {
  id: 'target-without-measure',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const served = servedIds(plan);
    if (served.size === 0) return;
    for (const section of plan.sections) visit(section, false);

    /** Whoever serves a target serves what is below it; a target is served through its parts. */
    function visit(item: Item, parentServed: boolean): boolean {
      const own = parentServed || item.serves.length > 0 || (item.id !== null && served.has(item.id.value));
      const below = item.items.map((child) => visit(child, own)).includes(true);
      const isTarget = item.sectionKind === 'targets' || item.value !== null;
      if (item.id !== null && isTarget && !own && !below) {
        report(item.id, { text: wordsOf(item) || item.id.value, id: item.id.value });
      }
      return own || below;
    }
  },
};

/** As in `dangling-reference`. */
const MANY = 500;

/** The ids that are served; a mistyped one, of which `dangling-reference` speaks, counts for the one it stands for. */
function servedIds(plan: Plan): ReadonlySet<string> {
  const items = everyItem(plan);
  const ids = new Set(items.flatMap(({ id }) => (id ? [id.value] : [])));
  const candidates = [...ids].slice(0, MANY);
  const references = new Set(items.flatMap(({ serves }) => serves.map(({ value }) => value)));
  return new Set(
    [...references].map((value) => (ids.has(value) ? value : (closest(value, candidates) ?? value))),
  );
}
