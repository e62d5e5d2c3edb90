/** Programs that acceptance tests need; each says how to install it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const CHROMIUM =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ??
  '/usr/bin/chromium';

const PACKAGES: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-writer',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
};

/** Runs a program. @throws with the Debian package to install when it is not there */
export function runProgram(name: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(name, [...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 240_000,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${name} is missing: apt-get install ${PACKAGES[name] ?? name}`);
    }
    throw error;
  }
}
