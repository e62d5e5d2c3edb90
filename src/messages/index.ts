/** From findings to sentences. */
import type { Args, Code, RuleCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as en from './en/index.ts';
import { rules } from './en/rules.ts';
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
}

const LANGUAGES: Readonly<Record<Locale, Language>> = { en, 'zh-CN': zh };

function tell<C extends Code>(code: C, args: Args[C], messages: AllMessages): Told {
  const entry = messages[code];
  const message = entry.message(args);
  const hint = entry.hint?.(args) ?? '';
  return hint === '' ? { message } : { message, hint };
}

/** The sentence for a finding and, where there is one, what to write instead. Both may hold the user's own text, raw. */
export function messageOf(diagnostic: Diagnostic, locale: Locale): Told {
  return tell<Code>(diagnostic.code, diagnostic.args, LANGUAGES[locale].diagnostics);
}

/** The words around findings. */
export function ui(locale: Locale): Ui {
  return LANGUAGES[locale].ui;
}

/** Whether a code is a rule's: rules are explained by `plan rules` and have a page in docs/rules. */
export function isRuleCode(code: Code): code is RuleCode {
  return Object.hasOwn(rules, code);
}

/** The codes of all rules; the messages of rules are complete or do not compile, so this list is too. */
export const RULE_CODES: readonly RuleCode[] = Object.keys(rules).filter((code): code is RuleCode =>
  Object.hasOwn(rules, code),
);
