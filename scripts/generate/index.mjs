/** Everything that is generated, as texts by path; nothing is written here. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generateConfigSchema } from './config-schema.mjs';
import { generateEditorSchemas } from './editor-schemas.mjs';
import { generateMovingDays } from './moving-days.mjs';
import { generateReference } from './reference.mjs';
import { ROOT } from './schemas.mjs';
import { generateStarters } from './starters.mjs';
import { generateStyles } from './styles.mjs';
import { generateTemplates } from './templates.mjs';
import { generateTypes } from './types.mjs';
import { generateValidators } from './validators.mjs';

/** The generated files that are committed; a test holds them to be fresh. */
export async function generateCommitted() {
  const parts = await Promise.all([
    generateConfigSchema(),
    generateMovingDays(),
    generateTypes(),
    generateReference(),
  ]);
  return format(Object.assign({}, ...parts));
}

/** The generated files that are built on each machine (git-ignored). */
export async function generateBuilt() {
  const parts = await Promise.all([
    generateValidators(),
    generateStarters(),
    generateStyles(),
    generateTemplates(),
  ]);
  return Object.assign({}, ...parts);
}

/** What is made of committed files, generated ones among them, and built on each machine too. */
export async function generateFromCommitted() {
  return generateEditorSchemas();
}

/** Lays out code and data as the formatter wants it; other texts stay as they are. */
function format(files) {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      /\.(?:ts|json)$/.test(path) ? biome(path, text) : text,
    ]),
  );
}

function biome(path, text) {
  const entry = fileURLToPath(new URL('node_modules/@biomejs/biome/bin/biome', ROOT));
  const run = spawnSync(process.execPath, [entry, 'format', `--stdin-file-path=${path}`], {
    cwd: fileURLToPath(ROOT),
    input: text,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${path} cannot be formatted: ${run.stderr}`);
  return run.stdout;
}
