/** What is left empty in a policy: either it has a meaning that docs/policy.md tells, or it is told with its place. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { messageOf } from '../../src/messages/index.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

const read = (text: string) => readConfig(createSourceFile({ path: 'plan.config.yaml', text }));

/** `line:column what is said`. */
function told(text: string, locale: 'zh-CN' | 'en' = 'en'): readonly string[] {
  return read(text).diagnostics.map((found) => {
    const { start } = found.range ?? createSourceFile({ path: '', text: '' }).range(0, 0);
    const { message, hint = '' } = messageOf(found, locale);
    return `${start.line}:${start.column} ${message} ${hint}`.trim();
  });
}

const own = (rest: string) => `ownRules: [{ id: a, ${rest} }]\n`;
const must = (asked: string) => own(`message: b, must: ${asked}`);
const where = (chosen: string) => own(`message: b, must: { has: title }, where: ${chosen}`);

describe('a policy file without a word', () => {
  it.each(['', ' \n', '# 规则:\n', '---\n', '{}\n', '---\n...\n'])('%j changes nothing', async (text) => {
    expect(read(text)).toEqual({ ...read('rules: {}\n'), diagnostics: [] });
    const cwd = folderWith({
      'plan.config.yaml': 'requires: [budget]\n',
      'a/plan.config.yaml': text,
      'a/plan.yaml': CLEAN_EN,
    });
    // It is the nearest one all the same: what stands above it does not count.
    const { exitCode, stderr } = await plan(['check', 'a/plan.yaml'], { cwd });
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('is no text and no list', () => {
    expect(told('no owners, please\n')).toEqual([
      expect.stringMatching(/^1:1 This file is made of lines like "name: text".*running text.*rules:/),
    ]);
    expect(told('- no-owners\n', 'zh-CN')).toEqual([expect.stringMatching(/^1:1 .*一张清单。.*规则:/)]);
  });
});

describe('a part of a policy without anything in it', () => {
  it.each(['extends', 'rules', 'requires', 'plans', 'ownWords', 'ownRules', 'overrides'])(
    '%s asks for nothing',
    (key) => {
      for (const nothing of ['', ' ""', ...(key === 'rules' ? [' {}'] : [' []'])])
        expect(read(`${key}:${nothing}\n`)).toEqual({ ...read(''), diagnostics: [] });
    },
  );

  it.each(['rules:', 'rules: {}', 'ownRules:', 'ownRules: []'])('nor does %s of some files', (part) => {
    expect(told(`overrides:\n  - files: [a/**]\n    ${part}\n`)).toEqual([]);
  });

  it('where: {} means all entries', () => {
    expect(told(where('{}'))).toEqual([]);
  });

  it('x- keys are nobody’s business', () => {
    expect(told('x-a: { b: [""] }\nrules: {}\n')).toEqual([]);
  });
});

/** What stands there, where it is told, and under which name. */
const EMPTY: readonly (readonly [string, string, string])[] = [
  ['plans: [""]\n', '1:9', 'plans'],
  ['plans: " "\n', '1:8', 'plans'],
  ['plans: [a, " "]\n', '1:12', 'plans'],
  ['plans:\n  - a\n  -\n', '3:4', 'plans'],
  ['extends: [""]\n', '1:11', 'extends'],
  ['extends: " "\n', '1:10', 'extends'],
  ['ownWords: [""]\n', '1:12', 'ownWords'],
  ['requires: [""]\n', '1:12', 'requires'],
  ['overrides: [{}]\n', '1:13', 'overrides'],
  ['overrides:\n  -\n', '2:4', 'overrides'],
  ['overrides: [{ files: [], rules: { no-owners: off } }]\n', '1:22', 'files'],
  ['overrides: [{ files: [""], rules: { no-owners: off } }]\n', '1:23', 'files'],
  ['rules: { no-owners: }\n', '1:10', 'no-owners'],
  ['rules: { no-owners: {} }\n', '1:21', 'no-owners'],
  ['rules: { confused-word: { level: } }\n', '1:27', 'level'],
  ['rules: { confused-word: { words: } }\n', '1:27', 'words'],
  ['rules: { confused-word: { words: {} } }\n', '1:34', 'words'],
  ['rules: { confused-word: { words: { teh: } } }\n', '1:36', 'teh'],
  ['rules: { confused-word: { words: { teh: " " } } }\n', '1:41', 'teh'],
  ['rules: { confused-word: { words: { "": the } } }\n', '1:36', 'words'],
  ['rules: { other-organization: { names: [""] } }\n', '1:40', 'names'],
  ['rules: { month-without-work: { emptyMonths: [""] } }\n', '1:46', 'emptyMonths'],
  ['ownRules: [{}]\n', '1:12', 'ownRules'],
  ['ownRules:\n  -\n', '2:4', 'ownRules'],
  ['ownRules: [{ id: , message: b, must: { has: title } }]\n', '1:14', 'id'],
  [own('must: { has: title }, message: ""'), '1:52', 'message'],
  [own('must: { has: title }, message:'), '1:43', 'message'],
  [own('must: { has: title }, message: { en: b, zh-CN: " " }'), '1:68', 'zh-CN'],
  [own('must: { has: title }, message: b, hint: ""'), '1:61', 'hint'],
  [own('must: { has: title }, message: b, level:'), '1:55', 'level'],
  [where(''), '1:55', 'where'],
  [where('{ section: }'), '1:64', 'section'],
  [where('{ contains: [] }'), '1:74', 'contains'],
  [where('{ contains: [""] }'), '1:75', 'contains'],
  [where('{ has: [""] }'), '1:70', 'has'],
  [must('{ has: [] }'), '1:46', 'has'],
  [must('{ lacks: [" "] }'), '1:49', 'lacks'],
  [must('{ title: {} }'), '1:48', 'title'],
  [must('{ title: { form: "" } }'), '1:56', 'form'],
  [must('{ title: { oneOf: [""] } }'), '1:58', 'oneOf'],
];

describe('anything else that is empty', () => {
  it.each(EMPTY)('%s is told once', (text, place, name) => {
    expect(told(text)).toEqual([expect.stringContaining(`${place} Nothing is written here for "${name}".`)]);
  });

  it('is told in Chinese, with what can stand there', () => {
    expect(told('规则: { no-owners: }\n', 'zh-CN')).toEqual([
      '1:7 “no-owners”这里是空的，什么也没写。 可以写的有：“error”、“错误”、“warning”、“警告”、“info”、“提示”、“off”、“关”。',
    ]);
    expect(told('自定规则: [{ 编号: 甲, 要求: { 有: 文号 }, 说法: "" }]\n', 'zh-CN')).toEqual([
      '1:36 “说法”这里是空的，什么也没写。 请写上内容，或者把这一项删掉。',
    ]);
  });
});

describe('what is missing', () => {
  it('is named in the language of the file', () => {
    expect(told('ownRules: [{ id: a, must: { has: title } }]\n')).toEqual([
      expect.stringContaining('"message" is missing'),
    ]);
    expect(told('分别规定: [{ 规则: { no-owners: 关 } }]\n', 'zh-CN')).toEqual([
      expect.stringContaining('这里缺少“文件”'),
    ]);
  });
});
