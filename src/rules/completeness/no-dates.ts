import { findBlanks } from '../../plan/blanks.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { byText, everyItem, isAnnounced } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { saysWhen } from './spoken-times.ts';
import { countTasks, FEW } from './tasks.ts';

/** No time in the whole plan; said once. */
export const noDates: Rule<'no-dates'> = {
  id: 'no-dates',
  severity: 'warning',
  presets: ['strict'],
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const tasks = countTasks(plan);
    if (tasks < FEW || isAnnounced(plan, 'when') || everyItem(plan).some(({ when }) => when !== null)) return;
    const outside = besideWork(plan);
    const facts = byText(plan.facts.times);
    const isTimed = plan.texts.some(
      (text) => !outside.has(text) && saysWhen(text.value, facts.get(text) ?? []),
    );
    if (!isTimed && !plan.texts.some(leavesTimeBlank)) report(plan, { items: tasks });
  },
};

/** 时间：2026年XX月XX日 waits to be filled in: then `placeholder` speaks. */
function leavesTimeBlank({ value }: Text): boolean {
  return value.split('\n').some((line) => /^.{0,6}时间\s*[：:]/.test(line) && findBlanks(line).length > 0);
}

/** What leads in and what was, which say when something else happened. */
function besideWork(plan: Plan): ReadonlySet<Text | null | undefined> {
  const before = everyItem(plan).filter(
    ({ sectionKind }) => sectionKind === 'situation' || sectionKind === 'guidingIdeology',
  );
  return new Set([
    ...plan.title,
    plan.signature?.date,
    plan.preamble,
    ...before.flatMap(({ title, text }) => [title, text]),
  ]);
}
