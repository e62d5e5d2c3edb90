import type { ReportFormat } from './formats.ts';
import { github } from './github.ts';
import { htmlReport } from './html/index.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export { DEFAULT_WIDTH, type Reporter, type ReporterOptions, type RuleAbout } from './reporter.ts';

export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  pretty,
  json,
  github,
  sarif,
  junit,
  markdown,
  html: htmlReport,
};
