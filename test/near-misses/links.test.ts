/** References and names that look as if something were wrong with them, and nothing is: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { told } from '../rules/harness.ts';
import { chinese, measure, measureEn } from '../rules/plans.ts';

describe('names of bodies that may differ', () => {
  it.each([
    ['成立镇社区教育工作领导小组。', '12月由社区教育工作领导小组检查。'],
    ['成立社区教育工作领导小组。', '12月由领导小组检查。'],
    ['成立社区教育工作领导小组。', '12月由社区教育工作领导小组办公室检查。'],
    ['成立社区教育工作领导小组和安全工作领导小组。', '12月由安全工作领导小组检查。'],
    ['成立社区教育工作领导小组。', '食品安全由学校食品安全领导小组负责。'],
    ['成立社区教育工作领导小组。', '接受区社区教育领导小组的检查。'],
    ['成立社区教育工作领导小组（以下简称社区教育领导小组）。', '12月由社区教育领导小组检查。'],
    ['成立社区教育工作领导小组。', '落实《社区教育领导小组议事规则》。'],
    ['社区教育中心负责排课。', '文化活动中心每月开放。'],
    ['成立关心下一代工作委员会。', '创建五好关心下一代工作委员会。'],
    ['成立家长委员会。', '学校家长委员会每月开会。'],
    ['街道社区教育委员会每月开会。', '各社区教育委员会每月开会。'],
  ])('%s %s', (first, later) => {
    const yaml = chinese(
      `标题: 2026年社区教育和关心下一代工作计划\n组织领导:\n  - ${first}\n考核评价:\n  - ${later}\n`,
    );
    expect(told(yaml)).toEqual([]);
  });
});

describe('annexes of something else', () => {
  it.each([
    '每月报销时发票在前、清单附后，由会计核对。',
    '登记表按区民政局通知附件2的样式填写，每月报一次。',
    '活动就近安排，附近的学校和商户每月报名。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    'Classes meet in the annex of the library every month.',
    'A receipt is attached to each claim every month.',
    'The annexe of hall B opens every month; see annex a of the lease.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });
});
