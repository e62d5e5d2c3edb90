/** `plan render --verify` where nothing can lay a document out. What it says where LibreOffice is there is an acceptance test. */
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyFolder, PACKAGE_ROOT, plan } from '../support/cli.ts';

const EXAMPLE = path.join(PACKAGE_ROOT, 'examples', 'street-community-education.yaml');

describe.skipIf(process.platform === 'win32' || existsSync('/Applications/LibreOffice.app'))(
  'render --verify',
  () => {
    let cwd: string;
    let programs: string;
    beforeEach(() => {
      cwd = emptyFolder();
      programs = emptyFolder();
    });

    const verify = (...more: readonly string[]) =>
      plan(['render', EXAMPLE, '-o', 'made.docx', '--verify', '-q', ...more], {
        cwd,
        env: { LANG: 'en_US.UTF-8', PATH: programs },
      });
    const program = (name: string, script: string): void => {
      writeFileSync(path.join(programs, name), `#!/bin/sh\n${script}\n`);
      chmodSync(path.join(programs, name), 0o755);
    };

    test('without LibreOffice it checks what the file says, in the language of the plan, and tells what to install', async () => {
      const { exitCode, stdout } = await verify();
      expect(exitCode).toBe(0);
      expect(existsSync(path.join(cwd, 'made.docx'))).toBe(true);
      expect(stdout).toMatch(/^made\.docx：按“公文/);
      expect(stdout).toContain('没有找到 LibreOffice');
      expect(stdout).toMatch(/天头 +37 毫米±1 +文件：37 毫米 +5\.2\.1 必须/);
      expect(stdout).toMatch(/相符 0 项，不符 0 项/);
    });

    test('--lang chooses the language of the report', async () => {
      expect((await verify('--lang', 'en')).stdout).toContain('LibreOffice was not found');
    });

    test('a LibreOffice that fails, and poppler that is missing, are told', async () => {
      program('soffice', 'exit 1');
      expect((await verify('--lang', 'en')).stdout).toContain('LibreOffice could not handle this document');
      program('soffice', 'exit 0');
      expect((await verify('--lang', 'en')).stdout).toContain('poppler was not found');
    });

    test('a house style that its own document follows is not called wrong', async () => {
      const style = path.join(cwd, 'ours.yaml');
      writeFileSync(style, 'extends: gongwen\npage:\n  margin: { top: 30 }\n');
      const { exitCode, stdout } = await verify('-s', style);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/天头 +30 毫米±1 +文件：30 毫米\n/);
    });

    test('it wants a Word document among the formats', async () => {
      const { exitCode, stderr } = await plan(['render', EXAMPLE, '-f', 'md', '--verify'], { cwd });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--verify is about Word documents: add -f docx.');
      expect(readdirSync(cwd)).toEqual([]);
    });
  },
);
