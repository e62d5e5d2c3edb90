/** Bundles the command into dist/: a small entry, and the rest in one script. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SCRIPT } from './bundling.mjs';
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

const shared = {
  absWorkingDir: root,
  // Handlebars does without, as its own builds for browsers do: our templates are not debugged in a browser.
  alias: { 'source-map': './scripts/no-source-map.mjs' },
  outdir: 'dist',
  metafile: true,
  define: {
    ...SCRIPT.define,
    __PLAN_VERSION__: JSON.stringify(version),
    __PLAN_BUILD__: JSON.stringify(buildName()),
  },
};

/** The layout that tells page numbers is as large as half of the rest, and few documents have contents. */
const layoutApart = {
  name: 'layout-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^docx\/layout$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { path: './layout.js', external: true },
    );
  },
};

/** The program: one script, since V8 keeps what it made of scripts, and of modules it does not. */
const program = await build({
  ...SCRIPT,
  ...shared,
  entryPoints: { plan: 'src/main/whole.ts', layout: 'docx/layout' },
  plugins: [docxFields, layoutApart],
  // Run from memory it has no `import()`: `require` does.
  supported: { 'dynamic-import': false },
});

/** What loads it. */
const starts = await build({
  ...SCRIPT,
  ...shared,
  entryPoints: {
    main: 'src/main/installed.ts',
    worker: 'src/main/thread.ts',
    // What tinypool starts threads with; it looks for it here.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
});

const outputs = { ...program.metafile.outputs, ...starts.metafile.outputs };
for (const file of readdirSync(`${root}/dist`, { recursive: true })) {
  const output = `dist/${file.replaceAll('\\', '/')}`;
  if (file.endsWith('.js') && !outputs[output]) rmSync(`${root}/${output}`);
}
// The package is of modules, but for these.
writeFileSync(`${root}/dist/package.json`, '{ "type": "commonjs" }\n');
writeFileSync(`${root}/THIRD-PARTY-NOTICES.txt`, notices(root, { outputs }));
