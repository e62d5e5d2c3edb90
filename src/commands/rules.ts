/** `plan rules`: what `check` looks for, and why. */
import { RULE_CODES } from '../messages/index.ts';
import { RULES } from '../rules/index.ts';
import { closest } from '../schema/suggest.ts';
import type { ListOptions } from './list.ts';
import { printList } from './list.ts';
import { EXIT, type Session, UsageError } from './session.ts';

/**
 * Lists the rules, or prints the page of one in the user's language.
 * @throws {UsageError} for a rule that does not exist
 */
export async function rules(id: string | undefined, options: ListOptions, session: Session): Promise<number> {
  if (id !== undefined) return explain(id, session);
  const entries = await Promise.all(
    RULES.map(async ({ id: name, severity, basis }) => ({
      name,
      severity,
      basis,
      title: summaryOf(await page(name, session)),
      docs: `docs/rules/${name}.md`,
    })),
  );
  const rows = entries.map(({ name, severity, title }) => [name, session.words.severities[severity], title]);
  return printList(entries, rows, options, session);
}

async function explain(id: string, session: Session): Promise<number> {
  if (!RULES.some((rule) => rule.id === id)) {
    const suggestion = closest(id, RULE_CODES);
    throw new UsageError(({ errors }) => errors.unknownRule(id, suggestion));
  }
  await session.io.stdout.write(await page(id, session));
  return EXIT.ok;
}

/** The part of a rule's page in the user's language: pages hold `## 中文` and `## English`, then examples for both. */
async function page(id: string, { assets, locale }: Session): Promise<string> {
  const text = await assets.read('docs', 'rules', `${id}.md`);
  const other = locale === 'zh-CN' ? 'English' : '中文';
  return text
    .split(/^(?=## )/m)
    .filter((part) => !part.startsWith(`## ${other}`))
    .join('');
}

function summaryOf(text: string): string {
  const body = text.split(/^## (?:中文|English)$/m)[1] ?? text;
  return (
    body
      .split('\n')
      .find((line) => line.trim() !== '' && !line.startsWith('#'))
      ?.trim() ?? ''
  );
}
