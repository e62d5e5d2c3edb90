import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english, measure, measureEn } from './plans.ts';

describe('ids', () => {
  const plan = (serves: string) =>
    chinese(
      `工作目标:\n  - { 编号: 健康讲座, 内容: 讲座, 指标: 4场 }\n主要措施:\n  - { 内容: 每月一讲。, 对应: ${serves} }\n`,
    );

  it('marks an id that nobody has, with the one that may be meant', () => {
    expect(findings(plan('[健康讲坐]'))).toMatchObject([
      { code: 'dangling-reference', args: { reference: '健康讲坐', what: 'id', suggestion: '健康讲座' } },
    ]);
  });

  it('suggests nothing where nothing is near', () => {
    const found = findings(plan('[健康讲座, 夜间巡逻]'));
    expect(found).toMatchObject([{ args: { reference: '夜间巡逻', suggestion: null } }]);
  });
});

describe('links to ids in texts', () => {
  const plan = (text: string) =>
    chinese(
      `工作目标:\n  - { 编号: 健康讲座, 内容: 讲座, 指标: 4场 }\n主要措施:\n  - 标题: 讲座\n    内容: '${text}'\n附件:\n  - { 编号: 课表, 标题: 课程安排表 }\n`,
    );

  it.each([
    '为实现[](#健康讲座)，按[课表](#课表)开课。',
    '写作 \\[课表](#没有) 的不算',
    '[官网](https://a.b/#c)',
  ])('%s leads somewhere, or is none', (text) => {
    expect(markedBy('dangling-reference', plan(text))).toEqual([]);
  });

  it('marks the id alone, with the one that may be meant', () => {
    const found = findings(plan('见[讲座](#健康讲坐)。'));
    expect(found).toMatchObject([
      { code: 'dangling-reference', args: { reference: '健康讲坐', what: 'link', suggestion: '健康讲座' } },
    ]);
    expect(markedBy('dangling-reference', plan('见[讲座](#健康讲坐)。'))).toEqual(['健康讲坐']);
  });
});

describe('annexes', () => {
  const plan = (text: string) => chinese(`主要措施: [${text}]\n附件: [时间表, 值班表]\n`);

  it.each([
    ['名单见附件3。', '附件3'],
    ['时间表见附件一至三。', '附件一至三'],
    ['时间表见附件1、2、3。', '附件1、2、3'],
    ['详见附件十一。', '附件十一'],
  ])('%s', (text, reference) => {
    expect(markedBy('dangling-reference', plan(text))).toEqual([reference]);
  });

  it.each(['时间表见附件1。', '见附件1、2。', '见附件二。', '见附件。'])('%s is there', (text) => {
    expect(markedBy('dangling-reference', plan(text))).toEqual([]);
  });

  it.each([
    ['值班表附后。', '值班表附后'],
    ['成立小组（名单附后）。', '名单附后'],
    ['具体安排详见附件。', '详见附件'],
    ['任务分工详见附表。', '详见附表'],
    ['各网格名单另附于后。', '名单另附于后'],
    ['时间安排见附录。', '见附录'],
    ['名单见后附表格。', '见后附'],
  ])('%s in a plan without any', (text, reference) => {
    const [found] = markedBy('dangling-reference', measure(text));
    expect(found && reference.endsWith(found)).toBe(true);
  });

  it('in English', () => {
    const yaml = english('measures: [The rota is in Annex 2.]\nattachments: [Map]\n');
    expect(markedBy('dangling-reference', yaml)).toEqual(['Annex 2']);
    expect(markedBy('dangling-reference', measureEn('Rooms: see the annex.'))).toEqual(['see the annex']);
    expect(markedBy('dangling-reference', measureEn('The hours are listed in Annex B.'))).toEqual([
      'Annex B',
    ]);
    expect(markedBy('dangling-reference', measureEn('Wardens: see the attached list.'))).toEqual([
      'see the attached list',
    ]);
  });
});

describe('results', () => {
  const plan = (measure: string) =>
    chinese(
      `工作目标:\n  - { 内容: 居民议事会不少于12次, 完成: [{ 时间: 2025年, 指标: 10次 }] }\n主要措施:\n  - ${measure}\n`,
    );

  it('of an item that names nothing to be reached', () => {
    expect(
      findings(plan('{ 标题: 楼栋议事。, 内容: 请居民来议。, 完成: [{ 时间: 2025年, 指标: 11次 }] }')),
    ).toContainEqual(
      expect.objectContaining({
        code: 'dangling-reference',
        severity: 'warning',
        args: { reference: '11次', what: 'result', suggestion: null },
      }),
    );
  });

  it.each([
    '{ 内容: 议事会, 指标: 12次, 完成: [{ 指标: 11次 }] }',
    '{ 标题: 议事, 指标: 每月一次, 完成: [{ 指标: 11次 }] }',
  ])('%s has a target', (measure) => {
    expect(markedBy('dangling-reference', plan(measure))).toEqual([]);
  });
});

describe('what is said to be appended', () => {
  const roster = '    名单: { 组长: 王某, 组员: [李某, 赵某] }\n';
  const marks = (rest: string) => markedBy('dangling-reference', chinese(rest));

  it('is not there by a roster that stands elsewhere', () => {
    const before = `组织领导:\n  - 内容: 成立工作小组。\n${roster}`;
    const said = '主要措施:\n  - 每月开放（学校场地、设施开放明细表附）。\n  - 志愿者名单附后。\n';
    expect(marks(before + said)).toEqual(['开放明细表附', '名单附后'].map((text) => text.slice(-4)));
    expect(marks(said + before)).toHaveLength(2);
  });

  it.each([
    ['in the same item', `组织领导:\n  - 内容: 名单附后。\n${roster}`, []],
    ['in a later item of the section', `组织领导:\n  - 名单附后。\n  - 标题: 名单\n${roster}`, []],
    ['in an earlier item', `组织领导:\n  - 标题: 名单\n${roster}  - 志愿者名单附后。\n`, ['名单附后']],
  ])('%s', (_, rest, expected) => {
    expect(marks(rest)).toEqual(expected);
  });

  it('is an annex of that name', () => {
    const said = '主要措施:\n  - 每月开放（场地开放明细表附后）。\n';
    expect(marks(`${said}附件: [领导小组名单]\n`)).toEqual(['明细表附后']);
    expect(marks(`${said}附件: [场地开放时间]\n`)).toEqual([]);
    expect(marks(`${said}附件: [{ 标题: 场地, 表格: { 表头: [场地], 数据: [[操场]] } }]\n`)).toEqual([]);
    expect(marks('主要措施: [名单附后。]\n附件: [领导小组成员]\n')).toEqual([]);
  });

  it('or follows, and nothing does', () => {
    expect(marks('组织领导:\n  - 成立小组，成员名单如下：\n')).toEqual(['名单如下：']);
    expect(marks('组织领导:\n  - 成立小组，成员名单如下：\n  - 组长王某。\n')).toEqual([]);
    expect(marks(`组织领导:\n  - 内容: 成立小组，成员如下：\n${roster}`)).toEqual([]);
    expect(marks('组织领导: |\n  成员如下：\n  组长：王某\n')).toEqual([]);
  });

  it('the lead-in may speak of any section', () => {
    expect(marks(`前言: 成立小组，名单附后。\n组织领导:\n  - 内容: 成立小组。\n${roster}`)).toEqual([]);
    expect(marks('前言: 成立小组，名单附后。\n主要措施: [每月开会。]\n')).toEqual(['名单附后']);
  });
});
