/**
 * The schema for editors of Chinese plan files: offers the Chinese keys and
 * values, accepts the English ones without offering them.
 */
import { readJson } from './schemas.mjs';

/** schemas/plan.zh-CN.schema.json */
export async function generateChineseSchema() {
  const schema = await readJson('schemas/plan.schema.json');
  const vocabulary = await readJson('schemas/vocabulary.json');
  const chinese = translate(schema, vocabulary);
  const { $schema, title, description, ...rest } = chinese;
  const text = {
    $schema,
    $id: 'urn:community-plan:plan.zh-CN.schema.json',
    $comment: 'Generated from plan.schema.json and vocabulary.json.',
    title,
    description,
    ...rest,
  };
  return { 'schemas/plan.zh-CN.schema.json': `${JSON.stringify(text, null, 2)}\n` };
}

function translate(node, vocabulary) {
  const zh = node['x-zh'] ?? {};
  const { title, description, examples } = zh;
  return defined({
    $schema: node.$schema,
    title,
    description,
    examples,
    ...structure(node, vocabulary, (child) => translate(child, vocabulary)),
    ...values(node, vocabulary),
  });
}

/** The same node for an English key: what it may hold, without a word about it. */
function skeleton(node, vocabulary) {
  return defined({
    ...structure(node, vocabulary, (child) => skeleton(child, vocabulary)),
    ...values(node, vocabulary),
  });
}

function structure(node, vocabulary, convert) {
  return {
    $ref: node.$ref,
    type: node.type,
    'x-text': node['x-text'],
    ...keys(node, vocabulary, convert),
    ...(typeof node.additionalProperties === 'object'
      ? { additionalProperties: convert(node.additionalProperties) }
      : {}),
    items: node.items && convert(node.items),
    minItems: node.minItems,
    $defs: node.$defs && mapValues(node.$defs, convert),
  };
}

function keys(node, vocabulary, convert) {
  if (!node.properties) return {};
  const entries = Object.entries(node.properties);
  return defined({
    properties: Object.fromEntries(entries.map(([key, child]) => [vocabulary.keys[key], convert(child)])),
    patternProperties: {
      ...Object.fromEntries(entries.map(([key, child]) => [`^${key}$`, skeleton(child, vocabulary)])),
      ...node.patternProperties,
    },
    additionalProperties: false,
    allOf: node.required?.map((key) => ({
      anyOf: [{ required: [vocabulary.keys[key]] }, { required: [key] }],
    })),
  });
}

/** Fixed values: the Chinese ones are offered, all others that hold are let through by a pattern. */
function values(node, vocabulary) {
  if (!node.enum) return {};
  const names = vocabulary.values[node['x-values']] ?? {};
  const texts = node.enum.filter((value) => typeof value === 'string');
  const others = node.enum.filter((value) => typeof value !== 'string');
  const offered = texts.map((value) => names[value] ?? value);
  return {
    anyOf: [{ enum: [...offered, ...others] }, { pattern: `^(${texts.join('|')})$`, type: 'string' }],
  };
}

function mapValues(object, convert) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value)]));
}

function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
