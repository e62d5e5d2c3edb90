export interface NodeVersion {
  readonly version: string;
  /** Path of the program. @throws with what is missing when it cannot be fetched */
  fetch(): string;
}
export const PINNED: readonly string[];
export const OLDEST: string;
export function otherNodeVersions(): readonly NodeVersion[];
export function nodeVersion(version: string): NodeVersion;
