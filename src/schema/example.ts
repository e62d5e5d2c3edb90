/** Small examples of what to write in a place, as YAML in the language of the file. */
import type { ValueType } from '../diagnostics/codes.ts';
import type { SchemaNode } from './plan-schema.ts';
import type { KeyLanguage } from './vocabulary.ts';

const VALUE_TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'text',
  boolean: 'text',
  array: 'list',
  object: 'mapping',
};

/** What a value is in people's terms. */
export function valueTypeOf(value: unknown): ValueType {
  if (value === '' || value === null || value === undefined) return 'nothing';
  if (typeof value !== 'object') return 'text';
  return Array.isArray(value) ? 'list' : 'mapping';
}

/** What a place may hold in people's terms, each kind once. */
export function expectedTypes(node: SchemaNode | null): readonly ValueType[] {
  const types = [node?.type ?? []].flat();
  return [...new Set(types.map((type) => VALUE_TYPES[type]).filter((type) => type !== undefined))];
}

/**
 * An example for a place, written out behind its key: `责任人: 王某（书记）`.
 * @returns null where the schema has none of an expected kind
 */
export function exampleText(node: SchemaNode | null, key: string, language: KeyLanguage): string | null {
  const examples = (language === 'zh' ? node?.['x-zh']?.examples : node?.examples) ?? [];
  return examples.length === 0 ? null : entry(key, examples[0], '').join('\n');
}

function entry(key: string, value: unknown, indent: string): string[] {
  return valueTypeOf(value) === 'text'
    ? [`${indent}${key}: ${String(value)}`]
    : [`${indent}${key}:`, ...block(value, `${indent}  `)];
}

function block(value: unknown, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => listEntry(one, indent));
  if (typeof value !== 'object' || value === null) return [`${indent}${String(value)}`];
  return Object.entries(value).flatMap(([key, child]) => entry(key, child, indent));
}

function listEntry(value: unknown, indent: string): string[] {
  if (Array.isArray(value)) return [`${indent}- [${value.map(String).join(', ')}]`];
  const [first = '', ...rest] = block(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}
