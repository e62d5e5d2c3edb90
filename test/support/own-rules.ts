/** Own rules as an office writes them, run over a plan. */
import { NO_POLICY, type Policy } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { ruleName } from '../../src/diagnostics/diagnostic.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { runOwnRules } from '../../src/rules/own/run.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { marked } from '../rules/harness.ts';

export function policyOf(config: string): Policy {
  const { config: read, diagnostics } = readConfig(
    createSourceFile({ path: 'plan.config.yaml', text: config }),
  );
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics.map(({ args }) => args)));
  return { ...NO_POLICY, rules: read.rules, ownRules: read.ownRules };
}

/** The findings of the own rules of a policy, by place. */
export function ownFindings(config: string, yaml: string): readonly Diagnostic[] {
  const file = createSourceFile({ path: 'plan.yaml', text: yaml });
  const { plan } = loadPlan(file);
  const found = plan === null ? [] : runOwnRules(plan, policyOf(config), file);
  return found.toSorted((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0));
}

/** `id at "the marked text"` of each. */
export function ownTold(config: string, yaml: string): readonly string[] {
  return ownFindings(config, yaml).map((found) => `${ruleName(found)} at ${JSON.stringify(marked(found))}`);
}
