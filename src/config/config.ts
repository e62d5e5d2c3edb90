/** What an office asks of its plans: how grave each finding is, what no plan may lack, which files are plans. */
import type { RuleCode } from '../diagnostics/codes.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { isRuleCode } from '../messages/index.ts';
import type { SectionKind } from '../schema/vocabulary.ts';

/** How grave a rule's findings are; `off`: nobody wants them. */
export type Level = Severity | 'off';
export type Levels = Readonly<Partial<Record<RuleCode, Level>>>;

/** `recommended`: each rule as grave as it is by itself; `strict`: one step graver. */
export const PRESETS = ['recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** Levels for the files that match one of the patterns. */
export interface Override {
  /** Globs, from the folder of the file that holds them. */
  readonly files: readonly string[];
  readonly rules: Levels;
}

/** One file of policy as it was written, before what it extends. */
export interface WrittenConfig {
  /** A preset or the path of another file; null stands for `recommended`. */
  readonly extends: string | null;
  readonly rules: Levels;
  /** Kinds of section that a plan must have, besides those of its template. */
  readonly requires: readonly SectionKind[];
  /** Globs of the plans that `check` takes when it is given no paths. */
  readonly plans: readonly string[];
  readonly overrides: readonly Override[];
}

/** What holds for one plan. */
export interface Policy {
  readonly preset: Preset;
  readonly rules: Levels;
  readonly requires: readonly SectionKind[];
}

export const NO_POLICY: Policy = { preset: 'recommended', rules: {}, requires: [] };

const GRAVER: Readonly<Record<Severity, Severity>> = { info: 'warning', warning: 'error', error: 'error' };

/** Findings as grave as the policy has them; those of rules that are off are left out. What is no rule's finding stays as it is. */
export function applyPolicy(
  diagnostics: readonly Diagnostic[],
  { preset, rules }: Policy,
): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic): readonly Diagnostic[] => {
    const { code, severity } = diagnostic;
    if (!isRuleCode(code)) return [diagnostic];
    const level = rules[code] ?? (preset === 'strict' ? GRAVER[severity] : severity);
    return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
  });
}
