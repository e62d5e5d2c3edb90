import { nearestWeekday, weekdayOn } from '../../plan/occasions/dates.ts';
import { fold } from '../../plan/phrases/fold.ts';
import { type Prose, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { calendarOf } from './certain-day.ts';
import { datesByText, type WrittenDate } from './written-dates.ts';

/** A weekday written beside a date that falls on another one. */
export const weekdayMismatch: Rule<'weekday-mismatch'> = {
  id: 'weekday-mismatch',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const calendar = calendarOf(plan);
    const dates = datesByText(plan);
    for (const prose of proseOf(plan)) {
      const beside = weekdaysIn(prose, dates.get(prose.text) ?? []);
      for (const { date, weekday: written, from, to } of beside) {
        const day = calendar.day(date, prose);
        const right = day && weekdayOn(day);
        if (day === null || right === null || right === written) continue;
        const nearest = nearestWeekday(day, written);
        // With its year written there is no way in which it could be right.
        const severity = date.year === null ? 'warning' : 'error';
        report({ text: prose.text, from, to }, { day, written, right, nearest }, { severity });
      }
    }
  },
};

interface WithWeekday {
  readonly date: WrittenDate;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** The stretch of both. */
  readonly from: number;
  readonly to: number;
}

const CHINESE = '(?:周|星期|礼拜) ?([一二三四五六日天])';
/** 3月5日（星期三）, 3月5日上午周三, （3月5日，周三）. */
const BEHIND = new RegExp(
  `^ ?(?:上午|下午|晚上|晚|早上)?(?: ?\\( ?|, ?(?=[^,]{2,4}\\)) ?)?(?:本|这)?${CHINESE}(?! ?(?:[-、,和及至到] ?-? ?(?:周|星期|礼拜)|的?(?:课|作息)))\\)?`,
);
/** 周三（3月4日）: not the last of several, nor one that comes again. */
const BEFORE = new RegExp(`(?<![每逢至到、,和及隔双单-])${CHINESE} ?\\( ?$`);
/** What may stand behind that date within the bracket: no second date. */
const CLOSES = /^[^)\-至到、,和及]{0,12}\)/;

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ENGLISH =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const BEHIND_ENGLISH = new RegExp(`^(?: ?\\(|, ?)${ENGLISH}\\.?(?=[),.;:]|$)\\)?`);
/** Monday 2 March, Mon., March 2: not every Monday, nor the last of several. */
const BEFORE_ENGLISH = new RegExp(
  `(?<![a-z])(?<!(?:every|each|day|mon|tue|tues|wed|thu|thurs|fri|sat|sun)[.,]? ?(?:and|to|or|through|until|[&/,-])? ?)${ENGLISH}\\.?,? (?:the )?$`,
);

/** The dates of a text that have a weekday beside them. */
function weekdaysIn({ value }: Prose, dates: readonly WrittenDate[]): readonly WithWeekday[] {
  if (dates.length === 0) return [];
  const folded = fold(value);
  return dates.flatMap((date) => {
    const behind = folded.slice(date.to, date.to + 24);
    const before = folded.slice(Math.max(0, date.from - 32), date.from);
    const after = BEHIND.exec(behind) ?? BEHIND_ENGLISH.exec(behind);
    if (after) return [found(date, after[1], date.from, date.to + after[0].length)];
    const first = (CLOSES.test(behind) ? BEFORE.exec(before) : null) ?? BEFORE_ENGLISH.exec(before);
    return first ? [found(date, first[1], date.from - first[0].length, date.to)] : [];
  });
}

function found(date: WrittenDate, name: string | undefined, from: number, to: number): WithWeekday {
  const chinese = '一二三四五六日天'.indexOf(name ?? '');
  const weekday = chinese < 0 ? NAMES.indexOf((name ?? '').slice(0, 3)) + 1 : Math.min(chinese + 1, 7);
  return { date, weekday, from, to };
}
