import { expect, it } from 'vitest';
import { findings, marked } from './harness.ts';
import { chinese, english, measure } from './plans.ts';

const missing = (yaml: string) =>
  findings(yaml, { requires: ['targets', 'measures'], recommends: ['safeguards'] })
    .filter(({ code }) => code === 'missing-section')
    .map((found) => `${found.severity} ${JSON.stringify(found.args)} at ${marked(found)}`);

const targets = '工作目标: [讲座不少于4场。]\n';
const measures = '主要措施: [每季度办一次健康讲座。]\n';
const safeguards = '保障措施: [每月检查一次。]\n';

it('is an error for what is required and a note for what is recommended', () => {
  expect(missing(measure('每月公开账目。'))).toEqual([
    'error {"kind":"targets","heading":"工作目标","required":true} at 单位',
    'info {"kind":"safeguards","heading":"保障措施","required":false} at 单位',
  ]);
});

it('names the section in the language of the plan', () => {
  const yaml = english('targets: [At least 4 talks.]\nmeasures: [Hold a talk every quarter.]\n');
  expect(missing(yaml)).toEqual([
    'info {"kind":"safeguards","heading":"safeguards","required":false} at organization',
  ]);
});

it('counts an empty section as missing, and marks it', () => {
  const yaml = chinese(`章节:\n  - 标题: 工作目标\n${measures}${safeguards}`);
  expect(missing(yaml)).toEqual([
    'error {"kind":"targets","heading":"工作目标","required":true} at 标题: 工作目标',
  ]);
});

it('leaves a key with nothing behind it to placeholder', () => {
  const found = findings(chinese(`工作目标:\n${measures}${safeguards}`), { requires: ['targets'] });
  expect(found.map(({ code }) => code)).toEqual(['placeholder']);
});

it.each([
  [
    'a title that says so',
    `章节:\n  - { 标题: 预期目标, 条目: [讲座不少于4场。] }\n${measures}${safeguards}`,
  ],
  [
    'a kind that says so',
    `章节:\n  - { 标题: 我们要做到, 类型: 工作目标, 条目: [讲座不少于4场。] }\n${measures}${safeguards}`,
  ],
  [
    'a section inside another',
    `${targets}章节:\n  - 标题: 主要工作\n    条目:\n      - { 标题: 保障措施。, 内容: 每月检查一次。 }\n`,
  ],
  [
    'targets beside the measures',
    `章节:\n  - { 标题: 文体活动, 条目: [{ 内容: 讲座, 指标: 4场 }] }\n${safeguards}`,
  ],
])('accepts %s', (_, yaml) => {
  expect(missing(chinese(yaml))).toEqual([]);
});

it('does not press the usual sections on a plan by themes', () => {
  const theme = (title: string) => `  - { 标题: ${title}, 条目: [每月一次。] }\n`;
  const yaml = chinese(`章节:\n${theme('民主理财')}${theme('村务公开')}${theme('工程监督')}`);
  expect(missing(yaml)).toEqual(['error {"kind":"targets","heading":"工作目标","required":true} at 单位']);
});

it('takes the times of the measures for a schedule', () => {
  const plan = (when: string) =>
    findings(chinese(`主要措施: [{ 内容: 健康讲座。${when} }]\n`), { recommends: ['schedule'] }).map(
      ({ code }) => code,
    );
  expect(plan('')).toEqual(['missing-section']);
  expect(plan(', 时间: 3月')).toEqual([]);
});
