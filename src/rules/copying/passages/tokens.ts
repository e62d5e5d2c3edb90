/** A plan as one row of tokens, in which equal passages are equal numbers. */
import type { Plan, Text } from '../../../plan/types.ts';
import { hashOf } from '../../../text/fingerprint.ts';
import { proseOf } from '../../prose.ts';
import { everyItem, ownTexts } from '../../queries.ts';
import type { Stretch } from '../../rule.ts';
import { namesInPhrase } from '../place-names.ts';

/** What a plan says, from its first sentence to its last, without punctuation. */
export interface TokenRow {
  /** A Chinese character, a word, a figure, a title in 《》 each have a number; equal ones the same. */
  readonly codes: Int32Array;
  /** Where the tokens stand. */
  readonly texts: readonly Text[];
  /** Of each token: the index of its text, its offset there, and the offset behind it. */
  readonly where: Int32Array;
}

/** Any figure: who changes the figures of a passage has copied it. */
const FIGURE = 1;
/** The plan's own organization, by whatever name: who copies puts his own in. */
const OWN_NAME = 2;

/** Common Chinese characters, which are most of a text, are taken in runs. */
const RUN = '[\\u4e00-\\u9fff]+';
const FIGURE_PATTERN = '\\p{N}+(?:[.,:]\\p{N}+)*[%％]?';
/** A title or a short quotation as a whole, a rare character, a word. */
const TOKEN = "《[^《》\\n]{1,60}》|“[^“”\\n]{1,24}”|\\p{Script=Han}|[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?";

/** Groups: runs, figures. */
const PATTERN = new RegExp(`(${RUN})|(${FIGURE_PATTERN})|${TOKEN}`, 'gu');

/** Each token: text, from, to. */
const FIELDS = 3;

/**
 * The tokens of what a plan says of its work: its sections, preamble and closing.
 * Left out is what is alike where it should be: headings of the document, names
 * and rosters, the guiding ideology.
 */
export function tokensOf(plan: Plan): TokenRow {
  const wanted = textsOfWork(plan);
  const names = namesOf(plan);
  const texts = proseOf(plan).filter(({ text }) => wanted.has(text));
  const codes: number[] = [];
  const where: number[] = [];
  texts.forEach(({ value }, index) => {
    readTokens(value, names, (code, from, to) => {
      codes.push(code);
      where.push(index, from, to);
    });
  });
  return {
    codes: Int32Array.from(codes),
    texts: texts.map(({ text }) => text),
    where: Int32Array.from(where),
  };
}

/** Is told a token and its place. */
type Taker = (code: number, from: number, to: number) => void;

function readTokens(value: string, names: Names, take: Taker): void {
  PATTERN.lastIndex = 0;
  for (let found = PATTERN.exec(value); found !== null; found = PATTERN.exec(value)) {
    const [token, run, figure] = found;
    let at = found.index;
    const end = at + token.length;
    // A run sign by sign, all else as a whole; a name may reach behind either.
    if (run === undefined) {
      const code = figure === undefined ? hashOf(token.toLowerCase()) : FIGURE;
      at = readOne({ value, at, end, code }, names, take);
    } else while (at < end) at = readOne({ value, at, end: at + 1, code: value.charCodeAt(at) }, names, take);
    PATTERN.lastIndex = at;
  }
}

/** A token, as far as it is not the beginning of a name. */
interface Token {
  readonly value: string;
  readonly at: number;
  readonly end: number;
  readonly code: number;
}

/** Takes a token, or the name that begins with it; gives the place behind it. */
function readOne({ value, at, end, code }: Token, names: Names, take: Taker): number {
  const own = nameAt(value, at, names);
  const next = own === undefined ? end : at + own.length;
  take(own === undefined ? code : OWN_NAME, at, next);
  return next;
}

/** The plan's own organization, where it is named at this place. */
function nameAt(value: string, at: number, { all, first }: Names): string | undefined {
  return first.has(value.charCodeAt(at)) ? all.find((name) => value.startsWith(name, at)) : undefined;
}

/** Fewer tokens of a text at either end of a passage are alike by chance: an owner, 4场. */
const SHRED = 8;

/** The place of the tokens from one up to (not including) another, without shreds of texts at its ends. */
export function stretchOf(row: TokenRow, from: number, to: number): Stretch {
  const { texts, where } = row;
  const [start, end] = withoutShreds(row, from, to);
  const [first, last] = [start * FIELDS, (end - 1) * FIELDS];
  // Every token was made of a text.
  const textAt = (field: number): Text => texts[where[field] ?? 0] as Text;
  return {
    begin: { text: textAt(first), at: where[first + 1] ?? 0 },
    end: { text: textAt(last), at: where[last + 2] ?? 0 },
  };
}

function withoutShreds({ where }: TokenRow, from: number, to: number): readonly [number, number] {
  const textAt = (token: number) => where[token * FIELDS];
  let [start, end] = [from, to];
  for (let at = start; at < end && at - start < SHRED; at += 1) if (textAt(at) !== textAt(start)) start = at;
  for (let at = end; at > start && end - at < SHRED; at -= 1)
    if (textAt(at - 1) !== textAt(end - 1)) end = at;
  return [start, end];
}

function textsOfWork(plan: Plan): ReadonlySet<Text> {
  const items = everyItem(plan).filter(({ sectionKind }) => sectionKind !== 'guidingIdeology');
  const cells = items.flatMap(({ table }) => table?.rows.flat() ?? []);
  const around = [plan.notice?.text, plan.preamble, plan.closing].filter((text) => text != null);
  return new Set([...items.flatMap(ownTexts), ...cells, ...around]);
}

/** A name with fewer characters may be any word. */
const SHORTEST_NAME = 2;

/** What a plan's own organization is called in it. */
interface Names {
  /** The longest first. */
  readonly all: readonly string[];
  /** The code units that they begin with. */
  readonly first: ReadonlySet<number>;
}

function namesOf({ organization }: Plan): Names {
  const name = organization?.name?.value.trim() ?? '';
  const short = namesInPhrase(name).flatMap(({ stem, type }) => [
    `${stem}${type}居委会`,
    `${stem}居委会`,
    stem + type,
    stem,
  ]);
  const all = [name, ...short].filter((one) => one.length >= SHORTEST_NAME);
  return { all, first: new Set(all.map((one) => one.charCodeAt(0))) };
}
