import { expect, it } from 'vitest';
import { findings, marked } from './harness.ts';
import { chinese, english } from './plans.ts';

const empty = (yaml: string) =>
  findings(yaml).map(
    (found) => `${found.code} ${JSON.stringify(found.args)} at ${JSON.stringify(marked(found))}`,
  );

it('a section with a heading only', () => {
  expect(empty(chinese('章节:\n  - 标题: 志愿服务\n'))).toEqual([
    'empty-item {"key":"志愿服务"} at "标题: 志愿服务"',
  ]);
});

it('a time with nothing to do, a person without a task', () => {
  expect(empty(chinese('活动安排:\n  - { 时间: 3月 }\n'))).toEqual([
    'empty-item {"key":null} at "{ 时间: 3月 }"',
  ]);
  expect(empty(english('schedule:\n  - { when: March, owner: Ann }\n'))).toEqual([
    'empty-item {"key":null} at "{ when: March, owner: Ann }"',
  ]);
});

it('an entry of a list with nothing in it', () => {
  const yaml = chinese('主要措施:\n  - 每月公开账目。\n  -\n');
  expect(findings(yaml).map(({ code, range }) => `${code} ${range?.start.line}`)).toEqual(['empty-item 5']);
});

it.each([
  ['主要措施:\n  - { 标题: 走访, 内容: 每月走访。 }\n  - 标题: 加强宣传引导\n', '加强宣传引导'],
  ['主要措施:\n  - { 标题: 文体, 条目: [每月合唱。] }\n  - 标题: 督导检查\n', '督导检查'],
])('a heading with nothing below it, among others that have something', (rest, key) => {
  expect(findings(chinese(rest))).toContainEqual(
    expect.objectContaining({ code: 'empty-item', args: { key } }),
  );
});

it.each([
  ['a title alone inside a section', '主要措施:\n  - 标题: 更新宣传栏\n'],
  [
    'a title with who and when',
    '主要措施:\n  - { 标题: 走访, 内容: 每月走访。 }\n  - { 标题: 消防演练, 时间: 每季度 }\n',
  ],
  [
    'a title that is a sentence',
    '主要措施:\n  - { 标题: 走访, 内容: 每月走访。 }\n  - 标题: 每周更新宣传栏，每月换一期内容。\n',
  ],
  ['a target with a title alone', '工作目标:\n  - { 标题: 走访, 内容: 全覆盖。 }\n  - 标题: 讲座4场\n'],
  ['an annex of which only the name is known', '附件: [值班表]\n'],
  ['a section that is a table', '经费预算:\n  表格: { 表头: [项目, 金额], 数据: [[书籍, 300元]] }\n'],
  ['a section that is a roster', '组织领导:\n  名单: { 组长: 王某 }\n'],
])('%s is not empty', (_, rest) => {
  expect(empty(chinese(rest))).toEqual([]);
});
