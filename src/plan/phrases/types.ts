/**
 * What the phrases of `when` and `value` mean. The grammar is described in
 * docs/phrases.md; these types are its result, without any wording.
 */

/** A calendar day, or part of one: what the phrase left open is null and follows from the plan's period. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type Frequency = {
  /** How often in each unit: `每周三次` is 3 a week, `每季度` 1 a quarter. */
  readonly times: number;
  /** Every n units: `每三个月` is unit month, every 3. */
  readonly every: number;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'term' | 'year';
  /** Day of the month (每月5日), weekday 1–7 (每周三), or `end`/`start` of the unit (每半年末). */
  readonly on: { readonly day: number } | { readonly weekday: number } | 'start' | 'end' | null;
};

/** The meaning of a `when` phrase. Months and days are 1-based, weekdays 1 (Monday) to 7. */
export type WhenPhrase =
  | { readonly type: 'date'; readonly date: PartialDate }
  /** Both ends included. `3—4月`, `2026年3月至6月`, `第一阶段（3月—5月）` (then with its label). */
  | { readonly type: 'range'; readonly from: PartialDate; readonly to: PartialDate; readonly label: string | null }
  /** `6月底前`, `by June`: no later than. */
  | { readonly type: 'deadline'; readonly by: PartialDate; readonly end: boolean }
  | { readonly type: 'quarter'; readonly quarter: 1 | 2 | 3 | 4; readonly year: number | null }
  | { readonly type: 'half'; readonly half: 1 | 2; readonly year: number | null }
  /** `第3周`, `第3—5周`: weeks of the term. */
  | { readonly type: 'weeks'; readonly from: number; readonly to: number }
  | { readonly type: 'frequency'; readonly frequency: Frequency }
  /** A named day of the calendar (春节, 三八妇女节, Mother's Day), with 前/后 and a month when one is written. */
  | { readonly type: 'occasion'; readonly occasion: string; readonly relation: 'on' | 'before' | 'after' | 'around'; readonly month: number | null }
  /** `年初`, `年底`, `学期末`, `暑假`, `节假日`, `全年`, `长期`: understood, no month to be had for certain (`months` where the custom is clear). */
  | { readonly type: 'time-of-year'; readonly name: string; readonly months: readonly number[] }
  /** Several phrases in one: `3月、9月`, `六一、重阳`. */
  | { readonly type: 'several'; readonly parts: readonly WhenPhrase[] };

export type Comparison = 'exactly' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about';

/** The meaning of a `value` phrase. */
export type ValuePhrase =
  /** A number with its unit as written (`%`, `场`, `万元`, `元/人`, `families`). `kind` says what sort of unit it is. */
  | {
      readonly type: 'amount';
      readonly comparison: Comparison;
      readonly number: number;
      readonly unit: string;
      readonly kind: 'percent' | 'money' | 'count' | 'per';
      /** 每季度不少于1场 */
      readonly frequency: Frequency | null;
    }
  /** 63%～68% */
  | { readonly type: 'between'; readonly from: number; readonly to: number; readonly unit: string; readonly kind: 'percent' | 'money' | 'count' | 'per' }
  /** 每年提高5个百分点, 增长10%: a change against before. */
  | { readonly type: 'change'; readonly direction: 'up' | 'down'; readonly comparison: Comparison; readonly number: number; readonly unit: string; readonly frequency: Frequency | null }
  /** 1:50, 三分之一 */
  | { readonly type: 'ratio'; readonly comparison: Comparison; readonly numerator: number; readonly denominator: number }
  /** 全覆盖, 零事故, 达标, 100%: all, none or done, said without a figure. */
  | { readonly type: 'whole'; readonly of: 'all' | 'none' | 'done' }
  | { readonly type: 'several'; readonly parts: readonly ValuePhrase[] };
