/** The questions of `plan init` on a terminal. */
import { intro, isCancel, select, text } from '@clack/prompts';
import { cliWords } from '../messages/cli.ts';
import type { Locale } from '../messages/types.ts';
import type { Start } from './init.ts';
import type { Session } from './session.ts';

class Cancelled extends Error {}

/** Asks for what was not given; null when the user cancels. */
export async function askForStart(
  given: Partial<Start>,
  templates: readonly string[],
  session: Session,
): Promise<Start | null> {
  try {
    intro(session.words.init.intro);
    const lang = given.lang ?? (await askForLang(session));
    const words = cliWords(lang).init;
    return {
      lang,
      template: given.template ?? (await askForTemplate(words.template, templates)),
      organization: given.organization ?? (await askForText(words.organization, words.organizationExample)),
      period: given.period ?? (await askForText(words.period, String(new Date().getFullYear() + 1))),
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
  return answered(await select({ message: words.init.lang, options, initialValue: locale }));
}

async function askForTemplate(message: string, templates: readonly string[]): Promise<string> {
  return answered(await select({ message, options: templates.map((value) => ({ value, label: value })) }));
}

async function askForText(message: string, placeholder: string): Promise<string> {
  return answered(await text({ message, placeholder, defaultValue: '' })).trim();
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
