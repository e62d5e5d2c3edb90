/** Where in a plan something can be put: its scalars and its lists, with the keys that lead to them, in English. */
import { isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' };
import type { BasePlan } from './base-plans.ts';

/** A text of the plan. */
export interface Place {
  /** In English: `['measures', 0, 'items', 2, 'text']`. */
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly value: string;
  readonly node: Scalar;
  /** The item that it belongs to, by its keys in English. */
  readonly siblings: ReadonlySet<string>;
  /** The item, or one that it belongs to, has a time. */
  readonly timed: boolean;
  /** Offsets in the source, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Written over several lines after `|` or `>`. */
  readonly block: boolean;
}

const ENGLISH = new Map(Object.entries(vocabulary.keys).map(([en, zh]) => [zh, en]));

function englishKey(key: string): string {
  return ENGLISH.get(key) ?? key;
}

const cache = new WeakMap<BasePlan, readonly Place[]>();

/** All texts of a plan in their order. */
export function placesOf(plan: BasePlan): readonly Place[] {
  const known = cache.get(plan);
  if (known) return known;
  const places: Place[] = [];
  collect(plan.document.contents as Node | null, [], { siblings: new Set(), timed: false }, places);
  cache.set(plan, places);
  return places;
}

type Around = Pick<Place, 'siblings' | 'timed'>;

function collect(node: Node | null, path: Place['path'], around: Around, places: Place[]): void {
  if (isMap(node)) {
    const siblings = new Set(node.items.map((pair) => englishKey(String(pair.key))));
    const within = { siblings, timed: around.timed || siblings.has('when') };
    for (const pair of node.items)
      collect(pair.value as Node | null, [...path, englishKey(String(pair.key))], within, places);
  } else if (isSeq(node)) {
    node.items.forEach((one, index) => {
      collect(one as Node, [...path, index], around, places);
    });
  } else if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const value = String(node.source ?? node.value);
    places.push({ ...around, path, key, value, node, start, end, block });
  }
}

/** The list of a section, whether the section is a list or holds one as its items. */
export function listOf(plan: BasePlan, section: string): YAMLSeq | null {
  const pair = sectionOf(plan, section);
  const value = pair?.value;
  if (isSeq(value)) return value;
  const items = isMap(value) ? under(value, 'items') : null;
  return isSeq(items) ? items : null;
}

/** The key and the value of a section of the plan. */
export function sectionOf(plan: BasePlan, section: string) {
  const { contents } = plan.document;
  return isMap(contents)
    ? contents.items.find((pair) => isPair(pair) && englishKey(String(pair.key)) === section)
    : undefined;
}

/** What a mapping holds under a key, given in English. */
export function under(map: YAMLMap, key: string): unknown {
  return map.items.find((pair) => englishKey(String(pair.key)) === key)?.value;
}
