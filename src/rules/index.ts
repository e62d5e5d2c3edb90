/** All rules of `check`, by category; each category lists its own. */
import { completeness } from './completeness/index.ts';
import { copying } from './copying/index.ts';
import { figures } from './figures/index.ts';
import { links } from './links/index.ts';
import { privacy } from './privacy/index.ts';
import type { CollectionRule, Rule, RuleHead } from './rule.ts';
import { time } from './time/index.ts';
import { wording } from './wording/index.ts';

/** What rules are about; the order in which they are told of. */
export const RULES_BY_CATEGORY = {
  completeness,
  time,
  figures,
  links,
  wording,
  copying,
  privacy,
} as const satisfies Readonly<Record<string, readonly (Rule | CollectionRule)[]>>;

export type Category = keyof typeof RULES_BY_CATEGORY;

const EVERY: readonly (Rule | CollectionRule)[] = Object.values(RULES_BY_CATEGORY).flat();

/** Everything that `check` looks for. */
export const ALL_RULES: readonly RuleHead[] = EVERY;
/** What it looks for in each plan. */
export const RULES: readonly Rule[] = EVERY.filter((rule) => 'check' in rule);
/** What it looks for in all plans together. */
export const COLLECTION_RULES: readonly CollectionRule[] = EVERY.filter((rule) => 'suspect' in rule);
