/** A title taken apart into what a line may not split: words, numbers with their units, names in letters, marks. */
import { BODY_ENDS, KNOWN_WORDS, LONGEST_WORD, PLACE_ENDS } from './words.ts';

export type TokenKind =
  | 'word'
  | 'body'
  | 'number'
  | 'character'
  | 'letters'
  | 'open'
  | 'close'
  | 'mark'
  | 'dash'
  | 'space';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const DIGITS = '[0-9０-９]+(?:[.,·:：/][0-9０-９]+)*';
const SPOKEN = '[零〇一二三四五六七八九十百千两]';
/** What a number is written with: its range, its sign, its unit. */
const UNIT =
  '(?:学年度?|年度?|周年|周岁|季度|学期|个月|[%％‰]|[月日号时分周天期届次批个项类级人名户家万亿元所岁条件场篇班课楼栋组站点])';
const NUMBER = [
  `第?${DIGITS}(?:[—–\\-－~～至]{1,2}${DIGITS})?${UNIT}?`,
  `第${SPOKEN}+${UNIT}?`,
  `${SPOKEN}{2,}${UNIT}?`,
  `${SPOKEN}[大个项类种届次期批年月日周级]`,
].join('|');

/** What is read at a place before words are looked for, in this order. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['dash', /[—–]{1,2}/uy],
  ['open', /[《〈（(〔［[【“‘「『]/uy],
  ['close', /[》〉）)〕］\]】”’」』]/uy],
  ['number', new RegExp(NUMBER, 'uy')],
  ['letters', /[\p{Script=Latin}\p{M}\d+&/.'’_@#%-]+/uy],
  ['mark', /[\p{P}\p{S}]/uy],
];

const HAN = /\p{Script=Han}/u;

/** The tokens of a title; put together they are the title. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    const found = word ?? patternAt(text, at) ?? { kind: 'character', text: characterAt(text, at) };
    tokens.push(closesName(found, tokens.at(-1)) ? { kind: 'body', text: found.text } : found);
    at += found.text.length;
  }
  return tokens;
}

/** 镇 in 禾渡镇: behind characters that are no word, a character that places are called by ends a name. */
function closesName({ kind, text }: Token, before: Token | undefined): boolean {
  return kind === 'character' && before?.kind === 'character' && PLACE_ENDS.has(text);
}

function patternAt(text: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: found };
  }
  return null;
}

/** A character with the marks that combine with it. */
function characterAt(text: string, at: number): string {
  const [first = '', ...rest] = Array.from(text.slice(at, at + 12));
  const end = rest.findIndex((next) => !/\p{M}/u.test(next));
  return first + rest.slice(0, end === -1 ? rest.length : end).join('');
}

/** Where fewest tokens are left over: a known word costs as much as five eighths of an unknown character. */
const COSTS = { word: 5, character: 8 } as const;

/** The known word that begins here, where taking it leaves the rest of the characters best divided. */
function wordAt(text: string, at: number): Token | null {
  if (!HAN.test(text[at] ?? '')) return null;
  const first = divide(text, at)[0];
  if (first === undefined || !KNOWN_WORDS.has(first)) return null;
  return { kind: BODY_ENDS.has(first) ? 'body' : 'word', text: first };
}

/** Divides the Chinese characters from a place on into words and single characters, at least cost; of equal divisions, the one with the longer first word. */
function divide(text: string, at: number): readonly string[] {
  const run = /^\p{Script=Han}+/u.exec(text.slice(at))?.[0] ?? '';
  // By place: the least cost from there to the end, and how long the first piece is.
  const best: { cost: number; length: number }[] = [];
  best[run.length] = { cost: 0, length: 0 };
  for (let place = run.length - 1; place >= 0; place -= 1) {
    let choice = { cost: COSTS.character + (best[place + 1]?.cost ?? 0), length: 1 };
    for (let length = 2; length <= Math.min(LONGEST_WORD, run.length - place); length += 1) {
      if (!KNOWN_WORDS.has(run.slice(place, place + length))) continue;
      const cost = COSTS.word + (best[place + length]?.cost ?? 0);
      if (cost <= choice.cost) choice = { cost, length };
    }
    best[place] = choice;
  }
  return pieces(run, best);
}

function pieces(run: string, best: readonly { readonly length: number }[]): readonly string[] {
  const found: string[] = [];
  for (let place = 0; place < run.length; ) {
    const length = best[place]?.length ?? 1;
    found.push(run.slice(place, place + length));
    place += length;
  }
  return found;
}
