/** What is counted: 人次, 场, 万元, 元/人, %, families, yuan per head. */
import { isDigitAt, isLetterAt, LETTERS } from './fold.ts';
import {
  beginningLike,
  beginningWith,
  firstOf,
  longestOf,
  lookup,
  map,
  maybe,
  type Parsed,
  type Parser,
  remembering,
  seq,
  skipSpaces,
  unlessFollowedBy,
  word,
} from './parser.ts';
import type { UnitKind } from './types.ts';

export interface Unit {
  readonly unit: string;
  readonly kind: UnitKind;
}

const COUNT_WORDS =
  '人 人次 人数 名 位 个 次 场 场次 期 项 家 户 户次 所 间 处 支 条 篇 份 本 册 张 套 件 幅 块 面 辆 台 部 节 节课 课时 学时 小时 个小时 分钟 天 个工作日 个月 遍 轮 批 批次 组 队 对 班 班次 门 门课 堂 堂课 岁 平方米 平米 平方公里 ㎡ m2 公里 米 千米 亩 吨 公斤 千克 斤 升 株 棵 盆 盏 栋 幢 只 头 粒 版 集 首 档 宗 起 例 桩 则 倍 个点 个点位 点位 期次 课次 人天 字 版面 座 片 封 枚 床 张床位 个床位 剂 针 包 箱 袋 瓶 桶 趟 回 班级 个班 种 类 样 块牌 顿 餐 页 公顷 度 千瓦时 千瓦 兆 辆次 车次 例次 件次 家次 个村 个社区 个小区 个网格 个楼栋 楼栋 网格 个百分点';
const MONEY_WORDS = '元 元整 块钱 元人民币 美元 港元 欧元 人民币';
const PERCENT_WORDS = '% 个百分点 百分点 ‰';

const table = (words: string): Record<string, string> =>
  Object.fromEntries(words.split(' ').map((each) => [each, each]));
/** What makes a measure word part of another word: 一次性, 三位一体, 5人民币, 十分. */
const notThese = word('性', '一体', '民', '产业', '之一', '以来', '来', '以前', '头');
const count = unlessFollowedBy(lookup(table(COUNT_WORDS)), notThese);
const money = lookup(table(MONEY_WORDS));
const percent = lookup(table(PERCENT_WORDS));
const magnitude = word('百万', '千万', '万', '亿', '千', '百', '十万', '百亿', '千亿', '万亿', '十亿');

const join = (...parts: readonly (string | null)[]): string => parts.join('');
const base: Parser<Unit> = remembering(
  longestOf<Unit>(
    map(percent, (unit) => ({ unit, kind: 'percent' })),
    map(seq(maybe(magnitude), money), ([size, unit]) => ({ unit: join(size, unit), kind: 'money' })),
    map(seq(maybe(magnitude), count), ([size, unit]) => ({ unit: join(size, unit), kind: 'count' })),
    map(seq(magnitude, money), ([size, unit]) => ({ unit: join(size, unit), kind: 'money' })),
  ),
);
const perSign = word('/', '每');
const perWord = lookup(
  table('人 户 场 次 班 家 册 平方米 ㎡ 课时 小时 期 项 个 所 生 名 位 村 社区 网格 楼栋 件'),
);
/** 元/人, 元/人·年, 册/人: an amount for each. */
const perUnit: Parser<Unit> = map(
  seq(base, perSign, perWord, maybe(seq(word('·', '/'), perWord))),
  ([of, , each, more]) => ({
    unit: `${of.unit}/${each}${more === null ? '' : `/${more[1]}`}`,
    kind: 'per',
  }),
);
/** 分 is a mark only behind Arabic digits: 90分, never 十分. */
const mark: Parser<Unit> = map(
  unlessFollowedBy(word('分', '星', '级'), word('钟', '之', '会', '别', '以来')),
  (unit) => ({ unit, kind: 'count' }),
);

/** A Chinese unit. */
export const unitChinese: Parser<Unit> = remembering(longestOf(perUnit, base));
/** With those that only Arabic digits can carry. */
export const unitAfterDigits: Parser<Unit> = remembering(
  longestOf(
    unitChinese,
    beginningLike(mark, (text, at) => (isDigitAt(text, at - 1) ? mark(text, at) : null)),
  ),
);
/** 万 and 亿 with no unit behind. */
export const magnitudeAlone: Parser<Unit> = map(word('万', '亿'), (unit) => ({ unit, kind: 'count' }));

const STOP_WORDS = new Set(
  'a an the of at by in on to or and per each every with for from will is are be was were than as until into over under during within about this that these those more less fewer above below up down out am pm it its if when while which who all not no but january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const MONEY_ENGLISH = new Set(
  'yuan rmb dollars dollar pounds pound euros euro usd gbp cny cents pence'.split(' '),
);
/** Counted nouns that do not end in s. */
const IRREGULAR = new Set(
  'people children women men yuan rmb percent staff km metres usd gbp cny euro persons feet teeth youth elderly'.split(
    ' ',
  ),
);
const NOT_COUNTED = new Set(
  'less across towards its this was is as has does plus thus versus perhaps always various us thirds halves quarters fifths'.split(
    ' ',
  ),
);

/** A Latin word, with inner hyphens and apostrophes. */
function latinWord(text: string, at: number): Parsed<string> | null {
  let end = at;
  while (
    end < at + 30 &&
    (isLetterAt(text, end) || (end > at && "'-".includes(text.charAt(end)) && isLetterAt(text, end + 1)))
  )
    end += 1;
  return end === at || isLetterAt(text, at - 1) ? null : { value: text.slice(at, end), end };
}

const isCounted = (noun: string): boolean =>
  IRREGULAR.has(noun) ||
  (noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') && !NOT_COUNTED.has(noun));

/** The Latin words that stand here, up to a stop word. */
function wordsFrom(text: string, at: number, most: number): Parsed<string>[] {
  const words: Parsed<string>[] = [];
  let next = latinWord(text, at);
  while (next !== null && !STOP_WORDS.has(next.value) && words.length < most) {
    words.push(next);
    next = latinWord(text, skipSpaces(text, next.end));
  }
  return words;
}

/** The words up to the counted noun: `new reading clubs`; `open` takes any words. */
const nounWords = (most: number, open: boolean): Parser<Unit> =>
  beginningWith(LETTERS, (text, at) => {
    const words = wordsFrom(text, at, most);
    const last = open ? words.at(-1) : words.find(({ value }) => isCounted(value));
    if (last === undefined) return null;
    const kind = MONEY_ENGLISH.has(last.value) ? 'money' : 'count';
    return { value: { unit: text.slice(at, last.end), kind }, end: last.end };
  });

const percentEnglish = lookup({
  percent: '%',
  'per cent': '%',
  'percentage points': 'percentage points',
  'percentage point': 'percentage points',
  points: 'points',
  pct: '%',
});
const perEnglish = firstOf<string>(
  map(
    seq(
      word('per', 'a', 'for each', 'for every', 'each', 'to each'),
      word(
        'head',
        'person',
        'resident',
        'household',
        'family',
        'participant',
        'child',
        'pupil',
        'student',
        'member',
        'volunteer',
        'session',
        'event',
        'class',
        'visit',
        'hour',
      ),
    ),
    ([, each]) => `per ${each}`,
  ),
  map(seq(word('per'), word('capita')), () => 'per capita'),
  map(
    seq(word('/'), word('person', 'head', 'household', 'hour', 'session', 'child', 'family')),
    ([, each]) => `per ${each}`,
  ),
);

/** An English unit: `%`, `yuan per head`, nouns of up to `most` words. */
export const unitEnglish = (most: number, open: boolean): Parser<Unit> =>
  map(
    seq(
      firstOf<Unit>(
        map(percentEnglish, (unit) => ({ unit, kind: 'percent' })),
        nounWords(most, open),
      ),
      maybe(perEnglish),
    ),
    ([of, each]) => (each === null ? of : { unit: `${of.unit} ${each}`, kind: 'per' }),
  );
const signs = word('$', '£', '€', '¥', '￥');
/** 20 €5 vouchers: the sign of the number behind it; 5€/人: not the amount itself. */
const ofAnother: Parser<unknown> = firstOf<unknown>(word('/', '每'), (text, at) =>
  isDigitAt(text, at) ? { value: true, end: at + 1 } : null,
);
/** A currency sign behind its number: 900€, 900 €, 5万$, 15 € per head. */
export const signBehind: Parser<Unit> = longestOf<Unit>(
  map(seq(maybe(magnitude), unlessFollowedBy(signs, ofAnother)), ([size, sign]) => ({
    unit: join(size, sign),
    kind: 'money',
  })),
  map(seq(signs, perEnglish), ([sign, each]) => ({ unit: `${sign} ${each}`, kind: 'per' })),
);
/** `per head` behind a currency sign and its number. */
export const perHeadEnglish = perEnglish;
export const magnitudeEnglish = word('million', 'billion', 'thousand');
export const currencySign = word(
  'us$',
  'hk$',
  'a$',
  'c$',
  '$',
  '£',
  '€',
  '¥',
  '￥',
  'rmb',
  'usd',
  'cny',
  'gbp',
);

const FACTORS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['billion ', 1e9],
  ['million ', 1e6],
  ['thousand ', 1e3],
];

/** 万元 is 10 000 元: the factor and the unit without it, so that amounts can be added. */
export function baseUnit(unit: string): { readonly factor: number; readonly unit: string } {
  for (const [prefix, factor] of FACTORS) {
    if (
      unit.startsWith(prefix) &&
      !unit.startsWith('百分') &&
      !unit.startsWith('千克') &&
      !unit.startsWith('千米') &&
      !unit.startsWith('千瓦')
    )
      return { factor, unit: unit.slice(prefix.length) };
  }
  return { factor: 1, unit };
}
