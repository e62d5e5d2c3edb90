/** Whether a plan says beside its tasks when they are done, so that nobody misses a schedule. */
import type { TimeFact } from '../../plan/facts/types.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { byText, type Line, linesOf, ownTexts } from '../queries.ts';
import { saysWhen } from './spoken-times.ts';

/** So many tasks with a time of their own are a schedule told in passing. */
const SEVERAL = 2;

/** Whether several tasks, items or paragraphs, say when they are done. */
export function saysSchedule(plan: Plan): boolean {
  const facts = byText(plan.facts.times);
  const leaves = [...walkItems(plan.sections)].filter(({ items }) => items.length === 0);
  const times = leaves.flatMap((item) =>
    item.when !== null
      ? [true]
      : ownTexts(item)
          .flatMap(linesOf)
          .map((line) => saysWhen(line.text.value.slice(line.from, line.to), within(facts, line))),
  );
  return times.filter(Boolean).length >= SEVERAL;
}

/** The facts of a paragraph, with their places counted from its beginning. */
function within(
  facts: ReadonlyMap<Text, readonly TimeFact[]>,
  { text, from, to }: Line,
): readonly TimeFact[] {
  return (facts.get(text) ?? [])
    .filter((fact) => fact.from >= from && fact.to <= to)
    .map((fact) => ({ ...fact, from: fact.from - from, to: fact.to - from }));
}
