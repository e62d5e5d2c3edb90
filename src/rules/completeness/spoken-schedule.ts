/** Whether a plan says task by task when each is done, so that nobody misses a schedule. */
import type { Plan } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { byText, ownTexts } from '../queries.ts';
import { saysWhen } from './spoken-times.ts';
import { FEW } from './tasks.ts';

/** Whether three tasks and more, and at least half of them, say when they are done. */
export function saysSchedule(plan: Plan): boolean {
  const facts = byText(plan.facts.times);
  const tasks = [...walkItems(plan.sections)].filter(({ depth, items }) => depth > 1 && items.length === 0);
  const timed = tasks.filter(
    (task) =>
      task.when !== null || ownTexts(task).some((text) => saysWhen(text.value, facts.get(text) ?? [])),
  );
  return timed.length >= FEW && timed.length * 2 >= tasks.length;
}
