/** Passages that several plans share: where they remember the same stretch, the passage is followed to both its ends. */
import { grouped } from '../../../text/grouped.ts';
import { type Match, matchesIn } from './follow.ts';
import { type Seeds, seedsOf, stockOf } from './seeds.ts';
import type { TokenRow } from './tokens.ts';
import { marksOf, type Trace } from './trace.ts';
import { GRAM } from './winnow.ts';

/** Between two shared passages that are one to a reader. */
const GAP = 8;

/** What a plan has in common with another, put together to what is one to a reader. */
export interface Passage extends Match {
  /** Tokens in common that are not common stock of the plans. */
  readonly length: number;
}

/** Plans that may share something with each other, and nothing with the rest. */
export interface Group {
  /** In their order, by their places among the traces. */
  readonly plans: readonly number[];
  /** What is common stock of all plans. */
  readonly stock: ReadonlySet<number>;
}

/** Marks are bytes, and may be alike by chance; a passage is never taken for much shorter than it is. */
const MARGIN = 0.75;

/** Finds which of many plans have to be looked at whole, as far as their traces tell. */
export function suspectsAmong(traces: readonly Trace[]): readonly Group[] {
  const marks = traces.map((trace) => trace.marks);
  const seeds = seedsOf(marks);
  const stock = stockOf(seeds);
  const pairs = new Pairs();
  for (const [row, matches] of matchesIn(marks, seeds, stock)) {
    const leastOf = (plan: number): number => traces[plan]?.least ?? 0;
    for (const { other, length } of joined(matches, stockIn(row, seeds, stock)))
      if (length >= MARGIN * Math.min(leastOf(row), leastOf(other))) pairs.join(row, other);
  }
  return pairs.groups().map((plans) => ({ plans, stock }));
}

/** Pairs of plans, and which plans hang together by them. */
class Pairs {
  private readonly of = new Map<number, Set<number>>();

  join(one: number, other: number): void {
    const [mine, theirs] = [this.groupOf(one), this.groupOf(other)];
    if (mine === theirs) return;
    const [large, small] = mine.size < theirs.size ? [theirs, mine] : [mine, theirs];
    for (const row of small) this.of.set(row, large.add(row));
  }

  /** Each in the order of the plans, and so all of them. */
  groups(): readonly (readonly number[])[] {
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
  { stock }: Group,
  rows: ReadonlyMap<number, TokenRow>,
): ReadonlyMap<number, readonly Passage[]> {
  const plans = [...rows.keys()];
  const codes = [...rows.values()].map((row) => row.codes);
  const seeds = seedsOf(codes.map(marksOf));
  const both: (readonly [row: number, match: Match])[] = [];
  for (const [row, matches] of matchesIn(codes, seeds, stock))
    for (const match of matches) both.push([row, match], [match.other, seenFromThere(row, match)]);
  const passages = new Map<number, readonly Passage[]>();
  for (const [row, matches] of grouped(both, ([row]) => row)) {
    const own = matches.map(([, match]) => ({ ...match, other: plans[match.other] as number }));
    passages.set(plans[row] as number, joined(own, stockIn(row, seeds, stock)));
  }
  return passages;
}

/** The same passage as a match of the other plan. */
function seenFromThere(row: number, { from, to, otherFrom, otherTo }: Match): Match {
  return { other: row, from: otherFrom, to: otherTo, otherFrom: from, otherTo: to };
}

/** Which tokens of a plan are common stock; behind the last of them nothing is. */
function stockIn(row: number, { starts, sums, tokens }: Seeds, stock: ReadonlySet<number>): Uint8Array {
  const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
  const covered = new Uint8Array((tokens[to - 1] ?? 0) + GRAM);
  for (let seed = from; seed < to; seed += 1)
    if (stock.has(sums[seed] ?? 0)) covered.fill(1, tokens[seed], (tokens[seed] ?? 0) + GRAM);
  return covered;
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
