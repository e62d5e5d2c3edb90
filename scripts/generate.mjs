/** Writes all generated files: validators, types, the Chinese schema, the reference of keys. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateBuilt, generateCommitted } from './generate/index.mjs';

const root = new URL('../', import.meta.url);
const files = { ...(await generateBuilt()), ...(await generateCommitted()) };

for (const [path, text] of Object.entries(files)) {
  const url = new URL(path, root);
  const old = await readFile(url, 'utf8').catch(() => null);
  if (old === text) continue;
  await mkdir(new URL('.', url), { recursive: true });
  await writeFile(url, text);
  console.log(path);
}
