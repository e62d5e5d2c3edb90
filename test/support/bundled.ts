/** Runs the bundled program, which has threads and a cache. `npm test` builds it first. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { emptyFolder, PACKAGE_ROOT, type Ran } from './cli.ts';

export interface BundledWorld {
  readonly cwd: string;
  /** Where its cache lies; one of its own each time where it does not say. */
  readonly cache?: string;
  /** The folder of the package. */
  readonly root?: string;
}

export function bundled(
  args: readonly string[],
  { cwd, cache = emptyFolder(), root = PACKAGE_ROOT }: BundledWorld,
): Ran {
  const bin = path.join(root, 'bin/plan.js');
  const more = { LANG: 'en_US.UTF-8', LC_ALL: '', NO_COLOR: '1', FORCE_COLOR: '', XDG_CACHE_HOME: cache };
  const env = { ...process.env, GITHUB_ACTIONS: '', ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { exitCode: status ?? -1, stdout, stderr };
}
