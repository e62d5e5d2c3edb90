import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadStyle } from '../../src/style/load.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema: Schema = JSON.parse(read('schemas/style.schema.json'));
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  keywords: ['x-zh'],
  strictTypes: false,
}).compile(schema);

test.each(['gongwen', 'plain', 'plain-letter'])('an editor finds no fault with the style %s', (name) => {
  validate(parse(read(`styles/${name}.yaml`)));
  expect(validate.errors).toBeNull();
});

test('an editor takes a value with its clause, and marks what is wrong with one', () => {
  const size = { value: 20, clause: '7.3.1', strength: 'usual', within: 1 };
  const titleWith = (more: object) => validate({ paragraphs: { title: { size: { ...size, ...more } } } });
  expect(titleWith({})).toBe(true);
  expect(titleWith({ value: 'large' })).toBe(false);
  expect(titleWith({ strength: 'strong' })).toBe(false);
  expect(titleWith({ paragraph: '7.3.1' })).toBe(false);
});

test('an editor marks an unknown key and a wrong value', () => {
  expect(validate({ page: { margins: {} } })).toBe(false);
  expect(validate({ paragraphs: { title: { align: 'middle' } } })).toBe(false);
});

/** A file with a key that nobody knows in every group that the schema describes. */
function strangersOf(node: Schema): unknown {
  const schemaOf =
    node.$ref === undefined ? node : (schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? node);
  if (schemaOf.items?.properties) return [strangersOf(schemaOf.items)];
  if (!schemaOf.properties) return undefined;
  const groups = Object.entries(schemaOf.properties).map(
    ([key, value]) => [key, strangersOf(value)] as const,
  );
  return { ...Object.fromEntries(groups.filter(([, value]) => value !== undefined)), stranger: 'x' };
}

/** How many groups the schema describes, one value with its clause being a group too. */
function countGroups(node: Schema): number {
  const strangers = JSON.stringify(strangersOf(node));
  return strangers.split('"stranger"').length - 1;
}

/** The keys of the schema at a path. */
function keysAt(node: Schema, path: readonly (string | number)[]): readonly string[] {
  const schemaOf =
    node.$ref === undefined ? node : (schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? node);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(schemaOf.properties ?? {}).sort();
  const next = typeof key === 'number' ? schemaOf.items : schemaOf.properties?.[key];
  return keysAt(next ?? {}, rest);
}

test('the schema has the keys that loading a style knows, in every group', () => {
  const { problems } = loadStyle('mine', strangersOf(schema));
  let groups = 0;
  for (const { path, expected } of problems) {
    if (expected.type !== 'known-key') continue;
    expect([path, [...expected.allowed].sort()]).toEqual([path, keysAt(schema, path.slice(0, -1))]);
    groups += 1;
  }
  expect(groups).toBe(countGroups(schema));
});
