/** What can be read out of prose and phrases, each with its place. */
import type { OccasionId } from '../occasions/table.ts';
import type { PartialDate, ValuePhrase, WhenPhrase } from '../phrases/types.ts';
import type { Text } from '../types.ts';

/** `text.span(from, to)` is its place; from and to are offsets into `text.value`. */
export interface Fact {
  readonly text: Text;
  readonly from: number;
  readonly to: number;
}

export interface DateFact extends Fact {
  readonly date: PartialDate;
}
/** A year said alone (2026年, 2026) or within a date; never part of another number, a document number or a count of years. */
export interface YearFact extends Fact {
  readonly year: number;
}
export interface FigureFact extends Fact {
  readonly meaning: ValuePhrase;
}
/** A point, stretch or frequency of time in prose, of whatever kind. */
export interface TimeFact extends Fact {
  readonly meaning: WhenPhrase;
}
export interface OccasionFact extends Fact {
  /** Id in the table of occasions. */
  readonly occasion: OccasionId;
}
/** 《…》 */
export interface DocumentTitleFact extends Fact {
  readonly title: string;
}
/** 桃发〔2026〕5号 */
export interface DocumentNumberFact extends Fact {
  readonly year: number | null;
}
/** `王某（书记）`: a name with its post, from rosters and owners. */
export interface PersonFact extends Fact {
  readonly name: string;
  readonly post: string | null;
}

export interface Facts {
  readonly dates: readonly DateFact[];
  readonly years: readonly YearFact[];
  readonly figures: readonly FigureFact[];
  readonly times: readonly TimeFact[];
  readonly occasions: readonly OccasionFact[];
  readonly documentTitles: readonly DocumentTitleFact[];
  readonly documentNumbers: readonly DocumentNumberFact[];
  readonly people: readonly PersonFact[];
}
