/**
 * Passages that several plans share, found in time that grows with the length
 * of the plans: of every plan some short stretches are remembered (winnowing,
 * Schleimer, Wilkerson, Aiken 2003), and where two plans remember the same, the
 * passage is followed to both its ends.
 */
import type { TokenRow } from './tokens.ts';

/** Tokens of a stretch that is remembered. */
const GRAM = 12;
/** Of so many stretches in a row one is remembered. */
const WINDOW = 13;
/** Every shared passage of so many tokens is found; of shorter ones some. */
export const SHORTEST_FOUND = GRAM + WINDOW - 1;
/** A word that was changed within a passage has so many tokens at most … */
const CHANGED = 6;
/** … and behind it so many are alike again. */
const RESUMED = 8;
/** Between two shared passages that are one to a reader. */
const GAP = 8;
/** What stands in so many plans, or in this share of them if that is more, is common stock. */
const FEW_PLANS = 10;
const SHARE_OF_PLANS = 0.05;

/** A passage that a plan has in common with another. */
export interface Passage {
  /** The other plan, by its place in the list. */
  readonly other: number;
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  /** Tokens in common that are not common stock of the plans. */
  readonly length: number;
}

type Match = Omit<Passage, 'length'>;

/** What is remembered of a plan while others are read: the sums of its remembered stretches, each with its first token; in turns. */
export type Trace = Int32Array;

/** What a row shares with others, found by their traces alone. */
export interface Suspicion {
  /** Stretches that some plans have in common: row, token, row, token … */
  readonly seeds: readonly (readonly number[])[];
  /** Sums of stretches that are common stock. */
  readonly stock: ReadonlySet<number>;
  /** The rows that seeds lie in, which are needed whole. */
  readonly rows: readonly number[];
}

/** Finds which of many plans have to be looked at whole. */
export function suspicionOf(traces: readonly Trace[]): Suspicion {
  const most = Math.max(FEW_PLANS, Math.ceil(traces.length * SHARE_OF_PLANS));
  const stock = new Set<number>();
  const seeds: number[][] = [];
  for (const { sum, at } of repeatedIn(traces)) {
    if (at.length / 2 > most) stock.add(sum);
    else seeds.push(at);
  }
  seeds.sort(([row = 0, token = 0], [other = 0, otherToken = 0]) => row - other || token - otherToken);
  const rows = new Set(seeds.flatMap((at) => at.filter((_, i) => i % 2 === 0)));
  return { seeds, stock, rows: [...rows].sort((a, b) => a - b) };
}

/** For each of the suspected rows the passages that it shares with others, all of them at least `SHORTEST_FOUND` tokens long. */
export function sharedPassages(
  { seeds, stock }: Suspicion,
  rows: ReadonlyMap<number, TokenRow>,
): ReadonlyMap<number, readonly Passage[]> {
  const matches = matchesOf(rows, seeds);
  return new Map(
    [...rows].map(([index, { codes }]) => [index, joined(matches.get(index) ?? [], stockIn(codes, stock))]),
  );
}

/** Which tokens of a row are common stock. */
function stockIn(codes: Int32Array, stock: ReadonlySet<number>): Uint8Array {
  const covered = new Uint8Array(codes.length);
  const trace = traceOf(codes);
  for (let i = 0; i < trace.length; i += 2)
    if (stock.has(trace[i] ?? 0)) covered.fill(1, trace[i + 1], (trace[i + 1] ?? 0) + GRAM);
  return covered;
}

/** The remembered stretches of a row, each sum once. */
export function traceOf(codes: Int32Array): Trace {
  const sums = sumsOf(codes);
  const kept = new Map<number, number>();
  let least = -1;
  for (let end = 0; end < sums.length; end += 1) {
    if (least <= end - WINDOW) least = leastOf(sums, end - WINDOW + 1, end);
    else if ((sums[end] ?? 0) <= (sums[least] ?? 0)) least = end;
    const sum = sums[least] ?? 0;
    if (end >= WINDOW - 1 && !kept.has(sum)) kept.set(sum, least);
  }
  return Int32Array.from([...kept].flat());
}

/** The place of the least sum, the last of equal ones. */
function leastOf(sums: Int32Array, from: number, to: number): number {
  let least = Math.max(0, from);
  for (let at = least + 1; at <= to; at += 1) if ((sums[at] ?? 0) <= (sums[least] ?? 0)) least = at;
  return least;
}

const BASE = 0x01000193;

/** A number for the stretch that begins at each token, each made of the one before it. */
function sumsOf(codes: Int32Array): Int32Array {
  const sums = new Int32Array(Math.max(0, codes.length - GRAM + 1));
  let out = 1;
  for (let i = 0; i < GRAM; i += 1) out = Math.imul(out, BASE);
  let sum = 0;
  for (let at = 0; at < codes.length; at += 1) {
    sum = Math.imul(sum, BASE) + (codes[at] ?? 0);
    if (at >= GRAM) sum -= Math.imul(out, codes[at - GRAM] ?? 0);
    sum |= 0;
    // Multiplying once more spreads the low bits, by which the least is chosen.
    if (at >= GRAM - 1) sums[at - GRAM + 1] = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  }
  return sums;
}

/** Sums that are sorted at a time: with a number of 32 bits in front, their places still fit into a double. */
const BATCH = 2 ** 21;

interface Repeated {
  readonly sum: number;
  /** Row, token, row, token … */
  readonly at: number[];
}

/**
 * The sums that stand in several traces. They are sorted as numbers in place of
 * being kept in a table, which for thousands of plans would hold most of the
 * memory of the whole check.
 */
function* repeatedIn(traces: readonly Trace[]): Generator<Repeated> {
  const all = traces.reduce((sum, { length }) => sum + length / 2, 0);
  const batches = Math.ceil(all / (BATCH / 2));
  for (let batch = 0; batch < batches; batch += 1)
    yield* repeatedAmong(traces, (sum) => (sum >>> 0) % batches === batch);
}

function* repeatedAmong(traces: readonly Trace[], isIn: (sum: number) => boolean): Generator<Repeated> {
  const found: number[] = [];
  const keys: number[] = [];
  traces.forEach((trace, row) => {
    for (let i = 0; i < trace.length; i += 2) {
      const sum = trace[i] ?? 0;
      if (!isIn(sum)) continue;
      keys.push((sum >>> 0) * BATCH + found.length / 2);
      found.push(row, trace[i + 1] ?? 0);
    }
  });
  const sorted = Float64Array.from(keys).sort();
  for (let from = 0, to = 1; from < sorted.length; from = to, to += 1) {
    const sum = Math.floor((sorted[from] ?? 0) / BATCH);
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / BATCH) === sum) to += 1;
    if (to - from < 2) continue;
    const places = [...sorted.subarray(from, to)].map((key) => (key % BATCH) * 2);
    yield { sum: sum | 0, at: places.flatMap((place) => [found[place] ?? 0, found[place + 1] ?? 0]) };
  }
}

function matchesOf(
  rows: ReadonlyMap<number, TokenRow>,
  seeds: readonly (readonly number[])[],
): ReadonlyMap<number, Match[]> {
  const matches = new Map<number, Match[]>();
  const keep = (row: number, match: Match): void => {
    const before = matches.get(row);
    if (before === undefined) matches.set(row, [match]);
    else before.push(match);
  };
  const followed = new Map<string, number[]>();
  for (const seed of seeds) {
    for (let i = 0; i < seed.length; i += 2) {
      for (let j = i + 2; j < seed.length; j += 2) {
        const [a, b] = [seed[i] ?? 0, seed[j] ?? 0];
        const match = follow(rows, { a, b, atA: seed[i + 1] ?? 0, atB: seed[j + 1] ?? 0 }, followed);
        if (match === null) continue;
        const { from, to, otherFrom, otherTo } = match;
        keep(a, match);
        keep(b, { other: a, from: otherFrom, to: otherTo, otherFrom: from, otherTo: to });
      }
    }
  }
  return matches;
}

/** The passage around a stretch that two rows share; null where it is short, or was followed already. */
function follow(
  rows: ReadonlyMap<number, TokenRow>,
  { a, b, atA, atB }: { readonly a: number; readonly b: number; readonly atA: number; readonly atB: number },
  followed: Map<string, number[]>,
): Match | null {
  // Where two stretches lie as far apart from their likes, they may be of one passage.
  const key = `${a} ${b} ${atA - atB}`;
  const known = followed.get(key) ?? [];
  for (let i = 0; i < known.length; i += 2)
    if (atA >= (known[i] ?? 0) && atA < (known[i + 1] ?? 0)) return null;
  const pair: Pair = [rows.get(a)?.codes ?? NONE, rows.get(b)?.codes ?? NONE];
  const [from, otherFrom] = alike(pair, atA, atB, -1);
  const [to, otherTo] = alike(pair, atA, atB, 1);
  if (to - from < SHORTEST_FOUND) return null;
  known.push(from, to);
  followed.set(key, known);
  const [begin, otherBegin] = beyondChanges(pair, from, otherFrom, -1);
  const [end, otherEnd] = beyondChanges(pair, to, otherTo, 1);
  return { other: b, from: begin, to: end, otherFrom: otherBegin, otherTo: otherEnd };
}

type Pair = readonly [Int32Array, Int32Array];
/** Forwards from a place between two tokens, or backwards. */
type Way = 1 | -1;

/** How far two rows are alike from here on. */
function alike([one, two]: Pair, a: number, b: number, way: Way): readonly [number, number] {
  let [here, there] = [a, b];
  const behind = way === 1 ? 0 : -1;
  while (isSame(one[here + behind], two[there + behind])) {
    here += way;
    there += way;
  }
  return [here, there];
}

function isSame(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && one === other;
}

/** The same passage goes on behind a word that was changed, put in or taken out. */
function beyondChanges(pair: Pair, a: number, b: number, way: Way): readonly [number, number] {
  let [here, there] = [a, b];
  for (;;) {
    const next = behindChange(pair, here, there, way);
    if (next === null) return [here, there];
    [here, there] = next;
  }
}

function behindChange(pair: Pair, a: number, b: number, way: Way): readonly [number, number] | null {
  for (let changed = 1; changed <= 2 * CHANGED; changed += 1) {
    for (let here = Math.max(0, changed - CHANGED); here <= Math.min(changed, CHANGED); here += 1) {
      const [from, otherFrom] = [a + here * way, b + (changed - here) * way];
      const [to, otherTo] = alike(pair, from, otherFrom, way);
      if (Math.abs(to - from) >= RESUMED) return [to, otherTo];
    }
  }
  return null;
}

const NONE = new Int32Array();

/** Passages of the same other plan with hardly anything between them are one. */
function joined(matches: readonly Match[], stock: Uint8Array): readonly Passage[] {
  const passages: Passage[] = [];
  for (const match of matches.toSorted((x, y) => x.other - y.other || x.from - y.from)) {
    const length = freshIn(stock, match);
    const last = passages.at(-1);
    if (last === undefined || !continues(last, match)) passages.push({ ...match, length });
    else if (match.to > last.to) {
      const { to, otherTo } = match;
      passages[passages.length - 1] = { ...last, to, otherTo, length: last.length + length };
    }
  }
  return passages;
}

function continues(last: Match, next: Match): boolean {
  const isNear = (gap: number): boolean => gap >= -GAP && gap <= GAP;
  return last.other === next.other && isNear(next.from - last.to) && isNear(next.otherFrom - last.otherTo);
}

function freshIn(stock: Uint8Array, { from, to }: Match): number {
  let fresh = 0;
  for (let at = from; at < to; at += 1) fresh += stock[at] === 1 ? 0 : 1;
  return fresh;
}
