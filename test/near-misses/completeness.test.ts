/** Plans that look as if something were missing, and nothing is: the rule stays silent. */
import { describe, expect, it } from 'vitest';
import { markedBy } from '../rules/harness.ts';
import { chinese, english } from '../rules/plans.ts';

describe('plans that look back', () => {
  const done = '[开展了4次大扫除。, 为32户低保家庭办理了复核。, 先后举办活动12场，受到好评。]';

  it.each([
    ['a part that says what comes next', `基本情况: ${done}\n主要措施: [继续办好大扫除。]\n`],
    ['targets', `基本情况: ${done}\n工作目标: [大扫除6次]\n`],
    ['a time', `主要措施: [开展了4次大扫除。, 办理了复核。, { 时间: 10月, 内容: 邻里节 }]\n`],
    ['a closing that looks ahead', `主要措施: ${done}\n结语: 新的一年，我们将再接再厉。\n`],
    ['work told in plain words', '主要措施: [开展大扫除4次。, 办理低保复核。, 举办活动12场。]\n'],
    [
      'results of what is planned',
      '主要措施: [开展大扫除，取得实效。, 做到家家受益，得到认可。, 让居民了解政策。]\n',
    ],
  ])('%s', (_, rest) => {
    expect(markedBy('report-not-plan', chinese(rest))).toEqual([]);
  });

  it('last year in the preamble', () => {
    const yaml = english(
      'preamble: Last year we held eleven events, and the roof was repaired.\nmeasures: [Hold the summer fair., Mend the path., Train volunteers.]\n',
    );
    expect(markedBy('report-not-plan', yaml)).toEqual([]);
  });
});

describe('rows that are not too long', () => {
  it.each([
    ['fewer cells than the head', '表头: [项目, 元, 说明], 数据: [[讲座, 1200], [慰问, 800, 春节]]'],
    ['a comma in quotation marks', '表头: [项目, 元], 数据: [[讲座, "1,200"]]'],
    ['numbers beside each other', '表头: [月份, 场, 人], 数据: [[3月, 12, 300], [4月, 5, 120]]'],
    ['no head', '数据: [[讲座, 1, 200], [慰问, 800]]'],
  ])('%s', (_, table) => {
    expect(markedBy('row-too-long', chinese(`经费预算:\n  表格: { ${table} }\n`))).toEqual([]);
  });
});
