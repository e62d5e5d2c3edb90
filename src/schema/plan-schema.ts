/** The plan file's schema as a tree to walk along; the data is `schemas/plan.schema.json`. */
import schema from '../../schemas/plan.schema.json' with { type: 'json' };
import { KEYS, type KeyLanguage, KNOWN_KEYS, SECTION_KINDS } from './vocabulary.ts';

/** What the schema says of one place in a plan file. Unions are by type only, so that a place has one node. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly 'x-zh'?: {
    readonly title?: string;
    readonly description?: string;
    readonly examples?: readonly unknown[];
  };
  readonly type?: string | readonly string[];
  readonly 'x-text'?: string;
  /** The list of fixed values in the vocabulary, which can be written in both languages. */
  readonly 'x-values'?: string;
  /** Nothing written here is a value and no blank: the cells of a table. */
  readonly 'x-may-be-empty'?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
}

const DEFINITIONS: Readonly<Record<string, SchemaNode>> = schema.$defs;

/** The node for the whole plan file. */
export const PLAN_SCHEMA: SchemaNode = schema;

const resolved = new Map<SchemaNode, SchemaNode>();

/** A node together with what its `$ref` stands for; its own keywords win. */
function resolve(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const known = resolved.get(node);
  if (known) return known;
  const { $ref, ...own } = node;
  const target = DEFINITIONS[$ref.slice('#/$defs/'.length)];
  const whole = target ? { ...resolve(target), ...own } : own;
  resolved.set(node, whole);
  return whole;
}

/** The node of a list's entries; null where the schema says nothing of them. */
export function entryNode(node: SchemaNode | null): SchemaNode | null {
  return node?.items ? resolve(node.items) : null;
}

/** The node under a canonical key, be it one of ours or a free one such as a role; null where there is none. */
export function childNode(node: SchemaNode | null, key: string): SchemaNode | null {
  if (node === null) return null;
  const own = node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
  const child = own ?? node.additionalProperties;
  return typeof child === 'object' ? resolve(child) : null;
}

/** The node at a canonical path; null where the schema has none. */
export function nodeAt(path: readonly (string | number)[]): SchemaNode | null {
  return path.reduce<SchemaNode | null>(
    (node, part) => (typeof part === 'number' ? entryNode(node) : childNode(node, part)),
    PLAN_SCHEMA,
  );
}

/** Whether the keys of a place are the writer's own (the roles of a roster). */
export function hasFreeKeys(node: SchemaNode | null): boolean {
  return node?.properties === undefined && typeof node?.additionalProperties === 'object';
}

const CANONICAL_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries(KEYS).flatMap(([english, chinese]) => [
    [english, english],
    [chinese, english],
  ]),
);

/** The English key for a written one where the node has such a key, else null. */
export function canonicalKey(node: SchemaNode | null, written: string): string | null {
  const key = CANONICAL_KEYS.get(written);
  return key !== undefined && node?.properties && Object.hasOwn(node.properties, key) ? key : null;
}

const ITEM_SCHEMA = nodeAt(['sections', 0]);

/**
 * Where a written key belongs that cannot stand where it was found: at the top,
 * in an item, or below another key (canonical). null for foreign keys and where
 * there are several such places.
 */
export function homeOf(written: string): 'plan' | 'item' | { readonly below: string } | null {
  const top = canonicalKey(PLAN_SCHEMA, written) !== null;
  const item = canonicalKey(ITEM_SCHEMA, written) !== null;
  if (top || item) return top && item ? null : top ? 'plan' : 'item';
  const parents = [...keyedNodes(PLAN_SCHEMA), ...keyedNodes(ITEM_SCHEMA)];
  const below = parents.filter(([, node]) => canonicalKey(node, written) !== null).map(([key]) => key);
  return below[0] !== undefined && below.length === 1 ? { below: below[0] } : null;
}

const ITEM_KEYS = inBothLanguages(Object.keys(ITEM_SCHEMA?.properties ?? {}));

/** What the reading of a plan file needs to know of its keys. */
export const PLAN_KEYS = {
  keys: KNOWN_KEYS,
  entryKeys: ITEM_KEYS,
  freeKeys: inBothLanguages(Object.keys(ITEM_SCHEMA?.properties ?? {}).filter(hasFreeKeysBelow)),
  sectionKeys: inBothLanguages(SECTION_KINDS),
} as const;

function inBothLanguages(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => [key, keyIn('zh', key)]));
}

function hasFreeKeysBelow(key: string): boolean {
  return hasFreeKeys(childNode(ITEM_SCHEMA, key));
}

/** The keys of a node that hold a group of further keys, sections left out. */
function keyedNodes(node: SchemaNode | null): readonly (readonly [string, SchemaNode])[] {
  return Object.entries(node?.properties ?? {}).filter(([, child]) => child.properties !== undefined);
}

/** A canonical key in a language; a key that is not ours as it is. */
export function keyIn(language: KeyLanguage, key: string): string {
  return language === 'zh' && Object.hasOwn(KEYS, key) ? (KEYS[key] ?? key) : key;
}
