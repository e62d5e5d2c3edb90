/** Other versions of Node, for tests of what must not depend on it. They are fetched once, outside the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One of each line that is maintained or was when the package promised it (`engines`). */
export const PINNED = ['20.19.5', '22.23.3', '24.21.0'];

/** The oldest that `engines` promises. The tools that the tests are run with ask for a newer one, the program does not. */
export const OLDEST = '20.12.0';

const CACHE = path.join(tmpdir(), 'community-plan-node');

const majorOf = (version) => version.split('.')[0];

/** The pinned versions, without the line that runs this anyway. */
export function otherNodeVersions() {
  return PINNED.filter((version) => majorOf(version) !== majorOf(process.versions.node)).map(nodeVersion);
}

/** A version and how to come by it. */
export function nodeVersion(version) {
  return { version, fetch: () => fetchNode(version) };
}

function fetchNode(version) {
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
