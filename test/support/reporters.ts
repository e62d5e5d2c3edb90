/** All reporters at once, for tests that go through them. */
import { REPORT_FORMATS, type ReportFormat } from '../../src/reporters/formats.ts';
import { type Reporter, reporterFor } from '../../src/reporters/index.ts';

const all = REPORT_FORMATS.map(async (format) => [format, await reporterFor(format)] as const);

export const REPORTERS = Object.fromEntries(await Promise.all(all)) as Record<ReportFormat, Reporter>;
