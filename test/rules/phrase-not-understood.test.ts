import { expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { activity, activityEn, chinese } from './plans.ts';

it('marks the phrase, with the key as it was written', () => {
  expect(findings(activity('等天气暖和', '整修花坛'))).toMatchObject([
    { code: 'phrase-not-understood', severity: 'info', args: { key: '时间', phrase: '等天气暖和' } },
  ]);
  expect(findings(activityEn('once it is warm', 'Dig beds'))).toMatchObject([
    { code: 'phrase-not-understood', args: { key: 'when', phrase: 'once it is warm' } },
  ]);
});

it('a value', () => {
  expect(
    markedBy('phrase-not-understood', chinese('工作目标:\n  - { 内容: 讲座, 指标: 越多越好 }\n')),
  ).toEqual(['越多越好']);
});

it.each(['2026年3月5日（星期四）学雷锋日', '3月5日周四', '2026年3月5日星期四下午', '3月5日（周四）'])(
  '%s is understood',
  (when) => {
    expect(findings(activity(when, '上街服务'))).toEqual([]);
  },
);

it('leaves a day that does not exist to the rule that says so', () => {
  expect(markedBy('phrase-not-understood', activity('2月30日', '公开账目'))).toEqual([]);
});

it('is silent about the bare year of a result', () => {
  const yaml = chinese('工作目标:\n  - { 内容: 讲座, 指标: 4场, 完成: [{ 时间: 2025, 指标: 3场 }] }\n');
  expect(findings(yaml)).toEqual([]);
});

it('leaves blanks to placeholder', () => {
  expect(findings(activity('XX月中旬', '公开账目')).map(({ code }) => code)).toEqual(['placeholder']);
});
