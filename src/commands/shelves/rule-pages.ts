/** The pages of docs/rules as a terminal shows them: in one language, without the marks of Markdown. */
import type { Locale } from '../../messages/types.ts';
import { wrap } from '../../reporters/wrap.ts';

const CODE_INDENT = '    ';
const ROW = /^\| \[([\w-]+)\]\([^)]*\) \| \w+ \| (.+?) \| (.+?) \|$/gm;

/** What each rule looks for in half a sentence, in both languages, from the table of docs/rules/README.md. */
export function tableOfRules(readme: string): ReadonlyMap<string, Readonly<Record<Locale, string>>> {
  return new Map(
    Array.from(readme.matchAll(ROW), ([, id = '', zh = '', en = '']) => [
      id,
      { 'zh-CN': withoutMarks(zh, 'zh-CN'), en: withoutMarks(en, 'en') },
    ]),
  );
}

/** What a rule's page tells in one language, below its name and severity: what the rule rests on, then the part in that language. */
export function rulePage(markdown: string, locale: Locale, width: number): string {
  const [head = '', ...parts] = markdown.split(/^## /m);
  const own = parts.find((part) => part.startsWith(locale === 'en' ? 'English' : '中文')) ?? '';
  const body = own.split('\n').slice(1).join('\n');
  const basis = ruleBasis(head, locale);
  return [...(basis === '' ? [] : [basis]), '', ...bodyLines(body.trim(), locale, width)].join('\n');
}

/** What a rule rests on: `依据：办公惯例 · Basis: office practice` holds both languages, Chinese first. '' where the page says nothing of it. */
export function ruleBasis(markdown: string, locale: Locale): string {
  const line = markdown.split('\n').find((one) => one.startsWith('依据：')) ?? '';
  return line.split(' · ').at(locale === 'en' ? -1 : 0) ?? line;
}

function bodyLines(body: string, locale: Locale, width: number): string[] {
  let inCode = false;
  return body.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      inCode = !inCode;
      return [];
    }
    return inCode ? [`${CODE_INDENT}${line}`.trimEnd()] : wrap(withoutMarks(line, locale), width);
  });
}

/** Bold and links as their text, code in quotation marks. */
function withoutMarks(text: string, locale: Locale): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`')
        ? quoted(part.slice(1, -1), locale)
        : part.replaceAll('**', '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'),
    )
    .join('');
}

function quoted(code: string, locale: Locale): string {
  return locale === 'en' ? `"${code}"` : `“${code}”`;
}
