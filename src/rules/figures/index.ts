import type { Rule } from '../rule.ts';
import { conflictingFigures } from './conflicting-figures.ts';
import { partialParticipation } from './partial-participation.ts';
import { perHeadMismatch } from './per-head-mismatch.ts';
import { percentageOutOfRange } from './percentage-out-of-range.ts';
import { sumMismatch } from './sum-mismatch.ts';

export const figures: readonly Rule[] = [
  percentageOutOfRange,
  partialParticipation,
  sumMismatch,
  perHeadMismatch,
  conflictingFigures,
];
