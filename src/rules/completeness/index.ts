import type { Rule } from '../rule.ts';
import { emptyItem } from './empty-item.ts';
import { missingSection } from './missing-section.ts';
import { noDates } from './no-dates.ts';
import { noOwners } from './no-owners.ts';
import { phraseNotUnderstood } from './phrase-not-understood.ts';
import { placeholder } from './placeholder.ts';
import { reportNotPlan } from './report-not-plan.ts';
import { rowTooLong } from './row-too-long.ts';
import { targetUnmeasurable } from './target-unmeasurable.ts';

export const completeness: readonly Rule[] = [
  placeholder,
  reportNotPlan,
  missingSection,
  targetUnmeasurable,
  noOwners,
  noDates,
  emptyItem,
  rowTooLong,
  phraseNotUnderstood,
];
