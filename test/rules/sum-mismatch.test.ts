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
    ['A total of 900€, of which 500€ for tools and 300€ for insurance.', '900€'],
    ['A total of 900 $, of which 500 $ for tools and $300 for insurance.', '900 $'],
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

const budget = (...entries: string[]) =>
  chinese(`经费预算:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`);
const budgetEn = (...entries: string[]) =>
  english(`budget:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`);

describe('in lists of entries with an amount each, the last of which is the total', () => {
  it.each([
    [
      'an English list',
      budgetEn('text: Tools, amount: $400', 'text: Insurance, amount: $250', 'text: Total, amount: $600'),
      '$600',
    ],
    [
      'a Chinese list',
      budget('内容: 书籍, 金额: 300元', '内容: 桌椅, 金额: 500元', '内容: 合计, 金额: 900元'),
      '900元',
    ],
    [
      'titles',
      budget('标题: 书籍, 金额: 300元', '标题: 桌椅, 金额: 500元', '标题: 总计：, 金额: 900元'),
      '900元',
    ],
    [
      'units of another size',
      budget('内容: 书籍, 金额: 3000元', '内容: 桌椅, 金额: 0.5万元', '内容: 总 计, 金额: 0.9万元'),
      '0.9万元',
    ],
    [
      'thousands',
      budgetEn('text: Rent, amount: "$1,200"', 'text: Tea, amount: $650', 'text: In all, amount: "$1,950"'),
      '$1,950',
    ],
    [
      'plain numbers with a unit at the total',
      budget('内容: 书籍, 金额: 300', '内容: 桌椅, 金额: 500', '内容: 合计, 金额: 900元'),
      '900元',
    ],
    [
      'a subtotal in between',
      budgetEn(
        'text: Tools, amount: $400',
        'text: Insurance, amount: $250',
        'text: Subtotal, amount: $650',
        'text: Seeds, amount: $100',
        'text: Total, amount: $700',
      ),
      '$700',
    ],
    [
      'an entry that has its amount in its text',
      budget('内容: 书籍, 金额: 300元', '内容: 桌椅500元', '内容: 合计, 金额: 900元'),
      '900元',
    ],
  ])('%s', (_, yaml, total) => {
    expect(markedBy('sum-mismatch', yaml)).toEqual([total]);
  });

  it.each([
    ['it is right', ['内容: 书籍, 金额: 300元', '内容: 桌椅, 金额: 500元', '内容: 合计, 金额: 800元']],
    ['an entry has none', ['内容: 书籍, 金额: 300元', '内容: 桌椅', '内容: 合计, 金额: 900元']],
    [
      'one is not known yet',
      ['内容: 书籍, 金额: 300元', '内容: 桌椅, 金额: 待定', '内容: 合计, 金额: 900元'],
    ],
    [
      'one is a stretch',
      ['内容: 书籍, 金额: 300元', '内容: 桌椅, 金额: 400～500元', '内容: 合计, 金额: 900元'],
    ],
    ['one is for each', ['内容: 书籍, 金额: 300元', '内容: 补助, 金额: 50元/人', '内容: 合计, 金额: 900元']],
    ['one is a price', ['内容: 书籍, 金额: 300元', '内容: 每人补助, 金额: 50元', '内容: 合计, 金额: 900元']],
    [
      'the units are mixed',
      ['内容: 书籍, 金额: 300元', '内容: 志愿者, 金额: 50工时', '内容: 合计, 金额: 900元'],
    ],
    ['they are shares', ['内容: 书籍, 金额: 30%', '内容: 桌椅, 金额: 50%', '内容: 合计, 金额: 100%']],
    ['no number tells its size', ['内容: 书籍, 金额: 3', '内容: 桌椅, 金额: 5', '内容: 合计, 金额: 9万元']],
    [
      'there is a subtotal, and it is right',
      [
        '内容: 书籍, 金额: 300元',
        '内容: 桌椅, 金额: 500元',
        '内容: 小计, 金额: 800元',
        '内容: 合计, 金额: 800元',
      ],
    ],
    [
      'it is not at the end',
      ['内容: 合计, 金额: 900元', '内容: 书籍, 金额: 300元', '内容: 桌椅, 金额: 500元'],
    ],
    [
      'it is rounded',
      ['内容: 书籍, 金额: 0.333万元', '内容: 桌椅, 金额: 0.333万元', '内容: 合计, 金额: 0.667万元'],
    ],
  ])('silent where %s', (_, entries) => {
    expect(markedBy('sum-mismatch', budget(...entries))).toEqual([]);
  });

  it('silent where there are two currencies', () => {
    const tools = ['text: Tools, amount: $400', 'text: Insurance, amount: €250'];
    expect(markedBy('sum-mismatch', budgetEn(...tools, 'text: Total, amount: $600'))).toEqual([]);
  });
});

describe('a sign before the number or behind it', () => {
  const table = (...rows: string[]) =>
    english(
      `budget:\n  table:\n    heads: [Item, Amount]\n    rows:\n${rows.map((row) => `      - [${row}]\n`).join('')}`,
    );
  const lines = (...rows: string[]) =>
    english(`budget:\n${rows.map((row) => `  - ${row.replace(',', '')}\n`).join('')}`);
  const entries = (...rows: string[]) =>
    budgetEn(...rows.map((row) => `text: ${row.replace(',', ', amount:')}`));

  it.each([
    [['Tools, 400$', 'Insurance, 250$', 'Total, 600$'], '600$'],
    [['Tools, 400 €', 'Insurance, 250 €', 'Total, 600 €'], '600 €'],
    [['Tools, $400', 'Insurance, 250$', 'Total, $600'], '$600'],
    [['Tools, 400 dollars', 'Insurance, 250 dollars', 'Total, 600 dollars'], '600 dollars'],
  ])('%s', (rows, total) => {
    expect(markedBy('sum-mismatch', table(...rows))).toEqual([total]);
    expect(markedBy('sum-mismatch', entries(...rows))).toEqual([total]);
    expect(markedBy('sum-mismatch', lines(...rows))).toEqual([`Total ${total}`]);
  });

  it('is told apart from another currency', () => {
    const rows = ['Tools, 400$', 'Insurance, €250', 'Total, $600'];
    for (const yaml of [table(...rows), entries(...rows), lines(...rows)])
      expect(markedBy('sum-mismatch', yaml)).toEqual([]);
  });
});

it('a subtotal in a list of lines is no part', () => {
  const lines = '经费预算: [场租：500元, 奖品：3000元, 小计：3500元, 工资：2000元, 总计：5500元]\n';
  expect(markedBy('sum-mismatch', chinese(lines))).toEqual([]);
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
