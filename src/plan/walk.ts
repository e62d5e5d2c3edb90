import type { Item } from './types.ts';

/** All items below and including the given ones, in the order of the document. */
export function* walkItems(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item;
    yield* walkItems(item.items);
  }
}
