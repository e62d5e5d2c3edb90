/**
 * The schemas for editors, one a language of keys: they offer and explain the
 * keys and values of that language and let those of the other through. What they
 * say of a place is laid out as the YAML language server shows it.
 */
import { stringify } from 'yaml';
import { readJson } from './schemas.mjs';

const LANGUAGES = ['zh-CN', 'en'];
const WORDS = { 'zh-CN': { example: '例如：' }, en: { example: 'For example:' } };
const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;

/** schemas/editor/… for plans, policies and styles. */
export async function generateEditorSchemas() {
  const vocabulary = await readJson('schemas/vocabulary.json');
  const sources = {
    plan: bilingual(await readJson('schemas/plan.schema.json'), vocabulary),
    config: await readJson('schemas/config.schema.json'),
    style: await readJson('schemas/style.schema.json'),
  };
  return Object.fromEntries(
    Object.entries(sources).flatMap(([name, source]) =>
      LANGUAGES.map((language) => [
        `schemas/editor/${name}.${language}.schema.json`,
        `${JSON.stringify(forEditor(name, source, language), null, 1)}\n`,
      ]),
    ),
  );
}

function forEditor(name, source, language) {
  const { $schema, $id: _, $defs, ...root } = source;
  return {
    $schema,
    $id: `urn:community-plan:editor/${name}.${language}.schema.json`,
    $comment: `Generated from ${name}.schema.json.`,
    ...convert(root, language),
    $defs: { ...mapValues($defs ?? {}, (node) => convert(node, language)), nothing: silently(['null']) },
  };
}

/** The schema of plans with its keys and fixed values in both languages, as that of policies has them. */
function bilingual(node, vocabulary) {
  const inner = (child) => bilingual(child, vocabulary);
  const names = vocabulary.values[node['x-values']] ?? {};
  const both = (key) => [key, vocabulary.keys[key]];
  return defined({
    ...node,
    type: node.type && plainTypes(node.type),
    enum: node.enum?.flatMap((value) => (names[value] === undefined ? [value] : [value, names[value]])),
    properties:
      node.properties &&
      Object.fromEntries(
        Object.entries(node.properties).flatMap(([key, child]) =>
          both(key).map((name) => [name, inner(child)]),
        ),
      ),
    required: undefined,
    allOf: node.required?.map((key) => ({ anyOf: both(key).map((name) => ({ required: [name] })) })),
    items: node.items && inner(node.items),
    additionalProperties:
      typeof node.additionalProperties === 'object'
        ? inner(node.additionalProperties)
        : node.additionalProperties,
    $defs: node.$defs && mapValues(node.$defs, inner),
  });
}

/** A plan takes every scalar for text; an editor takes `2026` for a number. */
function plainTypes(type) {
  const types = [type].flat();
  return types.includes('string') && !types.includes('number') ? [...types, 'number'] : types;
}

function convert(node, language) {
  if (typeof node !== 'object') return node;
  const inner = (child) => convert(child, language);
  const { properties, patternProperties, enum: values, type, 'x-zh': _, ...rest } = node;
  for (const key of ['x-text', 'x-values', 'x-may-be-empty', 'title', 'description', 'examples'])
    delete rest[key];
  return defined({
    ...texts(node, language),
    ...rest,
    ...keys(properties, patternProperties, language),
    ...(values === undefined ? typed(type) : fixedValues(values, language)),
    items: node.items && inner(node.items),
    additionalProperties: node.additionalProperties && inner(node.additionalProperties),
    ...(node.anyOf && { anyOf: node.anyOf.map((branch) => ({ ...SILENT, ...inner(branch) })) }),
  });
}

const TYPES = ['string', 'number', 'boolean', 'object', 'array'];

/** A branch that says nothing of itself: a hover tells of the whole. */
const SILENT = { description: '' };

/** Lets values of these types through without offering any: a language server offers `null` wherever it may stand, and who takes it prints it. */
function silently(types) {
  return { ...SILENT, not: { type: TYPES.filter((type) => !types.includes(type)) } };
}

function typed(type) {
  if (![type].flat().includes('null')) return { type };
  return { anyOf: [{ type: type.filter((one) => one !== 'null') }, { $ref: '#/$defs/nothing' }] };
}

/**
 * Title and description; several short examples can be chosen as values, one
 * alone would be put in with the key and stay there, and a group or a list is
 * better read than chosen.
 */
function texts(node, language) {
  const {
    title,
    description,
    examples = choices(node, language),
  } = (language === 'zh-CN' ? node['x-zh'] : node) ?? {};
  const short = examples.filter((example) => typeof example !== 'object');
  const chosen = short.length > 1 ? short : [];
  const shown = examples.filter((example) => !chosen.includes(example));
  const blocks = shown.map(
    (example) => `${WORDS[language].example}\n\n\`\`\`yaml\n${stringify(example)}\`\`\``,
  );
  return defined({
    title,
    description,
    markdownDescription: blocks.length > 0 ? [description, ...blocks].join('\n\n') : undefined,
    examples: chosen.length > 0 ? chosen : undefined,
  });
}

/** The words that a pattern lets through, where it says no more than them. */
function choices({ pattern = '' }, language) {
  const words = /^\^\((?:\?:)?([\p{L}|-]+)\)\$$/u.exec(pattern)?.[1]?.split('|') ?? [];
  return words.filter((word) => offered(word, words, language));
}

/** Whether a word is offered: one of the language, or one that is the same in both. */
function offered(word, words, language) {
  if (typeof word !== 'string' || !words.some((one) => HAN.test(one))) return true;
  return language === 'zh-CN' ? HAN.test(word) || !LATIN.test(word) : !HAN.test(word);
}

function keys(properties, patternProperties, language) {
  if (properties === undefined) return { patternProperties };
  const names = Object.keys(properties);
  const entries = Object.entries(properties);
  const own = entries.filter(([name]) => offered(name, names, language));
  const others = entries.filter(([name]) => !offered(name, names, language));
  return {
    properties: Object.fromEntries(own.map(([name, node]) => [name, named(name, node, language)])),
    patternProperties: {
      ...Object.fromEntries(others.map(([name, node]) => [`^${name}$`, named(name, node, language)])),
      ...patternProperties,
    },
  };
}

/** A key without a title is headed by its name: a hover would take the title of the whole file. */
function named(name, node, language) {
  const { title = name, ...rest } = convert(node, language);
  return { title, ...rest };
}

/**
 * Fixed values: those of the language are offered, `true` in place of "true";
 * the others are let through.
 */
function fixedValues(values, language) {
  const texts = values.filter((value) => typeof value === 'string');
  const bare = values.filter((value) => typeof value !== 'string' && value !== null);
  const own = texts
    .filter((value) => offered(value, texts, language))
    .map((value) => bare.find((one) => String(one) === value) ?? value);
  const hidden = [
    ...(values.includes(null) ? ['null'] : []),
    ...new Set(bare.filter((value) => !own.includes(value)).map((value) => typeof value)),
  ];
  const others = texts.filter((value) => !own.includes(value));
  const ways = [
    { enum: own },
    ...(others.length > 0 ? [{ ...SILENT, type: 'string', pattern: `^(?:${others.join('|')})$` }] : []),
    ...(hidden.length > 0 ? [silently(hidden)] : []),
  ];
  return ways.length > 1 ? { anyOf: ways } : { enum: own };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
