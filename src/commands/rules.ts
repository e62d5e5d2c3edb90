/** `plan rules`: what `check` looks for, and why. */
import { RULE_CODES } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { closest } from '../schema/suggest.ts';
import { type ListOptions, printList } from './list.ts';
import { rulePage, tableOfRules } from './rule-pages.ts';
import { EXIT, type Session, UsageError } from './session.ts';

/**
 * Lists the rules, or explains one in the user's language.
 * @throws {UsageError} for a rule that does not exist
 */
export async function rules(id: string | undefined, options: ListOptions, session: Session): Promise<number> {
  const titles = tableOfRules(await session.assets.read('docs', 'rules', 'README.md'));
  const entries = RULES.map((rule) => entryOf(rule, titles.get(rule.id)));
  if (id === undefined) {
    const { severities } = session.words;
    const rows = entries.map((entry) => [entry.id, severities[entry.severity], entry.title[session.locale]]);
    return printList(entries, rows, options, session);
  }
  const entry = entries.find((known) => known.id === id);
  if (entry === undefined) {
    const suggestion = closest(id, RULE_CODES);
    throw new UsageError(({ errors }) => errors.unknownRule(id, suggestion));
  }
  const { assets, io, locale, words } = session;
  const page = async () =>
    `${id}  ${words.severities[entry.severity]}\n${rulePage(await assets.read(...entry.docs.split('/')), locale, io.stdout.columns)}`;
  const text = options.format === 'json' ? JSON.stringify(entry, null, 2) : await page();
  await io.stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** What programs are told of a rule. */
function entryOf({ id, severity, basis }: Rule, title?: Readonly<Record<Locale, string>>) {
  return { id, severity, basis, docs: `docs/rules/${id}.md`, title: title ?? { 'zh-CN': id, en: id } };
}
