/** "Did you mean": the known word that a mistyped one most likely stands for. */
import { distance } from 'fastest-levenshtein';
import { keyIn } from './plan-schema.ts';
import { KEY_SYNONYMS, KEYS, KNOWN_KEYS, languageOf, VALUE_SYNONYMS, valueIn } from './vocabulary.ts';

/** Spelling that people do not think about: case, width, spaces, hyphens, a colon left on. */
function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-:：]/gu, '');
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Wrong characters between two words; two letters that changed places (`nmae`) are one slip. */
function slips(typed: string, form: string): number {
  const count = distance(typed, form);
  const sorted = (word: string) => [...word].sort().join('');
  return count === 2 && sorted(typed) === sorted(form) ? 1 : count;
}

/** How many wrong characters still let a word be recognised: about a third, one in a short word. */
function tolerance(word: string, candidate: string): number {
  const length = Math.max(word.length, candidate.length);
  return Math.max(1, Math.floor(length * (languageOf(candidate) === 'zh' ? 0.34 : 0.4)));
}

/** A name that may be meant, and without its spelling. */
interface Candidate {
  readonly candidate: string;
  readonly form: string;
}

/** The candidate that is spelt nearly so. Of equally near ones the one with the longer common beginning, then the first. */
function nearest(typed: string, candidates: readonly Candidate[]): string | null {
  const near = candidates
    // So many characters more or fewer are as many slips at least.
    .filter(({ form }) => Math.abs(form.length - typed.length) <= tolerance(typed, form))
    .map(({ candidate, form }) => ({
      candidate,
      wrong: slips(typed, form),
      prefix: sharedPrefix(typed, form),
      allowed: tolerance(typed, form),
      shares: [...form].some((character) => typed.includes(character)),
    }))
    .filter(({ wrong, allowed, shares }) => wrong <= allowed && shares)
    .sort((a, b) => a.wrong - b.wrong || b.prefix - a.prefix);
  return near[0]?.candidate ?? null;
}

/** So many characters of a name tell it: `sum`, 指导. */
function isTelling(typed: string): boolean {
  return typed.length >= (languageOf(typed) === 'zh' ? 2 : 3);
}

/** Of what a name is put together: stale and year, guiding and ideology. */
function wordsIn(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).map(plain);
}

/** So long a word of a name is known with a slip in it. */
const KNOWN_WITH_SLIP = 5;

/** One slip leaves a third of the word as it is: the cheap look before all words are compared. */
function sharesThird(typed: string, form: string): boolean {
  const third = Math.floor(typed.length / 3);
  const thirds = [typed.slice(0, third), typed.slice(third, 2 * third), typed.slice(2 * third)];
  return thirds.some((part) => form.includes(part));
}

function isWordOf(typed: string, { candidate, form }: Candidate): boolean {
  const mayHaveSlip = typed.length >= KNOWN_WITH_SLIP && languageOf(typed) === 'en';
  if (!mayHaveSlip) return form.includes(typed) && wordsIn(candidate).includes(typed);
  return (
    sharesThird(typed, form) &&
    wordsIn(candidate).some((word) => Math.abs(word.length - typed.length) <= 1 && slips(typed, word) <= 1)
  );
}

/** The one of the candidates for which it holds; where it does for several, nobody knows which was meant. */
function onlyOne(candidates: readonly Candidate[], holds: (candidate: Candidate) => boolean): string | null {
  const [first, ...more] = new Set(candidates.filter(holds).map(({ candidate }) => candidate));
  return first !== undefined && more.length === 0 ? first : null;
}

/**
 * The candidate that a word most likely stands for, null where none is near: one that
 * is spelt nearly so, else the only one that begins so, else the only one with that word in it.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const typed = plain(word);
  const known = candidates.map((candidate) => ({ candidate, form: plain(candidate) }));
  const near = nearest(typed, known);
  if (near !== null || !isTelling(typed)) return near;
  return (
    onlyOne(known, ({ form }) => form.startsWith(typed)) ?? onlyOne(known, (each) => isWordOf(typed, each))
  );
}

interface PlainKeys {
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>;
}
let known: PlainKeys | undefined;

/** Both names of each key and the other words for it, without spelling; made when first asked for. */
function plainKeys(): PlainKeys {
  const index = (words: (key: string) => readonly string[]) =>
    new Map(Object.keys(KEYS).map((key) => [key, new Set(words(key).map(plain))]));
  known ??= {
    names: index((key) => [key, KEYS[key] ?? key]),
    synonyms: index((key) => KEY_SYNONYMS[key] ?? []),
  };
  return known;
}

/** A key of ours, of any place, as it is spelt (`Contact` is `contact`); any other word as it was written. */
export function spelledKey(written: string): string {
  if (KNOWN_KEYS.has(written)) return written;
  const typed = plain(written);
  const key = Object.keys(KEYS).find((each) => plainKeys().names.get(each)?.has(typed));
  return key === undefined ? written : keyIn(languageOf(written), key);
}

/**
 * The canonical key, of those that may stand in a place, that a written one
 * most likely stands for: another word for it, or a slip of the pen.
 */
export function suggestKey(written: string, allowed: readonly string[]): string | null {
  const typed = plain(written);
  const meant =
    allowed.find((key) => plainKeys().names.get(key)?.has(typed)) ??
    allowed.find((key) => plainKeys().synonyms.get(key)?.has(typed));
  // A key of another place is no slip of the pen.
  if (meant || KNOWN_KEYS.has(spelledKey(written))) return meant ?? null;
  const language = languageOf(written);
  const names = new Map(allowed.map((key) => [keyIn(language, key), key]));
  const near = closest(written, [...names.keys()]);
  return near === null ? null : (names.get(near) ?? null);
}

/** The canonical value, of those allowed in a field, that a written one most likely stands for. */
export function suggestValue(
  field: string | undefined,
  written: string,
  allowed: readonly string[],
): string | null {
  const synonyms = field === undefined ? undefined : VALUE_SYNONYMS[field];
  const typed = plain(written);
  const meant = allowed.find(
    (value) =>
      plain(value) === typed ||
      plain(valueIn('zh', field, value)) === typed ||
      synonyms?.[value]?.some((word) => plain(word) === typed),
  );
  if (meant) return meant;
  const language = languageOf(written);
  const names = new Map(allowed.map((value) => [valueIn(language, field, value), value]));
  const near = closest(written, [...names.keys()]);
  return near === null ? null : (names.get(near) ?? null);
}
