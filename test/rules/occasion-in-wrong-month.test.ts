import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { activity, activityEn, chinese, measure, measureEn } from './plans.ts';

it('marks the occasion and tells its month', () => {
  expect(findings(activity('4月', '庆祝三八妇女节。'))).toMatchObject([
    { code: 'occasion-in-wrong-month', args: { occasion: '三八妇女节', months: [3], found: 4 } },
  ]);
  expect(markedBy('occasion-in-wrong-month', activity('4月', '庆祝三八妇女节。'))).toEqual(['三八妇女节']);
});

describe('lunar occasions are worked out for the year of the plan', () => {
  it.each([
    ['2026', '9月', ['重阳节']],
    ['2026', '10月', []],
    ['2025', '11月', ['重阳节']],
    ['2028', '10月', []],
  ])('%s %s', (period, when, marks) => {
    expect(markedBy('occasion-in-wrong-month', activity(when, '重阳节茶话会。', period))).toEqual(marks);
  });

  it('元宵节 2026 is on 3 March', () => {
    expect(markedBy('occasion-in-wrong-month', activity('1月', '元宵节猜灯谜。'))).toEqual(['元宵节']);
    expect(markedBy('occasion-in-wrong-month', activity('3月', '元宵节猜灯谜。'))).toEqual([]);
  });
});

it.each([
  ['June', "Mother's Day breakfast", "Mother's Day"],
  ['August', 'Christmas fair', 'Christmas'],
])('%s %s', (when, text, occasion) => {
  expect(markedBy('occasion-in-wrong-month', activityEn(when, text))).toEqual([occasion]);
});

it('takes the month from the group that an item stands in', () => {
  const yaml = chinese(
    '活动安排:\n  - 时间: 5月\n    条目: [{ 内容: 教师节座谈会 }, { 时间: 9月, 内容: 教师节表彰 }]\n',
  );
  expect(markedBy('occasion-in-wrong-month', yaml)).toEqual(['教师节']);
});

it('finds an occasion that is the time of an item in the group of another month, and says it once', () => {
  const yaml = chinese(
    '活动安排:\n  - { 时间: 4月, 条目: [{ 时间: 三八妇女节, 内容: 妇女节运动会 }, { 时间: 世界读书日, 内容: 阅读接力 }] }\n',
  );
  expect(markedBy('occasion-in-wrong-month', yaml)).toEqual(['三八妇女节']);
});

it('knows which year a month of a school year belongs to', () => {
  const period = '{ 起: 2026-09-01, 止: 2027-07-10 }';
  expect(markedBy('occasion-in-wrong-month', activity('2月', '春节团拜会。', period))).toEqual([]);
  expect(markedBy('occasion-in-wrong-month', activity('4月', '春节团拜会。', period))).toEqual(['春节']);
});

describe('in the prose of measures', () => {
  it.each([
    ['3月举办重阳节活动。', '重阳节'],
    ['5月，组织开展教师节座谈会。', '教师节'],
    ['每月开会。11月的端午节包粽子。', '端午节'],
  ])('%s', (text, occasion) => {
    expect(markedBy('occasion-in-wrong-month', measure(text))).toEqual([occasion]);
  });

  it.each([
    '10月举办重阳节活动。',
    '3月筹备重阳节活动。',
    '3月更新宣传栏，办好重阳节活动。',
    '农历九月初九举办重阳节活动。',
    '九月初九重阳节敬老。',
    '八月十五中秋节团圆。',
    '九月重阳节敬老。',
    '3月植树、重阳节登高。',
    '3月、10月分别举办妇女节、重阳节活动。',
    '6月底前完成重阳节活动方案。',
    '3月起办重阳节排练。',
  ])('%s is none', (text) => {
    expect(markedBy('occasion-in-wrong-month', measure(text))).toEqual([]);
  });

  it('in English', () => {
    expect(markedBy('occasion-in-wrong-month', measureEn('In August, hold a Christmas fair.'))).toEqual([
      'Christmas',
    ]);
    expect(markedBy('occasion-in-wrong-month', measureEn('In August we make plans for Christmas.'))).toEqual(
      [],
    );
  });
});

it('a deadline lets it be any time before', () => {
  expect(markedBy('occasion-in-wrong-month', activity('6月底前', '三八妇女节活动。'))).toEqual([]);
  expect(markedBy('occasion-in-wrong-month', activity('6月底前', '重阳节活动。'))).toEqual(['重阳节']);
  expect(findings(activity('6月底前', '重阳节活动。'))).toMatchObject([{ args: { found: 6 } }]);
});

describe('an entry of several things', () => {
  it.each([
    ['4月', '清明文明祭扫；世界读书日换书会；学雷锋日活动。', '学雷锋日'],
    ['5月', '母亲节前的亲子下午茶；端午节包粽子。', '端午节'],
    ['9月', '教师节座谈；中秋邻里宴；重阳节敬老活动。', '重阳节'],
    ['10月', '学习周开幕；重阳节成果展；全国消防日演练。', '全国消防日'],
  ])('%s %s', (when, text, occasion) => {
    expect(markedBy('occasion-in-wrong-month', activity(when, text))).toEqual([occasion]);
  });
});
