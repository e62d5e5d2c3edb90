/** The types of a plan file as our loader reads it: every scalar a text, no foreign keys. */
import { compile } from 'json-schema-to-typescript';
import { readJson } from './schemas.mjs';

const SCALARS = new Set(['string', 'number', 'boolean']);
const BANNER =
  '/** What a plan file may hold, with its keys in English. Generated from schemas/plan.schema.json. */';

/** src/schema/plan-file.ts */
export async function generateTypes() {
  const { $defs, ...root } = await readJson('schemas/plan.schema.json');
  const { itemBody, item, section } = $defs;
  const schema = {
    ...prepare(root),
    definitions: {
      ItemGroup: prepare({
        ...itemBody,
        type: 'object',
        description: 'An item with more to it than one text.',
      }),
      Item: union(item, [{ type: 'string' }, { $ref: '#/definitions/ItemGroup' }]),
      Section: union(section, [
        { type: 'string' },
        { $ref: '#/definitions/ItemGroup' },
        { type: 'array', items: { $ref: '#/definitions/Item' } },
      ]),
    },
  };
  const code = await compile(schema, 'PlanFile', {
    additionalProperties: false,
    bannerComment: BANNER,
    format: false,
    ignoreMinAndMaxItems: true,
    declareExternallyReferenced: true,
  });
  return { 'src/schema/plan-file.ts': code };
}

function union(node, anyOf) {
  return { description: node.description, anyOf };
}

const REFERENCES = { '#/$defs/item': '#/definitions/Item', '#/$defs/section': '#/definitions/Section' };

/** A node without titles (they would become names), `x-` keys and the scalars that only editors meet. */
function prepare(node) {
  const description = node.description === undefined ? {} : { description: node.description };
  if (node.$ref) return { ...description, $ref: REFERENCES[node.$ref] };
  const kinds = new Set([node.type].flat().map((type) => (SCALARS.has(type) ? 'string' : type)));
  kinds.delete('null');
  const branches = [...kinds].map((kind) => branch(node, kind));
  return branches.length === 1 ? { ...description, ...branches[0] } : { ...description, anyOf: branches };
}

function branch(node, kind) {
  if (kind === 'array') return { type: 'array', items: prepare(node.items) };
  if (kind === 'string') {
    return node.enum ? { enum: node.enum.filter((value) => typeof value === 'string') } : { type: 'string' };
  }
  if (!node.properties) return { tsType: 'Record<string, string | string[]>' };
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(node.properties).map(([key, value]) => [key, prepare(value)]),
    ),
    required: node.required ?? [],
    additionalProperties: false,
  };
}
