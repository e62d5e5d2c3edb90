/**
 * Stretches by which passages are found that plans share: of every plan some short
 * ones are chosen, in all plans the same (winnowing; Schleimer, Wilkerson and
 * Aiken, 2003). From one that two plans have, a passage is followed to both its ends.
 */
import { countAtHead } from '../../../text/partition.ts';
import { GRAM, SHORTEST_FOUND, winnow } from './winnow.ts';

/** What stands in so many plans, or in this share of them if that is more, is common stock. */
const FEW_PLANS = 10;
const SHARE_OF_PLANS = 0.05;

/** The stretches of all plans in one table: those of a plan lie beside each other, in their order. Each stretch of a plan is there once. */
export interface Seeds {
  /** The first seed of each plan; behind the last plan, where they end. */
  readonly starts: Int32Array;
  /** Of each seed the token with which the stretch begins, … */
  readonly tokens: Int32Array;
  /** … a number that is the same wherever the stretch is, … */
  readonly sums: Int32Array;
  /** … and what stands around it (`surroundings`). */
  readonly around: Uint16Array;
  /** The seeds by their sums, those of a stretch in the order of the plans, … */
  readonly bySum: Int32Array;
  /** … and of each seed where it stands there. */
  readonly ranks: Int32Array;
}

/** The seeds of plans, each given by the marks of its tokens. */
export function seedsOf(plans: readonly Uint8Array[]): Seeds {
  const starts = new Int32Array(plans.length + 1);
  const list = new SeedList(plans.reduce((total, { length }) => total + length, 0));
  plans.forEach((marks, row) => {
    winnow(marks, (sum, token) => list.add(token, sum, surroundings(marks, token)));
    starts[row + 1] = list.count;
  });
  const { tokens, sums, around } = list.all();
  return { starts, tokens, sums, around, ...sorted(sums) };
}

/** How many tokens have one seed: winnowing chooses two of `WINDOW + 1`. */
const TOKENS_A_SEED = 5;

/** Seeds as they are gathered; pages that nothing was written to cost no memory. */
class SeedList {
  count = 0;
  private tokens: Int32Array;
  private sums: Int32Array;
  private around: Uint16Array;

  constructor(tokens: number) {
    const room = Math.ceil(tokens / TOKENS_A_SEED) + 1;
    this.tokens = new Int32Array(room);
    this.sums = new Int32Array(room);
    this.around = new Uint16Array(room);
  }

  add(token: number, sum: number, around: number): void {
    if (this.count === this.sums.length) this.grow();
    this.tokens[this.count] = token;
    this.sums[this.count] = sum;
    this.around[this.count] = around;
    this.count += 1;
  }

  all(): Pick<Seeds, 'tokens' | 'sums' | 'around'> {
    const { tokens, sums, around, count } = this;
    return {
      tokens: tokens.subarray(0, count),
      sums: sums.subarray(0, count),
      around: around.subarray(0, count),
    };
  }

  private grow(): void {
    const { tokens, sums, around } = this;
    this.tokens = new Int32Array(tokens.length * 2);
    this.tokens.set(tokens);
    this.sums = new Int32Array(sums.length * 2);
    this.sums.set(sums);
    this.around = new Uint16Array(around.length * 2);
    this.around.set(around);
  }
}

/** The plan of a seed. */
export const planOf = ({ starts }: Seeds, seed: number): number =>
  countAtHead(starts, (start) => start <= seed) - 1;

/** Half of a number, by which it is sorted at a time. */
const DIGIT = 2 ** 16;

/** Places by the number that stands there, equal ones in their order (radix sort, the lower half first), and where each place went. */
function sorted(sums: Int32Array): Pick<Seeds, 'bySum' | 'ranks'> {
  let from = new Int32Array(sums.length);
  let to = new Int32Array(sums.length);
  for (let place = 0; place < from.length; place += 1) from[place] = place;
  for (const shift of [0, 16]) {
    const next = new Int32Array(DIGIT + 1);
    const digitOf = (sum: number | undefined): number => ((sum ?? 0) >>> shift) % DIGIT;
    for (const sum of sums) next[digitOf(sum) + 1] = (next[digitOf(sum) + 1] ?? 0) + 1;
    for (let digit = 0; digit < DIGIT; digit += 1)
      next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0);
    for (const place of from) {
      const digit = digitOf(sums[place]);
      to[next[digit] ?? 0] = place;
      next[digit] = (next[digit] ?? 0) + 1;
    }
    [from, to] = [to, from];
  }
  from.forEach((place, rank) => {
    to[place] = rank;
  });
  return { bySum: from, ranks: to };
}

/** Sums of stretches that are common stock. */
export function stockOf({ starts, sums, bySum }: Seeds): ReadonlySet<number> {
  const most = Math.max(FEW_PLANS, Math.ceil((starts.length - 1) * SHARE_OF_PLANS));
  const stock = new Set<number>();
  for (let rank = 0; rank + most < bySum.length; rank += 1) {
    const sum = sums[bySum[rank] ?? 0] ?? 0;
    if (sum === sums[bySum[rank + most] ?? 0]) stock.add(sum);
  }
  return stock;
}

/** A passage that is long enough reaches so far beyond a stretch on one side at least. */
const BESIDE = (SHORTEST_FOUND - GRAM) / 2;

/**
 * What stands before and behind a stretch, a byte each: where both are different
 * of two, the passage around them is short, and neither plan has to be looked at.
 */
function surroundings(marks: Uint8Array, token: number): number {
  return (sideOf(marks, token - BESIDE) << 8) | sideOf(marks, token + GRAM);
}

/** Of so many tokens from one on a byte, 0 where there are fewer. */
function sideOf(marks: Uint8Array, from: number): number {
  if (from < 0 || from + BESIDE > marks.length) return 0;
  let sum = 0;
  for (let at = from; at < from + BESIDE; at += 1) sum = Math.imul(sum, 31) + (marks[at] ?? 0);
  return ((sum >>> 0) % 255) + 1;
}

/** Whether a passage around a stretch may be long enough, by what stands around it in two places. */
export function mayGoOn(one: number, other: number): boolean {
  const isBefore = one >>> 8 === other >>> 8 && one >>> 8 !== 0;
  return isBefore || ((one & 0xff) === (other & 0xff) && (one & 0xff) !== 0);
}
