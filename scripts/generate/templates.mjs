/** The templates that come with the program, read and compiled, so that printing with them starts at once. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { ROOT } from './schemas.mjs';

const MANIFESTS = `import type { Manifest } from '../manifest.ts';

/** By the name of the template. */
export declare const MANIFESTS: Readonly<Record<string, Manifest>>;
`;

const TEMPLATES = `import type { Lang } from '../../plan/types.ts';
import type { SourceFileInit } from '../../text/source-file.ts';
import type { Manifest, Wording } from '../manifest.ts';

export interface BuiltInFile extends SourceFileInit {
  /** Name as \`{{> name}}\` calls it; '' for the main file. */
  readonly name: string;
  /** What the runtime of Handlebars makes a function of. */
  readonly code: object;
}

export interface BuiltInVariant {
  readonly lang: Lang;
  wording(): Wording;
  files(): readonly BuiltInFile[];
}

/** By the name of the template. */
export declare const TEMPLATES: Readonly<
  Record<
    string,
    {
      readonly manifest: Manifest;
      readonly manifestFile: SourceFileInit;
      readonly variants: readonly BuiltInVariant[];
    }
  >
>;
`;

/** Modules of \`src/template/\`, by path. */
export async function generateTemplates() {
  const { precompileTemplate } = await bundled('src/template/precompile.ts');
  const entries = await readdir(new URL('templates/', ROOT), { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => name);
  const shared = await readFolder('shared', 'shared/');
  const templates = await Promise.all(
    names.sort().map(async (name) => {
      const files = new Map([...shared, ...(await readFolder(name, ''))]);
      return [name, precompileTemplate(name, files)];
    }),
  );
  const manifests = Object.fromEntries(templates.map(([name, { manifest }]) => [name, manifest]));
  return {
    'src/template/generated/manifests.js': `export const MANIFESTS = ${JSON.stringify(manifests, null, 1)};\n`,
    'src/template/generated/manifests.d.ts': MANIFESTS,
    'src/template/generated/templates.js': moduleOf(templates),
    'src/template/generated/templates.d.ts': TEMPLATES,
  };
}

/** What templates and languages share stands there once; what is not asked for is not compiled. */
function moduleOf(templates) {
  const shared = new Map();
  const once = (text) => {
    if (!shared.has(text)) shared.set(text, `_${shared.size}`);
    return shared.get(text);
  };
  const file = ({ name, path, text, code }) =>
    once(
      `{ name: ${JSON.stringify(name)}, path: ${JSON.stringify(path)}, text: ${JSON.stringify(text)}, code: ${code} }`,
    );
  const entries = templates.map(([name, { manifestFile, variants }]) => {
    const made = variants.map(({ lang, wording, files }) => {
      const calls = files.map((one) => `${file(one)}()`).join(', ');
      return `{ lang: '${lang}', wording: ${once(JSON.stringify(wording))}, files: () => [${calls}] }`;
    });
    const start = `manifest: MANIFESTS[${JSON.stringify(name)}], manifestFile: ${JSON.stringify(manifestFile)}`;
    return `${JSON.stringify(name)}: { ${start}, variants: [${made.join(', ')}] }`;
  });
  const functions = [...shared].map(([text, name]) => `const ${name} = () => (${text});`);
  const exported = `export const TEMPLATES = {\n${entries.join(',\n')}\n};`;
  return ["import { MANIFESTS } from './manifests.js';", ...functions, exported, ''].join('\n');
}

async function readFolder(name, prefix) {
  const folder = new URL(`templates/${name}/`, ROOT);
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.\w+$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(fileURLToPath(folder), file), 'utf8');
      return [prefix + file.replaceAll('\\', '/'), text];
    }),
  );
}
