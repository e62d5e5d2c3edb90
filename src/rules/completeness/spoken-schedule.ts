/** Whether a plan says beside its tasks when they are done, so that nobody misses a schedule. */
import type { TimeFact } from '../../plan/facts/types.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { byText, ownTexts } from '../queries.ts';
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
          .flatMap(paragraphs)
          .map(({ text, from, line }) => saysWhen(line, within(facts.get(text) ?? [], from, line.length))),
  );
  return times.filter(Boolean).length >= SEVERAL;
}

interface Paragraph {
  readonly text: Text;
  /** Where the paragraph begins in the text, in UTF-16 code units. */
  readonly from: number;
  readonly line: string;
}

function paragraphs(text: Text): readonly Paragraph[] {
  const lines = text.value.split('\n');
  return lines.map((line, index) => ({
    text,
    from: lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0),
    line,
  }));
}

/** The facts of a paragraph, with their places counted from its beginning. */
function within(facts: readonly TimeFact[], start: number, length: number): readonly TimeFact[] {
  return facts
    .filter(({ from, to }) => from >= start && to <= start + length)
    .map((fact) => ({ ...fact, from: fact.from - start, to: fact.to - start }));
}
