/** Dates, months and times that look wrong and are right: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { told } from '../rules/harness.ts';
import { measure, measureEn } from '../rules/plans.ts';

describe('numbers that are no date, and dates that there are', () => {
  it.each([
    '2月底前完成统计，每月30日公开。',
    '2月28日、30日各办一次。'.replace('2月28日、30日', '1月28日、30日'),
    '软件升级到2.30版，每月一次。',
    '项目为期13个月，每月一查。',
    '12—36月龄的婴幼儿每月体检，18月龄的打疫苗。',
    '3·15和12.4前后上街，每月准备。',
    '24小时值班，每月换班。',
    '完成率由2/3提高到4/5，每月统计。',
    '4月30日前完成，5月31日前公示。',
    '2月10日、30号楼前集合。',
    '6月15日到31号线地铁站宣传。',
    '农历二月三十日前后走访。',
    '每月31日盘点，遇小月提前一天。',
    '质保18月，每月回访。',
    '满14月的幼儿每月体检。',
    '2月3、4班，每月轮换。',
    '第13月的工资每月预提。',
    '按ISO 2026-13-01号标准每月对照。',
    '12月31日至1月2日值班，每月轮换。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    'In June 31 volunteers came each week.',
    'Every month, by the 31st, we publish the accounts.',
    'You may 30 times a month.',
    'Meet on 30 June and 31 July.',
    'June 30, 31 chairs: every month.',
    'Version 2.30 runs every month.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });
});
