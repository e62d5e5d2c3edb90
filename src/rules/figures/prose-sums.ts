/** The sums that prose states: 合计15万元，其中A 6万元、B 9万元; "a total of £900, of which …". */

import type { Text } from '../../plan/types.ts';
import { largest } from '../../text/many.ts';
import { type Guarded, guarded, guardedMatches } from '../../text/matches.ts';
import type { StatedSum } from './stated-sum.ts';

/** From its first digit only: else a long row of digits is tried from each of them. */
const NUMBER = '(?<!\\d)(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const SCALE: Readonly<Record<string, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 };
const MONEY = guarded(/元/, new RegExp(`(${NUMBER})\\s*(亿元|百万元|万元|千元|元)(?![/／]|每)`, 'g'));
/** Counts whose parts do not overlap, as those of people do (党员50名，其中女党员…). */
const EVENTS = guarded(
  /\d\s*[场期班课学节]/,
  new RegExp(`(${NUMBER})\\s*(场次|场|期|班次|课时|学时|节课)`, 'g'),
);
/** Parts are looked for within so many characters. */
const LIST = 500;
const OF_WHICH = /^(?:[^，。；\n]{0,12})[，。；,;]?\s*(?:其中|包括|分别为|分别是)[：:，,]?/;
const TOTAL_BEFORE = /(?:合计|总计|共计|总额|总经费|总预算|预算共)[^，。；：\n]{0,12}$/;
/** A list that says itself that it is not complete. */
const INCOMPLETE = /等|主要|余下|其余|剩余|左右|以上|以内|约|不超过|不少于|另|每|人均/;

const MONEY_EN = guarded(
  /[$£€¥]|yuan|RMB|dollars|pounds|euros/,
  new RegExp(
    `([$£€¥])\\s?(${NUMBER})|(${NUMBER})\\s?((?:yuan|RMB|dollars|pounds|euros)\\b|[$£€¥](?!\\d))`,
    'g',
  ),
);
const OF_WHICH_EN = /^[^.;\n]{0,30}?(?:,?\s*of which|:|,?\s*(?:consisting of|made up of|comprising))\s/i;
const TOTAL_BEFORE_EN = /\b(?:total(?:ling|s)?|sum|altogether|budget)\b[^.;\n]{0,20}$/i;
const INCOMPLETE_EN =
  /\b(?:including|mainly|mostly|about|around|up to|at least|rest|remainder|remaining|each|per|such as|etc|e\.g)\b/i;

interface Figure {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly unit: string;
  readonly decimals: number;
}

/** The sums in a text. */
export function proseSums(text: Text): readonly StatedSum[] {
  const { value } = text;
  const money = figures(value, MONEY, 1, 2);
  return [
    ...chinese(text, money),
    ...chinese(text, figures(value, EVENTS, 1, 2)),
    ...closing(text, money),
    ...english(text),
  ];
}

function figures(value: string, pattern: Guarded, number: number, unit: number): readonly Figure[] {
  return guardedMatches(value, pattern).map((match) => {
    const digits = (match[number] ?? match[3] ?? '').replaceAll(',', '');
    return {
      from: match.index,
      to: match.index + match[0].length,
      number: Number(digits),
      unit: match[unit] ?? match[4] ?? '',
      decimals: digits.split('.')[1]?.length ?? 0,
    };
  });
}

function chinese(text: Text, found: readonly Figure[]): readonly StatedSum[] {
  return found.flatMap((total, index) => {
    const rest = text.value.slice(total.to);
    const link = OF_WHICH.exec(rest);
    if (!link || /\d/.test(link[0])) return [];
    const start = total.to + link[0].length;
    const list = partsList(text.value.slice(start, start + LIST), link[0]);
    const parts = following(found, index, start, start + list.length);
    const isTotal = TOTAL_BEFORE.test(text.value.slice(Math.max(0, total.from - 30), total.from));
    const complete = isTotal && !INCOMPLETE.test(list);
    return INCOMPLETE.test(text.value.slice(Math.max(total.from - 3, 0), total.from))
      ? []
      : stated(text, total, parts, !complete);
  });
}

/** The figures behind one of them that lie within a stretch. */
function following(found: readonly Figure[], index: number, start: number, end: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let at = index + 1; (found[at]?.to ?? Number.POSITIVE_INFINITY) <= end; at += 1) {
    const figure = found[at];
    if (figure && figure.from >= start) parts.push(figure);
  }
  return parts;
}

/** Between parts that are added up in the end: 10月67万元，11月75万元，合计142万元. */
const NEXT = /^\s?[，、；,;]\s?(?:\d{1,2}月份?)?[^，。；、,;：:\n\d每其比较增减约另余超已占]{0,16}$/;
/** Money that comes and money that goes are not added up. */
const BOTH_WAYS = /收入|支出|结余|结转|上年|去年/;
const IN_ALL =
  /^\s?[，、；,;]?\s?[^，。；、,;\n\d每其比较增减约另余超已占]{0,4}(?:合计|总计|共计|总共|一共)(?:为|是|[:：])?\s?$/;
/** What stands before the first part makes it no part. */
const NO_PART = /(?:其中|总|共|合计|每|比|较|增|减|另|超|约|已)[^，。；\n]{0,20}$/;

/** The sums that come behind their parts. */
function closing(text: Text, found: readonly Figure[]): readonly StatedSum[] {
  const gap = (index: number): string => text.value.slice(found[index - 1]?.to ?? 0, found[index]?.from ?? 0);
  return found.flatMap((total, index) => {
    if (index < 2 || !IN_ALL.test(gap(index))) return [];
    let first = index - 1;
    while (first > 0 && NEXT.test(gap(first)) && !IN_ALL.test(gap(first))) first -= 1;
    const before = text.value.slice(0, found[first]?.from ?? 0).slice(-30);
    const whole = text.value.slice(found[first]?.from ?? 0, total.from);
    return NO_PART.test(before) || BOTH_WAYS.test(before + whole)
      ? []
      : stated(text, total, found.slice(first, index), false);
  });
}

/** The list ends with its clause – behind a colon with its sentence –, and where something else is counted. */
function partsList(rest: string, link: string): string {
  const clause = rest.split(/[：:]$/.test(link) ? /[。\n]/ : /[。；;\n]/)[0] ?? '';
  return (
    clause.split(/每|人均|平均|[比较]上|同比|增加|减少|支出|收入|结余|结转|累计|合计|共计|总计/)[0] ?? ''
  );
}

function english(text: Text): readonly StatedSum[] {
  const found = figures(text.value, MONEY_EN, 2, 1);
  return found.flatMap((total, index) => {
    const link = OF_WHICH_EN.exec(text.value.slice(total.to));
    if (!link || /\d/.test(link[0])) return [];
    const start = total.to + link[0].length;
    const list = text.value.slice(start, start + LIST).split(/[.;](?=\s|$)|\n/)[0] ?? '';
    if (INCOMPLETE_EN.test(list)) return [];
    const parts = following(found, index, start, start + list.length);
    const isTotal = TOTAL_BEFORE_EN.test(text.value.slice(Math.max(0, total.from - 40), total.from));
    return stated(text, total, parts, !(isTotal || isClosed(text, parts)));
  });
}

/** Three parts or more with an “and” before the last are all there are. */
function isClosed({ value }: Text, parts: readonly Figure[]): boolean {
  const [before, last] = parts.slice(-2);
  return parts.length >= 3 && /\band\b/.test(value.slice(before?.to ?? 0, last?.from ?? 0));
}

function stated(text: Text, total: Figure, parts: readonly Figure[], partial: boolean): readonly StatedSum[] {
  const scale = (unit: string) => SCALE[unit] ?? 1;
  const sameKind = parts.every(({ unit }) => unit === total.unit || (unit in SCALE && total.unit in SCALE));
  if (parts.length < 2 || !sameKind) return [];
  const scaled = parts.map(({ number, unit }) => (number * scale(unit)) / scale(total.unit));
  const decimals = largest([total, ...parts].map((figure) => figure.decimals));
  const finer = parts.some(({ unit }) => scale(unit) < scale(total.unit)) ? 4 : 0;
  return [
    {
      at: { text, from: total.from, to: total.to },
      stated: total.number,
      parts: scaled,
      unit: total.unit,
      decimals: decimals + finer,
      partial,
    },
  ];
}
