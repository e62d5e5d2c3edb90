/**
 * The pictures that a plan's texts name by a path: found below the plan's
 * folder and nowhere else, judged by what they are, read when they are printed.
 */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PictureProblem } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { otherFormat, type Picture, type Pictures, readPictureHeader } from '../../document/picture.ts';
import { destinationsIn, isPicturePath } from '../../plan/markup.ts';
import type { Plan } from '../../plan/types.ts';
import { closest } from '../../schema/suggest.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { UsageError } from '../session.ts';
import { isWithin } from './fence.ts';
import { asThere } from './folder.ts';
import type { Input } from './inputs.ts';

const MEGABYTE = 2 ** 20;
/** Of one picture, and of all that a plan shows. */
const LIMIT_MEGABYTES = 10;
const LIMIT_ALL_MEGABYTES = 100;
/** Larger sides than any camera's; beyond it Word gives up. */
const LIMIT_PIXELS = 20_000;

/** Where each picture lies, by the address that the texts name it by. */
export type PictureFiles = ReadonlyMap<string, string>;

export interface FoundPictures {
  readonly files: PictureFiles;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where it lies and how large it is; or what is wrong with it, or both. */
interface Judged {
  readonly file: string | null;
  readonly bytes: number;
  readonly problem: PictureProblem | null;
}

const refused = (problem: PictureProblem): Judged => ({ file: null, bytes: 0, problem });

/**
 * Looks at every picture of a plan; what cannot be printed is a finding at its place.
 * @param folder the plan's own, absolute
 */
export async function findPictures(plan: Plan, folder: string, file: SourceFile): Promise<FoundPictures> {
  const judged = new Map<string, Judged>();
  const diagnostics: Diagnostic[] = [];
  let total = 0;
  for (const { target, range, path: at } of picturesOf(plan)) {
    const found = judged.get(target) ?? withinLimit(await judge(target, folder), total);
    if (!judged.has(target)) total += found.bytes;
    judged.set(target, found);
    if (found.problem === null) continue;
    const args = { path: target, problem: found.problem };
    const severity = found.file === null ? 'error' : 'warning';
    diagnostics.push({ code: 'picture-unusable', args, severity, file, range, path: at });
  }
  const files = [...judged].flatMap(([target, found]) =>
    found.file === null ? [] : [[target, found.file] as const],
  );
  return { files: new Map(files), diagnostics };
}

function picturesOf(plan: Plan) {
  return plan.texts.flatMap((text) =>
    destinationsIn(text)
      .filter(({ type }) => type === 'picture')
      .map(({ target, from, to }) => ({ target, range: text.span(from, to), path: text.path })),
  );
}

function withinLimit(found: Judged, before: number): Judged {
  if (before + found.bytes <= LIMIT_ALL_MEGABYTES * MEGABYTE) return found;
  const megabytes = Math.ceil((before + found.bytes) / MEGABYTE);
  return refused({ type: 'large', megabytes, limit: LIMIT_ALL_MEGABYTES, all: true });
}

/**
 * Reads pictures that were found.
 * @throws {UsageError} when one of them is no longer there or no longer a picture
 */
export async function readPictures(files: PictureFiles): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const [target, file] of files) {
    const bytes = await readFile(file).catch(() => new Uint8Array());
    const header = readPictureHeader(bytes);
    if (header === null) throw new UsageError((words) => words.errors.pictureGone(target));
    pictures.set(target, { ...header, bytes });
  }
  return pictures;
}

/** How a picture beside a plan is named in a document that stands in a folder. */
export function addressFrom(folder: string, input: Pick<Input, 'folder'>): (target: string) => string {
  return (target) => {
    const written = target.replaceAll('\\', '/');
    return path.relative(folder, path.join(input.folder, written)).split(path.sep).join('/');
  };
}

async function judge(target: string, folder: string): Promise<Judged> {
  const written = target.replaceAll('\\', '/');
  const problem = problemOfPath(target, written);
  if (problem !== null) return refused(problem);
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(folder, await asThere(written, folder)));
    if (!isWithin(file, root)) return refused({ type: 'outside' });
    return await judgeFile(file);
  } catch (error) {
    return refused(await problemOf(error, folder, written));
  }
}

/** What is wrong with the path itself, before anything is looked for. */
function problemOfPath(target: string, written: string): PictureProblem | null {
  // A drive (`C:\图.png`) is a path, if the wrong one; every other scheme is an address.
  const isDrive = /^[a-z]:/i.test(target) || /^file:/i.test(target);
  if (isDrive || path.win32.isAbsolute(written)) return { type: 'outside' };
  if (!isPicturePath(target)) return { type: 'address' };
  const outside = path.posix.normalize(written).split('/')[0] === '..';
  return outside ? { type: 'outside' } : null;
}

async function judgeFile(file: string): Promise<Judged> {
  const found = await stat(file);
  if (found.isDirectory()) return refused({ type: 'folder' });
  if (!found.isFile()) return refused({ type: 'format', found: null });
  if (found.size > LIMIT_MEGABYTES * MEGABYTE) {
    const megabytes = Math.ceil(found.size / MEGABYTE);
    return refused({ type: 'large', megabytes, limit: LIMIT_MEGABYTES, all: false });
  }
  const bytes = await readFile(file);
  const header = readPictureHeader(bytes);
  if (header === null) return refused({ type: 'format', found: otherFormat(bytes) });
  const { width, height } = header;
  if (Math.max(width, height) > LIMIT_PIXELS)
    return refused({ type: 'pixels', width, height, limit: LIMIT_PIXELS });
  return { file, bytes: bytes.length, problem: header.turned ? { type: 'turned' } : null };
}

async function problemOf(error: unknown, folder: string, written: string): Promise<PictureProblem> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'read';
  const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code);
  if (!missing) return { type: 'unreadable', reason: code };
  return { type: 'missing', suggestion: await nearest(folder, written) };
}

/** A picture of nearly that name in the folder that was named. */
async function nearest(folder: string, written: string): Promise<string | null> {
  const { dir, base } = path.posix.parse(path.posix.normalize(written));
  const names = await readdir(path.join(folder, dir)).catch(() => []);
  const pictures = names.filter((name) => /\.(?:png|jpe?g|gif)$/i.test(name)).sort();
  const name = closest(base, pictures.slice(0, 500));
  return name === null ? null : path.posix.join(dir, name);
}
