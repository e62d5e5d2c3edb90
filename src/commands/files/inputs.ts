/** From the paths of a command line to plan files. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isDearPattern, MOST_STARS } from '../../config/file-patterns.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Decoded, decode } from '../../text/encoding.ts';
import { append } from '../../text/many.ts';
import { createSourceFile, type SourceFile } from '../../text/source-file.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../session.ts';
import { MOST_BYTES, readBounded } from './bounded.ts';
import { isWithinReach } from './fence.ts';
import { CONFIGURATION, isEndless, isFile, planFilesBelow } from './folder.ts';

/** Names of the plan that a command takes when it is given none. */
const DEFAULT_PLANS = ['plan.yaml', '计划.yaml', 'plan.yml', '计划.yml'];
const MEGABYTE = 2 ** 20;

/** A plan to be read. */
export interface Input {
  /** As messages show it, `/`-separated, relative where the user's path was. */
  readonly path: string;
  /** Where it lies; '' for standard input. */
  readonly absolute: string;
  /** The folder that the plan lies in, absolute; of standard input, that of its name. */
  readonly folder: string;
  /** Below the folder or pattern that it was found by; its place in an output folder. */
  readonly relative: string;
  /** Found in a folder or by a pattern, not named: passed over when it is no plan at all. */
  readonly found: boolean;
  read(): Promise<Uint8Array>;
}

export type ReadResult =
  | { readonly file: SourceFile; readonly bytes: Uint8Array; readonly notes: readonly Diagnostic[] }
  | { readonly file: null; readonly problem: Diagnostic };

/**
 * Resolves files, folders (all plans below), globs and `-`.
 * @throws {UsageError} where nothing was given and there is no plan here, a pattern or folder has none or it could take for ever to match, or only a policy was given
 */
export async function resolveInputs(
  paths: readonly string[],
  io: Io,
  stdinFilename: string | undefined,
): Promise<readonly Input[]> {
  const wanted = withoutPolicies(paths.length > 0 ? paths : [await defaultPlan(io.cwd)]);
  const inputs: Input[] = [];
  for (const wish of wanted) append(inputs, await resolveOne(wish, io, stdinFilename));
  const seen = new Set<string>();
  // However a file is written: `a.yaml ./a.yaml` is one plan.
  return inputs.filter(
    ({ path: name, absolute }) => !seen.has(absolute || name) && seen.add(absolute || name),
  );
}

/**
 * A shell gives `*.yaml` name by name, and so a policy beside the plans as well.
 * @throws {UsageError} where nothing else is named
 */
function withoutPolicies(paths: readonly string[]): readonly string[] {
  const plans = paths.filter((name) => !CONFIGURATION.test(path.basename(name)));
  const [policy = ''] = paths;
  if (plans.length === 0) throw new UsageError((words) => words.errors.policyIsNoPlan(policy));
  return plans;
}

async function defaultPlan(cwd: string): Promise<string> {
  for (const name of DEFAULT_PLANS) if (await isFile(path.join(cwd, name))) return name;
  throw new UsageError((words) => words.errors.noPlanHere(DEFAULT_PLANS.slice(0, 2)));
}

async function resolveOne(
  wish: string,
  io: Io,
  stdinFilename: string | undefined,
): Promise<readonly Input[]> {
  if (wish.trim() === '') throw new UsageError((words) => words.errors.emptyPath);
  if (wish === '-') {
    const name = stdinFilename ?? '<stdin>';
    const folder = path.dirname(path.resolve(io.cwd, name));
    const read = () => io.stdin.read();
    return [{ path: name, absolute: '', folder, relative: path.basename(name), found: false, read }];
  }
  const kind = await kindOf(path.resolve(io.cwd, wish));
  if (kind === 'folder')
    return inputsOf(await planFilesBelow(path.resolve(io.cwd, wish)), wish, io.cwd, wish);
  if (kind === null) {
    const names = await matching(wish, io.cwd);
    if (names !== null) return inputsOf(names, '.', io.cwd, wish);
  }
  return [fileInput(io.cwd, wish, path.basename(wish), false)];
}

/** The plans that a pattern matches; null for what is no pattern. */
async function matching(pattern: string, cwd: string): Promise<readonly string[] | null> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return null;
  if (isDearPattern(pattern)) throw new UsageError(({ errors }) => errors.dearPattern(pattern, MOST_STARS));
  const names = await glob(pattern.replaceAll('\\', '/'), {
    cwd,
    ignore: ['**/node_modules/**'],
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const plans = names.filter((name) => !CONFIGURATION.test(path.basename(name))).sort();
  const endless = await Promise.all(plans.map((name) => isEndless(path.join(cwd, name))));
  return plans.filter((_, at) => !endless[at]);
}

/** @throws {UsageError} where nothing was found */
function inputsOf(names: readonly string[], folder: string, cwd: string, wish: string): readonly Input[] {
  if (names.length === 0) throw new UsageError((words) => words.errors.nothingMatches(wish));
  return names.map((name) => fileInput(cwd, path.join(folder, name), name, true));
}

/** A file by its path, relative to `cwd`. `found`: not named by the user but come upon. */
export function fileInput(cwd: string, name: string, relative: string, found: boolean): Input {
  const absolute = path.resolve(cwd, name);
  const shown = name.split(path.sep).join('/');
  const folder = path.dirname(absolute);
  return { path: shown, absolute, folder, relative, found, read: () => readBounded(absolute) };
}

/** Whether a plan that was merely found is a link to a file out of reach (`fence.ts`): who names a folder does not mean that file to be changed. */
export async function leadsElsewhere(
  { found, absolute }: Input,
  { io }: { readonly io: Pick<Io, 'cwd'> },
): Promise<boolean> {
  return found && !(await isWithinReach(absolute, absolute, io.cwd));
}

async function kindOf(absolute: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(absolute)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

/** Reads and decodes a plan or style file; what is wrong with the file itself comes back as a finding. Never throws. */
export async function readInput(input: Pick<Input, 'path' | 'read'>): Promise<ReadResult> {
  let bytes: Uint8Array;
  try {
    bytes = await input.read();
  } catch (error) {
    return { file: null, problem: unreadable(input.path, error) };
  }
  if (bytes.length > MOST_BYTES) {
    const limit = MOST_BYTES / MEGABYTE;
    const args = { path: input.path, limit };
    return { file: null, problem: { ...problemIn(input.path), code: 'file-too-large', args } };
  }
  const decoded = decode(bytes, input.path);
  if ('problem' in decoded) return { file: null, problem: undecodable(input.path, decoded) };
  return { file: decoded.file, bytes, notes: decoded.legacy ? [encodingNote(decoded.file)] : [] };
}

function encodingNote(file: SourceFile): Diagnostic {
  return {
    code: 'file-encoding',
    args: { encoding: file.encoding },
    severity: 'info',
    file,
    range: file.range(0, 0),
  };
}

function undecodable(name: string, found: Extract<Decoded, { problem: unknown }>): Diagnostic {
  const problem = problemIn(name);
  if (found.problem === 'damaged')
    return { ...problem, code: 'file-damaged', args: { path: name, line: found.line } };
  return { ...problem, code: found.problem === 'empty' ? 'file-empty' : 'file-binary', args: { path: name } };
}

function problemIn(name: string) {
  return { severity: 'error', file: createSourceFile({ path: name, text: '' }) } as const;
}

function unreadable(name: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const problem = problemIn(name);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { ...problem, code: 'file-not-found', args: { path: name } };
  if (code === 'EISDIR') return { ...problem, code: 'file-is-folder', args: { path: name } };
  return { ...problem, code: 'file-unreadable', args: { path: name, reason: code || 'read' } };
}
