/** What can only be said of plans that lie beside each other. */
import { withoutExcepted } from '../config/exceptions.ts';
import { COLLECTION_RULES } from '../rules/index.ts';
import { type CollectedPlan, runCollectionRules } from '../rules/run-collection.ts';
import type { Examined } from './examine.ts';

/**
 * The plans with what the rules over a collection find in each; a single plan as it is.
 * @param today ISO 8601, for exceptions with a last day
 */
export function compared(plans: readonly Examined[], today: string): readonly Examined[] {
  const whole = plans.flatMap(({ plan, file, policy, input }): CollectedPlan[] =>
    plan === null || file === null ? [] : [{ plan, file, policy, name: input.path }],
  );
  if (whole.length < 2) return plans;
  const found = runCollectionRules(whole, COLLECTION_RULES);
  const byFile = new Map(whole.map(({ file }, at) => [file, found[at] ?? []]));
  return plans.map((one) => {
    const more = one.file === null ? [] : (byFile.get(one.file) ?? []);
    if (one.file === null || more.length === 0) return one;
    return { ...one, diagnostics: [...one.diagnostics, ...withoutExcepted(more, one.file, today)] };
  });
}
