/** The schema that editors use and the reader that counts say the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import english from '../../schemas/editor/config.en.schema.json' with { type: 'json' };
import chinese from '../../schemas/editor/config.zh-CN.schema.json' with { type: 'json' };
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import { PRESET_WORDS } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read.ts';
import { LEVEL_WORDS } from '../../src/config/read-level.ts';
import { RULE_CODES } from '../../src/messages/index.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { PACKAGE_ROOT, plan } from '../support/cli.ts';

const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  keywords: ['x-zh'],
  strictTypes: false,
}).compile(schema);

const accepted = (text: string) =>
  readConfig(createSourceFile({ path: 'plan.config.yaml', text })).diagnostics;

test('the keys and levels are those of the vocabulary', () => {
  const { files, level, ...top } = vocabulary.config.keys;
  expect(Object.keys(schema.properties).sort()).toEqual(Object.entries(top).flat().sort());
  const inner = schema.$defs.overrides.items.properties;
  const innerKeys = ['files', files, 'rules', top.rules, 'ownRules', top.ownRules];
  expect(Object.keys(inner).sort()).toEqual(innerKeys.sort());
  expect(Object.keys(schema.$defs.rules.properties).sort()).toEqual(RULE_CODES.toSorted());
  const { anyOf } = schema.$defs.rules.properties['confused-word'];
  expect(Object.keys(anyOf.at(-1)?.properties ?? {})).toEqual(['level', level, 'words', '词语']);
  expect(schema.$defs.extends.anyOf[0]?.enum).toEqual(expect.arrayContaining([...PRESET_WORDS]));
  expect(schema.$defs.level.enum.toSorted()).toEqual(LEVEL_WORDS.toSorted());
});

test.each([
  '继承: 从严\n规则: { no-owners: 错误 }\n必须有: [经费预算]\n计划: 各社区/*.yaml\n',
  'extends: ../ours.yaml\noverrides:\n  - files: [a/**]\n    rules: { no-owners: off }\nx-note: ours\n',
  '规则: { confused-word: { 级别: 提示, 词语: { 网格园: 网格员 } } }\n',
  'rules: { confused-word: { words: { teh: the } } }\n',
  '继承: [../plan.config.yaml, 公开文件]\n必须有: 经费预算\n',
])('both take %s', (text) => {
  expect(validate(parse(text)) || validate.errors).toBe(true);
  expect(accepted(text)).toEqual([]);
});

test.each([
  'rule: {}\n',
  'rules: { no-owners: grave }\n',
  'overrides: { files: [a] }\n',
  'rules: { confused-word: { words: [teh] } }\n',
  'rules: { doubled-word: { words: { teh: the } } }\n',
  'rules: { confused-word: { level: grave } }\n',
  '分别规定: [{ 规矩: {} }]\n',
  '自定规则: [{ 编号: 甲, 说法: 乙 }]\n',
  '自定规则: [{ 编号: 甲, 说法: 乙, 要求: {} }]\n',
  '自定规则: [{ 编号: 甲, 说法: 乙, 要求: { 有: 负责人 } }]\n',
  '自定规则: [{ 编号: 甲, 说法: 乙, 要求: { 有: 文号 }, 对象: { 部门: 甲 } }]\n',
  'ownRules: [{ id: a, message: b, must: { owner: { within: March } } }]\n',
  'ownRules: [{ id: a, message: b, must: { items: { atLeast: few } }, where: {} }]\n',
  'ownRules: [{ id: a, message: { de: b }, must: { has: title } }]\n',
])('both refuse %s', (text) => {
  expect(validate(parse(text))).toBe(false);
  expect(accepted(text)).not.toEqual([]);
});

test('the policies of docs/policy.md are right', () => {
  const page = readFileSync(path.join(PACKAGE_ROOT, 'docs/policy.md'), 'utf8');
  const policies = [...page.matchAll(/^```yaml\n(.*?)^```/gms)]
    .map(([, text = '']) => text)
    .filter((text) => !/^(?:targets|工作目标)/.test(text));
  expect(policies).toHaveLength(2);
  for (const text of policies) {
    expect(validate(parse(text)) || validate.errors).toBe(true);
    expect(accepted(text)).toEqual([]);
  }
});

test('the rules of docs/own-rules.md are right', () => {
  const page = readFileSync(path.join(PACKAGE_ROOT, 'docs/own-rules.md'), 'utf8');
  const rules = [...page.matchAll(/^```yaml(?: rule)?\n(.*?)^```/gms)].map(([, text = '']) => text);
  expect(rules.length).toBeGreaterThan(8);
  for (const text of rules) expect(validate(parse(text)) || validate.errors).toBe(true);
});

test('plan schema gives editors that of policies and that of styles, in the language of the keys', async () => {
  const idOf = async (...args: readonly string[]) =>
    JSON.parse((await plan(['schema', ...args], { cwd: PACKAGE_ROOT })).stdout).$id;
  expect(await idOf('--for', 'config')).toBe('urn:community-plan:editor/config.en.schema.json');
  expect(await idOf('--for', 'style', '--keys', 'zh')).toBe(
    'urn:community-plan:editor/style.zh-CN.schema.json',
  );
});

test('what editors get takes and refuses the same', () => {
  const takes = [chinese, english].map((one) =>
    new Ajv2020({ allowUnionTypes: true, keywords: ['markdownDescription'], strictTypes: false }).compile(
      one,
    ),
  );
  for (const text of [
    '继承: 从严\n规则: { no-owners: off }\n',
    'rules: { confused-word: { 词语: { 网格园: 网格员 } } }\n',
  ])
    for (const take of takes) expect(take(parse(text)) || take.errors).toBe(true);
  for (const text of [
    'rule: {}\n',
    'rules: { no-owners: grave }\n',
    '规则: { confused-word: { 级别: grave } }\n',
  ])
    for (const take of takes) expect(take(parse(text))).toBe(false);
});
