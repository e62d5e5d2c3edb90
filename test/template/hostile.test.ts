import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';
import type { TextKind } from '../../src/plan/types.ts';
import { renderDocument } from '../../src/template/render.ts';
import { builtIn, lines, ownTemplate, plan, render, text } from './helpers.ts';

const annual = builtIn('annual');

const HOSTILE = [
  '{{title}}',
  '{{{title}}}',
  '{{#each sections}}',
  '{{> item}}',
  '# 井号',
  '## 二级',
  'A|B',
  '| - |',
  ':::signature',
  '::pagebreak',
  ':::）',
  '![](plan:1)',
  '![](plan:0)',
  '<b>粗</b>',
  '<script>alert(1)</script>',
  '\\',
  'a\\',
  '[a](javascript:alert(1))',
  '*a*',
  '_a_',
  '`a`',
  '&amp; &#42;',
  '1. 加强',
  '- 加强',
  '> 引',
  '---',
  '***',
  '] ) }',
  '[ ( {',
  '"\'',
  '{level="1"}',
  '\ue0000:1\ue001',
  '    缩进',
  '一\t二',
];

describe('text of a plan that looks like markup or template', () => {
  test.each(HOSTILE)('%j comes out as itself wherever it stands', (value) => {
    const { children } = render(
      {
        title: [value],
        addressee: value,
        documentNumber: value,
        organization: { name: `单位${value}`, parent: `上级${value}`, contact: value },
        sections: [
          {
            title: value,
            text: value,
            owner: [value],
            note: value,
            items: [value, { title: `${value}。`, text: value }],
          },
          {
            kind: 'schedule',
            named: true,
            items: [
              { when: value, text: value, venue: value },
              { when: '3月', items: [value] },
            ],
          },
          { roster: { [`组长${value}`]: [value] }, table: { heads: [value, value], rows: [[value, value]] } },
        ],
        attachments: [{ title: value }, { title: value, text: value }],
        signature: { date: value },
        copyTo: [value],
      },
      annual,
    );
    const shape = render(
      {
        title: ['甲'],
        addressee: '甲',
        documentNumber: '甲',
        organization: { name: '单位甲', parent: '上级甲', contact: '甲' },
        sections: [
          {
            title: '甲',
            text: '甲',
            owner: ['甲'],
            note: '甲',
            items: ['甲', { title: '甲。', text: '甲' }],
          },
          {
            kind: 'schedule',
            named: true,
            items: [
              { when: '甲', text: '甲', venue: '甲' },
              { when: '3月', items: ['甲'] },
            ],
          },
          { roster: { 组长甲: ['甲'] }, table: { heads: ['甲', '甲'], rows: [['甲', '甲']] } },
        ],
        attachments: [{ title: '甲' }, { title: '甲', text: '甲' }],
        signature: { date: '甲' },
        copyTo: ['甲'],
      },
      annual,
    );
    const spaceless = (line: string): string => line.replace(/[ ]/g, '');
    const expected = lines(shape.children).map((line) =>
      spaceless(line.replaceAll('甲', () => value.trim())),
    );
    expect(lines(children).map(spaceless)).toEqual(expected);
  });

  const kinds: readonly TextKind[] = ['plain', 'inline', 'blocks'];
  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 6 }));
  const main =
    '# {{title}}\n\n::item[*{{title}}*{{closing}}]{level="2"}\n\n| a | b |\n|---|---|\n| {{closing}} | {{title}} |\n\n- {{closing}}\n';

  test('whatever the text, the document has the shape of the template', () => {
    const { template } = ownTemplate(main);
    if (template === null) throw new Error('the template is sound');
    const single = piece
      .map((value) => value.replace(/[\s\p{C}]+/gu, ' ').trim())
      .filter((value) => value !== '');
    fc.assert(
      fc.property(single, single, fc.constantFrom(...kinds), (title, closing, kind) => {
        const literal = kind === 'plain' ? closing : closing.replace(/[[\]\\]|\*\*/g, '');
        fc.pre(literal.trim() !== '' && !literal.includes('**'));
        const made = { ...plan({ title: [title] }), closing: text(literal, kind) };
        const { document } = renderDocument(made, template);
        const [heading, item, table, list] = document?.children ?? [];
        expect(heading).toEqual({ type: 'title', children: [{ type: 'text', value: title }] });
        const shown = literal.trim();
        expect(item?.type === 'item' && plainText(item.head)).toBe(title);
        expect(item?.type === 'item' && plainText(item.children).trim()).toBe(shown);
        expect(
          table?.type === 'table' &&
            table.rows.map((row) => row.map((cell) => plainText(cell.children).trim())),
        ).toEqual([[shown, title]]);
        expect(list?.type === 'list' && lines(list.items[0] ?? []).map((line) => line.trim())).toEqual([
          shown,
        ]);
        expect(document?.children).toHaveLength(4);
      }),
      { numRuns: 300 },
    );
  });

  test('line breaks of a plain text are breaks, not paragraphs', () => {
    const { children } = render({ title: ['甲\n# 乙\r\n\n丙'] }, annual);
    expect(lines(children)).toEqual(['# 甲⏎# 乙⏎⏎丙']);
  });

  test('strings that the program composes are escaped like texts', () => {
    const { children } = render({ period: '*2026* [年](https://a.b)' }, annual);
    expect(lines(children)).toEqual(['# *2026* [年](https://a.b)工作计划']);
  });

  test('a text that names what objects inherit reaches nothing', () => {
    const { diagnostics } = renderDocument(plan({}), ownTemplateOrFail('{{labels.constructor}}'));
    expect(diagnostics.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'template-missing-value', args: { name: 'constructor' } },
    ]);
  });
});

function ownTemplateOrFail(main: string) {
  const { template } = ownTemplate(main);
  if (template === null) throw new Error('the template is sound');
  return template;
}

test('nothing but findings comes of reaching for a prototype: the console stays silent', () => {
  const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  renderDocument(plan({}), ownTemplateOrFail('{{toString}}'));
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0]);
  for (const spy of spies) spy.mockRestore();
});
