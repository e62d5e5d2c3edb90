/** The programs that lay a Word document out and tell what came out: LibreOffice, and two of poppler's. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Printed } from '../../measure/layout/read.ts';
import { TEXT_ZOOM } from '../../measure/layout/texts.ts';
import type { LayoutProblem } from '../../messages/layout-words.ts';
import { writeFailure } from '../files/outputs.ts';
import { programFile } from '../files/program-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Seconds that LibreOffice may take; it needs two for a plan, and more when it starts for the first time. */
const PATIENCE = 120;

/** LibreOffice by the names that it is installed under. */
const OFFICE = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** Text of many pages. */
const LARGEST = 512 * 1024 * 1024;

/** What was printed of the document, or why nothing was. */
export type Laid = { readonly printed: Printed } | { readonly problem: LayoutProblem };

/**
 * Lays a document out in a folder of its own, with a profile of its own, so that
 * an office suite that is open is left alone. Nothing of it stays, whatever happens.
 */
export async function layOut(docx: Uint8Array, env: Environment): Promise<Laid> {
  const folder = await temporaryFolder();
  const running = new Set<ChildProcess>();
  const stop = (signal: NodeJS.Signals): void => {
    for (const child of running) endWithChildren(child);
    void rm(folder, { recursive: true, force: true }).finally(() =>
      process.exit(signal === 'SIGINT' ? 130 : 143),
    );
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await writeFile(path.join(folder, 'document.docx'), docx);
    const problem = await convert(folder, env, running);
    return problem === null ? await print(path.join(folder, 'document.pdf'), env) : { problem };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @throws {UsageError} where the system's folder for such things cannot be written */
async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(path.join(tmpdir(), 'plan-layout-'));
  } catch (error) {
    throw writeFailure(tmpdir(), error);
  }
}

/** Makes a PDF of the document; null when it is there. */
async function convert(
  folder: string,
  env: Environment,
  running: Set<ChildProcess>,
): Promise<LayoutProblem | null> {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
  const args = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder];
  for (const program of OFFICE) {
    const end = await run(program, [...args, path.join(folder, 'document.docx')], env, running);
    if (end === 'timeout') return { kind: 'timeout', seconds: PATIENCE };
    if (end === 'failed') return { kind: 'failed', program: 'LibreOffice' };
    if (end === 'done') return null;
  }
  return { kind: 'missing', program: 'LibreOffice' };
}

type End = 'done' | 'failed' | 'missing' | 'timeout';

/** Runs a program as the head of a group, since LibreOffice is a script that starts the real one. */
function run(
  program: string,
  args: readonly string[],
  env: Environment,
  running: Set<ChildProcess>,
): Promise<End> {
  const file = programFile(program, env);
  if (file === null) return Promise.resolve('missing');
  return new Promise((resolve) => {
    const child = spawn(file, [...args], { env, stdio: 'ignore', detached: process.platform !== 'win32' });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endWithChildren(child);
    }, PATIENCE * 1000);
    const end = (how: End): void => {
      clearTimeout(timer);
      running.delete(child);
      resolve(late ? 'timeout' : how);
    };
    running.add(child);
    child.on('error', () => end('missing'));
    child.on('close', (code) => end(code === 0 ? 'done' : 'failed'));
  });
}

function endWithChildren(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const execute = promisify(execFile);

function missing(program: string): never {
  throw Object.assign(new Error(program), { code: 'ENOENT' });
}

/** What poppler's programs print of a PDF; see `measure/layout/` for why with these options. */
async function print(pdf: string, env: Environment): Promise<Laid> {
  const output = async (program: string, args: readonly string[]): Promise<string> =>
    (await execute(programFile(program, env) ?? missing(program), [...args], { env, maxBuffer: LARGEST }))
      .stdout;
  const textOptions = [
    '-xml',
    '-i',
    '-noroundcoord',
    '-nomerge',
    '-fontfullname',
    '-zoom',
    String(TEXT_ZOOM),
  ];
  try {
    const texts = await output('pdftohtml', [...textOptions, '-stdout', pdf]);
    const drawings: string[] = [];
    for (let page = 1; page <= texts.split('<page ').length - 1; page += 1) {
      const range = ['-f', String(page), '-l', String(page)];
      drawings.push(await output('pdftocairo', ['-svg', '-noshrink', '-nocenter', ...range, pdf, '-']));
    }
    return { printed: { texts, drawings } };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { problem: { kind: missing ? 'missing' : 'failed', program: 'poppler' } };
  }
}
