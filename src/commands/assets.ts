/** Templates, styles, schemas and docs: the built-in ones from the package, a user's own from a path. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Io } from './io.ts';

/** Text files of a folder, by path relative to it. */
export type TextFiles = ReadonlyMap<string, string>;

/** A template's files, and the folder as messages show it. */
export interface TemplateFiles {
  readonly folder: string;
  readonly files: TextFiles;
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
    return (await readdir(this.at('styles'))).map((name) => name.replace(/\.yaml$/, ''));
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
    return { folder: own ? name : `templates/${name}`, files };
  }

  /** The text of a style with the path to tell in messages; null where there is none of that name. */
  async style(name: string): Promise<{ readonly path: string; readonly text: string } | null> {
    const own = isPath(name) || /\.ya?ml$/i.test(name);
    const file = own ? path.resolve(this.io.cwd, name) : this.at('styles', `${name}.yaml`);
    const text = await readText(file);
    return text === null ? null : { path: own ? name : `${name}.yaml`, text };
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
