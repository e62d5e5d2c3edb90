/** Disks that are full, folders that may not be written or vanish, two at once: a message, an exit code, whole files and no litter. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encode } from '../../src/text/encoding.ts';
import { emptyFolder, folderWith, PACKAGE_ROOT } from '../support/cli.ts';
import { filesOf as bytesOf } from '../support/kills.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';

const BIN = path.join(PACKAGE_ROOT, 'bin/plan.js');
const NOBODY = 65534;

const works = (program: string, ...args: readonly string[]) =>
  spawnSync(program, [...args], { stdio: 'ignore' }).status === 0;
const isRoot = process.getuid?.() === 0;
const canMount = isRoot && works('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt');
const canBeNobody =
  isRoot && works('setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', 'true');

/** Every file below a folder, its length and how it begins. */
const filesOf = (folder: string) =>
  [...bytesOf(folder)]
    .map(([name, bytes]) => `${name}: ${bytes.length}, ${bytes.toString('utf8', 0, 60)}`)
    .sort();

interface Ended {
  readonly status: number | null;
  readonly stderr: string;
}

function run(cwd: string, args: readonly string[], before: readonly string[] = []): Ended {
  const [program = '', ...rest] = [...before, process.execPath, BIN, ...args, '--lang', 'en'];
  const { status, stderr } = spawnSync(program, rest, { cwd, encoding: 'utf8' });
  return { status, stderr: stderr.replace(/\s+/g, ' ') };
}

describe(canMount ? 'a full disk' : 'a full disk (skipped: needs root and unshare)', () => {
  const disk = emptyFolder();
  const mount = (kilobytes: number) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
  afterAll(() => void spawnSync('umount', [disk]));

  const CASES: readonly [string, readonly string[]][] = [
    ['render to Word', ['render', 'plan.yaml', '--force']],
    ['render to Markdown', ['render', 'plan.yaml', '-f', 'md', '--force']],
    ['render of both', ['render', 'plan.yaml', '-f', 'docx,md', '--force']],
    ['check --fix', ['check', 'plan.yaml', '--fix']],
    ['a report', ['check', 'plan.yaml', '-f', 'html=plan.docx']],
    ['a baseline', ['check', 'plan.yaml', '--baseline', 'plan.md', '--update-baseline']],
    ['format', ['format', 'plan.yaml', '--keys', 'en']],
    ['init', ['init', 'new.yaml', '--yes']],
  ];

  it.runIf(canMount).each(CASES)('leaves what was there as it was: %s', (_, args) => {
    // Room is left for a part of what is to be written: the most treacherous case.
    mount(64);
    const right = CLEAN_ZH.replace('每月开课四次。', '每月13号开课四次。'.repeat(250));
    const long = args[0] === 'format' ? right : right.replace('主题: ', '主题：');
    writeFileSync(path.join(disk, 'plan.yaml'), long);
    writeFileSync(path.join(disk, 'plan.docx'), 'old');
    writeFileSync(path.join(disk, 'plan.md'), '{"version":1,"files":{}}');
    const isSmall = args.includes('init') || args.includes('--update-baseline');
    const room = 64 - 8 - 4 * Math.ceil(Buffer.byteLength(long) / 4096);
    writeFileSync(path.join(disk, 'fill'), Buffer.alloc((room - (isSmall ? 0 : 4)) * 1024));
    const before = filesOf(disk);
    const { status, stderr } = run(disk, args);
    const after = filesOf(disk);
    spawnSync('umount', [disk]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('the disk is full')]);
    expect(after).toEqual(before);
  });
});

describe(canBeNobody ? 'no permission' : 'no permission (skipped: needs root and setpriv)', () => {
  const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

  /** A folder that nobody may enter, with files of nobody's. */
  function folder(files: Readonly<Record<string, string>>, mode: number): string {
    const cwd = folderWith(files);
    for (const name of Object.keys(files)) chownSync(path.join(cwd, name), NOBODY, NOBODY);
    chownSync(cwd, mode === 0o555 ? 0 : NOBODY, 0);
    chmodSync(cwd, mode);
    return cwd;
  }

  it.runIf(canBeNobody).each([
    ['render', ['render', 'plan.yaml', '-f', 'md']],
    ['check --fix', ['check', 'plan.yaml', '--fix']],
    ['init', ['init', 'new.yaml', '--yes']],
    ['a report', ['check', 'plan.yaml', '-f', 'html=a.html']],
    ['a folder of its own', ['render', 'plan.yaml', '-f', 'md', '-o', 'out']],
  ])('to write the folder: %s', (_, args) => {
    const mistyped = args[0] === 'check' ? CLEAN_ZH.replace('主题: ', '主题：') : CLEAN_ZH;
    const cwd = folder({ 'plan.yaml': mistyped }, 0o555);
    const before = filesOf(cwd);
    const { status, stderr } = run(cwd, args, asNobody);
    expect([status, stderr]).toEqual([2, expect.stringContaining('permission denied')]);
    expect(filesOf(cwd)).toEqual(before);
  });

  it.runIf(canBeNobody)('to write a file that is there: it is not replaced by renaming either', () => {
    const files = { 'a.yaml': CLEAN_ZH, 'plan.yaml': CLEAN_ZH.replace('主题: ', '主题：'), 'a.md': 'old' };
    const cwd = folder(files, 0o755);
    for (const name of ['plan.yaml', 'a.md']) chmodSync(path.join(cwd, name), 0o444);
    const before = filesOf(cwd);
    for (const args of [
      ['render', 'a.yaml', '-f', 'md', '--force'],
      ['check', 'plan.yaml', '--fix'],
    ]) {
      const { status, stderr } = run(cwd, args, asNobody);
      expect([status, stderr]).toEqual([2, expect.stringContaining('permission denied')]);
    }
    expect(filesOf(cwd)).toEqual(before);
  });

  it.runIf(canBeNobody)('to read a plan, a folder, a policy, a picture', () => {
    const picture = CLEAN_ZH.replace('每月开课四次。', `'见![图](a.png)'`);
    const files = {
      'plan.yaml': picture,
      'a.png': 'x',
      'plan.config.yaml': 'plans: [plan.yaml]\n',
      'b/plan.yaml': CLEAN_EN,
    };
    for (const name of ['plan.yaml', 'a.png', 'plan.config.yaml', 'b']) {
      const cwd = folder(files, 0o755);
      chmodSync(path.join(cwd, name), 0);
      const { status, stderr } = run(cwd, ['render', '.', '-f', 'md', '-o', 'out'], asNobody);
      expect([name, status]).toEqual([name, name === 'a.png' ? 1 : 2]);
      expect(stderr).toMatch(/permission denied|may not|you may read/);
    }
  });
});

describe('--fix', () => {
  const spellings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;

  it.runIf(isRoot).each(spellings)(
    'keeps mode, owner, line ends and byte order mark in %s (needs root)',
    (encoding) => {
      const spelled = (text: string) =>
        encode(text.replaceAll('\n', '\r\n'), { encoding, bom: encoding !== 'gb18030' });
      const file = path.join(emptyFolder(), 'plan.yaml');
      const rare = CLEAN_ZH.replace('居民年', '居民年𠮷㐂〇');
      writeFileSync(file, spelled(rare.replace('主题: ', '主题：')));
      chownSync(file, 1234, 4321);
      chmodSync(file, 0o664);
      run(path.dirname(file), ['check', 'plan.yaml', '--fix']);
      const { mode, uid, gid } = statSync(file);
      expect([mode & 0o7777, uid, gid]).toEqual([0o664, 1234, 4321]);
      expect(new Uint8Array(readFileSync(file))).toEqual(spelled(rare));
    },
  );
});

describe('several at once', () => {
  const started = (cwd: string, args: readonly string[]) =>
    new Promise<Ended>((resolve) => {
      const child = spawn(process.execPath, [BIN, ...args, '--lang', 'en'], { cwd });
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      child.on('close', (status) => resolve({ status, stderr }));
    });

  it('write the same target: it is whole, and of one of them', async () => {
    const texts = [CLEAN_EN, CLEAN_EN.replaceAll('Pat Lee', 'Pat Lee and others '.repeat(200))];
    const cwd = folderWith({ 'a.yaml': texts[0] ?? '', 'b.yaml': texts[1] ?? '' });
    const to = (name: string) => ['render', name, '-f', 'md', '-o', 'out/plan.md', '--force', '--quiet'];
    const alone = ['a.yaml', 'b.yaml'].map((name) => {
      run(cwd, to(name));
      return readFileSync(path.join(cwd, 'out/plan.md'), 'utf8');
    });
    for (let round = 0; round < 3; round += 1) {
      const ends = await Promise.all(['a.yaml', 'b.yaml', 'a.yaml'].map((name) => started(cwd, to(name))));
      expect(ends).toEqual(ends.map(() => ({ status: 0, stderr: '' })));
      expect(alone).toContain(readFileSync(path.join(cwd, 'out/plan.md'), 'utf8'));
    }
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['plan.md']);
  });

  it('one removes the folder that the other writes to: each run ends with a message or with its work done', async () => {
    const plans = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`plans/${index}.yaml`, CLEAN_EN]),
    );
    const cwd = folderWith(plans);
    const out = path.join(cwd, 'out');
    const remover = spawn('sh', ['-c', 'until [ -e stop ]; do rm -rf out; done'], { cwd, stdio: 'ignore' });
    const stopped = new Promise((resolve) => remover.on('close', resolve));
    const { status, stderr } = await started(cwd, ['render', 'plans', '-f', 'md', '-o', 'out', '--quiet']);
    writeFileSync(path.join(cwd, 'stop'), '');
    await stopped;
    mkdirSync(out, { recursive: true });
    expect([0, 2]).toContain(status);
    if (status === 2) expect(stderr).toContain('the path does not exist');
    expect(stderr).not.toMatch(/inside the program|\n\s+at /);
    for (const [name, bytes] of bytesOf(out)) expect([name, bytes.length > 100]).toEqual([name, true]);
  });
});
