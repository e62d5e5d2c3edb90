/** An occasion with what says before or after it: 重阳节前, 3月（三八妇女节）, “三八”妇女节, by Christmas. */
import { matchOccasion } from '../occasions/names.ts';
import type { OccasionId } from '../occasions/table.ts';
import { dayNumber, monthNumber, weekdayNote, yearPrefix } from './dates.ts';
import { firstOf, map, maybe, type Parser, seq, word } from './parser.ts';
import { relationAfter, relationBefore } from './times-of-year.ts';
import type { WhenPhrase } from './types.ts';
import { clock } from './words.ts';

const quote = word('"', "'");
/** “母亲节”, or “三八”妇女节, whose closing mark stands within the name. */
const quoted: Parser<OccasionId> = firstOf(
  map(seq(quote, matchOccasion, quote), ([, id]) => id),
  map(seq(quote, matchOccasion), ([, id]) => id),
  matchOccasion,
);
const name: Parser<OccasionId> = firstOf(
  map(seq(word('('), quoted, word(')')), ([, id]) => id),
  quoted,
);
/** A month, also with its day and the weekday, in front of the occasion's name. */
const monthBefore = map(
  seq(
    monthNumber,
    word('月份', '月'),
    maybe(seq(dayNumber, word('日', '号'), weekdayNote)),
    maybe(word('的')),
  ),
  ([month]) => month,
);
const occasionNote = maybe(
  seq(word('('), monthNumber, word('月'), maybe(dayNumber), maybe(word('日')), word(')')),
);

/** An occasion, and the month where one is written. */
export const occasion: Parser<WhenPhrase> = map(
  seq(
    maybe(relationBefore),
    maybe(word('the')),
    maybe(yearPrefix),
    maybe(monthBefore),
    name,
    occasionNote,
    maybe(relationAfter),
    maybe(clock),
  ),
  ([before, , year, month, id, note, after]) => ({
    type: 'occasion',
    occasion: id,
    relation: after ?? before ?? 'on',
    year,
    month: month ?? note?.[1] ?? null,
  }),
);
