import { describe, expect, it } from 'vitest';
import { findings, markedBy, told } from './harness.ts';
import { activity, activityEn, chinese, measure, measureEn } from './plans.ts';

it('tells how many days the month has', () => {
  expect(findings(measure('2月30日前完成统计。'))).toMatchObject([
    { code: 'impossible-date', severity: 'error', args: { date: '2月30日', month: 2, days: 28 } },
  ]);
  expect(findings(measure('13月份每周一次。'))).toMatchObject([{ args: { date: '13月份', days: null } }]);
});

describe('in prose', () => {
  it.each([
    ['4月31日前完成。', '4月31日'],
    ['2026年2月29日开会。', '2026年2月29日'],
    ['6月31号举办。', '6月31号'],
    ['二月三十日举办。', '二月三十日'],
    ['九月三十一日举办。', '九月三十一日'],
    ['5月0日举办。', '5月0日'],
    ['2026-02-29开会，每月一次。', '2026-02-29'],
    ['15月5日举办。', '15月5日'],
    ['６月３１日举办。', '６月３１日'],
    ['二〇二六年二月二十九日举办。', '二〇二六年二月二十九日'],
    ['6月25日至31日开展。', '31日'],
    ['6月29、31日各办一次。', '31日'],
    ['6月5日、31日各办一次。', '31日'],
    ['13月中旬前完成13月底的统计。', '13月'],
    ['2026年13月每周一次。', '2026年13月'],
  ])('%s', (text, date) => {
    expect(markedBy('impossible-date', measure(text))).toContain(date);
  });

  it.each([
    ['Meet on 31 June.', '31 June'],
    ['Meet on June 31, 2026.', 'June 31, 2026'],
    ['It closes on 30/02/2026.', '30/02/2026'],
    ['It closes on 9.31.2026.', '9.31.2026'],
    ['Meet on the 31st of April.', '31st of April'],
    ['Hand it in by February 30.', 'February 30'],
    ['Meet on Feb. 29, 2026.', 'Feb. 29, 2026'],
  ])('%s', (text, date) => {
    expect(markedBy('impossible-date', measureEn(text))).toEqual([date]);
  });
});

describe('in a time of its own it is not told twice', () => {
  it.each(['2月30日', '4月31日前', '13月', '6月25日—31日', '2026-02-29', '2026-13-01'])('%s', (when) => {
    expect(told(activity(when, '读书会')).map((each) => each.split(' ')[0])).toEqual(['impossible-date']);
  });

  it.each(['31 June', 'by February 30'])('%s', (when) => {
    expect(told(activityEn(when, 'Reading')).map((each) => each.split(' ')[0])).toEqual(['impossible-date']);
  });
});

describe('29 February is in some years only', () => {
  it.each([
    ['2026', ['2月29日']],
    ['2028', []],
    ['2027—2028学年', []],
    ['2024年3月至2025年12月', []],
  ])('%s', (period, marks) => {
    expect(markedBy('impossible-date', chinese('主要措施: ["2月29日走访，每月一次。"]\n', period))).toEqual(
      marks,
    );
  });

  it('and nobody knows of which where the plan tells no year', () => {
    expect(markedBy('impossible-date', '单位: 居委会\n主要措施: ["2月29日走访。"]\n')).toEqual([]);
    expect(markedBy('impossible-date', measure('2024年2月29日起的试点继续，去年2月29日已公布。'))).toEqual(
      [],
    );
  });
});

it('a date of signing', () => {
  expect(
    markedBy(
      'impossible-date',
      chinese('主要措施: [每月公开账目。]\n落款: { 单位: 居委会, 日期: 2026年2月30日 }\n'),
    ),
  ).toEqual(['2026年2月30日']);
});
