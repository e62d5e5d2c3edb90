/** What the commands say on stderr, and how reports look on an output. */
import type { Locale } from '../../messages/types.ts';
import type { ReporterOptions } from '../../reporters/index.ts';
import { visibleLines } from '../../reporters/visible.ts';
import { wrap } from '../../reporters/wrap.ts';
import type { Session } from '../session.ts';
import type { Output } from './output.ts';

/** A sentence or several lines as an output shows them: wrapped on a terminal, left whole for programs that read on. */
export function laidOut(text: string, { isTTY, columns }: Pick<Output, 'isTTY' | 'columns'>): string {
  const shown = visibleLines(text);
  const lines = isTTY ? shown.split('\n').flatMap((line) => wrap(line, columns)) : [shown];
  return `${lines.join('\n')}\n`;
}

/** Says something on stderr; nothing with `--quiet`. */
export async function note(text: string, { io, quiet }: Session): Promise<void> {
  if (!quiet) await io.stderr.write(laidOut(text, io.stderr));
}

/** The options of a report in a language; the other one is offered where the plan chose and not the user's own settings. */
export function reportOptions(output: Output, locale: Locale, session: Session): ReporterOptions {
  return {
    color: session.color(output),
    locale,
    width: output.columns,
    help: !session.quiet,
    offerOtherLanguage: session.langOption === null && locale !== session.locale,
  };
}
