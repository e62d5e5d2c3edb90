/**
 * Loads a script with what V8 made of it in an earlier run. Most of the time of
 * a short run would else go into compiling: of a large script once to find its
 * functions, and of each function when it is first called.
 */
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import { BUILD } from './build.ts';
import { cacheFolder, DIGEST_LENGTH, digestOf, isForgotten } from './caches.ts';
import { makeFolder } from './make-folder.ts';

/** A script in CommonJS that has run. */
export interface Compiled<Exports> {
  readonly exports: Exports;
  /** Keeps what is compiled by now for later runs, where it is much more than what was there. */
  keep(): void;
}

/** What was kept is made anew when this many times as much is compiled at the end of a run. */
const MUCH_MORE = 1.1;
/** The seal is a digest, and behind it stands how many bytes of code there were. */
const HEAD_LENGTH = DIGEST_LENGTH + 8;
/** What is kept, or what is left of one whose writer was killed; nothing else is ever removed. */
const ENTRY = /^[0-9a-f]{32}\.code(?:\.\d+)?$/;

/**
 * Runs a script in CommonJS.
 * @param file absolute path
 * @param use what it is run for: each use has other functions, and so its own memory
 * @throws what the script throws
 */
export function loadCompiled<Exports>(file: string, use: string): Compiled<Exports> {
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`;
  const place = placeOf(file, use);
  const kept = place === null ? null : readKept(place);
  const script = new Script(source, { filename: file, ...(kept && { cachedData: kept.code }) });
  const module = { exports: {} as Exports };
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
  const known = kept && script.cachedDataRejected === false ? kept.size : 0;
  const keep = () => {
    if (place === null) return;
    const size = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (size > known * MUCH_MORE) write(place, script.createCachedData(), size);
  };
  return { exports: module.exports, keep };
}

/** Where code is kept; null where it is not, as `NODE_DISABLE_COMPILE_CACHE` asks for (Node.js, module.enableCompileCache). */
function placeOf(file: string, use: string): string | null {
  const { env, version, arch, execArgv } = process;
  const folder = cacheFolder(env);
  if (folder === null || env['NODE_DISABLE_COMPILE_CACHE'] || BUILD === null) return null;
  // V8 refuses the code of another version, and of one that was started otherwise.
  const key = JSON.stringify([file, use, version, arch, execArgv, env['NODE_OPTIONS']]);
  return path.join(folder, 'code', `${digestOf('', key)}.code`);
}

/** V8 takes code as it is: half of it, or a fault of the disk, would end the program. */
const sealOf = (rest: Uint8Array): Buffer => Buffer.from(digestOf(rest, BUILD ?? ''));

interface Kept {
  readonly code: Buffer;
  /** Bytes of code in the memory of the process that kept it. */
  readonly size: number;
}

function readKept(place: string): Kept | null {
  try {
    const bytes = readOwn(place);
    if (bytes === null || !sealOf(bytes.subarray(DIGEST_LENGTH)).equals(bytes.subarray(0, DIGEST_LENGTH)))
      return null;
    return { size: bytes.readDoubleLE(DIGEST_LENGTH), code: bytes.subarray(HEAD_LENGTH) };
  } catch {
    return null;
  }
}

/** The bytes of a file; null where somebody else could have written it. */
function readOwn(place: string): Buffer | null {
  const opened = openSync(place, 'r');
  try {
    const { uid, mode } = fstatSync(opened);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(opened) : null;
  } finally {
    closeSync(opened);
  }
}

/** Whole or not at all. What cannot be written is left: the program runs without it. */
function write(place: string, code: Uint8Array, size: number): void {
  const rest = Buffer.alloc(HEAD_LENGTH - DIGEST_LENGTH + code.length);
  rest.writeDoubleLE(size);
  rest.set(code, HEAD_LENGTH - DIGEST_LENGTH);
  const unfinished = `${place}.${process.pid}`;
  const isKept = succeeds(() => {
    makeFolder(path.dirname(place), 0o700);
    forgetOld(path.dirname(place));
    writeFileSync(unfinished, Buffer.concat([sealOf(rest), rest]), { mode: 0o600 });
    renameSync(unfinished, place);
  });
  if (!isKept) succeeds(() => rmSync(unfinished, { force: true }));
}

function succeeds(deed: () => void): boolean {
  try {
    deed();
    return true;
  } catch {
    return false;
  }
}

function forgetOld(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => ENTRY.test(one))) {
    const place = path.join(folder, name);
    if (isForgotten(statSync(place).mtimeMs, Date.now())) rmSync(place, { force: true });
  }
}
