import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english } from './plans.ts';

const plan = (target: string, measure: string) =>
  chinese(`工作目标:\n  - ${target}\n主要措施:\n  - ${measure}\n`);
const planEn = (target: string, measure: string) =>
  english(`targets:\n  - ${target}\nmeasures:\n  - ${measure}\n`);
const marks = (yaml: string) => markedBy('conflicting-figures', yaml);

describe('one indicator, two values', () => {
  it('marks the later one and shows the earlier', () => {
    expect(findings(plan('居民参与率达到60%以上。', '力争居民参与率达到65%。'))).toContainEqual(
      expect.objectContaining({
        code: 'conflicting-figures',
        args: { indicator: '居民参与率', figure: '65%', other: '60%以上', line: 4 },
      }),
    );
    expect(marks(plan('居民参与率达到60%以上。', '力争居民参与率达到65%。'))).toEqual(['65%']);
  });

  it.each([
    ['{ 内容: 居民社区教育参与率, 指标: 达到52%以上 }', '居民社区教育参与率达到60%以上。', '60%以上'],
    [
      '{ 内容: 入户走访覆盖率, 指标: 95% }',
      '{ 标题: 走访。, 内容: 每月走访，入户走访覆盖率达到90%以上。 }',
      '90%以上',
    ],
    ['{ 内容: 垃圾分类投放准确率, 指标: 85% }', '{ 内容: 垃圾分类投放准确率, 指标: 80% }', '80%'],
    ['居民对物业的满意度达到90%。', '{ 标题: 物业。, 内容: 居民对物业的满意度达到85%。 }', '85%'],
    ['{ 内容: 重点人群随访率, 指标: 95% }', '{ 内容: 重点人群随访率达到98%。, 时间: 每月 }', '98%'],
    ['{ 内容: 居民受教育率, 指标: 80% }', '{ 标题: 办学。, 内容: 居民受教育率达到85%。 }', '85%'],
    ['注册志愿者总数达到500名。', '注册志愿者总数达到600名。', '600名'],
    ['志愿者达到500名。', '{ 标题: 壮大志愿队伍。, 内容: 志愿者发展到600名。 }', '600名'],
    ['到年底，居民满意率达到90%。', '居民满意率达到85%。', '85%'],
    ['刑事案件发案率控制在3%以内。', '刑事案件发案率控制在5%以内。', '5%以内'],
  ])('%s and %s', (target, measure, marked) => {
    expect(marks(plan(target, measure))).toEqual([marked]);
  });

  it.each([
    ['Attendance at the street school reaches 60%.', 'Attendance at the street school rises to 65%.', '65%'],
    [
      '{ text: Share of homes that recycle, value: at least 70% }',
      'The share of homes that recycle is 75%.',
      '75%',
    ],
  ])('%s and %s', (target, measure, marked) => {
    expect(marks(planEn(target, measure))).toEqual([marked]);
  });
});

describe('a number typed in front of one of them hides nothing', () => {
  it.each(['1.', '1. ', '1、', '（1）', '一、', '①'])('%s', (number) => {
    expect(marks(plan(`${number}居民参与率达到60%以上。`, '力争居民参与率达到65%。'))).toEqual(['65%']);
    expect(marks(plan('居民参与率达到60%以上。', `${number}力争居民参与率达到65%。`))).toEqual(['65%']);
    expect(marks(plan(`{ 内容: ${number}居民参与率, 指标: 60% }`, '居民参与率达到65%。'))).toEqual(['65%']);
  });

  it.each(['1.', '(1)', 'a)', 'II.'])('%s', (number) => {
    const [target, measure] = ['Attendance at the school reaches 60%.', 'Attendance at the school is 65%.'];
    expect(marks(planEn(`${number} ${target}`, measure))).toEqual(['65%']);
    expect(marks(planEn(target, `${number} ${measure}`))).toEqual(['65%']);
  });
});
