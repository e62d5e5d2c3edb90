/** What one text says in dates, years, figures, times, occasions and documents. */
import { Intervals } from '../../text/intervals.ts';
import type { OccasionId } from '../occasions/table.ts';
import { scanFigures } from '../phrases/figure-scan.ts';
import { fold } from '../phrases/fold.ts';
import { lazily } from '../phrases/parser.ts';
import type { PartialDate, ValuePhrase, WhenPhrase } from '../phrases/types.ts';
import { scanDocumentNumbers, scanTitles } from './documents.ts';
import type { Found } from './scan.ts';
import { datesIn, scanOccasions, scanTimes, scanYears } from './times.ts';

/** Each is read when it is first asked for. Offsets are into the text. */
export interface Reading {
  readonly dates: () => readonly Found<PartialDate>[];
  readonly years: () => readonly Found<number>[];
  readonly figures: () => readonly Found<ValuePhrase>[];
  readonly times: () => readonly Found<WhenPhrase>[];
  readonly occasions: () => readonly Found<OccasionId>[];
  readonly documentTitles: () => readonly Found<string>[];
  readonly documentNumbers: () => readonly Found<number | null>[];
}

/** What a text that is a phrase means as a whole. */
export interface Meaning {
  readonly when?: WhenPhrase;
  readonly value?: ValuePhrase;
}

const isPlainTime = ({ value }: Found<WhenPhrase>): boolean =>
  value.type !== 'frequency' && value.type !== 'time-of-year';

/** Reads prose, or a phrase that was understood and counts as a whole. */
export function readText(text: string, { when, value }: Meaning = {}): Reading {
  const folded = fold(text);
  const documentNumbers = lazily(() => scanDocumentNumbers(folded));
  const unnumbered = <T>(found: readonly Found<T>[]) => apartFrom(found, documentNumbers);
  const times = lazily(() =>
    when === undefined ? unnumbered(scanTimes(text, folded)) : [wholeOf(text, when)],
  );
  const figuresInProse = () => {
    const found = scanFigures(folded).map(({ from, to, meaning }) => ({ from, to, value: meaning }));
    return apartFrom(found, () => [...times().filter(isPlainTime), ...documentNumbers()]);
  };
  return {
    dates: lazily(() => {
      const dates = times().flatMap((time) => datesIn(folded, time));
      return when?.type === 'date' && dates.length === 0 ? [wholeOf(text, when.date)] : dates;
    }),
    years: lazily(() => unnumbered(scanYears(folded, times))),
    figures: lazily(() => (value === undefined ? figuresInProse() : [wholeOf(text, value)])),
    times,
    occasions: lazily(() => unnumbered(scanOccasions(folded))),
    documentTitles: lazily(() => scanTitles(text)),
    documentNumbers,
  };
}

/** Those that share no character with the others, which are asked for only where there is something to hold against them. */
function apartFrom<T>(
  found: readonly Found<T>[],
  others: () => readonly Found<unknown>[],
): readonly Found<T>[] {
  if (found.length === 0 || others().length === 0) return found;
  const taken = new Intervals(others());
  return found.filter((each) => !taken.someOverlaps(each));
}

/** The whole of a text without the spaces around it. */
function wholeOf<T>(text: string, value: T): Found<T> {
  const from = text.length - text.trimStart().length;
  return { from, to: text.trimEnd().length, value };
}
