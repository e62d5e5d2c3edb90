import { describe, expect, it } from 'vitest';
import { findings, markedBy, told } from './harness.ts';
import { activity, chinese, measure, measureEn } from './plans.ts';

it('tells the right day, with the year of an occasion that moves', () => {
  expect(findings(measure('重阳节（10月20日）走访老人。'))).toMatchObject([
    {
      code: 'occasion-on-wrong-day',
      severity: 'warning',
      args: { occasion: '重阳节', found: { month: 10, day: 20 }, days: [{ month: 10, day: 18 }], year: 2026 },
    },
  ]);
  expect(findings(measure('3月12日学雷锋日，上街服务。'))).toMatchObject([
    { args: { days: [{ month: 3, day: 5 }], year: null } },
  ]);
});

describe('in Chinese', () => {
  it.each([
    ['重阳节（10月20日）走访老人。', '重阳节（10月20日'],
    ['“重阳节”（10月20日）走访老人。', '重阳节”（10月20日'],
    ['重阳节（农历九月初九，10月20日）走访老人。', '重阳节（农历九月初九，10月20日'],
    ['今年的重阳节是10月20日。', '重阳节是10月20日'],
    ['3月12日学雷锋日，上街服务。', '3月12日学雷锋日'],
    ['3月12日是“学雷锋日”。', '3月12日是“学雷锋日'],
    ['3月15日是第48个植树节，去植树。', '3月15日是第48个植树节'],
    ['5月3日（母亲节）送花。', '5月3日（母亲节'],
    ['5月3日母亲节当天送花。', '5月3日母亲节'],
    ['4月8日清明节组织祭扫。', '4月8日清明节'],
    ['2026年9月20日中秋节，赏月。', '2026年9月20日中秋节'],
    ['3月2日开学；3月5日元宵节做汤圆、猜灯谜。', '3月5日元宵节'],
    ['6月2日儿童节开放游乐设施。', '6月2日儿童节'],
    ['7月2日建党节走访老党员。', '7月2日建党节'],
    ['除夕（2月17日）值班。', '除夕（2月17日'],
  ])('%s', (text, mark) => {
    expect(markedBy('occasion-on-wrong-day', measure(text))).toEqual([mark]);
  });

  it('in a time of its own', () => {
    expect(markedBy('occasion-on-wrong-day', activity('10月20日（重阳节）', '走访老人'))).toEqual([
      '10月20日（重阳节',
    ]);
  });
});

it.each([
  ["Mother's Day (3 May 2026): breakfast.", "Mother's Day (3 May 2026"],
  ["Mother's Day 3 May, breakfast.", "Mother's Day 3 May"],
  ["On 3 May, Mother's Day, we bake.", "3 May, Mother's Day"],
  ['Thanksgiving (November 19) is a day off.', 'Thanksgiving (November 19'],
  ['Story bags on World Book Day, 22 April.', 'World Book Day, 22 April'],
  ['International Day of Families, 25 May; swings.', 'International Day of Families, 25 May'],
  ['World Book Day is 24 April.', 'World Book Day is 24 April'],
])('%s', (text, mark) => {
  expect(markedBy('occasion-on-wrong-day', measureEn(text))).toEqual([mark]);
});

it('an occasion that moves needs a certain year', () => {
  expect(
    markedBy(
      'occasion-on-wrong-day',
      chinese('主要措施: [重阳节（10月20日）走访。]\n', '2026年1月至2027年12月'),
    ),
  ).toEqual([]);
  expect(markedBy('occasion-on-wrong-day', measure('2025年重阳节（2025年10月20日）走访。'))).toHaveLength(1);
});

it('is told once where the month is wrong too', () => {
  expect(told(measure('9月12日学雷锋日，上街服务。'))).toEqual([
    'occasion-on-wrong-day at "9月12日学雷锋日"',
  ]);
});
