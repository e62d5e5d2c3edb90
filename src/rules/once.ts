/** What several rules want to know of a plan, worked out once. */
import type { Plan } from '../plan/types.ts';

/** The plan that is checked, and last year's beside it. */
const REMEMBERED = 2;

/**
 * Remembers what was read of the latest plans. Not of all: the plans of a check
 * that compares them are there to its end, and what was read of ten thousand is much.
 */
export function oncePerPlan<T>(read: (plan: Plan) => T): (plan: Plan) => T {
  const known: { readonly plan: Plan; readonly value: T }[] = [];
  return (plan) => {
    const latest = known.find((each) => each.plan === plan);
    if (latest !== undefined) return latest.value;
    const value = read(plan);
    if (known.length === REMEMBERED) known.shift();
    known.push({ plan, value });
    return value;
  };
}
