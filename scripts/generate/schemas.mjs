/** What the generators read: the schemas and the vocabulary as they lie in schemas/. */
import { readdir, readFile } from 'node:fs/promises';

export const ROOT = new URL('../../', import.meta.url);

/** Reads a JSON file below the project's root. */
export async function readJson(path) {
  return JSON.parse(await readFile(new URL(path, ROOT), 'utf8'));
}

/** What the program writes it does not read: tests hold its reports to this schema. */
const OUTPUT = 'report';

/** The schemas that the program goes by, by name (`plan` for plan.schema.json); those for editors lie in a folder of their own. */
export async function readSchemas() {
  const names = (await readdir(new URL('schemas/', ROOT)))
    .map((file) => /^([\w-]+)\.schema\.json$/.exec(file)?.[1])
    .filter((name) => name !== undefined && name !== OUTPUT)
    .sort();
  return Promise.all(
    names.map(async (name) => ({ name, schema: await readJson(`schemas/${name}.schema.json`) })),
  );
}

/** A schema node with what its `$ref` points to spread below its own keywords. */
export function resolveNode(root, node) {
  if (!node.$ref) return node;
  const { $ref, ...own } = node;
  const target = root.$defs[$ref.replace('#/$defs/', '')];
  return { ...resolveNode(root, target), ...own };
}
