import { describe, expect, it } from 'vitest';
import type { LevelLook } from '../../src/style/types.ts';
import { createNumbering, formatNumber } from '../../src/writers/numbering.ts';
import { DECIMAL, level, OFFICIAL } from './markdown/style.ts';

describe('numbers as text', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [200, '二百'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [10000, '10000'],
  ])('%i is spelled %s in Chinese', (n, spelled) => {
    expect(formatNumber('chinese', n)).toBe(spelled);
  });

  it.each([
    [1, '①'],
    [20, '⑳'],
    [21, '㉑'],
    [35, '㉟'],
    [36, '㊱'],
    [50, '㊿'],
    [51, '(51)'],
  ])('%i is circled as %s', (n, circled) => {
    expect(formatNumber('circled', n)).toBe(circled);
  });

  it.each([
    [1, 'a'],
    [26, 'z'],
    [27, 'aa'],
    [28, 'bb'],
  ])('%i is the letter %s', (n, letter) => {
    expect(formatNumber('lower-letter', n)).toBe(letter);
  });
});

describe('counting', () => {
  it('starts lower levels anew below each higher one', () => {
    const { next } = createNumbering(OFFICIAL);
    expect([1, 2, 2, 3, 3, 1, 2, 3, 4, 5, 5, 4].map(next)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '二、',
      '（一）',
      '1.',
      '（1）',
      '①',
      '②',
      '（2）',
    ]);
  });

  it('joins the numbers of levels, a skipped one as its first', () => {
    const { next } = createNumbering(DECIMAL);
    expect([1, 2, 3, 1, 3].map(next)).toEqual(['1. ', '1.1 ', '1.1.1 ', '2. ', '2.1.1 ']);
  });

  it('gives nothing on a level without numbers or beyond the levels', () => {
    const { next } = createNumbering([level('none', '%n.', 'space')]);
    expect([next(1), next(2)]).toEqual(['', '']);
  });
});

describe('a number as running text refers to it', () => {
  const numbersAfter = (levels: readonly LevelLook[], counted: readonly number[]): readonly string[] => {
    const numbering = createNumbering(levels);
    return counted.map((one) => {
      numbering.next(one);
      return numbering.reference(one);
    });
  };

  it('says the numbers above it that it does not say itself, and no mark', () => {
    expect(numbersAfter(OFFICIAL, [1, 2, 2, 3, 4, 5, 1])).toEqual([
      '一',
      '一（一）',
      '一（二）',
      '一（二）1',
      '一（二）1（1）',
      '一（二）1（1）①',
      '二',
    ]);
    expect(numbersAfter(DECIMAL, [1, 2, 3])).toEqual(['1', '1.1', '1.1.1']);
  });

  it('passes over levels that were left out, and keeps two numbers apart', () => {
    expect(numbersAfter(OFFICIAL, [1, 3])).toEqual(['一', '一.1']);
  });
});
