/** References to what a document does not show: a template leaves it out, or it stands within the cell of another. */
import { mapInlines } from '../document/map-inlines.ts';
import { quotedWords } from '../document/plain-text.ts';
import type { Block } from '../document/tree.ts';
import type { Item, Plan } from '../plan/types.ts';
import { walkItems } from '../plan/walk.ts';

/**
 * Where a reference without words of its own would have nothing to name, the
 * first words of what it refers to. One to an id that nobody has is left alone:
 * that is a finding, and writers show the id.
 */
export function wordReferences(blocks: readonly Block[], plan: Plan): readonly Block[] {
  const shown = new Set(idsIn(blocks));
  const items = new Map([...walkItems([...plan.sections, ...plan.attachments])].flatMap(named));
  return mapInlines(blocks, (inline) => {
    if (inline.type !== 'reference' || inline.children.length > 0 || shown.has(inline.target)) return inline;
    const item = items.get(inline.target);
    return item === undefined ? inline : { type: 'text', value: quotedWords(wordsOf(item), plan.lang) };
  });
}

const named = (item: Item): readonly (readonly [string, Item])[] =>
  item.id === null ? [] : [[item.id.value, item]];

const wordsOf = ({ title, text, id }: Item): string => (title ?? text ?? id)?.value ?? '';

/** The ids in a tree, whatever holds them. */
function* idsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'id' && typeof value === 'string') yield value;
    else if (key === 'ids' && Array.isArray(value)) yield* value.filter((id) => typeof id === 'string');
    else yield* idsIn(value);
  }
}
