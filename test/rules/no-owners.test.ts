import { expect, it } from 'vitest';
import { findings, place } from './harness.ts';
import { chinese, english } from './plans.ts';

const three = '主要措施:\n  - 每季度办讲座。\n  - 每月更新宣传栏。\n  - 每周清理楼道。\n';

it('is said once, at the top of the plan, with the number of tasks', () => {
  const found = findings(chinese(three));
  expect(found).toMatchObject([{ code: 'no-owners', args: { items: 3 } }]);
  expect(found.map(place)).toEqual(['1:1-3']);
});

it.each([
  ['an owner', three.replace('- 每季度办讲座。', '- { 内容: 每季度办讲座。, 责任人: 文体委员 }')],
  ['a partner', three.replace('- 每季度办讲座。', '- { 内容: 每季度办讲座。, 配合: 卫生站 }')],
  [
    'an owner left blank, of which placeholder speaks',
    three.replace('- 每季度办讲座。', '- { 内容: 每季度办讲座。, 责任人: }'),
  ],
  ['a roster', `${three}组织领导:\n  名单: { 组长: 王某 }\n`],
  ['prose', `${three}保障措施: 由社区书记负总责。\n`],
])('%s is enough', (_, rest) => {
  expect(findings(chinese(rest)).filter(({ code }) => code === 'no-owners')).toEqual([]);
});

it('two tasks are too few to ask', () => {
  expect(findings(english('measures: [Meet every week., Open every Saturday.]\n'))).toEqual([]);
});
