/** Bundles the command into dist/: one small entry, the rest in chunks that load when they are needed. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const result = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // THIRD-PARTY-NOTICES.txt has them.
  legalComments: 'none',
  // Handlebars does without, as its own builds for browsers do: our templates are not debugged in a browser.
  alias: { 'source-map': './scripts/no-source-map.mjs' },
  metafile: true,
  define: { __PLAN_VERSION__: JSON.stringify(version) },
  // Packages in CommonJS use names that an ES module does not have.
  banner: {
    js: [
      "import{createRequire as $createRequire}from'node:module';",
      "import{fileURLToPath as $fileURLToPath}from'node:url';",
      'const require=$createRequire(import.meta.url),__filename=$fileURLToPath(import.meta.url);',
    ].join(''),
  },
});
for (const stale of readdirSync(`${root}/dist`)) {
  if (!result.metafile.outputs[`dist/${stale}`]) rmSync(`${root}/dist/${stale}`);
}
writeFileSync(`${root}/THIRD-PARTY-NOTICES.txt`, notices(root, result.metafile));
