import type { Item, Plan } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { wordsOf } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { FEW, isWork } from './tasks.ts';

/** A report handed in as a plan: everything in it is done already. Told once, at the title. */
export const reportNotPlan: Rule<'report-not-plan'> = {
  id: 'report-not-plan',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const items = [...walkItems(plan.sections.filter(isWork))].filter(isLeaf);
    if (items.length < FEW || [...walkItems(plan.sections)].some(isPlanned)) return;
    const words = items.map(wordsOf);
    const around = [plan.preamble, plan.closing].map((text) => text?.value ?? '');
    if ([...words, ...around].some(looksAhead)) return;
    const done = words.filter((each) => PAST.test(each)).length;
    if (done < items.length * (isNamedReport(plan, around) ? NAMED : UNNAMED)) return;
    report(plan.title[0] ?? plan, { items: items.length, done });
  },
};

/** So many of its entries tell of what was done, where the text calls itself a report, and where it does not. */
const NAMED = 0.4;
const UNNAMED = 0.75;

function isLeaf({ items, text, title }: Item): boolean {
  return items.length === 0 && (text ?? title) !== null;
}

/** Sections that a report has no use for. */
const PLANNED: readonly unknown[] = ['guidingIdeology', 'principles', 'targets', 'schedule', 'budget'];

/** A target, a figure to reach or a time stands beside it. */
function isPlanned({ kind, value, when }: Item): boolean {
  return PLANNED.includes(kind) || value !== null || when !== null;
}

const PAST = new RegExp(
  [
    '(?<![为除到])了(?![解结却])|已(?![婚故])|先后|受到|得到|取得|荣获|获评|被评|一年来|今年以来|未发生|圆满|回顾|累计',
    '共(?:举办|开展|组织|发放|接待|出|办|走访|排查|清|培训)|全年(?:接待|共|举办|开展|组织|走访|发放)',
    '\\b(?:was|were|had|held|drew|grew|raised|attended|took|gave|met|began|ran|won|made|came|went)\\b|\\b[Ww]e [a-z]+ed\\b',
  ].join('|'),
);
const AHEAD = new RegExp(
  [
    '(?<!现)将(?![军近])|(?<![主重需摘纪必只简概])要(?![求素点闻事害义件])|拟|计划(?!生育)|力争|争取|努力|打算|下一步|今后|明年|下一?年度?|下半年|准备|确保|做到|[底月日]前|继续|进一步|逐步|目标|不少于|不低于|每[周月季年天]',
    '\\b(?:will|shall|plans?|aims?|going to|by the end|is to|are to|we want|targets?|at least|should|must|next (?:year|term)|every|each|weekly|monthly)\\b',
  ].join('|'),
  'i',
);

/** Whether some clause speaks of what is to come, and not at once of what was. */
function looksAhead(words: string): boolean {
  return words
    .split(/[，。；！？\n]|[.;,](?=\s|$)/)
    .some((clause) => AHEAD.test(clause) && !PAST.test(clause));
}

const REPORT = /总结|汇报|工作报告|述职|\breport\b/i;
const PLAN = /计划|安排|打算|思路|方案|要点|\bplans?\b/i;
/** 现总结如下, 以上是一年来的工作情况: the text says itself what it is. */
const SAYS_REPORT =
  /(?:总结|汇报|报告)(?:如下|于下)|以上(?:是|就是)[^，。]{0,16}(?:工作情况|总结|汇报)|\bthis report\b/i;

function isNamedReport({ title }: Plan, around: readonly string[]): boolean {
  const name = title.map(({ value }) => value).join('');
  return (REPORT.test(name) && !PLAN.test(name)) || around.some((words) => SAYS_REPORT.test(words));
}
