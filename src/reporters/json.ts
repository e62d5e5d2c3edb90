/** The report for programs, described in docs/json-output.md. */
import { type Diagnostic, type Path, ruleName } from '../diagnostics/diagnostic.ts';
import { isRuleCode, messageOf } from '../messages/index.ts';
import type { Locale } from '../messages/types.ts';
import type { Position } from '../text/source-file.ts';
import type { Reporter } from './reporter.ts';
import { visibleJson } from './visible.ts';

/** Raised when a field goes away or changes its meaning; new fields do not raise it. */
const VERSION = 1;

/** RFC 6901, section 3: `/工作目标/2`; '' is the whole file. */
export function jsonPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const place = ({ line, column }: Position) => ({ line, column });

function finding(diagnostic: Diagnostic, locale: Locale) {
  const { code, severity, path, range } = diagnostic;
  const { message, hint } = messageOf(diagnostic, locale);
  return {
    rule: ruleName(diagnostic),
    severity,
    message,
    ...(path === undefined ? {} : { pointer: jsonPointer(path) }),
    ...(range === undefined ? {} : { range: { start: place(range.start), end: place(range.end) } }),
    ...(hint === undefined ? {} : { hint }),
    ...(isRuleCode(code) ? { docs: `docs/rules/${code}.md` } : {}),
  };
}

export const json: Reporter = ({ files, summary, baseline, overview }, { locale }) => {
  const report = {
    version: VERSION,
    files: files.map(({ path, diagnostics, coverage, diff }) => ({
      path,
      diagnostics: diagnostics.map((diagnostic) => finding(diagnostic, locale)),
      ...(coverage && { coverage }),
      ...(diff !== undefined && { diff }),
    })),
    summary,
    ...(baseline !== undefined && { baseline }),
    ...(overview !== undefined && { overview }),
  };
  return visibleJson(report);
};
