/** What an office asks of its plans: how grave each finding is, what no plan may lack, which files are plans. */

import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import { RULE_CODES } from '../messages/index.ts';
import type { KeyLanguage, SectionKind } from '../schema/vocabulary.ts';
import { mergedOptions, type OptionValues } from './options.ts';
import { mergedOwn, type OwnRule } from './own-rules.ts';

/** How grave a rule's findings are; `off`: nobody wants them. */
export type Level = Severity | 'off';

/** What a policy says of a rule; what it does not say stays as it is. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options?: OptionValues;
}
/** By the ids of our rules and of the office's own. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/**
 * `recommended`: each rule as grave as it is by itself; `strict`: one step
 * graver; `public-document`: besides, what must not stand in a document that
 * is made public. A rule says in which of them it is asked.
 */
export const PRESETS = ['recommended', 'strict', 'public-document'] as const;
export type Preset = (typeof PRESETS)[number];

const PRESET_NAMES: Readonly<Record<Preset, string>> = vocabulary.config.presets;

/** A preset by its name in either language; null for anything else. */
export function presetOf(written: string): Preset | null {
  return PRESETS.find((preset) => preset === written || PRESET_NAMES[preset] === written) ?? null;
}

/** What a preset is called in a language. */
export function presetName(preset: Preset, language: KeyLanguage): string {
  return language === 'zh' ? PRESET_NAMES[preset] : preset;
}

/** The presets as they can be written, in both languages. */
export const PRESET_WORDS: readonly string[] = PRESETS.flatMap((preset) => [preset, PRESET_NAMES[preset]]);

/** Settings for the files that match one of the patterns. */
export interface Override {
  /** Globs, from the folder of the file that holds them. */
  readonly files: readonly string[];
  readonly rules: RuleSettings;
  readonly ownRules: readonly OwnRule[];
}

/** One file of policy as it was written, before what it extends. */
export interface WrittenConfig {
  readonly rules: RuleSettings;
  /** Kinds of section that a plan must have, besides those of its template. */
  readonly requires: readonly SectionKind[];
  /** Globs of the plans that `check` takes when it is given no paths. */
  readonly plans: readonly string[];
  /** Names and expressions that are right as they are, whatever a rule would say of what is in them. */
  readonly ownWords: readonly string[];
  readonly ownRules: readonly OwnRule[];
  readonly overrides: readonly Override[];
}

/** What holds for one plan. */
export interface Policy {
  readonly preset: Preset;
  readonly rules: RuleSettings;
  readonly requires: readonly SectionKind[];
  readonly ownWords: readonly string[];
  readonly ownRules: readonly OwnRule[];
}

export const NO_POLICY: Policy = {
  preset: 'recommended',
  rules: {},
  requires: [],
  ownWords: [],
  ownRules: [],
};

/** What both say; where they differ, the second. Its preset is the one that holds. */
export function mergedPolicies(base: Policy, over: Policy): Policy {
  return {
    preset: over.preset,
    rules: mergedSettings(base.rules, over.rules),
    requires: [...new Set([...base.requires, ...over.requires])],
    ownWords: [...new Set([...base.ownWords, ...over.ownWords])],
    ownRules: mergedOwn(base.ownRules, over.ownRules),
  };
}

/** What both say of rules; where they differ, the second. */
export function mergedSettings(base: RuleSettings, over: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting> = { ...base };
  for (const id of Object.keys(over)) {
    const { level, options } = { ...base[id], ...over[id] };
    merged[id] = {
      ...(level !== undefined && { level }),
      ...(options && { options: mergedOptions(base[id]?.options, over[id]?.options) }),
    };
  }
  return merged;
}

const GRAVER: Readonly<Record<Severity, Severity>> = { info: 'warning', warning: 'error', error: 'error' };

/**
 * How grave a finding of a rule is under a policy, `off` where nobody wants it.
 * @param severity by itself
 * @param presets those that ask the rule; nothing: all
 */
export function levelUnder(
  { preset, rules }: Policy,
  rule: { readonly id: string; readonly presets?: readonly Preset[] },
  severity: Severity,
): Level {
  const level = rules[rule.id]?.level;
  if (level !== undefined) return level;
  if (rule.presets?.includes(preset) === false) return 'off';
  return preset === 'strict' ? GRAVER[severity] : severity;
}

export function isRule(id: string): id is RuleCode {
  return RULE_CODES.some((code) => code === id);
}
