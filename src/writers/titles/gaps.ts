/** Where a title may be broken, and how good a place that is. */
import { lineWidth } from '../width.ts';
import { type Token, tokensOf } from './tokens.ts';
import { ENGLISH_LEADS, ENGLISH_PAIRS, LEADS, PARTICLES, TAILS } from './words.ts';

/** A place between two characters of a title, with what a line's end there costs. */
export interface Gap {
  /** UTF-16 offset of the character that the next line begins with. */
  readonly at: number;
  /** Where the line before ends: spaces between the two are dropped. */
  readonly end: number;
  readonly cost: number;
}

/**
 * What a break costs, to be weighed against uneven lines (`lines.ts`): below 2 a
 * break that helps the reader, up to 5 one that does no harm, from 9 on one for
 * want of a better. Where a break would be wrong there is no gap at all.
 */
const COST = {
  border: 0,
  afterMark: 1,
  beforeYear: 1,
  afterBody: 1,
  words: 2,
  beforeParticle: 3,
  wordAndCharacter: 4,
  bodies: 4,
  insideList: 5,
  characters: 9,
  insideKnown: 6,
  loneYear: 6,
} as const;

/** Characters that neither begin nor end a line: what they join is one expression. */
const JOINERS = new Set(['之', '·', '•', '～', '~', '/', '+', '-']);

/** The gaps of a Chinese title. `room` in characters; `known` are names that are not to be broken and that end well. */
export function chineseGaps(text: string, room: number, known: readonly string[]): readonly Gap[] {
  const closed = closedPlaces(text, room);
  const names = knownPlaces(text, known);
  return neighbours(text).flatMap(({ left, right, end, at }): readonly Gap[] => {
    if (closed.has(at) || !canPart(left, right)) return [];
    const cost = end < at || names.borders.has(at) ? COST.border : costBetween(left, right);
    return [{ at, end, cost: cost + (names.inside.has(at) ? COST.insideKnown : 0) }];
  });
}

/** Two tokens that follow one another, spaces between them left out, and where the one ends and the other begins. */
interface Neighbours {
  readonly left: Token;
  readonly right: Token;
  readonly end: number;
  readonly at: number;
}

function neighbours(text: string): readonly Neighbours[] {
  const found: Neighbours[] = [];
  let left: Token | null = null;
  let [at, end] = [0, 0];
  for (const right of tokensOf(text)) {
    if (right.kind !== 'space') {
      if (left !== null) found.push({ left, right, end, at });
      left = right;
      end = at + right.text.length;
    }
    at += right.text.length;
  }
  return found;
}

/** Whether a line may end in the one and the next begin with the other. */
function canPart(left: Token, right: Token): boolean {
  if (left.kind === 'open' || left.kind === 'dash' || right.kind === 'close' || right.kind === 'mark')
    return false;
  if (JOINERS.has(left.text) || JOINERS.has(right.text) || TAILS.has(right.text)) return false;
  if (left.kind === 'character' && PARTICLES.has(left.text)) return false;
  // 桃园里|社区, 禾渡|镇: the kind of a place or body is not parted from its name.
  return left.kind !== 'character' || right.kind !== 'body';
}

function costBetween(left: Token, right: Token): number {
  return RULES.find(([holds]) => holds(left, right))?.[1] ?? COST.words;
}

const isSingle = ({ kind }: Token): boolean => kind === 'character';
const isDe = ({ text }: Token): boolean => text === '的';

/** What parting two tokens costs; the first line that holds counts, and two words that nothing is said of cost as words do. */
const RULES: readonly (readonly [(left: Token, right: Token) => boolean, number])[] = [
  [(left) => left.text === '、', COST.insideList],
  [(left, right) => left.kind === 'close' && isDe(right), COST.beforeParticle],
  [({ kind }) => kind === 'close' || kind === 'mark', COST.afterMark],
  [(left, right) => LEADS.has(left.text) || isDe(right), COST.characters],
  [(_, right) => right.kind === 'dash' || LEADS.has(right.text), COST.border],
  [(_, right) => isSingle(right) && PARTICLES.has(right.text), COST.beforeParticle],
  [(_, right) => right.kind === 'number', COST.beforeYear],
  [(left, right) => left.kind === 'body' && right.kind === 'body', COST.bodies],
  [(left) => left.kind === 'body', COST.afterBody],
  [(left, right) => left.kind === 'number' && /(?:学期|季)$/.test(right.text), COST.insideKnown],
  [(left, right) => isSingle(left) && isSingle(right), COST.characters],
  [(left, right) => isSingle(left) || isSingle(right), COST.wordAndCharacter],
];

const PAIRS: Readonly<Record<string, string>> = {
  '《': '》',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '“': '”',
  '「': '」',
};

/** The places inside brackets whose content fits on a line: a book's title is not broken unless it must be. */
function closedPlaces(text: string, room: number): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const end = closingOf(text, at);
    if (end === -1 || lineWidth(text.slice(at, end + 1)) > room) continue;
    for (let inside = at + 1; inside <= end; inside += 1) places.add(inside);
  }
  return places;
}

/** The place of the mark that closes the one that stands here; -1 where none does. */
function closingOf(text: string, at: number): number {
  const open = text[at] ?? '';
  const close = PAIRS[open];
  if (close === undefined) return -1;
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    if (text[place] === open) depth += 1;
    if (text[place] === close) depth -= 1;
    if (depth === 0) return place;
  }
  return -1;
}

interface KnownPlaces {
  /** Where a name begins or ends. */
  readonly borders: ReadonlySet<number>;
  readonly inside: ReadonlySet<number>;
}

function knownPlaces(text: string, known: readonly string[]): KnownPlaces {
  const borders = new Set<number>();
  const inside = new Set<number>();
  for (const name of known) {
    const at = name === '' ? -1 : text.indexOf(name);
    if (at === -1) continue;
    borders.add(at).add(at + name.length);
    for (let place = at + 1; place < at + name.length; place += 1) inside.add(place);
  }
  return { borders, inside };
}

/** The gaps of an English title: between words, and not behind one that leads on. */
export function englishGaps(text: string, known: readonly string[]): readonly Gap[] {
  const names = knownPlaces(text, known);
  return [...text.matchAll(/(?<=(\S+))\s+(?=(\S+))/g)].flatMap((found): readonly Gap[] => {
    const [space, left = '', right = ''] = found;
    const pair = `${left} ${right}`.toLowerCase();
    if (ENGLISH_LEADS.has(left.toLowerCase()) || ENGLISH_PAIRS.has(pair)) return [];
    const end = found.index;
    const at = end + space.length;
    const cost = names.borders.has(at) || names.borders.has(end) ? COST.border : englishCost(left, right);
    return [{ at, end, cost: cost + (names.inside.has(at) ? COST.insideKnown : 0) }];
  });
}

function englishCost(left: string, right: string): number {
  if (/[:,;.–—]$/.test(left) || ENGLISH_LEADS.has(right.toLowerCase())) return COST.afterMark;
  return /^\(?\d/.test(right) ? COST.loneYear : COST.words;
}
