/** Runs the command line in this process, with a world of its own. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Io } from '../../src/commands/io.ts';
import { main } from '../../src/main.ts';
import { PACKAGE_ROOT } from './package-root.ts';
import { holdToSchema } from './report-schema.ts';

export { PACKAGE_ROOT } from './package-root.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly systemLocale?: string;
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
  /** Whether what it writes to is a terminal; unless told, it is not. */
  readonly terminal?: boolean;
  /** ISO 8601 */
  readonly today?: string;
}

/** How a report for programs begins. */
const JSON_REPORT = '{\n  "version"';

/** Runs `plan` with these arguments; no terminal, English unless the environment says otherwise. A report for programs is held to its schema. */
export function plan(args: readonly string[], world: World): Promise<Ran> {
  return runMain(main, args, world, PACKAGE_ROOT);
}

/** The same with a program that was bundled in some way, which finds its package there. */
export async function runMain(
  program: typeof main,
  args: readonly string[],
  world: World,
  packageRoot: string,
): Promise<Ran> {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  const collect = (chunks: Uint8Array[]) => ({
    isTTY: world.terminal ?? false,
    columns: world.columns ?? 80,
    write: async (data: string | Uint8Array) => void chunks.push(Buffer.from(data)),
  });
  const io: Io = {
    stdin: { isTTY: false, read: async () => Buffer.from(world.stdin ?? '') },
    stdout: collect(out),
    stderr: collect(err),
    env: world.env ?? { LANG: 'en_US.UTF-8' },
    systemLocale: world.systemLocale ?? '',
    cwd: world.cwd,
    today: world.today ?? '2026-01-15',
    // The threads' own module is there only when it is bundled.
    threads: 1,
    packageRoot,
  };
  const exitCode = await program(args, io);
  const stdout = Buffer.concat(out).toString();
  if (args[0] === 'check' && stdout.startsWith(JSON_REPORT)) holdToSchema(JSON.parse(stdout));
  return { exitCode, stdout, stderr: Buffer.concat(err).toString() };
}

/** A new empty folder that is removed at the end of the run (`temporary.ts`). */
export function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'plan-test-'));
}

/** A new folder with these files, by path within it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), content);
  }
  return cwd;
}
