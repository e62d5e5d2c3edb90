import { describe, expect, it } from 'vitest';
import { lastDayOfMonth, parsePeriod, periodBetween } from '../../src/plan/period.ts';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};

describe('parsePeriod', () => {
  it.each([
    ['2026', '2026-1-1', '2026-12-31', '2026年'],
    ['2026年', '2026-1-1', '2026-12-31', '2026年'],
    ['2026年度', '2026-1-1', '2026-12-31', '2026年'],
    ['2026春季学期', '2026-2-1', '2026-7-31', '2026年春季学期'],
    ['2026年春学期', '2026-2-1', '2026-7-31', '2026年春季学期'],
    ['2026年秋季学期', '2026-9-1', '2027-1-31', '2026年秋季学期'],
    ['2025—2026学年', '2025-9-1', '2026-8-31', '2025—2026学年'],
    ['2025-2026学年第一学期', '2025-9-1', '2026-1-31', '2025-2026学年第一学期'],
    ['2025—2026学年下学期', '2026-2-1', '2026-7-31', '2025—2026学年下学期'],
    ['2026年上半年', '2026-1-1', '2026-6-30', '2026年上半年'],
    ['2026年第二季度', '2026-4-1', '2026-6-30', '2026年第二季度'],
    ['2026年3月', '2026-3-1', '2026-3-31', '2026年3月'],
    ['2026年3月至2027年2月', '2026-3-1', '2027-2-28', '2026年3月至2027年2月'],
    ['2026年3月—6月', '2026-3-1', '2026-6-30', '2026年3月—6月'],
    ['２０２６年', '2026-1-1', '2026-12-31', '2026年'],
    ['二〇二六年', '2026-1-1', '2026-12-31', '2026年'],
    ['二零二六年度', '2026-1-1', '2026-12-31', '2026年'],
    ['2026年1-12月', '2026-1-1', '2026-12-31', '2026年1-12月'],
    ['2026年3月-6月', '2026-3-1', '2026-6-30', '2026年3月-6月'],
    ['2026-03-02 to 2026-07-10', '2026-3-2', '2026-7-10', '2026-03-02 to 2026-07-10'],
  ])('%s', (text, from, to, label) => {
    expect(parsePeriod(text, 'zh-CN')).toEqual({ from: day(from), to: day(to), label });
  });

  it.each([
    ['2026', '2026-1-1', '2026-12-31', '2026'],
    ['Spring term 2026', '2026-2-1', '2026-7-31', 'Spring term 2026'],
    ['Fall 2026', '2026-9-1', '2027-1-31', 'Fall 2026'],
    ['2025–26 school year', '2025-9-1', '2026-8-31', '2025–26 school year'],
    ['Q3 2026', '2026-7-1', '2026-9-30', 'Q3 2026'],
  ])('%s in English', (text, from, to, label) => {
    expect(parsePeriod(text, 'en')).toEqual({ from: day(from), to: day(to), label });
  });

  it.each(['明年', '2025—2027学年', '2026年13月', '2026年第五季度', '今年春天', '26', ''])(
    '%s says no time',
    (text) => {
      expect(parsePeriod(text, 'zh-CN')).toBeNull();
    },
  );
});

describe('periodBetween', () => {
  it('means months whole, and ends where a leap year ends February', () => {
    expect(periodBetween('2028-02', '2028年2月', '')).toMatchObject({
      from: day('2028-2-1'),
      to: day('2028-2-29'),
    });
    expect(lastDayOfMonth(2100, 2)).toBe(28);
  });

  it('knows no days that do not exist, and no end before the start', () => {
    expect(periodBetween('2026-02-30', '2026-06', '')).toBeNull();
    expect(periodBetween('2026-06', '2026-03', '')).toBeNull();
  });
});
