/** Writes all generated files: validators, types, schemas for editors, the reference of keys. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateBuilt, generateCommitted, generateFromCommitted } from './generate/index.mjs';

const root = new URL('../', import.meta.url);
await update(await generateBuilt());
// What is committed has changed: whoever builds has something to commit, and is told.
for (const path of await update(await generateCommitted())) console.log(path);
await update(await generateFromCommitted());

/** Writes the files that are not as they should be, and says which. */
async function update(files) {
  const changed = [];
  for (const [path, text] of Object.entries(files)) {
    const url = new URL(path, root);
    const old = await readFile(url, 'utf8').catch(() => null);
    if (old === text) continue;
    await mkdir(new URL('.', url), { recursive: true });
    await writeFile(url, text);
    changed.push(path);
  }
  return changed;
}
