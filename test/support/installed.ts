/** The package as people get it: packed from what is in dist/, installed from its tarball without a network. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { emptyFolder, PACKAGE_ROOT } from './cli.ts';

export interface Packed {
  readonly filename: string;
  /** Bytes of the tarball. */
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

export interface Installed {
  readonly packed: Packed;
  /** Where the package lies. */
  readonly folder: string;
  /** What is called: a link to the program, on Windows a script. */
  readonly bin: string;
  /** Every package that the installation brought, by its package.json. */
  readonly packages: readonly string[];
}

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Installs into a folder whose path has spaces and Chinese characters, as a user's home may. */
export function installPacked(): Installed {
  const away = emptyFolder();
  const [packed]: Packed[] = JSON.parse(
    npm(['pack', '--ignore-scripts', '--json', '--pack-destination', away], PACKAGE_ROOT),
  );
  if (packed === undefined) throw new Error('npm pack packed nothing');
  const prefix = path.join(emptyFolder(), '王 秀英的 程序');
  mkdirSync(prefix);
  const tarball = path.join(away, packed.filename);
  npm(['install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', prefix, tarball], away);
  const onWindows = process.platform === 'win32';
  const modules = path.join(prefix, onWindows ? 'node_modules' : path.join('lib', 'node_modules'));
  return {
    packed,
    folder: path.join(modules, 'community-plan'),
    bin: onWindows ? path.join(prefix, 'plan.cmd') : path.join(prefix, 'bin', 'plan'),
    packages: readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter((name) =>
      PACKAGE.test(name),
    ),
  };
}

/** What every package has, at its root. */
const PACKAGE = /(?:^|node_modules[/\\])(?:@[^/\\]+[/\\])?[^/\\]+[/\\]package\.json$/;
