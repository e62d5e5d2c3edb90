/** What own rules are about: the plan, or entries of it, each with what stands around it. */
import type { EntryField, Where } from '../../config/own-rules.ts';
import type { FigureFact, TimeFact } from '../../plan/facts/types.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';
import { namesOwner } from '../completeness/owners.ts';
import { saysWhen } from '../completeness/spoken-times.ts';
import { announcedAt, byText, ownTexts } from '../queries.ts';
import { entryValue } from './fields.ts';

/** An entry with those that it stands in, the nearest first. */
export interface Entry {
  readonly item: Item;
  readonly above: readonly Item[];
}

/** Every section and entry of the plan's text; annexes are documents of their own. */
export function entriesOf(items: readonly Item[], above: readonly Item[] = []): readonly Entry[] {
  return items.flatMap((item) => [{ item, above }, ...entriesOf(item.items, [item, ...above])]);
}

/** What a plan says of its entries in prose, read once for all rules. */
export class Presence {
  private readonly plan: Plan;
  private readonly times: ReadonlyMap<Text, readonly TimeFact[]>;
  private readonly figures: ReadonlyMap<Text, readonly FigureFact[]>;

  constructor(plan: Plan) {
    this.plan = plan;
    this.times = byText(plan.facts.times);
    this.figures = byText(plan.facts.figures);
  }

  /**
   * Whether an entry has something: itself, in prose, by what it stands in, or
   * in every entry below it. A key that waits to be filled in counts as there.
   */
  has({ item, above }: Entry, field: EntryField): boolean {
    if (this.hasItself(item, field)) return true;
    if (HANDED_DOWN.has(field) && above.some((each) => this.hasItself(each, field))) return true;
    return item.items.length > 0 && item.items.every((child) => this.has({ item: child, above: [] }, field));
  }

  /** Whether to say it once of an entry mends everything below it: none of that has it yet, and it would be handed down. */
  standsForAll({ items }: Item, field: EntryField): boolean {
    return items.length > 0 && HANDED_DOWN.has(field) && !this.isBelow(items, field);
  }

  private isBelow(items: readonly Item[], field: EntryField): boolean {
    return items.some((item) => this.hasItself(item, field) || this.isBelow(item.items, field));
  }

  private hasItself(item: Item, field: EntryField): boolean {
    if (entryValue(item, field).count > 0 || announcedAt(this.plan, item.path, field)) return true;
    const words = ownTexts(item);
    if (field === 'owner') return words.some(({ value }) => namesOwner(value));
    if (field === 'value') return words.some((text) => this.figures.has(text));
    if (field === 'when') return words.some((text) => saysWhen(text.value, this.times.get(text) ?? []));
    return false;
  }
}

/** What holds for everything below the entry that says it. */
const HANDED_DOWN: ReadonlySet<EntryField> = new Set(['owner', 'partners', 'when', 'venue', 'audience']);

/** The entries that a rule is about. */
export function selected(plan: Plan, where: Where, presence: Presence): readonly Entry[] {
  return entriesOf(plan.sections).filter((entry) => {
    const { item } = entry;
    if (where.sections.length > 0 && !isOneOf(item.sectionKind, where.sections)) return false;
    if (where.depths.length === 0 ? item.depth === 1 : !where.depths.includes(item.depth)) return false;
    const words = [item.title?.value, item.text?.value].join('\n');
    return (
      hasOneOf(item.title?.value ?? '', where.title) &&
      hasOneOf(words, where.contains) &&
      (where.lacks.length === 0 || !hasOneOf(words, where.lacks)) &&
      where.has.every((field) => presence.has(entry, field)) &&
      !where.without.some((field) => presence.has(entry, field))
    );
  });
}

function isOneOf<T>(value: T | null, all: readonly T[]): boolean {
  return value !== null && all.includes(value);
}

/** Whether a text has one of the words, in capitals or not; no words ask for nothing. */
export function hasOneOf(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  return words.length === 0 || words.some((word) => small.includes(word.toLowerCase()));
}

/** What the sentence of a rule calls a plan or an entry. */
export function nameOfSubject(subject: Plan | Item): string {
  const titles = 'sections' in subject ? subject.title : [subject.title ?? subject.text];
  return titles.map((text) => text?.value ?? '').join('');
}
