import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Args, Code } from '../../src/diagnostics/codes.ts';
import { canonicalize } from '../../src/schema/canonical.ts';
import { validatePlan } from '../../src/schema/validate.ts';
import { KEYS } from '../../src/schema/vocabulary.ts';
import { anyFiles } from './arbitrary.ts';
import { documentOf, findings, placeOf } from './helpers.ts';

type Expected = { [C in Code]: [place: string, code: C, args: Args[C]] }[Code];

const chinese = (...keys: string[]) => keys.map((key) => KEYS[key]);
const TOP_EN = Object.keys(KEYS).slice(0, 6);
const ORGANIZATION = ['name', 'kind', 'parent', 'contact'];
const RESULT = ['when', 'value'];
const SIGNATURE = ['organization', 'date', 'seal'];

const cases: readonly [name: string, text: string, ...expected: Expected[]][] = [
  [
    'a slip in a Chinese key',
    '落款:\n  日其: 1月8日\n',
    [
      '2:3–2:5',
      'unknown-key',
      { key: '日其', suggestion: '日期', allowed: chinese(...SIGNATURE) as string[], elsewhere: null },
    ],
  ],
  [
    'a slip in an English key, two letters swapped',
    'organization:\n  nmae: Taoyuanli\n',
    ['2:3–2:7', 'unknown-key', { key: 'nmae', suggestion: 'name', allowed: ORGANIZATION, elsewhere: null }],
  ],
  [
    'another word for a key, in a Chinese file',
    '主要措施:\n  - 内容: 开放操场\n    完成:\n      - 完成时间: 2025年\n        指标: 46%\n',
    [
      '4:9–4:13',
      'unknown-key',
      { key: '完成时间', suggestion: '时间', allowed: chinese(...RESULT) as string[], elsewhere: null },
    ],
  ],
  [
    'an English slip in a Chinese file: suggested in English, the choice in Chinese',
    '标题: 计划\n落款: { 单位: 居委会, dat: 1月8日 }\n',
    [
      '2:16–2:19',
      'unknown-key',
      { key: 'dat', suggestion: 'date', allowed: chinese(...SIGNATURE) as string[], elsewhere: null },
    ],
  ],
  [
    'a key in the wrong place',
    'signature:\n  venue: Hall\n',
    ['2:3–2:8', 'unknown-key', { key: 'venue', suggestion: null, allowed: SIGNATURE, elsewhere: 'item' }],
  ],
  [
    'a key of the plan in an item, told in Chinese',
    '落款:\n  附件: [场地表]\n',
    [
      '2:3–2:5',
      'unknown-key',
      { key: '附件', suggestion: null, allowed: chinese(...SIGNATURE) as string[], elsewhere: 'plan' },
    ],
  ],
  [
    'a key of another place that looks like one of this place',
    '单位: { 名称: 居委会, 文号: 5 }\n',
    [
      '1:16–1:18',
      'unknown-key',
      { key: '文号', suggestion: null, allowed: chinese(...ORGANIZATION) as string[], elsewhere: 'plan' },
    ],
  ],
  [
    'a key that belongs below another one',
    'signature:\n  rows: [[1]]\n',
    [
      '2:3–2:7',
      'unknown-key',
      { key: 'rows', suggestion: null, allowed: SIGNATURE, elsewhere: { below: 'table', lines: null } },
    ],
  ],
  [
    'a text where a list belongs',
    '章节: 家校共建\n',
    [
      '1:5–1:9',
      'wrong-type',
      {
        key: '章节',
        inList: false,
        expected: ['list'],
        found: 'text',
        example: '章节:\n  - 标题: 家校共建\n    条目:\n      - 每学期召开一次家长会。',
      },
    ],
  ],
  [
    'a list where an item belongs',
    'measures:\n  - [Repaint, Publish]\n',
    [
      '2:5–2:23',
      'wrong-type',
      {
        key: 'measures',
        inList: true,
        expected: ['text', 'mapping'],
        found: 'list',
        example: 'measures:\n  - title: Open the playground\n    owner: School',
      },
    ],
  ],
  [
    'a post behind a name written as a key',
    '主要措施:\n  - 内容: 开放操场\n    责任人: { 王某: 书记 }\n',
    [
      '3:10–3:20',
      'wrong-type',
      {
        key: '责任人',
        inList: false,
        expected: ['text', 'list'],
        found: 'mapping',
        example: '责任人: 王某（书记）',
      },
    ],
  ],
  [
    'a group among the names of a role',
    'leadership:\n  roster:\n    Chair: [Wang, { Li: deputy }]\n',
    [
      '3:19–3:33',
      'wrong-type',
      {
        key: 'Chair',
        inList: true,
        expected: ['text'],
        found: 'mapping',
        example: 'roster:\n  Chair: Wang (secretary)\n  Members:\n    - Li\n    - Zhao',
      },
    ],
  ],
  [
    'a table without rows',
    '主要措施:\n  表格:\n    表头: [场地]\n',
    ['2:3–2:5', 'missing-key', { key: '数据' }],
  ],
  [
    'a result without its figure, told at the first key of the entry',
    'targets:\n  results:\n    - when: 2025\n',
    ['3:7–3:11', 'missing-key', { key: 'value' }],
  ],
  ['an empty list', '附件: []\n', ['1:1–1:3', 'too-few', { key: '附件' }]],
  [
    'a fixed value with a slip, in English',
    'sections:\n  - kind: measure\n',
    [
      '2:11–2:18',
      'invalid-value',
      {
        key: 'kind',
        value: 'measure',
        allowed: [
          'guidingIdeology',
          'situation',
          'principles',
          'targets',
          'measures',
          'safeguards',
          'leadership',
          'budget',
          'schedule',
          'assessment',
        ],
        suggestion: 'measures',
      },
    ],
  ],
  [
    'another word for a fixed value, in Chinese',
    '落款: { 盖章: 要 }\n',
    ['1:11–1:12', 'invalid-value', { key: '盖章', value: '要', allowed: ['是', '否'], suggestion: '是' }],
  ],
  [
    'a value that is near none of the fixed ones',
    'lang: Latin\n',
    [
      '1:7–1:12',
      'invalid-value',
      { key: 'lang', value: 'Latin', allowed: ['zh-CN', 'en'], suggestion: null },
    ],
  ],
  [
    'a version that is not there yet',
    '版本: 2\n',
    ['1:5–1:6', 'invalid-value', { key: '版本', value: '2', allowed: ['1'], suggestion: null }],
  ],
  [
    'the same key in both languages',
    '标题: 计划\nperiod: 2026\ntitle: Plan\n',
    ['3:1–3:6', 'key-twice', { key: 'title', other: '标题' }],
  ],
  ['a blank where a list belongs', '附件: 【待补】\n', ['1:5–1:9', 'placeholder', { blank: '【待补】' }]],
  ['a blank where a fixed value belongs', 'lang: XX\n', ['1:7–1:9', 'placeholder', { blank: 'XX' }]],
];

describe('what the schema finds in a plan', () => {
  it.each(cases)('%s', (_, text, ...expected) => {
    expect(findings(text).map((one) => [placeOf(one), one.code, one.args])).toEqual(expected);
  });

  it('offers the keys of the whole plan for an unknown key at the top, in the order of the schema', () => {
    const [finding] = findings('title: Plan\nfoo: x\n');
    expect(finding).toMatchObject({ code: 'unknown-key', args: { suggestion: null } });
    if (finding?.code === 'unknown-key') expect(finding.args.allowed).toEqual(expect.arrayContaining(TOP_EN));
  });
});

it.each([
  ['organization: Riverside\ncontact: Ann\n', ['organization:', '  name: Riverside', '  contact: Ann']],
  ['organization: Riverside\nContact: Ann\n', ['organization:', '  name: Riverside', '  contact: Ann']],
  ['单位: 居委会\n上级单位: 街道\n', ['单位:', '  名称: 居委会', '  上级单位: 街道']],
  ['单位: { 名称: 居委会 }\n上级单位: 街道\n', null],
  ['signature: { organization: Riverside, contact: Ann }\n', null],
])('shows how what belongs to an organization is written where that is a text: %s', (text, lines) => {
  expect(findings(text)).toMatchObject([{ code: 'unknown-key', args: { elsewhere: { lines } } }]);
});

describe('one finding a place', () => {
  it('does not miss a key that was only misspelt', () => {
    expect(findings('单位:\n  名秤: 居委会\n').map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('does not miss a key that was announced and left empty', () => {
    expect(findings('单位:\n  名称:\n')).toEqual([]);
  });

  it('says once what an anchor and its aliases share', () => {
    const text = '主要措施:\n  - &a { 内容: 开放操场, 负责人: 王某 }\n  - *a\n  - *a\n';
    expect(findings(text).map(placeOf)).toEqual(['2:20–2:23']);
  });

  it('finds nothing in entries, roles and cells that were left empty', () => {
    expect(
      findings("附件: ['']\n主要措施:\n  名单: { 组长: }\n  表格: { 数据: [[a, ''], ['', b]] }\n"),
    ).toEqual([]);
  });

  it('leaves keys that start with x- alone, whatever they hold', () => {
    expect(
      findings('标题: 计划\nx-备忘: { foo: [1, { bar: }] }\n主要措施:\n  - { 内容: a, x-1: b }\n'),
    ).toEqual([]);
  });
});

describe('depth', () => {
  const nested = (levels: number) => {
    const lines = Array.from({ length: levels }, (_, level) => {
      const indent = ' '.repeat(level * 4);
      return level === levels - 1
        ? `${indent}  - 末层`
        : `${indent}  - 标题: 第${level + 1}层\n${indent}    条目:`;
    });
    return `章节:\n${lines.join('\n')}\n`;
  };

  it('allows five levels', () => {
    expect(findings(nested(5))).toEqual([]);
  });

  it('reports the key of the entries on the sixth level, once, and nothing within them', () => {
    const text = nested(7);
    expect(findings(text).map((one) => [placeOf(one), one.code, one.args])).toEqual([
      ['11:21–11:23', 'too-deep', { limit: 5 }],
    ]);
  });

  it('counts the entries of a usual section as the second level', () => {
    const text = 'measures:\n- items:\n  - items:\n    - items:\n      - items:\n        - sixth\n';
    expect(findings(text).map(placeOf)).toEqual(['5:9–5:14']);
  });
});

describe('fixes', () => {
  it('puts the suggested key in the place of the written one, inside its quotes', () => {
    const [finding] = findings('标题: 计划\n"工作目地": [提高培训率]\n');
    expect(finding?.fix?.map(({ range, text }) => [range.start.column, range.end.column, text])).toEqual([
      [2, 6, '工作目标'],
    ]);
  });

  it.each([
    ['a text where a group belongs', 'signed: M. Field\n', 'signature'],
    ['a text where yes or no belongs', 'contnts: 555 0199\n', 'contents'],
  ])('put no key before a value that cannot stand behind it: %s', (_, text, suggestion) => {
    const [finding] = findings(text);
    expect(finding).toMatchObject({ code: 'unknown-key', args: { suggestion } });
    expect(finding).not.toHaveProperty('fix');
  });

  it('put it before what can', () => {
    expect(findings('contnts: yes\n')[0]?.fix).toMatchObject([{ text: 'contents' }]);
  });
});

describe('whatever a file holds', () => {
  it('is told without failing, one finding a place, in the order of the file', () => {
    fc.assert(
      fc.property(anyFiles(), (file) => {
        const document = documentOf(stringify(file, { lineWidth: 0 }));
        const canonical = canonicalize(document);
        const found = validatePlan(canonical, document, { isBlank: (value) => value === 'XX' });
        const offsets = found.map(({ range }) => range?.start.offset ?? -1);
        expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
        for (const { path, range } of found) {
          expect(document.locate(path ?? [], 'key').exact).toBe(true);
          expect(range?.end.offset).toBeGreaterThan(range?.start.offset ?? 0);
        }
      }),
    );
  });
});

describe('two unknown keys that stand for the same one', () => {
  it.each([
    'measures:\n  - text: a\n    ownr: X\n    owners: Y\n',
    'tittle: a\ntitel: b\n',
    '责任: x\ntittle: a\n标提: b\n',
  ])('are told of and not mended, or one would take the place of the other: %j', (text) => {
    const unknown = findings(text).filter(({ code }) => code === 'unknown-key');
    expect(unknown.length).toBeGreaterThanOrEqual(2);
    expect(unknown.slice(-2).map(({ fix }) => fix)).toEqual([undefined, undefined]);
  });
});
