/** The files by name, and which of them share a passage. */
export function districtOf(
  plans: number,
  seed?: number,
  kind?: { readonly measures: number; readonly activities: number; readonly faults: readonly number[] },
): {
  readonly files: ReadonlyMap<string, string>;
  readonly copies: readonly { readonly from: string; readonly to: string }[];
};
