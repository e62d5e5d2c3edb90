/** From findings to sentences. */
import type { Args, Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleCode } from '../diagnostics/rule-args.ts';
import * as en from './en/index.ts';
import { rules } from './en/rules/index.ts';
import type { HtmlWords } from './html-words.ts';
import type { AllMessages, Locale, Ui } from './types.ts';
import * as zh from './zh-CN/index.ts';

export { chooseLocale, type LocaleSources, parseLocale } from './locale.ts';

/** A finding told in a language. */
export interface Told {
  /** What is wrong, and why it matters. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

interface Language {
  readonly diagnostics: AllMessages;
  readonly ui: Ui;
  readonly html: HtmlWords;
}

const LANGUAGES: Readonly<Record<Locale, Language>> = { en, 'zh-CN': zh };

function tell<C extends Code>(code: C, args: Args[C], messages: AllMessages): Told {
  const entry = messages[code];
  const message = entry.message(args);
  const hint = entry.hint?.(args) ?? '';
  return hint === '' ? { message } : { message, hint };
}

/** The sentence for a finding and, where there is one, what to write instead. Both may hold the user's own text, raw; the middle of a very long one is not in them. */
export function messageOf(diagnostic: Diagnostic, locale: Locale): Told {
  return tell<Code>(diagnostic.code, readable(diagnostic.args), LANGUAGES[locale].diagnostics);
}

/** A finding told as the lines that we wrote; a line feed that is left in one is the user's own. */
export interface ToldLines {
  readonly message: readonly string[];
  /** Empty where there is no hint. */
  readonly hint: readonly string[];
}

/** Arguments that hold text of ours, line by line: the schema's own examples. */
const OUR_TEXT = new Set(['example']);

/** White space to `excerpt`, as a line feed is, and no line end of ours. */
const USERS_LINE_FEED = '\r';

/** UTF-16 code units of a text of the user's that a sentence can hold: a paragraph to be put in quotes, and no more. */
const LONGEST = 500;
const [HEAD, TAIL] = [400, 60];
/** Half of a surrogate pair where a text was cut. */
const HALVED = /[\ud800-\udbff]$|^[\udc00-\udfff]/;

/** With the middle of what nobody would read to the end taken out; the end of a path tells which file it is. */
function readable<A>(args: A): A {
  return withTexts(
    args,
    (text) => text.length > LONGEST,
    (text) => `${text.slice(0, HEAD).replace(HALVED, '')}…${text.slice(-TAIL).replace(HALVED, '')}`,
  );
}

/** Stands in for the line feeds of the user's texts, so that only those of our own wording break a line. */
function withoutLineFeeds<A>(args: A): A {
  return withTexts(
    args,
    (text) => text.includes('\n'),
    (text) => text.replaceAll('\n', USERS_LINE_FEED),
  );
}

/** With the user's texts put otherwise. Hardly any finding has one to which it applies, and a report tells of hundreds. */
function withTexts<A>(args: A, applies: (text: string) => boolean, put: (text: string) => string): A {
  if (!holds(args, applies)) return args;
  return JSON.parse(
    JSON.stringify(args, (name, value: unknown) =>
      typeof value === 'string' && !OUR_TEXT.has(name) && applies(value) ? put(value) : value,
    ),
  );
}

function holds(value: unknown, applies: (text: string) => boolean): boolean {
  if (typeof value === 'string') return applies(value);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, applies))
  );
}

function tellLines<C extends Code>(code: C, args: Args[C], messages: AllMessages): ToldLines {
  const { message, hint = '' } = tell(code, withoutLineFeeds(readable(args)), messages);
  const split = (text: string) => text.split('\n').map((line) => line.replaceAll(USERS_LINE_FEED, '\n'));
  return { message: split(message), hint: hint === '' ? [] : split(hint) };
}

/** As `messageOf`, for those who show it on a screen. */
export function linesOf(diagnostic: Diagnostic, locale: Locale): ToldLines {
  return tellLines<Code>(diagnostic.code, diagnostic.args, LANGUAGES[locale].diagnostics);
}

/** The words around findings. */
export function ui(locale: Locale): Ui {
  return LANGUAGES[locale].ui;
}

/** The words of the report that is printed or mailed. */
export function htmlWords(locale: Locale): HtmlWords {
  return LANGUAGES[locale].html;
}

/** Whether a code is a rule's: rules are explained by `plan rules` and have a page in docs/rules. */
export function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(rules, code);
}

/** The codes of all rules; the messages of rules are complete or do not compile, so this list is too. */
export const RULE_CODES: readonly RuleCode[] = Object.keys(rules).filter((code): code is RuleCode =>
  Object.hasOwn(rules, code),
);
