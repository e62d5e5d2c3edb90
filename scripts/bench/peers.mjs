/** What the program is measured beside: the floor, the packages of other makers, and programs of Debian. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from '../bundling.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is installed into the folder of the bench; no dependency of the program. */
const PACKAGES = { 'ajv-cli': '5.0.0', '@stoplight/spectral-cli': '6.16.3' };

/** `plan` as `npm install` would lay it out. */
export const OURS = [process.execPath, path.join(ROOT, 'bin/plan.js')];

/** The command that checks plans anew each time. */
export function checkOf(...paths) {
  return [...OURS, 'check', ...paths, ...(hasCache() ? ['--no-cache'] : [])];
}

/** Whether `check` remembers what it has checked. */
export function hasCache() {
  const { stdout } = spawnSync(OURS[0], [OURS[1], 'check', '--help'], { encoding: 'utf8' });
  return stdout.includes('--no-cache');
}

/**
 * Bundles the script that only parses, as the program is bundled.
 *
 * @param {string} home where the folders of this bench are
 * @returns {Promise<string[]>} the beginning of its command line
 */
export async function floor(home) {
  const outfile = path.join(home, 'parse-only.mjs');
  await build({
    ...BUNDLING,
    absWorkingDir: ROOT,
    entryPoints: ['scripts/bench/parse-only.mjs'],
    outfile,
  });
  return [process.execPath, outfile];
}

/**
 * A package of the registry, installed with `npm` the first time that it is asked for.
 *
 * @param {string} home where the folders of this bench are
 * @param {keyof typeof PACKAGES} name
 * @returns {{ label: string, command: string[] } | { label: string, missing: string }}
 */
export function packagePeer(home, name) {
  const label = `${name} ${PACKAGES[name]}`;
  const prefix = path.join(home, 'peers');
  const folder = path.join(prefix, 'node_modules', name);
  if (!isInstalled(folder, PACKAGES[name])) install(prefix);
  if (!isInstalled(folder, PACKAGES[name])) return { label, missing: 'npm could not install it' };
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return { label, command: [process.execPath, path.join(folder, script)] };
}

/**
 * A program that Debian packages under its own name.
 *
 * @param {'pandoc' | 'yamllint'} name
 * @returns {{ label: string, command: string[] } | { label: string, missing: string }}
 */
export function systemPeer(name) {
  const { stdout, status } = spawnSync(name, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return { label: name, missing: `not installed: \`apt-get install ${name}\`` };
  return { label: stdout.split('\n')[0].trim(), command: [name] };
}

function isInstalled(folder, version) {
  const manifest = path.join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
}

function install(prefix) {
  mkdirSync(prefix, { recursive: true });
  writeFileSync(path.join(prefix, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const options = ['--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  process.stderr.write(`Installing ${wanted.join(', ')}\n`);
  spawnSync('npm', ['install', ...options, ...wanted], {
    cwd: prefix,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
