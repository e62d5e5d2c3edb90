import { expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese } from './plans.ts';

const plan = (serves: string) =>
  chinese(
    [
      '工作目标:',
      '  - { 编号: 讲座, 内容: 健康讲座, 指标: 4场 }',
      '  - 标题: 平安',
      '    编号: 平安',
      '    条目: [{ 编号: 巡逻, 内容: 夜间巡逻, 指标: 每周两次 }]',
      `主要措施: [{ 内容: 每月商定一次课题。${serves} }]`,
      '',
    ].join('\n'),
  );

it('marks the target that nothing serves', () => {
  expect(findings(plan(', 对应: 平安'))).toMatchObject([
    { code: 'target-without-measure', args: { text: '健康讲座' }, range: { start: { line: 4 } } },
  ]);
});

it('a target is served through its parts, and its parts through it', () => {
  expect(markedBy('target-without-measure', plan(', 对应: [讲座, 巡逻]'))).toEqual([]);
  expect(markedBy('target-without-measure', plan(', 对应: [讲座, 平安]'))).toEqual([]);
});

it('is silent in a plan that links nothing', () => {
  expect(findings(plan(''))).toEqual([]);
});
