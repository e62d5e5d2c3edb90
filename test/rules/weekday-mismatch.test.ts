import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { activity, chinese, measure, measureEn } from './plans.ts';

it('tells the right weekday and the nearest day with the one that is written', () => {
  expect(findings(measure('3月5日（星期三）上街宣传。'))).toMatchObject([
    {
      code: 'weekday-mismatch',
      severity: 'warning',
      args: { written: 3, right: 4, day: { year: 2026, month: 3, day: 5 }, nearest: { month: 3, day: 4 } },
    },
  ]);
  expect(findings(measure('6月1日（周日）开放。'))).toMatchObject([
    { args: { right: 1, written: 7, nearest: { month: 5, day: 31 } } },
  ]);
});

it('is an error where the year is written beside it', () => {
  expect(findings(measure('2026年3月5日（星期三）上街宣传。'))).toMatchObject([{ severity: 'error' }]);
});

describe('in Chinese', () => {
  it.each([
    ['3月5日（周三）上街。', '3月5日（周三）'],
    ['3月5日星期三上街。', '3月5日星期三'],
    ['3月5日上午（礼拜三）上街。', '3月5日上午（礼拜三）'],
    ['定于周三（3月5日）上街。', '周三（3月5日'],
    ['活动一（3月5日，周三）上街。', '3月5日，周三）'],
    ['三月五日（星期天）上街。', '三月五日（星期天）'],
    ['2026-03-05（周三）上街。', '2026-03-05（周三）'],
  ])('%s', (text, mark) => {
    expect(markedBy('weekday-mismatch', measure(text))).toEqual([mark]);
  });

  it('in a time of its own', () => {
    expect(markedBy('weekday-mismatch', activity('3月5日（周三）', '读书会'))).toEqual(['3月5日（周三）']);
  });
});

it.each([
  ['Meet on Monday 3 March 2026.', 'Monday 3 March 2026'],
  ['Meet on Monday, March 3.', 'Monday, March 3'],
  ['Meet on 3 March (Monday).', '3 March (Monday)'],
  ['Meet on Sat, July 12 from noon.', 'Sat, July 12'],
])('%s', (text, mark) => {
  expect(markedBy('weekday-mismatch', measureEn(text))).toEqual([mark]);
});

describe('the year', () => {
  const plan = (text: string, period: string) => chinese(`主要措施: [${JSON.stringify(text)}]\n`, period);

  it('of a school year is the one in which the date lies', () => {
    const period = '2026—2027学年';
    expect(markedBy('weekday-mismatch', plan('3月5日（周五）、10月9日（周五）开会。', period))).toEqual([]);
    expect(markedBy('weekday-mismatch', plan('3月5日（周四）、10月9日（周六）开会。', period))).toHaveLength(
      2,
    );
  });

  it('has to be certain', () => {
    expect(markedBy('weekday-mismatch', plan('3月5日（周三）开会。', '2026年1月至2027年12月'))).toEqual([]);
    expect(markedBy('weekday-mismatch', '单位: 居委会\n主要措施: [3月5日（周三）开会。]\n')).toEqual([]);
    expect(markedBy('weekday-mismatch', measure('去年3月5日（星期三）的活动今年再办。'))).toEqual([]);
    const before = chinese('前言: 12月20日（星期六）居民会议通过本计划。\n主要措施: [每月公开账目。]\n');
    expect(markedBy('weekday-mismatch', before)).toEqual([]);
  });
});
