/** Runs rules that compare plans over all plans of a check. */
import { levelUnder, type Policy } from '../config/config.ts';
import { optionsOf } from '../config/options.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { CollectionRule, Member } from './rule.ts';
import { isAsked, locate } from './run.ts';

/** A plan with what a run needs besides it. */
export interface CollectedPlan extends Member {
  readonly file: SourceFile;
  readonly policy: Policy;
}

/** The findings of these rules for each plan, in the order of the plans, as grave as the policy of that plan has them. */
export function runCollectionRules(
  plans: readonly CollectedPlan[],
  rules: readonly CollectionRule[],
): readonly (readonly Diagnostic[])[] {
  const found = new Map(plans.map((one): [Member, Diagnostic[]] => [one, []]));
  for (const rule of rules) {
    const asked = plans.filter(({ plan, policy }) => isAsked(rule, plan, policy));
    if (asked.length > 1) compare(asked, rule, found);
  }
  return plans.map((one) => found.get(one) ?? []);
}

function compare<C extends RuleCode>(
  plans: readonly CollectedPlan[],
  rule: CollectionRule<C>,
  found: ReadonlyMap<Member, Diagnostic[]>,
): void {
  const whole = new Map(plans.map((one): [Member, CollectedPlan] => [one, one]));
  // Rules hand back the members that they were given.
  const of = (member: Member): CollectedPlan => whole.get(member) as CollectedPlan;
  rule.compare(plans, {
    optionsFor: (member) => optionsOf(rule.id, of(member).policy.rules[rule.id]?.options),
    report(member, at, args, { related = [], severity = rule.severity } = {}) {
      const { file, policy } = of(member);
      const diagnostic = {
        code: rule.id,
        args,
        severity: levelUnder(policy, rule, severity),
        file,
        ...locate(at),
        ...(related.length > 0 && {
          related: related.map((one) => ({ file: of(one.member).file, range: locate(one.at).range })),
        }),
      };
      // `rule.id` and `args` belong together by `CollectionRule<C>`; the union type cannot say so.
      found.get(member)?.push(diagnostic as unknown as Diagnostic);
    },
  });
}
