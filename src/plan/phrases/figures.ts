/** Amounts with what stands around them: 每季度不少于1场, 人均不低于2元, 63%～68%, at least 50 families. */

import { firstUnits } from './beginnings.ts';
import { isHanAt } from './fold.ts';
import { perUnitEnglish } from './frequency-en.ts';
import { frequencyHead, frequencyOf } from './frequency-zh.ts';
import { number } from './numbers.ts';
import {
  beginningLike,
  firstOf,
  longestOf,
  lookup,
  map,
  maybe,
  type Parser,
  remembering,
  seq,
  word,
} from './parser.ts';
import { type Nouns, quantity } from './quantities.ts';
import type { Comparison, Frequency, TimeUnit, UnitKind, ValuePhrase } from './types.ts';
import { unitAfterDigits } from './units.ts';
import { comparisonAfter, comparisonBefore, hanFiller } from './words.ts';

const perHead = lookup({
  人均: '人',
  户均: '户',
  每人: '人',
  每户: '户',
  生均: '生',
  每生: '生',
  每场: '场',
  每次: '次',
  每个社区: '社区',
  每个村: '村',
  每村: '村',
  每班: '班',
  每家: '家',
});
/** Words in front of a figure that change nothing. */
const lead = word(
  '达到',
  '达',
  '力争达到',
  '力争',
  '确保',
  '争取',
  '保持在',
  '保持',
  '稳定在',
  '控制在',
  '完成',
  '实现',
  '提高到',
  '提升到',
  '提高至',
  '提升至',
  '增加到',
  '增至',
  '增长到',
  '增加至',
  '降至',
  '降到',
  '降低到',
  '下降到',
  '减少到',
  '减至',
  '总数',
  '累计',
  '共',
  '共计',
  '合计',
  '计划',
  '预计',
  '目标',
  '为',
  '在',
  '是',
  '举办',
  '开展',
  '组织',
  '培训',
  '召开',
  '新增',
  '新建',
  '建成',
  '应',
  '要',
  '标准',
  '按',
  '按照',
  '平均',
  '总计',
  '安排',
  '投入',
  '覆盖',
  'reach',
  'achieve',
  'increase to',
  'raise to',
  'reduce to',
  'a total of',
  'total',
  'keep',
  'kept',
  'target',
  'to',
  'hold',
  'train',
  'run',
);
export const leads: Parser<unknown> = maybe(
  seq(lead, maybe(word('到', '在', '至', '了', ':')), maybe(lead), maybe(word('到', '在', '至'))),
);

const nothing: Parser<unknown> = beginningLike({ first: firstUnits([]), canBeEmpty: true }, (_text, at) => ({
  value: true,
  end: at,
}));

interface Frame {
  readonly frequency: Frequency | null;
  /** For whom the amount is: 人均, 每户. */
  readonly each: string | null;
}
const NO_FRAME: Frame = { frequency: null, each: null };
const frequencyFrame = map(seq(frequencyHead, hanFiller(8)), ([frequency]) => frequency);
/** 人均, with a few words before it: 每年按人均. */
const perHeadSoon: Parser<string> = (text, at) => {
  for (let end = at; end <= at + 3; end += 1) {
    const found = perHead(text, end);
    if (found !== null) return found;
    if (!isHanAt(text, end)) return null;
  }
  return null;
};
/** 每季度播出, 人均, 每人每年: what a figure is for. */
const frame: Parser<Frame> = remembering(
  firstOf<Frame>(
    map(seq(frequencyHead, perHeadSoon, nothing, hanFiller(6)), ([frequency, each]) => ({ frequency, each })),
    map(seq(perHead, maybe(frequencyHead), hanFiller(6)), ([each, frequency]) => ({ frequency, each })),
    map(frequencyFrame, (frequency) => ({ frequency, each: null })),
  ),
);

function unitOf(unit: string, kind: UnitKind, each: string | null): { unit: string; kind: UnitKind } {
  const given = each === null || kind === 'percent' || kind === 'per';
  return given ? { unit, kind } : { unit: `${unit}/${each}`, kind: 'per' };
}

const perTime = maybe(
  firstOf<Frequency>(
    perUnitEnglish,
    map(
      seq(
        word('/', '每', '·'),
        lookup<TimeUnit>({ 年: 'year', 月: 'month', 周: 'week', 季度: 'quarter', 学期: 'term', 天: 'day' }),
      ),
      ([, unit]) => frequencyOf({ unit }),
    ),
  ),
);

interface Opening {
  readonly frame: Frame;
  readonly comparison: Comparison | null;
}
/** What may stand in front of the number; within prose a figure does not begin with 达到. */
const openings = (nouns: Nouns): readonly Parser<Opening>[] => [
  map(seq(frame, leads, maybe(comparisonBefore), leads), ([said, , comparison]) => ({
    frame: said,
    comparison,
  })),
  map(seq(comparisonBefore, leads), ([comparison]) => ({ frame: NO_FRAME, comparison })),
  map(
    seq(nouns.open ? leads : nothing, maybe(comparisonBefore), nouns.open ? leads : nothing),
    ([, comparison]) => ({ frame: NO_FRAME, comparison }),
  ),
];

const amountAfter = (opening: Parser<Opening>, nouns: Nouns): Parser<ValuePhrase> =>
  map(
    seq(opening, quantity(nouns), maybe(comparisonAfter), perTime),
    ([said, { number, unit, kind, comparison }, after, often]) => ({
      type: 'amount',
      comparison: said.comparison ?? comparison ?? after ?? 'exactly',
      number,
      ...unitOf(unit, kind, said.frame.each),
      frequency: said.frame.frequency ?? often,
    }),
  );

const dash = word('-', '--', '至', '到', 'to', 'and', '、');
const betweenAfter = (opening: Parser<Opening>, nouns: Nouns): Parser<ValuePhrase> =>
  map(
    seq(
      opening,
      maybe(word('between', 'from')),
      number,
      maybe(unitAfterDigits),
      dash,
      quantity(nouns),
      maybe(comparisonAfter),
      perTime,
    ),
    ([said, , from, fromUnit, sign, { number: to, unit, kind }, , often]) => {
      const same = fromUnit === null || fromUnit.unit === unit;
      if (from >= to || !same || (sign === '、' && to - from !== 1)) return null;
      return {
        type: 'between',
        from,
        to,
        ...unitOf(unit, kind, said.frame.each),
        frequency: said.frame.frequency ?? often,
      };
    },
  );

/** An amount or a stretch of amounts; both begin alike, so what stands in front is read once for both. */
export function amount(nouns: Nouns): Parser<ValuePhrase> {
  const starts = openings(nouns).map((opening) => remembering(opening));
  return longestOf(
    ...starts.map((opening) => betweenAfter(opening, nouns)),
    ...starts.map((opening) => amountAfter(opening, nouns)),
  );
}
