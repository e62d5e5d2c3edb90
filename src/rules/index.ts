/** All rules of `check`, one line a rule. */

import { confusedWord } from './confused-word.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateForm } from './date-form.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { documentNumberForm } from './document-number-form.ts';
import { doubledWord } from './doubled-word.ts';
import { duplicateId } from './duplicate-id.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { emptyItem } from './empty-item.ts';
import { endPunctuation } from './end-punctuation.ts';
import { enumerationComma } from './enumeration-comma.ts';
import { fullWidthCharacters } from './full-width-characters.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { missingPeriod } from './missing-period.ts';
import { missingSection } from './missing-section.ts';
import { noDates } from './no-dates.ts';
import { noOwners } from './no-owners.ts';
import { numberForm } from './number-form.ts';
import { occasionInWrongMonth } from './occasion-in-wrong-month.ts';
import { percentageOutOfRange } from './percentage-out-of-range.ts';
import { phraseNotUnderstood } from './phrase-not-understood.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { staleYear } from './stale-year.ts';
import { strayPunctuation } from './stray-punctuation.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { targetUnmeasurable } from './target-unmeasurable.ts';
import { targetWithoutMeasure } from './target-without-measure.ts';
import { typedNumbering } from './typed-numbering.ts';
import { unpairedMarks } from './unpaired-marks.ts';

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
  halfWidthPunctuation,
  fullWidthCharacters,
  dateForm,
  numberForm,
  documentNumberForm,
  enumerationComma,
  ellipsisForm,
  unpairedMarks,
  strayPunctuation,
  endPunctuation,
  doubledWord,
  confusedWord,
];
