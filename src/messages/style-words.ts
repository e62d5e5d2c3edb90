/** How a style is told: its groups, its values, and what the standard says of them. */
export interface StyleWords {
  /** A group by its path with dots (`page`, `paragraphs.title`, `levels.0`, `fonts.song`). */
  readonly group: (path: string) => string;
  /** A key within its group (`margin.top`); empty where the key says it itself. */
  readonly key: (key: string) => string;
  /** A value as a reader takes it in; `font` is the font behind a name from the style. */
  readonly value: (told: ToldValue) => string;
  readonly list: (values: readonly string[]) => string;
  readonly strengths: Readonly<Record<Binding, string>>;
  /** A tolerance behind a number. */
  readonly within: (amount: number) => string;
  /** What the standard says instead of a value, or what is usual where the standard is silent. */
  readonly instead: (standard: string, binding: Binding) => string;
  /** What is left out of a paragraph or level. */
  readonly restAsBody: string;
  readonly standard: (name: string) => string;
  readonly noStandard: string;
  readonly departures: {
    readonly title: (standard: string) => string;
    readonly count: (counts: readonly (readonly [binding: string, count: number])[]) => string;
    readonly none: (standard: string) => string;
    readonly row: (standard: string, own: string, binding: Binding) => string;
    readonly practice: string;
    readonly practiceNote: string;
    readonly marks: string;
  };
}

export type Binding = 'required' | 'usual' | 'recommended' | 'practice';

export interface ToldValue {
  readonly key: string;
  readonly value: string | number | boolean | null;
  readonly unit: 'mm' | 'point' | 'character' | 'line' | null;
  /** The font that is meant, where the value is the name of one. */
  readonly font: string | null;
}
