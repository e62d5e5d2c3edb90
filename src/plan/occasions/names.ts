/** Finds the name of an occasion at a place of a folded text. */
import { isDigit, isLetter } from '../phrases/fold.ts';
import { beginningWith, type Parser } from '../phrases/parser.ts';
import { OCCASIONS, type OccasionId } from './table.ts';

interface Trie {
  readonly next: Map<string, Trie>;
  id: OccasionId | null;
}

const emptyTrie = (): Trie => ({ next: new Map(), id: null });

function addName(root: Trie, name: string, id: OccasionId): void {
  let node = root;
  for (const unit of name) {
    const next = node.next.get(unit) ?? emptyTrie();
    node.next.set(unit, next);
    node = next;
  }
  node.id ??= id;
}

/** `3·15晚会` is also written with a full stop; bare, that is a date. */
const withStop = (name: string): string[] =>
  /^[\d·]+$/.test(name) ? [name] : [name, name.replace('·', '.')];

function buildTrie(): Trie {
  const root = emptyTrie();
  for (const { id, zh, en } of OCCASIONS) {
    for (const name of [...zh, ...en].flatMap(withStop)) addName(root, name, id);
  }
  return root;
}

const NAMES = buildTrie();

/** Short forms that are also the beginning of other words: 三八, 六一, 五四, 3·8. */
const isBare = (name: string): boolean => /^[三四五六七八一·\d]+$/.test(name);
/** What may not follow a short form: 六一路, 八一小学, 五一个, 七一年. */
const BARE_STOP = new Set(
  '零〇一二三四五六七八九十百千万亿个月日号年届岁名人次条分路街村厂校广公小中大%.·:-,',
);
const BARE_STOP_BEFORE = new Set('零〇一二三四五六七八九十百千万第.·:-');
const QUOTES = new Set('"\'');

function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (isLetter(text.charAt(from)) && isLetter(before)) return false;
  if (isLetter(text.charAt(to - 1)) && isLetter(after)) return false;
  if (isDigit(text.charAt(from)) && (isDigit(before) || before === '.')) return false;
  if (!isBare(text.slice(from, to))) return true;
  return !BARE_STOP.has(after) && !BARE_STOP_BEFORE.has(before) && !isDigit(after) && !isDigit(before);
}

/** Steps over a quotation mark within a name: “三八”妇女节. */
const isQuoteWithin = (text: string, from: number, at: number): boolean =>
  at > from && QUOTES.has(text.charAt(at));

/**
 * The occasion whose name stands at `at`, the longest there is. Quotation marks
 * within the name are stepped over (“三八”妇女节).
 */
export const matchOccasion: Parser<OccasionId> = beginningWith(NAMES.next.keys(), (text, at) => {
  let node = NAMES;
  let best: { value: OccasionId; end: number } | null = null;
  for (let end = at; end < text.length; end += 1) {
    const next = node.next.get(text.charAt(end));
    if (next === undefined && isQuoteWithin(text, at, end) && !QUOTES.has(text.charAt(end - 1))) continue;
    if (next === undefined) break;
    node = next;
    if (node.id !== null && standsAlone(text, at, end + 1)) best = { value: node.id, end: end + 1 };
  }
  return best;
});
