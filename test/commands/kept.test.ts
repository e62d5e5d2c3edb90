/** What a run reads is not replaced by what it writes, by whatever name. */
import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plan } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { CLEAN_EN } from '../support/small-plans.ts';

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'plan.yaml': `template: ./ours\n${CLEAN_EN}closing: "See ![the court](court.png)."\n`,
  'plans/other.yaml': CLEAN_EN,
  'old.yaml': CLEAN_EN.replaceAll('2026', '2025'),
  'court.png': png(4, 4),
  'plan.config.yaml': 'extends: ./base.yaml\n',
  'base.yaml': 'rules: { missing-period: off }\n',
  'own.config.yaml': 'rules: { missing-period: off }\n',
  'plan.baseline.json': '{"version":1,"files":{}}\n',
  'own.json': '{"version":1,"files":{}}\n',
  'ours/manifest.yaml': 'languages: [en]\nstyle: ../style.yaml\n',
  'ours/template.md.hbs': '# {{title}}\n{{> part}}\n',
  'ours/en.yaml': 'headings: { targets: Aims }\n',
  'ours/partials/part.hbs': 'Part\n',
  'style.yaml': 'extends: ./parent.yaml\n',
  'parent.yaml': 'extends: plain\n',
};

function office(): string {
  const cwd = emptyFolder();
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  }
  return cwd;
}

const untouched = (cwd: string) =>
  Object.entries(FILES).every(([name, content]) =>
    Buffer.from(content).equals(readFileSync(path.join(cwd, name))),
  );

/** What `plan check` reads besides the plan, and the options that have it read. */
const READ: readonly (readonly [string, ...string[]])[] = [
  ['plan.yaml'],
  ['plans/other.yaml', 'plans'],
  ['old.yaml', '--against', 'old.yaml'],
  ['court.png'],
  ['plan.config.yaml'],
  ['base.yaml'],
  ['own.config.yaml', '--config', 'own.config.yaml'],
  ['plan.baseline.json'],
  ['own.json', '--baseline', 'own.json'],
  ['ours/manifest.yaml'],
  ['ours/template.md.hbs', '-t', './ours'],
  ['ours/en.yaml'],
  ['ours/partials/part.hbs'],
];

const isPosix = process.platform !== 'win32';
const WAYS: Readonly<Record<string, (cwd: string, name: string) => string>> = {
  'its name': (_, name) => name,
  'another spelling': (_, name) => `./ours/../${name}`,
  'an absolute path': (cwd, name) => path.join(cwd, name),
  ...(isPosix && {
    'a link': (cwd: string, name: string) => {
      symlinkSync(name, path.join(cwd, 'link'));
      return 'link';
    },
    'a link to the folder': (cwd: string, name: string) => {
      symlinkSync('.', path.join(cwd, 'here'));
      return `here/${name}`;
    },
    'a hard link': (cwd: string, name: string) => {
      linkSync(path.join(cwd, name), path.join(cwd, 'hard'));
      return 'hard';
    },
  }),
};

describe.each(READ)('a report does not replace %s', (name, ...options) => {
  it.each(Object.keys(WAYS))('by %s', async (way) => {
    const cwd = office();
    const target = WAYS[way]?.(cwd, name) ?? name;
    const args = ['check', 'plan.yaml', ...options, '-f', 'pretty', '-f', `json=${target}`];
    const { exitCode, stdout, stderr } = await plan(args, { cwd });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(`${target} is read by this very run`);
    expect(untouched(cwd)).toBe(true);
  });
});

describe('a report', () => {
  it('is refused before anything is mended', async () => {
    const cwd = office();
    const mistyped = FILES['plans/other.yaml']?.toString().replace(': ', '：') ?? '';
    writeFileSync(path.join(cwd, 'plans/other.yaml'), mistyped);
    const args = ['check', 'plans', '--fix', '-f', 'json=plan.config.yaml'];
    expect((await plan(args, { cwd })).exitCode).toBe(2);
    expect(readFileSync(path.join(cwd, 'plans/other.yaml'), 'utf8')).toBe(mistyped);
  });

  it('is refused before a plan is mended that names the file, also where it names it once it is mended', async () => {
    const cwd = office();
    const mistyped = FILES['plan.yaml']?.toString().replace(': ./ours', '：./ours') ?? '';
    writeFileSync(path.join(cwd, 'plan.yaml'), mistyped);
    for (const named of ['court.png', 'ours/en.yaml']) {
      const { exitCode, stderr } = await plan(['check', '--fix', '-f', `json=${named}`], { cwd });
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(named)]);
      expect(readFileSync(path.join(cwd, 'plan.yaml'), 'utf8')).toBe(mistyped);
    }
    const mended = await plan(['check', '--fix', '-f', 'json=report.json'], { cwd });
    expect(mended.stderr).toContain('plan.yaml: mended in 1 place');
  });

  it('does not replace a baseline that is written in the same run', async () => {
    const cwd = emptyFolder();
    writeFileSync(path.join(cwd, 'plan.yaml'), `${CLEAN_EN}closing: Ask XX.\n`);
    const args = ['check', '--update-baseline', '-f', 'json=plan.baseline.json'];
    expect((await plan(args, { cwd })).exitCode).toBe(2);
    const again = await plan(['check', '--update-baseline', '-f', 'json=report.json'], { cwd });
    expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining('1 finding stands')]);
  });

  it('does not take the place of another one', async () => {
    const cwd = office();
    const args = ['check', 'plans', '-f', 'json=out', '-f', 'sarif=./ours/../out'];
    const { exitCode, stderr } = await plan(args, { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('a file of its own')]);
    const nowhere = ['check', 'plans', '-f', 'json=/dev/null', '-f', 'sarif=/dev/null'];
    if (isPosix) expect((await plan(nowhere, { cwd })).exitCode).toBe(0);
  });

  it.runIf(isPosix)('does not take the place of another one that is not there yet, by a link', async () => {
    const cwd = office();
    symlinkSync('.', path.join(cwd, 'here'));
    const args = ['check', 'plans', '-f', 'json=new/out', '-f', 'sarif=here/new/out'];
    const { exitCode, stderr } = await plan(args, { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('a file of its own')]);
    expect(existsSync(path.join(cwd, 'new'))).toBe(false);
  });

  it.runIf(isPosix)('does not replace a new baseline, by a link', async () => {
    const cwd = emptyFolder();
    writeFileSync(path.join(cwd, 'plan.yaml'), `${CLEAN_EN}closing: Ask XX.\n`);
    symlinkSync('.', path.join(cwd, 'here'));
    const args = ['check', '--update-baseline', '-f', 'json=here/plan.baseline.json'];
    expect((await plan(args, { cwd })).exitCode).toBe(2);
    expect(existsSync(path.join(cwd, 'plan.baseline.json'))).toBe(false);
  });

  it.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])(
    'to %s is one to standard output',
    async (name) => {
      const cwd = office();
      const alone = await plan(['check', 'plans', '-f', `json=${name}`], { cwd });
      expect([alone.exitCode, alone.stdout]).toEqual([0, expect.stringContaining('"version"')]);
      const two = await plan(['check', 'plans', '-f', `json=${name}`, '-f', 'html'], { cwd });
      expect([two.exitCode, two.stdout]).toEqual([2, '']);
    },
  );

  it('replaces an earlier one, and what has nothing to do with the run', async () => {
    const cwd = office();
    for (const file of ['report.json', 'report.json', 'style.yaml'])
      expect((await plan(['check', 'plans', '-f', `json=${file}`], { cwd })).exitCode).toBe(0);
  });
});

/** What `plan render` reads besides the plan. */
const RENDERED: readonly (readonly [string, ...string[]])[] = [
  ['plan.yaml'],
  ['court.png'],
  ['plan.config.yaml'],
  ['base.yaml'],
  ['own.config.yaml', '--config', 'own.config.yaml'],
  ['ours/manifest.yaml'],
  ['ours/partials/part.hbs'],
  ['style.yaml'],
  ['parent.yaml', '-s', './style.yaml'],
];

describe.runIf(isPosix).each(RENDERED)('a document does not replace %s', (name, ...options) => {
  it.each(['a link', 'a hard link'])('by %s, not even with --force', async (way) => {
    const cwd = office();
    const target = path.join(cwd, 'out.md');
    if (way === 'a link') symlinkSync(name, target);
    else linkSync(path.join(cwd, name), target);
    const args = ['render', 'plan.yaml', ...options, '-f', 'md', '-o', 'out.md', '--force'];
    const { exitCode, stderr } = await plan(args, { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('out.md is')]);
    expect(untouched(cwd)).toBe(true);
  });
});

it.runIf(isPosix)('a document does not replace that of another plan by a link', async () => {
  const cwd = emptyFolder();
  for (const name of ['a', 'b']) writeFileSync(path.join(cwd, `${name}.yaml`), `# ${name}\n${CLEAN_EN}`);
  await plan(['render', 'b.yaml', '-f', 'md', '-o', 'out'], { cwd });
  symlinkSync('b.md', path.join(cwd, 'out/a.md'));
  const { exitCode, stderr } = await plan(['render', 'a.yaml', 'b.yaml', '-f', 'md', '-o', 'out'], { cwd });
  const told = expect.stringContaining('a.yaml and b.yaml would both be written to out/b.md');
  expect([exitCode, stderr.replace(/\s+/g, ' ')]).toEqual([2, told]);
  expect((await plan(['render', 'b.yaml', '-f', 'md', '-o', 'out'], { cwd })).exitCode).toBe(0);
});
