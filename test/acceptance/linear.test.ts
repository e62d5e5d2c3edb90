/**
 * Work that grows with a plan and not with its square: loading, every rule, every
 * report and the making of a document, on texts made of what the patterns themselves are made of and on
 * plans with many of one thing. As many as fit into some seconds, the same each
 * time; with PLAN_LONG=15 as many as fit into fifteen minutes, at 25 kB against
 * 100 kB, and others with another PLAN_SEED.
 */
import { expect, test } from 'vitest';
import { diceOf } from '../bench/dice.ts';
import { growingTooFast, timesOf, timesOfDocument, timesOfReports } from '../linear/growth.ts';
import { PIECES, repeated, SIGNS_TOGETHER } from '../linear/pieces.ts';
import { FIELDS, SHAPES } from '../linear/plans.ts';

const MINUTES = Number(process.env['PLAN_LONG'] ?? 0);
/** Milliseconds for each of the tests. */
const LIMIT = MINUTES * 60_000 || 5000;
const LENGTH = MINUTES > 0 ? 25_000 : 4000;
const COUNT = MINUTES > 0 ? 1000 : 150;
const dice = diceOf(process.env['PLAN_SEED'] ?? 'linear');

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
const signs: readonly Case[] = SIGNS_TOGETHER.flatMap((piece) =>
  ['', 'measures:\n  - ', 'preamble: |\n  ', '工作目标：'].map((head) => ({
    name: `${JSON.stringify(head)} and ${JSON.stringify(piece)}`,
    size: LENGTH,
    make: (size: number) => `${head}${repeated(piece, size)}\n`,
  })),
);
const shapes: readonly Case[] = Object.entries(SHAPES).map(([name, make]) => ({ name, size: COUNT, make }));

/** Those that grow too fast, of as many as there is time for. */
function tooFast(cases: readonly Case[], times: typeof timesOf): readonly string[] {
  const began = performance.now();
  const found: string[] = [];
  let measured = 0;
  for (const { name, size, make } of dice.shuffle(cases)) {
    if (performance.now() - began > LIMIT) break;
    measured += 1;
    found.push(...growingTooFast(make, size, times).map((step) => `${name}: ${step}`));
  }
  console.info(`${measured} of ${cases.length} measured`);
  return found;
}

test('four times a text is four times the work', { timeout: 3_600_000 }, () => {
  timesOf(SHAPES['dates and figures']?.(200) ?? '');
  expect(tooFast(texts, timesOf)).toEqual([]);
});

test('four times the signs of YAML is four times the work', { timeout: 3_600_000 }, () => {
  expect(tooFast(signs, timesOf)).toEqual([]);
});

test('four times as many is four times the work', { timeout: 3_600_000 }, () => {
  expect(tooFast(shapes, timesOf)).toEqual([]);
});

test('four times as much to tell is four times the work', { timeout: 3_600_000 }, () => {
  expect(tooFast([...shapes, ...texts], timesOfReports)).toEqual([]);
});

test('four times as much to print is four times the work', { timeout: 3_600_000 }, () => {
  expect(tooFast([...shapes, ...texts], timesOfDocument)).toEqual([]);
});
