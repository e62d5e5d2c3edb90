/** Templates, styles, schemas and docs: the built-in ones from the package, a user's own from a path. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readBounded } from './bounded.ts';
import type { Input } from './inputs.ts';
import type { Io } from './io.ts';

/** Text files of a folder, by path relative to it. */
export type TextFiles = ReadonlyMap<string, string>;

/** A template's files, and the folder as messages show it. */
export interface TemplateFiles {
  readonly folder: string;
  /** The folder as it is found from the working folder: paths in the manifest count from it. */
  readonly root: string;
  readonly files: TextFiles;
}

/** A style file to be read. */
export interface StylePlace extends Pick<Input, 'path' | 'absolute' | 'read'> {
  /** As it was asked for. */
  readonly name: string;
}

/** The package's own data. */
export class Assets {
  private readonly io: Io;

  constructor(io: Io) {
    this.io = io;
  }

  /** Names of the built-in templates. */
  async templateNames(): Promise<readonly string[]> {
    const entries = await readdir(this.at('templates'), { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && entry.name !== 'shared').map(({ name }) => name);
  }

  /** Names of the examples, without their extension. */
  async exampleNames(): Promise<readonly string[]> {
    return (await readdir(this.at('examples'))).map((name) => name.replace(/\.yaml$/, ''));
  }

  /** Names of the built-in styles. */
  async styleNames(): Promise<readonly string[]> {
    return (await readdir(this.at('styles'))).map((name) => name.replace(/\.yaml$/, '')).sort();
  }

  /** The files of a template, built in or in a folder of the user's, with the shared ones; null where there is none of that name. */
  async template(name: string): Promise<TemplateFiles | null> {
    const own = isPath(name);
    const folder = own ? path.resolve(this.io.cwd, name) : this.at('templates', name);
    if (!(await isFolder(folder))) return null;
    const shared = [...(await readFolder(this.at('templates', 'shared')))];
    const files = new Map([
      ...shared.map(([file, text]) => [`shared/${file}`, text] as const),
      ...(await readFolder(folder)),
    ]);
    return own ? { folder: name, root: name, files } : { folder: `templates/${name}`, root: folder, files };
  }

  /**
   * Where a style lies, built in or a file of the user's; null where there is none.
   * @param by the file that names it, from whose folder a path counts; null for the working folder
   */
  async style(name: string, by: string | null = null): Promise<StylePlace | null> {
    const own = this.isOwnStyle(name);
    const file = own ? besides(name, by) : `${name}.yaml`;
    const absolute = own ? path.resolve(this.io.cwd, file) : this.at('styles', file);
    if (!(await exists(absolute))) return null;
    const shown = file.split(path.sep).join('/');
    return { name, path: shown, absolute, read: () => readBounded(absolute) };
  }

  /** Whether a style's name is the path of a file and not one of ours. */
  isOwnStyle(name: string): boolean {
    return isPath(name) || /\.ya?ml$/i.test(name);
  }

  /**
   * A file of the package.
   * @throws when the package is not whole
   */
  read(...names: readonly string[]): Promise<string> {
    return readFile(this.at(...names), 'utf8');
  }

  private at(...names: readonly string[]): string {
    return path.join(this.io.packageRoot, ...names);
  }
}

/** A name with a separator is a path; built-in names have none. */
function isPath(name: string): boolean {
  return /[/\\]/.test(name) || name === '.' || name === '..';
}

/** A path that another file names, seen from where that file's path is seen from. */
function besides(name: string, by: string | null): string {
  return path.isAbsolute(name) ? name : path.join(by === null ? '' : path.dirname(by), name);
}

async function exists(absolute: string): Promise<boolean> {
  try {
    await stat(absolute);
    return true;
  } catch {
    return false;
  }
}

async function isFolder(absolute: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isDirectory();
  } catch {
    return false;
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

async function readFolder(folder: string): Promise<TextFiles> {
  const names = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    names.map(
      async (name) => [name.split(path.sep).join('/'), await readText(path.join(folder, name))] as const,
    ),
  );
  return new Map(texts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])));
}
