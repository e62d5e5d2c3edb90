import type { Item, Plan, Text } from '../plan/types.ts';
import { hasBlank, ownTexts, wordsOf } from './queries.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A number, however written, or a word for all or none of something. */
const FIGURE =
  /[0-9０-９]|百分之|[一二两三四五六七八九十百千万半]+(?:个|项|场|次|期|户|人|名|家|所|处|条|支|间|篇|份|件|套|台|位|批|倍|成|遍|轮|类|种|门|级|岁|天|周|月|年|学时|课时)|全覆盖|全员|全部|全体|全年|全面消除|人人|户户|家家|应.尽|逐[户人村校]|每[个户人村校季月周年天学]|无.{0,8}(?:事故|案件|事件|投诉|上访|死角|遗漏)|零|杜绝|不发生|不出现|不低于|不少于|达标|合格/;
/** Something that is there in the end or is not: a yes or no is a measure too. */
const DONE =
  /建成|开通|竣工|投入使用|挂牌|成立|设立|选出|换届|通过.{0,10}(?:验收|评估|认定|评审)|(?:争创|创建|创成|获评|申报|争取|荣获).{0,20}(?:称号|先进|示范|星级|标准|优秀|文明|集体|单位)/;
const FIGURE_EN =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|half|third|quarter|twice|double|every|each|all|none|zero|no|nobody|whole|full|monthly|weekly|quarterly|yearly)\b/i;
const DONE_EN =
  /\b(?:open(?:ed)?|launch(?:ed)?|found(?:ed)?|complete(?:d)?|pass(?:ed)?|certified|adopt(?:ed)?|by (?:the end|january|february|march|april|may|june|july|august|september|october|november|december))\b/i;

/** A target that names nothing by which one could tell whether it was reached. */
export const targetUnmeasurable: Rule<'target-unmeasurable'> = {
  id: 'target-unmeasurable',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, context) {
    const measured = measuredTexts(plan);
    for (const section of plan.sections) {
      if (section.sectionKind === 'targets') visit(section, plan, measured, context);
    }
  },
};

/** 长期, 定期 and 适时 say that something goes on, not when it is done. */
const VAGUE: ReadonlySet<string> = new Set(['ongoing', 'regularly', 'as-needed']);

/** Texts in which a figure or a time was read. */
function measuredTexts({ facts }: Plan): ReadonlySet<Text> {
  const times = facts.times.filter(
    ({ meaning }) => !(meaning.type === 'time-of-year' && VAGUE.has(meaning.name)),
  );
  return new Set([...facts.figures, ...times].map(({ text }) => text));
}

function isMeasurable(item: Item, measured: ReadonlySet<Text>): boolean {
  if (item.value !== null || item.when !== null || item.table !== null || item.amount !== null) return true;
  const words = wordsOf(item);
  const patterns = [FIGURE, DONE, FIGURE_EN, DONE_EN];
  return ownTexts(item).some((text) => measured.has(text)) || patterns.some((pattern) => pattern.test(words));
}

/**
 * An item with items is a heading or an introduction: figures in either redeem
 * the other. Only where a stated target and everything below it names none is
 * the target itself at fault.
 */
function visit(
  item: Item,
  plan: Plan,
  measured: ReadonlySet<Text>,
  { report, ...context }: RuleContext<'target-unmeasurable'>,
): void {
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
