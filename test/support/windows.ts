/**
 * The program as it runs on Windows, simulated: bundled with the paths of
 * Windows and with a file system that takes nothing else (drives, shares, either
 * separator, names without regard to case), kept in a folder of this machine.
 */
import fs, { existsSync, readdirSync } from 'node:fs';
import { win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { main } from '../../src/main.ts';
import { emptyFolder, PACKAGE_ROOT, type Ran, runMain, type World } from './cli.ts';

type Main = typeof main;
/** Where the package lies. */
const PROGRAM = 'P:\\';
const KEY = '__simulatedWindows';

/** A machine with empty disks. */
export class Windows {
  /** Files that Word has open: nothing can take their place. */
  readonly open = new Set<string>();
  readonly disks = emptyFolder();
  private static bundled: Promise<Main> | undefined;

  /** Runs `plan` there; `cwd` is a path of Windows. */
  async plan(args: readonly string[], world: World): Promise<Ran> {
    Windows.bundled ??= bundle();
    const program = await Windows.bundled;
    (globalThis as Record<string, unknown>)[KEY] = this.fileSystem();
    return runMain(program, args, world, PROGRAM);
  }

  write(file: string, content: string | Uint8Array): void {
    fs.mkdirSync(this.here(win32.dirname(file)), { recursive: true });
    fs.writeFileSync(this.here(file), content);
  }

  read(file: string): Buffer {
    return fs.readFileSync(this.here(file));
  }

  names(folder: string): readonly string[] {
    return readdirSync(this.here(folder)).sort();
  }

  /** The path on this machine. @throws for what Windows would not take for the name of a file */
  private here(file: string): string {
    if (file.toUpperCase().startsWith(PROGRAM)) return PACKAGE_ROOT + file.slice(2).replaceAll('\\', '/');
    const { root } = win32.parse(win32.normalize(file));
    if (root === '' || root === '\\') throw failure('ENOENT', `not absolute on Windows: ${file}`);
    const steps = [root.replace(':', ''), win32.relative(root, file)].join('\\').split('\\');
    return steps
      .filter((step) => step !== '')
      .reduce((above, step) => `${above}/${known(above, step)}`, this.disks);
  }

  /** The path on Windows. */
  private there(file: string): string {
    if (file.startsWith(PACKAGE_ROOT)) return PROGRAM + file.slice(PACKAGE_ROOT.length + 1);
    const [first = '', ...steps] = file.slice(this.disks.length + 1).split('/');
    return first.length === 1 ? `${first}:\\${steps.join('\\')}` : `\\\\${[first, ...steps].join('\\')}`;
  }

  private fileSystem(): object {
    return { ...this.wrapped(fs), promises: this.wrapped(fs.promises) };
  }

  private wrapped(functions: object): object {
    return Object.fromEntries(
      Object.entries(functions).map(([name, one]) => [
        name,
        typeof one === 'function' && /^[a-z]/.test(name) ? this.translated(name, one) : one,
      ]),
    );
  }

  private translated(name: string, one: (...args: unknown[]) => unknown) {
    const paths = /^(?:rename|link|copyFile)/.test(name) ? 2 : 1;
    const call = (...args: unknown[]): unknown => {
      const callback = args.at(-1);
      try {
        if (name.startsWith('rename')) this.refuseReplacing(String(args[1]));
        const passed = args.map((arg, at) => (at < paths && typeof arg === 'string' ? this.here(arg) : arg));
        return name.startsWith('realpath') ? this.real(one, passed) : one(...passed);
      } catch (error) {
        if (typeof callback === 'function') return queueMicrotask(() => callback(error));
        if (name.endsWith('Sync')) throw error;
        return Promise.reject(error);
      }
    };
    return Object.assign(call, one, 'native' in one ? { native: call } : {});
  }

  private refuseReplacing(target: string): void {
    if (this.open.has(target))
      throw failure('EPERM', `EPERM: operation not permitted, rename -> '${target}'`);
  }

  /** What `realpath` gives is a path again. */
  private real(one: (...args: unknown[]) => unknown, args: readonly unknown[]): unknown {
    const callback = args.at(-1);
    if (typeof callback !== 'function') return this.back(one(...args));
    const answer = (error: unknown, file: string) => callback(error, error ? file : this.there(file));
    return one(...args.slice(0, -1), answer);
  }

  private back(found: unknown): unknown {
    return found instanceof Promise ? found.then((file) => this.there(file)) : this.there(String(found));
  }
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code, syscall: code === 'EPERM' ? 'rename' : 'open' });
}

/** A name as it is in the folder, whatever its case; Windows leaves dots and spaces at the end away. */
function known(folder: string, step: string): string {
  const name = step === '.' || step === '..' ? step : step.replace(/[. ]+$/, '');
  // `a:b` is a stream within a file, CON a device: no test should come so far.
  if (/[<>:"|?*]/.test(name) || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name))
    throw failure('ENOENT', `no name for a file on Windows: ${name}`);
  if (existsSync(`${folder}/${name}`) || !existsSync(folder)) return name;
  return readdirSync(folder).find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
}

const SIMULATED: Plugin = {
  name: 'windows',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:path|fs|fs\/promises)$/ }, ({ path, namespace }) =>
      namespace === 'windows'
        ? { path, external: true }
        : { path: path.replace('node:', ''), namespace: 'windows' },
    );
    onLoad({ filter: /.*/, namespace: 'windows' }, ({ path }) => {
      if (path === 'path') return { contents: 'module.exports = require("node:path").win32;' };
      return { contents: forwarding(path === 'fs' ? '' : '.promises') };
    });
  },
};

/** A module whose functions are those of the machine that is running. */
function forwarding(place: string): string {
  return `
    const machine = globalThis, real = require('node:fs')${place};
    for (const [name, one] of Object.entries(real)) {
      const call = (...args) => machine.${KEY}${place}[name](...args);
      const isCalled = typeof one === 'function' && /^[a-z]/.test(name);
      module.exports[name] = isCalled ? Object.assign(call, one, 'native' in one ? { native: call } : {}) : one;
    }`;
}

async function bundle(): Promise<Main> {
  const outfile = `${emptyFolder()}/main.mjs`;
  await build({
    absWorkingDir: PACKAGE_ROOT,
    entryPoints: ['src/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [SIMULATED],
    define: { 'process.platform': '"win32"' },
    banner: {
      js: "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url);",
    },
  });
  return (await import(pathToFileURL(outfile).href)).main;
}
