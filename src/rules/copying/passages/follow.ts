/** Follows stretches that two plans have in common to both ends of the passage. */
import { mayGoOn, planOf, type Seeds } from './seeds.ts';
import { SHORTEST_FOUND } from './winnow.ts';

/** A word that was changed within a passage has so many tokens at most … */
const CHANGED = 6;
/** … and behind it so many are alike again. */
const RESUMED = 8;
/**
 * A plan is held against so many of those that come after it with the same
 * stretch. Where many have it, each still finds one that has it too, and the
 * work grows with the number of plans and not with its square.
 */
const NEIGHBOURS = 10;

/** A passage of a plan and of another: tokens, end exclusive. */
interface Passage {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** A passage that a plan has in common with another. */
export interface Match extends Passage {
  /** The other plan, by its place in the list. */
  readonly other: number;
}

/** A plan's tokens as numbers; equal ones are equal. */
export type Row = ArrayLike<number>;

/**
 * What a plan has in common with those that come after it, plan by plan, so that
 * little is to be remembered at a time. Common stock is not followed.
 */
export function* matchesIn(
  rows: readonly Row[],
  seeds: Seeds,
  stock: ReadonlySet<number>,
): Generator<readonly [row: number, matches: readonly Match[]]> {
  const followed = new Followed(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    followed.begin();
    const plan = { rows, row, seeds, followed };
    const matches: Match[] = [];
    const end = seeds.starts[row + 1] ?? 0;
    for (let seed = seeds.starts[row] ?? 0; seed < end; seed += 1)
      if (!stock.has(seeds.sums[seed] ?? 0)) takeMatches(plan, seed, matches);
    if (matches.length > 0) yield [row, matches];
  }
}

/** A plan whose seeds are followed into others. */
interface Followable {
  readonly rows: readonly Row[];
  readonly row: number;
  readonly seeds: Seeds;
  readonly followed: Followed;
}

/** The passages around a seed and the next few that are the same, as far as they are not known yet. */
function takeMatches(plan: Followable, seed: number, matches: Match[]): void {
  const { sums, bySum, ranks, around } = plan.seeds;
  const first = (ranks[seed] ?? 0) + 1;
  for (let rank = first; rank < first + NEIGHBOURS; rank += 1) {
    const there = bySum[rank] ?? -1;
    if (sums[there] !== sums[seed]) return;
    if (!mayGoOn(around[seed] ?? 0, around[there] ?? 0)) continue;
    const match = matchAt(plan, seed, there);
    if (match !== null) matches.push(match);
  }
}

/** The passage around two seeds that are the same; null where it is short, or known. */
function matchAt({ rows, row, seeds, followed }: Followable, seed: number, there: number): Match | null {
  const other = planOf(seeds, there);
  const [token, otherToken] = [seeds.tokens[seed] ?? 0, seeds.tokens[there] ?? 0];
  if (followed.reaches(other, token - otherToken, token)) return null;
  const found = follow([rows[row] ?? [], rows[other] ?? []], token, otherToken);
  if (found === null) return null;
  followed.note(other, token - otherToken, found.end);
  return { other, ...found.passage };
}

/**
 * How far passages of one plan were followed already, token by token from its
 * beginning: by the other plan, and by how far apart they lie in the two. Where
 * two stretches lie as far apart as two others, they may be of one passage.
 */
class Followed {
  /** Of each other plan the last one, which is nearly always the one that is asked for, … */
  private readonly apart: Int32Array;
  private readonly end: Int32Array;
  /** … those of the plan that is looked at, … */
  private readonly turn: Int32Array;
  private now = 0;
  /** … and all where a plan has several. */
  private readonly all = new Map<number, Map<number, number>>();

  constructor(plans: number) {
    this.apart = new Int32Array(plans);
    this.end = new Int32Array(plans);
    this.turn = new Int32Array(plans);
  }

  /** The next plan. */
  begin(): void {
    this.now += 1;
    this.all.clear();
  }

  reaches(other: number, apart: number, token: number): boolean {
    if (this.turn[other] !== this.now) return false;
    if (this.apart[other] === apart) return token < (this.end[other] ?? 0);
    return token < (this.all.get(other)?.get(apart) ?? 0);
  }

  note(other: number, apart: number, end: number): void {
    if (this.turn[other] === this.now && this.apart[other] !== apart) {
      const ends = this.all.get(other) ?? new Map<number, number>();
      ends.set(this.apart[other] ?? 0, this.end[other] ?? 0).delete(apart);
      this.all.set(other, ends);
    }
    this.turn[other] = this.now;
    this.apart[other] = apart;
    this.end[other] = end;
  }
}

type Pair = readonly [Row, Row];
/** Forwards from a place between two tokens, or backwards. */
type Way = 1 | -1;

/** The passage around a stretch that stands at these tokens of a pair, and the end of what is alike without a change; null where that is short. */
function follow(pair: Pair, token: number, otherToken: number): { end: number; passage: Passage } | null {
  const before = alike(pair, token, otherToken, -1);
  const behind = alike(pair, token, otherToken, 1);
  if (before + behind < SHORTEST_FOUND) return null;
  const end = token + behind;
  const [from, otherFrom] = beyondChanges(pair, token - before, otherToken - before, -1);
  const [to, otherTo] = beyondChanges(pair, end, otherToken + behind, 1);
  return { end, passage: { from, to, otherFrom, otherTo } };
}

/** How many tokens two rows have alike from here on. */
function alike([one, two]: Pair, here: number, there: number, way: Way): number {
  const [a, b] = way === 1 ? [here, there] : [here - 1, there - 1];
  const most = way === 1 ? Math.min(one.length - a, two.length - b) : Math.min(a, b) + 1;
  let count = 0;
  while (count < most && one[a + count * way] === two[b + count * way]) count += 1;
  return count;
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
  if (!mayResume(pair, a, b, way)) return null;
  for (let changed = 1; changed <= 2 * CHANGED; changed += 1) {
    for (let own = Math.max(0, changed - CHANGED); own <= Math.min(changed, CHANGED); own += 1) {
      const [here, there] = [a + own * way, b + (changed - own) * way];
      const length = alike(pair, here, there, way);
      if (length >= RESUMED) return [here + length * way, there + length * way];
    }
  }
  return null;
}

/** Whether the two tokens that are within whatever is alike again, wherever it begins, stand in the other plan where they might. */
function mayResume([one, two]: Pair, a: number, b: number, way: Way): boolean {
  const behind = way === 1 ? 0 : -1;
  const [first, second] = [one[a + behind + CHANGED * way], one[a + behind + (CHANGED + 1) * way]];
  for (let there = b + behind, tried = 0; tried <= 2 * CHANGED; there += way, tried += 1)
    if (two[there] === first && two[there + way] === second) return first !== undefined;
  return false;
}
