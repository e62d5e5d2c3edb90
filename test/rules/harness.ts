import { NO_POLICY, type Policy } from '../../src/config/config.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RuleCode } from '../../src/diagnostics/rule-args.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { withoutConsequences } from '../../src/rules/consequences.ts';
import { COLLECTION_RULES, RULES } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run.ts';
import { suspectsIn, tracesOf } from '../../src/rules/run-collection.ts';
import type { SectionKind } from '../../src/schema/vocabulary.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

/** What the plan is held against. */
interface Template {
  readonly requires?: readonly SectionKind[];
  readonly recommends?: readonly SectionKind[];
  readonly policy?: Policy;
  /** A plan that it is checked together with. */
  readonly other?: string | null;
  /** Last year's plan. */
  readonly lastYear?: string | null;
}

/** As without a policy, and with the rules asked that only the strict preset asks, each as grave as by itself. */
const EVERY_RULE: Policy = {
  ...NO_POLICY,
  rules: Object.fromEntries(
    RULES.filter(({ presets }) => presets?.length === 1 && presets[0] === 'strict').map(
      ({ id, severity }) => [id, { level: severity }],
    ),
  ),
};

/** Loads a plan and runs all rules; every finding that a user is told, those of loading first. */
export function findings(yaml: string, template: Template = {}): readonly Diagnostic[] {
  const file = createSourceFile({ path: 'plan.yaml', text: yaml });
  const { plan, diagnostics } = loadPlan(file);
  if (plan === null) return diagnostics;
  const { requires = [], recommends = [], policy = EVERY_RULE, other = null, lastYear = null } = template;
  const against =
    lastYear === null ? null : loadPlan(createSourceFile({ path: 'old.yaml', text: lastYear })).plan;
  const rules = runRules(plan, RULES, { file, requires, recommends, policy, against });
  const beside = other === null ? [] : (collected([yaml, other], policy)[0] ?? []);
  return [...diagnostics, ...withoutConsequences(rules, diagnostics), ...beside];
}

/** What the rules over a collection say of each of these plans, which are called 0.yaml, 1.yaml … */
export function collected(
  yamls: readonly string[],
  policy: Policy = NO_POLICY,
): readonly (readonly Diagnostic[])[] {
  const plans = yamls.flatMap((text, at) => {
    const file = createSourceFile({ path: `${at}.yaml`, text });
    const { plan } = loadPlan(file);
    return plan === null ? [] : [{ plan, file, policy, name: file.path }];
  });
  const traces = plans.map(({ plan }) => tracesOf(plan, policy, COLLECTION_RULES));
  const found = suspectsIn(traces, COLLECTION_RULES).map(({ members, findings: compare }) =>
    compare(new Map(members.flatMap((at) => (plans[at] ? [[at, plans[at]] as const] : [])))),
  );
  return plans.map((_, at) => found.flatMap((one) => one.get(at) ?? []));
}

/** `code at "the marked text"` of every finding, in a fixed order. */
export function told(yaml: string, template: Template = {}): readonly string[] {
  return findings(yaml, template).map((found) => `${found.code} at ${JSON.stringify(marked(found))}`);
}

/** What one rule says: the marked texts, and nothing about the other rules. */
export function markedBy(rule: RuleCode, yaml: string, template: Template = {}): readonly string[] {
  return findings(yaml, template)
    .filter(({ code }) => code === rule)
    .map(marked);
}

export function marked({ file, range }: Diagnostic): string {
  return range ? file.text.slice(range.start.offset, range.end.offset) : '';
}

/** `4:11-13`, with the end's line where it differs. */
export function place({ range }: Diagnostic): string {
  if (!range) return '';
  const { start, end } = range;
  const stop = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${start.line}:${start.column}-${stop}`;
}
