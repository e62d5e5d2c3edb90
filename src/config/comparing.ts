import type { RuleCode } from '../diagnostics/rule-args.ts';

/**
 * Rules that see more than the plan, by what they compare it with: they find
 * something only where a run looks at that as well. `rules/` is out of reach here;
 * a test holds the list to it.
 */
export const COMPARING: { readonly others: readonly RuleCode[]; readonly lastYear: readonly RuleCode[] } = {
  others: ['copied-from'],
  lastYear: ['unchanged-text'],
};
