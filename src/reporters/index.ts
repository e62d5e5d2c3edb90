import type { ReportFormat } from './formats.ts';
import type { Reporter } from './reporter.ts';

export { DEFAULT_WIDTH, type Reporter, type ReporterOptions, type RuleAbout } from './reporter.ts';

/** Each loads when it is asked for. */
const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).htmlReport,
};

/** What writes a report in a format. */
export function reporterFor(format: ReportFormat): Promise<Reporter> {
  return REPORTERS[format]();
}
