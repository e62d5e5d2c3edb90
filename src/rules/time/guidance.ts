/** Congresses and plenums that a text names as the guidance of the work. */

import { chinese } from '../../plan/phrases/numbers.ts';
import { parseAll } from '../../plan/phrases/parser.ts';
import { largest } from '../../text/many.ts';
import { guarded, guardedMatches, matchesOf } from '../../text/matches.ts';

/** A congress, or a plenum of its committee, where a text names it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** 19: the 19th congress, or a plenum of the committee that it elected. */
  readonly number: number;
  /** The last of the plenums that are named in one breath with it (3 for 二十届二中、三中全会), higher than any number for 历次全会; null where none is. */
  readonly plenum: number | null;
}

const NUMBER = '十[一二三四五六七八九]|二十[一二三四五六七八九]?|(?<![0-9])(?:1[1-9]|2[0-9])';
/** 十九大, 十九届四中全会, 十九届历次全会, 党的第十九次全国代表大会; not 市委十二届五次全会, 二十大队. */
const CHINESE = guarded(
  /[一二三四五六七八九十\d][大届]|全国代表大会/,
  new RegExp(
    `(?<![委市省区县第])(${NUMBER})(?:大(?![队类项家门部件]|[一-龥]{0,2}工程)|届(?:[一二三四五六七]中|历次|中央委员会)全?会?)|党的?第(${NUMBER})次全国代表大会`,
    'g',
  ),
);
const ENGLISH = guarded(
  /Congress|Central Committee/,
  /\b(1[5-9]|2\d)(?:th|st|nd|rd) (?:(?:CPC|Party|CPC National|National|Party National) Congress|Central Committee)\b/g,
);

/** Every congress and plenum that a text names. */
export function mentionsIn(text: string): readonly Mention[] {
  return [...guardedMatches(text, CHINESE), ...guardedMatches(text, ENGLISH)].map((match) => {
    const written = match[1] ?? match[2] ?? '';
    const number = /^\d/.test(written) ? Number(written) : (parseAll(chinese, written) ?? 0);
    const [from, to] = [match.index, match.index + match[0].length];
    return { from, to, number, plenum: plenumIn(match[0] + text.slice(to, to + 30)) };
  });
}

/** 二十届二中、三中全会: the last of them. */
const PLENUMS = /^[^，。；;！？\n大]{0,4}届((?:(?:历次|[一二三四五六七]中(?:全会)?)[、，和及与]?){1,7})/;

function plenumIn(words: string): number | null {
  const named = PLENUMS.exec(words)?.[1] ?? '';
  const numbers = matchesOf(named, /[一二三四五六七](?=中)/g).map(
    ([digit]) => '一二三四五六七'.indexOf(digit) + 1,
  );
  if (named.includes('历次')) return Number.POSITIVE_INFINITY;
  return numbers.length === 0 ? null : largest(numbers);
}

/** Others named in one breath: 十九大和十九届二中、三中、四中全会精神. */
const CHAIN =
  '(?:[、，,和及与]|以及|暨|历次|全会|党的|中央|(?:十[一-九]|二十)[一二三]?[大届]|[一二三四五六七]中|(?:十[五六七八九]|二十)[大届]|中纪委|报告|全体会议|会议){0,16}';
const SPIRIT = new RegExp(`^${CHAIN}(?:的?(?:重要|会议|基本|核心))?(?:的?精神)`);
/** What makes of a spirit the guidance: 贯彻落实…精神, 以…精神为指导, 在…精神指引下. */
const FOLLOWS =
  /(?:贯彻|落实|遵循|遵照|领会|根据|按照|依据|围绕|坚持|秉承|践行|紧扣|以|在|高举)[^。；;！？\n]{0,60}$/;
/** 以党的十九大、十九届四中全会为指导. */
const LED_BY = /(?:^|[^可得予加难])以[^。；;！？\n]{0,60}$/;
const LEADS = /^[^。；;！？\n以]{0,40}为(?:指导|指引|统领|引领|遵循|根本|行动指南|主线|动力|契机)/;
const ENGLISH_BEFORE =
  /\b(?:guided by|guidance of|spirit of|guiding principles of|implement\w*|in line with|in the spirit of|follow\w*)\b[^.;\n]{0,60}$/i;
/** 十八大以来, 自十九大召开, 十九届四中全会通过的《决定》: history and documents. */
const HISTORY = /^[^，。；;！？\n]{0,8}(?:以来|之后|以后|召开后|召开之|闭幕|胜利召开|通过|审议|作出|首次)/;

/** Whether the text names it as what the work follows. */
export function isGuidance(text: string, { from, to }: Mention): boolean {
  const before = text.slice(Math.max(0, from - 80), from);
  const behind = text.slice(to, to + 60);
  if (HISTORY.test(behind) || /(?:自|从)(?:党的)?$/.test(before)) return false;
  return (
    (SPIRIT.test(behind) && FOLLOWS.test(before)) ||
    (LED_BY.test(before) && LEADS.test(behind)) ||
    ENGLISH_BEFORE.test(before)
  );
}
