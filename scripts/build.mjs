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
  entryPoints: {
    main: 'src/main.ts',
    worker: 'src/commands/worker.ts',
    // What tinypool starts threads with; it looks for it here.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  outdir: 'dist',
  splitting: true,
  // Handlebars does without, as its own builds for browsers do: our templates are not debugged in a browser.
  alias: { 'source-map': './scripts/no-source-map.mjs' },
  metafile: true,
  define: { __PLAN_VERSION__: JSON.stringify(version) },
});
for (const file of readdirSync(`${root}/dist`, { recursive: true })) {
  const output = `dist/${file.replaceAll('\\', '/')}`;
  if (file.endsWith('.js') && !result.metafile.outputs[output]) rmSync(`${root}/${output}`);
}
writeFileSync(`${root}/THIRD-PARTY-NOTICES.txt`, notices(root, result.metafile));
