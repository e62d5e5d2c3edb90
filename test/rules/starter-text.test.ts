import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english, measure, measureEn } from './plans.ts';

const RULE = 'starter-text';
const folder = new URL('../../examples/', import.meta.url);
const example = (name: string) => readFileSync(new URL(`${name}.yaml`, folder), 'utf8');
const starters = readdirSync(new URL('../../templates/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /starter\.[\w-]+\.yaml$/.test(name))
  .map((name) => readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8'));
const told = (yaml: string) => findings(yaml).filter(({ code }) => code === RULE);

describe('what a starter asks for, without its brackets', () => {
  it('is told once, with how many there are', () => {
    const yaml = chinese(
      '主要措施:\n  - { 标题: 第一项措施, 内容: 怎么做, 责任人: 谁负责 }\n保障措施: [组织上怎么保障]\n',
    );
    expect(told(yaml)).toMatchObject([
      {
        severity: 'warning',
        args: { text: '第一项措施', count: 4, example: null },
        range: { start: { line: 4 } },
      },
    ]);
  });

  it.each(['待补：怎么做', '怎么做。', '以什么为指导，围绕什么，做到什么'])('%s', (text) => {
    expect(markedBy(RULE, measure(text))).toEqual([text]);
  });

  it('in English', () => {
    expect(
      markedBy(RULE, english('measures:\n  - { text: fill in the first measure, owner: who }\n')),
    ).toEqual(['fill in the first measure']);
  });

  it.each(starters)('a starter as it is: its blanks are told, and nothing else', (yaml) => {
    expect(told(yaml)).toEqual([]);
    expect(findings(yaml).map(({ code }) => code)).toContain('placeholder');
  });
});

describe('sentences of an example', () => {
  const taken = example('street-community-education').replaceAll('鹤汀街道', '桃园里街道');

  it('in a plan of somebody else, told once', () => {
    const [found, ...others] = told(taken);
    expect(others).toEqual([]);
    expect(found?.range?.start.line).toBeGreaterThan(8);
    expect(found).toMatchObject({ args: { example: 'street-community-education' } });
    expect(Number(found?.code === RULE && found.args.count)).toBeGreaterThan(10);
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s itself is silent', (name) => {
    expect(told(example(name.replace('.yaml', '')))).toEqual([]);
  });
});

describe('what anybody may write', () => {
  it.each([
    '每月走访独居老人。',
    '谁负责谁落实，每月一次。',
    '怎么做、做什么，每月由居民商量。',
    '第一步每月登记。',
  ])('%s', (text) => {
    expect(markedBy(RULE, measure(text))).toEqual([]);
  });

  it('short headings', () => {
    const headings = ['谁负责', '做什么', '怎么做', '什么时候', '第一步', '具体措施'];
    const items = headings.map((title) => `{ 标题: ${title}, 内容: 每月一次。 }`).join(', ');
    expect(markedBy(RULE, chinese(`主要措施: [${items}]\n`))).toEqual([]);
    const english_ = ['Who', 'When', 'How'].map((title) => `{ title: ${title}, text: Meet. }`).join(', ');
    expect(markedBy(RULE, english(`measures: [${english_}]\n`))).toEqual([]);
  });

  it('the heads of a table', () => {
    const table =
      '活动安排:\n  表格:\n    表头: [什么时候, 做什么, 谁负责]\n    数据:\n      - [3月, 讲座, 李某]\n';
    expect(markedBy(RULE, chinese(table))).toEqual([]);
  });

  it('questions in English', () => {
    expect(markedBy(RULE, measureEn('Decide who does what, and when, every month.'))).toEqual([]);
  });
});
