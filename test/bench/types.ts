/** The words of the bench: what a fault is, and how it gets into a good plan. */
import type { BasePlan } from './base-plans.ts';
import type { Dice } from './dice.ts';

/** Makes a text of a good plan; null where the plan has no place for it. */
export type Change = (plan: BasePlan, dice: Dice) => string | null;

/** One thing that is put into good plans. */
export interface Plant {
  readonly change: Change;
  /** Rules besides the fault's own that rightly speak of it too. */
  readonly also?: readonly string[];
  /** The finding may lie elsewhere than what was changed, as where something was taken away. */
  readonly anywhere?: boolean;
  /** Makes last year's file (`--against`). */
  readonly against?: Change;
  /** Makes another plan that is checked in the same run. */
  readonly beside?: Change;
  /** Why somebody could see it otherwise; it is counted all the same. */
  readonly arguable?: string;
}

/** One fault of the list, with texts that have it and texts that merely look like it. */
export interface Fault {
  readonly id: string;
  readonly category: Category;
  /** What a reviewer would call it. */
  readonly name: string;
  /** A finding of any of these is the right one. */
  readonly rules: readonly string[];
  readonly positives: readonly Plant[];
  readonly nearMisses: readonly Plant[];
}

export type Category =
  | 'completeness'
  | 'time'
  | 'figures'
  | 'links'
  | 'wording'
  | 'english'
  | 'copying'
  | 'privacy';
