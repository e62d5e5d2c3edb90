import { describe, expect, it } from 'vitest';
import { source as en } from '../../src/messages/en/source.ts';
import { source as zh } from '../../src/messages/zh-CN/source.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { brief, KEYS, parse } from './parse.ts';

/** A text as people type it, what is reported (code, place), and what is read all the same. */
type Case = readonly [name: string, text: string, findings: readonly string[], value: unknown];

const cases: readonly Case[] = [
  ['a full-width colon after a key', '标题：指导思想', ['fullwidth-colon 1:1-1:4'], { 标题: '指导思想' }],
  [
    'a full-width colon between other keys',
    '标题: a\n单位：b\n周期: 1',
    ['fullwidth-colon 2:1-2:4'],
    { 标题: 'a', 单位: 'b', 周期: '1' },
  ],
  [
    'a full-width colon with nothing behind it',
    '条目：\n  - a',
    ['fullwidth-colon 1:1-1:4'],
    { 条目: ['a'] },
  ],
  [
    'a full-width colon in a list',
    '条目:\n  - 标题：a\n    内容：b: c',
    ['fullwidth-colon 2:5-2:8', 'fullwidth-colon 3:5-3:8', 'unquoted-colon 3:8-3:12'],
    { 条目: [{ 标题: 'a', 内容: 'b: c' }] },
  ],
  [
    'a full-width colon and comma in braces',
    '条目: [{ 内容：a，指标: 80% }]',
    ['fullwidth-colon 1:8-1:11', 'fullwidth-comma 1:12-1:13'],
    { 条目: [{ 内容: 'a', 指标: '80%' }] },
  ],
  [
    'a full-width colon after an unknown key among keys',
    '标题: a\n名单:\n  组长: b\n  组员：c',
    ['fullwidth-colon 4:3-4:6'],
    { 标题: 'a', 名单: { 组长: 'b', 组员: 'c' } },
  ],
  [
    'a full-width colon after an unknown key, above another key',
    '名单:\n  组长：甲\n  组员: 乙',
    ['fullwidth-colon 2:3-2:6'],
    { 名单: { 组长: '甲', 组员: '乙' } },
  ],
  ['no space after the colon', '标题:a\n单位: b', ['colon-without-space 1:1-1:4'], { 标题: 'a', 单位: 'b' }],
  [
    'full-width spaces as indentation',
    '条目:\n　　- 标题: a\n　　　内容: b\n\n　　- c',
    ['fullwidth-indent 2:1-2:3'],
    { 条目: [{ 标题: 'a', 内容: 'b' }, 'c'] },
  ],
  [
    'full-width spaces as the only indentation of a block text',
    '前言: |\n　　第一段\n　　第二段\n标题: a',
    ['fullwidth-indent 2:1-2:3'],
    { 前言: '第一段\n第二段\n', 标题: 'a' },
  ],
  ['no-break spaces as indentation', '条目:\n\u00a0\u00a0- a', ['fullwidth-indent 2:1-2:3'], { 条目: ['a'] }],
  [
    'tabs as indentation',
    '条目:\n\t- 标题: a\n\t  内容: b\n\t- c',
    ['tab-indent 2:1-2:2'],
    { 条目: [{ 标题: 'a', 内容: 'b' }, 'c'] },
  ],
  [
    'tabs that stand for the columns above',
    '条目:\n  - 标题: a\n\t\t内容: b',
    ['tab-indent 3:1-3:3'],
    { 条目: [{ 标题: 'a', 内容: 'b' }] },
  ],
  [
    'a dash without a space',
    '条目:\n  - a\n  -更新',
    ['dash-without-space 3:3-3:4'],
    { 条目: ['a', '更新'] },
  ],
  [
    'other dashes',
    '条目:\n  －a\n  — b\n  -　c\n  •d',
    [
      'dash-without-space 2:3-2:4',
      'dash-without-space 3:3-3:5',
      'dash-without-space 4:3-4:5',
      'dash-without-space 5:3-5:4',
    ],
    { 条目: ['a', 'b', 'c', 'd'] },
  ],
  [
    'an entry that ends in a colon',
    '条目:\n  - 安排如下:\n  - b',
    ['unquoted-colon 2:5-2:10'],
    { 条目: ['安排如下:', 'b'] },
  ],
  [
    'a value that ends in a colon',
    '内容: 安排如下:\n标题: a',
    ['unquoted-colon 1:5-1:10'],
    { 内容: '安排如下:', 标题: 'a' },
  ],
  [
    'a colon in a value',
    '- 联系人: 张某: 电话'.replace('- ', ''),
    ['unquoted-colon 1:6-1:12'],
    { 联系人: '张某: 电话' },
  ],
  [
    'a colon in the second line of a text',
    '内容: 今年\n  安排如下:\n标题: a',
    ['folded-lines 1:5-1:7', 'unquoted-colon 2:3-2:8'],
    { 内容: '今年 安排如下:', 标题: 'a' },
  ],
  [
    'a tail lost as a comment',
    '地点: 3 #楼会议室\n标题: a',
    ['comment-cut 1:7-1:12'],
    { 地点: '3', 标题: 'a' },
  ],
  [
    'a text lost as a comment',
    '标题: #党建引领#活动\n单位: a',
    ['comment-cut 1:5-1:13'],
    { 标题: '', 单位: 'a' },
  ],
  [
    'Chinese lines folded by >',
    '前言: >\n  第一行\n  第二行\n',
    ['folded-lines 1:5-1:6'],
    { 前言: '第一行 第二行\n' },
  ],
  [
    'Chinese text broken over lines',
    '前言: 第一行，\n  第二行\n',
    ['folded-lines 1:5-1:9'],
    { 前言: '第一行， 第二行' },
  ],
  [
    'a comparison sign at the start',
    '指标: >80%\n标题: a',
    ['yaml-syntax 1:5-1:9'],
    { 指标: '>80%', 标题: 'a' },
  ],
  ['bold text at the start', '内容: **重要**提示', ['yaml-syntax 1:5-1:13'], { 内容: '**重要**提示' }],
  ['an exclamation mark at the start', '内容: !注意安全', ['yaml-syntax 1:5-1:10'], { 内容: '!注意安全' }],
  [
    'signs that YAML reserves',
    '内容: @甲\n标题: `a`\n指标: %5',
    ['yaml-syntax 1:5-1:7', 'yaml-syntax 2:5-2:8', 'yaml-syntax 3:5-3:7'],
    { 内容: '@甲', 标题: '`a`', 指标: '%5' },
  ],
  [
    'text behind a closing quote',
    '内容: "一村一品"建设 # 注释\n标题: a',
    ['yaml-syntax 1:5-1:13'],
    { 内容: '"一村一品"建设', 标题: 'a' },
  ],
  [
    'text behind a closing bracket',
    '条目:\n  - [通知]开会',
    ['yaml-syntax 2:5-2:11'],
    { 条目: ['[通知]开会'] },
  ],
  [
    'a quote that is not closed',
    '标题: "甲的计划\n单位: a',
    ['yaml-syntax 1:5-1:6'],
    { 标题: '"甲的计划', 单位: 'a' },
  ],
  [
    'a bracket that is not closed',
    '抄送: [甲, 乙\n落款: { 单位: 丙\n标题: a',
    ['yaml-syntax 1:5-1:6', 'yaml-syntax 2:5-2:6'],
    { 抄送: ['甲', '乙'], 落款: { 单位: '丙' }, 标题: 'a' },
  ],
  [
    'a line that lost its indentation',
    '内容: 甲\n第二行\n标题: a',
    ['yaml-syntax 2:1-2:4'],
    { 内容: '甲', 标题: 'a' },
  ],
  ['a key without its colon', '章节\n标题: a', ['yaml-syntax 1:1-1:3'], { 标题: 'a' }],
  [
    'a known key without its colon, among others',
    '标题: a\n条目\n  - b',
    ['yaml-syntax 2:1-2:3'],
    { 标题: 'a', 条目: ['b'] },
  ],
  [
    'a key indented too far',
    '条目:\n  - 标题: a\n     内容: b',
    ['yaml-syntax 3:6-3:11'],
    { 条目: [{ 标题: 'a', 内容: 'b' }] },
  ],
  [
    'a key not indented enough',
    '条目:\n  - 标题: a\n   内容: b',
    ['yaml-syntax 3:4-3:9'],
    { 条目: [{ 标题: 'a', 内容: 'b' }] },
  ],
  ['an entry indented too far', '条目:\n  - a\n   - b', ['yaml-syntax 3:4-3:7'], { 条目: ['a', 'b'] }],
  [
    'a block line less indented than the first',
    '前言: |\n    甲\n  乙\n标题: a',
    ['yaml-syntax 3:3-3:4'],
    { 前言: '甲\n乙\n', 标题: 'a' },
  ],
  [
    'a list under a key that has a value',
    '条目: 三项\n- a\n- b\n标题: x',
    ['yaml-syntax 2:1-2:4'],
    { 条目: '三项', 标题: 'x' },
  ],
];

describe('what people type', () => {
  it.each(cases)('%s', (_name, text, findings, value) => {
    const { document, diagnostics } = parse(text);
    expect(diagnostics.map(brief)).toEqual(findings);
    expect(document?.value).toEqual(value);
  });

  it('is reported alike with the line ends of Windows', () => {
    for (const [name, text, findings] of cases) {
      const { diagnostics } = parse(text.replaceAll('\n', '\r\n'));
      expect([name, ...diagnostics.map(brief)]).toEqual([name, ...findings]);
    }
  });

  it('costs nothing of the rest: findings of a whole file add up', () => {
    const usable = cases.filter(([, text]) => !text.startsWith('章节\n'));
    const files = usable.map(
      ([, text]) => `章节:\n${text.replaceAll(/^/gm, '    ').replace('    ', '  - ')}`,
    );
    for (const text of files) expect(parse(text).document).not.toBeNull();
  });
});

describe('keys of a list entry', () => {
  it('can be fewer than those of the file: what starts with another is a sentence', () => {
    const file = createSourceFile({ path: 'p.yaml', text: '条目:\n  - 前言：一段话\n  - 标题：二' });
    const { document, diagnostics } = parseSource(file, { keys: KEYS, entryKeys: new Set(['标题']) });
    expect(diagnostics.map(brief)).toEqual(['fullwidth-colon 3:5-3:8']);
    expect(document?.value).toEqual({ 条目: ['前言：一段话', { 标题: '二' }] });
  });
});

describe('hints', () => {
  const hints = { 'zh-CN': zh, en };

  it.each(['zh-CN', 'en'] as const)(
    'say what to type instead, in words of their own for each finding (%s)',
    (locale) => {
      const told = (text: string): string[] =>
        parse(text).diagnostics.flatMap((d) =>
          d.code === 'yaml-syntax' || d.code === 'fullwidth-colon' || d.code === 'unquoted-colon'
            ? [hints[locale][d.code].hint?.(d.args as never) ?? '']
            : [],
        );
      expect(told('标题：指导思想')[0]).toContain('标题: 指导思想');
      expect(told('内容: "一村一品"建设')[0]).toContain(`'"一村一品"建设'`);
      expect(told('内容: 安排如下:')[0]).toContain('"安排如下:"');
      for (const [, text] of cases) for (const hint of told(text)) expect(hint).not.toMatch(/undefined|^$/);
    },
  );
});

describe('what is right', () => {
  it.each([
    ['an ordinary comment', '标题: a # 注释\n# 注释：一\n单位: b  #注释\n章节: #注释\n  - a'],
    ['full-width colons in prose', '内容: 时间：3月\n条目:\n  - 说明：一\n  - "标题：二"'],
    ['times and addresses', '时间: 9:30\n内容: http://a.cn\n条目: [9:30, a:b]'],
    ['full-width spaces within a block text', '前言: |\n  　　第一段\n  　　第二段：x: y\n  - 甲\n  #乙'],
    ['a list in the column of its key', '条目:\n- a\n-\n  b\n标题: x'],
    [
      'a key in a list that is known or filled',
      '条目:\n  - 内容:\n  - 其他:\n      - a\n  - 标题: a\n    名单:',
    ],
    [
      'texts and lists over several lines',
      '标题: "a\n  b: c"\n抄送: [\n  a, # 甲\n  b\n]\n落款: { 单位: a,\n  日期: b }',
    ],
    ['negative numbers and dashes in text', '条目:\n  - -5℃\n  - ——甲\n内容: -5'],
    ['anchors, aliases and merges', '条目: &a\n  - &b 甲\n  - *b\n落款: &c { 单位: 乙 }\nx-甲: { <<: *c }'],
    ['quoted keys', '"标题": a\n\'单位\': b'],
    ['lines within double quotes', '内容: "甲\\n乙\\\n  丙"'],
  ])('%s: no finding', (_name, text) => {
    expect(parse(text).diagnostics.map(brief)).toEqual([]);
  });
});
