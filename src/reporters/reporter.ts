import type { Report } from '../diagnostics/report.ts';
import type { Locale } from '../messages/types.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Stretch } from '../text/stretches.ts';

export interface ReporterOptions {
  readonly color: boolean;
  readonly locale: Locale;
  /** Columns of the terminal, as wide as `a`; `DEFAULT_WIDTH` where nobody knows. */
  readonly width?: number | undefined;
  /** Whether to say how to learn more; unless told otherwise, yes. */
  readonly help?: boolean | undefined;
  /** Whether to say how to get the other language: nobody asked for the one of this report. */
  readonly offerOtherLanguage?: boolean | undefined;
  /** The time that the report bears, in seconds since 1970; none where nobody says. */
  readonly time?: number | undefined;
  /** Takes a plan file apart for reading; without it files are shown as they are written. */
  readonly stretches?: ((file: SourceFile) => readonly Stretch[]) | undefined;
}

export const DEFAULT_WIDTH = 80;

/** Turns a report into the text of one format, ending with a line end. A pure function. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
