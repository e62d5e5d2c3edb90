/** Runs the rules that an office wrote itself. */
import { levelUnder, type Policy } from '../../config/config.ts';
import type { Demand, EntryField, Field, OwnRule, PlanField } from '../../config/own-rules.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { knownPeriod } from '../plan-period.ts';
import { announcedAt, byText } from '../queries.ts';
import { locate } from '../run.ts';
import { isCountOff, type Shortfall, shortIn } from './demands.ts';
import { entryValue, type FieldValue, occurrencesIn, planValue } from './fields.ts';
import { stretchesOff } from './rhythm.ts';
import { type Entry, nameOfSubject, Presence, selected } from './subjects.ts';

/** What a rule is held against: the plan, or one of its entries. */
interface Subject {
  readonly node: Plan | Item;
  readonly words: readonly Text[];
  has(field: Field): boolean;
  value(field: Field): FieldValue;
  /** The sections or the entry of which occurrences are counted. */
  within(field: Field): readonly Item[];
}

/** All findings of an office's own rules, as grave as its policy has them. */
export function runOwnRules(plan: Plan, policy: Policy, file: SourceFile): readonly Diagnostic[] {
  const presence = new Presence(plan);
  return policy.ownRules.flatMap((rule) => {
    const severity = policy.rules[rule.id]?.level ?? rule.level ?? levelUnder(policy, rule, 'warning');
    if (severity === 'off') return [];
    return found(plan, rule, presence).map(({ node, at, found: met }): Diagnostic => {
      const { id, message, hint } = rule;
      const args = { id, message, hint, item: nameOfSubject(node), found: met };
      return { code: 'custom', args, severity, file, ...locate(at ?? node) };
    });
  });
}

interface Finding extends Shortfall {
  readonly node: Plan | Item;
}

function found(plan: Plan, rule: OwnRule, presence: Presence): readonly Finding[] {
  if (rule.where === null) return ask(planSubject(plan), rule, plan);
  const entries = selected(plan, rule.where, presence);
  const told = placesToTell(entries, rule, presence);
  return entries.flatMap((entry) =>
    ask(entrySubject(entry, presence), told.has(entry.item) ? rule : { ...rule, has: [] }, plan),
  );
}

/** Of entries within each other that lack the same, those where a line mends it: the upper one where nothing below it has it, else the lower ones. */
function placesToTell(entries: readonly Entry[], rule: OwnRule, presence: Presence): ReadonlySet<Item> {
  const lacking = entries.filter((entry) => lacks(rule, entrySubject(entry, presence)));
  const items = new Set(lacking.map(({ item }) => item));
  // As in `entrySubject`, for entries.
  const forAll = (item: Item) => rule.has.every((field) => presence.standsForAll(item, field as EntryField));
  const uppers = new Set([...items].filter(forAll));
  const told = lacking.filter(
    ({ item, above }) =>
      !above.some((each) => uppers.has(each)) && (uppers.has(item) || !holdsOneOf(item, items)),
  );
  return new Set(told.map(({ item }) => item));
}

function holdsOneOf({ items }: Item, some: ReadonlySet<Item>): boolean {
  return items.some((item) => some.has(item) || holdsOneOf(item, some));
}

function planSubject(plan: Plan): Subject {
  // A rule about the plan asks for fields of a plan; the reader sees to it.
  const value = (field: Field) => planValue(plan, field as PlanField);
  return {
    node: plan,
    words: plan.texts,
    value,
    has: (field) => value(field).count > 0 || announcedAt(plan, [], field),
    within: (field) => plan.sections.filter(({ sectionKind }) => sectionKind === field),
  };
}

function entrySubject(entry: Entry, presence: Presence): Subject {
  const { item } = entry;
  return {
    node: item,
    words: [item.title, item.text].filter((text) => text !== null),
    // As above, for entries.
    value: (field) => entryValue(item, field as EntryField),
    has: (field) => presence.has(entry, field as EntryField),
    within: () => [item],
  };
}

function lacks({ has }: OwnRule, subject: Subject): boolean {
  return has.some((field) => !subject.has(field));
}

function ask(subject: Subject, rule: OwnRule, plan: Plan): readonly Finding[] {
  const { node } = subject;
  if (lacks(rule, subject)) return [{ node, at: null, found: { type: 'nothing' } }];
  return rule.demands
    .flatMap((demand) => shortOf(subject, demand, plan))
    .map((shortfall) => ({ node, ...shortfall }));
}

function shortOf(subject: Subject, demand: Demand, plan: Plan): readonly Shortfall[] {
  const { field, type } = demand;
  if (field === null) return shortIn(subject.words, demand, null);
  const { texts, count } = subject.value(field);
  if (demand.per !== null) return rhythmOf(subject.within(field), demand, plan);
  const isCounted = type !== 'figure' && type !== 'text' && type !== 'time';
  const isProse = type === 'entries' && subject.within(field).some(isUndivided);
  const off = isCounted && !isProse && isCountOff(count, demand);
  return [
    ...(off ? [{ at: null, found: { type: 'count', count } as const }] : []),
    ...shortIn(texts, demand, knownPeriod(plan)),
  ];
}

/** Prose instead of entries: nobody can count what it says. */
function isUndivided({ text, items, table }: Item): boolean {
  return text !== null && items.length === 0 && table === null;
}

/** At least or at most so many a month, a quarter, half a year. */
function rhythmOf(items: readonly Item[], demand: Demand, plan: Plan): readonly Shortfall[] {
  const period = knownPeriod(plan);
  if (period === null || demand.per === null) return [];
  const { per: unit, atLeast, atMost } = demand;
  const calendar = { period, times: byText(plan.facts.times) };
  const numbers = stretchesOff(occurrencesIn(items), { stretch: unit, atLeast, atMost }, calendar);
  return numbers.length === 0 ? [] : [{ at: items[0] ?? null, found: { type: 'times', unit, numbers } }];
}
