/** What the command line says of many plans: baselines, what changed since a revision, last year's plans. */
export interface StockWords {
  /** A baseline file was written. */
  readonly updated: (baseline: {
    readonly file: string;
    readonly findings: number;
    readonly added: number;
    readonly removed: number;
  }) => string;
  /** `--changed` found no plan to check. */
  readonly nothingChanged: (revision: string) => string;
  /** How many places are as in last year's plan. */
  readonly unchanged: (places: number) => string;
}
