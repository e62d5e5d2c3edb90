/** What a reader of the plan would count as its tasks. */
import type { Item, Plan, Text } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';

/** Fewer tasks are a note, not a plan: nobody asks who does them and when. */
export const FEW = 3;

/** Sections that say what is wanted, what there is and what it costs; all others say what is done. */
const NO_WORK: ReadonlySet<SectionKind> = new Set([
  'guidingIdeology',
  'situation',
  'principles',
  'targets',
  'budget',
]);
/** Titles of sections that look back or lead in. */
const NO_WORK_TITLE =
  /回顾|情况|形势|背景|意义|概况|前言|说明|总结(?!.*(?:计划|安排))|\b(?:review of|background|introduction|looking back|about us)\b/i;

/**
 * How many tasks a plan holds: items without items of their own, and what
 * sections say in prose, each paragraph of several sentences' end counted.
 */
export function countTasks(plan: Plan): number {
  return plan.sections
    .filter(isWork)
    .flatMap((section) => [...walkItems([section])])
    .reduce((sum, item) => sum + tasksOf(item), 0);
}

/** The sections in which work is planned. */
export function isWork({ kind, title }: Item): boolean {
  return !(kind !== null && NO_WORK.has(kind)) && !(title && NO_WORK_TITLE.test(title.value));
}

function tasksOf({ depth, items, text, title }: Item): number {
  if (items.length > 0) return 0;
  if (depth === 1) return text ? paragraphs(text) : 0;
  return text || title ? 1 : 0;
}

/** How many tasks an item without items of its own tells: each paragraph of its text is one. */
export function tasksToldBy({ text, title }: Item): number {
  return text ? paragraphs(text) : title ? 1 : 0;
}

/** Lines that end a sentence; a text without any is one paragraph all the same. */
function paragraphs({ value }: Text): number {
  const lines = value.split('\n').filter((line) => /[。！；;!.]\s*$/.test(line));
  return Math.max(1, lines.length);
}
