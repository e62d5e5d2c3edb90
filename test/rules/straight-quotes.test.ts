import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { mended } from './mended.ts';
import { chinese, measure, measureEn } from './plans.ts';

const RULE = 'straight-quotes';

describe('straight marks around Chinese words', () => {
  it.each([
    ['每月举办"书法班"，共3期。', '每月举办“书法班”，共3期。'],
    ['每月评"好邻居"和"好楼长"。', '每月评“好邻居”和“好楼长”。'],
    ["每月举办'书法班'，共3期。", '每月举办“书法班”，共3期。'],
    ['用好"APP"和"5G"，每月更新。', '用好“APP”和“5G”，每月更新。'],
    ["做好“邻里'三件事'”，每月一次。", '做好“邻里‘三件事’”，每月一次。'],
    ['做好"邻里\'三件事\'"，每月一次。', '做好“邻里‘三件事’”，每月一次。'],
    ['做好“邻里"三件事"”，每月一次。', '做好“邻里‘三件事’”，每月一次。'],
    ['每月举办“书法班"和"合唱班”。', '每月举办“书法班”和“合唱班”。'],
    ['每月举办＂书法班＂。', '每月举办“书法班”。'],
  ])('%s', (wrong, right) => {
    expect(mended(RULE, measure(wrong))).toBe(measure(right));
    expect(findings(measure(right)).map(({ code }) => code)).toEqual([]);
  });

  it('marks the whole quotation, and says nothing else of it', () => {
    expect(markedBy(RULE, measure('每月举办“书法班"。'))).toEqual(['“书法班\\"']);
    expect(findings(measure('每月举办“书法班"。')).map(({ code }) => code)).toEqual([RULE]);
  });

  it('mends within the quotes of the file', () => {
    expect(mended(RULE, chinese("主要措施:\n  - '每月办\"书法班\"和''合唱班''。' # \"注\"\n"))).toBe(
      chinese('主要措施:\n  - \'每月办“书法班”和“合唱班”。\' # "注"\n'),
    );
  });

  it('of marks that do not come out even nothing is known', () => {
    const yaml = measure('每月举办"书法班"和"合唱班。');
    expect(mended(RULE, yaml)).toBe(yaml);
  });
});

describe('what is no Chinese quotation', () => {
  it.each([
    '每月评"五好家庭（含"最美家庭"）"。',
    '55"电视和65"电视每月检修。',
    "每月唱Don't Worry和It's OK。",
    '每月放映"Yes, we can" and more。',
    '身高6\'5"的每月测量。',
    '标签写class="标题" id="甲"，每月更新。',
    '每月举办“书法班”和‘合唱班’。',
    '网址https://example.org/?a="b"每月更新。',
  ])('%s', (text) => {
    expect(markedBy(RULE, measure(text))).toEqual([]);
  });

  it('English plans', () => {
    expect(markedBy(RULE, measureEn('The "读书" group meets every month.'))).toEqual([]);
  });
});
