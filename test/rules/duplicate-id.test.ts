import { expect, it } from 'vitest';
import { findings, marked } from './harness.ts';
import { chinese } from './plans.ts';

it('marks the later id and points to the first', () => {
  const yaml = chinese(
    '工作目标:\n  - { 编号: 讲座, 内容: 讲座4场 }\n主要措施:\n  - { 编号: 讲座, 内容: 每月公开账目。 }\n',
  );
  const [found, ...more] = findings(yaml);
  expect(more).toEqual([]);
  expect(found && marked(found)).toBe('讲座');
  expect(found).toMatchObject({
    code: 'duplicate-id',
    args: { id: '讲座', firstLine: 4 },
    range: { start: { line: 6 } },
  });
  expect(found?.related?.map(({ range }) => range.start.line)).toEqual([4]);
});

it('finds ids that annexes and nested items share', () => {
  const yaml = chinese(
    '主要措施:\n  - 标题: 讲座\n    条目: [{ 编号: 甲, 内容: 每月一讲。 }]\n附件:\n  - { 编号: 甲, 标题: 值班表 }\n',
  );
  expect(findings(yaml).map(({ code, range }) => `${code} ${range?.start.line}`)).toEqual(['duplicate-id 7']);
});
