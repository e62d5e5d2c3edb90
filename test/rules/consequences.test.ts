import { expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { withoutConsequences } from '../../src/rules/consequences.ts';
import { RULES } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run.ts';
import type { SectionKind } from '../../src/schema/vocabulary.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { chinese, english } from './plans.ts';

/** Codes of all that a user is told, and for missing sections which. */
function said(text: string, requires: readonly SectionKind[] = ['measures']) {
  const file = createSourceFile({ path: 'plan.yaml', text });
  const { plan, diagnostics } = loadPlan(file);
  if (plan === null) return diagnostics.map(({ code }) => code);
  const found = runRules(plan, RULES, { file, requires, recommends: ['targets', 'schedule'] });
  return [...diagnostics, ...withoutConsequences(found, diagnostics)].map(({ code, args }) =>
    'kind' in args ? `${code} ${args.kind}` : code,
  );
}

const schedule = '活动安排: [{ 时间: 3月, 内容: 讲座 }]\n';
const targets = '工作目标: [讲座不少于4场。]\n';
const measures = '主要措施: [每月公开账目。]\n';

it.each([
  [
    'its key is there, and its content was not understood',
    `${targets}${measures}活动安排:\n  3月: 运动会\n`,
    'unknown-key',
  ],
  ['its list is empty', `工作目标: []\n${measures}${schedule}`, 'too-few'],
  [
    'the list of a section with a title is empty',
    `章节: [{ 标题: 工作目标, 条目: [] }]\n${measures}${schedule}`,
    'too-few',
  ],
  ['its colon is full-width', `${targets}${schedule}主要措施：\n  - 每月公开账目。\n`, 'fullwidth-colon'],
  ['its key is misspelt', `${targets}${schedule}主要措旋: [每月公开账目。]\n`, 'unknown-key'],
  ['its key is of another name', `${targets}${schedule}全年重点任务: [每月公开账目。]\n`, 'unknown-key'],
  ['the list of sections was not understood', `${targets}${schedule}章节: 每月公开账目。\n`, 'wrong-type'],
  ['the list of sections was left blank', `${targets}${schedule}章节:\n`, 'placeholder'],
])('a section is not missing as well where %s', (_, rest, code) => {
  expect(said(chinese(rest))).toEqual([code]);
});

it('other sections are missing all the same', () => {
  expect(said(chinese(`工作目标: []\n${schedule}`))).toEqual(['too-few', 'missing-section measures']);
  expect(said(chinese(`工作目标: [{ 内容: 讲座, 指标: 4场, 颜色: 红 }]\n${schedule}`))).toEqual([
    'unknown-key',
    'missing-section measures',
  ]);
});

it('in English', () => {
  const rest =
    'targets: [At least 4 talks.]\nschedule: [{ when: March, text: Open day }]\nour actions: [Hold talks.]\n';
  expect(said(english(rest))).toEqual(['unknown-key']);
});

it('a colon that was typed for YAML is not told as punctuation too', () => {
  const told = said(chinese(`${targets}主要措施:\n  - 内容: 开放活动室, 时间: 每晚\n${schedule}`));
  expect(told).toContain('unquoted-colon');
  expect(told).not.toContain('half-width-punctuation');
});

it('what serves targets that are all missing leads nowhere, which goes without saying', () => {
  const serving = `主要措施: [{ 内容: 每月公开账目。, 对应: 公开, 责任人: 会计 }, { 内容: 每月开会。, 对应: 议事 }]\n${schedule}`;
  expect(said(chinese(serving), ['targets'])).toEqual(['missing-section targets']);
  const one = `工作目标: [{ 编号: 讲座, 内容: 讲座4场 }]\n${serving}`;
  expect(said(chinese(one), ['targets']).filter((code) => code === 'dangling-reference')).toHaveLength(2);
});
