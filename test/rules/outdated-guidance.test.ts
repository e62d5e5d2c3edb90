import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english } from './plans.ts';

const guided = (text: string, period?: string) =>
  chinese(`指导思想: ${JSON.stringify(text)}\n主要措施: [每月公开账目。]\n`, period);

it('tells which congress followed, and which one is the latest', () => {
  expect(findings(guided('以党的十九大精神为指导，办好实事。'))).toMatchObject([
    {
      code: 'outdated-guidance',
      severity: 'warning',
      args: {
        written: '十九大',
        next: { congress: 20, plenum: null, year: 2022, month: 10 },
        current: { congress: 20, plenum: 4 },
      },
    },
  ]);
});

it.each([
  ['2023', { congress: 20, plenum: null }],
  ['2024秋季学期', { congress: 20, plenum: 3 }],
  ['2026年11月至2027年10月', { congress: 20, plenum: null }],
  ['2027年11月至2028年10月', null],
])('names only what the table is sure of: %s', (period, current) => {
  expect(findings(guided('以党的十九大精神为指导。', period))).toMatchObject([{ args: { current } }]);
});

it('does not say which one is the latest where the table does not reach', () => {
  expect(findings(guided('以党的十九大精神为指导。', '2030'))).toMatchObject([{ args: { current: null } }]);
});

describe('what is named as guidance', () => {
  it.each([
    ['以党的十九大精神为指导，全面推进。', '十九大'],
    ['深入贯彻落实党的十八大精神，办好实事。', '十八大'],
    ['以习近平新时代中国特色社会主义思想为指导，贯彻党的十九大和十九届二中、三中、四中全会精神。', '十九大'],
    ['全面贯彻党的十九届六中全会精神。', '十九届六中全会'],
    ['认真领会19大精神。', '19大'],
    ['在党的十九大精神指引下开展工作。', '十九大'],
    ['以党的十八大、十八届三中全会为指导。', '十八大'],
    ['按照党的第十九次全国代表大会精神，推进治理。', '党的第十九次全国代表大会'],
    ['深入学习贯彻习近平总书记重要讲话和党的十九届历次全会精神。', '十九届历次全会'],
  ])('%s', (text, mark) => {
    expect(markedBy('outdated-guidance', guided(text))).toEqual([mark]);
  });

  it('in the preamble, and in English', () => {
    const preamble = chinese('前言: 根据党的十九大精神，制定本计划。\n主要措施: [每月公开账目。]\n');
    expect(markedBy('outdated-guidance', preamble)).toEqual(['十九大']);
    const text = 'Guided by the spirit of the 19th National Congress, we meet every month.';
    expect(
      markedBy('outdated-guidance', english(`preamble: ${text}\nmeasures: [Meet every week.]\n`)),
    ).toEqual(['19th National Congress']);
  });
});

it.each([
  ['2017', []],
  ['2018', ['十八大']],
  ['2017年11月至2018年10月', ['十八大']],
  ['2017秋季学期', []],
])('is out of date when the next congress was held before the plan begins: %s', (period, marks) => {
  expect(markedBy('outdated-guidance', guided('以党的十八大精神为指导。', period))).toEqual(marks);
});

it('is held against what stands in the same section', () => {
  const beside = chinese(
    '指导思想:\n  - 以党的十九大精神为指导。\n  - 学习党的二十大精神。\n主要措施: [每月公开账目。]\n',
  );
  expect(markedBy('outdated-guidance', beside)).toEqual([]);
  const elsewhere = chinese('指导思想: 以党的十九大精神为指导。\n主要措施: [每月学习党的二十大报告。]\n');
  expect(markedBy('outdated-guidance', elsewhere)).toEqual(['十九大']);
});

it('says nothing where no year can be told', () => {
  expect(markedBy('outdated-guidance', '单位: 居委会\n指导思想: 以党的十九大精神为指导。\n')).toEqual([]);
});

describe('a plenum that a later one of its committee has followed', () => {
  it('is information only', () => {
    expect(findings(guided('贯彻党的二十大和二十届二中、三中全会精神。'))).toMatchObject([
      {
        code: 'outdated-guidance',
        severity: 'info',
        args: { written: '二十届二中', next: { congress: 20, plenum: 4, year: 2025, month: 10 } },
      },
    ]);
  });

  it.each([
    ['贯彻党的二十届三中全会精神。', '2025', []],
    ['贯彻党的二十届三中全会精神。', '2026', ['二十届三中全会']],
    ['贯彻党的二十届历次全会精神。', '2026', []],
    ['贯彻党的二十届三中、四中全会精神。', '2026', []],
    ['贯彻党的二十届三中全会、四中全会精神。', '2026', []],
    ['贯彻党的二十届三中全会精神。', '2027', []],
  ])('%s in %s', (text, period, marks) => {
    expect(markedBy('outdated-guidance', guided(text, period))).toEqual(marks);
  });
});
