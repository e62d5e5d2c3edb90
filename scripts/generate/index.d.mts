/** Texts by path below the project's root. */
export type Files = Record<string, string>;
export function generateCommitted(): Promise<Files>;
export function generateBuilt(): Promise<Files>;
