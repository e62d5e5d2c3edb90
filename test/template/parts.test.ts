import { describe, expect, test } from 'vitest';
import { leftOut, PARTS, printedPlan } from '../../src/template/parts.ts';
import { builtIn, lines, ownTemplate, type PlanSpec, plan, render } from './helpers.ts';

const spec: PlanSpec = {
  title: ['社区计划'],
  documentNumber: '桃发〔2026〕5号',
  organization: { name: '桃园里社区' },
  addressee: '各小组',
  preamble: '缘由。',
  sections: [
    { kind: 'targets', named: true, items: [{ text: '讲座', value: '不少于4场' }] },
    { kind: 'measures', title: '开展讲座', items: ['每季一场。'] },
    { kind: 'safeguards', named: true, text: '有人。' },
    {
      kind: 'schedule',
      named: true,
      items: [
        { when: '3月', text: '讲座。', owner: ['王某'] },
        { when: '4月', items: ['义诊。', { text: '植树。', owner: ['李某'] }] },
      ],
    },
  ],
  closing: '望遵照执行。',
  attachments: [{ title: '名单' }],
  signature: { date: '2026年1月5日' },
  copyTo: ['街道'],
};

describe('a template that prints parts', () => {
  test('brief: title, targets, a line for each thing to do, signature', () => {
    expect(lines(render(spec, builtIn('brief')).children)).toEqual([
      '# 社区计划',
      '1 工作目标',
      '序号 | 指标内容 | 目标值',
      '1 | 讲座 | 不少于4场',
      '1 活动安排',
      '时间 | 工作内容 | 责任人',
      '3月 | 讲座。 | 王某',
      '2×4月 | 义诊。 | ',
      '植树。 | 李某',
      '[signature] 桃园里社区 / 2026年1月5日',
    ]);
  });

  test('what stays out is named in the order of the plan, sections by their own titles', () => {
    const named = leftOut(plan(spec), builtIn('brief').manifest.prints).map((part) =>
      typeof part === 'string' ? part : part.value,
    );
    expect(named).toEqual([
      'documentNumber',
      'addressee',
      'preamble',
      '开展讲座',
      'safeguards',
      'closing',
      'attachments',
      'copyTo',
    ]);
  });

  test('all parts together are the plan, and so is a template that does not say', () => {
    const whole = plan(spec);
    expect(printedPlan(whole, PARTS)).toEqual(whole);
    expect([leftOut(whole, PARTS), leftOut(whole, null)]).toEqual([[], []]);
    expect(printedPlan(whole, null)).toBe(whole);
  });

  test('no parts at all leave the title', () => {
    const { template } = ownTemplate('{{> front}}{{#each sections}}{{> item}}{{/each}}{{> back}}', {
      'manifest.yaml': 'languages: [中文]\nprints: []\n',
    });
    expect(template && lines(render(spec, template).children)).toEqual(['# 社区计划', '[byline] 桃园里社区']);
  });

  test('parts can be named in Chinese, and others are told', () => {
    const manifest = (prints: string) => ({ 'manifest.yaml': `languages: [中文]\nprints: ${prints}\n` });
    expect(ownTemplate('甲', manifest('[工作目标, 落款, copyTo]')).template?.manifest.prints).toEqual([
      'targets',
      'signature',
      'copyTo',
    ]);
    const { template, diagnostics } = ownTemplate('甲', manifest('[目标, title]'));
    expect(template).toBeNull();
    expect(diagnostics.map(({ args }) => 'value' in args && args.value)).toEqual(['目标', 'title']);
  });
});
