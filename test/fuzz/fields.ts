/** Every place of a plan that takes something, as the schema knows them: a field that is new there is here by itself. */
import {
  childNode,
  entryNode,
  hasFreeKeys,
  keyIn,
  PLAN_SCHEMA,
  type SchemaNode,
} from '../../src/schema/plan-schema.ts';
import type { KeyLanguage } from '../../src/schema/vocabulary.ts';

type Path = readonly (string | number)[];

/** A place for a string: as what stands there, or as the name of a key of the map that stands there. */
export interface Field {
  readonly path: Path;
  readonly as: 'value' | 'key';
}

/** Stands for the string until it is put in; no text that is thrown at the program holds it. */
const PLACE = '\u{f8ff}';
/** A key of the writer's own, and a role. */
const OWN_KEY = 'x-甲';
const ROLE = '组长';

/** All places, in the order of the schema. An entry within an entry is walked through once. */
export const FIELDS: readonly Field[] = [...fieldsOf(PLAN_SCHEMA, [], [])];

function* fieldsOf(node: SchemaNode | null, path: Path, trail: readonly SchemaNode[]): Generator<Field> {
  yield { path, as: 'value' };
  if (node === null || trail.includes(node)) return;
  const within = [...trail, node];
  if (node.items) yield* fieldsOf(entryNode(node), [...path, 0], within);
  const keys = [...Object.keys(node.properties ?? {}), ...(hasFreeKeys(node) ? [ROLE] : [])];
  if (keys.length === 0) return;
  yield { path, as: 'key' };
  if (node.properties) yield { path: [...path, OWN_KEY], as: 'value' };
  for (const key of keys) yield* fieldsOf(childNode(node, key), [...path, key], within);
}

/** A part of a plan while it is put together. */
type Part = string | Part[] | Map<string, Part>;

/** Puts a text where a path leads; false, and nothing is changed, where something else stands in its way. */
function put(root: Part, path: Path, text: string): boolean {
  const [step = '', ...rest] = path;
  const fits = typeof step === 'number' ? Array.isArray(root) : root instanceof Map;
  if (!fits) return false;
  const known = root instanceof Map ? root.get(String(step)) : (root as Part[])[Number(step)];
  if (rest.length === 0) return known === undefined ? set(root, step, text) : known === text;
  if (known !== undefined) return put(known, rest, text);
  const made: Part = typeof rest[0] === 'number' ? [] : new Map();
  return put(made, rest, text) && set(root, step, made);
}

function set(parent: Part, step: string | number, part: Part): boolean {
  if (parent instanceof Map) parent.set(String(step), part);
  else (parent as Part[])[Number(step)] = part;
  return true;
}

/** The path at which the string, or what its key announces, is put. */
const pathOf = ({ path, as }: Field): Path => (as === 'key' ? [...path, PLACE] : path);

/** A plan in which the string can be put, as a text; `count` places of it. */
export interface Form {
  readonly text: string;
  readonly count: number;
}

/** Plans that together have the string in every field: as few as it takes, since what is a text cannot be a list as well. */
export function formsOfAll(language: KeyLanguage): readonly Form[] {
  const plans: Map<string, Part>[] = [];
  for (const field of FIELDS.filter(({ path, as }) => as === 'key' || path.length > 0)) {
    const fits = plans.some((plan) => put(plan, pathOf(field), PLACE));
    if (fits) continue;
    const plan = new Map<string, Part>();
    put(plan, pathOf(field), PLACE);
    plans.push(plan);
  }
  return [PLACE, ...plans].map((plan) => formOf(plan, language));
}

/** What stands beside the string where it is alone, so that there is something to be read: examples of the schema. */
const BESIDE: readonly string[] = ['name', 'title', 'text'];
const GOOD: readonly (readonly [Path, string])[] = [
  [['organization'], '杏花里社区居民委员会'],
  [['period'], '2026'],
  [['measures', 0], '每月开课四次。'],
];

/** A plan that has the string in one field alone. */
export function formOfOne(field: Field, language: KeyLanguage): Form {
  if (field.path.length === 0 && field.as === 'value') return formOf(PLACE, language);
  const plan = new Map<string, Part>();
  put(plan, pathOf(field), PLACE);
  let node: SchemaNode | null = PLAN_SCHEMA;
  for (const [index, step] of field.path.entries()) {
    node = typeof step === 'number' ? entryNode(node) : childNode(node, step);
    for (const key of BESIDE.filter((each) => node?.properties?.[each] !== undefined))
      put(plan, [...field.path.slice(0, index + 1), key], exampleOf(childNode(node, key), language));
  }
  for (const [path, text] of GOOD) put(plan, path, text);
  return formOf(plan, language);
}

function exampleOf(node: SchemaNode | null, language: KeyLanguage): string {
  const examples = language === 'zh' ? node?.['x-zh']?.examples : node?.examples;
  return String(examples?.[0] ?? '甲');
}

function formOf(plan: Part, language: KeyLanguage): Form {
  const text = typeof plan === 'string' ? `${plan}\n` : lines(plan, '', language).join('');
  return { text, count: text.split(PLACE).length - 1 };
}

/** YAML in blocks, its own texts in quotes. */
function lines(part: Part, indent: string, language: KeyLanguage): readonly string[] {
  if (typeof part === 'string') return [`${indent}${written(part)}\n`];
  const entries: readonly (readonly [string, Part])[] =
    part instanceof Map
      ? [...part].map(([key, value]) => [`${keyIn(language, key)}:`, value])
      : part.map((value) => ['-', value]);
  return entries.flatMap(([head, value]) => {
    if (typeof value === 'string') return [`${indent}${head} ${written(value)}\n`];
    const below = lines(value, `${indent}  `, language);
    if (head !== '-') return [`${indent}${head}\n`, ...below];
    return [`${indent}- ${below[0]?.slice(indent.length + 2) ?? ''}`, ...below.slice(1)];
  });
}

const written = (text: string): string => (text === PLACE ? text : JSON.stringify(text));

/** How a string is written: in quotes, as it is, or as a block of its own. */
const WAYS = ['quoted', 'typed', 'block'] as const;
export type Way = (typeof WAYS)[number];

/** One way after the other. */
export const wayOf = (number: number): Way => WAYS[number % WAYS.length] ?? 'quoted';

/** The plan with another string in each of its places, in quotes. */
export function filledWithMany({ text }: Form, stringAt: (place: number) => string): string {
  let place = -1;
  return text.replaceAll(PLACE, () => {
    place += 1;
    return JSON.stringify(stringAt(place));
  });
}

/** The plan with the string in all its places. Keys are never blocks. */
export function filled({ text }: Form, string: string, way: Way): string {
  const quoted = JSON.stringify(string);
  if (way !== 'block') return text.replaceAll(PLACE, () => (way === 'quoted' ? quoted : string));
  // What is below the dashes of lists stands deeper than the line begins.
  const block = text.replace(
    /^([ -]*)(.* )?\u{f8ff}$/gmu,
    (_, indent: string, key = '') => `${indent}${key}|-\n${' '.repeat(indent.length + 2)}${string}`,
  );
  return block.replaceAll(PLACE, () => quoted);
}
