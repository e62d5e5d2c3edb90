/** Figures that look as if something were wrong with them, and nothing is: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { told } from '../rules/harness.ts';
import { target, targetEn } from '../rules/plans.ts';

describe('everybody, and a figure of something else', () => {
  it.each([
    '全民健身参与率达到45%以上。',
    '全市参与率达到60%，全年参与率达到60%。',
    '全体党员参与率达到90%以上。',
    '全员参与率达到100%。',
    '全员劳动生产率提高5%。',
    '全员培训合格率达到95%。',
    '全员参与率由60%提高到100%。',
    '全程参与率达到80%。',
    '实现宣传全覆盖，居民满意率达到90%以上。',
    '人人参与、户户知晓，满意率达到95%以上。',
    '全民阅读率达到80%。',
    '全员培训率95%～100%。',
  ])('%s', (text) => {
    expect(told(target(text))).toEqual([]);
  });

  it.each([
    'Certificates of full attendance for 80% of the children.',
    'Bring full participation from 60% to 100%.',
    'Full-time attendance reaches 80%.',
    'Attendance reaches 80% in full classes.',
  ])('%s', (text) => {
    expect(told(targetEn(text))).toEqual([]);
  });
});
