import type { OccasionFact } from '../../plan/facts/types.ts';
import { findOccasion, occasionDate } from '../../plan/occasions/dates.ts';
import type { Occasion } from '../../plan/occasions/table.ts';
import { daysInMonth } from '../../plan/phrases/dates.ts';
import type { Lang } from '../../plan/types.ts';
import { type Prose, proseOf } from '../prose.ts';
import { byText } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { type Calendar, calendarOf } from './certain-day.ts';
import { dayOfOccasion } from './day-of-occasion.ts';
import { ELSEWHERE } from './occasion-months.ts';
import { datesByText, type WrittenDate } from './written-dates.ts';

/** An occasion with a date beside it that is not its own. */
export const occasionOnWrongDay: Rule<'occasion-on-wrong-day'> = {
  id: 'occasion-on-wrong-day',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const occasions = byText(plan.facts.occasions);
    const calendar = calendarOf(plan);
    for (const prose of proseOf(plan)) {
      const facts = occasions.get(prose.text) ?? [];
      const dates = facts.length === 0 ? [] : (datesByText(plan).get(prose.text) ?? []);
      for (const fact of facts) {
        const date = dayOfOccasion(fact, dates, prose.value);
        const right = date && rightDays(fact, date, { prose, calendar, lang: plan.lang });
        if (date === null || right === null) continue;
        const from = Math.min(fact.from, date.from);
        const to = Math.max(fact.to, date.to);
        const occasion = prose.text.value.slice(fact.from, fact.to);
        report({ text: prose.text, from, to }, { occasion, found: date, ...right });
      }
    }
  },
};

interface Around {
  readonly prose: Prose;
  readonly calendar: Calendar;
  readonly lang: Lang;
}

interface Right {
  /** The days on which it falls. */
  readonly days: readonly { readonly month: number; readonly day: number }[];
  /** The year in which it falls on them; null for one that never moves. */
  readonly year: number | null;
}

/** Any year will do for a day that never moves. */
const ANY_YEAR = 2000;

/** On which days it falls, where the date is none of them; null where it may be right. */
function rightDays(fact: OccasionFact, date: WrittenDate, { prose, calendar, lang }: Around): Right | null {
  const occasion = findOccasion(fact.occasion);
  if (occasion === undefined || !isOneDay(occasion, fact) || !exists(date)) return null;
  const isFixed = 'solar' in occasion.rule;
  const year = isFixed ? null : (calendar.day(date, prose)?.year ?? null);
  if (!isFixed && year === null) return null;
  const days = occasionDate(occasion.id, year ?? ANY_YEAR);
  const isRight = days.some(({ month, day }) => month === date.month && day === date.day);
  const isWorldwide = /^(?:international|world)\b/i.test(prose.value.slice(fact.from, fact.to));
  const differs = mayDiffer(occasion, date, days, isWorldwide ? null : lang);
  if (isRight || days.length === 0 || differs) return null;
  return { days: days.map(({ month, day }) => ({ month, day })), year };
}

/** Names that also mean another day, or a day of one's own: 新年 is also the lunar one, a 读书日 may be the school's. */
const LOOSE =
  /^(?:新年|新春|新春佳节|女神节|老人节|老年节|读书日|献血日|志愿者日|会员活动日|雷锋日)$|[月周]$|\b(?:week|month)$|^(?:women's day|volunteer day|christmas)$/i;

function isOneDay({ rule }: Occasion, { text, from, to }: OccasionFact): boolean {
  return !('from' in rule || 'days' in rule) && !LOOSE.test(text.value.slice(from, to));
}

function exists({ month, day }: WrittenDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(null, month);
}

/** The lunar date itself (9月9日重阳节), and what another country or church keeps on another day. */
function mayDiffer(
  { id, rule }: Occasion,
  { month, day }: WrittenDate,
  days: readonly { readonly month: number; readonly day: number }[],
  lang: Lang | null,
): boolean {
  if ('lunar' in rule && rule.lunar[0] === month && rule.lunar[1] === day) return true;
  const [first] = days;
  if ('easter' in rule && first && (month > first.month || day > first.day)) return true;
  return lang === 'en' && id in ELSEWHERE && (ELSEWHERE[id] === 'any' || first?.month !== month);
}
