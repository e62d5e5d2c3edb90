/** Whether a table shows what is in a section, and shows more than the texts one below the other. */
import type { Item } from '../../plan/types.ts';

/** Whether a table shows all of a schedule: entries, or groups of entries, with times and plain texts. */
export function isTabular(items: readonly Item[]): boolean {
  const flat = items.flatMap((item) => (item.items.length > 0 ? item.items : [item]));
  const simple = (item: Item): boolean => item.roster === null && item.table === null;
  const timed = items.some((item) => item.when !== null);
  const worded = flat.some((item) => item.title !== null || item.text !== null || item.value !== null);
  return (
    timed && worded && [...items, ...flat].every(simple) && flat.every((item) => item.items.length === 0)
  );
}

/** Whether targets have values that are worth a column: every second one, parts counted. */
export function isMostlyValued({ items }: Item): boolean {
  const targets = items.flatMap((item) => (item.items.length > 0 ? item.items : [item]));
  return targets.length > 0 && 2 * targets.filter(({ value }) => value !== null).length >= targets.length;
}

/** Whether tasks say more than a text each: a title above it, parts, or who, when, where and for whom. */
export function isMoreThanTexts({ items }: Item): boolean {
  return items.some(
    (item) => (item.title !== null && item.text !== null) || item.items.length > 0 || hasColumns(item),
  );
}

function hasColumns({ owner, partners, when, venue, audience, amount, note }: Item): boolean {
  return (
    owner.length + partners.length > 0 ||
    [when, venue, audience, amount, note].some((field) => field !== null)
  );
}
