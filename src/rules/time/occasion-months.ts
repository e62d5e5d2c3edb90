/** In which months an occasion may be planned. */
import type { OccasionFact } from '../../plan/facts/types.ts';
import { findOccasion, occasionDate } from '../../plan/occasions/dates.ts';
import { compareDays, type DaySpan } from '../../plan/phrases/resolve.ts';
import type { Day, Lang } from '../../plan/types.ts';
import { monthsLater, overlaps } from '../calendar.ts';

const PREPARES =
  /迎|筹|备|慰问|走访|彩排|春联|年货|策划|排练|征集|征稿|报名|招募|动员|预热|方案|布置|装饰|预订|订购|售票|前|prepar|plan|rehears|before|ahead|upcoming|run-up|towards|tickets?\b|on sale|sign[- ]?up|book(?:ing)?s?\b|order|invit|lights|decorat/i;
const FOLLOWS = /后|总结|延续|收尾|回顾|评奖|整理|照片|after|follow|thank/i;
/** Names of places and bodies that begin like an occasion: 五一路, 六一幼儿园. */
const PLACE = /^[路街村桥巷]|^(?:小区|社区|大道|广场|公园|幼儿园|小学|中学|学校|礼堂|公司)/;
/** Said of the first of January and of the lunar year's. */
const NEW_YEAR = /^新年$/;
/** An occasion that falls this early in a month is usually kept in the month before. */
const EARLY = 5;
/** A season that begins long before the day. */
const SEASON: ReadonlySet<string> = new Set([
  'spring-festival',
  'new-years-eve-lunar',
  'little-new-year',
  'lantern-festival',
  'christmas',
]);
/** Days that lie elsewhere in other countries: the months in which an English plan may mean them, or 'any'. */
export const ELSEWHERE: Readonly<Record<string, readonly number[] | 'any'>> = {
  'mothers-day': [2, 3, 5],
  'fathers-day': [3, 6, 9],
  'labour-day': [3, 5, 9, 10],
  thanksgiving: [10, 11],
  'childrens-day': 'any',
  'national-day': 'any',
  'independence-day': 'any',
  'teachers-day': 'any',
  'youth-day': 'any',
  'arbor-day': 'any',
  'family-day': 'any',
  'memorial-day': 'any',
  'volunteer-week': 'any',
  'volunteer-day': 'any',
  'grandparents-day': 'any',
  'army-day': 'any',
};

/** The days of an occasion in the plan's years and the one after, since a plan ends with the next 元旦 in sight. */
function daysAround(id: string, { from, to }: DaySpan): readonly Day[] {
  const occasion = findOccasion(id);
  if (occasion === undefined) return [];
  const years = Array.from({ length: to.year - from.year + 2 }, (_, index) => from.year + index);
  return years.flatMap((year) => occasionDate(occasion.id, year));
}

/** The months within the period in which it falls. */
export function monthsOf({ occasion }: OccasionFact, period: DaySpan): readonly number[] {
  const within = daysAround(occasion, period).filter((day) => overlaps({ from: day, to: day }, period));
  return [...new Set(within.map(({ month }) => month))];
}

/** Whether an occasion may well be meant in the planned stretches, given the words around it. */
export function mayBe(
  fact: OccasionFact,
  planned: readonly DaySpan[],
  period: DaySpan,
  words: string,
  lang: Lang,
): boolean {
  const elsewhere = lang === 'en' ? ELSEWHERE[fact.occasion] : undefined;
  const isPlace = PLACE.test(fact.text.value.slice(fact.to));
  if (elsewhere === 'any' || isPlace || monthsOf(fact, period).length === 0) return true;
  if (planned.some((span) => isLunarDay(fact, span))) return true;
  const name = fact.text.value.slice(fact.from, fact.to);
  const days = [
    ...daysAround(fact.occasion, period),
    ...(NEW_YEAR.test(name) ? daysAround('spring-festival', period) : []),
    // The new year is kept until the lanterns.
    ...(fact.occasion === 'spring-festival' ? daysAround('lantern-festival', period) : []),
  ];
  const isSeason = SEASON.has(fact.occasion);
  return planned.some(
    (span) =>
      elsewhere?.includes(span.from.month) ||
      days.some((day) => falls(day, 0, span) || isNear(day, span, words, isSeason)),
  );
}

/** 9月9日重阳节: the day of the lunar calendar, written as one of the other, as its time or right before it. */
function isLunarDay({ occasion, text, from: at }: OccasionFact, { from, to }: DaySpan): boolean {
  const rule = findOccasion(occasion)?.rule;
  if (rule === undefined || !('lunar' in rule)) return false;
  const [month, day] = rule.lunar;
  const isDay = compareDays(from, to) === 0 && from.month === month && from.day === day;
  return isDay || text.value.slice(0, at).endsWith(`${month}月${day}日`);
}

/** In the month before for what is early in its month or being prepared, in the month after for what follows. */
function isNear(day: Day, span: DaySpan, words: string, isSeason: boolean): boolean {
  if ((isSeason || day.day <= EARLY) && falls(day, -1, span)) return true;
  if (PREPARES.test(words) && (falls(day, -1, span) || falls(day, -2, span))) return true;
  return FOLLOWS.test(words) && falls(day, 1, span);
}

/** Whether a day, moved by months, falls into a month that the span touches. */
function falls(day: Day, months: number, span: DaySpan): boolean {
  const moved = { ...monthsLater(day, months), day: 1 };
  const from = { ...span.from, day: 1 };
  return compareDays(from, moved) <= 0 && compareDays(moved, span.to) <= 0;
}
