import { kindOfTitle } from '../../plan/section-kinds.ts';
import type { Item, Plan } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';
import { KEYS, VALUES } from '../../schema/vocabulary.ts';
import { announcedBelow, hasContent, kindOfKey } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isLabelled } from './labels.ts';
import { isOneEvent } from './one-event.ts';
import { saysSchedule } from './spoken-schedule.ts';
import { FEW, tasksToldBy } from './tasks.ts';

/** A section that the template requires or recommends and the plan does not have; one without content counts as missing. */
export const missingSection: Rule<'missing-section'> = {
  id: 'missing-section',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, context) {
    for (const kind of context.requires) checkKind(plan, kind, true, context);
    if (isThemed(plan) || isOneEvent(plan)) return;
    for (const kind of context.recommends) {
      if (!context.requires.includes(kind)) checkKind(plan, kind, false, context);
    }
  },
};

/** So many sections of work under titles of their own: a plan by themes, which need not have the usual parts. */
const THEMES = 3;

function isThemed({ sections }: Plan): boolean {
  return sections.filter(({ kind, namedBy }) => kind === 'measures' && namedBy === null).length >= THEMES;
}

function checkKind(
  plan: Plan,
  kind: SectionKind,
  required: boolean,
  { printsParts, report }: RuleContext<'missing-section'>,
): void {
  // What stands inside another section is not printed where that is left out.
  const places = printsParts ? plan.sections.filter((item) => item.kind === kind) : walkItems(plan.sections);
  const filled = [...places].some((item) => isOfKind(item, kind) && isFilled(plan, item));
  if (filled || isLeftBlank(plan, kind) || (!printsParts && isSpoken(plan, kind))) return;
  const empty = plan.sections.find((section) => section.kind === kind);
  const heading = (plan.lang === 'en' ? wordsIn(kind) : VALUES['kind']?.[kind]) ?? kind;
  report(empty ?? plan, { kind, heading, required }, { severity: required ? 'error' : 'info' });
}

/** What an event is for stands where a year's plan has its targets. */
const PURPOSE = /(?:活动|培训|演练|比赛|计划)(?:的)?目的|目的(?:和|与|及)意义|\bpurpose\b/i;

/** Many plans keep their safeguards, their targets or the times of their work inside another section. */
function isOfKind(item: Item, kind: SectionKind): boolean {
  if (item.kind === kind) return true;
  if (kind === 'schedule' && item.when !== null) return true;
  if (kind === 'targets' && (item.value !== null || (item.title !== null && PURPOSE.test(item.title.value))))
    return true;
  return item.kind === null && item.title !== null && kindOfTitle(item.title.value) === kind;
}

/** Goals and actions line by line below headings of their own, and tasks that each say when. */
function isSpoken(plan: Plan, kind: SectionKind): boolean {
  const items = [...walkItems(plan.sections)];
  if (kind === 'schedule') return saysSchedule(plan);
  if (kind === 'targets' && plan.title.some(({ value }) => kindOfTitle(value) === 'targets')) return true;
  if (kind === 'measures' && items.some(holdsWork)) return true;
  if (kind !== 'targets' && kind !== 'measures') return false;
  return items.some((item) => isLabelled(item, kind) && hasContent(item));
}

/** A plan that goes by months or steps has its measures there; below a goal with its own text stands what is done for it. */
function holdsWork({ depth, sectionKind, items, text }: Item): boolean {
  if (depth > 1) return false;
  const leaves = [...walkItems(items)].filter((item) => item.items.length === 0);
  const told = leaves.reduce((sum, item) => sum + tasksToldBy(item), 0);
  return told >= FEW && (sectionKind === 'schedule' || (sectionKind === 'targets' && text !== null));
}

function isFilled(plan: Plan, item: Item): boolean {
  return hasContent(item) || announcedBelow(plan, item.path);
}

/** Announced with nothing behind it: `placeholder` says so. */
function isLeftBlank(plan: Plan, kind: SectionKind): boolean {
  return plan.blanks.some(
    ({ path }) => path.length === 1 && (kindOfKey(path[0]) === kind || isSections(path[0])),
  );
}

/** 章节 may hold a section of any kind. */
function isSections(key: string | number | undefined): boolean {
  return key === 'sections' || key === KEYS['sections'];
}

/** `guidingIdeology` → `guiding ideology` */
function wordsIn(kind: SectionKind): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
