/** The rules behind the findings: what is found most, and what it rests on. */
import { type Diagnostic, ruleName } from '../../diagnostics/diagnostic.ts';
import { htmlWords } from '../../messages/index.ts';
import type { ReporterOptions } from '../reporter.ts';
import { html } from './escape.ts';

interface Row {
  readonly title: string;
  readonly basis: string;
  readonly code: string;
  readonly count: number;
}

/** A table of the rules, those with the most findings first; '' where nothing is known of any. */
export function rulesTable(diagnostics: readonly Diagnostic[], options: ReporterOptions): string {
  const { locale, rules = new Map() } = options;
  if (rules.size === 0) return '';
  const words = htmlWords(locale);
  const row = ({ title, basis, code, count }: Row): string =>
    `<tr><th scope="row">${html(title)} <code>${html(code)}</code></th><td class="basis">${html(basis)}</td><td>${count}</td></tr>`;
  return [
    '<section class="rules">',
    `<h2>${html(words.rules)}</h2>`,
    `<table><thead><tr><th scope="col">${html(words.rule)}</th><th scope="col" class="basis">${html(words.basis)}</th><th scope="col">${html(words.findings)}</th></tr></thead>`,
    `<tbody>\n${rowsOf(diagnostics, options).map(row).join('\n')}\n</tbody></table>`,
    '</section>',
  ].join('\n');
}

function rowsOf(
  diagnostics: readonly Diagnostic[],
  { locale, rules = new Map() }: ReporterOptions,
): readonly Row[] {
  const words = htmlWords(locale);
  const groups = new Map<string, Row>();
  for (const diagnostic of diagnostics) {
    const code = ruleName(diagnostic);
    const about = rules.get(code);
    const own = diagnostic.code === 'custom';
    const fresh: Row = {
      title: about?.title ?? (own ? words.own : words.other),
      // The head of the column says so already.
      basis: about?.basis.replace(/^(?:依据：|Basis: )/, '') ?? '',
      code: about === undefined && !own ? '' : code,
      count: 0,
    };
    const row = groups.get(fresh.code) ?? fresh;
    groups.set(fresh.code, { ...row, count: row.count + 1 });
  }
  const rows = [...groups.values()];
  return rows.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
