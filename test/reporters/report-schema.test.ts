import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createReport } from '../../src/diagnostics/report.ts';
import { json } from '../../src/reporters/json.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { folderWith, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { holdToSchema, REPORT_SCHEMA, type ReportNode } from '../support/report-schema.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

/** All other reports that tests print are held to the schema where they are printed (`test/support/cli.ts`). */
test('whatever a report can have is in the schema', async () => {
  const blank = CLEAN_EN.replaceAll('Pat Lee', '____');
  const cwd = folderWith({ 'a.yaml': CLEAN_EN, 'b.yaml': `${CLEAN_EN}x: [`, 'c.yaml': blank });
  await plan(['check', 'c.yaml', '--update-baseline'], { cwd });
  const { stdout } = await plan(['check', '-f', 'json', '--summary', '--coverage', '.', 'd.yaml'], { cwd });
  const report = JSON.parse(stdout);
  holdToSchema(report);
  expect(Object.keys(report)).toEqual(Object.keys(REPORT_SCHEMA.properties ?? {}));
  expect(report.baseline.known).toBeGreaterThan(0);
  expect(report.overview.rules.length).toBeGreaterThan(0);
  expect(report.files[0].coverage.targets.length).toBeGreaterThan(0);
});

test('a finding without what the schema asks for, or with more, is noticed', () => {
  const file = createSourceFile({ path: 'a.yaml', text: '' });
  const found = { code: 'file-empty', args: { path: 'a.yaml' }, severity: 'error', file } as const;
  const report = JSON.parse(json(createReport([{ path: 'a.yaml', diagnostics: [found] }]), LOOK));
  holdToSchema(report);
  const [finding] = report.files[0].diagnostics;
  const changed = [
    { ...finding, severity: 'fatal' },
    { ...finding, line: 3 },
    { ...finding, rule: undefined },
  ];
  for (const one of changed) {
    const files = [{ path: 'a.yaml', diagnostics: [JSON.parse(JSON.stringify(one))] }];
    expect(() => holdToSchema({ ...report, files })).toThrow('not by the schema');
  }
});

const LOOK = { color: false, locale: 'en' } as const;

test('programs get the schema from the program, and it lets later fields through', async () => {
  const { stdout } = await plan(['schema', '--for', 'report', '--keys', 'zh'], { cwd: PACKAGE_ROOT });
  const takes = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(stdout));
  const summary = { files: 0, errors: 0, warnings: 0, infos: 0, seconds: 1 };
  expect(takes({ version: 1, files: [], summary, later: true })).toBe(true);
  expect(takes({ version: 2, files: [], summary })).toBe(false);
});

/** What a field is: `?` where it may be missing. */
function* fieldsOf(node: ReportNode, place: string): Generator<string> {
  const { properties = {}, required = [] } = node;
  for (const [name, written] of Object.entries(properties)) {
    const field = resolved(written);
    const at = `${place}${name}`;
    const mark = required.includes(name) ? '' : '?';
    yield `${at}${mark}: ${typeOf(field)}`;
    if (field.items !== undefined) yield* fieldsOf(resolved(field.items), `${at}[].`);
    else yield* fieldsOf(field, `${at}.`);
  }
}

function resolved(node: ReportNode): ReportNode {
  const name = node.$ref?.replace('#/$defs/', '');
  return name === undefined ? node : (REPORT_SCHEMA.$defs[name] ?? node);
}

function typeOf(node: ReportNode): string {
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return node.enum.join(' | ');
  if (node.items === undefined) return [node.type].flat().join(' | ');
  const entry = resolved(node.items);
  return entry.properties === undefined ? `array of ${typeOf(entry)}` : 'array';
}

test('docs/json-output.md promises what the schema says, field by field', () => {
  const page = readFileSync(path.join(PACKAGE_ROOT, 'docs/json-output.md'), 'utf8');
  const promised = /^```text\n(.*?)^```/ms.exec(page)?.[1]?.trimEnd().split('\n');
  expect(promised).toEqual([...fieldsOf(REPORT_SCHEMA, '')]);
});

test.each([
  ['rules', 'id severity basis presets docs title'],
  ['templates', 'name title description languages requires recommends prints style'],
  ['styles', 'name title standard'],
  ['styles show', 'name title standard values deviations key value unit clause strength within'],
])('and the list of %s has the fields that it promises', async (command, promised) => {
  const args = command === 'styles show' ? [...command.split(' '), 'gongwen'] : [command];
  const { stdout } = await plan([...args, '-f', 'json'], { cwd: PACKAGE_ROOT });
  const entries = [JSON.parse(stdout)].flat();
  const values = entries.flatMap(({ values = [] }) => values);
  const fields = new Set([...entries, ...values].flatMap((entry) => Object.keys(entry)));
  expect([...fields].sort()).toEqual(promised.split(' ').sort());
  const page = readFileSync(path.join(PACKAGE_ROOT, 'docs/json-output.md'), 'utf8');
  const rows = page
    .split('\n')
    .filter((line) => command.startsWith(/^\| `([a-z ]+)` \|/.exec(line)?.[1] ?? '-'));
  for (const field of fields) expect(rows.join('\n')).toContain(`\`${field}\``);
});
