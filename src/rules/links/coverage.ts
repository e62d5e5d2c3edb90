/** Holds the targets of a plan against what serves them. */
import type { Coverage, CoverageItem, CoveredTarget, ServingItem } from '../../diagnostics/coverage.ts';
import type { Item, Plan } from '../../plan/types.ts';
import { everyItem, wordsOf } from '../queries.ts';

/** An item with those that it stands in, the section first. */
interface Placed {
  readonly item: Item;
  readonly above: readonly Item[];
}

/**
 * Every target with the items that serve it, in the order of the file. Whoever
 * serves a target serves what is below it; measures stand in sections of work,
 * and an item above or below that serves something speaks for them too.
 */
export function coverageOf(plan: Plan): Coverage {
  const placed = plan.sections.flatMap((section) => placedIn(section, []));
  const servers = everyItem(plan).filter(({ serves }) => serves.length > 0);
  const served = new Set(servers.flatMap(({ serves }) => serves.map(({ value }) => value)));
  const targets = placed.filter((each) => isTarget(each, served));
  const isOne = new Set(targets.map(({ item }) => item));
  return {
    targets: targets.map((target) => covered(target, servers)),
    unlinked: placed
      .filter((each) => !isOne.has(each.item) && isUnlinked(each))
      .map(({ item }) => told(item)),
  };
}

function placedIn(item: Item, above: readonly Item[]): readonly Placed[] {
  return [{ item, above }, ...item.items.flatMap((child) => placedIn(child, [...above, item]))];
}

/** The last items of the sections of targets, and what has a value elsewhere and is served. */
function isTarget({ item }: Placed, served: ReadonlySet<string>): boolean {
  if (item.items.length > 0 || wordsOf(item) === '') return false;
  if (item.sectionKind === 'targets') return true;
  return item.value !== null && item.id !== null && served.has(item.id.value);
}

function covered({ item, above }: Placed, servers: readonly Item[]): CoveredTarget {
  const ids = new Set([item, ...above].flatMap(({ id }) => (id ? [id.value] : [])));
  const serving = servers.filter(({ serves }) => serves.some(({ value }) => ids.has(value)));
  return {
    ...told(item),
    id: item.id?.value ?? null,
    value: item.value?.text.value ?? null,
    servedBy: serving.map(
      (each): ServingItem => ({
        ...told(each),
        when: each.when?.text.value ?? null,
        owner: each.owner.map(({ value }) => value),
      }),
    ),
  };
}

function isUnlinked({ item, above }: Placed): boolean {
  if (item.sectionKind !== 'measures' || item.items.length > 0 || wordsOf(item) === '') return false;
  return [item, ...above].every(({ serves }) => serves.length === 0);
}

function told(item: Item): CoverageItem {
  const { title, text, range } = item;
  const words = (title ?? text)?.value ?? '';
  return {
    text: words.replaceAll(/\s+/g, ' ').replace(/(?<=.)[。：:.]$/u, ''),
    line: (title ?? text)?.span().start.line ?? range.start.line,
  };
}
