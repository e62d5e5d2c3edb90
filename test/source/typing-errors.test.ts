import { describe, expect, it } from 'vitest';
import { source as en } from '../../src/messages/en/source.ts';
import { source as zh } from '../../src/messages/zh-CN/source.ts';
import { parseSource } from '../../src/source/parse-source.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { brief, KEYS, parse as parseWithKeys } from './parse.ts';
import { cases } from './typing-cases.ts';

const OPTIONS = { freeKeys: new Set(['名单']), sectionKeys: new Set(['活动安排', '工作目标']) };

const parse = (text: string) => parseWithKeys(text, KEYS, OPTIONS);

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

describe('a colon in a text', () => {
  const severities = (text: string) => parse(text).diagnostics.map(({ code, severity }) => [code, severity]);

  it.each([
    '前言: 计划如下:',
    '条目:\n  - 由甲牵头，开展活动:\n  - b',
    '内容: On Friday: bring cake',
    '内容: 去 http://a.cn: 报名',
  ])('that can only be text is a warning: %j', (text) => {
    expect(severities(text)).toEqual([['unquoted-colon', 'warning']]);
  });

  it('is an error behind one of our keys, which may be meant as one', () => {
    expect(severities('内容: 开放活动室, 时间: 每晚')).toEqual([['unquoted-colon', 'error']]);
    expect(severities('条目: [{ 内容: 开放活动室 时间: 每晚 }]')).toEqual([['unquoted-colon', 'error']]);
    expect(severities('条目: [{ 内容: 时间: 每晚 }]')).toEqual([['unquoted-colon', 'error']]);
  });

  it.each([
    ['{ 内容: 会员: 至少120人 }', "{ 内容: '会员: 至少120人' }"],
    ["{ 内容: The club's members: 120 }", "{ 内容: 'The club''s members: 120' }"],
  ])('in braces is mended with quotes: %s', (braces, mended) => {
    const file = createSourceFile({ path: 'p.yaml', text: `条目: [${braces}]` });
    const { diagnostics } = parseSource(file, { keys: KEYS });
    const fixes = diagnostics.flatMap(({ fix = [] }) => fix);
    expect(applyEdits(file.text, fixes)).toBe(`条目: [${mended}]`);
  });

  it.each([
    ['en', '{ text: Members: at least 120 }', 'Put the text in quotes: "Members: at least 120"'],
    ['en', '{ text: The "A" team: 12 }', `Put the text in quotes: 'The "A" team: 12'`],
    ['en', '{ text: Yard open when: daily }', 'If "when" is a key, put a comma before it'],
    ['zh-CN', '{ 内容: 会员: 至少120人 }', '请改用中文冒号：会员：至少120人，或者把整段文字放进英文引号'],
    ['zh-CN', '{ 内容: 开放活动室 时间: 每晚 }', '如果“时间”是栏目，请在它前面加上英文逗号和一个空格'],
  ] as const)('in braces is told with what to write (%s): %s', (locale, braces, said) => {
    const keys = new Set([...KEYS, 'text', 'when']);
    const [found] = parseWithKeys(`条目:\n  - ${braces}`, keys).diagnostics;
    const words = { 'zh-CN': zh, en }[locale]['unquoted-colon'];
    expect(words.hint?.(found?.args as never)).toContain(said);
  });
});

describe('a key that is there twice', () => {
  it.each([
    ['工作目标: a\n工作目标: b', true],
    ['标题: a\n标题: b', false],
  ])('%j is told whether it is a section', (text, section) => {
    expect(parse(text).diagnostics[0]?.args).toMatchObject({ section });
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
      expect(told('内容: 安排如下:')[0]).toContain('安排如下：');
      expect(told(`内容: ${'长'.repeat(80)}如下:`)[0]?.length).toBeLessThan(60);
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
    [
      'commas behind texts in braces',
      '条目: [{ 内容: "a,b", 责任人: 甲 }, { 内容: 甲，乙, 责任人 }, { 名单: [a, b], 内容: c }]',
    ],
    ['English prose over several lines', '前言: We meet in March\n  and again in May'],
    ['lines within double quotes', '内容: "甲\\n乙\\\n  丙"'],
  ])('%s: no finding', (_name, text) => {
    expect(parse(text).diagnostics.map(brief)).toEqual([]);
  });
});
