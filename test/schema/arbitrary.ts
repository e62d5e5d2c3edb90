/** Plan files made up along the schema: every key, every type that it allows. */
import fc from 'fast-check';
import { childNode, entryNode, keyIn, PLAN_SCHEMA, type SchemaNode } from '../../src/schema/plan-schema.ts';
import { KEYS, VALUES, valueIn } from '../../src/schema/vocabulary.ts';

/** The language of the keys; `mixed` draws one for each. */
export type Keys = 'zh' | 'en' | 'mixed';

const TEXTS = [
  '计划',
  'Plan',
  '3*4*5',
  '标题: 正文',
  'title',
  '2026',
  '是',
  '- a',
  '# b',
  "it's",
  '"x"',
  '达到80%以上',
];
const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
const languageOf = (keys: Keys) => (keys === 'mixed' ? fc.constantFrom('zh', 'en') : fc.constant(keys));

/** Plain values to be written as YAML, valid and at most five levels deep. */
export function planFiles(keys: Keys): fc.Arbitrary<unknown> {
  return group(PLAN_SCHEMA, keys, 6);
}

function value(node: SchemaNode, keys: Keys, depth: number): fc.Arbitrary<unknown> {
  const types = [node.type ?? []].flat();
  const options = [
    ...(types.includes('string') ? [scalar(node, keys)] : []),
    ...(types.includes('array') && depth > 0 ? [list(node, keys, depth)] : []),
    ...(types.includes('object') && depth > 0 ? [group(node, keys, depth - 1)] : []),
  ];
  return options.length > 0 ? fc.oneof(...options) : fc.constant('');
}

function scalar(node: SchemaNode, keys: Keys): fc.Arbitrary<string> {
  const field = node['x-values'];
  if (field === undefined) return node.enum ? fc.constant('1') : text.filter((one) => one.trim() !== '');
  const names = Object.keys(VALUES[field] ?? {});
  return fc
    .tuple(fc.constantFrom(...names), languageOf(keys))
    .map(([name, lang]) => valueIn(lang, field, name));
}

function list(node: SchemaNode, keys: Keys, depth: number): fc.Arbitrary<unknown> {
  const entry = entryNode(node);
  return entry ? fc.array(value(entry, keys, depth - 1), { minLength: 1, maxLength: 2 }) : fc.constant('');
}

function group(node: SchemaNode, keys: Keys, depth: number): fc.Arbitrary<unknown> {
  const known = Object.keys(node.properties ?? {});
  if (known.length === 0) {
    const role = fc.constantFrom('组长', '标题', 'title', 'Chair');
    return fc.dictionary(role, value(childNode(node, '组长') ?? {}, keys, depth), { minKeys: 1, maxKeys: 2 });
  }
  const chosen = fc.shuffledSubarray(known, { minLength: 1, maxLength: Math.min(5, known.length) });
  return chosen
    .map((some) => [...new Set([...some, ...(node.required ?? [])])])
    .chain((some) =>
      fc.tuple(
        ...some.map((key) =>
          fc
            .tuple(languageOf(keys), value(childNode(node, key) ?? {}, keys, depth))
            .map(([lang, content]): [string, unknown] => [keyIn(lang, key), content]),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
}

const SOME_KEYS = [
  ...Object.entries(KEYS).flat(),
  '负责人',
  'goals',
  'foo',
  'x-备忘',
  '__proto__',
  'a/b~c',
  '1',
];

/** Anything that YAML can hold, under keys of ours and others: what people might do to a plan. */
export function anyFiles(): fc.Arbitrary<unknown> {
  const { any } = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 5 },
      fc.oneof(text, fc.constantFrom('', 'XX', '工作目标', 'zh')),
      fc.array(tie('any'), { maxLength: 3 }),
      entries(tie('any')),
    ),
  }));
  return entries(any);
}

function entries(content: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...SOME_KEYS), content), {
      selector: ([key]) => key,
      minLength: 1,
      maxLength: 4,
    })
    .map((pairs) => new Map(pairs));
}
