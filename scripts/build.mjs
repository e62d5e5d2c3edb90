/** Bundles the command into dist/: one small entry, the rest in chunks that load when they are needed. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';
import { notices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const result = await build({
  ...BUNDLING,
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  splitting: true,
  // Handlebars does without, as its own builds for browsers do: our templates are not debugged in a browser.
  alias: { 'source-map': './scripts/no-source-map.mjs' },
  metafile: true,
  define: { __PLAN_VERSION__: JSON.stringify(version) },
});
for (const stale of readdirSync(`${root}/dist`)) {
  if (!result.metafile.outputs[`dist/${stale}`]) rmSync(`${root}/dist/${stale}`);
}
writeFileSync(`${root}/THIRD-PARTY-NOTICES.txt`, notices(root, result.metafile));
