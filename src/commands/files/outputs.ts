/** Where documents go, and that they get there whole or not at all. */
import { access, constants, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { WRITERS, type WriterEntry } from '../../writers/index.ts';
import { makeFolder } from '../cache/make-folder.ts';
import { UsageError } from '../session.ts';
import type { Input } from './inputs.ts';
import { refuseImpossibleName } from './windows-names.ts';

/** Standard output as a target. */
export const STDOUT = '-';

/** Where it leads to a file, a report in the place of that file would be lost with what else is told. */
const NAMES_OF_STDOUT: ReadonlySet<string | undefined> = new Set([
  STDOUT,
  '/dev/stdout',
  '/dev/fd/1',
  '/proc/self/fd/1',
]);

/** A target as it was typed, `-` for all names that the system has for standard output. */
export function targetNamed<T extends string | undefined>(typed: T): T | typeof STDOUT {
  return NAMES_OF_STDOUT.has(typed) ? STDOUT : typed;
}

/** Says where each input's document of each format goes. */
export interface Targets {
  /** Absolute path, or `-`. */
  of(input: Input, extension: string): string;
}

/** `-o`, the folder it is relative to, and the extensions (with dot) that make it a file. */
export interface TargetRequest {
  readonly option: string | undefined;
  readonly cwd: string;
  readonly extensions: readonly string[];
  readonly inputs: readonly Input[];
}

/** Formats that people ask for and we do not write: a folder of that name is not what they want. */
const OTHER_DOCUMENT = /\.(docm|doc|wps|pdf|odt|rtf|txt|html?|markdown)$/i;

/**
 * A known extension makes `-o` a file, anything else a folder in which inputs
 * keep their relative paths; without `-o` documents lie beside their plans.
 * @throws {UsageError} when several documents would go into one file or to stdout, or a file gets the wrong format
 */
export function resolveTargets({ option, cwd, extensions, inputs }: TargetRequest): Targets {
  if (option === undefined)
    return distinct(inputs, extensions, (input, ending) => besideInput(input, cwd, ending));
  const extension = WRITERS.find((writer) => option.toLowerCase().endsWith(writer.extension))?.extension;
  const other = extension === undefined ? OTHER_DOCUMENT.exec(option)?.[1] : undefined;
  if (other !== undefined) {
    const known = WRITERS.map(({ format }) => format);
    throw new UsageError((words) => words.errors.unknownFormat(other, known));
  }
  const single = option === STDOUT || extension !== undefined;
  if (single && inputs.length * extensions.length > 1) {
    throw new UsageError((words) => words.errors.oneFileForMany(option));
  }
  if (option === STDOUT) return { of: () => STDOUT };
  const [wanted = ''] = extensions;
  if (extension !== undefined && extension !== wanted) {
    throw new UsageError((words) => words.errors.extensionIsNot(option, wanted.slice(1)));
  }
  const absolute = path.resolve(cwd, option);
  refuseImpossibleName(absolute);
  if (single) return { of: () => absolute };
  return distinct(inputs, extensions, (input, ending) =>
    path.join(absolute, withExtension(input.relative, ending)),
  );
}

/** @throws {UsageError} when two plans would be written to the same file */
function distinct(inputs: readonly Input[], extensions: readonly string[], of: Targets['of']): Targets {
  const owners = new Map<string, string>();
  for (const input of inputs) {
    for (const extension of extensions) {
      const target = of(input, extension);
      const first = owners.get(asOneFile(target));
      if (first !== undefined)
        throw new UsageError(({ errors }) => errors.sameTarget(target, first, input.path));
      owners.set(asOneFile(target), input.path);
    }
  }
  return { of };
}

/** The same for all spellings that are one file: Windows and macOS do not regard case, macOS not how accents are composed. */
export function asOneFile(target: string): string {
  const folds = process.platform === 'win32' || process.platform === 'darwin';
  return folds ? target.normalize('NFC').toLowerCase() : target;
}

function besideInput(input: Input, cwd: string, extension: string): string {
  const name = input.path === '<stdin>' ? 'plan.yaml' : input.path;
  return path.resolve(cwd, withExtension(name, extension));
}

function withExtension(name: string, extension: string): string {
  return name.replace(/\.(yaml|yml)$/i, '') + extension;
}

/** The bytes of a file that is already there, null where there is none, or a pipe or device that holds nothing. */
async function existing(target: string): Promise<Uint8Array | null> {
  try {
    const kind = await stat(target);
    return kind.isFile() || kind.isDirectory() ? await readFile(target) : null;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return null;
    throw writeFailure(target, error);
  }
}

/**
 * Writes a file whole or not at all (a temporary file beside it is renamed), and
 * makes its folder when missing. A file that is protected from writing stays.
 * @throws {UsageError} with the path and the reason
 */
export async function writeWhole(target: string, data: Uint8Array | string): Promise<void> {
  refuseImpossibleName(target);
  try {
    await writeWhere(await behindLinks(target), data);
  } catch (error) {
    throw writeFailure(target, error);
  }
}

/** Where a link leads that leads to nothing yet: without it the file would take the link's place. */
async function behindLinks(target: string): Promise<string> {
  const leads = await readlink(target).catch(() => null);
  if (leads === null || !(await isMissing(target))) return target;
  return behindLinks(path.resolve(path.dirname(target), leads));
}

const isMissing = (target: string): Promise<boolean> =>
  stat(target).then(
    () => false,
    (error) => isErrno(error, 'ENOENT'),
  );

async function writeWhere(target: string, data: Uint8Array | string): Promise<void> {
  makeFolder(path.dirname(target));
  const kind = await stat(target).catch(() => null);
  if (kind?.isDirectory() === true) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  const bytes = typeof data === 'string' ? data : Buffer.from(data);
  // A pipe and /dev/null are written to; nothing takes their place.
  if (kind !== null && !kind.isFile()) await writeFile(target, bytes);
  else await replaceFile(target, bytes, kind !== null);
}

/**
 * `write-file-atomic` writes once and takes it for done when a disk that fills up
 * took only a part (POSIX write(2)); so the temporary file is filled by Node, which goes on until
 * all is written or the system says why not.
 */
async function replaceFile(target: string, bytes: string | Uint8Array, isThere: boolean): Promise<void> {
  // To rename over a file needs no right to write it.
  if (isThere) await access(target, constants.W_OK);
  await writeFileAtomic(target, '', { tmpfileCreated: (temporary) => writeFile(temporary, bytes) });
}

/** What is told of a file or folder that cannot be written. */
export function writeFailure(target: string, error: unknown): UsageError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const told = process.platform === 'win32' && isOpenElsewhere(error) ? 'EBUSY' : reason;
  return new UsageError((words) => words.errors.cannotWrite(target, words.systemReason(told)));
}

/** Windows says that it is not permitted to put a file in the place of one that a program has open. */
function isOpenElsewhere(error: unknown): boolean {
  const isRename = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
  return isRename && (isErrno(error, 'EPERM') || isErrno(error, 'EACCES'));
}

/**
 * Keeps what somebody else wrote, or edited since we wrote it.
 * @param shown the path as messages show it
 * @throws {UsageError} when the file that is there is not as we wrote it
 */
export async function refuseOverwriting(target: string, shown: string, format: WriterEntry): Promise<void> {
  const bytes = await existing(target);
  if (bytes === null) return;
  const state = await format.edited(bytes);
  if (state === 'edited') throw new UsageError((words) => words.errors.edited(shown));
  if (state === 'foreign') throw new UsageError((words) => words.errors.foreign(shown));
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
