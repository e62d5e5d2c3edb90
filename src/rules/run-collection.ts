/** Runs rules that compare plans over all plans of a check. */
import { levelUnder, type Policy } from '../config/config.ts';
import { optionsOf } from '../config/options.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import type { Plan } from '../plan/types.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { CollectionRule, Member, SuspectGroup } from './rule.ts';
import { isAsked, locate } from './run.ts';

/** A plan with what a run needs besides it. */
export interface CollectedPlan extends Member {
  readonly file: SourceFile;
  readonly policy: Policy;
}

/** What rules remember of one plan, by the rule; of rules that its policy does not ask nothing. */
export type Traces = ReadonlyMap<RuleCode, Int32Array>;

/** What these rules have to remember of a plan while the others are read. */
export function tracesOf(plan: Plan, policy: Policy, rules: readonly CollectionRule[]): Traces {
  const asked = rules.filter((rule) => isAsked(rule, plan, policy));
  const optionsFor = ({ id }: CollectionRule) => optionsOf(id, policy.rules[id]?.options);
  return new Map(asked.map((rule) => [rule.id, rule.trace(plan, optionsFor(rule))]));
}

/** Plans that have to be looked at together. */
export interface Suspected {
  /** By their places in the list; few in most collections. */
  readonly members: readonly number[];
  /** The findings in those plans, as grave as the policy of each plan has them. */
  findings(plans: ReadonlyMap<number, CollectedPlan>): ReadonlyMap<number, readonly Diagnostic[]>;
}

/** Asks the rules which plans they have to see, by what they remember of each. */
export function suspectsIn(plans: readonly Traces[], rules: readonly CollectionRule[]): readonly Suspected[] {
  return rules.flatMap((rule) => suspectsOf(plans, rule));
}

function suspectsOf<C extends RuleCode>(plans: readonly Traces[], rule: CollectionRule<C>): Suspected[] {
  const traces: Int32Array[] = [];
  const placeOf: number[] = [];
  plans.forEach((one, place) => {
    const trace = one.get(rule.id);
    if (trace === undefined) return;
    traces.push(trace);
    placeOf.push(place);
  });
  if (traces.length < 2) return [];
  return rule.suspect(traces).map((group) => ({
    members: group.plans.map((at) => placeOf[at] as number),
    findings: (members) => compared({ rule, group, placeOf }, members),
  }));
}

interface Comparison<C extends RuleCode> {
  readonly rule: CollectionRule<C>;
  readonly group: SuspectGroup<C>;
  /** From the rule's count, of the plans that it is asked about, to that of all. */
  readonly placeOf: readonly number[];
}

function compared<C extends RuleCode>(
  { rule, group, placeOf }: Comparison<C>,
  plans: ReadonlyMap<number, CollectedPlan>,
): ReadonlyMap<number, readonly Diagnostic[]> {
  const found = new Map<number, Diagnostic[]>();
  const members = new Map<number, CollectedPlan>();
  const places = new Map<Member, number>();
  for (const at of group.plans) {
    const place = placeOf[at] as number;
    const plan = plans.get(place);
    if (plan === undefined) continue;
    members.set(at, plan);
    places.set(plan, place);
    found.set(place, []);
  }
  // Rules hand back the members that they were given.
  const of = (member: Member): CollectedPlan => member as CollectedPlan;
  group.compare(members, {
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
      found.get(places.get(member) ?? -1)?.push(diagnostic as unknown as Diagnostic);
    },
  });
  return found;
}
