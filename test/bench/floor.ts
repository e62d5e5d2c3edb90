/**
 * What the rules have reached and do not fall behind again, with the first
 * plant and near miss of each fault, each in one plan: `floor.json`, in which a
 * fault is named only where something is missed or spoken of without a reason.
 * `npm run bench:rules -- --floor` writes it.
 */
import floor from './floor.json' with { type: 'json' };
import type { Season } from './plant.ts';
import type { Outcome } from './run.ts';
import { byFault } from './tally.ts';

export const FLOOR_SEASON: Season = { seed: 1, copies: 1, most: 1 };
export const FLOOR_FILE = 'test/bench/floor.json';

interface Gap {
  /** Of the planted texts, so many are not found. */
  readonly missed?: number;
  /** Of the near misses, so many are spoken of; of the good plans, there are so many findings. */
  readonly falseAlarms?: number;
  /** Of so many texts another rule speaks. */
  readonly others?: number;
}

type Gaps = Readonly<Record<string, Gap>>;

const GAPS: Gaps = floor;
const COUNTS = ['missed', 'falseAlarms', 'others'] as const;

/** Where the rules fall short, by fault; only what is not zero. */
export function gapsIn(outcome: Outcome): Gaps {
  const good = outcome.onGoodPlans.length;
  const faults = byFault(outcome).map(({ fault, ...counts }) => {
    const short = COUNTS.filter((count) => counts[count] > 0).map((count) => [count, counts[count]]);
    return [fault.id, Object.fromEntries(short)] as const;
  });
  const short = faults.filter(([, gap]) => Object.keys(gap).length > 0);
  return Object.fromEntries([...short, ...(good > 0 ? [['good plans', { falseAlarms: good }]] : [])]);
}

/** Where they fall shorter than they did. */
export function belowFloor(outcome: Outcome): readonly string[] {
  return Object.entries(gapsIn(outcome)).flatMap(([id, gap]) =>
    COUNTS.flatMap((count) => {
      const [now = 0, before = 0] = [gap[count], GAPS[id]?.[count]];
      return now > before ? [`${id}: ${count} ${now}, was ${before}`] : [];
    }),
  );
}
