import type { Locale } from './types.ts';

/** What speaks for a language, strongest first; what is missing is undefined, null or ''. */
export interface LocaleSources {
  /** `--lang` */
  readonly option?: string | null | undefined;
  /** `lang` of the plan. */
  readonly planLanguage?: string | null | undefined;
  /** The environment (POSIX, 8.2): LC_ALL, then LC_MESSAGES, then LANG. */
  readonly env?: Readonly<Partial<Record<'LC_ALL' | 'LC_MESSAGES' | 'LANG', string | undefined>>> | undefined;
  /** What the system says (`Intl`), for Windows, where LANG is not set. */
  readonly system?: string | undefined;
}

/** The locale that a name asks for: every `zh…` is Chinese, every `en…` English; null for a language we do not speak. */
export function parseLocale(name: string): Locale | null {
  if (/^(zh|中文)/iu.test(name)) return 'zh-CN';
  return /^(en|英文)/iu.test(name) ? 'en' : null;
}

/** The language to speak; English where nothing asks for another. */
export function chooseLocale({ option, planLanguage, env = {}, system }: LocaleSources): Locale {
  for (const asked of [option, planLanguage]) {
    const locale = asked ? parseLocale(asked) : null;
    if (locale !== null) return locale;
  }
  const place = env.LC_ALL || env.LC_MESSAGES || env.LANG || system || '';
  return parseLocale(place) ?? 'en';
}
