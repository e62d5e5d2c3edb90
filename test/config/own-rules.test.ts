/** What an office writes of its own rules, and what is said where it is wrong. */
import { describe, expect, it } from 'vitest';
import { mergedOwn } from '../../src/config/own-rules.ts';
import { readConfig } from '../../src/config/read.ts';
import { messageOf } from '../../src/messages/index.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { marked } from '../rules/harness.ts';

const read = (text: string, inherited?: readonly string[]) =>
  readConfig(createSourceFile({ path: 'plan.config.yaml', text }), inherited);

/** `"the marked text": what is said, and what to write instead`. */
function told(text: string, locale: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] {
  return read(text).diagnostics.map((found) => {
    const { message, hint = '' } = messageOf(found, locale);
    return `${JSON.stringify(marked(found))}: ${message}${hint}`;
  });
}

const rule = (rest: string) => `自定规则: [{ 编号: 甲, 说法: 乙, ${rest} }]\n`;

describe('an own rule', () => {
  it('is the same in Chinese and in English', () => {
    const zh = read(
      '自定规则: [{ 编号: a, 对象: { 部分: 主要措施, 层级: 2, 没有: [时间, 地点] }, 要求: { 有: 责任人, 金额: { 不超过: 5万元 } }, 级别: 提示, 说法: x }]',
    );
    const en = read(
      'ownRules: [{ id: a, where: { section: [measures], depth: [2], without: [when, venue] }, must: { has: [owner], amount: { atMost: 50000元 } }, level: info, message: { en: x } }]',
    );
    expect(zh.diagnostics).toEqual([]);
    expect(zh.config.ownRules).toEqual(en.config.ownRules);
  });

  it('has a level under rules, also when another file declares it', () => {
    expect(read(`${rule('要求: { 有: 文号 }')}规则: { 甲: 关 }\n`).diagnostics).toEqual([]);
    expect(read('rules: { theirs: off }\n', ['theirs']).config.rules).toEqual({ theirs: { level: 'off' } });
    expect(read('rules: { theirs: off }\n').diagnostics).toHaveLength(1);
  });

  it('replaces one with the same id', () => {
    const [first] = read(rule('要求: { 有: 文号 }')).config.ownRules;
    const [second] = read(rule('要求: { 有: 落款 }')).config.ownRules;
    if (first === undefined || second === undefined) throw new Error('not read');
    expect(mergedOwn([first, { ...first, id: 'b' }], [second])).toEqual([{ ...first, id: 'b' }, second]);
  });
});

describe('a rule with a level', () => {
  it('is told of where the colon is a full-width one', () => {
    expect(told('规则:\n  stale-year：关\n  weekday-mismatch：\n    级别: 提示\n')).toEqual([
      expect.stringContaining('stale-year: 关'),
      expect.stringContaining('weekday-mismatch:'),
    ]);
  });
});

describe('a fault in an own rule', () => {
  it.each([
    [rule('要求: { 有: 负责人 }, 对象: {}'), '"负责人"', '是不是“责任人”？'],
    [rule('要求: { 有: 责任人 }'), '"责任人"', '没有写“对象”的规则管的是整份计划，“责任人”是各条才有的'],
    [rule('要求: { 有: [文号, 时间] }'), '"时间"', '请加上一行“对象”'],
    [rule('要求: { 责任人: { 不超过: 2 } }'), '"责任人"', '请加上一行“对象”'],
    [rule('要求: { 有: 责任人 }, 对象: { 部分: 主要错施 }'), '"主要错施"', '是不是“主要措施”？'],
    [rule('要求: { 有: 责任人 }, 对象: { 层级: 9 }'), '"9"', '“层级”应当是 1 到 6 之间的整数'],
    [rule('要求: { 时间: { 在: 某天 } }, 对象: {}'), '"某天"', '看不懂“某天”是哪一段时间'],
    [rule('要求: { 时间: { 在: 每月 } }, 对象: {}'), '"每月"', '看不懂“每月”是哪一段时间'],
    [rule('要求: { 金额: { 不超过: 很多 } }, 对象: {}'), '"很多"', '看不懂“很多”是多少'],
    [rule('要求: { 地点: { 不少于: 3 } }, 对象: {}'), '"不少于"', '不认得“不少于”'],
    [rule('要求: { 活动安排: { 每: 周, 不少于: 1 } }'), '"周"', '“季度”'],
    [rule('要求: { 活动安排: { 每: 季度 } }'), '"活动安排"', '请补上一行“不少于: …”'],
    [rule(`要求: { 文号: { 格式: "${'*a'.repeat(150)}" } }`), '"\\"*a', '最多 200 个'],
    [rule('要求: {}'), '"{}"', '“要求”下面什么也没写'],
    [rule('要求: { 有: 文号 }, 级别: 严重'), '"严重"', '这里不能写“严重”'],
    [rule('要球: { 有: 文号 }'), '"要球"', '是不是“要求”？'],
    ['自定规则: [{ 编号: 甲 乙, 说法: 丙, 要求: { 有: 文号 } }]\n', '"甲 乙"', '不能做规则的编号'],
    [
      '自定规则: [{ 编号: no-dates, 说法: 丙, 要求: { 有: 文号 } }]\n',
      '"no-dates"',
      '已经是另一条规则的编号',
    ],
    [
      '自定规则: [{ 编号: 甲, 要求: { 有: 文号 } }]\n',
      '"{ 编号: 甲, 要求: { 有: 文号 } }"',
      '这里缺少“说法”',
    ],
  ])('%s', (text, place, sentence) => {
    const all = told(text);
    expect(all.some((one) => one.startsWith(place) && one.includes(sentence))).toBe(true);
  });

  it('of one id twice is told of the second', () => {
    const two = '自定规则:\n  - { 编号: 甲, 说法: 乙, 要求: { 有: 文号 } }\n'.replace(/( {2}- .*\n)/, '$1$1');
    expect(told(two)).toEqual([expect.stringContaining('已经是另一条规则的编号')]);
  });

  it('is told in English of English keys', () => {
    expect(told('ownRules: [{ id: a, message: b, must: { has: titel } }]\n', 'en')).toEqual([
      '"titel": "titel" cannot stand here; its meaning is not known.Did you mean "title"?',
    ]);
  });
});
