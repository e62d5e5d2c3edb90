/** Templates, styles, schemas and docs: the built-in ones from the package, a user's own from a path. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readBounded } from '../files/bounded.ts';
import { isWithin, isWithinReach } from '../files/fence.ts';
import { exists } from '../files/folder.ts';
import type { Input } from '../files/inputs.ts';
import type { Io } from '../io.ts';

/** Text files of a folder, by path relative to it. */
export type TextFiles = ReadonlyMap<string, string>;

/** A template's files, and the folder as messages show it. */
export interface TemplateFiles {
  readonly folder: string;
  /** The folder as it is found from the working folder: paths in the manifest count from it. */
  readonly root: string;
  readonly files: TextFiles;
  /** Where its own ones lie, absolute. */
  readonly places: readonly string[];
  /** Files of it that are no text, or cannot be read. */
  readonly problems: readonly Diagnostic[];
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

  /** The folder of a built-in template. */
  templateFolder(name: string): string {
    return this.at('templates', name);
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
    const shown = own
      ? name
          .split(path.sep)
          .join('/')
          .replace(/(?<=.)\/+$/, '')
      : `templates/${name}`;
    const shared = await readFolder(this.at('templates', 'shared'), 'templates/shared');
    const { files: its, problems, places } = await readFolder(folder, shown);
    const files = new Map([
      ...[...shared.files].map(([file, text]) => [`shared/${file}`, text] as const),
      ...its,
    ]);
    return { folder: shown, root: own ? name : folder, files, places, problems };
  }

  /** How a folder of the working folder is named whose bare name no template has: `./ours`; null where there is none. */
  async folderNamed(name: string): Promise<string | null> {
    const isThere = !isPath(name) && (await isFolder(path.resolve(this.io.cwd, name)));
    return isThere ? `./${name}` : null;
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

  /**
   * Whether a file may have this template or style read (`fence.ts`); those built in, any.
   * @param name a built-in name, or a path as it is seen from the working folder
   * @param by the path of the file that names it, seen from there too
   */
  async mayName(name: string, by: string): Promise<boolean> {
    const { cwd } = this.io;
    if (!this.isOwnStyle(name)) return true;
    return isWithinReach(path.resolve(cwd, name), path.resolve(cwd, by), cwd);
  }

  /** Whether a template's name is the path of a folder and not one of ours. */
  isOwnTemplate(name: string): boolean {
    return isPath(name);
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
export function besides(name: string, by: string | null): string {
  return path.isAbsolute(name) ? name : path.join(by === null ? '' : path.dirname(by), name);
}

async function isFolder(absolute: string): Promise<boolean> {
  try {
    return (await stat(absolute)).isDirectory();
  } catch {
    return false;
  }
}

/** The text of a file below a folder, in any encoding that plans come in; null where a link leads out, and what is wrong where it is no text. */
async function readText(file: string, folder: string, shown: string): Promise<string | Diagnostic | null> {
  const real = await realpath(file).catch(() => file);
  if (!isWithin(real, folder)) return null;
  // Every command has its assets at hand; not every one reads plans.
  const { readInput } = await import('../files/inputs.ts');
  const read = await readInput({ path: shown, read: () => readBounded(file) });
  if (read.file !== null) return read.file.text;
  return read.problem.code === 'file-empty' ? '' : read.problem;
}

/** The files that a template can have (`docs/templates.md`); a folder that holds the whole disk besides is not searched. */
const OF_A_TEMPLATE = /^(?:manifest\.yaml|template\.md\.hbs|zh-CN\.yaml|en\.yaml|partials\/.*\.hbs)$/;

/** @param shown the folder as messages show it */
async function readFolder(
  named: string,
  shown: string,
): Promise<Pick<TemplateFiles, 'files' | 'places' | 'problems'>> {
  const folder = await realpath(named);
  const partials = await readdir(path.join(folder, 'partials')).catch(() => []);
  const all = [...(await readdir(folder)), ...partials.map((name) => `partials/${name}`)];
  const files = new Map<string, string>();
  const problems: Diagnostic[] = [];
  const its = all.filter((name) => OF_A_TEMPLATE.test(name));
  const texts = its.map(
    async (name) => [name, await readText(path.join(folder, name), folder, `${shown}/${name}`)] as const,
  );
  for (const [name, text] of await Promise.all(texts)) {
    if (typeof text === 'string') files.set(name, text);
    else if (text !== null) problems.push(text);
  }
  return { files, places: its.map((name) => path.join(folder, name)), problems };
}
