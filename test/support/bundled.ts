/** Runs the bundled program, which has threads and a cache. `npm test` builds it first. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyFolder, PACKAGE_ROOT, type Ran } from './cli.ts';

export interface BundledWorld {
  readonly cwd: string;
  /** Where its cache lies; one of its own each time where it does not say. */
  readonly cache?: string;
  /** The folder of the package. */
  readonly root?: string;
  /** Kilobytes of addresses that it may have, as by `ulimit -v`. */
  readonly addresses?: number;
}

export function bundled(
  args: readonly string[],
  { cwd, cache = emptyFolder(), root = PACKAGE_ROOT, addresses }: BundledWorld,
): Ran {
  const bin = path.join(root, 'bin/plan.js');
  // Node 22 and later warn where both are set, were it to nothing.
  const more = {
    LANG: 'en_US.UTF-8',
    LC_ALL: '',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    XDG_CACHE_HOME: cache,
  };
  const env = { ...process.env, GITHUB_ACTIONS: '', ...more };
  const limited = addresses === undefined ? [] : ['/bin/sh', '-c', `ulimit -v ${addresses}; exec "$@"`, 'sh'];
  const [program = '', ...rest] = [...limited, process.execPath, bin, ...args];
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { exitCode: status ?? -1, stdout, stderr };
}

/** A copy of the bundled program, in a folder of its own. */
export function copyOfProgram(): string {
  const root = emptyFolder();
  for (const name of ['bin', 'dist'])
    cpSync(path.join(PACKAGE_ROOT, name), path.join(root, name), { recursive: true });
  for (const name of ['schemas', 'templates', 'styles', 'docs', 'package.json'])
    symlinkSync(path.join(PACKAGE_ROOT, name), path.join(root, name));
  return root;
}

/** The name of a build, in quotation marks: what all parts of the program have in common. */
export function buildOf(root: string): string {
  const [program = '', start = ''] = ['plan.js', 'main.js'].map((name) =>
    readFileSync(path.join(root, 'dist', name), 'utf8'),
  );
  const names = [...program.matchAll(/"[0-9a-f]{16}"/g)].map(([name]) => name);
  const build = names.find((name) => start.includes(name));
  if (build === undefined) throw new Error('the build has no name');
  return build;
}

/** Makes a copy another build, which may say other words of the same length. */
export function rebuilt(root: string, words = (text: string): string => text): void {
  const dist = path.join(root, 'dist');
  const build = buildOf(root);
  for (const name of readdirSync(dist).filter((each) => each.endsWith('.js'))) {
    const file = path.join(dist, name);
    writeFileSync(file, words(readFileSync(file, 'utf8').replaceAll(build, '"0123456789abcdef"')));
  }
}
