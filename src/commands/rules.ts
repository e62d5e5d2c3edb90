/** `plan rules`: what `check` looks for, and why; with it the rules that the office of this folder wrote itself. */
import { PRESETS, type Preset, presetName } from '../config/config.ts';
import type { OwnRule } from '../config/own-rules.ts';
import { levelName } from '../config/read-level.ts';
import type { OwnWords } from '../diagnostics/rule-args.ts';
import { filledIn } from '../messages/filled-in.ts';
import { RULE_CODES } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import { visible } from '../reporters/visible.ts';
import { wrap } from '../reporters/wrap.ts';
import { ALL_RULES } from '../rules/index.ts';
import type { RuleHead } from '../rules/rule.ts';
import { closest } from '../schema/suggest.ts';
import type { KeyLanguage } from '../schema/vocabulary.ts';
import { EXIT, type Session, UsageError } from './session.ts';
import { CONFIG_FILE, ConfigShelf } from './shelves/config-shelf.ts';
import { rulePage, tableOfRules } from './shelves/rule-pages.ts';
import { type ListOptions, printList } from './terminal/list.ts';

/**
 * Lists the rules, or explains one in the user's language.
 * @throws {UsageError} for a rule that does not exist
 */
export async function rules(id: string | undefined, options: ListOptions, session: Session): Promise<number> {
  const titles = tableOfRules(await session.assets.read('docs', 'rules', 'README.md'));
  const entries = ALL_RULES.map((rule) => entryOf(rule, titles.get(rule.id)));
  const own = (await ownRules(session)).map((rule) => ownEntry(rule));
  if (id === undefined) {
    const { severities } = session.words;
    const rows = [...entries, ...own].map((entry) => [
      entry.id,
      entry.severity === 'off' ? levelName('off', keyLanguage(session)) : severities[entry.severity],
      entry.title[session.locale] + onlyIn(entry.presets, session),
    ]);
    return printList([...entries, ...own], rows, options, session);
  }
  const ownOne = own.find((known) => known.id === id);
  if (ownOne !== undefined) return explainOwn(ownOne, options, session);
  const entry = entries.find((known) => known.id === id);
  if (entry === undefined) {
    const suggestion = closest(id, [...RULE_CODES, ...own.map((one) => one.id)]);
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
  return words.list.presets(presets.map((preset) => presetName(preset, keyLanguage({ locale }))));
}

function keyLanguage({ locale }: Pick<Session, 'locale'>): KeyLanguage {
  return locale === 'en' ? 'en' : 'zh';
}

/** The own rules of the folder's policy; none where that has faults: who mends them may well want to see this list. */
async function ownRules(session: Session): Promise<readonly OwnRule[]> {
  try {
    return await new ConfigShelf(session, {}).ownRulesOf(session.io.cwd);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

function ownEntry({ id, level, message, hint }: OwnRule) {
  const basis = { kind: 'own', source: CONFIG_FILE } as const;
  return { id, severity: level ?? 'warning', basis, presets: PRESETS, title: inGeneral(message), hint };
}

/** The sentence of an own rule, of no entry in particular. */
function inGeneral(words: OwnWords): OwnWords {
  return { 'zh-CN': filledIn(words['zh-CN'], '…', '…'), en: filledIn(words.en, '…', '…') };
}

async function explainOwn(
  entry: ReturnType<typeof ownEntry>,
  { format }: ListOptions,
  { io, locale, words }: Session,
): Promise<number> {
  const { id, severity, title, hint } = entry;
  const level = severity === 'off' ? levelName('off', keyLanguage({ locale })) : words.severities[severity];
  const said = [
    title[locale],
    ...(hint === null ? [] : [inGeneral(hint)[locale]]),
    words.list.own(CONFIG_FILE),
  ];
  const page = [`${id}  ${level}`, ...said.flatMap((line) => wrap(visible(line), io.stdout.columns))];
  await io.stdout.write(`${format === 'json' ? JSON.stringify(entry, null, 2) : page.join('\n')}\n`);
  return EXIT.ok;
}
