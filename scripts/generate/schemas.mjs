/** What the generators read: the schemas and the vocabulary as they lie in schemas/. */
import { readFile } from 'node:fs/promises';

export const ROOT = new URL('../../', import.meta.url);

/** Reads a JSON file below the project's root. */
export async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, ROOT), 'utf8'));
}

/** A schema node with what its `$ref` points to spread below its own keywords. */
export function resolveNode(root, node) {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  const target = root.$defs[$ref.replace('#/$defs/', '')];
  return { ...resolveNode(root, target), ...own };
}
