/** Names and sentences that look copied and are not: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { told } from '../rules/harness.ts';
import { chinese, english, measure } from '../rules/plans.ts';

describe('names of others in their place', () => {
  it.each([
    '与柳荫里社区结对，每月联谊一次。',
    '每月邀请桂花里社区合唱队来演出，学习他们的做法。',
    '柳荫里社区、桂花里社区每月派人观摩。',
    '建设文明社区、平安社区、智慧社区，每月评比一次。',
    '幸福里小学的操场每月向居民开放。',
    '按照桃园街道的部署，每月上报一次。',
    '在老旧社区改造中，每月听取居民意见。',
    '我社区每月召开一次居民代表会议。',
    '每月到柳荫里社区参观一次。',
    '学习望城社区“我的社区我做主，大家的事大家办”的做法，每月一议。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    ['2026年文明社区创建工作计划', '桃园里社区居民委员会'],
    ['桃园街道桃园里社区2026年工作计划', '桃园里社区居民委员会'],
    ['鹭湾小学与棠湾社区2026年共建计划', '棠湾社区居民委员会'],
  ])('the title %s', (title, own) => {
    expect(told(`标题: ${title}\n单位: ${own}\n周期: 2026\n主要措施:\n  - 每月走访。\n`)).toEqual([]);
  });
});

describe('sentences that may stand twice', () => {
  it('what a measure says and the schedule dates', () => {
    const said = '组织居民到社区学校听健康讲座。';
    const yaml = chinese(
      `主要措施:\n  - { 内容: ${said}, 责任人: 李某 }\n活动安排:\n  - { 时间: 3月, 内容: ${said} }\n  - { 时间: 9月, 内容: ${said} }\n`,
    );
    expect(told(yaml)).toEqual([]);
  });

  it.each([
    ['重点做好以下几个方面的工作：', '每月走访。'],
    ['每月做到“人人参与社区建设，家家共享和谐成果”。', '围绕“人人参与社区建设，家家共享和谐成果”。'],
    ['每月由社区卫生服务站和居委会组织一次。', '每月由社区卫生服务站和居委会组织一次。'],
  ])('%s %s', (...texts) => {
    expect(told(chinese(`主要措施: ${JSON.stringify(texts)}\n`))).toEqual([]);
  });

  it('short ones in English', () => {
    expect(told(english('measures: [Open every Saturday for all., Open every Saturday for all.]\n'))).toEqual(
      [],
    );
  });
});

describe('words that a starter asks with too', () => {
  it.each(['谁负责', '怎么做', '什么时候'])('the heading %s', (title) => {
    expect(told(chinese(`主要措施:\n  - { 标题: ${title}, 内容: 每月走访居民一次。 }\n`))).toEqual([]);
  });

  it.each(['谁负责谁落实，每月检查一次。', '怎么做、做什么，每月由居民商量。'])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });
});
