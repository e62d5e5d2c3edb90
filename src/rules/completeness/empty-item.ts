import type { Item, Plan } from '../../plan/types.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';
import { announcedBelow, everyItem, hasContent } from '../queries.ts';
import type { Rule } from '../rule.ts';

/** An item that would print a number or a heading with nothing under it. */
export const emptyItem: Rule<'empty-item'> = {
  id: 'empty-item',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { requires, report }) {
    const annexes = new Set(plan.attachments);
    const sections = new Set(plan.sections);
    const bare = new Set(everyItem(plan).flatMap(bareHeadings));
    const unfilled = new Set(requires.filter((kind) => !isFilled(plan, kind)));
    for (const item of everyItem(plan)) {
      if (announcedBelow(plan, item.path)) continue;
      // Of the only section of a kind that is required `missing-section` speaks.
      if (item.depth === 1 && item.kind !== null && unfilled.has(item.kind)) continue;
      if (bare.has(item) || (annexes.has(item) ? item.title === null : saysNothing(item, sections))) {
        report(item, { key: item.title?.value ?? null });
      }
    }
  },
};

/** Whether a section of the kind holds anything. */
function isFilled({ sections }: Plan, kind: SectionKind): boolean {
  return sections.some((section) => section.kind === kind && hasContent(section));
}

/** A title alone is an entry of a list, but not yet a section. An empty list under a key is told when loading. */
function saysNothing(item: Item, sections: ReadonlySet<Item>): boolean {
  if (hasContent(item) || (item.namedBy !== null && item.title === null)) return false;
  return item.title === null || sections.has(item);
}

/** So many characters at most make a heading; more are a sentence. */
const HEADING = 14;
const HEADING_EN = 40;

/** Headings with nothing below them, among headings with something: in a list of titles alone each is an entry. */
function bareHeadings({ items, sectionKind }: Item): readonly Item[] {
  if (sectionKind === null || sectionKind === 'targets' || sectionKind === 'schedule') return [];
  return !items.some(hasContent) ? [] : items.filter(isBareHeading);
}

function isBareHeading(item: Item): boolean {
  const { title, when, owner, partners, venue, audience, results } = item;
  if (title === null || hasContent(item)) return false;
  const isHeading = title.value.length <= (/\p{Script=Han}/u.test(title.value) ? HEADING : HEADING_EN);
  const beside =
    [when, venue, audience].some((part) => part !== null) ||
    owner.length + partners.length + results.length > 0;
  return isHeading && !beside && !/[，；,;。.！!]/.test(title.value);
}
