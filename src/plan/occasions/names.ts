/** Finds the name of an occasion at a place of a folded text. */
import { firstUnits } from '../phrases/beginnings.ts';
import { isDigit, isDigitAt, isLetter, isLetterAt } from '../phrases/fold.ts';
import { beginningLike, lazily, type Parser } from '../phrases/parser.ts';
import { OCCASIONS, type OccasionId, occasionNames } from './table.ts';

/** `3·15晚会` is also written with a full stop; bare, that is a date. */
const withStop = (name: string): string[] =>
  !name.includes('·') || /^[\d·]+$/.test(name) ? [name] : [name, name.replace('·', '.')];

type Named = readonly [name: string, id: OccasionId];

function byFirstUnit(): ReadonlyMap<number, readonly Named[]> {
  const groups = new Map<number, Named[]>();
  for (const { id, zh, en } of OCCASIONS) {
    for (const name of [...zh, ...en].flatMap(withStop)) {
      const first = name.charCodeAt(0);
      const group = groups.get(first);
      if (group === undefined) groups.set(first, [[name, id]]);
      else group.push([name, id]);
    }
  }
  return groups;
}
const names = lazily(byFirstUnit);

/** Short forms that are also the beginning of other words: 三八, 六一, 五四, 3·8. */
const isBare = (name: string): boolean => /^[三四五六七八一·\d]+$/.test(name);
/** What may not follow a short form: 六一路, 八一小学, 五一个, 七一年. */
const BARE_STOP = new Set(
  '零〇一二三四五六七八九十百千万亿个月日号年届岁名人次条分路街村厂校广公小中大%.·:-,',
);
const BARE_STOP_BEFORE = new Set('零〇一二三四五六七八九十百千万第.·:-');
/** " and '. */
const isQuoteAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x22 || unit === 0x27;
};

function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (isLetterAt(text, from) && isLetter(before)) return false;
  if (isLetterAt(text, to - 1) && isLetter(after)) return false;
  if (isDigitAt(text, from) && (isDigit(before) || before === '.')) return false;
  if (!isBare(text.slice(from, to))) return true;
  return (
    !BARE_STOP.has(after) &&
    !BARE_STOP_BEFORE.has(before) &&
    !isDigitAt(text, to) &&
    !isDigitAt(text, from - 1)
  );
}

/** The end of a name that stands at `at`, -1 where it does not; steps over quotation marks within it. */
function endOfName(text: string, at: number, name: string): number {
  let end = at + 1;
  for (let index = 1; index < name.length; index += 1) {
    const unit = name.charCodeAt(index);
    if (text.charCodeAt(end) !== unit && isQuoteAt(text, end) && !isQuoteAt(text, end - 1)) end += 1;
    if (text.charCodeAt(end) !== unit) return -1;
    end += 1;
  }
  return end;
}

const match: Parser<OccasionId> = (text, at) => {
  let best: { value: OccasionId; end: number } | null = null;
  for (const [name, id] of names().get(text.charCodeAt(at)) ?? []) {
    const end = endOfName(text, at, name);
    if (end > (best?.end ?? at) && standsAlone(text, at, end)) best = { value: id, end };
  }
  return best;
};

/**
 * The occasion whose name stands at `at`, the longest there is. Quotation marks
 * within the name are stepped over (“三八”妇女节).
 */
export const matchOccasion: Parser<OccasionId> = beginningLike({ first: firstUnits(occasionNames()) }, match);
