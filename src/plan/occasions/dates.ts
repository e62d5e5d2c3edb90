/**
 * On which days an occasion falls. Lunar days and solar terms come from a table
 * that the build works out; nothing here depends on the time zone of the machine.
 */
import type { Day } from '../types.ts';
import { FIRST_YEAR, LAST_YEAR, MOVING_DAYS } from './moving-days.ts';
import { movingKey, OCCASIONS, type Occasion, type OccasionId, type OccasionRule } from './table.ts';

const BY_ID: ReadonlyMap<string, Occasion> = new Map(OCCASIONS.map((occasion) => [occasion.id, occasion]));

/** Days since 1970-01-01, so that they can be counted on. */
type DayNumber = number;

const MILLISECONDS = 86_400_000;

/** `Date.UTC` would take the year 26 for 1926. */
const numberOf = (year: number, month: number, day: number): DayNumber =>
  new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS;

function toDay(number: DayNumber): Day {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const stretch = (start: DayNumber, days: number): Day[] =>
  Array.from({ length: days }, (_, index) => toDay(start + index));

/** A lunar day can fall twice in a solar year, or not at all (腊八 in 2022 and 2023). */
function movingDays(rule: OccasionRule, year: number, days: number): Day[] {
  const cell = MOVING_DAYS[movingKey(rule)]?.split(' ')[year - FIRST_YEAR] ?? '-';
  return [...cell.matchAll(/(\d\d)(\d\d)/g)].flatMap(([, month, day]) =>
    stretch(numberOf(year, Number(month), Number(day)), days),
  );
}

/** Monday is 1, Sunday 7; 1970-01-01 was a Thursday. */
const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The weekday of a day that exists: 1 (Monday) to 7. */
export function weekdayOn({ year, month, day }: Day): number {
  return weekdayOf(numberOf(year, month, day));
}

/** The day with another weekday (1 Monday to 7) that lies nearest to a day that exists: at most three days off. */
export function nearestWeekday(day: Day, weekday: number): Day {
  const offset = ((weekday - weekdayOn(day) + 10) % 7) - 3;
  return toDay(numberOf(day.year, day.month, day.day) + offset);
}

/**
 * The nth weekday of a month.
 * @param weekday 1 (Monday) to 7
 * @param nth 1 for the first; -1 for the last
 * @returns null where the month has no such day (a fifth Friday)
 */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = numberOf(year, month, 1);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const length = numberOf(year, month + 1, 1) - first;
  const index = nth > 0 ? nth - 1 : Math.floor((length - 1 - offset) / 7);
  return offset + index * 7 < length ? toDay(first + offset + index * 7) : null;
}

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  return numberOf(year, Math.floor(count / 31), (count % 31) + 1);
}

function daysOf(rule: OccasionRule, year: number): Day[] {
  if ('solar' in rule) return stretch(numberOf(year, ...rule.solar), 1);
  if ('from' in rule) {
    const start = numberOf(year, ...rule.from);
    return stretch(start, numberOf(year, ...rule.to) - start + 1);
  }
  if ('lunar' in rule) return movingDays(rule, year, rule.days ?? 1);
  if ('term' in rule) return movingDays(rule, year, 1);
  if ('easter' in rule) return stretch(easterSunday(year) + rule.easter, 1);
  const day = nthWeekday(year, ...rule.weekday);
  if (day === null) return [];
  return stretch(numberOf(day.year, day.month, day.day) + (rule.plus ?? 0), rule.days ?? 1);
}

/**
 * The days of a solar year on which an occasion falls, in order. Every day of a
 * span is listed; a lunar occasion may fall twice in a solar year or never.
 * Years before 1900 and after 2199 have none.
 */
export function occasionDate(id: OccasionId, year: number): readonly Day[] {
  const occasion = BY_ID.get(id);
  const told = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  return occasion !== undefined && told ? daysOf(occasion.rule, year) : [];
}

/** An occasion by its id; undefined for an id that is not in the table. */
export function findOccasion(id: string): Occasion | undefined {
  return BY_ID.get(id);
}
