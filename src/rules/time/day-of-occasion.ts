/** The date that a text gives to an occasion: not one of something that is held for it. */
import type { OccasionFact } from '../../plan/facts/types.ts';
import { countAtHead } from '../../text/partition.ts';
import type { WrittenDate } from './written-dates.ts';

/** 重阳节（10月20日）, 重阳节（农历九月初九，10月18日）; 重阳节是10月20日, Mother's Day (3 May). */
const OPENS = /^["”’]? ?[（(] ?(?:农历[^，,、（()）]{2,8}[，,、] ?(?:即|公历)?)?$/;
const IS = /^["”’]?(?:(?:是|为|即)(?:在|公历)?| (?:is on|is|falls on|on) | )$/;
/** Christmas, 20 December is a date of something else; World Book Day, 22 April is none. */
const A_DAY = /\bday\b/i;
/** Behind the date in brackets: their end, also behind a weekday. */
const CLOSES = /^[，,]? ?(?:(?:周|星期|礼拜)?[一二三四五六日天]|[A-Z][a-z]{2,8}\.?)? ?[)）]/;
const ENDS = /^ ?(?:$|[，。；！？、,.;!?)）\n])/;

/** 3月12日学雷锋日, 3月12日是第48个植树节, 3月12日（植树节）, 3 May is Mother's Day. */
const BEFORE =
  /^ ?(?:[（(] ?|的|(?:是|为|即)(?:今年的?|我国的?|全国的?|第[一二三四五六七八九十\d]{1,3}个)?|,? is |, )?["“‘]?$/;
/** Behind the name: the end of what is said of the day, or what is done on it; no 活动, 前, 慰问. */
const NAMED =
  /^["”’]?(?:当天|当日|这天|这一天|来临|到来|之际|开展|组织|举办|举行|召开|集中|上街|前往|[做包吃猜赏送为向给]|登高|植树|扫墓|祭扫|踏青|(?:走访|看望|开放|带领|邀请|参观|发放)(?![^，。；]{0,10}活动)| ?(?:$|[，。；！？,.;!?)）\n]))/;

/** What is held for an occasion has a day of its own. */
const HELD_FOR =
  /(?:迎|庆|庆祝|欢庆|欢度|喜迎|贺|过)["“‘]?$|\b(?:celebrat\w{1,5}|before|after|ahead of|until) (?:the )?$/i;
/** The last of several dates, a stretch, a day of the lunar calendar. */
const SHARED = /(?:[日号\d] ?[、，,和及与]|和|及|与|至|到|[-—–~～]|\band|\bto|农历|阴历|旧历|夏历) ?$/;

/** The date that stands beside an occasion as its own; null in doubt. */
export function dayOfOccasion(
  { from, to }: OccasionFact,
  dates: readonly WrittenDate[],
  text: string,
): WrittenDate | null {
  if (HELD_FOR.test(text.slice(Math.max(0, from - 16), from))) return null;
  const behind = dates[countAtHead(dates, (date) => date.from < to)];
  const name = text.slice(from, to);
  if (behind && isBehind(name, text.slice(to, behind.from), text.slice(behind.to, behind.to + 16)))
    return behind;
  const before = dates[countAtHead(dates, (date) => date.to <= from) - 1];
  if (before === undefined || SHARED.test(text.slice(Math.max(0, before.from - 4), before.from))) return null;
  const isNamed = BEFORE.test(text.slice(before.to, from)) && NAMED.test(text.slice(to, to + 16));
  return isNamed ? before : null;
}

function isBehind(name: string, between: string, behind: string): boolean {
  if (OPENS.test(between)) return CLOSES.test(behind);
  const isSaid = IS.test(between) || (between === ', ' && A_DAY.test(name));
  return isSaid && ENDS.test(behind);
}
