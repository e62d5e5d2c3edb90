import { NO_POLICY, type Policy } from '../../src/config/config.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RuleCode } from '../../src/diagnostics/rule-args.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { withoutConsequences } from '../../src/rules/consequences.ts';
import { RULES } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run.ts';
import type { SectionKind } from '../../src/schema/vocabulary.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

/** What the plan is held against. */
interface Template {
  readonly requires?: readonly SectionKind[];
  readonly recommends?: readonly SectionKind[];
  readonly policy?: Policy;
}

/** Loads a plan and runs all rules; every finding that a user is told, those of loading first. */
export function findings(yaml: string, template: Template = {}): readonly Diagnostic[] {
  const file = createSourceFile({ path: 'plan.yaml', text: yaml });
  const { plan, diagnostics } = loadPlan(file);
  if (plan === null) return diagnostics;
  const { requires = [], recommends = [], policy = NO_POLICY } = template;
  const rules = runRules(plan, RULES, { file, requires, recommends, policy });
  return [...diagnostics, ...withoutConsequences(rules, diagnostics)];
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
