import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyFolder, plan } from '../support/cli.ts';
import { jpeg, png } from '../support/pictures.ts';
import { CLEAN_ZH } from '../support/small-plans.ts';

/** A folder with a plan that shows one picture, and pictures. */
function folderWith(target: string, files: Readonly<Record<string, Uint8Array>> = {}): string {
  const cwd = emptyFolder();
  mkdirSync(path.join(cwd, 'a/图'), { recursive: true });
  writeFileSync(path.join(cwd, 'a/计划.yaml'), planWith(target));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(cwd, name), bytes);
  return cwd;
}

const planWith = (target: string): string =>
  CLEAN_ZH.replace('每月开课四次。', `'每月开课四次，见图：![课表](${target})'`);

async function found(cwd: string, args = ['a/计划.yaml'], stdin?: string) {
  const ran = await plan(['check', ...args, '-f', 'json', '--lang', 'en'], {
    cwd,
    ...(stdin !== undefined && { stdin }),
  });
  const [file] = JSON.parse(ran.stdout).files;
  return file.diagnostics.map(({ rule, severity, message, range }: Record<string, unknown>) => {
    expect(range).not.toBeNull();
    return `${rule} ${severity} ${message}`;
  });
}

const parts = (...names: string[]) => Object.keys(unzipSync(readFileSync(path.join(...names))));

describe('a picture beside the plan', () => {
  it('is found whether the system has the accents of its name composed or apart, as macOS may', async () => {
    const [composed, apart] = ['图/Café.png', '图/Cafe\u0301.png'];
    expect(await found(folderWith(composed, { [`a/${apart}`]: png(30, 20) }))).toEqual([]);
    expect(await found(folderWith(apart, { [`a/${composed}`]: png(30, 20) }))).toEqual([]);
  });

  it('is in the Word file, and the Markdown file names it from where it stands', async () => {
    const cwd = folderWith('图/课 表.png', { 'a/图/课 表.png': png(30, 20) });
    expect(await found(cwd)).toEqual([]);
    const { exitCode, stderr } = await plan(['render', 'a/计划.yaml', '-f', 'docx,md', '-o', 'out/x'], {
      cwd,
    });
    expect([exitCode, stderr.includes('error')]).toEqual([0, false]);
    expect(parts(cwd, 'out/x/计划.docx')).toContain('word/media/image1.png');
    expect(readFileSync(path.join(cwd, 'out/x/计划.md'), 'utf8')).toContain(
      '![课表](<../../a/图/课 表.png>)',
    );
    const { stdout } = await plan(['render', 'a/计划.yaml', '-o', '-'], { cwd });
    expect(stdout).toContain('![课表](<a/图/课 表.png>)');
  });

  it('may be named with backslashes, and by any name at all', async () => {
    expect(await found(folderWith('图\\课表', { 'a/图/课表': png(3, 2) }))).toEqual([]);
  });

  it('is found from the name of standard input, else from where one stands', async () => {
    const cwd = folderWith('图/a.png', { 'a/图/a.png': png(3, 2) });
    const text = planWith('图/a.png');
    expect(await found(cwd, ['-', '--stdin-filename', 'a/计划.yaml'], text)).toEqual([]);
    expect(await found(path.join(cwd, 'a'), ['-'], text)).toEqual([]);
    expect(await found(cwd, ['-'], text)).toHaveLength(1);
  });
});

describe('a picture that cannot be printed', () => {
  const text = new Uint8Array(Buffer.from('这不是图片'));
  it.each([
    ['图/没有.png', /error .*is not there/],
    ['图', /error .*is a folder/],
    ['../b.png', /error .*not in the folder/],
    ['图/../../b.png', /error .*not in the folder/],
    ['/etc/hostname', /error .*not in the folder/],
    ['C:\\图\\a.png', /error .*not in the folder/],
    ['file:///etc/hostname', /error .*not in the folder/],
    ['图/link.png', /error .*not in the folder/],
    ['http://localhost/a.png', /error .*is an address/],
    ['data:image/png;base64,AAAA', /error .*is an address/],
    ['图/text.png', /error .*is no picture/],
    ['图/webp.png', /error .*in the format WebP/],
    ['图/big.png', /error .*has 11 MB, and 10 MB/],
    ['图/wide.jpg', /error .*has 40000 × 10 pixels/],
    ['图/turned.jpg', /warning .*on its side/],
  ])('%s', async (target, expected) => {
    const cwd = folderWith(target, {
      'b.png': png(3, 2),
      'a/图/text.png': text,
      'a/图/webp.png': new Uint8Array(Buffer.from('RIFF0000WEBPVP8 ')),
      'a/图/big.png': png(3, 2),
      'a/图/wide.jpg': jpeg(40_000, 10),
      'a/图/turned.jpg': jpeg(40, 10, 6),
    });
    truncateSync(path.join(cwd, 'a/图/big.png'), 10.5 * 2 ** 20);
    symlinkSync('../../b.png', path.join(cwd, 'a/图/link.png'));
    expect(await found(cwd)).toEqual([expect.stringMatching(expected)]);
    const strict = await plan(['render', 'a/计划.yaml'], { cwd });
    const forced = await plan(['render', 'a/计划.yaml', '--force'], { cwd });
    const isError = !target.includes('turned');
    expect([strict.exitCode, forced.exitCode]).toEqual([isError ? 1 : 0, 0]);
    expect(parts(cwd, 'a/计划.docx').some((name) => name.startsWith('word/media/'))).toBe(!isError);
    expect(strict.stderr + forced.stderr).not.toMatch(/\bat .*\.ts:/);
  });

  it('is told with the name that may be meant', async () => {
    const cwd = folderWith('图/课标.png', { 'a/图/课表.png': png(3, 2) });
    const { stdout } = await plan(['check', 'a/计划.yaml', '-f', 'json', '--lang', 'en'], { cwd });
    expect(JSON.parse(stdout).files[0].diagnostics[0].hint).toContain('"图/课表.png"');
  });
});
