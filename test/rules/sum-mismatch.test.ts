import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english, measure, measureEn } from './plans.ts';

const table = (heads: string, ...rows: string[]) =>
  chinese(
    `经费预算:\n  表格:\n    表头: [${heads}]\n    数据:\n${rows.map((row) => `      - [${row}]\n`).join('')}`,
  );

describe('in tables', () => {
  it('marks the total and tells both sums', () => {
    expect(findings(table('项目, 金额（万元）', '书籍, 1.2', '桌椅, 0.9', '合计, 2.2'))).toMatchObject([
      {
        code: 'sum-mismatch',
        args: { stated: '2.2', computed: '2.1', unit: '' },
        range: { start: { line: 9, column: 14 } },
      },
    ]);
  });

  it.each([
    ['units in the cells', table('项目, 金额', '书籍, 300元', '桌椅, 500元', '总计, 900元'), ['900元']],
    ['thousands', table('项目, 人次', '讲座, "1,200"', '夜校, 800', '合 计, "2,100"'), ['2,100']],
    [
      'each column on its own',
      table('项目, 场次, 人次', '讲座, 4, 200', '夜校, 6, 300', '合计, 9, 600'),
      ['9', '600'],
    ],
    ['a column of totals', table('项目, 上半年, 下半年, 合计', '讲座, 4, 6, 10', '夜校, 6, 6, 13'), ['13']],
    [
      'three columns and their total',
      table('项目, 春, 夏, 秋, 合计', '讲座, 4, 6, 1, 11', '夜校, 6, 6, 1, 14'),
      ['14'],
    ],
  ])('%s', (_, yaml, totals) => {
    expect(markedBy('sum-mismatch', yaml)).toEqual(totals);
  });

  it('is silent where a part is no number', () => {
    expect(markedBy('sum-mismatch', table('项目, 金额', '书籍, 300', '桌椅, 待定', '合计, 900'))).toEqual([]);
  });

  it('is silent where the total stands above its parts', () => {
    expect(markedBy('sum-mismatch', table('项目, 金额', '合计, 900', '书籍, 300', '桌椅, 500'))).toEqual([]);
  });
});

describe('in prose', () => {
  it.each([
    ['全年经费合计5万元，其中培训2万元，宣传1万元，活动3万元。', '5万元', '6'],
    ['预算总计1万元，其中书籍6000元、桌椅3000元。', '1万元', '0.9'],
    ['实现收入659万元。其中：租金237万元，服务费321万元，捐赠111万元。', '659万元', '669'],
    ['全年共办讲座10场，其中健康6场、法律8场。', '10场', '14'],
    ['预算合计15万元，其中：培训6万元；宣传4万元；活动6万元。', '15万元', '16'],
    ['10月67万元，11月75万元，12月80万元，合计231万元。', '231万元', '222'],
    ['讲师费6000元、资料费3000元，共计1万元。', '1万元', '0.9'],
  ])('%s', (text, stated, computed) => {
    expect(findings(measure(text))).toMatchObject([{ code: 'sum-mismatch', args: { computed } }]);
    expect(markedBy('sum-mismatch', measure(text))).toEqual([stated]);
  });

  it.each([
    ['A total of $900, of which $500 for tools and $300 for insurance.', '$900'],
    ['We have £900, of which £300 goes to paths, £200 to the hall and £300 to seeds.', '£900'],
    ['The budget is $1,200: $700 for tools, $600 for the street party.', '$1,200'],
    ['We spend 900 yuan, of which 500 yuan on seeds and 600 yuan on tools.', '900 yuan'],
  ])('%s', (text, stated) => {
    expect(markedBy('sum-mismatch', measureEn(text))).toEqual([stated]);
  });
});

describe('in lists whose last line is the total', () => {
  it.each([
    ['items', '经费预算: [场租：500元, 奖品：3000元, 工资：2000元, 总计：11500元]\n', '总计：11500元'],
    ['lines of a text', '经费预算: |\n  场租：500元\n  奖品：0.3万元\n  合计：0.4万元\n', '合计：0.4万元'],
  ])('%s', (_, rest, total) => {
    expect(markedBy('sum-mismatch', chinese(rest))).toEqual([total]);
  });

  it.each([
    '经费预算: [场租：500元, 奖品：3000元, 总计：3500元]\n',
    '经费预算: [场租：500元, 奖品：每人20元, 总计：3500元]\n',
    '经费预算: [场租：500元, 奖品待定, 总计：3500元]\n',
    '经费预算: [场租：500元, 奖品：3000元, 预备费：1500元]\n',
  ])('%s is right, or not to be told', (rest) => {
    expect(markedBy('sum-mismatch', chinese(rest))).toEqual([]);
  });
});

it('a long row of digits takes no longer than as many words', { timeout: 20_000 }, () => {
  expect(markedBy('sum-mismatch', measure('7'.repeat(200_000)))).toEqual([]);
});

it('a row with more cells than the table has columns is not reckoned: 1,850 is two of them', () => {
  const yaml = english(
    'measures:\n  - title: Costs\n    table:\n      heads: [Item, Pounds]\n      rows:\n        - [Rent, 1,200]\n        - [Tea, 650]\n        - [Total, 1,850]\n',
  );
  expect(markedBy('sum-mismatch', yaml)).toEqual([]);
  expect(markedBy('sum-mismatch', yaml.replace('1,200', '"1,200"').replace('1,850', '"1,950"'))).toEqual([
    '1,950',
  ]);
});
