import { expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, target, targetEn } from './plans.ts';

it.each([
  ['实现社区居民全员参与率50%以上。', '50%以上'],
  ['全员培训率力争达到80%。', '80%'],
  ['居民全员知晓率不低于百分之九十。', '不低于百分之九十'],
  ['网格巡查全覆盖率达到95%。', '95%'],
  ['实现入户宣传全覆盖，覆盖率达到90%。', '90%'],
  ['组织网格员全员培训，培训率达85%以上。', '85%以上'],
  ['党员全员参与志愿服务，参与率达75%。', '75%'],
  ['实现50%以上的全员参与率。', '50%以上'],
  ['全员参与率达到八成。', '八成'],
])('%s', (text, figure) => {
  expect(findings(target(text))).toMatchObject([{ code: 'partial-participation' }]);
  expect(markedBy('partial-participation', target(text))).toEqual([figure]);
});

it('reads a value together with what it is the value of', () => {
  const yaml = chinese('工作目标:\n  - { 内容: 居民全员参与率, 指标: 达到50%以上 }\n');
  expect(markedBy('partial-participation', yaml)).toEqual(['达到50%以上']);
});

it.each([
  ['Reach full participation of at least 60%.', 'at least 60%'],
  ['Full attendance (80%) at the spring meeting.', '80%'],
  ['Universal coverage rate: 90%.', '90%'],
  ['Reach 60% full attendance.', '60%'],
])('%s', (text, figure) => {
  expect(markedBy('partial-participation', targetEn(text))).toEqual([figure]);
});
