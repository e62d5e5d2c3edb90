/** Finds the figures within a text and steps around what only looks like one. */
import { change } from './changes.ts';
import { amount } from './figures.ts';
import { isDigitAt, isHanAt, isLetterAt } from './fold.ts';
import { isNumeralAt } from './numbers.ts';
import { longestOf, lookup, type Parser } from './parser.ts';
import { IN_PROSE } from './quantities.ts';
import { fractionInProse, pairInProse } from './ratios.ts';
import { nextFigure } from './starts.ts';
import type { ValuePhrase } from './types.ts';
import { wholeInProse } from './whole.ts';

export interface FoundFigure {
  readonly from: number;
  readonly to: number;
  readonly meaning: ValuePhrase;
}

const figure: Parser<ValuePhrase> = longestOf(
  change(IN_PROSE),
  amount(IN_PROSE),
  fractionInProse,
  wholeInProse,
);

/** Names of policies and the like that begin with a numeral and count nothing. */
const SET_PHRASES = lookup(
  Object.fromEntries(
    '三个代表 两个维护 两个确立 四个意识 四个自信 四个全面 三个自我 一个中心 一个平台 三会一课 两学一做 五位一体 八项规定 六项纪律 两个基本点 三个一 五个一 四个一 三个不 四个不 一次性 一个个 一个样 一个人 一条龙 一家人 一家亲 一张网 一门式 一站式 一条心 一户一档 一户一策 一人一档 一村一品 一老一小 一对一 一次次 三个文明 两个文明 一个窗口'
      .split(' ')
      .map((phrase) => [phrase, true]),
  ),
);

/** Characters before 一 with which it makes another word: 第一, 统一, 这一次. */
const BEFORE_ONE = new Set('第统唯之同惟专万单逐进任某这那每另首');
/** With 一 these are an article rather than a count: 一个, 一支, 一项. */
const ARTICLE_UNITS = new Set('个支项种套条批位份组件块面台部座片张队对门只头');
const NUMBER_BEFORE = new Set('第.-/:·#〔[_+*×=§$');

/** Whether the sign before a Latin number makes it part of something longer: A4, 3.5, 2026-03, 202 1. */
function isPartOfCode(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (isDigitAt(text, at - 1) || isLetterAt(text, at - 1) || NUMBER_BEFORE.has(before))
    return before !== '-' || !isHanAt(text, at - 2);
  if (before === '。' || before === ',') return isDigitAt(text, at - 2) && isDigitAt(text, at);
  return before === ' ' && isDigitAt(text, at - 2);
}

/** A numeral that only looks like a count: 第三次, “三全”, 二次供水, 一支队伍. */
function isOtherNumeral(text: string, at: number): boolean {
  const unit = text.charAt(at);
  const before = text.charAt(at - 1);
  if (before === '第' || before === '"' || before === '初') return true;
  if (isNumeralAt(text, at - 1) || isDigitAt(text, at - 1)) return true;
  if (unit === '二' && !isNumeralAt(text, at + 1))
    return !'十百千'.includes(text.charAt(at + 1)) && text.charAt(at + 1) !== '分';
  return (
    unit === '一' &&
    !isNumeralAt(text, at + 1) &&
    (BEFORE_ONE.has(before) || ARTICLE_UNITS.has(text.charAt(at + 1)))
  );
}

/** A bare number from 1900 to 2100 in front of an English word is a year: 2026 targets. */
function isYear(text: string, { from, to, meaning }: FoundFigure): boolean {
  const plain =
    meaning.type === 'amount' &&
    meaning.comparison === 'exactly' &&
    meaning.number >= 1900 &&
    meaning.number <= 2100;
  return plain && /^\d{4} ?[a-z]/.test(text.slice(from, to));
}

const THE = 'the ';
/** the two functions: told of, not counted. */
const isDefinite = (text: string, at: number): boolean =>
  text.startsWith(THE, at - THE.length) && isLetterAt(text, at);
/** 一 as in “one learning platform”. */
const isArticle = (text: string, at: number): boolean => text.startsWith('one ', at);

/** Whether the characters around a place let a figure begin there. */
export function canBeginFigure(text: string, at: number): boolean {
  if (isDigitAt(text, at)) return !isPartOfCode(text, at);
  if (isNumeralAt(text, at)) return !isOtherNumeral(text, at);
  return (
    !isLetterAt(text, at) || (!isLetterAt(text, at - 1) && !isDefinite(text, at) && !isArticle(text, at))
  );
}

const RATIO_BEFORE = new Set(['比', '例', '比为', '例为', '按']);
/** 师生比1:19: a ratio only where the word before says so; elsewhere 9:30 is a time. */
const isRatio = (text: string, at: number): boolean =>
  RATIO_BEFORE.has(text.charAt(at - 1)) ||
  RATIO_BEFORE.has(text.slice(at - 2, at)) ||
  text.startsWith('ratio of ', at - 9);
/** The figure that stands here. */
export const figureAt: Parser<ValuePhrase> = (text, at) =>
  (isDigitAt(text, at) && isRatio(text, at) ? pairInProse(text, at) : null) ?? figure(text, at);

/** The figures of a folded text, in order and apart from each other. */
export function scanFigures(folded: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  let at = nextFigure(folded, 0);
  while (at < folded.length) {
    const set = SET_PHRASES(folded, at);
    const next = set === null && canBeginFigure(folded, at) ? figureAt(folded, at) : null;
    const candidate = next === null ? null : { from: at, to: next.end, meaning: next.value };
    if (candidate !== null && !isYear(folded, candidate)) found.push(candidate);
    at = nextFigure(folded, set?.end ?? next?.end ?? at + 1);
  }
  return found;
}
