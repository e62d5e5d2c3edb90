import { expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, target, targetEn } from './plans.ts';

it.each([
  ['居民参与率达到120%。', '120%'],
  ['垃圾分类知晓率980％。', '980％'],
  ['群众满意度不低于150%，讲座4场。', '150%'],
  ['青少年占参加人数的101.5%。', '101.5%'],
  ['活动覆盖面达-5%。', '-5%'],
  ['参与率提高到120%。', '120%'],
  ['按不低于150%的参与率设计4个项目。', '150%'],
  ['以130%以上的居民满意度收官。', '130%'],
])('%s', (text, figure) => {
  expect(findings(target(text))).toContainEqual(
    expect.objectContaining({ code: 'percentage-out-of-range', args: { figure } }),
  );
  expect(markedBy('percentage-out-of-range', target(text))).toEqual([figure]);
});

it('reads a value together with what it is the value of', () => {
  const yaml = chinese(
    '工作目标:\n  - { 内容: 家访覆盖率, 指标: 达到200%以上 }\n  - { 内容: 人次增长, 指标: 200%以上 }\n',
  );
  expect(markedBy('percentage-out-of-range', yaml)).toEqual(['200%']);
});

it.each([
  ['Satisfaction of members reaches 190%.', '190%'],
  ['The share of homes that are visited rises to 110%.', '110%'],
  ['At least 105% of pupils attend every session.', '105%'],
  ['Coverage of 110 percent of all homes.', '110 percent'],
])('%s', (text, figure) => {
  expect(markedBy('percentage-out-of-range', targetEn(text))).toEqual([figure]);
});

it.each(['按不低于150%的增长率安排4个项目。', '力争120%的任务完成率。', '按120%的比例备料。'])(
  '%s is right',
  (text) => {
    expect(markedBy('percentage-out-of-range', target(text))).toEqual([]);
  },
);

it('a rate behind its figure in English', () => {
  expect(markedBy('percentage-out-of-range', targetEn('Reach 130% attendance.'))).toEqual(['130%']);
  expect(markedBy('percentage-out-of-range', targetEn('Reach 130% of the target.'))).toEqual([]);
});
