import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export { DEFAULT_WIDTH, type Reporter, type ReporterOptions } from './reporter.ts';

/** The formats of `check -f`, the default first; a new one is a line here. */
export const REPORTERS = { pretty, json } as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof REPORTERS;
