/** What a line calls itself in front: `Action: …`, `Goal 2: …`, `具体措施：…`. */
import type { Item } from '../../plan/types.ts';
import { withoutNumbers } from '../front-numbers.ts';

/** The kinds of section that single lines are labelled as. */
export type LabelledKind = 'targets' | 'measures';

/** `Goal 1`, `Strategy 4.6`, `Action #2`, and the mark behind; or nothing behind, as in a heading. */
const NUMBERED = '(?: (?:steps?|items?))?(?: ?#?\\d{1,2}(?:\\.\\d{1,2})?)? ?(?:[:：–—]|-(?= )|$)';
/** What may stand before the word itself: Strategic Plan Strategy, School “SMART” Goal (Specific …). */
const BEFORE = '^(?:[-*•] )?(?:[\\w“”"’\'-]{1,20} ){0,4}';
const ENGLISH: Readonly<Record<LabelledKind, RegExp>> = {
  targets: new RegExp(
    `${BEFORE}(?:goals?|targets?|objectives?|outcomes?)(?: \\([^()]{1,80}\\))?${NUMBERED}`,
    'i',
  ),
  measures: new RegExp(
    `${BEFORE}(?:actions?|strateg(?:y|ies)|activit(?:y|ies)|tasks?)${NUMBERED}|^actions? (?:to|for|in)\\b`,
    'i',
  ),
};
const CHINESE: Readonly<Record<LabelledKind, RegExp>> = {
  targets: /^(?:总体|具体|工作|活动|年度|主要)?(?:目标|指标)(?:设定)?\s*(?:[：:]|$)/,
  measures:
    /^(?:具体|主要|工作|实施|重点)?(?:措施|举措|做法|行动|步骤)\s*(?:[：:]|$)|^(?:关键|主要|重点|具体)任务\s*(?:[：:]|$)/,
};

/** Whether the title of an item or a line of its text calls itself a target or a measure. */
export function isLabelled({ title, text }: Item, kind: LabelledKind): boolean {
  const lines = [title?.value, ...(text?.value.split('\n') ?? [])];
  return lines.some((line) => line !== undefined && says(line.trim(), kind));
}

/** Whether an item, by its heading or its first line, is something to be done. */
export function isCalledWork({ title, text }: Item): boolean {
  const front = title?.value ?? text?.value.split('\n')[0];
  return front !== undefined && says(front.trim(), 'measures');
}

function says(line: string, kind: LabelledKind): boolean {
  const words = withoutNumbers(line).trim();
  return ENGLISH[kind].test(words) || CHINESE[kind].test(words);
}
