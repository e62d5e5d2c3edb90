/** Passages that several plans share: where they remember the same stretch, the passage is followed to both its ends. */
import { placesByRow, type Seeds, seedsAmong, seedsOf } from './seeds.ts';
import type { TokenRow } from './tokens.ts';
import { GRAM, SHORTEST_FOUND, type Trace, traceOf } from './trace.ts';

/** A word that was changed within a passage has so many tokens at most … */
const CHANGED = 6;
/** … and behind it so many are alike again. */
const RESUMED = 8;
/** Between two shared passages that are one to a reader. */
const GAP = 8;
/**
 * A plan is held against so many of those that come after it with the same
 * stretch. Where many have it, each still finds one that has it too, and the
 * work grows with the number of plans and not with its square.
 */
const NEIGHBOURS = 10;

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

/** What plans share, as far as their traces tell. */
export interface Suspicion {
  readonly stock: ReadonlySet<number>;
  /** The plans that are needed whole: those beside each other that may share something with each other, and nothing with the rest. */
  readonly groups: readonly (readonly number[])[];
  /** What the plans of a group remember alike. */
  readonly among: (rows: Iterable<number>) => Seeds;
}

/** Marks are bytes, and may be alike by chance; a passage is never taken for much shorter than it is. */
const MARGIN = 0.75;

/** Finds which of many plans have to be looked at whole. */
export function suspicionOf(traces: readonly Trace[]): Suspicion {
  const seeds = seedsOf(traces);
  const groups = new Groups();
  const marks = traces.map((trace) => trace.marks);
  for (const [row, matches] of matchesOf(marks, seeds)) {
    const trace = traces[row];
    if (trace === undefined) continue;
    const stock = stockIn(trace, seeds.stock);
    for (const { other, length } of joined(matches, stock)) {
      if (length < MARGIN * Math.min(trace.least, traces[other]?.least ?? 0)) continue;
      groups.join(row, other);
    }
  }
  return { stock: seeds.stock, groups: groups.all(), among: seedsAmong(seeds) };
}

/** Plans that hang together, pair by pair. */
class Groups {
  private readonly of = new Map<number, Set<number>>();

  join(one: number, other: number): void {
    const [mine, theirs] = [this.groupOf(one), this.groupOf(other)];
    if (mine === theirs) return;
    const [large, small] = mine.size < theirs.size ? [theirs, mine] : [mine, theirs];
    for (const row of small) this.of.set(row, large.add(row));
  }

  /** Each in the order of the plans, and so all of them. */
  all(): readonly (readonly number[])[] {
    const sorted = [...new Set(this.of.values())].map((group) => [...group].sort((a, b) => a - b));
    return sorted.sort(([a = 0], [b = 0]) => a - b);
  }

  private groupOf(row: number): Set<number> {
    const known = this.of.get(row) ?? new Set([row]);
    this.of.set(row, known);
    return known;
  }
}

/** For each plan of a group the passages that it shares with others, all of them at least `SHORTEST_FOUND` tokens long. */
export function sharedPassages(
  { stock, among }: Suspicion,
  rows: ReadonlyMap<number, TokenRow>,
): ReadonlyMap<number, readonly Passage[]> {
  const codes: Int32Array[] = [];
  for (const [index, row] of rows) codes[index] = row.codes;
  const passages = new Map<number, readonly Passage[]>();
  for (const [index, matches] of matchesOf(codes, among(rows.keys()))) {
    const own = codes[index];
    if (own !== undefined) passages.set(index, joined(matches, stockIn(traceOf(own, 0), stock)));
  }
  return passages;
}

/** Which tokens of a plan are common stock. */
function stockIn({ sums, marks }: Trace, stock: ReadonlySet<number>): Uint8Array {
  const covered = new Uint8Array(marks.length);
  for (let i = 0; i < sums.length; i += 2)
    if (stock.has(sums[i] ?? 0)) covered.fill(1, sums[i + 1], (sums[i + 1] ?? 0) + GRAM);
  return covered;
}

/** A plan's tokens as numbers; equal ones are equal. */
type Row = ArrayLike<number>;

/** The passages of each plan, plan by plan and each with all that come after it, so that little is to be remembered at a time. */
function matchesOf(rows: readonly (Row | undefined)[], seeds: Seeds): ReadonlyMap<number, readonly Match[]> {
  const matches = new Map<number, Match[]>();
  const keep = (row: number, match: Match): void => {
    const before = matches.get(row);
    if (before === undefined) matches.set(row, [match]);
    else before.push(match);
  };
  let followed: Followed = new Map();
  let last = -1;
  for (const at of placesByRow(seeds)) {
    const row = seeds.rows[at] ?? 0;
    if (row !== last) followed = new Map();
    last = row;
    const end = Math.min(seeds.ends[at] ?? 0, at + 1 + NEIGHBOURS);
    for (let there = at + 1; there < end; there += 1) {
      const match = follow(rows, spotAt(seeds, at), spotAt(seeds, there), followed);
      if (match === null) continue;
      const { other, from, to, otherFrom, otherTo } = match;
      keep(row, match);
      keep(other, { other: row, from: otherFrom, to: otherTo, otherFrom: from, otherTo: to });
    }
  }
  return matches;
}

/** Where a stretch stands: in which plan, from which token on. */
interface Spot {
  readonly row: number;
  readonly token: number;
}

function spotAt({ rows, tokens }: Seeds, at: number): Spot {
  return { row: rows[at] ?? 0, token: tokens[at] ?? 0 };
}

/** Passages of one plan that were followed already, from and to: by the other plan, and by how far apart they lie in the two. */
type Followed = Map<number, Map<number, number[]>>;

function followedAs(followed: Followed, other: number, apart: number): number[] {
  const byDistance = followed.get(other) ?? new Map<number, number[]>();
  const known = byDistance.get(apart) ?? [];
  followed.set(other, byDistance.set(apart, known));
  return known;
}

/** The passage around a stretch that two rows share; null where it is short, or was followed already. */
function follow(
  rows: readonly (Row | undefined)[],
  here: Spot,
  there: Spot,
  followed: Followed,
): Match | null {
  // Where two stretches lie as far apart from their likes, they may be of one passage.
  const known = followedAs(followed, there.row, here.token - there.token);
  for (let i = 0; i < known.length; i += 2)
    if (here.token >= (known[i] ?? 0) && here.token < (known[i + 1] ?? 0)) return null;
  const pair: Pair = [rows[here.row] ?? [], rows[there.row] ?? []];
  const [from, otherFrom] = alike(pair, here.token, there.token, -1);
  const [to, otherTo] = alike(pair, here.token, there.token, 1);
  if (to - from < SHORTEST_FOUND) return null;
  known.push(from, to);
  const [begin, otherBegin] = beyondChanges(pair, from, otherFrom, -1);
  const [end, otherEnd] = beyondChanges(pair, to, otherTo, 1);
  return { other: there.row, from: begin, to: end, otherFrom: otherBegin, otherTo: otherEnd };
}

type Pair = readonly [Row, Row];
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
