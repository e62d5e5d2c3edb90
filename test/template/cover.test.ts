/** Cover page and table of contents, as the plan or the template asks for them. */
import { describe, expect, test } from 'vitest';
import { builtIn, lines, ownTemplate, type PlanSpec, render } from './helpers.ts';

const PLAN: PlanSpec = {
  organization: { name: '桃园里社区' },
  period: '2026年',
  sections: ['围绕中心工作。'],
  signature: { date: '2026年1月5日' },
};

/** What a document begins with, up to its title. */
function front(spec: PlanSpec, manifest: string | null = null): readonly string[] {
  const more = { 'manifest.yaml': `languages: [zh-CN, en]\n${manifest}\n` };
  const { template } =
    manifest === null ? { template: builtIn('annual') } : ownTemplate('{{> front}}\n', more);
  if (template === null) throw new Error('the template has faults');
  const all = lines(render(spec, template).children);
  return all.slice(
    0,
    all.findIndex((line) => line.startsWith('# ')),
  );
}

const COVER = '[cover] 桃园里社区2026年工作计划 / 桃园里社区 / 2026年1月5日';
const CONTENTS = '[contents 2] 目　录';

describe('cover and contents', () => {
  test('stand before everything else when the plan asks for them', () => {
    expect(front({ ...PLAN, cover: true, contents: true, documentNumber: '桃发〔2026〕5号' })).toEqual([
      COVER,
      CONTENTS,
      '[documentNumber] 桃发〔2026〕5号',
    ]);
  });

  test('are not there where neither plan nor template asks for them', () => {
    expect(front(PLAN)).toEqual([]);
  });

  test('follow the template where the plan does not say, and the plan where it does', () => {
    expect(front(PLAN, 'cover: true\ncontents: 是')).toEqual([COVER, CONTENTS]);
    expect(front({ ...PLAN, cover: false }, 'cover: true\ncontents: 是')).toEqual([CONTENTS]);
    expect(front({ ...PLAN, contents: true }, 'contents: false')).toEqual([CONTENTS]);
  });

  test('the cover says the period where nobody signs and the title does not say it', () => {
    const spec: PlanSpec = { ...PLAN, cover: true, title: ['工作计划'], sections: ['一'] };
    const { signature: _, ...unsigned } = spec;
    expect(front(unsigned)).toEqual(['[cover] 工作计划 / 桃园里社区 / 2026年']);
    expect(front({ ...unsigned, title: ['2026年工作计划'] })).toEqual([
      '[cover] 2026年工作计划 / 桃园里社区',
    ]);
  });

  test('a manifest that says neither yes nor no is told', () => {
    const { diagnostics } = ownTemplate('甲', { 'manifest.yaml': 'languages: [中文]\ncover: perhaps\n' });
    expect(diagnostics.map(({ args, range }) => [args, range?.start.line])).toEqual([
      [
        {
          key: 'cover',
          problem: 'not-allowed',
          value: 'perhaps',
          allowed: ['true', 'false'],
          suggestion: null,
        },
        2,
      ],
    ]);
  });
});
