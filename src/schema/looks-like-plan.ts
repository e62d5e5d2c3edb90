/** Telling plans from the other YAML files that lie in the same folders: styles, manifests, settings of programs. */
import { PLAN_SCHEMA } from './plan-schema.ts';
import { suggestKey } from './suggest.ts';
import { KNOWN_KEYS, languageOf } from './vocabulary.ts';

/** Keys of ours that files of all sorts have, styles among them. */
const COMMON = new Set([
  ...[
    'version',
    'title',
    'lang',
    'template',
    'contents',
    'sections',
    'subject',
    'schedule',
    'period',
    'targets',
  ],
  ...['masthead', 'imprint', 'signature'],
]);

const TOP = Object.keys(PLAN_SCHEMA.properties ?? {});

/** Keys that nothing but a plan begins a line with: all Chinese ones, and of the English ones those that plans have at the top. */
const TELLING = [
  ...TOP.filter((key) => !COMMON.has(key)),
  ...[...KNOWN_KEYS].filter((key) => languageOf(key) === 'zh'),
];

const TELLING_LINE = new RegExp(`^["']?(?:${TELLING.join('|')})["']?\\s*[:：]`, 'm');
const KEY_LINE = /^["']?([^\s"'#:：-][^"'#:：\n]{0,60}?)["']?[ \t]{0,4}[:：](?=\s|$)/gm;

/** So many keys are enough to tell. */
const MOST_KEYS = 100;

/**
 * Whether a text is a plan, be it one with faults: it has a key that only plans
 * have, or more of its keys are ours, or meant to be, than are not. Looks at what
 * stands at the start of lines and reads no YAML, so that it also answers where
 * that cannot be read.
 */
export function looksLikePlan(text: string): boolean {
  if (TELLING_LINE.test(text)) return true;
  let ours = 0;
  let foreign = 0;
  for (const [, key = ''] of text.matchAll(KEY_LINE)) {
    if (key.startsWith('x-')) continue;
    if (TOP.includes(key) || suggestKey(key, TOP) !== null) ours += 1;
    else foreign += 1;
    if (ours + foreign === MOST_KEYS) break;
  }
  return ours > foreign;
}
