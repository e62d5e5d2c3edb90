import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The one-way order: a folder imports only from itself and those before it. */
const ORDER = [
  'text',
  'diagnostics',
  'messages',
  'source',
  'schema',
  'plan',
  'config',
  'rules',
  'document',
  'template',
  'style',
  'writers',
  'measure',
  'reporters',
  'commands',
  'main',
];

/** The same within `commands/`: the verbs beside these rooms import from all of them. */
const ROOMS = ['cache', 'terminal', 'files', 'shelves', 'threads', 'checking', 'rendering'];

/** What a command is called with lies beside the verbs, and every room knows it. */
const KNOWN_IN_ROOMS = ['commands/session.ts', 'commands/io.ts'];

/** Types that the vocabulary of the program shares upwards; nothing of them is left at run time. */
const SHARED_TYPES = new Set(['schema/vocabulary.ts', 'plan/types.ts']);

/** The one home of each library. Longest prefix counts. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  ajv: ['schema'],
  'fastest-levenshtein': ['schema'],
  handlebars: ['template'],
  'handlebars/runtime': ['template'],
  'mdast-util-from-markdown': ['document', 'template'],
  docx: ['writers/docx'],
  'docx/layout': ['writers/docx'],
  fflate: ['writers/docx'],
  chalk: ['reporters'],
  commander: ['main'],
  '@clack/prompts': ['commands'],
  diff: ['commands'],
  tinyglobby: ['commands'],
  tinypool: ['commands'],
  'write-file-atomic': ['commands'],
  'p-map': ['commands'],
};

const SRC = path.resolve(import.meta.dirname, '../src');
const IMPORT =
  /^(import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder = SRC): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return name === 'generated' ? [] : sourceFiles(full);
    return name.endsWith('.ts') && !name.endsWith('.d.ts') ? [full] : [];
  });
}

function importsOf(full: string): Import[] {
  const file = path.relative(SRC, full).split(path.sep).join('/');
  return [...readFileSync(full, 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    target: match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined,
  }));
}

const ALL = sourceFiles().flatMap(importsOf);
const room = (file: string) => (file === 'main.ts' ? 'main' : (file.split('/')[0] ?? ''));
const resolve = ({ file, target }: Import) => path.posix.join(path.posix.dirname(file), target);

describe('architecture', () => {
  it('finds the imports it is about to judge', () => {
    expect(ALL.length).toBeGreaterThan(200);
    expect(new Set(ALL.map(({ file }) => room(file))).size).toBeGreaterThan(10);
  });

  it('lets each folder import only from those before it', () => {
    const wrong = ALL.filter(({ target }) => target.startsWith('.'))
      .map((entry) => ({ ...entry, to: resolve(entry) }))
      .filter(({ to }) => !to.startsWith('..'))
      .filter(({ to, typeOnly }) => !(typeOnly && SHARED_TYPES.has(to)))
      .filter(({ file, to }) => ORDER.indexOf(room(to)) > ORDER.indexOf(room(file)))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('lets each room of the commands import only from those before it', () => {
    const roomIn = (file: string) => ROOMS.indexOf(/^commands\/([^/]+)\//.exec(file)?.[1] ?? '');
    const wrong = ALL.map((entry) => ({ ...entry, to: resolve(entry) }))
      .filter(({ file, to }) => /^commands\/.+\//.test(file) && to.startsWith('commands/'))
      .filter(({ to }) => !KNOWN_IN_ROOMS.includes(to))
      .filter(({ file, to }) => roomIn(to) === -1 || roomIn(to) > roomIn(file))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('has no folder outside the order', () => {
    expect([...new Set(ALL.map(({ file }) => room(file)))].filter((name) => !ORDER.includes(name))).toEqual(
      [],
    );
  });

  it('keeps rules away from templates, and reporters to text, diagnostics and messages', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      reporters: ['reporters', 'text', 'diagnostics', 'messages'],
      rules: ORDER.slice(0, ORDER.indexOf('rules') + 1),
    };
    const wrong = ALL.filter(({ target, file }) => target.startsWith('.') && allowed[room(file)])
      .filter((entry) => !allowed[room(entry.file)]?.includes(room(resolve(entry))))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  it('knows no platform below the commands', () => {
    const above = ['commands', 'main'];
    const below = sourceFiles()
      .map((full) => ({
        file: path.relative(SRC, full).split(path.sep).join('/'),
        text: readFileSync(full, 'utf8'),
      }))
      .filter(({ file }) => !above.includes(room(file)));
    const wrong = below.filter(({ text }) =>
      /from 'node:|import\('node:|\bprocess\.|\bBuffer\b/.test(text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '')),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('gives each library one home', () => {
    const wrong = ALL.filter(({ target }) => HOMES[target])
      .filter(
        ({ file, target }) => !HOMES[target]?.some((home) => file === home || file.startsWith(`${home}/`)),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });
});
