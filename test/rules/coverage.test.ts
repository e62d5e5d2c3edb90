import { expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { coverageOf } from '../../src/rules/links/coverage.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { chinese } from './plans.ts';

function covered(yaml: string) {
  const { plan } = loadPlan(createSourceFile({ path: 'plan.yaml', text: yaml }));
  if (plan === null) throw new Error('no plan');
  return coverageOf(plan);
}

it('tells each target with what serves it, and the measures that serve none', () => {
  const yaml = chinese(`工作目标:
  - { 编号: 讲座, 内容: 健康讲座。, 指标: 不少于4场 }
  - { 编号: 巡逻, 内容: 夜间巡逻 }
  - 邻里和睦。
主要措施:
  - { 标题: 每月一讲。, 内容: 与卫生站商定课题。, 对应: 讲座, 时间: 3月, 责任人: [文体委员, 卫生站] }
  - 更新宣传栏。
活动安排:
  - { 时间: 10月, 内容: 重阳讲座, 对应: 讲座 }
`);
  expect(covered(yaml)).toEqual({
    targets: [
      {
        text: '健康讲座',
        line: 4,
        id: '讲座',
        value: '不少于4场',
        servedBy: [
          { text: '每月一讲', line: 8, when: '3月', owner: ['文体委员', '卫生站'] },
          { text: '重阳讲座', line: 11, when: '10月', owner: [] },
        ],
      },
      { text: '夜间巡逻', line: 5, id: '巡逻', value: null, servedBy: [] },
      { text: '邻里和睦', line: 6, id: null, value: null, servedBy: [] },
    ],
    unlinked: [{ text: '更新宣传栏', line: 9 }],
  });
});

it('whoever serves a target serves its parts, and a heading speaks for what is below it', () => {
  const yaml = chinese(`工作目标:
  - { 标题: 教育, 编号: 教育, 条目: [{ 内容: 讲座, 指标: 4场 }, { 内容: 夜校, 指标: 2班 }] }
主要措施:
  - { 标题: 办学, 对应: 教育, 条目: [每月开讲。, 每周开课。] }
`);
  const { targets, unlinked } = covered(yaml);
  expect(targets.map(({ text, servedBy }) => [text, servedBy.map((item) => item.text)])).toEqual([
    ['讲座', ['办学']],
    ['夜校', ['办学']],
  ]);
  expect(unlinked).toEqual([]);
});
