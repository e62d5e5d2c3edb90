import { describe, expect, it } from 'vitest';
import { canonicalize } from '../../src/schema/canonical.ts';
import { documentOf } from './helpers.ts';

const canonical = (text: string) => canonicalize(documentOf(text));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('canonical keys and values', () => {
  it('makes keys and fixed values English, mixed files included, and leaves the rest as written', () => {
    const { value } = canonical(
      '标题: 标题\nlang: 中文\n模板: 自己的\n章节:\n  - { title: 目标, 类型: 工作目标, 指标: 3.10 }\n落款: { 盖章: 是 }\n',
    );
    expect(plain(value)).toEqual({
      title: '标题',
      lang: 'zh-CN',
      template: '自己的',
      sections: [{ title: '目标', kind: 'targets', value: '3.10' }],
      signature: { seal: 'true' },
    });
  });

  it('translates a key only where it is one of that place', () => {
    const { value } = canonical(
      '责任人: 王某\n主要措施:\n  名单: { 标题: 李某, 责任人: 赵某 }\nx-备忘: { 标题: a }\n',
    );
    expect(plain(value)).toEqual({
      责任人: '王某',
      measures: { roster: { 标题: '李某', 责任人: '赵某' } },
      'x-备忘': { 标题: 'a' },
    });
  });

  it('takes the kind of an organization for free text', () => {
    expect(plain(canonical('单位: { 名称: 居委会, 类型: 工作目标 }\n').value)).toEqual({
      organization: { name: '居委会', kind: '工作目标' },
    });
  });

  it('keeps the first of two spellings of one key', () => {
    expect(plain(canonical('title: one\n标题: two\n').value)).toEqual({ title: 'one' });
  });

  it('treats names of the language as names', () => {
    const { value, written } = canonical('主要措施:\n  名单: { __proto__: 王某, constructor: 李某 }\n');
    expect(Object.keys(plain(value).measures.roster)).toEqual(['__proto__', 'constructor']);
    expect(written(['measures', 'roster', '__proto__'])).toEqual(['主要措施', '名单', '__proto__']);
  });
});

describe('the way back', () => {
  it('gives each canonical path with the keys as written', () => {
    const { written } = canonical('章节:\n  - title: 目标\n    条目: [{ 指标: 5人 }]\n');
    expect(written(['sections', 0, 'title'])).toEqual(['章节', 0, 'title']);
    expect(written(['sections', 0, 'items', 0, 'value'])).toEqual(['章节', 0, '条目', 0, '指标']);
  });

  it('keeps what is not there as it is', () => {
    const { written } = canonical('单位: { 上级单位: 街道 }\n');
    expect(written(['organization', 'name'])).toEqual(['单位', 'name']);
    expect(written(['signature', 'date'])).toEqual(['signature', 'date']);
  });
});

describe('what was announced and left empty', () => {
  it('leaves empty keys out and remembers them, with their way back', () => {
    const { value, blanks, written } = canonical('标题:\n单位: { 名称: , 上级单位: 街道 }\n');
    expect(plain(value)).toEqual({ organization: { parent: '街道' } });
    expect(blanks.map(written)).toEqual([['标题'], ['单位', '名称']]);
  });

  it('keeps empty entries and roles in their place', () => {
    const { value, blanks } = canonical("附件: [甲, '', 乙]\n主要措施: { 名单: { 组长: , 组员: 李某 } }\n");
    expect(plain(value)).toEqual({
      attachments: ['甲', '', '乙'],
      measures: { roster: { 组长: '', 组员: '李某' } },
    });
    expect(blanks).toEqual([
      ['attachments', 1],
      ['measures', 'roster', '组长'],
    ]);
  });

  it('does not count the empty cells of a table, nor what has no place in a plan', () => {
    const { value, blanks } = canonical(
      "主要措施:\n  表格: { 表头: ['', 场地], 数据: [[1, '']] }\nfoo:\nx-a:\n",
    );
    expect(blanks).toEqual([]);
    expect(plain(value)).toMatchObject({ foo: '', 'x-a': '' });
  });
});

describe('the language of a file', () => {
  it.each([
    ['标题: Plan\n单位: Committee\nperiod: 2026\n', 'zh'],
    ['title: 计划\norganization: 居委会\n周期: 2026\n', 'en'],
    ['题目: 计划\n年度: 2026\n', 'zh'],
    ['x-title: a\nx-owner: b\n标题: c\n', 'zh'],
  ])('%j is %s', (text, language) => {
    expect(canonical(text).language).toBe(language);
  });
});
