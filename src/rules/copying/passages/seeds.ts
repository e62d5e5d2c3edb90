/** Stretches that several of many plans remember, found without a table of all: for thousands of plans that would hold most of the memory of the whole check. */
import type { Trace } from './trace.ts';

/** What stands in so many plans, or in this share of them if that is more, is common stock. */
const FEW_PLANS = 10;
const SHARE_OF_PLANS = 0.05;

/**
 * Places of stretches that several plans have, one after the other: those of a
 * stretch lie beside each other, in the order of the plans.
 */
export interface Seeds {
  /** Of each place the plan, … */
  readonly rows: readonly number[];
  /** … the token with which the stretch begins there, … */
  readonly tokens: readonly number[];
  /** … and the first place of the next stretch. */
  readonly ends: readonly number[];
  /** Sums of stretches that are common stock. */
  readonly stock: ReadonlySet<number>;
}

/** Seeds as they are gathered. */
class SeedList implements Seeds {
  readonly rows: number[] = [];
  readonly tokens: number[] = [];
  readonly ends: number[] = [];
  readonly stock = new Set<number>();

  /** A stretch, by its places in the two lists. */
  add(places: readonly number[], of: Pick<Seeds, 'rows' | 'tokens'> | Repeated['of']): void {
    const end = this.rows.length + places.length;
    for (const place of places) {
      this.rows.push(of.rows[place] ?? 0);
      this.tokens.push(of.tokens[place] ?? 0);
      this.ends.push(end);
    }
  }
}

export function seedsOf(traces: readonly Trace[]): Seeds {
  const most = Math.max(FEW_PLANS, Math.ceil(traces.length * SHARE_OF_PLANS));
  const seeds = new SeedList();
  for (const { sum, places, of } of repeatedIn(traces)) {
    if (places.length > most) seeds.stock.add(sum);
    else seeds.add(places, of);
  }
  return seeds;
}

/** The places of the seeds, plan by plan. */
export function placesByRow({ rows }: Seeds): Uint32Array {
  const sign = 2 ** 32;
  const keys = Float64Array.from(rows, (row, at) => row * sign + at).sort();
  return Uint32Array.from(keys, (key) => key % sign);
}

/** Tells of some plans the stretches that at least two of them have; quick for a few of many. */
export function seedsAmong(seeds: Seeds): (rows: Iterable<number>) => Seeds {
  const byRow = placesByRow(seeds);
  const first = new Map<number, number>();
  byRow.forEach((place, at) => {
    const row = seeds.rows[place] ?? 0;
    if (!first.has(row)) first.set(row, at);
  });
  const placesOf = (row: number): number[] => {
    const places: number[] = [];
    for (let at = first.get(row) ?? byRow.length; seeds.rows[byRow[at] ?? -1] === row; at += 1)
      places.push(byRow[at] ?? 0);
    return places;
  };
  return (rows) =>
    among(
      seeds,
      [...rows].flatMap(placesOf).sort((a, b) => a - b),
    );
}

/** The stretches that stand at two or more of some places, which are in order. */
function among(seeds: Seeds, places: readonly number[]): Seeds {
  const some = new SeedList();
  const endOf = (at: number): number => seeds.ends[places[at] ?? -1] ?? 0;
  for (let from = 0, to = 1; from < places.length; from = to, to += 1) {
    while (to < places.length && endOf(to) === endOf(from)) to += 1;
    if (to - from > 1) some.add(places.slice(from, to), seeds);
  }
  return some;
}

/** Sums that are sorted at a time: with a number of 32 bits in front, their places still fit into a double. */
const BATCH = 2 ** 21;

interface Repeated {
  readonly sum: number;
  /** Where it stands, as indexes of `of`, in the order of the plans. */
  readonly places: readonly number[];
  readonly of: { readonly rows: Int32Array; readonly tokens: Int32Array };
}

function* repeatedIn(traces: readonly Trace[]): Generator<Repeated> {
  const all = traces.reduce((total, { sums }) => total + sums.length / 2, 0);
  const batches = Math.ceil(all / (BATCH / 2));
  for (let batch = 0; batch < batches; batch += 1)
    yield* repeatedAmong(traces, all, (sum) => (sum >>> 0) % batches === batch);
}

/** Sorts sums with where they stand behind them, so that equal ones come to lie beside each other. */
function* repeatedAmong(
  traces: readonly Trace[],
  all: number,
  isIn: (sum: number) => boolean,
): Generator<Repeated> {
  const rows = new Int32Array(Math.min(all, BATCH));
  const tokens = new Int32Array(rows.length);
  const keys = new Float64Array(rows.length);
  let count = 0;
  traces.forEach(({ sums }, row) => {
    for (let i = 0; i < sums.length; i += 2) {
      const sum = sums[i] ?? 0;
      if (!isIn(sum) || count === rows.length) continue;
      rows[count] = row;
      tokens[count] = sums[i + 1] ?? 0;
      keys[count] = (sum >>> 0) * BATCH + count;
      count += 1;
    }
  });
  const sorted = keys.subarray(0, count).sort();
  const sumAt = (at: number): number => Math.floor((sorted[at] ?? 0) / BATCH);
  for (let from = 0, to = 1; from < count; from = to, to += 1) {
    while (to < count && sumAt(to) === sumAt(from)) to += 1;
    if (to - from < 2) continue;
    const places = Array.from(sorted.subarray(from, to), (key) => key % BATCH);
    yield { sum: sumAt(from) | 0, places, of: { rows, tokens } };
  }
}
