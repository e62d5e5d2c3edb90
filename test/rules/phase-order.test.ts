import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english, measure } from './plans.ts';

const steps = (titles: readonly string[], period?: string) =>
  chinese(
    `章节: [{ 标题: 实施步骤, 条目: ${JSON.stringify(titles.map((标题) => ({ 标题, 内容: '推进。' })))} }]\n`,
    period,
  );
const told = (yaml: string) => findings(yaml).filter(({ code }) => code === 'phase-order');

describe('phases that overlap', () => {
  it('names both, and shows where the other one stands', () => {
    expect(told(steps(['第一阶段（3月—5月）', '第二阶段（4月—6月）']))).toMatchObject([
      {
        severity: 'warning',
        args: {
          form: 'overlap',
          phase: '第二阶段',
          time: '4月—6月',
          before: { phase: '第一阶段', time: '3月—5月' },
        },
        related: [{}],
      },
    ]);
  });

  it.each([
    [['第一阶段（3月1日—4月20日）', '第二阶段（4月10日—6月30日）'], ['4月10日—6月30日']],
    [['（一）宣传发动阶段（3月—5月）', '（二）组织实施阶段（4月—10月）'], ['4月—10月']],
    [['第一阶段（3月—12月）', '第二阶段（5月—6月）'], ['5月—6月']],
    [['第一阶段（一季度）', '第二阶段（3月—9月）', '第三阶段（8月—12月）'], ['8月—12月']],
  ])('%j', (titles, marks) => {
    expect(markedBy('phase-order', steps(titles))).toEqual(marks);
  });

  it('with the time in its own key, in one text, and in English', () => {
    const items = '{ 标题: 宣传阶段, 时间: 3月—5月 }, { 标题: 实施阶段, 时间: 4月—6月 }';
    expect(markedBy('phase-order', chinese(`活动安排: [${items}]\n`))).toEqual(['4月—6月']);
    const text = '第一阶段（3月—5月）：宣传；第二阶段（4月—6月）：实施。';
    expect(markedBy('phase-order', measure(text))).toEqual(['4月—6月']);
    const phases = english(
      'schedule: [{ when: March–May, title: Phase 1 }, { when: April–June, title: Phase 2 }]\n',
    );
    expect(markedBy('phase-order', phases)).toEqual(['April–June']);
    const labels = english(
      'schedule: [{ when: Phase 1 (March–May), text: Ask }, { when: Phase 2 (April–June), text: Dig }]\n',
    );
    expect(markedBy('phase-order', labels)).toEqual(['Phase 2 (April–June)']);
  });
});

it.each([
  [['第一阶段（5月—6月）', '第二阶段（3月—4月）'], '3月—4月'],
  [['第一阶段（4月—10月）', '第二阶段（1月—3月）'], '1月—3月'],
  [['准备阶段（6月）', '实施阶段（3月—4月）'], '3月—4月'],
  [['第一阶段（2026年5月）', '第二阶段（2026年3月）'], '2026年3月'],
])('a later phase that lies earlier: %j', (titles, mark) => {
  expect(told(steps(titles))).toMatchObject([{ args: { form: 'earlier' } }]);
  expect(markedBy('phase-order', steps(titles))).toEqual([mark]);
});

describe('a phase that ends before it begins', () => {
  it.each([
    [['第一阶段（3月20日—10日）', '第二阶段（4月）'], '3月20日—10日'],
    [['第一阶段（3月20日至3月10日）', '第二阶段（4月）'], '3月20日至3月10日'],
    [['第一阶段（3月）', '第二阶段（9月—6月）'], '9月—6月'],
    [['第一阶段（2026年9月—2026年3月）', '第二阶段（2026年10月）'], '2026年9月—2026年3月'],
  ])('%j', (titles, mark) => {
    expect(told(steps(titles))).toMatchObject([{ args: { form: 'reversed' } }]);
    expect(markedBy('phase-order', steps(titles))).toEqual([mark]);
  });

  it('is told once where it is the time of its own key', () => {
    const items = '{ 标题: 宣传阶段, 时间: 3月20日—10日 }, { 标题: 实施阶段, 时间: 4月—6月 }';
    expect(findings(chinese(`活动安排: [${items}]\n`)).map(({ code }) => code)).toEqual(['phase-order']);
  });
});
