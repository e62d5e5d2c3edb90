/** Workflow commands of GitHub Actions: findings become annotations beside their lines. */
import { type Diagnostic, ruleName, type Severity } from '../diagnostics/diagnostic.ts';
import { unreadIn } from '../diagnostics/report.ts';
import { linesOf, ui } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import type { Reporter } from './reporter.ts';
import { placesOf, type Run, runsOf } from './runs.ts';
import { visible } from './visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** What the runner would take for the end of the command or of a property. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Columns are only taken where the finding stands on one line. */
function place({ range }: Diagnostic): Readonly<Record<string, number>> {
  if (range === undefined) return {};
  const { start, end } = range;
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  return { line: start.line, col: start.column, endColumn: end.column };
}

function command({ first, more }: Run, path: string, locale: Locale): string {
  const { message, hint } = linesOf(first, locale);
  const properties = { file: path, ...place(first), title: ruleName(first) };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`,
  );
  const like = more.length > 0 ? [ui(locale).likeIt(more.length, placesOf(more))] : [];
  const text = [...message, ...hint, ...like].map(visible).join('\n');
  return `::${COMMANDS[first.severity]} ${written.join(',')}::${escapeData(text)}`;
}

/** Of findings that are alike the first gets an annotation, which names the others: GitHub shows ten a step. */
export const github: Reporter = ({ files, summary, baseline }, { locale }) => {
  const words = ui(locale);
  const commands = files.flatMap(({ path, diagnostics }) =>
    runsOf(diagnostics, locale).map((run) => command(run, path, locale)),
  );
  const left = baseline === undefined ? [] : words.baseline(baseline).map(visible);
  return `${[...commands, words.summary(summary, unreadIn(files)), ...left].join('\n')}\n`;
};
