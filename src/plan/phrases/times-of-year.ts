/** Times of the year that have a name but no date: 年初, 学期末, 暑假, 节假日, 长期, spring term, ongoing. */
import { plainYear, yearPrefix } from './dates.ts';
import {
  firstOf,
  lookup,
  map,
  maybe,
  type Parser,
  remembering,
  seq,
  unlessFollowedBy,
  word,
} from './parser.ts';
import { MONTHS, NAMED_CHINESE, NAMED_ENGLISH, VAGUE_CHINESE, VAGUE_ENGLISH } from './time-names.ts';
import type { Relation, TimeOfYear, WhenPhrase } from './types.ts';

const timeOfYear = (name: TimeOfYear, year: number | null): WhenPhrase => ({
  type: 'time-of-year',
  name,
  relation: 'on',
  year,
  months: MONTHS[name] ?? [],
});

const yearBefore: Parser<number | null> = firstOf<number | null>(yearPrefix, plainYear);
/** A name with its year in front: 2026年暑假, 2026年底, 2026春季学期. */
const nameChinese = unlessFollowedBy(lookup(NAMED_CHINESE), word('心', '央', '级'));
const chinese: Parser<WhenPhrase> = firstOf(
  map(nameChinese, (name) => timeOfYear(name, null)),
  map(seq(yearBefore, nameChinese), ([year, name]) => timeOfYear(name, year)),
);
/** 2026年 + 年底 is written 2026年底. */
const sharedYear: Parser<WhenPhrase> = map(seq(plainYear, lookup(NAMED_CHINESE)), ([year, name]) =>
  timeOfYear(name, year),
);
const english: Parser<WhenPhrase> = map(
  seq(
    maybe(word('the')),
    lookup(NAMED_ENGLISH),
    maybe(map(seq(maybe(word('of')), plainYear), ([, year]) => year)),
  ),
  ([, name, year]) => timeOfYear(name, year),
);

/** A named time, wherever it stands. */
export const namedTime: Parser<WhenPhrase> = remembering(firstOf(sharedYear, chinese, english));
/** A vague time, in a phrase of its own. */
export const vagueTime: Parser<WhenPhrase> = map(lookup({ ...VAGUE_CHINESE, ...VAGUE_ENGLISH }), (name) =>
  timeOfYear(name, null),
);

/** 前, 之后, 前后, 期间 behind an occasion or a named time. */
export const relationAfter: Parser<Relation> = lookup<Relation>({
  前: 'before',
  之前: 'before',
  以前: 'before',
  前夕: 'before',
  前期: 'before',
  来临之际: 'before',
  到来之际: 'before',
  前夜: 'before',
  后: 'after',
  之后: 'after',
  以后: 'after',
  过后: 'after',
  前后: 'around',
  左右: 'around',
  期间: 'on',
  当天: 'on',
  当日: 'on',
  之际: 'on',
  假期: 'on',
  假期间: 'on',
  假日: 'on',
  活动期间: 'on',
  里: 'on',
  内: 'on',
  活动: 'on',
});
/** by, before, after, around in front of one. */
export const relationBefore: Parser<Relation> = lookup<Relation>({
  by: 'before',
  before: 'before',
  'no later than': 'before',
  'ahead of': 'before',
  'prior to': 'before',
  until: 'before',
  'in the run-up to': 'before',
  'the week before': 'before',
  after: 'after',
  following: 'after',
  around: 'around',
  about: 'around',
  on: 'on',
  during: 'on',
  in: 'on',
  at: 'on',
  for: 'on',
  over: 'on',
  throughout: 'on',
  'in the course of': 'on',
});
