import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, measure, measureEn } from './plans.ts';

describe('in one sentence', () => {
  it('marks the total, tells what comes out, and shows the other two', () => {
    expect(findings(measure('按人均2元、全镇5万人，共需12万元。'))).toMatchObject([
      {
        code: 'per-head-mismatch',
        args: { rate: '人均2元', count: '5万人', stated: '12万元', computed: '10万元' },
        related: [{}, {}],
      },
    ]);
  });

  it.each([
    ['按人均3元、全社区6000人安排经费2万元。', '2万元', '1.8万元'],
    ['按人均2元、全镇5万人，共需11万元。', '11万元', '10万元'],
    ['每户50元，120户，合计5000元。', '5000元', '6000元'],
    ['慰问老人60名，每人200元，共计1.5万元。', '1.5万元', '1.2万元'],
    ['街道按常住人口6.2万人、每人2元安排15.4万元，其中课程6.2万元，宣传9.2万元。', '15.4万元', '12.4万元'],
    ['全年讲座12场，每场补助200元，共需2600元。', '2600元', '2400元'],
    ['每个社区补助1万元，9个社区共8万元。', '8万元', '9万元'],
    ['按5元/人的标准，服务3200人，需经费18000元。', '18000元', '16000元'],
    ['按人均不低于2元的标准，全镇5万人，安排经费7万元。', '7万元', '10万元'],
    ['镇财政按常住人口4.8万人、每人2.5元安排14万元，上级补助3万元，合计17万元。', '14万元', '12万元'],
    ['讲课费200元×12次=2600元。', '2600元', '2400元'],
    ['宣传册2元/本×3000本＝0.8万元。', '0.8万元', '0.6万元'],
  ])('%s', (text, stated, computed) => {
    expect(findings(measure(text))).toMatchObject([{ code: 'per-head-mismatch', args: { computed } }]);
    expect(markedBy('per-head-mismatch', measure(text))).toEqual([stated]);
  });

  it.each([
    ['Food for 20 families at $15 each, $350 in all.', '$350', '$300'],
    ['Food for 20 families at 15€ each, 350€ in all.', '350€', '€300'],
    [
      'The council provides 68,480 euros, that is 2.30 euros for each of the 21,400 residents.',
      '68,480 euros',
      '49220 euros',
    ],
    ['We pay £5 a head for 30 people, a total of £200.', '£200', '£150'],
    ['At $12 per household for 40 households the leaflets cost $500.', '$500', '$480'],
  ])('%s', (text, stated, computed) => {
    expect(findings(measureEn(text))).toMatchObject([{ code: 'per-head-mismatch', args: { computed } }]);
    expect(markedBy('per-head-mismatch', measureEn(text))).toEqual([stated]);
  });
});

it('in several sentences of one item', () => {
  expect(
    markedBy('per-head-mismatch', measure('全镇现有5万人。经费按人均2元的标准安排，共需12万元。')),
  ).toEqual(['12万元']);
});

it('an amount beside the text', () => {
  const yaml = (amount: string) =>
    chinese(`经费预算:\n  - { 内容: 慰问困难家庭120户，每户50元, 金额: ${amount} }\n`);
  expect(markedBy('per-head-mismatch', yaml('5000元'))).toEqual(['5000元']);
  expect(markedBy('per-head-mismatch', yaml('6000元'))).toEqual([]);
  expect(markedBy('per-head-mismatch', yaml('0.6万元'))).toEqual([]);
});

describe('in tables', () => {
  const table = (heads: string, ...rows: string[]) =>
    chinese(
      `经费预算:\n  表格:\n    表头: [${heads}]\n    数据:\n${rows.map((row) => `      - [${row}]\n`).join('')}`,
    );

  it.each([
    [table('项目, 单价（元）, 数量, 金额（元）', '书籍, 30, 100, 3500', '桌椅, 160, 20, 3200'), ['3500']],
    [table('项目, 单价（元）, 数量, 金额（万元）', '书籍, 30, 100, 0.4', '桌椅, 160, 20, 0.32'), ['0.4']],
    [
      table('项目, 人数, 标准（元/人）, 经费', '体检, 200人, 50元, 1万元', '慰问, 60人, 200元, 1.1万元'),
      ['1.1万元'],
    ],
    [table('项目, 单价, 数量, 金额', '书籍, 30, 100, 0.3', '桌椅, 160, 20, 3200'), []],
    [table('项目, 单价, 数量, 天数, 金额', '帐篷, 30, 100, 3, 9000'), []],
  ])('%#', (yaml, totals) => {
    expect(markedBy('per-head-mismatch', yaml)).toEqual(totals);
  });
});
