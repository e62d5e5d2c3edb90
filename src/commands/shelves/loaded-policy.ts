/** A policy as it was read from files. */
import type { Policy, RuleSettings } from '../../config/config.ts';
import { mergedOwn, type OwnRule } from '../../config/own-rules.ts';

/** A file of policy with all that it extends. */
export interface Loaded {
  readonly policy: Policy;
  readonly plans: readonly string[];
  /** The patterns resolved: which files each of the overrides is for, by absolute path. */
  readonly overrides: readonly Special[];
  readonly folder: string;
  /** All that was read for it, absolute. */
  readonly read: readonly string[];
}

/** What holds for some of the files. */
export interface Special {
  readonly files: ReadonlySet<string>;
  readonly rules: RuleSettings;
  readonly ownRules: readonly OwnRule[];
}

/** The own rules of a file, with those for some of the files. */
export function allOwn({ policy, overrides }: Loaded): readonly OwnRule[] {
  return overrides.map((one) => one.ownRules).reduce(mergedOwn, policy.ownRules);
}
