/** Other versions of Node, for tests of what must not depend on it. They are fetched once, outside the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One of each line that is maintained or was when the package promised it (`engines`). */
const PINNED = ['20.19.5', '22.23.3', '24.21.0'];

const CACHE = path.join(tmpdir(), 'community-plan-node');

export interface NodeVersion {
  readonly version: string;
  /** Path of the program. @throws with what is missing when it cannot be fetched */
  fetch(): string;
}

/** The pinned versions, without the line that runs this test anyway. */
export function otherNodeVersions(): readonly NodeVersion[] {
  const major = (version: string): string => version.split('.')[0] ?? '';
  return PINNED.filter((version) => major(version) !== major(process.versions.node)).map((version) => ({
    version,
    fetch: () => fetchNode(version),
  }));
}

function fetchNode(version: string): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = path.join(CACHE, version);
  const program = path.join(folder, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  try {
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, `${name}@${version}`], {
      cwd: folder,
      shell: platform === 'win',
      stdio: 'ignore',
    });
  } catch {
    throw new Error(
      `Node ${version} is missing: \`npm install ${name}@${version}\` failed; is there a network?`,
    );
  }
  return program;
}
