/** Files as the editors of other systems write them, the office's own included: what comes of them is the same. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from '../../src/text/encoding.ts';
import type { Encoding } from '../../src/text/source-file.ts';
import { emptyFolder, folderWith, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { CLEAN_ZH } from '../support/small-plans.ts';

const PLAN = CLEAN_ZH.replace(
  '活动安排:',
  '  # 忽略 typed-numbering：原文有序号\n  - 一、引文如此。\n  - 办好____。\n活动安排:',
).replace('落款:', '前言: |\n  第一行，\n  第二行：\n  第三行。\n落款:');

const FILES: Readonly<Record<string, string>> = {
  '计划.yaml': PLAN,
  'plan.config.yaml':
    '继承: 从严\n规则:\n  no-owners: 关\n自定规则:\n  - { 编号: owner, 对象: { 含有: [引文] }, 要求: { 有: 责任人 }, 说法: "“{条目}”没有责任人。" }\n',
  '模板/manifest.yaml': 'languages: [中文]\nrequires: [measures]\ntitle: 我们的\nstyle: ./版式.yaml\n',
  '模板/zh-CN.yaml': 'labels: { owner: 牵头单位 }\n',
  '模板/template.md.hbs': readFileSync(path.join(PACKAGE_ROOT, 'templates/annual/template.md.hbs'), 'utf8'),
  '模板/版式.yaml': 'extends: gongwen\ntitle: 本单位\npage: { margin: { top: 35 } }\n',
};

interface Spelling {
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly end: '\n' | '\r\n';
}

function written(text: string, { end, ...file }: Spelling): Uint8Array {
  return encode(text.replaceAll('\n', end), file);
}

/** What is found, with a baseline that holds the blank, and the documents. */
async function outcome(spelling: Spelling) {
  const cwd = emptyFolder();
  mkdirSync(path.join(cwd, '模板'));
  for (const [name, text] of Object.entries(FILES))
    writeFileSync(path.join(cwd, name), written(text, spelling));
  const check = ['check', '计划.yaml', '--lang', 'zh', '-f', 'json'];
  const first = JSON.parse((await plan(check, { cwd })).stdout);
  await plan([...check, '--update-baseline'], { cwd });
  const baseline = path.join(cwd, 'plan.baseline.json');
  const entries = readFileSync(baseline, 'utf8');
  writeFileSync(baseline, written(entries, spelling));
  const second = JSON.parse((await plan(check, { cwd })).stdout);
  const render = ['render', '计划.yaml', '--force', '-t', './模板', '-f', 'docx,md', '-q'];
  const { exitCode, stderr } = await plan(render, { cwd });
  expect(exitCode, stderr).toBe(0);
  const rules = first.files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
  const documents = ['计划.docx', '计划.md'].map((name) => readFileSync(path.join(cwd, name), 'base64'));
  return {
    rules: rules.filter((rule: string) => rule !== 'file-encoding'),
    entries: entries.replace(/^ *"file-encoding".*\n/m, ''),
    known: second.baseline,
    documents,
  };
}

describe('plan, policy, template, style and baseline', () => {
  let plain: ReturnType<typeof outcome> | undefined;
  const asPlain = () => {
    plain ??= outcome({ encoding: 'utf-8', bom: false, end: '\n' });
    return plain;
  };

  test('say something', async () => {
    const { rules, known } = await asPlain();
    expect(rules).toEqual(['owner', 'placeholder']);
    expect(known).toMatchObject({ known: 2, gone: 0 });
  }, 120_000);

  test.each<Spelling>([
    { encoding: 'utf-8', bom: true, end: '\r\n' },
    { encoding: 'utf-16le', bom: true, end: '\r\n' },
    { encoding: 'utf-16le', bom: false, end: '\n' },
    { encoding: 'gb18030', bom: false, end: '\r\n' },
  ])('in $encoding (mark: $bom, line ends: $end) say the same', async (spelling) => {
    expect(await outcome(spelling)).toEqual(await asPlain());
  });

  test('a template whose text is damaged is told, not printed', async () => {
    const cwd = emptyFolder();
    mkdirSync(path.join(cwd, '模板'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(cwd, name), text);
    writeFileSync(
      path.join(cwd, '模板/zh-CN.yaml'),
      Buffer.from([...Buffer.from('labels: { owner: 牵头'), 0xe5]),
    );
    const { exitCode, stderr } = await plan(['render', '计划.yaml', '--force', '-t', './模板'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('模板/zh-CN.yaml');
    expect(stderr).toContain('file-damaged');
  });
});

test('a baseline knows a plan by its name, whether its accents are composed or, as macOS has them, apart', async () => {
  const blank = CLEAN_ZH.replace('亲子运动会', '____');
  for (const [first, then] of [
    ['Café.yaml', 'Cafe\u0301.yaml'],
    ['Cafe\u0301.yaml', 'Café.yaml'],
  ] as const) {
    const cwd = folderWith({ [first]: blank });
    await plan(['check', first, '--update-baseline'], { cwd });
    renameSync(path.join(cwd, first), path.join(cwd, then));
    const { stdout } = await plan(['check', then, '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).baseline).toMatchObject({ known: 1, gone: 0 });
  }
});
