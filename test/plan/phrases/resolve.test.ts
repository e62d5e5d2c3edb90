import { describe, expect, it } from 'vitest';
import { type DaySpan, resolveMonths, resolveSpan } from '../../../src/plan/phrases/resolve.ts';
import { parseWhen } from '../../../src/plan/phrases/when.ts';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};
const period = (from: string, to: string): DaySpan => ({ from: day(from), to: day(to) });
const YEAR = period('2026-1-1', '2026-12-31');
const AUTUMN = period('2026-9-1', '2027-1-20');

function spanOf(text: string, within: DaySpan): string | null {
  const when = parseWhen(text);
  const span = when && resolveSpan(when, within);
  return (
    span && [span.from, span.to].map(({ year, month, day: date }) => `${year}-${month}-${date}`).join(' ')
  );
}
function monthsOf(text: string, within: DaySpan): string | null {
  const when = parseWhen(text);
  const months = when && resolveMonths(when, within);
  return months?.map(({ year, month }) => `${year}-${month}`).join(' ') ?? null;
}

describe('the days that a phrase can mean', () => {
  it.each([
    ['3月8日', YEAR, '2026-3-8 2026-3-8'],
    ['2月', YEAR, '2026-2-1 2026-2-28'],
    ['3月中旬', YEAR, '2026-3-11 2026-3-20'],
    ['2月底', YEAR, '2026-2-21 2026-2-28'],
    ['2025年3月', YEAR, '2025-3-1 2025-3-31'],
    ['1月', AUTUMN, '2027-1-1 2027-1-31'],
    ['10月', AUTUMN, '2026-10-1 2026-10-31'],
    ['3月', AUTUMN, '2027-3-1 2027-3-31'],
    ['7月', AUTUMN, '2026-7-1 2026-7-31'],
    ['11月—1月', AUTUMN, '2026-11-1 2027-1-31'],
    ['3—6月', YEAR, '2026-3-1 2026-6-30'],
    ['6月底前', YEAR, '2026-1-1 2026-6-30'],
    ['by June 15', YEAR, '2026-1-1 2026-6-15'],
    ['3月起', YEAR, '2026-3-1 2026-12-31'],
    ['第二季度', YEAR, '2026-4-1 2026-6-30'],
    ['下半年', YEAR, '2026-7-1 2026-12-31'],
    ['第3周', AUTUMN, '2026-9-15 2026-9-21'],
    ['3月第一周', YEAR, '2026-3-1 2026-3-7'],
    ['last Friday of May', YEAR, '2026-5-29 2026-5-29'],
    ['春节', YEAR, '2026-2-17 2026-2-17'],
    ['春节', AUTUMN, '2027-2-6 2027-2-6'],
    ['元旦', AUTUMN, '2027-1-1 2027-1-1'],
    ['重阳节前', YEAR, '2026-10-18 2026-10-18'],
    ['暑假', YEAR, '2026-7-1 2026-8-31'],
    ['每月5日', YEAR, '2026-1-1 2026-12-31'],
    ['3—6月每月一次', YEAR, '2026-3-1 2026-6-30'],
    ['3月、9月', YEAR, '2026-3-1 2026-9-30'],
  ] as const)('%s', (text, within, expected) => {
    expect(spanOf(text, within)).toBe(expected);
  });

  it.each(['长期', '学期末', '节假日', '暑假前', '适时', '3月、适时'])('cannot be told of %s', (text) => {
    expect(spanOf(text, YEAR)).toBeNull();
  });
});

describe('the months that a phrase can mean', () => {
  it.each([
    ['3—5月', YEAR, '2026-3 2026-4 2026-5'],
    ['11月—次年1月', AUTUMN, '2026-11 2026-12 2027-1'],
    ['6月底前', YEAR, '2026-6'],
    ['寒暑假', YEAR, '2026-1 2026-2 2026-7 2026-8'],
    ['每年3月、9月', YEAR, '2026-3 2026-9'],
    ['单月', AUTUMN, '2026-9 2026-11 2027-1'],
    ['六一、重阳', YEAR, '2026-6 2026-10'],
    ['全年', YEAR, '2026-1 2026-2 2026-3 2026-4 2026-5 2026-6 2026-7 2026-8 2026-9 2026-10 2026-11 2026-12'],
  ] as const)('%s', (text, within, expected) => {
    expect(monthsOf(text, within)).toBe(expected);
  });

  it.each(['长期', '期末', '3月、长期'])('cannot be told of %s', (text) => {
    expect(monthsOf(text, YEAR)).toBeNull();
  });
});
