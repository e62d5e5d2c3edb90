/** What paths and names on the command line and beside the plans are taken for. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plan } from '../support/cli.ts';

const PLAN = 'title: Alder plan 2026\norganization: Alder\nperiod: 2026\nmeasures: [Sweep the yard.]\n';

function folderWithPlan(name = 'p.yaml'): string {
  const cwd = emptyFolder();
  writeFileSync(path.join(cwd, name), PLAN);
  return cwd;
}

describe('one plan under several names', () => {
  it('is checked once', async () => {
    const cwd = folderWithPlan();
    const { stdout } = await plan(['check', 'p.yaml', './p.yaml', path.join(cwd, 'p.yaml'), '-f', 'json'], {
      cwd,
    });
    expect(JSON.parse(stdout).files).toHaveLength(1);
  });
});

describe('patterns that could take for ever', () => {
  it.each(['*a*a*a*a*b.yaml', '(a+)+b.yaml', '+(a|aa)b.yaml', '(a|aa){9}*.yaml'])(
    '%s is refused',
    async (pattern) => {
      const cwd = folderWithPlan(`${'a'.repeat(200)}.yaml`);
      const { exitCode, stderr } = await plan(['check', pattern], { cwd });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('take for ever');
    },
  );

  it('but a file of that name is a file', async () => {
    const cwd = folderWithPlan('(a)+b.yaml');
    expect((await plan(['check', '(a)+b.yaml'], { cwd })).exitCode).toBe(0);
  });
});

describe('the name of the policy', () => {
  it('is none for a plan', async () => {
    const cwd = emptyFolder();
    const { exitCode, stderr } = await plan(['init', '-y', 'plan.config.yaml'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('plan.yaml');
    expect((await plan(['init', '-y', '--force', 'plan.config.yml'], { cwd })).exitCode).toBe(2);
  });

  it.each<[string, (file: string) => void]>([
    ['plan.config.yml', (file) => writeFileSync(file, 'rules: { placeholder: off }\n')],
    ['plan.config.yaml', (file) => symlinkSync('gone.yaml', file)],
    ['plan.config.yaml', (file) => mkdirSync(file)],
  ])('is not passed over in silence where no policy can be read: %s', async (name, make) => {
    const cwd = folderWithPlan();
    make(path.join(cwd, name));
    const { exitCode, stderr } = await plan(['check', 'p.yaml'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${name} cannot be read as a policy`);
  });
});

describe('a link in a folder to a plan elsewhere', () => {
  const MISTYPED = 'title: Alder plan 2026\norganization：Alder\nperiod: 2026\nmeasures: [Sweep the yard.]\n';

  it.each([
    { args: ['check', '--fix', '.'], text: MISTYPED },
    { args: ['format', '--keys', 'zh', '.'], text: PLAN },
  ])('is not changed by plan $args, and this is said', async ({ args, text }) => {
    const elsewhere = path.join(emptyFolder(), 'plan.yaml');
    writeFileSync(elsewhere, text);
    const cwd = emptyFolder();
    writeFileSync(path.join(cwd, 'own.yaml'), text);
    symlinkSync('own.yaml', path.join(cwd, 'a.yaml'));
    symlinkSync(elsewhere, path.join(cwd, 'b.yaml'));
    const { stderr } = await plan(args, { cwd });
    expect(stderr).toContain('b.yaml is a link to a file elsewhere');
    expect(stderr).not.toContain('a.yaml is a link');
    expect(readFileSync(elsewhere, 'utf8')).toBe(text);
    expect(readFileSync(path.join(cwd, 'own.yaml'), 'utf8')).not.toBe(text);
    // Who names the link means the file.
    await plan([...args.slice(0, -1), 'b.yaml'], { cwd });
    expect(readFileSync(elsewhere, 'utf8')).not.toBe(text);
  });
});
