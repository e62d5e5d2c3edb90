/** `--config "$POLICY"`, where the variable is empty: what is asked for is not what nobody asks for. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from '../support/cli.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  'check plan.yaml': [
    '-f',
    '-t',
    '--stdin-filename',
    '--config',
    '--rule',
    '--fail-on',
    '--max-warnings',
    '--against',
    '--changed',
    '--baseline',
    '--lang',
  ],
  'check plan.yaml --update-baseline': ['--baseline'],
  'render plan.yaml': ['-f', '-t', '-s', '-o', '--config', '--rule', '--stdin-filename'],
  'init new.yaml -y': ['--plan-lang', '-t', '-e'],
  'format plan.yaml': ['--keys'],
  rules: ['--format'],
  templates: ['--format'],
  'styles show plain': ['--format'],
  schema: ['--for', '--keys'],
};

describe.each(Object.keys(CASES))('plan %s', (command) => {
  it.each(CASES[command] ?? [])('tells that %s has an empty value, and does nothing', async (option) => {
    for (const value of ['', ' ']) {
      const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
      const args = [...command.split(' '), option, value];
      const { exitCode, stdout, stderr } = await plan(args, { cwd });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`${option}\\b`));
      expect(stderr).not.toContain('inside the program');
      expect(readdirSync(cwd)).toEqual(['plan.yaml']);
    }
  });
});

it('what a plan has blank can be told in advance', async () => {
  const cwd = folderWith({});
  const args = ['init', 'new.yaml', '-y', '--organization', '', '--period', ''];
  expect((await plan(args, { cwd })).exitCode).toBe(0);
});

describe('plan check -f FORMAT=-', () => {
  it('means standard output, as -o - does', async () => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
    const [to, without] = [
      await plan(['check', '-f', 'json=-', '-f', 'junit=plan.xml'], { cwd }),
      await plan(['check', '-f', 'json'], { cwd }),
    ];
    expect([to.exitCode, to.stdout]).toEqual([0, without.stdout]);
    expect(readdirSync(cwd).sort()).toEqual(['plan.xml', 'plan.yaml']);
    const two = await plan(['check', '-f', 'json=-', '-f', 'pretty'], { cwd });
    expect([two.exitCode, two.stdout]).toEqual([2, '']);
    expect(two.stderr).toContain('Only one report');
  });
});
