import type { Rule } from '../rule.ts';
import { percentageOutOfRange } from './percentage-out-of-range.ts';
import { sumMismatch } from './sum-mismatch.ts';

export const figures: readonly Rule[] = [percentageOutOfRange, sumMismatch];
