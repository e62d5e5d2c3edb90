/**
 * On which days an occasion falls. Lunar days and solar terms come from
 * tyme4ts, which counts in its own calendar days; nothing here goes through
 * `Date`, so the time zone of the machine does not matter.
 */
import { LunarDay, SolarDay, SolarTerm } from 'tyme4ts';
import type { Day } from '../types.ts';
import { OCCASIONS, type Occasion, type OccasionId, type OccasionRule } from './table.ts';

const BY_ID: ReadonlyMap<string, Occasion> = new Map(OCCASIONS.map((occasion) => [occasion.id, occasion]));

/** The years for which occasions are told; beyond them the answer is empty. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const toDay = (day: SolarDay): Day => ({ year: day.getYear(), month: day.getMonth(), day: day.getDay() });

const stretch = (start: SolarDay, days: number): Day[] =>
  Array.from({ length: days }, (_, index) => toDay(start.next(index)));

/** A lunar day can fall twice in a solar year, or not at all (腊八 in 2022 and 2023). */
function lunarDays(year: number, [month, day]: readonly [number, number], days: number): Day[] {
  return [year - 1, year].flatMap((lunarYear) => {
    const start = LunarDay.fromYmd(lunarYear, month, Math.max(day, 1)).getSolarDay();
    const first = day === 0 ? start.next(-1) : start;
    return first.getYear() === year ? stretch(first, days) : [];
  });
}

/** Monday is 1, Sunday 7. */
const weekdayOf = (day: SolarDay): number => day.getWeek().getIndex() || 7;

/**
 * The nth weekday of a month.
 * @param weekday 1 (Monday) to 7
 * @param nth 1 for the first; -1 for the last
 * @returns null where the month has no such day (a fifth Friday)
 */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = SolarDay.fromYmd(year, month, 1);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const length = first.getSolarMonth().getDayCount();
  const index = nth > 0 ? nth - 1 : Math.floor((length - 1 - offset) / 7);
  return offset + index * 7 < length ? toDay(first.next(offset + index * 7)) : null;
}

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Nature 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): SolarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  return SolarDay.fromYmd(year, Math.floor(count / 31), (count % 31) + 1);
}

function between(year: number, from: readonly [number, number], to: readonly [number, number]): Day[] {
  const start = SolarDay.fromYmd(year, ...from);
  return stretch(start, SolarDay.fromYmd(year, ...to).subtract(start) + 1);
}

function daysOf(rule: OccasionRule, year: number): Day[] {
  if ('solar' in rule) return stretch(SolarDay.fromYmd(year, ...rule.solar), 1);
  if ('from' in rule) return between(year, rule.from, rule.to);
  if ('lunar' in rule) return lunarDays(year, rule.lunar, rule.days ?? 1);
  if ('term' in rule) return stretch(SolarTerm.fromIndex(year, rule.term).getSolarDay(), 1);
  if ('easter' in rule) return stretch(easterSunday(year).next(rule.easter), 1);
  const day = nthWeekday(year, ...rule.weekday);
  if (day === null) return [];
  return stretch(SolarDay.fromYmd(day.year, day.month, day.day).next(rule.plus ?? 0), rule.days ?? 1);
}

/**
 * The days of a solar year on which an occasion falls, in order. Every day of a
 * span is listed; a lunar occasion may fall twice in a solar year or never.
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
