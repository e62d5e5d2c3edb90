/**
 * Questions about many stretches at once, answered by halves: a plan with ten
 * thousand findings or figures must not compare each of them with each other.
 */
import { countAtHead } from './partition.ts';

/** `from` up to `to`, exclusive. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Stretches, in any order and overlapping as they like, that know what lies where. */
export class Intervals {
  /** In the order of where they begin. */
  private readonly sorted: readonly Interval[];
  /** The furthest end of each and those before it. */
  private readonly furthest: readonly number[];
  /** The nearest end of each and those behind it. */
  private readonly nearest: readonly number[];

  constructor(all: readonly Interval[]) {
    this.sorted = all.toSorted((a, b) => a.from - b.from);
    let far = Number.NEGATIVE_INFINITY;
    this.furthest = this.sorted.map(({ to }) => {
      far = Math.max(far, to);
      return far;
    });
    let near = Number.POSITIVE_INFINITY;
    this.nearest = this.sorted
      .toReversed()
      .map(({ to }) => {
        near = Math.min(near, to);
        return near;
      })
      .reverse();
  }

  /** Whether one of them shares a character with a stretch. */
  someOverlaps({ from, to }: Interval): boolean {
    return this.reach(countAtHead(this.sorted, (one) => one.from < to)) > from;
  }

  /** Whether one of them holds the whole stretch, both ends included. */
  someHolds({ from, to }: Interval): boolean {
    return this.reach(countAtHead(this.sorted, (one) => one.from <= from)) >= to;
  }

  /** Whether one of them lies within the stretch, both ends included. */
  someLiesWithin({ from, to }: Interval): boolean {
    const first = countAtHead(this.sorted, (one) => one.from < from);
    return (this.nearest[first] ?? Number.POSITIVE_INFINITY) <= to;
  }

  private reach(count: number): number {
    return this.furthest[count - 1] ?? Number.NEGATIVE_INFINITY;
  }
}
