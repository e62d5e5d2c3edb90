/** A plan as one row of tokens, in which equal passages are equal numbers. */
import type { Plan, Text } from '../../../plan/types.ts';
import { hashOf } from '../../../text/fingerprint.ts';
import { patternOf } from '../../../text/pattern.ts';
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

/** A title or a short quotation as a whole, a Chinese character, a word. */
const TOKEN = "《[^《》\\n]{1,60}》|“[^“”\\n]{1,24}”|\\p{Script=Han}|[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?";
const FIGURE_PATTERN = '\\p{N}+(?:[.,:]\\p{N}+)*[%％]?';

/** Each token: text, from, to. */
const FIELDS = 3;

/**
 * The tokens of what a plan says of its work: its sections, preamble and closing.
 * Left out is what is alike where it should be: headings of the document, names
 * and rosters, the guiding ideology.
 */
export function tokensOf(plan: Plan): TokenRow {
  const wanted = textsOfWork(plan);
  const pattern = tokenPattern(plan);
  const codes: number[] = [];
  const where: number[] = [];
  const texts: Text[] = [];
  for (const { text, value } of proseOf(plan)) {
    if (!wanted.has(text)) continue;
    for (const token of value.matchAll(pattern)) {
      codes.push(codeOf(token));
      where.push(texts.length, token.index, token.index + token[0].length);
    }
    texts.push(text);
  }
  return { codes: Int32Array.from(codes), texts, where: Int32Array.from(where) };
}

/** The place of the tokens from one up to (not including) another. */
export function stretchOf({ texts, where }: TokenRow, from: number, to: number): Stretch {
  const [first, last] = [from * FIELDS, (to - 1) * FIELDS];
  // Every token was made of a text.
  const textAt = (field: number): Text => texts[where[field] ?? 0] as Text;
  return {
    begin: { text: textAt(first), at: where[first + 1] ?? 0 },
    end: { text: textAt(last), at: where[last + 2] ?? 0 },
  };
}

function textsOfWork(plan: Plan): ReadonlySet<Text> {
  const items = everyItem(plan).filter(({ sectionKind }) => sectionKind !== 'guidingIdeology');
  const cells = items.flatMap(({ table }) => table?.rows.flat() ?? []);
  const around = [plan.notice?.text, plan.preamble, plan.closing].filter((text) => text != null);
  return new Set([...items.flatMap(ownTexts), ...cells, ...around]);
}

/** A name with fewer characters may be any word. */
const SHORTEST_NAME = 2;

/** What a plan's own organization is called in it, the longest names first. */
function namesOf({ organization }: Plan): readonly string[] {
  const name = organization?.name?.value.trim() ?? '';
  const short = namesInPhrase(name).flatMap(({ stem, type }) => [
    `${stem}${type}居委会`,
    `${stem}居委会`,
    stem + type,
    stem,
  ]);
  return [name, ...short].filter((one) => one.length >= SHORTEST_NAME);
}

/** The tokens of a plan: in the first group the names of its organization, in the second figures. */
function tokenPattern(plan: Plan): RegExp {
  const own = namesOf(plan).map(patternOf);
  return new RegExp(`(${own.join('|') || '(?!)'})|(${FIGURE_PATTERN})|${TOKEN}`, 'gu');
}

function codeOf([token, name, figure]: RegExpExecArray): number {
  if (name !== undefined) return OWN_NAME;
  return figure === undefined ? hashOf(token.toLowerCase()) : FIGURE;
}
