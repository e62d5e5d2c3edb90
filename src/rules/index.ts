/** All rules of `check`, one line a rule. */
import { danglingReference } from './dangling-reference.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyItem } from './empty-item.ts';
import { missingPeriod } from './missing-period.ts';
import { missingSection } from './missing-section.ts';
import { noDates } from './no-dates.ts';
import { noOwners } from './no-owners.ts';
import { occasionInWrongMonth } from './occasion-in-wrong-month.ts';
import { percentageOutOfRange } from './percentage-out-of-range.ts';
import { phraseNotUnderstood } from './phrase-not-understood.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { staleYear } from './stale-year.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { targetUnmeasurable } from './target-unmeasurable.ts';
import { targetWithoutMeasure } from './target-without-measure.ts';
import { typedNumbering } from './typed-numbering.ts';

export const RULES: readonly Rule[] = [
  placeholder,
  missingSection,
  duplicateId,
  danglingReference,
  percentageOutOfRange,
  sumMismatch,
  missingPeriod,
  staleYear,
  dateOutsidePeriod,
  occasionInWrongMonth,
  targetUnmeasurable,
  targetWithoutMeasure,
  noOwners,
  noDates,
  typedNumbering,
  emptyItem,
  phraseNotUnderstood,
];
