import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plan } from '../support/cli.ts';

/** A plan whose fifth line has a typed number, with comments above it and behind it. */
const planWith = (above: string, behind = '') =>
  `单位: 桃园里社区\n周期: 2026\n主要措施:\n${above}  - 一、打扫楼道。${behind}\n  - 更新宣传栏。\n`;

async function found(text: string, today = '2026-01-15', ...args: readonly string[]) {
  const cwd = emptyFolder();
  writeFileSync(path.join(cwd, 'plan.yaml'), text);
  const { stdout } = await plan(['check', 'plan.yaml', '-f', 'json', ...args], { cwd, today });
  const { diagnostics } = JSON.parse(stdout).files[0];
  return diagnostics
    .filter(({ rule }: { rule: string }) => rule === 'typed-numbering' || rule === 'exception')
    .map(({ rule, message }: { rule: string; message: string }) => (rule === 'exception' ? message : rule));
}

describe('an exception', () => {
  it.each([
    ['on the line above', '  # plan-ignore typed-numbering: a quotation\n', ''],
    [
      'with blank lines and comments between',
      '  # plan-ignore typed-numbering: a quotation\n\n  # note\n',
      '',
    ],
    ['behind the line', '', ' # 忽略 typed-numbering：原文如此'],
    ['for several rules', '  # 忽略 typed-numbering、placeholder：原文如此\n', ' XX'],
    ['with words in brackets behind', '  # 忽略 typed-numbering：由物业负责（到场核实）\n', ''],
    ['with its last day today', '  # plan-ignore typed-numbering: so it is (until 2026-01-15)\n', ''],
  ])('lets a finding stand %s', async (_where, above, behind) => {
    expect(await found(planWith(above, behind))).toEqual([]);
  });

  it.each([
    ['no reason', '  # plan-ignore typed-numbering\n', 'gives no reason'],
    ['no reason in Chinese', '  # 忽略 typed-numbering：\n', 'gives no reason'],
    ['a last day in words', '  # 忽略 typed-numbering：原文如此（至明年3月）\n', '"明年3月" is no day'],
    [
      'a last day in English words',
      '  # plan-ignore typed-numbering: so it is (until spring)\n',
      '"spring" is no day',
    ],
    ['no rule', '  # plan-ignore: because\n', 'does not say which rule'],
    [
      'a rule that there is none of',
      '  # plan-ignore typed-numberin: because\n',
      'There is no rule "typed-numberin"',
    ],
    [
      'a last day that is past',
      '  # 忽略 typed-numbering：原文如此（至2026年1月14日）\n',
      'ended on 2026-01-14',
    ],
  ])('with %s excepts nothing and is a finding', async (_what, above, told) => {
    const messages = await found(planWith(above), '2026-01-15', '--lang', 'en');
    expect(messages).toContain('typed-numbering');
    expect(messages.join('\n')).toContain(told);
  });

  it('that excepts nothing any more is a finding', async () => {
    const text = planWith('')
      .replace('一、', '')
      .replace('  - 更', '  # plan-ignore typed-numbering: old\n  - 更');
    expect((await found(text, '2026-01-15', '--lang', 'en')).join('\n')).toContain(
      'finds nothing here any more',
    );
  });

  it('is about its own line only', async () => {
    const text = planWith('').replace('  - 更新', '  - 二、更新 # plan-ignore typed-numbering: so it is');
    expect(await found(text)).toEqual(['typed-numbering']);
  });

  it('is a comment, and nothing that looks like one within a text', async () => {
    const quoted = planWith('').replace('一、打扫楼道。', "'一、打扫 # 忽略 typed-numbering：原文'");
    expect(await found(quoted)).toEqual(['typed-numbering']);
    const block = planWith('').replace('一、打扫楼道。', '|\n    一、打扫 # 忽略 typed-numbering：原文');
    expect(await found(block)).toEqual(['typed-numbering']);
  });

  it('is no word of the plan', async () => {
    expect(await found(planWith('').replace('打扫', '忽略 typed-numbering：打扫'))).toEqual([
      'typed-numbering',
    ]);
  });
});
