import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { findings, marked } from './harness.ts';

const zh = (rest: string, year: number) => `单位: 桃园里社区居民委员会\n周期: ${year}\n${rest}`;
const en = (rest: string, year: number) => `organization: Alder Street Neighbours\nperiod: ${year}\n${rest}`;

/** What is marked in this year's plan, with what sort of thing it is. */
function unchanged(now: string, before = now, make = zh, options?: Readonly<Record<string, number>>) {
  const policy = options && { ...NO_POLICY, rules: { 'unchanged-text': { options } } };
  return findings(make(now, 2026), { lastYear: make(before, 2025), ...(policy && { policy }) }).flatMap(
    (one) => (one.code === 'unchanged-text' ? [`${one.args.form} ${one.args.count} ${marked(one)}`] : []),
  );
}

const A = '活动室周末下午两点到五点开放，钥匙在三号楼王师傅那里。';
const B = '楼道里的旧家具由居委会每季度请人清运一次，费用从经费里出。';

describe('unchanged-text', () => {
  it('is silent without a plan to compare with', () => {
    expect(findings(zh(`主要措施:\n  - ${A}\n`, 2026)).map(({ code }) => code)).not.toContain(
      'unchanged-text',
    );
  });

  it('marks sentences that follow one another once, and what changed not at all', () => {
    expect(
      unchanged(`主要措施:\n  - ${A}${B}今年新开了一个缝补角。\n`, `主要措施:\n  - ${B}\n  - ${A}\n`),
    ).toEqual([`text 2 ${A}${B}`]);
    expect(unchanged(`主要措施:\n  - ${A}今年新开了缝补角。${B}\n`, `主要措施:\n  - ${A}${B}\n`)).toEqual([
      `text 1 ${A}`,
      `text 1 ${B}`,
    ]);
  });

  it('takes a sentence in which only the year changed for the same', () => {
    const text = (year: number) => `主要措施:\n  - ${year}年在社区学校开设手机课，每周一次，每次两小时。\n`;
    expect(unchanged(text(2026), text(2025))).toHaveLength(1);
  });

  it('marks targets whose figure stayed, whether they are short or long', () => {
    const targets = (value: string, text: string) =>
      `工作目标:\n  - { 内容: 居民年教育培训率, 指标: ${value} }\n  - ${text}\n`;
    expect(unchanged(targets('达到50%以上', '健康讲座不少于4场。'))).toEqual([
      'figure 1 达到50%以上',
      'figure 1 健康讲座不少于4场。',
    ]);
    expect(
      unchanged(targets('达到60%以上', '健康讲座不少于6场。'), targets('达到50%以上', '健康讲座不少于4场。')),
    ).toEqual([]);
  });

  it('marks work on the same day, but not a feast', () => {
    const schedule = (day: string, text: string) => `活动安排:\n  - { 时间: ${day}, 内容: ${text} }\n`;
    expect(
      unchanged(schedule('2026年4月18日', '邻里跳蚤市场'), schedule('2025年4月18日', '邻里跳蚤市场')),
    ).toEqual(['day 1 2026年4月18日']);
    expect(unchanged(schedule('4月19日', '邻里跳蚤市场'), schedule('4月18日', '邻里跳蚤市场'))).toEqual([]);
    expect(unchanged(schedule('4月', '邻里跳蚤市场'))).toEqual([]);
    expect(unchanged(schedule('3月5日', '学雷锋纪念日志愿服务'))).toEqual([]);
  });

  it.each([
    `指导思想: ${A}\n`,
    `工作原则:\n  - ${A}\n`,
    `组织领导:\n  - ${A}\n`,
    '主要措施:\n  - 更新宣传栏。\n',
    '组织领导:\n  名单: { 组长: [王某某（社区党委书记兼居委会主任、社区学校校长）] }\n',
  ])('leaves alone what properly stays: %s', (text) => {
    expect(unchanged(text)).toEqual([]);
  });

  it('reads English, and asks for sentences as long as the policy says', () => {
    const text =
      'The hall is open on Saturdays. Pat Lee keeps the key and lends it to whoever asks a day before.';
    const measures = `measures:\n  - ${text}\n`;
    expect(unchanged(measures, measures, en)).toEqual([`text 1 ${text.slice(31)}`]);
    expect(unchanged(measures, measures, en, { englishWords: 4 })).toEqual([`text 2 ${text}`]);
    const days = 'schedule:\n  - { when: 18 April, text: Street market }\n';
    expect(unchanged(days, days, en)).toEqual(['day 1 18 April']);
  });
});
