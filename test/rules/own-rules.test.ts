import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { messageOf } from '../../src/messages/index.ts';
import { hasForm } from '../../src/rules/own/form.ts';
import { ownFindings, ownTold } from '../support/own-rules.ts';
import { chinese, english } from './plans.ts';

/** A policy of one rule, 甲. */
const rule = (rest: string) => `自定规则: [{ 编号: 甲, 说法: "{条目}：{实际}", ${rest} }]\n`;
const measures = (...entries: readonly string[]) =>
  chinese(`主要措施:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`);
const schedule = (...entries: readonly string[]) =>
  chinese(`活动安排:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`);

describe('what must be there', () => {
  const owner = rule('对象: { 部分: 主要措施 }, 要求: { 有: 责任人 }');

  it('is asked of each entry, not of the section', () => {
    expect(ownTold(owner, measures('每月走访。', '{ 内容: 每周巡楼。, 责任人: 王某 }'))).toEqual([
      '甲 at "每月走访。"',
    ]);
    expect(ownTold(owner, chinese('工作目标: [参与率达到80%。]\n'))).toEqual([]);
  });

  it('may stand in prose, or wait to be filled in', () => {
    expect(ownTold(owner, measures('由文体委员负责，每月走访。', '{ 内容: 每周巡楼。, 责任人: }'))).toEqual(
      [],
    );
    const when = rule('对象: { 部分: 主要措施 }, 要求: { 有: 时间 }');
    expect(ownTold(when, measures('3月走访。', '走访老人。'))).toEqual(['甲 at "走访老人。"']);
    const value = rule('对象: { 部分: 工作目标 }, 要求: { 有: 指标 }');
    const targets = chinese('工作目标: [参训率达到90%。, { 内容: 满意度, 指标: 达到90% }, 水平提高。]\n');
    expect(ownTold(value, targets)).toEqual(['甲 at "水平提高。"']);
  });

  it('is handed down, and had by what has it in all its parts', () => {
    expect(ownTold(owner, measures('{ 标题: 安全, 责任人: 王某, 条目: [每月查电。, 每月查气。] }'))).toEqual(
      [],
    );
    const all = '{ 标题: 安全, 条目: [{ 内容: 查电。, 责任人: 王某 }, { 内容: 查气。, 责任人: 李某 }] }';
    expect(ownTold(owner, measures(all))).toEqual([]);
  });

  it('is told once, where a line mends it', () => {
    const none = '{ 标题: 安全, 条目: [每月查电。, 每月查气。] }';
    expect(ownTold(owner, measures(none))).toEqual([`甲 at ${JSON.stringify(none)}`]);
    const some = '{ 标题: 安全, 条目: [{ 内容: 查电。, 责任人: 王某 }, 每月查气。] }';
    expect(ownTold(owner, measures(some))).toEqual(['甲 at "每月查气。"']);
  });

  it('is asked of a plan', () => {
    const head = rule('要求: { 有: [文号, 经费预算] }');
    expect(ownTold(head, chinese('经费预算: [宣传3000元。]\n'))).toEqual(['甲 at "单位"']);
    expect(ownTold(head, chinese('文号: 桃发〔2026〕5号\n经费预算: [宣传3000元。]\n'))).toEqual([]);
    expect(ownTold(head, chinese('文号:\n经费预算:\n'))).toEqual([]);
  });
});

describe('the entries that a rule is about', () => {
  const plan = chinese(
    '主要措施:\n  - { 标题: 安全检查, 条目: [每月查电。] }\n  - 每月FIRE演练。\n活动安排:\n  - { 时间: 3月, 内容: 安全宣传。, 备注: 雨天改期 }\n',
  );
  it.each([
    ['{ 部分: 活动安排 }', ['{ 时间: 3月, 内容: 安全宣传。, 备注: 雨天改期 }']],
    ['{ 层级: 1 }', ['主要措施', '活动安排']],
    ['{ 层级: 3 }', ['每月查电。']],
    ['{ 层级: [1, 3], 部分: 主要措施 }', ['每月查电。']],
    ['{ 标题: 安全 }', ['{ 标题: 安全检查, 条目: [每月查电。] }']],
    ['{ 含有: [安全, fire], 不含: 宣传 }', ['{ 标题: 安全检查, 条目: [每月查电。] }', '每月FIRE演练。']],
    ['{ 有: 备注 }', ['{ 时间: 3月, 内容: 安全宣传。, 备注: 雨天改期 }']],
    [
      '{ 部分: [主要措施, 活动安排], 没有: 备注, 层级: 2 }',
      ['{ 标题: 安全检查, 条目: [每月查电。] }', '每月FIRE演练。'],
    ],
  ])('%s', (where, expected) => {
    const found = ownTold(rule(`对象: ${where}, 要求: { 有: 指标 }`), plan);
    expect(found).toEqual(expected.map((text) => `甲 at ${JSON.stringify(text)}`));
  });
});

describe('how something must be written', () => {
  const asked = (must: string, entry: string) =>
    ownTold(rule(`对象: { 部分: 主要措施 }, 要求: ${must}`), measures(entry));
  it.each([
    ['{ 责任人: { 只能是: [居委会, 社工站] } }', '{ 内容: 走访。, 责任人: [居委会, 妇联] }', ['妇联']],
    [
      '{ 责任人: { 不超过: 1 } }',
      '{ 内容: 走访。, 责任人: [居委会, 妇联] }',
      ['{ 内容: 走访。, 责任人: [居委会, 妇联] }'],
    ],
    ['{ 标题: { 含有: [安全, 平安] } }', '{ 标题: 走访, 内容: 每月一次。 }', ['走访']],
    ['{ 标题: { 不含: 总结 } }', '{ 标题: 走访总结, 内容: 每月总结。 }', ['总结']],
    ['{ 不含: [大力, 狠抓] }', '大力走访，狠抓落实，大力宣传。', ['大力', '狠抓', '大力']],
    ['{ 含有: 安全 }', '每月走访。', ['每月走访。']],
    ['{ 指标: { 不少于: 80% } }', '{ 内容: 走访。, 指标: 75% }', ['75%']],
    ['{ 金额: { 不超过: 5万元 } }', '{ 内容: 走访。, 金额: 50001元 }', ['50001元']],
    ['{ 时间: { 在: 3月—11月 } }', '{ 内容: 走访。, 时间: 10—12月 }', ['10—12月']],
    ['{ 时间: { 在: 2026年3月1日—3月15日 } }', '{ 内容: 走访。, 时间: 3月16日 }', ['3月16日']],
    [
      '{ 条目: { 不少于: 3 }, 标题: { 格式: "?*" } }',
      '{ 标题: 走访, 条目: [甲。, 乙。] }',
      ['{ 标题: 走访, 条目: [甲。, 乙。] }'],
    ],
  ])('%s finds %s', (must, entry, expected) => {
    const found = asked(must, entry).filter((one) => !/甲 at "[甲乙]。"/.test(one));
    expect(found).toEqual(expected.map((text) => `甲 at ${JSON.stringify(text)}`));
  });

  it.each([
    ['{ 责任人: { 只能是: [居委会, 社工站] } }', '{ 内容: 走访。, 责任人: 居委会 }'],
    ['{ 责任人: { 只能是: [居委会, 社工站] } }', '每月走访。'],
    ['{ 指标: { 不少于: 80% } }', '{ 内容: 走访。, 指标: 80%以上 }'],
    ['{ 指标: { 不少于: 80% } }', '{ 内容: 走访。, 指标: 3场 }'],
    ['{ 指标: { 不少于: 80% } }', '{ 内容: 走访。, 指标: 全覆盖 }'],
    ['{ 金额: { 不超过: 5万元 } }', '{ 内容: 走访。, 金额: 5万元 }'],
    ['{ 金额: { 不超过: 5万元 } }', '{ 内容: 走访。, 金额: 自筹 }'],
    ['{ 时间: { 在: 3月—11月 } }', '{ 内容: 走访。, 时间: 每月 }'],
    ['{ 时间: { 在: 3月—11月 } }', '{ 内容: 走访。, 时间: 11月底前 }'],
    ['{ 时间: { 在: 3月—11月 } }', '{ 内容: 走访。, 时间: 等通知 }'],
    ['{ 地点: { 含有: 室 } }', '{ 内容: 走访。, 地点: 【待补】 }'],
    ['{ 标题: { 格式: "第*次会议（####）" } }', '{ 标题: 第三次会议（2026）, 内容: 3月。 }'],
  ])('%s is silent about %s', (must, entry) => {
    expect(asked(must, entry)).toEqual([]);
  });

  it('is asked of the months of any year where the policy names none', () => {
    const season = rule('对象: {}, 要求: { 时间: { 在: 11月—3月 } }');
    const plan = (when: string) =>
      chinese(`主要措施: [{ 内容: 走访。, 时间: ${when} }]\n`, '2026年9月至2027年8月');
    for (const when of ['12月', '1—2月', '2027年3月', '春节前'])
      expect(ownTold(season, plan(when))).toEqual([]);
    for (const when of ['4月', '2月—5月', '国庆节前']) expect(ownTold(season, plan(when))).toHaveLength(1);
  });

  it('is asked of every text of a plan', () => {
    const words = rule('要求: { 不含: 甲牌 }');
    const plan = chinese('前言: 感谢甲牌赞助。\n主要措施: [{ 内容: 走访。, 备注: 甲牌茶叶 }]\n');
    expect(ownTold(words, plan)).toEqual(['甲 at "甲牌"', '甲 at "甲牌"']);
    expect(ownTold(rule('要求: { 含有: [安全生产, 消防] }'), plan)).toEqual(['甲 at "单位"']);
  });
});

describe('how often something takes place', () => {
  const each = (limits: string) => rule(`要求: { 活动安排: { ${limits} } }`);
  const met = (config: string, plan: string) =>
    ownFindings(config, plan).map((found) => messageOf(found, 'zh-CN').message.split('：')[1]);

  it('counts parts and rows', () => {
    const divided = chinese('活动安排:\n  - { 时间: 3月, 条目: [学雷锋。, 植树。] }\n  - 邻里节。\n');
    expect(met(each('不少于: 4'), divided)).toEqual(['3']);
    expect(met(each('不少于: 3'), divided)).toEqual([]);
    const rows = chinese('活动安排:\n  表格: { 表头: [时间, 活动], 数据: [[3月, 植树], [5月, 义诊]] }\n');
    expect(met(each('不少于: 3'), rows)).toEqual(['2']);
    expect(met(each('不少于: 1'), chinese('主要措施: [走访。]\n'))).toEqual(['0']);
    expect(met(each('不少于: 3'), chinese('活动安排: 全年安排各类活动。\n'))).toEqual([]);
  });

  it('is told by the quarters, months or halves that lack it', () => {
    const plan = schedule('时间: 3月, 内容: 植树。', '时间: 5月, 内容: 义诊。', '时间: 11月, 内容: 联欢。');
    expect(met(each('每: 季度, 不少于: 1'), plan)).toEqual(['第三季度']);
    expect(met(each('每: 半年, 不少于: 2'), plan)).toEqual(['下半年']);
    expect(met(each('每: 月, 不超过: 0'), plan)).toEqual(['3月、5月、11月']);
    const rows = chinese(
      '活动安排:\n  表格: { 表头: [时间, 活动], 数据: [[3月, 植树], [5月, 义诊], [8月, 电影]] }\n',
    );
    expect(met(each('每: 季度, 不少于: 1'), rows)).toEqual(['第四季度']);
  });

  it('counts what recurs as often as it does', () => {
    expect(met(each('每: 年, 不少于: 13'), schedule('时间: 每月, 内容: 读书会。'))).toEqual(['全年']);
    expect(
      met(each('每: 年, 不少于: 13'), schedule('时间: 每月, 内容: 读书会。', '时间: 3月, 内容: 植树。')),
    ).toEqual([]);
    expect(met(each('每: 年, 不超过: 6'), schedule('时间: 4—9月每月一次, 内容: 露天电影。'))).toEqual([]);
    expect(met(each('每: 季度, 不少于: 3'), schedule('时间: 每月一次, 内容: 读书会。'))).toEqual([]);
    expect(met(each('每: 季度, 不少于: 4'), schedule('时间: 每月一次, 内容: 读书会。'))).toEqual([
      '第一季度、第二季度、第三季度、第四季度',
    ]);
    expect(met(each('每: 月, 不少于: 1'), schedule('时间: 每季度, 内容: 读书会。'))[0]).toContain('1月、2月');
  });

  it('is in doubt about what has no time', () => {
    const plan = schedule(
      '时间: 3月, 内容: 植树。',
      '时间: 5月, 内容: 义诊。',
      '时间: 11月, 内容: 联欢。',
      '内容: 露天电影。',
    );
    expect(met(each('每: 季度, 不少于: 1'), plan)).toEqual([]);
  });

  it('asks only for what lies whole in the period', () => {
    const term = '活动安排: [{ 时间: 5月, 内容: 义诊。 }]\n';
    expect(met(each('每: 季度, 不少于: 1'), chinese(term, '2026春季学期'))).toEqual([]);
  });
});

test('the sentence is the office’s, in the reader’s language', () => {
  const config =
    '自定规则: [{ 编号: 甲, 对象: {}, 要求: { 有: 指标 }, 说法: { 中文: "“{条目}”少了指标。", 英文: "“{item}” has {found}." }, 改法: 补上。 }]\n';
  const [found] = ownFindings(config, english('measures: [{ title: Visits, text: Monthly. }]\n'));
  if (found === undefined) throw new Error('nothing found');
  expect(messageOf(found, 'zh-CN')).toEqual({ message: '“Visits”少了指标。', hint: '补上。' });
  expect(messageOf(found, 'en')).toEqual({ message: '“Visits” has nothing.', hint: '补上。' });
});

describe('a form', () => {
  it.each([
    ['桃街发〔2026〕12号', '桃街发〔####〕*号', true],
    ['桃街发〔2026〕号', '桃街发〔####〕*号', true],
    ['桃街发〔20X6〕12号', '桃街发〔####〕*号', false],
    ['桃街发〔2026〕12号文', '桃街发〔####〕*号', false],
    ['', '*', true],
    ['', '?', false],
    ['𠮷', '?', true],
    ['a.b', 'a?b', true],
    ['axb', 'a.b', false],
  ])('%s as %s: %s', (text, form, expected) => {
    expect(hasForm(text, form)).toBe(expected);
  });

  it('is what a regular expression of the same meaning says', () => {
    const signs = fc.array(fc.constantFrom('a', 'b', '1', '*', '?', '#'), { maxLength: 10 });
    const texts = fc.array(fc.constantFrom('a', 'b', '1'), { maxLength: 12 });
    fc.assert(
      fc.property(signs, texts, (form, text) => {
        const meaning = { '*': '.*', '?': '.', '#': '\\d' };
        const pattern = form.map((sign) => meaning[sign as keyof typeof meaning] ?? sign).join('');
        expect(hasForm(text.join(''), form.join(''))).toBe(new RegExp(`^${pattern}$`).test(text.join('')));
      }),
    );
  });

  it('takes no time, however it is made', () => {
    const start = performance.now();
    hasForm('a'.repeat(20_000), `${'*a'.repeat(99)}b`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
