import { describe, expect, it } from 'vitest';
import { findings, marked, markedBy } from './harness.ts';

const plan = (before: string, text = '3月开放操场。') =>
  `${before}单位: 桃园里社区居民委员会\n主要措施: [${text}]\n`;
const codes = (yaml: string) => findings(yaml).map(({ code }) => code);

it('is a note, said once at the top, with the places that cannot be checked', () => {
  const found = findings(plan(''));
  expect(found).toMatchObject([{ code: 'missing-period', severity: 'info', args: { dates: 1 } }]);
  expect(found.map(marked)).toEqual(['单位']);
});

it.each([
  ['a period left blank, of which placeholder speaks', '周期:\n', ['placeholder']],
  ['a period still to be filled in', '周期: 20XX\n', ['placeholder']],
  ['a period that was not understood', '周期: 明年\n', ['period-not-understood']],
])('%s is not missing', (_, before, expected) => {
  expect(codes(plan(before))).toEqual(expected);
});

describe('the year is told from', () => {
  it.each([
    ['the title', '标题: 2026年工作计划\n', '2025年将开放操场。'],
    ['the title of a term', '标题: 2025—2026学年第二学期工作计划\n', '2025年将开放操场。'],
    ['the sentence that introduces the plan', '前言: 现将2026年工作计划安排如下。\n', '2025年将开放操场。'],
    ['the signature', '落款: { 单位: 居委会, 日期: 2026年1月8日 }\n', '2025年将开放操场。'],
    [
      'most sentences that look ahead',
      '前言: 2026年要有新气象。\n结语: 2026年，让我们努力工作。\n',
      '2025年将开放操场。',
    ],
  ])('%s', (_, before, text) => {
    expect(markedBy('missing-period', plan(before, text))).toEqual([]);
    expect(markedBy('stale-year', plan(before, text))).toEqual(['2025年']);
  });

  it('a signature of November, which is for the year after', () => {
    const before = '落款: { 单位: 居委会, 日期: 2025年11月30日 }\n';
    expect(markedBy('stale-year', plan(before, '2025年将开放操场。'))).toEqual(['2025年']);
    expect(markedBy('stale-year', plan(before, '2026年将开放操场。'))).toEqual([]);
  });

  it.each(['2025年获得先进称号，继续开放操场。', '落实《2025年工作要点》，3月开放操场。'])(
    'no year that is looked back on: %s',
    (text) => {
      expect(codes(plan('', text))).toEqual(['missing-period']);
    },
  );
});

it('the other rules on dates go by it as well', () => {
  const yaml = plan('标题: 2026年秋季学期工作计划\n', '{ 内容: 开放操场。, 时间: 5月 }');
  expect(codes(yaml)).toEqual(['date-outside-period']);
  expect(codes(plan('标题: 2026年工作计划\n', '{ 内容: 重阳节茶话会。, 时间: 5月 }'))).toEqual([
    'occasion-in-wrong-month',
  ]);
});
