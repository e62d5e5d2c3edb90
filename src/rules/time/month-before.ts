/** The month that prose gives to an occasion: 3月举办重阳节活动. */
import type { OccasionFact, TimeFact } from '../../plan/facts/types.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import { countAtHead } from '../../text/partition.ts';
import { namesMonth } from '../calendar.ts';

/** What may stand between a month and what is held in it: not another thing that is done, and no list. */
const BETWEEN =
  /^\s*(?:[，,]\s*)?(?:[^，。；、：！？,;:.\n]{0,2}(?:举办|举行|开展|组织|召开|筹办|庆祝|进行|办好|安排|将)[^，。；、：！？,;:.\n]{0,8}|的)?$|^[^.;:!?\n]{0,3}\b(?:hold|host|organi[sz]e|celebrate|run|have|for)\b[^.,;:!?\n]{0,16}$/i;
/** 分别 shares several months out among several things. */
const SHARED = /分别|依次|陆续|respectively/;
/** Months of the lunar calendar, and what may be meant as one: 九月初九, 八月中秋. */
const LUNAR = /农历|阴历|旧历|初|[一二三四五六七八九十冬腊正]月[初一二三四五六七八九十廿]/;
const MONTH_AT_ONCE = /[一二三四五六七八九十冬腊正]月的?$/;
/** The last of several months, of which each has its own. */
const LISTED = /[、，,和及与至到—–~～-]\s*$/;
const POINTS: ReadonlySet<string> = new Set(['date', 'range', 'quarter', 'half', 'several']);

/** No more than this stands between a month and what is held in it. */
const REACH = 60;

/**
 * The time that stands right before an occasion and is its own; null in doubt.
 * @param times those of its text, in their order
 */
export function monthBefore(fact: OccasionFact, times: readonly TimeFact[]): WhenPhrase | null {
  const { value } = fact.text;
  const time = times[countAtHead(times, ({ from }) => from < fact.from) - 1];
  if (time === undefined || time.to + REACH < fact.from) return null;
  const before = value.slice(Math.max(0, time.from - 3), fact.from);
  if (
    LUNAR.test(before) ||
    MONTH_AT_ONCE.test(before) ||
    LISTED.test(value.slice(Math.max(0, time.from - 4), time.from))
  )
    return null;
  if (time.to > fact.from) return monthWithin(time.meaning);
  const between = value.slice(time.to, fact.from);
  const isOwn = BETWEEN.test(between) && !SHARED.test(between);
  return isOwn && POINTS.has(time.meaning.type) && namesMonth(time.meaning) ? time.meaning : null;
}

/** 11月的端午节 is one phrase. */
function monthWithin(meaning: WhenPhrase): WhenPhrase | null {
  if (meaning.type !== 'occasion' || meaning.month === null) return null;
  const { year, month } = meaning;
  return { type: 'date', date: { year, month, day: null, part: null } };
}
