/** Reads dates, figures, people, occasions and documents out of a plan's texts, each with its place. */
import { Intervals } from '../../text/intervals.ts';
import { scanFigures } from '../phrases/figure-scan.ts';
import { fold } from '../phrases/fold.ts';
import type { ValuePhrase, WhenPhrase } from '../phrases/types.ts';
import type { Item, Text } from '../types.ts';
import { scanDocumentNumbers, scanTitles } from './documents.ts';
import { scanPeople } from './people.ts';
import type { Found } from './scan.ts';
import { datesIn, scanOccasions, scanTimes, scanYears } from './times.ts';
import type { Facts } from './types.ts';

/** The texts that are more than prose: phrases that were understood, and names. */
interface Known {
  readonly whens: Map<Text, WhenPhrase>;
  readonly values: Map<Text, ValuePhrase>;
  readonly people: Text[];
}

function collect(items: readonly Item[], known: Known): Known {
  for (const item of items) {
    if (item.when?.meaning != null) known.whens.set(item.when.text, item.when.meaning);
    if (item.value?.meaning != null) known.values.set(item.value.text, item.value.meaning);
    known.people.push(...item.owner, ...(item.roster?.roles.flatMap(({ people }) => people) ?? []));
    collect(item.items, known);
  }
  return known;
}

/** The whole of a text without the spaces around it. */
function wholeOf<T>(text: Text, value: T): Found<T> {
  const from = text.value.length - text.value.trimStart().length;
  return { from, to: text.value.trimEnd().length, value };
}

function figuresOf(
  text: Text,
  folded: string,
  known: Known,
  taken: readonly Found<unknown>[],
): Found<ValuePhrase>[] {
  const meaning = known.values.get(text);
  if (meaning !== undefined) return [wholeOf(text, meaning)];
  const others = new Intervals(taken);
  return scanFigures(folded)
    .map(({ from, to, meaning: value }) => ({ from, to, value }))
    .filter((figure) => !others.someOverlaps(figure));
}

const isPlainTime = ({ value }: Found<WhenPhrase>): boolean =>
  value.type !== 'frequency' && value.type !== 'time-of-year';

/** What one text says. */
function readText(text: Text, known: Known) {
  const folded = fold(text.value);
  const numbers = scanDocumentNumbers(folded);
  const numbered = new Intervals(numbers);
  const outside = (found: Found<unknown>): boolean => !numbered.someOverlaps(found);
  const written = known.whens.get(text);
  const times =
    written === undefined ? scanTimes(text.value, folded).filter(outside) : [wholeOf(text, written)];
  const dates = times.flatMap((time) => datesIn(folded, time));
  const bareMonth = written?.type === 'date' && dates.length === 0 ? [wholeOf(text, written.date)] : [];
  return {
    dates: [...dates, ...bareMonth],
    years: scanYears(folded, times).filter(outside),
    figures: figuresOf(text, folded, known, [...times.filter(isPlainTime), ...numbers]),
    times,
    occasions: scanOccasions(folded).filter(outside),
    documentTitles: scanTitles(text.value),
    documentNumbers: numbers,
  };
}

/**
 * Everything that the texts say in dates, years, figures, times, occasions,
 * documents and people. Phrases that were understood count as a whole; the rest
 * is read out of the prose. Offsets are into `text.value`.
 */
export function readFacts(texts: readonly Text[], sections: readonly Item[]): Facts {
  const known = collect(sections, { whens: new Map(), values: new Map(), people: [] });
  const read = texts.map((text) => ({ text, said: readText(text, known) }));
  const at = (text: Text, { from, to }: Found<unknown>) => ({ text, from, to });
  return {
    dates: read.flatMap(({ text, said }) =>
      said.dates.map((each) => ({ ...at(text, each), date: each.value })),
    ),
    years: read.flatMap(({ text, said }) =>
      said.years.map((each) => ({ ...at(text, each), year: each.value })),
    ),
    figures: read.flatMap(({ text, said }) =>
      said.figures.map((each) => ({ ...at(text, each), meaning: each.value })),
    ),
    times: read.flatMap(({ text, said }) =>
      said.times.map((each) => ({ ...at(text, each), meaning: each.value })),
    ),
    occasions: read.flatMap(({ text, said }) =>
      said.occasions.map((each) => ({ ...at(text, each), occasion: each.value })),
    ),
    documentTitles: read.flatMap(({ text, said }) =>
      said.documentTitles.map((each) => ({ ...at(text, each), title: each.value })),
    ),
    documentNumbers: read.flatMap(({ text, said }) =>
      said.documentNumbers.map((each) => ({ ...at(text, each), year: each.value })),
    ),
    people: known.people.flatMap((text) =>
      scanPeople(text.value).map((each) => ({ ...at(text, each), ...each.value })),
    ),
  };
}
