import type { Rule } from '../rule.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { impossibleDate } from './impossible-date.ts';
import { missingPeriod } from './missing-period.ts';
import { monthTwice } from './month-twice.ts';
import { monthWithoutWork } from './month-without-work.ts';
import { occasionInWrongMonth } from './occasion-in-wrong-month.ts';
import { occasionOnWrongDay } from './occasion-on-wrong-day.ts';
import { outdatedGuidance } from './outdated-guidance.ts';
import { phaseOrder } from './phase-order.ts';
import { staleYear } from './stale-year.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

export const time: readonly Rule[] = [
  missingPeriod,
  staleYear,
  dateOutsidePeriod,
  impossibleDate,
  weekdayMismatch,
  monthWithoutWork,
  monthTwice,
  occasionInWrongMonth,
  occasionOnWrongDay,
  phaseOrder,
  outdatedGuidance,
];
