/** Amounts of prose with what their last figure leaves open, so that sums of them can be held against each other. */

/** A stretch in which the true number lies, in single units. */
export interface Measured {
  readonly number: number;
  readonly least: number;
  readonly most: number;
}

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^(?:百万|million)/, 1e6],
  [/^千万/, 1e7],
  [/^(?:亿|hundred million)/, 1e8],
  [/^万/, 1e4],
  [/^(?:千|thousand)/, 1e3],
  [/^百/, 1e2],
];

/** How many single units are in one: 万元 is 10000, families 1. */
export function scaleOf(unit: string): number {
  return MAGNITUDES.find(([size]) => size.test(unit))?.[1] ?? 1;
}

/** Nobody rounds by more than this share: 1.8万元 is not written as 2万元. */
const MOST_OPEN = 0.04;

/**
 * A number with its unit as a stretch: 12万元 is anything from 11.52万 to 12.48万, and
 * 0.33 from 0.325 to 0.335; a whole number of single units is exact.
 * @param written as it stands in the text, for its decimal places
 */
export function measured(number: number, unit: string, written: string): Measured {
  const scale = scaleOf(unit);
  const decimals = /\.(\d+)/.exec(written.normalize('NFKC'))?.[1]?.length ?? 0;
  const step = scale === 1 && decimals === 0 ? 0 : 0.5 * 10 ** -decimals * scale;
  const open = Math.min(step, MOST_OPEN * number * scale);
  return { number: number * scale, least: number * scale - open, most: number * scale + open };
}

/** A price or a standard is meant as it is written: 2.5元 is not 2.46元. */
export function asWritten({ number }: Measured): Measured {
  return { number, least: number, most: number };
}

/** Whether what comes out of multiplying can be what is stated, for some numbers within the stretches. */
export function agrees(factors: readonly Measured[], stated: Measured): boolean {
  const product = (of: 'least' | 'most'): number => factors.reduce((result, each) => result * each[of], 1);
  const hair = 1e-9 * Math.abs(stated.number);
  return product('least') <= stated.most + hair && stated.least <= product('most') + hair;
}
