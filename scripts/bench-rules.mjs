/** Bundles the bench of planted faults and runs it, with the options it was given. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
// Two folders below the root, as the sources are, so that they find it.
const outfile = `${root}/node_modules/.plan-bench/main.mjs`;

await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/main.ts'],
  outfile,
  ...BUNDLING,
  minify: false,
  define: { __PLAN_VERSION__: JSON.stringify(version) },
  logOverride: { 'empty-import-meta': 'silent' },
});
await import(outfile);
