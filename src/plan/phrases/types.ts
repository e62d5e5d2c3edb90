/**
 * What the phrases of `when` and `value` mean. The grammar is described in
 * docs/phrases.md; these types are its result, without any wording.
 */
import type { OccasionId } from '../occasions/table.ts';

/** A third of a month: 上旬 and 初, 中旬, 下旬 and 底 (days 1–10, 11–20, 21–end). */
export type MonthPart = 'early' | 'middle' | 'late';

/** A calendar day, or part of one: what the phrase left open is null and follows from the plan's period. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  /** Never together with `part`. */
  readonly day: number | null;
  readonly part: MonthPart | null;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'term' | 'year';

/** Where within its unit something recurs. */
export type RecurrencePoint =
  /** Days of the month: 每月5日, 每月5日、20日. */
  | { readonly days: readonly number[] }
  /** Weekdays 1 (Monday) to 7; `nth` of the month where one is said (first Saturday: 1, last: -1). */
  | { readonly weekdays: readonly number[]; readonly nth: readonly number[] }
  /** Week of the month: 每月第一周; -1 is the last. */
  | { readonly week: number }
  /** Months of the year: 每年3月, 单月, every March. */
  | { readonly months: readonly number[]; readonly day: number | null }
  /** 每季度初, 每月中旬, 每半年末. */
  | 'start'
  | 'middle'
  | 'end';

export interface Frequency {
  /** How often in each unit: `每周三次` is 3 a week, `每季度` 1 a quarter, `每周二、四` 2 a week. */
  readonly times: number;
  /** The upper number of `每月1—2次`; else equal to `times`. */
  readonly timesTo: number;
  /** `每季度至少一次` is at-least. */
  readonly comparison: Comparison;
  /** Every n units: `每三个月` is unit month, every 3. */
  readonly every: number;
  readonly unit: TimeUnit;
  readonly on: RecurrencePoint | null;
  /** `每月5日前`: no later than `on`. */
  readonly deadline: boolean;
}

export type Relation = 'on' | 'before' | 'after' | 'around';

/** Times of the year that have a name but no date. */
export type TimeOfYear =
  | 'year-start'
  | 'year-middle'
  | 'year-end'
  | 'month-start'
  | 'month-middle'
  | 'month-end'
  | 'quarter-start'
  | 'quarter-end'
  | 'term-start'
  | 'term-middle'
  | 'term-end'
  | 'term'
  | 'spring-term'
  | 'autumn-term'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'summer-holiday'
  | 'winter-holiday'
  | 'school-holidays'
  | 'public-holidays'
  | 'weekends'
  | 'workdays'
  | 'whole-year'
  /** 长期, ongoing */
  | 'ongoing'
  /** 定期, regularly */
  | 'regularly'
  /** 适时, as needed */
  | 'as-needed';

/** The meaning of a `when` phrase. Months and days are 1-based, weekdays 1 (Monday) to 7. */
export type WhenPhrase =
  | { readonly type: 'date'; readonly date: PartialDate }
  /** Both ends included. `3—4月`, `2026年3月至6月`, `第一阶段（3月—5月）` (then with its label). */
  | {
      readonly type: 'range';
      readonly from: PartialDate;
      readonly to: PartialDate;
      readonly label: string | null;
    }
  /** `6月底前`, `by June`: no later than; `end` where the end of the month (quarter, year) is named. */
  | { readonly type: 'deadline'; readonly by: PartialDate; readonly end: boolean }
  /** `3月起`, `from March on`. */
  | { readonly type: 'since'; readonly from: PartialDate }
  | { readonly type: 'quarter'; readonly quarter: 1 | 2 | 3 | 4; readonly year: number | null }
  | { readonly type: 'half'; readonly half: 1 | 2; readonly year: number | null }
  /** `第3周`, `第3—5周`: weeks of the term, or of `month` (`3月第一周`). */
  | { readonly type: 'weeks'; readonly from: number; readonly to: number; readonly month: number | null }
  /** `5月第二个周六`, last Friday of May (`nth` -1). */
  | {
      readonly type: 'nth-weekday';
      readonly year: number | null;
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    }
  /** `每周三次`; `within` is the stretch it holds for (`3—6月每月一次`). */
  | { readonly type: 'frequency'; readonly frequency: Frequency; readonly within: WhenPhrase | null }
  /** A named day of the calendar (春节, 三八妇女节, Mother's Day), with 前/后 and a month when one is written. */
  | {
      readonly type: 'occasion';
      readonly occasion: OccasionId;
      readonly relation: Relation;
      readonly year: number | null;
      readonly month: number | null;
    }
  /** `年初`, `学期末`, `暑假`, `节假日`, `全年`, `长期`: understood, no date to be had for certain (`months` where the custom is clear). */
  | {
      readonly type: 'time-of-year';
      readonly name: TimeOfYear;
      readonly relation: Relation;
      readonly year: number | null;
      readonly months: readonly number[];
    }
  /** Several phrases in one: `3月、9月`, `六一、重阳`. */
  | { readonly type: 'several'; readonly parts: readonly WhenPhrase[] };

export type Comparison = 'exactly' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about';

/** What sort of unit a figure has; `per` is an amount for each (`元/人`). */
export type UnitKind = 'percent' | 'money' | 'count' | 'per';

/** The meaning of a `value` phrase. */
export type ValuePhrase =
  /** A number with its unit as written (`%`, `场`, `万元`, `元/人`, `families`); '' for a bare number. */
  | {
      readonly type: 'amount';
      readonly comparison: Comparison;
      readonly number: number;
      readonly unit: string;
      readonly kind: UnitKind;
      /** 每季度不少于1场 */
      readonly frequency: Frequency | null;
    }
  /** 63%～68% */
  | {
      readonly type: 'between';
      readonly from: number;
      readonly to: number;
      readonly unit: string;
      readonly kind: UnitKind;
      readonly frequency: Frequency | null;
    }
  /** 每年提高5个百分点, 增长10%: a change against before. */
  | {
      readonly type: 'change';
      readonly direction: 'up' | 'down';
      readonly comparison: Comparison;
      readonly number: number;
      readonly unit: string;
      readonly frequency: Frequency | null;
    }
  /** 1:50, 三分之一 */
  | {
      readonly type: 'ratio';
      readonly comparison: Comparison;
      readonly numerator: number;
      readonly denominator: number;
    }
  /** 全覆盖, 零事故, 达标: all, none or done, said without a figure. */
  | { readonly type: 'whole'; readonly of: 'all' | 'none' | 'done' }
  | { readonly type: 'several'; readonly parts: readonly ValuePhrase[] };
