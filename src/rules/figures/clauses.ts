/** What a figure speaks of: the words before it, with those of its item where it is the item's value. */
import type { Fact } from '../../plan/facts/types.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { beginOfPart } from '../../text/parts.ts';
import { oncePerPlan } from '../once.ts';
import { everyItem, wordsOf } from '../queries.ts';

/** So many characters before a figure may say what it measures. */
const REACH = 60;

/** What a value speaks of stands in its item's title and text. */
export const subjectsOfValues = oncePerPlan(
  (plan: Plan): ReadonlyMap<Text, string> =>
    new Map(
      everyItem(plan).flatMap((item) => (item.value ? [[item.value.text, wordsOf(item)] as const] : [])),
    ),
);

/** The words before a figure, over commas and all; of a value, those of its item too. */
export function wordsBefore({ text, from }: Fact, subjects: ReadonlyMap<Text, string>): string {
  const subject = subjects.get(text) ?? '';
  return (subject + text.value.slice(Math.max(0, from - REACH), from)).slice(-REACH);
}

/** The clause of a text that ends before a place, from the last mark on. */
export function clauseBefore(text: string, to: number): string {
  return text.slice(beginOfPart(text, to, '，。；：！？、,;!?\n', REACH), to);
}
