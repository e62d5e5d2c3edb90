import { expect, it } from 'vitest';
import { findings, markedBy, place } from './harness.ts';
import { chinese, english, measure } from './plans.ts';

it('marks the blank itself, not the whole text', () => {
  expect(markedBy('placeholder', measure('20xx年由××社区负责。'))).toEqual(['20xx年', '××']);
});

it.each([
  ['the organization', '单位: XX社区\n周期: 2026\n', 'XX'],
  ['the period', '单位: 居委会\n周期: 20XX年\n', '20XX年'],
  ['the number of the document', chinese('文号: 桃发〔　〕5号\n'), '〔　〕'],
  ['the signature', chinese('落款: { 单位: 居委会, 日期: 2026年 月 日 }\n'), '2026年 月 日'],
  ['a name in a roster', chinese('组织领导:\n  名单: { 组长: [XX（书记）] }\n'), 'XX'],
  [
    'a cell of a table',
    chinese('经费预算:\n  表格:\n    表头: [项目, 金额]\n    数据: [[书籍, ____]]\n'),
    '____',
  ],
  ['an owner', chinese('主要措施:\n  - { 内容: 每月公开账目。, 责任人: 【待补】 }\n'), '【待补】'],
  ['the title of an annex', chinese('附件: [某某社区值班表]\n'), '某某'],
  ['an English text', english('measures:\n  - Meet at [place] every week.\n'), '[place]'],
])('looks into %s', (_, yaml, blank) => {
  expect(markedBy('placeholder', yaml)).toEqual([blank]);
});

it('reports a key with nothing behind it on the key', () => {
  const found = findings(chinese('主要措施:\n  - 内容: 每月公开账目。\n    责任人:\n'));
  expect(found.map((each) => [each.code, place(each), each.path])).toEqual([
    ['placeholder', '5:5-8', ['主要措施', 0, '责任人']],
  ]);
});

it('reports a role of a roster with nobody behind it', () => {
  const yaml = chinese('组织领导:\n  名单:\n    组长:\n    组员: [李某, 赵某]\n');
  expect(markedBy('placeholder', yaml)).toEqual(['组长']);
});

it('reports a role without a name in prose', () => {
  expect(markedBy('placeholder', measure('成立小组，组长：；副组长：李某。'))).toEqual(['组长：']);
});

it('is the only one to speak of a blank', () => {
  const blanks = [
    '工作目标:',
    '  - { 内容: XX率, 指标: 达到XX% }',
    '  - 全面提高【待补】水平。',
    '活动安排:',
    '  - { 时间: XX月, 内容: 三八妇女节活动, 责任人: }',
    '  - { 时间: , 内容: 读书会 }',
    '  - { 时间: , 内容: 棋类比赛 }',
  ];
  const found = findings(chinese(`${blanks.join('\n')}\n`), { requires: ['targets'] });
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['placeholder']));
});

it('quotes the word around a single mark', () => {
  expect(findings(measure('学习十八届x中全会精神，每月一次。'))).toMatchObject([
    { args: { blank: 'x', around: '学习十八届x中全会' } },
  ]);
  expect(findings(measure('每月由××社区组织。'))[0]?.args).toEqual({ blank: '××' });
});

it.each([
  ['hold ??? talks', '???'],
  ['Meet at the hall on ???, every month.', '???'],
  ['Led by ???', '???'],
  ['Every month: ???', '???'],
  ['每月举办？？场讲座。', '？？'],
  ['每月由？？负责。', '？？'],
  ['20??年每月一次。', '20??年'],
  ['In 20__ _, meet every month.', '20__ _'],
])('%s is marked as a whole', (text, blank) => {
  expect(markedBy('placeholder', measure(text))).toEqual([blank]);
});

it.each([
  'Shall we meet every month??? Yes.',
  'Who comes every month ??? All of us.',
  'Why wait ?? every month counts.',
  '大家准备好了吗？？每月都来。',
])('%s is a question', (text) => {
  expect(markedBy('placeholder', measure(text))).toEqual([]);
});
