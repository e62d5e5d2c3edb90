/** Bundles the command into dist/: one small entry, the rest in chunks that load when they are needed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';
import { docxFields } from './docx-fields.mjs';
import { notices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** A name for everything that findings are made by: what was found by one build is never taken for another's. */
function buildName() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'schemas', 'templates', 'styles', 'package-lock.json']) addTo(hash, folder);
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash, place) {
  const at = `${root}/${place}`;
  if (statSync(at).isDirectory()) {
    for (const name of readdirSync(at).sort()) addTo(hash, `${place}/${name}`);
  } else hash.update(`${place}\0`).update(readFileSync(at));
}

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
  plugins: [docxFields],
  metafile: true,
  define: { __PLAN_VERSION__: JSON.stringify(version), __PLAN_BUILD__: JSON.stringify(buildName()) },
});
for (const file of readdirSync(`${root}/dist`, { recursive: true })) {
  const output = `dist/${file.replaceAll('\\', '/')}`;
  if (file.endsWith('.js') && !result.metafile.outputs[output]) rmSync(`${root}/${output}`);
}
writeFileSync(`${root}/THIRD-PARTY-NOTICES.txt`, notices(root, result.metafile));
