import type { Fact } from '../../plan/facts/types.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';
import { withoutNumbers } from '../front-numbers.ts';
import { hasBlank, ownTexts, wordsOf } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isCalledWork, isLabelled } from './labels.ts';
import { namesMeasure } from './measurable.ts';
import { isOneEvent } from './one-event.ts';

/** A target that names nothing by which one could tell whether it was reached. */
export const targetUnmeasurable: Rule<'target-unmeasurable'> = {
  id: 'target-unmeasurable',
  severity: 'warning',
  presets: ['strict'],
  basis: { kind: 'practice' },
  check(plan, context) {
    if (isOneEvent(plan)) return;
    const measured = measuredTexts(plan);
    for (const section of plan.sections) {
      if (section.sectionKind === 'targets') visit(section, plan, measured, context);
    }
  },
};

/** 长期, 全年 and 适时 say that something goes on, not when it is done. */
const VAGUE: ReadonlySet<string> = new Set(['ongoing', 'regularly', 'as-needed', 'whole-year', 'term']);

/** Texts in which a figure or a time was read. A year alone is no time by which anything is done. */
function measuredTexts({ facts }: Plan): ReadonlySet<Text> {
  const times = facts.times.filter(({ meaning }) => isDue(meaning));
  return new Set([...facts.figures, ...times].filter(isSaid).map(({ text }) => text));
}

/** A number typed in front of an item counts nothing. */
function isSaid({ text: { value }, from, to }: Fact): boolean {
  return withoutNumbers(value).slice(from, to) === value.slice(from, to);
}

function isDue(meaning: WhenPhrase): boolean {
  if (meaning.type === 'date') return meaning.date.month !== null;
  return !(meaning.type === 'time-of-year' && VAGUE.has(meaning.name));
}

function isMeasurable(item: Item, measured: ReadonlySet<Text>): boolean {
  if (item.value !== null || item.when !== null || item.table !== null || item.amount !== null) return true;
  return ownTexts(item).some((text) => measured.has(text)) || saysMeasure(item);
}

function saysMeasure({ title, text }: Item): boolean {
  return [title, text].some((each) => each !== null && namesMeasure(withoutNumbers(each.value)));
}

/**
 * An item with items is a heading or an introduction: figures in either redeem
 * the other. Only where a stated target and everything below it names none is
 * the target itself at fault. What calls itself an action or a strategy is no
 * target, below a goal or not; nor are the steps below
 * a stated goal with its figure.
 */
function visit(
  item: Item,
  plan: Plan,
  measured: ReadonlySet<Text>,
  { report, ...context }: RuleContext<'target-unmeasurable'>,
): void {
  if (item.depth > 1 && isCalledWork(item)) return;
  if (isLabelled(item, 'targets') && ownTexts(item).some((text) => measured.has(text))) return;
  const isStated = item.text !== null && item.depth > 1;
  const isLeaf = item.items.length === 0;
  if (isLeaf || isStated) {
    const below = (each: Item): boolean => isMeasurable(each, measured) || each.items.some(below);
    const text = item.text ?? (item.depth > 1 ? item.title : null);
    if (text && !hasBlank(plan, item) && !below(item)) report(text, { text: wordsOf(item) });
    return;
  }
  for (const child of item.items) visit(child, plan, measured, { report, ...context });
}
