/** Holds what the rules have reached on planted faults; `npm run bench:rules` shows it at length. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../support/package-root.ts';
import { belowFloor, FLOOR_SEASON } from './floor.ts';
import { BENCH_PAGE } from './page.ts';
import { planted, SEASON } from './plant.ts';
import { type Outcome, runBench } from './run.ts';

describe('planted faults', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await runBench(planted(FLOOR_SEASON));
  }, 300_000);

  it('are found as often as they were, and what is right is spoken of no more often', () => {
    expect(belowFloor(outcome)).toEqual([]);
  });
});

describe(BENCH_PAGE, () => {
  const page = readFileSync(path.join(PACKAGE_ROOT, BENCH_PAGE), 'utf8');
  const counts = new Map(
    [...page.matchAll(/^\| ([a-z-]+): .*?\| (\d+) \| \d+ \| \d+ \| (\d+) \|/gm)].map(
      ([, fault, wrong, right]) => [fault, `${wrong} planted, ${right} near misses`],
    ),
  );

  it('counts the plants that there are: else run `npm run bench:rules -- --update`', () => {
    const all = planted(SEASON);
    const told = (id: string) => {
      const own = all.filter(({ fault }) => fault.id === id);
      const wrong = own.filter((one) => one.wrong).length;
      return `${wrong} planted, ${own.length - wrong} near misses`;
    };
    const now = new Map(all.map(({ fault }) => [fault.id, told(fault.id)]));
    expect(counts).toEqual(now);
  });
});
