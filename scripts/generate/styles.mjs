/** The styles that come with the program, read and made complete, so that printing with them starts at once. */
import { readdir, readFile } from 'node:fs/promises';
import { bundled } from './bundled.mjs';
import { ROOT } from './schemas.mjs';

const DECLARATION = `import type { LoadedStyle } from '../load.ts';

/** By the name of the style. */
export declare const STYLES: Readonly<Record<string, () => LoadedStyle>>;
`;

/** Modules of \`src/style/\`, by path. */
export async function generateStyles() {
  const [{ parseSource }, { createSourceFile }, { loadStyle, styleParent }] = await Promise.all(
    ['source/parse-source.ts', 'text/source-file.ts', 'style/load.ts'].map((path) => bundled(`src/${path}`)),
  );
  const files = (await readdir(new URL('styles/', ROOT))).filter((file) => file.endsWith('.yaml')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(`styles/${file}`, ROOT), 'utf8')));
  const values = new Map(
    files.map((path, index) => {
      const source = parseSource(createSourceFile({ path, text: texts[index] }), { keys: new Set() });
      return [path.replace(/\.yaml$/, ''), source.document.value];
    }),
  );
  const load = (name) => {
    const parent = styleParent(values.get(name));
    const style = loadStyle(name, values.get(name), parent === null ? null : load(parent));
    if (style.problems.length > 0) throw new Error(`styles/${name}: ${JSON.stringify(style.problems)}`);
    return style;
  };
  // A text is read sooner than an object literal, and one that is not asked for is passed over.
  const entries = [...values.keys()].map((name) => {
    const text = JSON.stringify(JSON.stringify(load(name)));
    return `${JSON.stringify(name)}: () => JSON.parse(${text})`;
  });
  return {
    'src/style/generated/styles.js': `export const STYLES = {\n${entries.join(',\n')}\n};\n`,
    'src/style/generated/styles.d.ts': DECLARATION,
  };
}
