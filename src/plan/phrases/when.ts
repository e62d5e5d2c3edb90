/**
 * The phrases of `when`, in Chinese and English alike. docs/phrases.md tells
 * users what is understood; its table is run as a test.
 */

import { append } from '../../text/many.ts';
import { remembered } from '../../text/remembered.ts';
import { dotted, monthNumber, partialDate, plainYear, point } from './dates.ts';
import { fold } from './fold.ts';
import { frequencyEnglish } from './frequency-en.ts';
import { frequencyChinese } from './frequency-zh.ts';
import { occasion } from './occasion-phrase.ts';
import {
  firstOf,
  listOf,
  longestOf,
  map,
  maybe,
  type Parser,
  parseAll,
  remembering,
  seq,
  skipSpaces,
  word,
} from './parser.ts';
import { endOfSpan, spanDue } from './quarters.ts';
import { bareMonthRange, range, rangeAlone } from './ranges.ts';
import { span } from './spans.ts';
import { namedTime, relationAfter, relationBefore, vagueTime } from './times-of-year.ts';
import type { Frequency, PartialDate, Relation, WhenPhrase } from './types.ts';
import { timeOfDay } from './words.ts';

const frequencyPhrase = (frequency: Frequency, within: WhenPhrase | null = null): WhenPhrase => ({
  type: 'frequency',
  frequency,
  within,
});

const dueBefore = word('前', '之前', '以前', '前夕', '前完成');
const dueWords = word('截至', '截止', '截止到', '截止至', '截至到', '最迟', '最晚', '不迟于', '不晚于');
const dueEnglish = word(
  'by',
  'before',
  'no later than',
  'not later than',
  'until',
  'till',
  'prior to',
  'ahead of',
  'due',
  'due by',
  'completed by',
);
const dueDate: Parser<PartialDate> = remembering(longestOf(endOfSpan, spanDue, point));

const deadlineOf = (by: PartialDate): WhenPhrase => ({ type: 'deadline', by, end: by.part === 'late' });
const deadline: Parser<WhenPhrase> = firstOf(
  map(seq(maybe(word('于', '在', '到')), dueDate, dueBefore), ([, by]) => deadlineOf(by)),
  map(seq(dueWords, maybe(word('于', '到', '在')), dueDate, maybe(dueBefore)), ([, , by]) => deadlineOf(by)),
  map(seq(word('到', '至'), dueDate), ([, by]) => (by.part === 'late' ? deadlineOf(by) : null)),
  map(seq(dueEnglish, maybe(word('the')), dueDate), ([, , by]) => deadlineOf(by)),
);

const since: Parser<WhenPhrase> = remembering(
  firstOf(
    map(
      seq(maybe(word('自', '从', '于')), point, word('起', '开始', '以后', '之后', '后', '起始')),
      ([, from]) => ({ type: 'since', from }),
    ),
    map(
      seq(
        word(
          'from',
          'since',
          'starting',
          'starting in',
          'starting from',
          'starting on',
          'beginning in',
          'beginning',
          'after',
          'as of',
        ),
        point,
        maybe(word('on', 'onward', 'onwards', 'forward')),
      ),
      ([, from]) => ({ type: 'since', from }),
    ),
  ),
);

const date: Parser<WhenPhrase> = remembering(
  map(longestOf(endOfSpan, point), (value) => ({ type: 'date', date: value })),
);
const during = maybe(
  word(
    '从',
    '自',
    '于',
    '在',
    '约',
    'in',
    'on',
    'during',
    'from',
    'for',
    'around',
    'about',
    'over',
    'over the',
    'in the',
    'on the',
    'during the',
    'the',
  ),
);
const around = maybe(word('期间', '左右', '前后', '之间', '间', '内', '里'));

/** A named time with what says before or after it. */
const timeOfYear: Parser<WhenPhrase> = remembering(
  map(seq(maybe(relationBefore), namedTime, maybe(relationAfter)), ([before, phrase, after]) =>
    relate(phrase, after ?? before),
  ),
);
function relate(phrase: WhenPhrase, relation: Relation | null): WhenPhrase {
  if (phrase.type !== 'time-of-year') return phrase;
  const due = phrase.name === 'year-end' || phrase.name === 'whole-year';
  if (relation === 'before' && due)
    return deadlineOf(partialDate({ year: phrase.year, month: 12, part: 'late' }));
  return { ...phrase, relation: relation ?? 'on' };
}

const stretch: Parser<WhenPhrase> = remembering(
  map(seq(during, longestOf(timeOfYear, range, span, date), around, timeOfDay), ([, phrase]) => phrase),
);
const bareFrequency = remembering(longestOf(frequencyChinese, frequencyEnglish));
const frequency: Parser<WhenPhrase> = map(bareFrequency, (found) => frequencyPhrase(found));

/** 3—6月每月一次, every Saturday in May: how often, and within what. */
const frequencyWithin: Parser<WhenPhrase> = firstOf(
  map(seq(longestOf(since, stretch), maybe(word(',', '内', '的')), bareFrequency), ([within, , often]) =>
    frequencyPhrase(often, within),
  ),
  map(
    seq(
      bareFrequency,
      maybe(word(',')),
      word('in', 'during', 'from', 'throughout', 'between', 'over', 'until', 'through'),
      longestOf(range, span, timeOfYear, date),
    ),
    ([often, , , within]) => frequencyPhrase(often, within),
  ),
  map(
    seq(bareFrequency, word('('), longestOf(range, span, timeOfYear, date), word(')')),
    ([often, , within]) => frequencyPhrase(often, within),
  ),
);
const everyOccasion: Parser<WhenPhrase> = map(
  seq(word('每年', '每逢', '逢', '每个', '每年的', 'every year on', 'every'), firstOf(occasion, timeOfYear)),
  ([, phrase]) => phrase,
);

/** One phrase of time, as it can also stand in prose. */
export const timePhrase: Parser<WhenPhrase> = longestOf(
  timeOfYear,
  frequency,
  deadline,
  since,
  occasion,
  everyOccasion,
  frequencyWithin,
  stretch,
);

const doneWords = maybe(
  word('完成', '进行', '开展', '启动', '举行', '举办', '实施', '开始', '结束', '召开', '落实', '全面完成'),
);
const leadWords = maybe(word('拟于', '计划', '预计', '拟', '计划于', '时间:', '每逢'));
const alone: Parser<WhenPhrase> = map(
  seq(
    leadWords,
    longestOf(
      timePhrase,
      rangeAlone,
      vagueTime,
      map(plainYear, (year): WhenPhrase => ({ type: 'date', date: partialDate({ year }) })),
      map(seq(dotted, timeOfDay), ([value]): WhenPhrase => ({ type: 'date', date: value })),
    ),
    doneWords,
  ),
  ([, phrase]) => phrase,
);

const listSign = firstOf(
  word(', and', ', &'),
  word('、', ',', ';', '和', '及', '以及', '与', '或', '或者', '/', 'and', '&', 'or'),
);
const aloneList: Parser<WhenPhrase> = map(listOf(alone, listSign, 40), joinParts);

/** Several parts become one phrase; a day alone has the month of the part before it. */
function joinParts(parts: readonly WhenPhrase[]): WhenPhrase | null {
  const joined: WhenPhrase[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const lacksMonth = part.type === 'date' && part.date.month === null && part.date.day !== null;
    if (lacksMonth && before?.type === 'date')
      joined.push({ type: 'date', date: { ...part.date, year: before.date.year, month: before.date.month } });
    else append(joined, part.type === 'several' ? part.parts : [part]);
  }
  const [first] = joined;
  if (first === undefined) return null;
  return joined.length === 1 ? first : { type: 'several', parts: joined };
}

const bareMonth: Parser<WhenPhrase> = map(monthNumber, (month) => ({
  type: 'date',
  date: partialDate({ month }),
}));
const bareMonths: Parser<WhenPhrase> = map(
  listOf(longestOf(bareMonthRange, bareMonth, alone), listSign),
  joinParts,
);

const LONGEST_LABEL = 30;
const STAGE_ENDINGS = ['阶段', '期', '月', '周', '步', '环节', '批'];
const isStage = (label: string): boolean =>
  STAGE_ENDINGS.some((ending) => label.endsWith(ending)) || /^(phase|stage|step|part|round) /.test(label);

/** 第一阶段（3月—5月）, 筹备阶段：3月, Phase 1 (March–May): the label and where the phrase behind it begins. */
function stageAt(
  folded: string,
): { readonly label: string; readonly open: number; readonly close: number } | null {
  const bracket = folded.endsWith(')') ? folded.indexOf('(') : folded.indexOf(':');
  if (bracket <= 0 || bracket > LONGEST_LABEL) return null;
  const label = folded.slice(0, bracket).trim();
  if (!isStage(label)) return null;
  return { label, open: bracket, close: folded.endsWith(')') ? folded.length - 1 : folded.length };
}

function parseStage(text: string, folded: string): WhenPhrase | null {
  const stage = stageAt(folded);
  if (stage === null) return null;
  const phrase = parseAll(aloneList, folded.slice(stage.open + 1, stage.close));
  const label = text.slice(0, stage.open).trim();
  if (phrase?.type === 'range') return { ...phrase, label };
  return phrase?.type === 'date' ? { type: 'range', from: phrase.date, to: phrase.date, label } : phrase;
}

/** Fits at the text's beginning behind spaces, and only when nothing is left. */
const whole = (parser: Parser<WhenPhrase>, folded: string): WhenPhrase | null =>
  parseAll((text, at) => parser(text, skipSpaces(text, at)), folded);

export interface WhenOptions {
  /** `3`, `3-4` and `三` are months, as in a schedule. */
  readonly bareNumberIsMonth?: boolean;
}

/**
 * What a phrase of `when` means, in Chinese or English; null where it is not
 * understood (it is printed all the same). Never throws.
 */
export function parseWhen(text: string, { bareNumberIsMonth = false }: WhenOptions = {}): WhenPhrase | null {
  return bareNumberIsMonth ? whenInSchedule(text) : whenAnywhere(text);
}
const whenAnywhere = remembered((text) => readWhen(text, () => null));
const whenInSchedule = remembered((text) => readWhen(text, (folded) => whole(bareMonths, folded)));

function readWhen(text: string, bare: (folded: string) => WhenPhrase | null): WhenPhrase | null {
  const trimmed = text.trim().replace(/[。.;；,，:：]$/, '');
  const folded = fold(trimmed);
  return whole(aloneList, folded) ?? bare(folded) ?? parseStage(trimmed, folded);
}
