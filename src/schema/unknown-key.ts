/** What is said of a key that a place does not know: what its author most likely wanted to write there. */
import type { Args } from '../diagnostics/codes.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { SourceMapping, SourceValue } from '../source/source-document.ts';
import { childOf } from './canonical.ts';
import { expectedTypes, valueTypeOf } from './example.ts';
import { homeOf, keyIn, nodeAt } from './plan-schema.ts';
import { spelledKey, suggestKey, suggestValue } from './suggest.ts';
import { KEY_SYNONYMS, type KeyLanguage, languageOf, SECTION_KINDS } from './vocabulary.ts';

type Advice = Args['unknown-key']['elsewhere'];

/** `3月`, `3-4月`, `二月份`, `3月8日`, `第一季度`, `March`, `Week 3`: what people write before the colon where a list of entries is wanted. */
const TIME =
  /^(?:(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月?[-—–~至、](?:\d{1,2}|[一二三四五六七八九十]{1,3}))?月(?:份|初|底|中旬|上旬|下旬|\d{1,2}[日号])?|第.{1,3}(?:季度|周|阶段)(?:[（(].*[）)])?|[上下]半年|[春夏秋冬]季|[寒暑]假|每(?:年|月|周|季度).{0,4}|(?:(?:early|mid|late)[ -])?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?(?:\s*(?:[-–—]|to|and)\s*[a-z]+)?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:week|month|quarter|phase) \d{1,2}|q[1-4]|(?:spring|summer|autumn|fall|winter)|every \w+)$/i;

const NUMBER = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}(?:[)）][.、．]?|[.、．]))\s*(?=\S)/;

/** Without a number typed in front (`二、共建目标`), which is added when the document is made. */
export function withoutNumber(key: string): string {
  return key.replace(NUMBER, '');
}

/** Too long for a key, or with marks in it that a title has none of. */
function isSentence(key: string): boolean {
  const bare = withoutNumber(key).trim();
  const limit = languageOf(bare) === 'zh' ? 12 : 25;
  return bare.length > limit || /[,.;:!?，。；：！？]/.test(bare);
}

/** The key of a place that one which it does not know most likely stands for, canonical; those that are there already cannot be meant. */
export function meantKey(parent: Path, key: string, siblings: SourceValue): string | null {
  if (TIME.test(key)) return null;
  const taken = (name: string) => typeof siblings === 'object' && name in siblings;
  const free = Object.keys(nodeAt(parent)?.properties ?? {}).filter((name) => !taken(name));
  const bare = withoutNumber(key);
  const meant = suggestKey(key, free) ?? (bare === key ? null : suggestKey(bare, free));
  // `任务: 办好讲座`: what is behind it is no list.
  if (meant !== 'items' || typeof siblings !== 'object' || !isText(childOf(siblings, key))) return meant;
  return free.includes('text') ? 'text' : null;
}

function isText(value: SourceValue | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

/** Whether a value can stand at a place: a key is not renamed where what is behind it would be the next error. */
export function fits(value: SourceValue | undefined, path: Path): boolean {
  const found = valueTypeOf(value);
  if (found === 'nothing') return true;
  const node = nodeAt(path);
  if (found !== 'text' || node?.enum === undefined) return expectedTypes(node).includes(found);
  const allowed = node.enum.filter((one) => typeof one === 'string');
  return suggestValue(node['x-values'], String(value), allowed) !== null;
}

/** What was meant by a key that stands for none of the place. */
export function adviceOn(parent: Path, key: string, siblings: SourceMapping, language: KeyLanguage): Advice {
  const value = siblings[key] ?? '';
  const holdsItems = parent.length === 0 || nodeAt(parent)?.properties?.['items'] !== undefined;
  if (holdsItems && TIME.test(key)) return { time: timeEntry(parent, key, value, language) };
  const home = writtenHome(key, parent.length === 0 ? siblings : {});
  if (home !== null) return home;
  const sentence = { sentence: typeof value === 'string' ? `${key}: ${value}`.trim() : `${key}:` };
  if (isSentence(key) || (holdsItems && startsEntry(parent, key, siblings))) return sentence;
  if (parent.length === 0) return ownSection(key, value, siblings);
  if (holdsItems && typeof parent.at(-1) === 'string' && aboutKeys(parent, siblings).isStrange)
    return { titled: titledEntry(key, value) };
  return /\s/.test(key) ? sentence : null;
}

/** The keys of a group, which are asked for as often as it has unknown ones. */
const keysIn = new WeakMap<
  SourceMapping,
  { readonly first: string | undefined; readonly isStrange: boolean }
>();

/** The first key of a group, and whether none of them is one of ours. */
function aboutKeys(place: Path, group: SourceMapping) {
  const known = keysIn.get(group);
  if (known) return known;
  const names = Object.keys(group);
  const ours = nodeAt(place)?.properties;
  const made = { first: names[0], isStrange: names.every((name) => ours?.[name] === undefined) };
  keysIn.set(group, made);
  return made;
}

/** Whether an entry of a list starts with a key that has a text behind it. */
function startsEntry(parent: Path, key: string, siblings: SourceMapping): boolean {
  const isEntry = typeof parent.at(-1) === 'number' && typeof siblings[key] === 'string';
  return isEntry && aboutKeys(parent, siblings).first === key;
}

/** Where a key belongs that is one of ours. */
export function writtenHome(key: string, siblings: SourceMapping = {}): Advice {
  const spelled = spelledKey(withoutNumber(key));
  const home = homeOf(spelled);
  if (home === null || typeof home !== 'object') return home;
  const language = languageOf(key);
  const below = keyIn(language, home.below);
  const [name, value] = [siblings[home.below], siblings[key]];
  if (!isText(name) || nodeAt([home.below])?.properties?.['name'] === undefined)
    return { below, lines: null };
  const written = typeof value === 'string' ? value : '…';
  const lines = [`${below}:`, `  ${keyIn(language, 'name')}: ${name}`, `  ${spelled}: ${written}`];
  return { below, lines };
}

/** A value on one line as it is to be written in braces. */
function inBraces(value: string): string {
  return /[,:{}[\]#"']/.test(value) ? JSON.stringify(value) : value;
}

function timeEntry(parent: Path, key: string, value: SourceValue, language: KeyLanguage): readonly string[] {
  const when = keyIn(language, 'when');
  const entry =
    typeof value === 'string' && value !== ''
      ? [`- { ${when}: ${inBraces(key)}, ${keyIn(language, 'text')}: ${inBraces(value)} }`]
      : [`- ${when}: ${key}`, `  ${keyIn(language, 'items')}: …`];
  if (parent.length > 0) return entry;
  return [`${keyIn(language, 'schedule')}:`, ...entry.map((line) => `  ${line}`)];
}

/** The lines of a group that has a title and what was written below it. */
function titledLines(key: string, value: SourceValue): readonly string[] {
  const language = languageOf(key);
  const content = typeof value === 'string' && value !== '' ? 'text' : 'items';
  return [`${keyIn(language, 'title')}: ${withoutNumber(key)}`, `${keyIn(language, content)}: …`];
}

function titledEntry(key: string, value: SourceValue): readonly string[] {
  return titledLines(key, value).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/** A section with a title of its own: of a usual kind that is not there yet, or one of several. */
function ownSection(key: string, value: SourceValue, siblings: SourceMapping): Advice {
  const language = languageOf(key);
  const kind = kindOfTitle(withoutNumber(key));
  const free = kind !== null && siblings[kind] === undefined ? keyIn(language, kind) : null;
  const lines = free === null ? titledEntry(key, value) : titledLines(key, value);
  const section = [`${free ?? keyIn(language, 'sections')}:`, ...lines.map((line) => `  ${line}`)];
  return { section, key: free };
}

/** The usual section that a title ends in the name of, or in another word for it: 共建目标. */
function kindOfTitle(title: string): string | null {
  const words = (kind: string) => [kind, keyIn('zh', kind), ...(KEY_SYNONYMS[kind] ?? [])];
  const named = SECTION_KINDS.find((kind) =>
    words(kind).some((word) => word.length > 1 && title.toLowerCase().endsWith(word.toLowerCase())),
  );
  return named ?? null;
}
