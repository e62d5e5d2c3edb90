import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plan } from '../support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  }
  return cwd;
}

const BLANK = CLEAN_EN.replace('owner: Pat Lee }\nschedule', 'owner: TBD }\nschedule');
const rulesOf = (stdout: string) =>
  JSON.parse(stdout).files.map((file: { path: string; diagnostics: { rule: string }[] }) => [
    file.path,
    file.diagnostics.map(({ rule }) => rule),
  ]);

describe('plan check', () => {
  it('finds nothing in a good plan and exits with 0', async () => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN });
    const { exitCode, stdout } = await plan(['check', 'plan.yaml', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [{ path: 'plan.yaml', diagnostics: [] }],
      summary: { files: 1, errors: 0, warnings: 0, infos: 0 },
    });
    expect(exitCode).toBe(0);
  });

  it('exits with 1 when there is an error, and says where', async () => {
    const cwd = folderWith({ 'plan.yaml': BLANK });
    const { exitCode, stdout } = await plan(['check', 'plan.yaml', '-f', 'json'], { cwd });
    const [diagnostic] = JSON.parse(stdout).files[0].diagnostics;
    const line = BLANK.split('\n').findIndex((text) => text.includes('TBD'));
    const column = BLANK.split('\n')[line]?.indexOf('TBD') ?? -1;
    expect(diagnostic).toMatchObject({
      rule: 'placeholder',
      severity: 'error',
      range: { start: { line: line + 1, column: column + 1 }, end: { line: line + 1, column: column + 4 } },
      docs: 'docs/rules/placeholder.md',
    });
    expect(exitCode).toBe(1);
  });

  it('lists targets with what serves them when asked, for people and for programs', async () => {
    const yaml =
      'organization: A\nperiod: 2026\ntargets:\n  - { id: beds, text: Beds, value: at least 12 beds }\nmeasures:\n  - { text: Dig., serves: beds }\n';
    const cwd = folderWith({ 'plan.yaml': yaml });
    const programs = await plan(['check', '--coverage', '-f', 'json'], { cwd });
    expect(JSON.parse(programs.stdout).files[0].coverage.targets).toMatchObject([
      { id: 'beds', line: 4, servedBy: [{ text: 'Dig', line: 6 }] },
    ]);
    const people = await plan(['check', '--coverage'], { cwd });
    expect(people.stdout).toMatch(/Target +Value +Served by\n +Beds +at least 12 beds +Dig\n/);
    expect((await plan(['check'], { cwd })).stdout).not.toContain('Served by');
  });

  it('takes plan.yaml or 计划.yaml of the folder when it is told nothing', async () => {
    const chinese = await plan(['check', '-f', 'json'], { cwd: folderWith({ '计划.yaml': CLEAN_ZH }) });
    expect(rulesOf(chinese.stdout)).toEqual([['计划.yaml', []]]);
    const nothing = await plan(['check'], {
      cwd: folderWith({ 'other.txt': 'x' }),
      env: { LANG: 'zh_CN.UTF-8' },
    });
    expect(nothing.exitCode).toBe(2);
    expect(nothing.stderr).toContain('plan init');
    expect(nothing.stdout).toBe('');
  });

  it('checks all plans of a folder and passes over other YAML files', async () => {
    const cwd = folderWith({
      'plans/a/plan.yaml': CLEAN_EN,
      'plans/b.yml': BLANK,
      'plans/docker-compose.yaml': 'services:\n  web:\n    image: nginx\n',
    });
    const { exitCode, stdout, stderr } = await plan(['check', 'plans', '-f', 'json'], { cwd });
    expect(rulesOf(stdout)).toEqual([
      ['plans/a/plan.yaml', []],
      ['plans/b.yml', ['placeholder']],
    ]);
    expect(stderr).toContain('docker-compose.yaml');
    expect(exitCode).toBe(1);
  });

  it('does not follow links to folders, where plans would be told twice', async () => {
    const cwd = folderWith({ 'plans/a.yaml': CLEAN_EN, 'plans/node_modules/x.yaml': CLEAN_EN });
    symlinkSync('.', path.join(cwd, 'plans/again'));
    const { stdout } = await plan(['check', 'plans', '-f', 'json'], { cwd });
    expect(rulesOf(stdout)).toEqual([['plans/a.yaml', []]]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'tells of a folder that cannot be read (root reads everything)',
    async () => {
      const cwd = folderWith({ 'plans/a.yaml': CLEAN_EN, 'plans/locked/b.yaml': CLEAN_EN });
      chmodSync(path.join(cwd, 'plans/locked'), 0);
      const { stdout, exitCode } = await plan(['check', 'plans', '-f', 'json'], { cwd });
      chmodSync(path.join(cwd, 'plans/locked'), 0o755);
      expect(rulesOf(stdout)).toEqual([
        ['plans/a.yaml', []],
        ['plans/locked', ['file-unreadable']],
      ]);
      expect(exitCode).toBe(2);
    },
  );

  it('takes globs, and a pattern that matches nothing is a usage error', async () => {
    const cwd = folderWith({ '一.yaml': CLEAN_ZH, '二.yaml': CLEAN_ZH });
    const { stdout } = await plan(['check', '*.yaml', '-f', 'json'], { cwd });
    expect(rulesOf(stdout).length).toBe(2);
    const nothing = await plan(['check', 'x*.yaml'], { cwd });
    expect(nothing.exitCode).toBe(2);
    expect(nothing.stderr).toContain('"x*.yaml"');
  });

  it('takes a file whose name looks like a pattern by its name', async () => {
    const cwd = folderWith({ 'plan[1].yaml': CLEAN_EN });
    const { stdout } = await plan(['check', 'plan[1].yaml', '-f', 'json'], { cwd });
    expect(rulesOf(stdout)).toEqual([['plan[1].yaml', []]]);
  });

  it('reads standard input under the name it is given', async () => {
    const cwd = emptyFolder();
    const args = ['check', '-', '--stdin-filename', 'from-editor.yaml', '-f', 'json'];
    const { stdout, exitCode } = await plan(args, { cwd, stdin: BLANK });
    expect(rulesOf(stdout)).toEqual([['from-editor.yaml', ['placeholder']]]);
    expect(exitCode).toBe(1);
  });

  it.each([
    ['missing.yaml', undefined, 'file-not-found'],
    ['empty.yaml', ' \n\n', 'file-empty'],
    ['picture.yaml', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0', 'latin1'), 'file-binary'],
  ])('tells of %s and exits with 2', async (name, content, rule) => {
    const cwd = folderWith(content === undefined ? {} : { [name]: content });
    const { exitCode, stdout } = await plan(['check', name, '-f', 'json'], { cwd });
    expect(rulesOf(stdout)).toEqual([[name, [rule]]]);
    expect(exitCode).toBe(2);
  });

  it('says nothing of what a plan lacks when part of it could not be read', async () => {
    const { stdout } = await plan(['check', '-', '-f', 'json'], {
      cwd: emptyFolder(),
      stdin: 'measures: [a',
    });
    expect(rulesOf(stdout)).toEqual([['<stdin>', ['yaml-syntax']]]);
  });

  it('reports in the language of the plan, unless told otherwise', async () => {
    const cwd = folderWith({ '计划.yaml': CLEAN_ZH.replace('妇联', '【待补】') });
    expect((await plan(['check'], { cwd })).stdout).toContain('错误');
    expect((await plan(['check', '--lang', 'en'], { cwd })).stdout).toContain('error');
  });

  it('names the one file that it took, and offers the other language only to those who did not choose', async () => {
    const cwd = folderWith({ '计划.yaml': CLEAN_ZH });
    expect((await plan(['check'], { cwd })).stdout).toBe('✔ 检查了 计划.yaml，没有发现问题。\n');
    const blank = folderWith({ '计划.yaml': CLEAN_ZH.replace('妇联', '【待补】') });
    const offer = 'For messages in English';
    expect((await plan(['check'], { cwd: blank })).stdout).toContain(offer);
    expect((await plan(['check', '--lang', 'zh'], { cwd: blank })).stdout).not.toContain(offer);
    const chinese = await plan(['check'], { cwd: blank, env: { LANG: 'zh_CN.UTF-8' } });
    expect(chinese.stdout).not.toContain(offer);
    expect(chinese.stdout).toContain('plan rules placeholder');
    expect((await plan(['check', '-q'], { cwd: blank })).stdout).not.toMatch(/English|plan rules/);
  });

  it('never shows colour where none is wanted, and does where it is', async () => {
    const cwd = folderWith({ 'plan.yaml': BLANK });
    const esc = String.fromCharCode(27);
    expect((await plan(['check'], { cwd })).stdout).not.toContain(esc);
    expect((await plan(['check', '--color'], { cwd })).stdout).toContain(esc);
    expect((await plan(['check'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain(esc);
    expect((await plan(['check', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      escape,
    );
  });
});

describe('a wrong command line', () => {
  it.each([
    [['chekc'], 'check'],
    [['check', '--fromat', 'json'], '--format'],
    [['check', '-f', 'xml'], 'pretty'],
    [['render'], 'paths'],
    [['render', 'plan.yaml', '-f', 'pdf'], 'docx'],
    [['rules', 'plaseholder'], 'placeholder'],
    [['render', 'plan.yaml', '-t', 'yearly'], 'or give the path of a folder'],
    [['render', 'plan.yaml', '-t', 'ours'], 'is written ./ours'],
    [['init', 'new.yaml', '-t', './ours'], 'plan init starts from a built-in template'],
    [['render', 'plan.yaml', '-t', './ours/'], './ours/manifest.yaml\n'],
  ])('%j is told with a hint and exits with 2', async (args, hint) => {
    const cwd = folderWith({ 'plan.yaml': CLEAN_EN, 'ours/notes.txt': '' });
    const { exitCode, stderr, stdout } = await plan(args, { cwd });
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('gets the help when no command is named, and no talk of a failure', async () => {
    const { exitCode, stderr } = await plan([], { cwd: emptyFolder() });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('plan init');
    expect(stderr).not.toContain('wrong inside');
  });

  it('is told in the language of the system where the environment says none (Windows)', async () => {
    const world = { cwd: emptyFolder(), env: {}, systemLocale: 'zh-CN' };
    expect((await plan(['chekc'], world)).stderr).toContain('是不是 check');
  });

  it('is told in Chinese too', async () => {
    const { stderr } = await plan(['check', '--fromat'], {
      cwd: emptyFolder(),
      env: { LANG: 'zh_CN.UTF-8' },
    });
    expect(stderr).toContain('没有“--fromat”这个选项');
  });
});

/** Asks for the parts that a template merely recommends, too. */
const USUAL_PARTS = ['--rule', 'missing-section=info'];

describe('the reports of a check', () => {
  const inFolder = () => {
    const cwd = emptyFolder();
    writeFileSync(path.join(cwd, 'plan.yaml'), '单位: 桃园里社区\n周期: 2026\n主要措施: [打扫楼道。]\n');
    return cwd;
  };

  it('go to standard output and to files at once', async () => {
    const cwd = inFolder();
    const formats = ['-f', 'pretty', '-f', 'sarif=out/plan.sarif,junit=plan.xml'];
    const { stdout } = await plan(['check', ...formats, ...USUAL_PARTS], { cwd });
    expect(stdout).toContain('missing-section');
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/plan.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(path.join(cwd, 'plan.xml'), 'utf8')).toContain('<testsuites');
  });

  it.skipIf(process.platform === 'win32')('are written into a pipe, not put in its place', async () => {
    const cwd = inFolder();
    const pipe = path.join(cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const end = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    await plan(['check', '-f', 'json=pipe'], { cwd });
    const read = Buffer.alloc(10_000);
    const length = statSync(pipe).isFIFO() ? readSync(end, read) : 0;
    closeSync(end);
    expect(JSON.parse(read.toString('utf8', 0, length)).version).toBe(1);
  });

  it('tell of the rules behind the findings what their pages say', async () => {
    const cwd = inFolder();
    const formats = ['-f', 'sarif=plan.sarif', '-f', 'html=plan.html'];
    await plan(['check', ...formats, '--lang', 'en', ...USUAL_PARTS], { cwd });
    const [run] = JSON.parse(readFileSync(path.join(cwd, 'plan.sarif'), 'utf8')).runs;
    const rule = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'missing-section');
    expect(rule.shortDescription.text).toContain('section');
    expect(rule.help.text).toMatch(/^Basis: .*\n\nWhat: /);
    expect(readFileSync(path.join(cwd, 'plan.html'), 'utf8')).toContain(rule.shortDescription.text);
  });

  it('bear the day of the run, or the time of the environment', async () => {
    const cwd = inFolder();
    const wishes = ['check', '-f', 'junit=plan.xml', '-f', 'html=plan.html'];
    const reports = () => ['plan.xml', 'plan.html'].map((name) => readFileSync(path.join(cwd, name), 'utf8'));
    await plan(wishes, { cwd, today: '2026-11-22' });
    expect(reports()).toEqual([
      expect.stringContaining('timestamp="2026-11-22T00:00:00"'),
      expect.stringContaining('2026年11月22日'),
    ]);
    await plan(wishes, { cwd, env: { SOURCE_DATE_EPOCH: '1767225601' } });
    expect(reports()).toEqual([
      expect.stringContaining('timestamp="2026-01-01T00:00:01"'),
      expect.stringContaining('2026年1月1日'),
    ]);
  });

  it('are annotations in GitHub Actions, unless one is asked for', async () => {
    const world = { cwd: inFolder(), env: { LANG: 'en_US.UTF-8', GITHUB_ACTIONS: 'true' } };
    expect((await plan(['check', ...USUAL_PARTS], world)).stdout).toMatch(/^::notice file=plan\.yaml/);
    expect((await plan(['check', '-f', 'json'], world)).stdout).toMatch(/^\{/);
  });

  it('go to files beside the one for people, or for GitHub', async () => {
    const cwd = inFolder();
    const args = ['check', '-f', 'json=plan.json', '-f', 'html=plan.html', ...USUAL_PARTS];
    const without = await plan(['check', ...USUAL_PARTS], { cwd });
    const beside = await plan(args, { cwd });
    expect([beside.stdout, beside.exitCode]).toEqual([without.stdout, without.exitCode]);
    expect(JSON.parse(readFileSync(path.join(cwd, 'plan.json'), 'utf8')).version).toBe(1);
    expect((await plan(args, { cwd, env: { GITHUB_ACTIONS: 'true' } })).stdout).toMatch(/^::notice /);
  });

  it.each([['xml'], ['json', 'sarif'], ['sarif=']])(
    '-f %s %s is a mistake that is told',
    async (...formats) => {
      const args = formats.flatMap((format) => ['-f', format]);
      const { exitCode, stdout, stderr } = await plan(['check', ...args], { cwd: inFolder() });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(formats.at(-1));
    },
  );
});

describe('plans checked together', () => {
  const shared =
    'The hall is open to everybody on Tuesday evenings from seven to nine: neighbours play chess there, mend small things, read the papers, book parties for their children and sweep the floor before they leave.';
  const of = (name: string, comment = '') =>
    CLEAN_EN.replace("Maple Court Residents' Association", name)
      .replace('Open the hall', `For ${name.slice(0, 3)}`)
      .replace('The hall is open every Tuesday evening.', `"${shared}"`)
      .replace('measures:\n', `measures:\n${comment}`);

  it('are held against each other, each under its own policy and with its own exceptions', async () => {
    const cwd = folderWith({
      'a.yaml': of('Elm Row'),
      'b.yaml': of('Birch Road', '  # plan-ignore copied-from: agreed with Elm Row\n'),
      'c/plan.config.yaml': 'rules: { copied-from: error }\n',
      'c/c.yaml': of('Oak Lane'),
    });
    const { stdout, exitCode } = await plan(['check', '.', '-f', 'json'], { cwd });
    expect(rulesOf(stdout)).toEqual([
      ['a.yaml', ['copied-from']],
      ['b.yaml', []],
      ['c/c.yaml', ['copied-from']],
    ]);
    expect(exitCode).toBe(1);
    expect(
      rulesOf(
        (await plan(['check', 'a.yaml', 'b.yaml', '--rule', 'copied-from=off', '-f', 'json'], { cwd }))
          .stdout,
      ),
    ).toEqual([
      ['a.yaml', []],
      ['b.yaml', []],
    ]);
  });

  it('one alone has nothing to be held against, and its exception is not called useless', async () => {
    const cwd = folderWith({
      'b.yaml': of('Birch Road', '  # plan-ignore copied-from: agreed with Elm Row\n'),
    });
    expect(rulesOf((await plan(['check', 'b.yaml', '-f', 'json'], { cwd })).stdout)).toEqual([
      ['b.yaml', []],
    ]);
  });
});
