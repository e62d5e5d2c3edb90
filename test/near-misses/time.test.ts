/** Dates, months and times that look wrong and are right: all rules stay silent. */
import { describe, expect, it } from 'vitest';
import { told } from '../rules/harness.ts';
import { activity, activityEn, chinese, measure, measureEn, monthly } from '../rules/plans.ts';

describe('numbers that are no date, and dates that there are', () => {
  it.each([
    '2月底前完成统计，每月30日公开。',
    '1月28日、30日各办一次。',
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

describe('weekdays that are right, and those that are another day’s', () => {
  it.each([
    '3月5日（星期四）、3月7日（周六）各办一次。',
    '3月1日（周日）补3月4日星期三的课。',
    '9月28日（周四课表）照常。',
    '3月2日（周一至周五）起开放，每周三闭馆。',
    '3月2日至6日（周一至周五）开放。',
    '每周三（3月5日起）开放。',
    '周一至周五（3月2日起）开放。',
    '3月2日—3月6日（周一—周五）开放。',
    '3月5日起每周三开放。',
    '3月5日，周三例会改期。',
    '本周六（3月7日）上午9点开放。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    'Meet on Thursday 5 March.',
    'Meet on Saturday, March 7.',
    'Meet on Saturday and Sunday, June 6 and 7.',
    'Meet every Monday, March 3 to April 7.',
    'Open Monday to Friday, March 2 to 6.',
    'Mondays, 3 March to 7 April: open house.',
    'Meet Mon 2, Tue 3 and Wed 4 March.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });
});

describe('occasions on their day, and what is held for them on another', () => {
  it.each([
    '3月5日学雷锋日，到养老院服务。',
    '重阳节（10月18日）走访老人。',
    '重阳节（农历九月初九，10月18日）走访老人。',
    '10月10日举办迎重阳书画展。',
    '10月16日重阳节敬老活动在礼堂举行。',
    '10月16日重阳节走访老人活动在三个小区进行。',
    '10月10日重阳节前走访老人。',
    '在重阳节前的10月10日走访老人。',
    '重阳节期间（10月15日—20日）走访老人。',
    '庆六一（5月29日）文艺汇演。',
    '3月5日、12日学雷锋日和植树节各办一次。',
    '3月5日、3月12日学雷锋日和植树节各办一次。',
    '农历9月9日重阳节敬老。',
    '9月9日重阳节敬老，每月一次。',
    '春节（2月15日—23日）值班。',
    '5月10日母亲节，5月12日护士节。',
    '2月17日新年团拜。',
    '4月16日（世界读书日前一周）开幕。',
    '4月5日清明节祭扫。',
    '2025年10月29日重阳节的照片每月展出。',
    '3月1日学雷锋活动月启动，每月总结。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });

  it.each([
    "Mother's Day (10 May): breakfast.",
    "Mother's Day (15 March): breakfast.",
    'Children’s Day on 20 November: games.',
    'Celebrate Thanksgiving on 20 November 2026.',
    'Labor Day (Monday, September 7): picnic.',
    'Easter (12 April 2026): vigil.',
  ])('%s', (text) => {
    expect(told(measureEn(text))).toEqual([]);
  });

  it('the activity is on another day than the occasion', () => {
    expect(told(activity('5月29日', '六一儿童节文艺汇演'))).toEqual([]);
    expect(told(activity('10月16日', '重阳节茶话会'))).toEqual([]);
  });
});

describe('congresses and plenums that are not out of date', () => {
  const guided = (text: string, period?: string) =>
    chinese(`指导思想: ${JSON.stringify(text)}\n主要措施: [每月公开账目。]\n`, period);

  it.each([
    ['以党的二十大精神为指导，每月办实事。', '2026'],
    ['以党的二十大和二十届三中、四中全会精神为指导。', '2027'],
    ['以党的十九大精神为指导。', '2018'],
    ['以党的十九大精神为指导。', '2022秋季学期'],
    ['贯彻党的十八大、十九大、二十大精神。', '2026'],
    ['贯彻党的十九届六中全会精神。', '2022'],
    ['党的十八大以来，社区面貌一新，继续巩固成果。', '2026'],
    ['自党的十九大召开以来，按照上级部署开展工作。', '2026'],
    ['根据党的十九届四中全会通过的决定精神开展治理。', '2026'],
    ['学习《党的十九大精神读本》，贯彻落实到基层。', '2026'],
    ['贯彻市委十二届五次全会精神。', '2026'],
    ['围绕十五大类服务项目，按照十八大项任务的精神推进。', '2026'],
    ['以党的二十大精神为指导。', '2031'],
    ['贯彻工会第十八次全国代表大会精神。', '2026'],
    ['围绕二十大工程和十五大民生实事。', '2026'],
  ])('%s in %s', (text, period) => {
    expect(told(guided(text, period))).toEqual([]);
  });
});

describe('months that are rightly there twice, or not at all', () => {
  it.each([
    [[1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '2026'],
    [[1, 3, 3, 5, 7, 7, 9, 11], '2026'],
    [[1, 2, 3, 4, 6, 7, 9, 10, 12], '2026'],
    [[3, 6, 9, 12], '2026'],
    [[2, 3, 4, 5, 6, '7—8月', 9, 10, 11, 12, 1], '2026'],
    [[1, 2, 3, 4, 5, 6, '第三季度', 10, 11, 12], '2026'],
    [[1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, '每月5日'], '2026'],
    [[9, 10, 11, 12], '2026秋季学期'],
    [[3, 4, 5, 6], '2026春季学期'],
    [[9, 10, 11, 12, 3, 4, 5, 6], '2026—2027学年'],
    [[1, 2, 3, '4月上旬', '4月下旬', 5, 6], '2026年上半年'],
    [['3月5日', '3月12日', '4月4日', '5月1日', '6月1日', '10月1日'], '2026'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], '2026年1月至2027年3月'],
  ])('%j in %s', (times, period) => {
    expect(told(monthly(times, period))).toEqual([]);
  });

  it('two lists, each with its own months', () => {
    const list = (title: string) =>
      `{ 标题: ${title}, 条目: [${[1, 2, 3, 4, 5, 6].map((month) => `{ 时间: ${month}月, 内容: 读书会, 责任人: 文体委员 }`).join(', ')}] }`;
    const plan = chinese(`章节: [${list('老年课堂')}, ${list('青年课堂')}]\n`, '2026年上半年');
    expect(told(plan)).toEqual([]);
  });
});

describe('phases that follow each other, or go on beside each other', () => {
  const phases = (titles: readonly string[], period?: string) =>
    chinese(
      `章节: [{ 标题: 实施步骤, 条目: [${titles.map((title) => `{ 标题: ${JSON.stringify(title)}, 内容: 按步骤推进。, 责任人: 居委会 }`).join(', ')}] }]\n`,
      period,
    );

  it.each([
    [['第一阶段（3月—5月）', '第二阶段（5月—9月）', '第三阶段（10月—12月）'], '2026'],
    [['宣传发动阶段（3月）', '组织实施阶段（4月—10月）', '总结提升阶段（11月—12月）'], '2026'],
    [['第一阶段（3月1日—4月15日）', '第二阶段（4月15日—6月30日）'], '2026'],
    [['第一阶段（3月中旬）', '第二阶段（3月下旬—6月）'], '2026'],
    [['第一阶段（3月—11月，贯穿全年）', '第二阶段（5月—6月）'], '2026'],
    [['第一阶段（9月—12月）', '第二阶段（次年1月—3月）'], '2026'],
    [['第一阶段（10月—12月）', '第二阶段（1月）'], '2026'],
    [['第一阶段（9月—12月）', '第二阶段（1月—3月）', '第三阶段（4月—6月）'], '2026—2027学年'],
    [['第一阶段（11月—2月）', '第二阶段（3月—6月）'], '2026—2027学年'],
    [['宣传阶段（3月—12月）', '实施阶段（5月—10月）'], '2026'],
    [['小学阶段（3月—5月）', '初中阶段（3月—5月）'], '2026'],
    [['第一阶段（6月底前）', '第二阶段（12月底前）'], '2026'],
    [['第一阶段（第一季度）', '第二阶段（第二季度）'], '2026'],
    [['第一阶段（3月起）', '第二阶段（5月起）'], '2026'],
    [['第一阶段（学期初）', '第二阶段（学期末）', '第三阶段（每月）', '第四阶段（3月）'], '2026'],
  ])('%j in %s', (titles, period) => {
    expect(told(phases(titles, period))).toEqual([]);
  });

  it.each([
    '第一阶段（3月—4月）宣传，第二阶段（5月—9月）实施，第三阶段（10月）总结。',
    '先抓第一阶段的宣传，3月见效；第二阶段总结，2月的做法继续用。',
    '培训第一阶段（5月）讲理论，第二阶段（6月）练操作；演练第一阶段（3月）桌面推演，第二阶段（4月）实操。',
  ])('%s', (text) => {
    expect(told(measure(text))).toEqual([]);
  });
});

describe('occasions that are got ready, or looked back on, in another month', () => {
  it.each([
    ['11月', '整理重阳节活动照片并展出。'],
    ['3月', '春节假期结束，返岗走访。'],
    ['4月', '春季班考核；学雷锋志愿服务。'],
    ['8月', '开学前检查；发布教师节活动方案。'],
    ['9月', '讨论国庆节、重阳节、元旦的安排。'],
    ['4月', '五四青年节、五一劳动节活动。'],
  ])('%s %s', (when, text) => {
    expect(told(activity(when, text))).toEqual([]);
  });

  it.each([
    ['November', 'Christmas lights go up'],
    ['October', 'Tickets for the Christmas concert on sale'],
  ])('%s %s', (when, text) => {
    expect(told(activityEn(when, text))).toEqual([]);
  });
});
