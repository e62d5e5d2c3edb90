/** That what is written is there whole, and that nothing else is touched. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collected, MOST_BYTES } from '../../src/commands/files/bounded.ts';
import { folderWith, PACKAGE_ROOT, plan } from '../support/cli.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const isPosix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

/** A folder with a plan, and a document of an earlier run under the name that is asked for. */
const withPlan = (more: Readonly<Record<string, string>> = {}) =>
  folderWith({ 'plan.yaml': CLEAN_ZH, ...more });

const rendered = (cwd: string, target: string) =>
  plan(['render', 'plan.yaml', '-f', 'md', '-o', target, '--force'], { cwd });

it.each([
  ['check', '*\n::error::x'],
  ['check', '.', '--baseline', 'b\n::error::x'],
  ['check', '.', '-t', 't\n::error::x'],
])('a name makes no lines of its own in what is told of it: %s %s %s', async (...args) => {
  const { exitCode, stderr } = await plan(args, { cwd: folderWith({ 'plan.yaml': CLEAN_EN }) });
  expect([exitCode, stderr.includes('::error::x')]).toEqual([2, true]);
  expect(stderr).not.toMatch(/^::/m);
});

describe('a disk that takes only a part of the file', () => {
  /** Node ends on the signal that comes with this limit unless somebody listens for it. */
  const LISTEN = 'data:text/javascript,process.on("SIGXFSZ",()=>{})';
  const LIMITED = `ulimit -f 2; exec "${process.execPath}" --import '${LISTEN}' "$@"`;

  it.runIf(isPosix)('leaves the old file whole, and says why', () => {
    const long = CLEAN_ZH.replace('每月开课四次。', '每月开课四次。'.repeat(300));
    const cwd = folderWith({ 'plan.yaml': long, 'out.md': 'old' });
    const bin = path.join(PACKAGE_ROOT, 'bin/plan.js');
    const args = [bin, 'render', 'plan.yaml', '-o', 'out.md', '--force', '--lang', 'en'];
    // What Node 22.8 and newer compiled is written at the end, when nobody listens any more.
    const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
    const run = spawnSync('sh', ['-c', LIMITED, 'sh', ...args], { cwd, encoding: 'utf8', env });
    const { status, stderr } = run;
    expect([status, readFileSync(path.join(cwd, 'out.md'), 'utf8')]).toEqual([2, 'old']);
    expect(stderr).toContain('larger than the system lets files be');
    expect(readdirSync(cwd).sort()).toEqual(['out.md', 'plan.yaml']);
  });
});

describe('a target that is no ordinary file', () => {
  it('is told with --quiet too', async () => {
    const cwd = withPlan();
    mkdirSync(path.join(cwd, 'out.md'));
    const args = ['render', 'plan.yaml', '-o', 'out.md', '--force', '--quiet'];
    const { exitCode, stderr } = await plan(args, { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('it is a folder')]);
  });

  it('a folder stays, with a message', async () => {
    const cwd = withPlan();
    mkdirSync(path.join(cwd, 'out.md'));
    const { exitCode, stderr } = await rendered(cwd, 'out.md');
    expect([exitCode, readdirSync(path.join(cwd, 'out.md'))]).toEqual([2, []]);
    expect(stderr).toContain('it is a folder');
  });

  it.runIf(isPosix)('a link to nothing yet stays one, and the file is made where it leads', async () => {
    const cwd = withPlan();
    symlinkSync('further', path.join(cwd, 'out.md'));
    symlinkSync('shared/doc.md', path.join(cwd, 'further'));
    expect((await rendered(cwd, 'out.md')).exitCode).toBe(0);
    expect(readlinkSync(path.join(cwd, 'out.md'))).toBe('further');
    expect(readFileSync(path.join(cwd, 'shared/doc.md'), 'utf8')).toContain('杏花里');
  });

  it.runIf(isPosix)('a link stays one, and the file behind it is replaced', async () => {
    const cwd = withPlan({ 'shared/doc.md': 'old' });
    symlinkSync('shared/doc.md', path.join(cwd, 'out.md'));
    expect((await rendered(cwd, 'out.md')).exitCode).toBe(0);
    expect(lstatSync(path.join(cwd, 'out.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(cwd, 'shared/doc.md'), 'utf8')).toContain('杏花里');
    expect(readdirSync(path.join(cwd, 'shared'))).toEqual(['doc.md']);
  });

  it.runIf(isPosix)('a device takes what is written and stays', async () => {
    const cwd = withPlan();
    symlinkSync('/dev/null', path.join(cwd, 'out.md'));
    const without = ['render', 'plan.yaml', '-f', 'md', '-o', 'out.md'];
    expect((await plan(without, { cwd })).exitCode).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync(path.join(cwd, 'out.md')).isSymbolicLink()).toBe(true);
  });

  it.runIf(process.platform === 'linux')('a full device is a message', async () => {
    const cwd = withPlan();
    symlinkSync('/dev/full', path.join(cwd, 'out.md'));
    const { exitCode, stderr } = await rendered(cwd, 'out.md');
    expect([exitCode, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('the disk is full')]);
  });

  it.runIf(isPosix)('links that lead round in a circle are a message', async () => {
    const cwd = withPlan();
    symlinkSync('b.md', path.join(cwd, 'a.md'));
    symlinkSync('a.md', path.join(cwd, 'b.md'));
    const { exitCode, stderr } = await plan(['render', 'plan.yaml', '-o', 'a.md'], { cwd });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('round in a circle')]);
    expect(lstatSync(path.join(cwd, 'a.md')).isSymbolicLink()).toBe(true);
  });

  it('a folder on the way that is a file is a message', async () => {
    const cwd = withPlan({ out: 'text' });
    const { exitCode } = await rendered(cwd, 'out/doc.md');
    expect([exitCode, readFileSync(path.join(cwd, 'out'), 'utf8')]).toEqual([2, 'text']);
  });

  const protectedTest = isPosix && !isRoot;
  it.runIf(protectedTest)('a file that is protected from writing stays (not as root)', async () => {
    const cwd = withPlan({ 'out.md': 'old' });
    chmodSync(path.join(cwd, 'out.md'), 0o444);
    const { exitCode, stderr } = await rendered(cwd, 'out.md');
    expect([exitCode, readFileSync(path.join(cwd, 'out.md'), 'utf8')]).toEqual([2, 'old']);
    expect(stderr).toContain('permission denied');
  });
});

describe('names that people and machines give', () => {
  const NAMES = [
    '-rf.yaml',
    '--help.yaml',
    'a b\'"$(x)`;&|.yaml',
    '🎉👩‍👩‍👧.yaml',
    'مرحبا\u202e.yaml',
    '计划（定稿）最终版.yaml',
    '.hidden.yaml',
    '%2e%2e%2f.yaml',
    ...(isPosix ? ['a\nb.yaml', 'a\\b.yaml', 'a:b*?.yaml', '\u001b[31m.yaml'] : []),
  ];

  it('are checked, mended and rendered like any other', async () => {
    const mistyped = CLEAN_ZH.replace('主题: ', '主题：');
    const cwd = folderWith(Object.fromEntries(NAMES.map((name) => [name, mistyped])));
    await plan(['check', '--fix', '--', ...NAMES], { cwd });
    expect(NAMES.map((name) => readFileSync(path.join(cwd, name), 'utf8'))).toEqual(
      NAMES.map(() => CLEAN_ZH),
    );
    const { exitCode, stderr } = await plan(['render', '-f', 'md', '--', ...NAMES], { cwd });
    // A line a document: no name makes lines of its own, which CI systems might take for commands.
    expect([exitCode, stderr.trim().split('\n').length]).toEqual([0, NAMES.length]);
    const documents = NAMES.map((name) => name.replace(/yaml$/, 'md'));
    expect(readdirSync(cwd).sort()).toEqual([...NAMES, ...documents].sort());
  });

  it('one that is too long for what is written beside it is a message', async () => {
    const name = `${'长'.repeat(83)}a.yaml`;
    const cwd = folderWith({ [name]: CLEAN_ZH });
    const { exitCode, stderr } = await plan(['render', name, '-f', 'md'], { cwd });
    expect([exitCode, stderr.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('file name is too long'),
    ]);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  it.runIf(process.platform === 'linux')('one that is not in UTF-8 is a message', async () => {
    const cwd = withPlan();
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from('bcc6bbae2e79616d6c', 'hex')]),
      CLEAN_ZH,
    );
    const { exitCode, stdout } = await plan(['check', '.', '--lang', 'en'], { cwd });
    expect([exitCode, stdout.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringContaining('another encoding than UTF-8'),
    ]);
  });
});

describe('what never ends', () => {
  const pipe = (cwd: string, name: string) => execFileSync('mkfifo', [path.join(cwd, name)]);

  it.runIf(isPosix)('pipes among the plans of a folder are passed over and wait for nobody', async () => {
    const cwd = withPlan();
    pipe(cwd, 'a.yaml');
    expect((await plan(['check', '.'], { cwd })).exitCode).toBe(0);
    expect((await plan(['check', '*.yaml'], { cwd })).exitCode).toBe(0);
  });

  it.runIf(isPosix)('links to folders that lead round in circles are not followed', async () => {
    const cwd = withPlan();
    for (const name of ['a', 'b', 'c']) symlinkSync('.', path.join(cwd, name));
    for (const paths of ['.', '**/*.yaml']) {
      const { exitCode, stdout } = await plan(['check', paths, '-f', 'json'], { cwd });
      expect([exitCode, JSON.parse(stdout).files.length]).toEqual([0, 1]);
    }
  });

  it.runIf(isPosix)('a device is read up to the limit', async () => {
    const { exitCode, stdout } = await plan(['check', '/dev/zero', '--lang', 'en'], { cwd: withPlan() });
    expect([exitCode, stdout]).toEqual([2, expect.stringContaining('more than the 16 MB')]);
  });

  it('a stream is read up to the limit', async () => {
    let given = 0;
    const endless = async function* () {
      for (;;) {
        given += 2 ** 20;
        yield new Uint8Array(2 ** 20);
      }
    };
    expect((await collected(endless())).length).toBeGreaterThan(MOST_BYTES);
    expect(given).toBeLessThan(MOST_BYTES + 2 ** 22);
  });

  it.runIf(isPosix)('pipes that are named are read and written', async () => {
    const cwd = folderWith({ text: CLEAN_ZH });
    pipe(cwd, 'in.yaml');
    pipe(cwd, 'out.md');
    const script = 'cat text > in.yaml & cat out.md > got & wait';
    const others = new Promise((resolve) => {
      spawn('sh', ['-c', script], { cwd, stdio: 'ignore' }).on('close', resolve);
    });
    expect((await plan(['render', 'in.yaml', '-o', 'out.md'], { cwd })).exitCode).toBe(0);
    await others;
    expect(readFileSync(path.join(cwd, 'got'), 'utf8')).toContain('杏花里');
  });
});
