import type { Fact } from '../../plan/facts/types.ts';
import type { Text } from '../../plan/types.ts';

/** A total that a plan states, with the parts it is made of. */
export interface StatedSum {
  /** The place of the total. */
  readonly at: Text | Fact;
  readonly stated: number;
  /** In the unit of the total. */
  readonly parts: readonly number[];
  readonly unit: string;
  /** Decimal places of the finest number, for rounding and for printing. */
  readonly decimals: number;
  /** The parts may be some of several: only more than the total is a contradiction. */
  readonly partial: boolean;
}
