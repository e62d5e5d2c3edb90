/**
 * Work that once grew with the square of a plan, and must not again. All rules on
 * all adversarial texts: test/acceptance/linear.test.ts.
 */
import { describe, expect, it } from 'vitest';
import { growingTooFast, timesOf } from './growth.ts';
import { repeated } from './pieces.ts';
import { FIELDS, SHAPES } from './plans.ts';

/** What once took far longer, with a size that shows it. */
const MANY: readonly (readonly [keyof typeof SHAPES, number])[] = [
  ['announced and left empty', 500],
  ['sentences', 500],
  ['unknown keys of one entry', 500],
  ['days before what is done', 500],
  ['levels on one line', 100],
  ['strangers below levels on one line', 500],
  ['odd dashes below levels on one line', 500],
  ['quotes at the margin', 400],
  ['brackets at the margin', 400],
  ['strangers above the first key', 2000],
];
const LONG: readonly (readonly [keyof typeof FIELDS, string, number])[] = [
  ['inline', '3月5日，3人。', 10_000],
  ['an entry in braces', 'a', 10_000],
  ['an entry of the schedule', ' ', 10_000],
];

describe('four times the plan is four times the work', () => {
  timesOf(SHAPES['dates and figures']?.(100) ?? '');

  it.each(MANY)('for %s', (shape, size) => {
    expect(growingTooFast(SHAPES[shape] ?? String, size)).toEqual([]);
  });

  it.each(LONG)('in %s for %j', (field, piece, size) => {
    const make = (length: number) => FIELDS[field]?.(repeated(piece, length), 'zh-CN') ?? '';
    expect(growingTooFast(make, size)).toEqual([]);
  });
});
