import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import forEnglish from '../../schemas/editor/plan.en.schema.json' with { type: 'json' };
import forChinese from '../../schemas/editor/plan.zh-CN.schema.json' with { type: 'json' };
import english from '../../schemas/plan.schema.json' with { type: 'json' };
import { exampleText } from '../../src/schema/example.ts';
import { keyIn, nodeAt, PLAN_SCHEMA, type SchemaNode } from '../../src/schema/plan-schema.ts';
import { KEY_SYNONYMS, KEYS, SECTION_KINDS, VALUES } from '../../src/schema/vocabulary.ts';
import { planFiles } from './arbitrary.ts';
import { findings } from './helpers.ts';

function compile(schema: object) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
  ajv.addVocabulary(['x-zh', 'x-text', 'x-values', 'x-may-be-empty', 'markdownDescription']);
  return ajv.compile(schema);
}

const PROSE = ['title', 'description', 'examples', 'x-zh'];
const TOP = Object.entries(PLAN_SCHEMA.properties ?? {});
const ITEM = Object.keys(nodeAt(['sections', 0])?.properties ?? {});
const fields: readonly (readonly [string, SchemaNode])[] = [
  ...TOP,
  ...ITEM.map((key) => [key, nodeAt(['sections', 0, key]) ?? {}] as const),
];

describe('the vocabulary', () => {
  it('is one to one', () => {
    const words = Object.entries(KEYS).flat();
    expect(new Set(words).size).toBe(words.length);
    for (const names of Object.values(VALUES)) {
      const values = Object.entries(names).flat();
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('names exactly the keys of the schema', () => {
    const inner = ['organization', 'masthead', 'period', 'notice', 'signature', 'imprint'].flatMap((key) =>
      Object.keys(nodeAt([key])?.properties ?? {}),
    );
    const table = Object.keys(nodeAt(['sections', 0, 'table'])?.properties ?? {});
    const used = new Set([...TOP.map(([key]) => key), ...ITEM, ...inner, ...table]);
    expect(new Set(Object.keys(KEYS))).toEqual(used);
  });

  it('has the usual sections as keys and as kinds', () => {
    expect(Object.keys(VALUES['kind'] ?? {})).toEqual([...SECTION_KINDS]);
    expect(nodeAt(['sections', 0, 'kind'])?.enum?.slice(0, -1)).toEqual([...SECTION_KINDS]);
  });

  it('has no other word for a key that does not exist', () => {
    expect(Object.keys(KEY_SYNONYMS).filter((key) => !Object.hasOwn(KEYS, key))).toEqual([]);
  });
});

describe('each field', () => {
  it.each(fields)('%s is explained in both languages, with examples', (_, node) => {
    expect(node.title).toMatch(/\w/);
    expect(node.description).toMatch(/\.$/);
    expect(node['x-zh']?.title).toMatch(/\p{Script=Han}/u);
    expect(node['x-zh']?.description).toMatch(/。$/);
    expect(node.examples?.length).toBeGreaterThan(0);
    expect(node['x-zh']?.examples?.length).toBeGreaterThan(0);
  });

  it.each(fields.filter(([, node]) => [node.type].flat().includes('string')))(
    '%s says how its text is read',
    (_, node) => {
      const entries = [node.type].flat().includes('array') && !node.$ref ? nodeAtEntries(node) : node;
      expect(['plain', 'inline', 'blocks']).toContain(node['x-text']);
      expect(['plain', 'inline', 'blocks']).toContain(entries['x-text']);
    },
  );
});

const nodeAtEntries = (node: SchemaNode): SchemaNode => (node.items?.['x-text'] ? node.items : node);

describe('the plan schema', () => {
  it('constrains by keywords alone that have a finding of their own', () => {
    const used = new Set<string>();
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
      for (const [keyword, value] of Object.entries(node)) {
        used.add(keyword);
        const children = ['properties', 'patternProperties', '$defs'].includes(keyword)
          ? Object.values(value)
          : [value];
        if (!PROSE.includes(keyword)) children.forEach(visit);
      }
    };
    visit(english);
    const findings = ['type', 'enum', 'required', 'minItems', 'additionalProperties'];
    const structure = ['$schema', '$id', '$defs', '$ref', 'properties', 'patternProperties', 'items'];
    const ours = ['x-text', 'x-values', 'x-may-be-empty'];
    expect([...used].filter((one) => ![...findings, ...structure, ...ours, ...PROSE].includes(one))).toEqual(
      [],
    );
  });
});

describe('the examples', () => {
  const ofTop = TOP.map(([key]) => [key, nodeAt([key])] as const);
  const ofItem = ITEM.map((key) => [key, nodeAt(['sections', 0, key])] as const);

  it.each(['zh', 'en'] as const)('are valid plans (%s)', (language) => {
    const examplesOf = (node: SchemaNode | null) =>
      (language === 'zh' ? node?.['x-zh']?.examples : node?.examples) ?? [];
    const tops = ofTop.flatMap(([key, node]) =>
      examplesOf(node).map((one) => ({ [keyIn(language, key)]: one })),
    );
    const items = ofItem.flatMap(([key, node]) =>
      examplesOf(node).map((one) => ({ [keyIn(language, 'sections')]: [{ [keyIn(language, key)]: one }] })),
    );
    const validate = compile(language === 'zh' ? forChinese : forEnglish);
    for (const plan of [...tops, ...items]) {
      expect(findings(stringify(plan))).toEqual([]);
      expect([plan, validate(plan), validate.errors]).toEqual([plan, true, null]);
    }
  });

  it.each([...ofTop, ...ofItem])('are shown as YAML that says the same: %s', (key, node) => {
    for (const language of ['zh', 'en'] as const) {
      const examples = language === 'zh' ? node?.['x-zh']?.examples : node?.examples;
      const shown = parse(exampleText(node, key, language) ?? '', { schema: 'failsafe' });
      expect(shown).toEqual(parse(stringify({ [key]: examples?.[0] }), { schema: 'failsafe' }));
    }
  });
});

describe.each([
  ['Chinese', forChinese, '责任人', /^\p{Script=Han}+$/u],
  ['English', forEnglish, 'owner', /^[a-zA-Z]+$/],
] as const)('the schema for editors of %s plans', (_, schema, key, language) => {
  const validate = compile(schema);

  it('takes Chinese keys, English keys and both mixed', () => {
    const plans = [
      {
        标题: '计划',
        周期: 2026,
        语言: '中文',
        章节: [{ 标题: '目标', 类型: '工作目标', 表格: { 数据: [[1]] } }],
      },
      {
        title: 'Plan',
        period: 2026,
        lang: 'en',
        sections: [{ title: 'Goals', kind: 'targets', table: { rows: [[1]] } }],
      },
      { 标题: '计划', sections: [{ 内容: 'a', when: 3 }], 落款: { seal: true, 日期: null }, 'x-a': 1 },
    ];
    for (const plan of plans) expect([plan, validate(plan)]).toEqual([plan, true]);
  });

  it('refuses what the plan schema refuses', () => {
    const plans = [
      { 负责人: '王某' },
      { 单位: { 上级单位: '街道' } },
      { organization: { parent: 'Office' } },
      { 章节: '一段话' },
      { 语言: '法文' },
      { sections: [{ 类型: 'measure' }] },
      { cover: 'maybe' },
    ];
    for (const plan of plans) expect([plan, validate(plan)]).toEqual([plan, false]);
  });

  it('takes every plan that can be written along the schema', () => {
    fc.assert(
      fc.property(planFiles('mixed'), (made) => {
        // Nothing behind a key is null to an editor.
        const plan = JSON.parse(JSON.stringify(made), (_key, value) => (value === '' ? null : value));
        expect([plan, validate(plan), validate.errors]).toEqual([plan, true, null]);
      }),
    );
  });

  it('offers no key of the other language', () => {
    const offered: string[] = [];
    JSON.stringify(schema, (name, value) => {
      if (name === 'properties') offered.push(...Object.keys(value));
      return value;
    });
    expect(offered).toContain(key);
    expect(offered.filter((one) => !language.test(one))).toEqual([]);
  });
});
