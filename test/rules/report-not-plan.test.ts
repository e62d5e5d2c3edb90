import { expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english } from './plans.ts';

const DONE = [
  '开展了4次大扫除，清运垃圾16车。',
  '为32户低保家庭办理了复核。',
  '先后举办活动12场，受到好评。',
];
const plan = (title: string, items: readonly string[], rest = '') =>
  chinese(`标题: ${title}\n主要措施: ${JSON.stringify(items)}\n${rest}`);

it('is told once, at the title, with what it goes by', () => {
  const yaml = plan('2026年工作计划', DONE);
  expect(markedBy('report-not-plan', yaml)).toEqual(['2026年工作计划']);
  expect(findings(yaml).find(({ code }) => code === 'report-not-plan')?.args).toEqual({ items: 3, done: 3 });
});

it('takes fewer signs where the text calls itself a report', () => {
  const some = [
    '接待居民来访820人次。',
    '走访困难家庭64户。',
    '楼道堆物已全部清理。',
    '获评市级先进。',
    '志愿者年龄偏大。',
  ];
  expect(markedBy('report-not-plan', plan('2026年工作总结', some))).toHaveLength(1);
  expect(markedBy('report-not-plan', plan('2026年工作计划', some))).toEqual([]);
});

it('where there is no title, at the first key of the file', () => {
  expect(markedBy('report-not-plan', chinese(`主要措施: ${JSON.stringify(DONE)}\n`))).toEqual(['单位']);
});

it('in English', () => {
  const yaml = english(
    'measures: [We held eleven events., The hall roof was repaired in May., 41 volunteers were trained.]\n',
  );
  expect(markedBy('report-not-plan', yaml)).toHaveLength(1);
});
