import { expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese } from './plans.ts';

const plan = (first: string, later: string, title = '2026年社区教育工作计划') =>
  chinese(`标题: ${title}\n组织领导:\n  - ${first}\n考核评价:\n  - ${later}\n`);
const marks = (yaml: string) => markedBy('name-varies', yaml);

it('marks the later name and tells where the first stands', () => {
  const yaml = plan('成立社区教育工作领导小组，书记任组长。', '12月由社区教育领导小组检查。');
  expect(findings(yaml)).toMatchObject([
    {
      code: 'name-varies',
      args: { name: '社区教育领导小组', other: '社区教育工作领导小组', line: 5 },
      related: [{}],
    },
  ]);
  expect(marks(yaml)).toEqual(['社区教育领导小组']);
});

it.each([
  ['街道社区教育委员会每半年开会。', '街道社区教育工作委员会12月检查。', '街道社区教育工作委员会'],
  ['镇社区教育工作领导小组成员如下：书记任组长。', '12月由镇社教工作领导小组检查。', '镇社教工作领导小组'],
  ['成立年度工作推进小组，书记任组长。', '12月由年度重点工作推进小组检查。', '年度重点工作推进小组'],
  ['街道社区教育中心负责排课。', '街道社教中心12月检查。', '街道社教中心'],
])('%s %s', (first, later, name) => {
  expect(marks(plan(first, later))).toEqual([name]);
});

it('a body that nobody set up, where the plan is about what its name says', () => {
  const shared = '2026年秋季学期共建工作计划';
  expect(marks(plan('学校成立了社区工作领导小组。', '文明共建领导小组12月总结。', shared))).toEqual([
    '文明共建领导小组',
  ]);
  expect(
    marks(plan('{ 标题: 共建领导小组。, 名单: { 组长: 王某 } }', '期末由文明共建领导小组检查。', shared)),
  ).toEqual(['文明共建领导小组']);
});

it('says each name once', () => {
  const later = '6月由社区教育领导小组检查，12月由社区教育领导小组总结。';
  expect(marks(plan('成立社区教育工作领导小组。', later))).toHaveLength(1);
});
