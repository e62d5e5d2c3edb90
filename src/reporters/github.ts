/** Workflow commands of GitHub Actions: each finding becomes an annotation beside its line. */
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { linesOf, ui } from '../messages/index.ts';
import type { Reporter } from './reporter.ts';
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

export const github: Reporter = ({ files, summary, baseline }, { locale }) => {
  const words = ui(locale);
  const commands = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => {
      const { message, hint } = linesOf(diagnostic, locale);
      const properties = { file: path, ...place(diagnostic), title: diagnostic.code };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`,
      );
      const text = [...message, ...hint].map(visible).join('\n');
      return `::${COMMANDS[diagnostic.severity]} ${written.join(',')}::${escapeData(text)}`;
    }),
  );
  const left = baseline === undefined ? [] : words.baseline(baseline).map(visible);
  return `${[...commands, words.summary(summary), ...left].join('\n')}\n`;
};
