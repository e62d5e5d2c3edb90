/** Times in prose, and the dates, years and occasions in them. */
import { Intervals } from '../../text/intervals.ts';
import { matchOccasion } from '../occasions/names.ts';
import type { OccasionId } from '../occasions/table.ts';
import { plainYear, point, yearPrefix } from '../phrases/dates.ts';
import { isDigitAt, isLetterAt } from '../phrases/fold.ts';
import { isNumeralAt } from '../phrases/numbers.ts';
import { firstOf, lazily, lookup, type Parser, word } from '../phrases/parser.ts';
import { nextOccasion, nextTime, nextYear } from '../phrases/starts.ts';
import type { PartialDate, WhenPhrase } from '../phrases/types.ts';
import { timePhrase } from '../phrases/when.ts';
import { type Found, goesOn, scan, wordAfter, wordBefore } from './scan.ts';

/** Words that a time in prose does not begin with, though a phrase may. */
const isLeadWord = word(
  '从',
  '自',
  '于',
  '在',
  '约',
  '到',
  '至',
  '的',
  'in',
  'on',
  'during',
  'for',
  'over',
  'at',
  'around',
  'about',
  'the',
  'throughout',
  'following',
);
/** Say no more than the plan's own year, or speak of another term. */
const isEmpty = lookup({
  今年: true,
  本年: true,
  本年度: true,
  上学期: true,
  下学期: true,
  春天: true,
  夏天: true,
  秋天: true,
  冬天: true,
  'this year': true,
  daily: true,
  annually: true,
});
const emptyYear = word('今年', '本年', '本年度', '当年');
/** Characters before 年中, 期末, 周末 that make them part of something else: 一年中, 半年末, 假期中. */
const BEFORE_UNIT = new Set('个半学青少老壮今去明每假长定短分近整上下同历');
const UNITS = new Set('年月季周期工');

/** Whether the characters around a place let a time begin there. */
export function canBeginTime(folded: string, at: number): boolean {
  const unit = folded.charAt(at);
  const before = folded.charAt(at - 1);
  if (unit === ' ' || unit === '"' || unit === '(' || goesOn(folded, at) || isLeadWord(folded, at) !== null)
    return false;
  const behindNumber = isNumeralAt(folded, at - 1) || isDigitAt(folded, at - 1);
  if (isNumeralAt(folded, at)) return !behindNumber && before !== '第' && before !== '初';
  if (UNITS.has(unit)) return !behindNumber && !BEFORE_UNIT.has(before);
  return unit !== '第' || before !== '的';
}

const PREPOSITIONS = new Set(
  'in by of during from since until till each every this next last through throughout before after for early late mid to and between over on'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** English words that are a time only behind a preposition. */
const DOUBTFUL = new Set(
  'may march spring summer autumn fall winter term weekdays second mar sun sat'.split(' '),
);

/** Names of months begin with a capital: the verbs march and may do not. */
function isMonthWritten(text: string, folded: string, { from, to }: Found<unknown>): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isLetterAt(folded, at) || isLetterAt(folded, at - 1)) continue;
    if (MONTHS.has(wordAfter(folded, at)) && text.charAt(at) === folded.charAt(at)) return false;
  }
  return true;
}

function isMeant(text: string, folded: string, found: Found<WhenPhrase>): boolean {
  const { from, to, value } = found;
  const said = folded.slice(from, to);
  if (isEmpty(folded, from)?.end === to || emptyYear(folded, from)?.end === to) return false;
  if (value.type === 'date' && value.date.month === null && value.date.year === null) return false;
  if (value.type === 'range' && value.from.month === null && value.from.year === null) return false;
  if (folded[to] === '级' && said.endsWith('年')) return false;
  if (DOUBTFUL.has(said) && !PREPOSITIONS.has(wordBefore(folded, from))) return false;
  return isMonthWritten(text, folded, found);
}

/** The times of a text, each as long as it reaches. */
export function scanTimes(text: string, folded: string): Found<WhenPhrase>[] {
  return scan(folded, timePhrase, {
    next: nextTime,
    canBegin: canBeginTime,
    isMeant: (found) => isMeant(text, folded, found),
  });
}

/** Within a time a date may stand behind a dash: 3—4月. */
const canBeginDate = (folded: string, at: number): boolean =>
  canBeginTime(folded, at) || (folded[at - 1] === '-' && isDigitAt(folded, at));

/** The dates within the times that were found; the open end of 3—4月 has the place of the whole. */
export function datesIn(folded: string, { from, to, value }: Found<WhenPhrase>): Found<PartialDate>[] {
  if (value.type === 'frequency' || value.type === 'weeks') return [];
  const found = scan(folded, point, { canBegin: canBeginDate, within: { from, to } }).filter(
    ({ value: date }) => date.month !== null || date.year !== null,
  );
  const dates = found.map((each) => completed(each, value));
  const isOpen =
    value.type === 'range' && dates.length < 2 && !dates.some((each) => isStart(each, value.from));
  const shared = isOpen ? [{ from, to, value: value.from }] : [];
  return [...shared, ...dates];
}

/** the week of May 4 names its first day, 3—4月 its last month. */
const isStart = ({ value }: Found<PartialDate>, { month, day }: PartialDate): boolean =>
  day !== null && value.month === month && value.day === day;

/** The second date of 2026年3月至6月 has the year of the first. */
function completed(found: Found<PartialDate>, when: WhenPhrase): Found<PartialDate> {
  if (when.type !== 'range' || found.value.year !== null) return found;
  const end = [when.to, when.from].find(
    ({ month, day }) => month === found.value.month && day === found.value.day,
  );
  return end === undefined ? found : { ...found, value: end };
}

const YEAR_NEXT = new Set(
  'annual work plan school season budget spring summer fall autumn winter academic calendar fiscal financial program programme schedule goals targets report action edition year community activity activities strategic term'.split(
    ' ',
  ),
);
/** Before a year that ends its text or clause: Work plan 2025. */
const YEAR_BEFORE = new Set(
  'plan plans program programme report calendar schedule year season edition spring summer fall autumn winter'.split(
    ' ',
  ),
);
/** Behind a preposition and a number these make the number a year: in 2025 we; in 2000 homes it is none. */
const YEAR_IN = new Set('in by during since until of'.split(' '));
const CLAUSE_NEXT = new Set(
  'we the our they it this all a an with will was were is are has had have to he she i you many most some no'.split(
    ' ',
  ),
);
const chineseYearNext = word('春', '秋', '学年', '财年', '上半年', '下半年', '第', '全年');

function isYearAlone(folded: string, from: number, to: number): boolean {
  const before = folded.charAt(from - 1);
  const after = folded.charAt(to);
  if (before === '(' && after === ')') return true;
  if (chineseYearNext(folded, to) !== null || YEAR_NEXT.has(wordAfter(folded, to))) return true;
  if (folded.trim() === folded.slice(from, to)) return true;
  const word = wordBefore(folded, from);
  const ends = after === '' || '.,;:)。、!?'.includes(after) || PREPOSITIONS.has(wordAfter(folded, to));
  if (YEAR_IN.has(word) && CLAUSE_NEXT.has(wordAfter(folded, to))) return true;
  return (PREPOSITIONS.has(word) || MONTHS.has(word) || YEAR_BEFORE.has(word)) && ends;
}

/** 2026-2027年 and 2026—2027学年: the first of two years. */
const isFirstOfTwo = (folded: string, to: number): boolean =>
  '-至到'.includes(folded.charAt(to) || ' ') &&
  plainYear(folded, to + (folded[to + 1] === '-' ? 2 : 1)) !== null;

const anyYear: Parser<number | null> = firstOf<number | null>(yearPrefix, plainYear);
function canBeginYear(folded: string, at: number): boolean {
  const second = folded[at - 1] === '-' && /\d\d\d\d-{1,2}$/.test(folded.slice(Math.max(0, at - 6), at));
  return second || (!goesOn(folded, at) && !isNumeralAt(folded, at - 1));
}

/** The years of a text: 2026年, 2026 where the words around say it is one, and those of the times. */
export function scanYears(folded: string, times: () => readonly Found<WhenPhrase>[]): Found<number>[] {
  const dated = lazily(() => new Intervals(times().filter(({ value }) => value.type !== 'frequency')));
  const inTime = (at: number): boolean => dated().someOverlaps({ from: at, to: at + 1 });
  return scan(folded, anyYear, { next: nextYear, canBegin: canBeginYear }).flatMap(({ from, to, value }) => {
    if (value === null) return [];
    const bare = isDigitAt(folded, to - 1);
    const isYear = !bare || inTime(from) || isYearAlone(folded, from, to) || isFirstOfTwo(folded, to);
    return isYear ? [{ from, to, value }] : [];
  });
}

/** The occasions of a text, by name. */
export function scanOccasions(folded: string): Found<OccasionId>[] {
  return scan(folded, matchOccasion, { next: nextOccasion, canBegin: (text, at) => !goesOn(text, at) });
}
