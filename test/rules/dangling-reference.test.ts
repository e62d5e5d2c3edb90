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
  ])('%s in a plan without any', (text, reference) => {
    const [found] = markedBy('dangling-reference', measure(text));
    expect(found && reference.endsWith(found)).toBe(true);
  });

  it('in English', () => {
    const yaml = english('measures: [The rota is in Annex 2.]\nattachments: [Map]\n');
    expect(markedBy('dangling-reference', yaml)).toEqual(['Annex 2']);
    expect(markedBy('dangling-reference', measureEn('Rooms: see the annex.'))).toEqual(['see the annex']);
  });
});
