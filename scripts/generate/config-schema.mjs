/**
 * What editors offer for a policy: every rule with what it looks for, its levels
 * and its options, and what own rules are made of. It goes into the written
 * schema, as `$defs/rules`, `$defs/ownRule` and what that refers to.
 */
import { readFile } from 'node:fs/promises';
import { bundled } from './bundled.mjs';
import { ownRuleDefs } from './own-rules-schema.mjs';
import { ROOT, readJson } from './schemas.mjs';

const FILE = 'schemas/config.schema.json';

/** A row of the table of rules: its id, what it looks for in Chinese and in English. */
const ROW = /^\| \[([\w-]+)\]\([^)]*\) \| \w+ \| (.+?) \| (.+?) \|$/gm;

/** schemas/config.schema.json */
export async function generateConfigSchema() {
  const schema = await readJson(FILE);
  const vocabulary = await readJson('schemas/vocabulary.json');
  const { keys } = vocabulary.config;
  const page = await readFile(new URL('docs/rules/README.md', ROOT), 'utf8');
  const { RULE_OPTIONS: options } = await bundled('src/config/options.ts');
  const own = await bundled('src/config/own-rules.ts');
  const rules = Array.from(page.matchAll(ROW), ([, id, zh, en]) => [
    id,
    { description: en, 'x-zh': { description: zh }, ...setting(options[id] ?? {}, keys) },
  ]);
  const { properties: _, ...rest } = schema.$defs.rules;
  const $defs = {
    ...schema.$defs,
    // What else stands there are own rules.
    rules: {
      ...rest,
      properties: Object.fromEntries(rules),
      additionalProperties: { $ref: '#/$defs/level' },
    },
    ...ownRuleDefs(own, vocabulary),
  };
  return { [FILE]: `${JSON.stringify({ ...schema, $defs }, null, 2)}\n` };
}

function setting(options, keys) {
  const names = Object.entries(options).flatMap(([name, spec]) => [
    [name, option(spec)],
    [spec.zh, option(spec)],
  ]);
  const level = { $ref: '#/$defs/level' };
  const properties = { level, [keys.level]: level, ...Object.fromEntries(names) };
  return { anyOf: [level, { type: 'object', properties, additionalProperties: false }] };
}

function option({ type, description, min, max, default: value }) {
  const told = { description: description.en, 'x-zh': { description: description['zh-CN'] } };
  if (type === 'number') return { ...told, type: 'integer', minimum: min, maximum: max, default: value };
  if (type === 'texts') return { ...told, type: ['string', 'array'], items: { type: 'string' } };
  return { ...told, type: 'object', additionalProperties: { type: 'string' } };
}
