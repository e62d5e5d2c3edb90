/** What prose says in three figures that have to go together: 人均2元、全镇5万人、共需10万元; "20 families at $15 each, $300 in all". */
import type { Fact, FigureFact } from '../../plan/facts/types.ts';
import { largest, smallest } from '../../text/many.ts';
import { beginOfPart, partAround } from '../../text/parts.ts';
import { agrees, asWritten, type Measured, measured, scaleOf } from './quantities.ts';

/** Three figures of which one is not the product of the others. */
export interface WrongProduct {
  /** The place of the total. */
  readonly at: Fact;
  /** The other two, as written. */
  readonly rate: string;
  readonly count: string;
  readonly stated: string;
  /** What they make, with the unit of the total. */
  readonly computed: string;
  readonly related: readonly Fact[];
}

/** A sentence or an item, with its figures in order. */
export interface Scope {
  readonly figures: readonly FigureFact[];
  /** The figure that stands under 经费 is a total without a word that says so. */
  readonly amount: FigureFact | null;
}

/** Words that bring in more money, or a part of it: then the total need not be the product. */
const MORE =
  /另|加上|外加|其余|剩余|余下|配套|自筹|补足|结余|结转|节余|差额|缺口|扣除|减去|打折|[%％]|百分之|一半|个月|按月|按季|逐年|[两三四五六七八九十2-9]年(?!\d|[代级])|不等|起步|封顶|\b(?:plus|extra|remaining|rest|besides|less|discount|deposit|half|months?|weeks?|years)\b/i;
/** What is done several times over. */
const OFTEN = /^(?:场|场次|次|期|课次|课时|学时|节|个月|月|天|轮|批|批次|年|季度|学期|小时|个小时|遍|趟|回)$/;
/** Behind it stand the parts of a total. */
const PARTS = /其中|包括|分别|包含|\b(?:of which|including)\b/;
const TOTAL =
  /(?:共|总计?|合计|总额|共计|总共|一共|共需|测算|需要?|安排|落实|列支|拨付|投入|预算|筹集|支出|发放|计)(?:专项|社区教育|教育|活动|工作|财政|经费|资金|费用|预算|补助|补贴|慰问金|为|[：:]){0,4}$/;
/** What the money is for besides. */
const FOR = /^(?:资金|经费)?(?:用于|购置|购买|建设|改造|开展)|^ (?:for|on) /;
const TOTAL_ALONE = new RegExp(`^(?:的标准|标准)?[，、]?${TOTAL.source}`);
const SUM = /(?:合计|总计|共计|共需|总共|一共|总额|共)[^，。；、\d]{0,8}$/;
const TOTAL_EN =
  /\b(?:total(?:s|ling)?|altogether|comes? to|makes?|costs?|needs?|budget|spend|that is|sum)\b[^.;\d]{0,20}$/i;
const SUM_BEHIND_EN = /^(?: is needed)? (?:in all|in total|altogether|overall|total)\b/i;
const EACH_EN = /^ (?:(?:for )?each|apiece|a head|a piece)\b/i;

/** By what a rate counts, the units of a number of them. */
const SAME: Readonly<Record<string, RegExp>> = {
  人: /^(?:人|名|位)$/,
  户: /^(?:户|家)$/,
  家: /^(?:户|家)$/,
  场: /^(?:场|场次)$/,
  次: /^(?:次|场次)$/,
  社区: /^个社区$/,
  村: /^个村$/,
  班: /^(?:班|个班|个班级)$/,
  生: /^(?:名|人)$/,
};
const PEOPLE_EN =
  /^(?:\w+ )?(?:people|persons|residents|members|adults|children|neighbou?rs|volunteers|pupils|students|guests)$/i;

/** The total of a scope, where it is certainly not what its rate and its number make. */
export function wrongProduct({ figures, amount }: Scope): WrongProduct | null {
  const rates = figures.filter(isRate);
  const [rate] = rates;
  const others = figures.filter(({ meaning }) => meaning.type === 'amount' && meaning.kind === 'per');
  if (!rate || rates.length > 1 || others.some((each) => each !== rate)) return null;
  if (figures.some((each) => MORE.test(aroundOf(each)))) return null;
  const counts = figures.filter((each) => isCountOf(each, rate));
  const [count] = counts;
  if (!count || counts.length > 1 || figures.some((each) => each !== count && isOften(each))) return null;
  const total = totalOf(figures, rate, amount);
  if (total && hasOthersBetween([rate, count, total])) return null;
  return total && currency(total) === currency(rate) ? held(rate, count, total) : null;
}

function held(rate: FigureFact, count: FigureFact, total: FigureFact): WrongProduct | null {
  const [price, number, stated] = [sizeOf(rate), sizeOf(count), sizeOf(total)];
  if (!price || !number || !stated) return null;
  const isLeast = comparisonOf(rate) === 'at-least';
  if (comparisonOf(count) !== 'exactly' || comparisonOf(total) !== 'exactly') return null;
  if (comparisonOf(rate) !== 'exactly' && !isLeast) return null;
  const factors = [asWritten(price), number];
  if (agrees(factors, stated)) return null;
  const product = price.number * number.number;
  // Not less than 2元 a head may well make more.
  if (isLeast && stated.number > product) return null;
  const unit = unitOf(total);
  const printed = String(Number((product / scaleOf(unit)).toFixed(4)));
  return {
    at: total,
    rate: wordsOf(rate) + (EACH_EN.exec(behindOf(rate))?.[0] ?? ''),
    count: wordsOf(count),
    stated: wordsOf(total),
    computed: /^[$£€¥￥]/.test(unit) ? unit + printed : `${printed}${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`,
    related: [rate, count],
  };
}

/** More numbers between the three may be more money: 每户奖励100元，评选10户，奖牌10块，共需1200元. */
function hasOthersBetween(three: readonly FigureFact[]): boolean {
  const [first] = three;
  if (!first || three.some(({ text }) => text !== first.text)) return false;
  const from = smallest(three.map((fact) => fact.from));
  const to = largest(three.map((fact) => fact.to));
  const written = first.text.value.slice(from, to).match(/\d[\d,.]*/g) ?? [];
  return written.length > three.filter((fact) => /\d/.test(wordsOf(fact))).length;
}

const wordsOf = ({ text, from, to }: Fact): string => text.value.slice(from, to);
const behindOf = ({ text, to }: Fact): string => text.value.slice(to, to + 40);
const beforeOf = ({ text, from }: Fact): string => text.value.slice(Math.max(0, from - 40), from);
/** The figure with the words up to the next mark on either side. */
function aroundOf({ text, from, to }: Fact): string {
  return partAround(text.value, from, to, '。；;\n', 40);
}

function unitOf({ meaning }: FigureFact): string {
  return meaning.type === 'amount' ? meaning.unit : '';
}

function comparisonOf({ meaning }: FigureFact): string {
  return meaning.type === 'amount' ? meaning.comparison : '';
}

function sizeOf(fact: FigureFact): Measured | null {
  const { meaning } = fact;
  return meaning.type === 'amount' ? measured(meaning.number, meaning.unit, wordsOf(fact)) : null;
}

/** 元 of 万元/人, $ of $ per head. */
function currency(fact: FigureFact): string {
  const [money = ''] = unitOf(fact).split(/\/| per /);
  return money.replace(/^(?:百万|千万|万|千|百|亿)/, '').trim();
}

const MONEY = /^(?:百万|千万|万|千|百|亿)?(?:元|块钱)|^(?:[$£€¥￥]|yuan|rmb|dollars?|pounds?|euros?)/i;
/** 元/人, $ per family, and the $15 of “$15 each”. */
function isRate(fact: FigureFact): boolean {
  const { meaning } = fact;
  if (meaning.type !== 'amount' || !MONEY.test(meaning.unit)) return false;
  if (meaning.frequency !== null && meaning.frequency.unit !== 'year') return false;
  return meaning.kind === 'per' || (meaning.kind === 'money' && EACH_EN.test(behindOf(fact)));
}

function isOften({ meaning }: FigureFact): boolean {
  return meaning.type === 'amount' && meaning.kind === 'count' && OFTEN.test(bare(meaning.unit));
}

const bare = (unit: string): string => unit.replace(/^(?:百万|千万|万|千|百|亿)/, '');

function isCountOf(fact: FigureFact, rate: FigureFact): boolean {
  const { meaning } = fact;
  if (meaning.type !== 'amount' || meaning.kind !== 'count') return false;
  const [, one = ''] = unitOf(rate).split(/\/| per /);
  if (one === '') return /^[a-z]/i.test(meaning.unit);
  if (/^(?:head|person|capita|resident|member)$/i.test(one)) return PEOPLE_EN.test(meaning.unit);
  if (/^[a-z]/i.test(one)) return singular(meaning.unit).endsWith(one.toLowerCase());
  return SAME[one]?.test(bare(meaning.unit)) ?? false;
}

function singular(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/children$/, 'child')
    .replace(/s$/, '');
}

/** The one amount that is said to be all of it; beside other money only the one that follows its rate. */
function totalOf(
  figures: readonly FigureFact[],
  rate: FigureFact,
  amount: FigureFact | null,
): FigureFact | null {
  if (amount) return amount;
  const money = figures.filter(
    (each) =>
      each !== rate && each.meaning.type === 'amount' && each.meaning.kind === 'money' && !isPart(each),
  );
  const next = money.find((each) => each.text === rate.text && each.from >= rate.to);
  const link = next ? rate.text.value.slice(rate.to, next.from) : '';
  if (next && link !== '' && TOTAL_ALONE.test(link)) return next;
  const said = money.find((each) => each.text === rate.text && isThat(each, rate));
  if (said) return said;
  const [only] = money;
  if (!only || money.length > 1) return null;
  const before = beforeOf(only);
  if (FOR.test(behindOf(only)) && !SUM.test(before)) return null;
  const isTotal = [TOTAL, SUM, TOTAL_EN].some((words) => words.test(before));
  return isTotal || SUM_BEHIND_EN.test(behindOf(only)) ? only : null;
}

/** 68,480 euros, that is 3.20 euros for each: the total stands before its rate. */
function isThat(total: Fact, rate: Fact): boolean {
  return /^,? (?:that is|which is|i\.e\.|or)(?: about)? ?$/.test(rate.text.value.slice(total.to, rate.from));
}

function isPart(fact: Fact): boolean {
  const { value } = fact.text;
  return PARTS.test(value.slice(beginOfPart(value, fact.from, '。\n', 200), fact.from));
}
