/**
 * Work that grows with a plan and not with its square: loading, every rule and
 * every report, on texts made of what the patterns themselves are made of and on
 * plans with many of one thing. As many as fit into some seconds, the same each
 * time; all of them with PLAN_LONG=1, at 25 kB against 100 kB.
 */
import { expect, test } from 'vitest';
import { diceOf } from '../bench/dice.ts';
import { growingTooFast, timesOf, timesOfReports } from '../linear/growth.ts';
import { PIECES, repeated } from '../linear/pieces.ts';
import { FIELDS, SHAPES } from '../linear/plans.ts';

const ALL = process.env['PLAN_LONG'] !== undefined;
/** Milliseconds for each of the tests. */
const LIMIT = ALL ? Number.POSITIVE_INFINITY : 5000;
const LENGTH = ALL ? 25_000 : 4000;
const COUNT = ALL ? 1000 : 150;
const dice = diceOf('linear');

interface Case {
  readonly name: string;
  readonly size: number;
  make(size: number): string;
}

const texts: readonly Case[] = Object.entries(FIELDS).flatMap(([field, make]) =>
  PIECES.flatMap((piece) =>
    ['zh-CN', 'en'].map((lang) => ({
      name: `${field}, ${lang}, ${JSON.stringify(piece)}`,
      size: LENGTH,
      make: (size: number) => make(repeated(piece, size), lang),
    })),
  ),
);
const shapes: readonly Case[] = Object.entries(SHAPES).map(([name, make]) => ({ name, size: COUNT, make }));

/** Those that grow too fast, of as many as there is time for. */
function tooFast(cases: readonly Case[], times: typeof timesOf): readonly string[] {
  const began = performance.now();
  const found: string[] = [];
  for (const { name, size, make } of dice.shuffle(cases)) {
    if (performance.now() - began > LIMIT) break;
    found.push(...growingTooFast(make, size, times).map((step) => `${name}: ${step}`));
  }
  return found;
}

test('four times a text is four times the work', { timeout: 3_600_000 }, () => {
  timesOf(SHAPES['dates and figures']?.(200) ?? '');
  expect(tooFast(texts, timesOf)).toEqual([]);
});

test('four times as many is four times the work', { timeout: 3_600_000 }, () => {
  expect(tooFast(shapes, timesOf)).toEqual([]);
});

test('four times as much to tell is four times the work', { timeout: 3_600_000 }, () => {
  expect(tooFast(shapes, timesOfReports)).toEqual([]);
});
