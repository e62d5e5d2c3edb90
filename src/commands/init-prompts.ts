/** The questions of `plan init` on a terminal. */
import { intro, isCancel, select, text } from '@clack/prompts';
import { cliWords } from '../messages/cli.ts';
import type { Locale } from '../messages/types.ts';
import type { Session } from './session.ts';

/** What a start needs to know. What stays empty stays a blank in the file. */
export interface Start {
  readonly lang: Locale;
  readonly template: string;
  readonly organization: string;
  readonly period: string;
}

class Cancelled extends Error {}

/** What a template is called and for, in each language. */
export interface TemplateChoice {
  readonly name: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly description: Readonly<Record<Locale, string>>;
}

export interface Questions {
  readonly templates: readonly TemplateChoice[];
  /** Called once the language is known, before any further question; what it throws ends them. */
  onLang(lang: Locale): Promise<void>;
}

/** Asks for what was not given; null when the user cancels. */
export async function askForStart(
  given: Partial<Start>,
  { templates, onLang }: Questions,
  session: Session,
): Promise<Start | null> {
  try {
    if (given.lang) await onLang(given.lang);
    intro(session.words.init.intro);
    const lang = given.lang ?? (await askForLang(session));
    if (!given.lang) await onLang(lang);
    const words = cliWords(lang).init;
    const nextYear = Number(session.io.today.slice(0, 4)) + 1;
    return {
      lang,
      template: given.template ?? (await askForTemplate(words.template, templates, lang)),
      organization: given.organization ?? (await askForText(words.organization, words.organizationExample)),
      period: given.period ?? (await askForText(words.period, words.periodExample(nextYear))),
    };
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

async function askForLang({ words, locale }: Session): Promise<Locale> {
  const options: { value: Locale; label: string }[] = [
    { value: 'zh-CN', label: '中文' },
    { value: 'en', label: 'English' },
  ];
  return answered(
    await select({
      message: words.init.lang + words.init.howToChoose,
      options,
      initialValue: locale,
      showInstructions: false,
    }),
  );
}

async function askForTemplate(
  message: string,
  templates: readonly TemplateChoice[],
  lang: Locale,
): Promise<string> {
  const { choice, howToChoose } = cliWords(lang).init;
  const options = templates.map(({ name, title, description }) => ({
    value: name,
    label: choice(name, title[lang], description[lang]),
  }));
  return answered(await select({ message: message + howToChoose, options, showInstructions: false }));
}

async function askForText(message: string, placeholder: string): Promise<string> {
  return answered(await text({ message, placeholder, defaultValue: '' })).trim();
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
