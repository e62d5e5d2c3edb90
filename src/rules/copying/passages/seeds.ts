/** Stretches that several of many plans remember, found without a table of all: for thousands of plans that would hold most of the memory of the whole check. */
import { GRAM, SHORTEST_FOUND, type Trace } from './trace.ts';

/** What stands in so many plans, or in this share of them if that is more, is common stock. */
const FEW_PLANS = 10;
const SHARE_OF_PLANS = 0.05;

/**
 * Places of stretches that several plans have, one after the other: those of a
 * stretch lie beside each other, in the order of the plans.
 */
export interface Seeds {
  /** Of each place the plan, … */
  readonly rows: Int32Array;
  /** … the token with which the stretch begins there, … */
  readonly tokens: Int32Array;
  /** … what stands around it (`surroundings`), … */
  readonly around: Int32Array;
  /** … and the first place of the next stretch. */
  readonly ends: Int32Array;
}

/** Places of one stretch that are taken over from a list. */
type Stretches = Pick<Seeds, 'rows' | 'tokens' | 'around'>;

/** What plans have in common. */
export interface Common {
  readonly seeds: Seeds;
  /** Sums of stretches that are common stock. */
  readonly stock: ReadonlySet<number>;
}

/** Seeds as they are gathered; pages that nothing was written to cost no memory. */
class SeedList {
  private readonly seeds: Seeds;
  private count = 0;

  constructor(most: number) {
    const list = (): Int32Array => new Int32Array(most);
    this.seeds = { rows: list(), tokens: list(), around: list(), ends: list() };
  }

  /** A stretch, by its places in a list. */
  add(places: readonly number[], of: Stretches): void {
    const { rows, tokens, around, ends } = this.seeds;
    const end = this.count + places.length;
    for (const place of places) {
      rows[this.count] = of.rows[place] ?? 0;
      tokens[this.count] = of.tokens[place] ?? 0;
      around[this.count] = of.around[place] ?? 0;
      ends[this.count] = end;
      this.count += 1;
    }
  }

  all(): Seeds {
    const { rows, tokens, around, ends } = this.seeds;
    const filled = (list: Int32Array): Int32Array => list.subarray(0, this.count);
    return { rows: filled(rows), tokens: filled(tokens), around: filled(around), ends: filled(ends) };
  }
}

/** A passage that is long enough reaches so far beyond a stretch on one side at least. */
const BESIDE = (SHORTEST_FOUND - GRAM) / 2;

/**
 * What stands before and behind a stretch, as a number: where both halves of two
 * are different, the passage around them is short, and neither plan has to be looked at.
 */
function surroundings(marks: Uint8Array, token: number): number {
  return (halfOf(marks, token - BESIDE) << 16) | halfOf(marks, token + GRAM);
}

/** Of so many tokens from one on a number of 16 bits, 0 where there are fewer. */
function halfOf(marks: Uint8Array, from: number): number {
  if (from < 0 || from + BESIDE > marks.length) return 0;
  let sum = 0;
  for (let at = from; at < from + BESIDE; at += 1) sum = Math.imul(sum, 31) + (marks[at] ?? 0);
  return (sum & 0xffff) | 1;
}

/** Whether a passage around a stretch at two of its places may be long enough. */
export function mayGoOn({ around }: Seeds, place: number, there: number): boolean {
  const here = around[place] ?? 0;
  const different = here ^ (around[there] ?? 0);
  const isBefore = different >>> 16 === 0 && here >>> 16 !== 0;
  return isBefore || ((different & 0xffff) === 0 && (here & 0xffff) !== 0);
}

export function commonOf(traces: readonly Trace[]): Common {
  const most = Math.max(FEW_PLANS, Math.ceil(traces.length * SHARE_OF_PLANS));
  const all = traces.reduce((total, { sums }) => total + sums.length / 2, 0);
  const seeds = new SeedList(all);
  const stock = new Set<number>();
  for (const { sum, places, of } of repeatedIn(traces, all)) {
    if (places.length > most) stock.add(sum);
    else seeds.add(places, of);
  }
  return { seeds: seeds.all(), stock };
}

/** The places of the seeds by plan, those of a plan in the order in which they stand in it. */
export interface PlacesByRow {
  /** All places, … */
  readonly places: Int32Array;
  /** … and where those of each plan begin; behind the last plan, where they end. */
  readonly starts: Int32Array;
}

/** @param count of the plans */
export function placesByRow({ rows, tokens }: Seeds, count: number): PlacesByRow {
  const starts = new Int32Array(count + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < count; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const places = new Int32Array(rows.length);
  const next = starts.slice();
  rows.forEach((row, place) => {
    const at = next[row] ?? 0;
    places[at] = place;
    next[row] = at + 1;
  });
  for (let row = 0; row < count; row += 1)
    places.subarray(starts[row], starts[row + 1]).sort((a, b) => (tokens[a] ?? 0) - (tokens[b] ?? 0));
  return { places, starts };
}

/** The stretches that at least two of some plans have. */
export function seedsAmong(seeds: Seeds, { places, starts }: PlacesByRow, some: Iterable<number>): Seeds {
  const of = [...some].flatMap((row) => [...places.subarray(starts[row], starts[row + 1])]);
  return repeatedAt(
    seeds,
    of.sort((a, b) => a - b),
  );
}

/** The stretches that stand at two or more of some places, which are in order. */
function repeatedAt(seeds: Seeds, places: readonly number[]): Seeds {
  const some = new SeedList(places.length);
  const endOf = (at: number): number => seeds.ends[places[at] ?? -1] ?? 0;
  for (let from = 0, to = 1; from < places.length; from = to, to += 1) {
    while (to < places.length && endOf(to) === endOf(from)) to += 1;
    if (to - from > 1) some.add(places.slice(from, to), seeds);
  }
  return some.all();
}

/** Sums that are sorted at a time, a few of many: with a number of 32 bits in front, their places still fit into a double. */
const BATCH = 2 ** 19;

interface Repeated {
  readonly sum: number;
  /** Where it stands, as indexes of `of`, in the order of the plans. */
  readonly places: readonly number[];
  readonly of: Stretches;
}

/** Room for the sums that are sorted at a time; the same for all, since what was allocated is freed late. */
class Batch implements Stretches {
  readonly rows = new Int32Array(BATCH);
  readonly tokens = new Int32Array(BATCH);
  readonly around = new Int32Array(BATCH);
  private readonly keys = new Float64Array(BATCH);
  private count = 0;

  /** Takes the sums that are asked for, as many as there is room for. */
  fill(traces: readonly Trace[], isIn: (sum: number) => boolean): void {
    this.count = 0;
    traces.forEach(({ sums, marks }, row) => {
      for (let i = 0; i < sums.length; i += 2) {
        const [sum, token] = [sums[i] ?? 0, sums[i + 1] ?? 0];
        if (!isIn(sum) || this.count === BATCH) continue;
        this.rows[this.count] = row;
        this.tokens[this.count] = token;
        this.around[this.count] = surroundings(marks, token);
        this.keys[this.count] = (sum >>> 0) * BATCH + this.count;
        this.count += 1;
      }
    });
  }

  /** The sums that are there several times: sorted with where they stand behind them, equal ones come to lie beside each other. */
  *repeated(): Generator<Repeated> {
    const sorted = this.keys.subarray(0, this.count).sort();
    const sumAt = (at: number): number => Math.floor((sorted[at] ?? 0) / BATCH);
    for (let from = 0, to = 1; from < sorted.length; from = to, to += 1) {
      while (to < sorted.length && sumAt(to) === sumAt(from)) to += 1;
      if (to - from < 2) continue;
      const places = Array.from(sorted.subarray(from, to), (key) => key % BATCH);
      yield { sum: sumAt(from) | 0, places, of: this };
    }
  }
}

function* repeatedIn(traces: readonly Trace[], all: number): Generator<Repeated> {
  const batches = Math.ceil(all / (BATCH / 2));
  const batch = new Batch();
  for (let turn = 0; turn < batches; turn += 1) {
    batch.fill(traces, (sum) => (sum >>> 0) % batches === turn);
    yield* batch.repeated();
  }
}
