/** Runs rules over a plan and turns what they report into diagnostics. */

import { levelUnder, NO_POLICY, type Policy } from '../config/config.ts';
import { optionsOf } from '../config/options.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import type { Plan } from '../plan/types.ts';
import type { SectionKind } from '../schema/vocabulary.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import type { Place, Rule, RuleHead } from './rule.ts';

/** What a run needs besides the plan. */
export interface RunOptions {
  /** The file that the plan was loaded from. */
  readonly file: SourceFile;
  /** The section kinds that the plan's template requires and recommends. */
  readonly requires: readonly SectionKind[];
  readonly recommends: readonly SectionKind[];
  /** The template prints some of the plan's sections and leaves the others out. */
  readonly printsParts?: boolean;
  /** Last year's plan. */
  readonly against?: Plan | null;
  /** What the plan's office says of the rules. */
  readonly policy?: Policy;
}

/** All findings of these rules, rule by rule, as grave as the policy has them; rules that it does not ask and those for texts in another language are passed over. */
export function runRules(plan: Plan, rules: readonly Rule[], options: RunOptions): readonly Diagnostic[] {
  const { policy = NO_POLICY } = options;
  const asked = rules.filter((rule) => isAsked(rule, plan, policy));
  return asked.flatMap((rule) => runRule(plan, rule, options));
}

/** Whether a rule is about texts in the plan's language and the policy wants to hear of it. */
export function isAsked(rule: RuleHead<RuleCode>, plan: Plan, policy: Policy): boolean {
  const { language, severity } = rule;
  return (language === undefined || language === plan.lang) && levelUnder(policy, rule, severity) !== 'off';
}

function runRule<C extends RuleCode>(plan: Plan, rule: Rule<C>, options: RunOptions): readonly Diagnostic[] {
  const { file, requires, recommends, printsParts = false, against = null, policy = NO_POLICY } = options;
  const found: Diagnostic[] = [];
  rule.check(plan, {
    options: optionsOf(rule.id, policy.rules[rule.id]?.options),
    requires,
    recommends,
    printsParts,
    against,
    report(at, args, { related, fix, severity = rule.severity } = {}) {
      if (liesInOneOf(at, policy.ownWords)) return;
      const diagnostic = {
        code: rule.id,
        args,
        severity: levelUnder(policy, rule, severity),
        file,
        ...locate(at),
        ...(related && { related: related.map((range) => ({ file, range })) }),
        ...(fix && { fix }),
      };
      // `rule.id` and `args` belong together by `Rule<C>`; the union type cannot say so.
      found.push(diagnostic as unknown as Diagnostic);
    },
  });
  return found;
}

/** Whether a stretch of a text lies within a word that the office says is right as it is. */
function liesInOneOf(at: Place, words: readonly string[]): boolean {
  if (words.length === 0 || !('from' in at)) return false;
  const { text, from, to } = at;
  return words.some((word) => {
    if (word.length < to - from) return false;
    const start = text.value.indexOf(word, Math.max(0, to - word.length));
    return start >= 0 && start <= from;
  });
}

/** Nodes have a range of their own, texts know their spans, facts lie in a text, stretches run from one text to another. */
export function locate(at: Place): { readonly range: Range; readonly path: Path } {
  if ('range' in at) return { range: at.range, path: at.path };
  if ('begin' in at) {
    const { begin, end } = at;
    const { start } = begin.text.span(begin.at, begin.at + 1);
    return { range: { start, end: end.text.span(end.at - 1, end.at).end }, path: begin.text.path };
  }
  if ('span' in at) return { range: at.span(), path: at.path };
  return { range: at.text.span(at.from, at.to), path: at.text.path };
}
