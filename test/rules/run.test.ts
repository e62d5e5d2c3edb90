import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { Rule, RuleContext } from '../../src/rules/rule.ts';
import { runRules } from '../../src/rules/run.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { marked } from './harness.ts';

const file = createSourceFile({
  path: 'plan.yaml',
  text: '单位: 居委会\n周期: 2026春季学期\n主要措施:\n  - 内容: 每月公开账目。\n',
});

function run(check: (plan: Plan, context: RuleContext<'placeholder'>) => void) {
  const { plan } = loadPlan(file);
  const rule: Rule<'placeholder'> = {
    id: 'placeholder',
    severity: 'warning',
    basis: { kind: 'house' },
    check,
  };
  return plan ? runRules(plan, [rule], { file, requires: ['targets'], recommends: ['schedule'] }) : [];
}

describe('where a finding is reported', () => {
  it('a node: its key, with the path as written', () => {
    const found = run((plan, { report }) => plan.sections.map((section) => report(section, { blank: '' })));
    expect(found.map(marked)).toEqual(['主要措施']);
    expect(found[0]?.path).toEqual(['主要措施']);
  });

  it('a text: its value', () => {
    const found = run((plan, { report }) => {
      const text = plan.sections[0]?.items[0]?.text;
      if (text) report(text, { blank: '' });
    });
    expect(found.map(marked)).toEqual(['每月公开账目。']);
    expect(found[0]?.path).toEqual(['主要措施', 0, '内容']);
  });

  it('a fact: its stretch of the text', () => {
    const found = run((plan, { report }) => {
      const text = plan.sections[0]?.items[0]?.text;
      if (text) report({ text, from: 2, to: 4 }, { blank: '' });
    });
    expect(found.map(marked)).toEqual(['公开']);
  });

  it('the period, which has a text and two ends, is a node', () => {
    const found = run((plan, { report }) => plan.period && report(plan.period, { blank: '' }));
    expect(found.map(marked)).toEqual(['周期']);
  });

  it('the plan: its first key', () => {
    expect(run((plan, { report }) => report(plan, { blank: '' })).map(marked)).toEqual(['单位']);
  });
});

it('weighs as the rule does, unless the finding says otherwise', () => {
  const found = run((plan, { report }) => {
    report(plan, { blank: 'a' });
    report(plan, { blank: 'b' }, { severity: 'info' });
  });
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'info']);
});

it('hands on second places and edits', () => {
  const range = file.range(0, 2);
  const [found] = run((plan, { report }) =>
    report(plan, { blank: '' }, { related: [range], fix: [{ range, text: '名称' }] }),
  );
  expect(found?.related).toEqual([{ file, range }]);
  expect(found?.fix).toEqual([{ range, text: '名称' }]);
});

it('tells rules what the template asks for', () => {
  run((_, { requires, recommends }) => {
    expect([requires, recommends]).toEqual([['targets'], ['schedule']]);
  });
  expect.assertions(1);
});
