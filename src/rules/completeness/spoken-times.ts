/** Whether prose says when work is done: not every time in a text does. */

import type { TimeFact } from '../../plan/facts/types.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import { matchesOf } from '../../text/matches.ts';
import { sentenceAround } from '../queries.ts';

/** Words for a time that are no phrase of their own. */
const TIMED =
  /[0-9０-９一二三四五六七八九十]月|季度|学期初|学期末|期中|期末|年初|年中|年底|年末|月底|月初|每[年月周日天季]|上半年|下半年|[春夏秋冬]季|寒假|暑假|周[一二三四五六日]|[上下]午|早上|晚上|\d[:：]\d\d|\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by (?:the )?end of|weekly|monthly|quarterly|yearly|every (?:day|week|month|quarter|term|year))\b|\bdue\s*:/gi;

/** 每年提高五个百分点: a change for each year, and in English the same from behind. */
const RATE =
  /^[^，。；]{0,6}(?:提高|提升|增长|增加|递增|上升|下降|减少|降低|递减|压减)[^，。；]{0,10}(?:百分点|[%％]|百分之|[成倍])/;
const RATE_BEFORE =
  /\b(?:by|of)\s+(?:(?:more than|no less than|not less than|at least|over|about|around|nearly|up to)\s+)?[\w.]+\s*(?:%|percent|per cent|(?:percentage )?points?)(?: or more)?,?\s*$/i;
const RATE_BEHIND =
  /^,?\s*(?:[\w-]+ ){0,5}by\s+(?:(?:more than|no less than|at least|over|about|up to)\s+)?[\w.]+\s*(?:%|percent|per cent|(?:percentage )?points?)/i;
/** A system for the end of the year is set up at some other time: year-end assessment system, 年终考核制度. */
const SYSTEM = /^\s(?:[\w-]+ ){0,3}(?:systems?|mechanisms?|schemes?|regimes?)\b/i;
const SYSTEM_ZH = /^(?:考核|考评|考察|评比|评估|总结|奖惩|表彰|述职)[^，。；]{0,6}(?:制度|机制|体系)/;
/** On holidays, of whatever kind, is no date; on public holidays and in the summer holidays it is. */
const HOLIDAYS = /\bon holidays$/i;
/** 节假日学生, 暑期青少年: whom it is about, not when. */
const ATTRIBUTE = /^(?:的)?(?:学生|儿童|少年|青少年|孩子|未成年人|游客|工人|学校)/;
/** What happened already. */
const PAST = /(?<![为除])了(?![解结却])|已|曾|去年|上年|过去|以来/;

/** Whether a text says when something is to be done; `facts` are the times read in it. */
export function saysWhen(text: string, facts: readonly TimeFact[]): boolean {
  const read = facts.filter(({ meaning }) => isTime(meaning));
  const words = matchesOf(text, TIMED).map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));
  return [...read, ...words].some(({ from, to }) => isPlanned(text, from, to));
}

/** A year alone does not say when in the year. */
function isTime(meaning: WhenPhrase): boolean {
  return meaning.type !== 'date' || meaning.date.month !== null;
}

function isPlanned(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 40);
  const before = text.slice(Math.max(0, from - 60), from);
  const isRate = RATE.test(behind) || RATE_BEFORE.test(before) || RATE_BEHIND.test(behind);
  return (
    !isRate &&
    !isVague(text.slice(from, to), before, behind) &&
    !ATTRIBUTE.test(behind) &&
    !PAST.test(sentenceAround(text, from, to))
  );
}

function isVague(time: string, before: string, behind: string): boolean {
  if (/^(?:year|term|month)[- ]end$/i.test(time))
    return SYSTEM.test(behind) && !/\b(?:by|at|before) $/i.test(before);
  if (/年[终底末]$/.test(time)) return SYSTEM_ZH.test(behind);
  return HOLIDAYS.test(before + time);
}
