import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/tree.ts';
import { referenceTargets, referredIds } from '../../src/writers/targets.ts';
import { builtinStyle } from '../style/load-style.ts';
import { body, cell, documentOf, heading, item, text } from './docx/documents.ts';

const targets = (
  blocks: readonly Block[],
  style: 'gongwen' | 'plain' = 'gongwen',
  lang: 'zh-CN' | 'en' = 'zh-CN',
) => referenceTargets(documentOf(blocks, lang), builtinStyle(style));
const labels = (...given: Parameters<typeof targets>) =>
  Object.fromEntries([...targets(...given)].map(([id, { label }]) => [id, label]));

const BLOCKS: readonly Block[] = [
  { ...heading(1, '工作目标'), id: '目标' } as Block,
  heading(1, ''),
  heading(1, '主要措施'),
  item(2, '', '第一条'),
  { ...item(2, '', '第二条'), id: '第二' },
  { ...heading(2, '没有编号的标题：说明', false), id: '无号' } as Block,
  { ...body('3月8日：亲子运动会。'), id: '运动会' } as Block,
  { type: 'table', columns: [], head: [], rows: [[{ ...cell('义诊'), id: '义诊' }]] },
  { type: 'attachments', label: '附件：', items: [[text('甲')], [text('乙')]], ids: ['甲', '乙'] },
  {
    type: 'annex',
    label: '附件2',
    title: [text('乙')],
    id: '乙',
    children: [{ ...item(1, '', '条'), id: '条' }],
  },
];

describe('how the place of something is told', () => {
  test('by its number with those above it, its label, or its first words', () => {
    expect(labels(BLOCKS)).toEqual({
      目标: '一',
      第二: '二（二）',
      无号: '“没有编号的标题”',
      运动会: '“3月8日”',
      义诊: '“义诊”',
      甲: '附件1',
      乙: '附件2',
      条: '附件2中的一',
    });
    const list: Block = {
      type: 'attachments',
      label: 'Annexes',
      entry: 'Annex ',
      items: [[text('A')], [text('B')]],
      ids: ['a', 'b'],
    };
    expect(labels([list], 'plain', 'en')).toEqual({ a: 'Annex 1', b: 'Annex 2' });
    expect(labels(BLOCKS, 'plain', 'en')).toMatchObject({ 目标: '1', 第二: '2.2', 条: '1 of 附件2' });
  });
});

describe('names', () => {
  const names = (ids: readonly string[]) =>
    [...targets(ids.map((id) => ({ ...item(1, '', '条'), id }))).values()].map(({ name }) => name);

  test('keep what Word takes, and tell apart what it would not', () => {
    expect(names(['培训率', 'tool-library', 'Tool Library', '1-2', '_a', '𠮷野', '课'.repeat(50)])).toEqual([
      '培训率',
      'tool_library',
      'Tool_Library_2',
      'p_1_2',
      'p__a',
      'p__野',
      '课'.repeat(36),
    ]);
  });

  test('any ids get names of their own that Word takes', () => {
    const ids = fc.uniqueArray(
      fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('a', 'A', 'a_2', 'a-2', 'Á')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(ids, (all) => {
        const found = names(all);
        expect(found).toHaveLength(all.length);
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(all.length);
        for (const name of found) expect(name).toMatch(/^\p{L}[\p{L}\p{Nd}_]{0,39}$/u);
      }),
    );
  });
});

test('what is referred to is found wherever it stands', () => {
  const reference = (target: string) => ({ type: 'reference' as const, target, children: [] });
  const blocks: Block[] = [
    { type: 'paragraph', role: 'body', children: [{ type: 'strong', children: [reference('甲')] }] },
    { type: 'table', columns: [], head: [], rows: [[{ children: [reference('乙')], rowSpan: 1 }]] },
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: [
        [
          {
            type: 'paragraph',
            role: 'body',
            children: [
              {
                type: 'footnote',
                children: [{ type: 'paragraph', role: 'body', children: [reference('丙')] }],
              },
            ],
          },
        ],
      ],
    },
  ];
  expect([...referredIds(blocks)]).toEqual(['甲', '乙', '丙']);
});
