/** `plan rules`: what `check` looks for, and why. */
import { PRESETS, type Preset, presetName } from '../config/config.ts';
import { RULE_CODES } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import { ALL_RULES } from '../rules/index.ts';
import type { RuleHead } from '../rules/rule.ts';
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
  const entries = ALL_RULES.map((rule) => entryOf(rule, titles.get(rule.id)));
  if (id === undefined) {
    const { severities } = session.words;
    const rows = entries.map((entry) => [
      entry.id,
      severities[entry.severity],
      entry.title[session.locale] + onlyIn(entry.presets, session),
    ]);
    return printList(entries, rows, options, session);
  }
  const entry = entries.find((known) => known.id === id);
  if (entry === undefined) {
    const suggestion = closest(id, RULE_CODES);
    throw new UsageError(({ errors }) => errors.unknownRule(id, suggestion));
  }
  const { assets, io, locale, words } = session;
  const page = async () =>
    `${id}  ${words.severities[entry.severity]}${onlyIn(entry.presets, session)}\n${rulePage(await assets.read(...entry.docs.split('/')), locale, io.stdout.columns)}`;
  const text = options.format === 'json' ? JSON.stringify(entry, null, 2) : await page();
  await io.stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** What programs are told of a rule; `presets` are those that ask it. */
function entryOf(
  { id, severity, basis, presets = PRESETS }: RuleHead,
  title: Readonly<Record<Locale, string>> = { 'zh-CN': id, en: id },
) {
  return { id, severity, basis, presets, docs: `docs/rules/${id}.md`, title };
}

/** The presets that ask a rule; '' where all do. */
function onlyIn(presets: readonly Preset[], { words, locale }: Session): string {
  if (presets.length === PRESETS.length) return '';
  return words.list.presets(presets.map((preset) => presetName(preset, locale === 'en' ? 'en' : 'zh')));
}
