/** What reports tell of the rules behind their findings, from the pages of docs/rules. */

import type { Report } from '../../diagnostics/report.ts';
import type { RuleCode } from '../../diagnostics/rule-args.ts';
import { isRuleCode } from '../../messages/index.ts';
import type { Locale } from '../../messages/types.ts';
import type { RuleAbout } from '../../reporters/index.ts';
import { ALL_RULES } from '../../rules/index.ts';
import type { Session } from '../session.ts';
import { ruleBasis, rulePage, tableOfRules } from './rule-pages.ts';

/** Wide enough that no line of a page is broken: who shows it breaks it. */
const UNBROKEN = 100_000;

/** The rules that the findings of a report come from, by id. */
export async function aboutRules(
  { files }: Report,
  locale: Locale,
  { assets }: Session,
): Promise<ReadonlyMap<RuleCode, RuleAbout>> {
  const found = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
  const rules = ALL_RULES.filter(({ id }) => found.has(id) && isRuleCode(id));
  if (rules.length === 0) return new Map();
  const titles = tableOfRules(await assets.read('docs', 'rules', 'README.md'));
  const entries = rules.map(async ({ id, severity }) => {
    const page = await assets.read('docs', 'rules', `${id}.md`);
    const title = titles.get(id)?.[locale] ?? id;
    const about = { title, severity, basis: ruleBasis(page, locale), page: rulePage(page, locale, UNBROKEN) };
    return [id, about] as const;
  });
  return new Map(await Promise.all(entries));
}
