/** The phases of a plan with their times: items such as 第一阶段（3月—5月）, headings, and phases told one after the other in a text. */

import type { TimeFact } from '../../plan/facts/types.ts';
import { fold } from '../../plan/phrases/fold.ts';
import { type DaySpan, resolveSpan } from '../../plan/phrases/resolve.ts';
import type { PartialDate, WhenPhrase } from '../../plan/phrases/types.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';
import { guarded, guardedMatches, matchesOf } from '../../text/matches.ts';
import { type KnownPeriod, knownPeriod } from '../plan-period.ts';
import { byText, everyItem } from '../queries.ts';
import { NUMBER, numberOf } from './written-dates.ts';

export interface Phase {
  /** 第一阶段, 宣传发动阶段, Phase 1. */
  readonly name: string;
  /** 1 for 第一阶段; null for a phase that has a name only. */
  readonly number: number | null;
  /** Its time, as it is written. */
  readonly text: Text;
  readonly from: number;
  readonly to: number;
  /** Null where it ends before it begins. */
  readonly days: DaySpan | null;
  /** Whether its first and its last day are written as days. */
  readonly isExact: { readonly start: boolean; readonly end: boolean };
  /** Said to go on beside others. */
  readonly isBeside: boolean;
}

const CHINESE =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．] ?)?(第([一二三四五六七八九十\d]{1,2})(?:阶段|步)|[^，。；：:（(\s]{1,12}阶段)/;
const ENGLISH = /^((?:phase|stage|step) (\d{1,2}|one|two|three|four|five|six|i{1,3}|iv|v)\b)/i;
/** Most texts name no phase, which one look tells. */
const MAY_NAME = /阶段|步|^(?:phase|stage|step)/i;
const WITHIN = guarded(/阶段/, /第([一二三四五六七八九十]{1,2})阶段/g);
const SPELLED = ['one', 'two', 'three', 'four', 'five', 'six'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];
/** How far behind the name of a phase its time may begin, in characters. */
const NEAR = 24;
const BESIDE =
  /同时|贯穿|全年|始终|同步|长期|交叉|并行|穿插|全过程|全程|滚动|parallel|throughout|alongside|ongoing|overlap/i;
const BESIDE_IN_TEXT = /贯穿|并行|交叉|穿插|同步进行|同时进行|in parallel|throughout|alongside/i;

/** The phases of a plan as they follow each other, a list each. */
export function phasesOf(plan: Plan): readonly (readonly Phase[])[] {
  const reader = { facts: byText(plan.facts.times), period: knownPeriod(plan) ?? SOME_YEAR };
  const items = everyItem(plan);
  const lists = [plan.sections, ...items.map((item) => item.items)].map((list) =>
    list.flatMap((item) => phaseOf(item, reader) ?? []),
  );
  const told = plan.texts.map((text) => phasesWithin(text, reader));
  return [...lists, ...told].flatMap(inTurn).filter((list) => list.length > 1);
}

/** Months follow each other in any year. */
const SOME_YEAR: KnownPeriod = {
  from: { year: 2001, month: 1, day: 1 },
  to: { year: 2001, month: 12, day: 31 },
  label: '',
};

interface Reader {
  readonly facts: ReadonlyMap<Text, readonly TimeFact[]>;
  readonly period: KnownPeriod;
}

/** A number that is not higher than the one before begins anew. */
function inTurn(list: readonly Phase[]): readonly (readonly Phase[])[] {
  const turns: Phase[][] = [[]];
  let last = 0;
  for (const phase of list) {
    if (phase.number !== null && phase.number <= last) turns.push([]);
    last = phase.number ?? last;
    turns.at(-1)?.push(phase);
  }
  return turns;
}

function nameIn(words: string): Pick<Phase, 'name' | 'number'> | null {
  if (!MAY_NAME.test(words)) return null;
  const match = CHINESE.exec(words) ?? ENGLISH.exec(words);
  if (match?.[1] === undefined) return null;
  return { name: match[1], number: match[2] === undefined ? null : ordinal(match[2].toLowerCase()) };
}

function ordinal(written: string): number {
  const index = Math.max(SPELLED.indexOf(written), ROMAN.indexOf(written));
  return index < 0 ? numberOf(written) : index + 1;
}

function phaseOf(item: Item, reader: Reader): Phase | null {
  const { title, text, when } = item;
  const named = [title, when?.text, text].find((each) => each && nameIn(each.value));
  const name = named && nameIn(named.value);
  if (!named || !name) return null;
  const time = when ? timeOfWhen(item) : timeNear(named, 0, NEAR, reader);
  const isBeside =
    BESIDE.test([title?.value, when?.text.value].join(' ')) || BESIDE_IN_TEXT.test(text?.value ?? '');
  return time && made(name, time, isBeside, reader.period);
}

/** 第一阶段（3月—5月）：…；第二阶段（4月—6月）：… in one text. */
function phasesWithin(text: Text, reader: Reader): readonly Phase[] {
  const { value } = text;
  const marks = guardedMatches(value, WITHIN);
  return marks.flatMap(({ 0: name, 1: written = '', index }, at) => {
    const end = Math.min(marks[at + 1]?.index ?? value.length, index + name.length + NEAR);
    const time = timeNear(text, index, end, reader);
    const around = value.slice(index, end);
    const phase = { name, number: numberOf(written) };
    return (time && made(phase, time, BESIDE.test(around), reader.period)) ?? [];
  });
}

interface Time {
  readonly text: Text;
  readonly from: number;
  readonly to: number;
  readonly meaning: WhenPhrase | null;
}

function timeOfWhen({ when }: Item): Time | null {
  if (when === null) return null;
  const { text, meaning } = when;
  const whole = { text, from: 0, to: text.value.length, meaning };
  return meaning === null ? backwards(text, 0, text.value.length) : whole;
}

/** The first time between two places of a text, in the same clause. */
function timeNear(text: Text, from: number, to: number, { facts }: Reader): Time | null {
  const fact = facts.get(text)?.find((each) => each.from >= from && each.from < to);
  const found = backwards(text, from, to) ?? fact;
  return found && !/[，。；,;\n]/.test(text.value.slice(from, found.from)) ? found : null;
}

/** 3月20日—10日, 9月—6月 of one year: such a stretch is not read as one. */
const DAYS = new RegExp(
  `(?:(\\d{4})年)?(${NUMBER})月(${NUMBER})[日号]?(?:--?|至|到)(?:(\\d{4})年)?(?:(${NUMBER})月)?(${NUMBER})[日号]`,
  'g',
);
const MONTHS = new RegExp(
  `(\\d{4})年(${NUMBER})月(?:--?|至|到)(?:(\\d{4})年)(${NUMBER})月(?![\\d一二三四五六七八九十])`,
  'g',
);

/** No stretch is written with more characters. */
const LONGEST = 32;

function backwards(text: Text, start: number, end: number): Time | null {
  const folded = fold(text.value.slice(start, end + LONGEST));
  const days = matchesOf(folded, DAYS).find(
    ({ index, 1: year, 2: month = '', 3: day = '', 4: laterYear, 5: laterMonth, 6: laterDay = '' }) => {
      const isNear = index < end - start;
      const isSame = (laterYear ?? year) === year && numberOf(laterMonth ?? month) === numberOf(month);
      return isNear && isSame && numberOf(laterDay) < numberOf(day);
    },
  );
  const months = matchesOf(folded, MONTHS).find(
    ({ index, 1: year, 2: month = '', 3: laterYear, 4: later = '' }) => {
      const isNear = index < end - start;
      return isNear && year === laterYear && numberOf(later) < numberOf(month);
    },
  );
  const found = days ?? months;
  if (found === undefined) return null;
  const from = start + found.index;
  return { text, from, to: from + found[0].length, meaning: null };
}

/** Null where the time lies nowhere in the calendar: 学期末, 每月. */
function made(
  name: Pick<Phase, 'name' | 'number'>,
  { text, from, to, meaning }: Time,
  isBeside: boolean,
  period: KnownPeriod,
): Phase | null {
  const isReversed = meaning === null || turnsBack(meaning, text.value.slice(from, to), period);
  const days = isReversed || meaning.type === 'frequency' ? null : resolveSpan(pointOf(meaning), period);
  if (!isReversed && days === null) return null;
  const [first, last] = meaning === null ? [null, null] : endsOf(meaning);
  const isExact = { start: first?.day != null, end: last?.day != null };
  return { ...name, text, from, to, days, isExact, isBeside };
}

/** 6月底前 and 5月起 say one end only, and count as that. */
function pointOf(meaning: WhenPhrase): WhenPhrase {
  if (meaning.type === 'deadline') return { type: 'date', date: meaning.by };
  return meaning.type === 'since' ? { type: 'date', date: meaning.from } : meaning;
}

function endsOf(meaning: WhenPhrase): readonly [PartialDate | null, PartialDate | null] {
  switch (meaning.type) {
    case 'date':
      return [meaning.date, meaning.date];
    case 'range':
      return [meaning.from, meaning.to];
    default:
      return [null, null];
  }
}

/** Winter goes over the turn of the year. */
const AUTUMN = 9;
const SPRING = 3;

/** 9月—6月 in a plan for one year, without 次年. */
function turnsBack(meaning: WhenPhrase, written: string, period: KnownPeriod): boolean {
  if (meaning.type !== 'range' || period.from.year !== period.to.year) return false;
  const { from, to } = meaning;
  if (from.month === null || to.month === null || to.month >= from.month) return false;
  const isWinter = from.month >= AUTUMN && to.month <= SPRING;
  return !isWinter && (from.year === null || from.year === to.year) && !/[次翌来明]年|第二年/.test(written);
}
