import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Locale } from '../messages/types.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Stretch } from '../text/stretches.ts';

/** What is told of a rule besides its findings, in the language of the report. */
export interface RuleAbout {
  /** What it looks for, in half a sentence. */
  readonly title: string;
  /** Its own, whatever a policy makes of it. */
  readonly severity: Severity;
  /** The law, the clause, the custom that it rests on. */
  readonly basis: string;
  /** All that is to be said of it, as plain text. */
  readonly page: string;
}

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
  /** What is to be said of the rules behind the findings. */
  readonly rules?: ReadonlyMap<string, RuleAbout> | undefined;
  /** Takes a plan file apart for reading; without it files are shown as they are written. */
  readonly stretches?: ((file: SourceFile) => readonly Stretch[]) | undefined;
}

export const DEFAULT_WIDTH = 80;

/** Turns a report into the text of one format, ending with a line end. A pure function. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
