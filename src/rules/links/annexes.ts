/** Whether what a text calls appended (名单附后, 成员如下) is there to be found. */
import type { Item, Plan, Text } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { ownTexts, wordsOf } from '../queries.ts';

/** What is appended, and by which words an annex that holds it is named. */
const NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/名单|名册|成员|人员/, /名单|名册|成员|小组|人员|委员|一览|队伍|机构|领导/],
  [/方案/, /方案|办法|预案|计划|细则|安排/],
  [/表|清单/, /表|一览|明细|清单|安排|日程|时间|进度|分工|统计|目录|台账/],
];

/** Whether some annex may be the one that is meant; annexes without a title may be any. */
export function isAnnexed(appended: string, annexes: readonly Item[]): boolean {
  const words = NAMES.find(([what]) => what.test(appended))?.[1] ?? /./;
  return annexes.some(
    (annex) =>
      annex.title === null ||
      [...walkItems([annex])].some(
        (item) => words.test(wordsOf(item)) || item.roster !== null || item.table !== null,
      ),
  );
}

/** The annexes, and the sections that were written as annexes (附件1：…). */
export function annexesOf({ attachments, sections }: Plan): readonly Item[] {
  const typed = sections.filter(
    ({ title }) => title && /^(?:附件|附表|附：|annex|appendix)/i.test(title.value),
  );
  return [...attachments, ...typed];
}

/** A text that can speak of what comes below it. */
interface Referring {
  readonly text: Text;
  /** A roster or a table follows in the same item, or later in the same section. */
  readonly below: boolean;
  /** Nothing at all comes below it in its section. */
  readonly isLast: boolean;
}

/** The texts outside of the annexes. What leads in and closes may speak of all sections. */
export function referringTexts(plan: Plan): readonly Referring[] {
  const within = plan.sections.flatMap((section) => referringIn([...walkItems([section])]));
  const isPrinted = [...walkItems(plan.sections)].some(isShown);
  const around = [plan.preamble, plan.closing].filter((text) => text !== null);
  return [...within, ...around.map((text) => ({ text, below: isPrinted, isLast: false }))];
}

/** Of the items of one section, in order. */
function referringIn(items: readonly Item[]): readonly Referring[] {
  const lastShown = items.findLastIndex(isShown);
  return items.flatMap((item, index) => {
    const cells = item.table ? [...item.table.heads, ...item.table.rows.flat()] : [];
    const isLast = index === items.length - 1 && !isShown(item);
    return [...ownTexts(item), ...cells].map((text) => ({
      text,
      below: lastShown >= index,
      isLast: isLast && text === item.text,
    }));
  });
}

const isShown = ({ roster, table }: Item): boolean => roster !== null || table !== null;
