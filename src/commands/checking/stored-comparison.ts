/** What was found in plans beside each other as text: what the cache keeps of a whole run. */
import type { SourceFile } from '../../text/source-file.ts';
import { digestOf } from '../cache/caches.ts';
import { readInput } from '../files/inputs.ts';
import { type PackedDiagnostic, packDiagnostics, unpackDiagnostics } from '../threads/parcel.ts';
import type { Checked } from './checked.ts';
import type { Comparison, Comparisons } from './compare.ts';

interface Stored {
  /** The plans in which findings lie, by their places in the list, and a digest of the text of each. */
  readonly files: readonly (readonly [place: number, digest: string])[];
  /** By the plan's place; files are places, too. */
  readonly findings: readonly (readonly [place: number, diagnostics: readonly PackedDiagnostic[]])[];
}

/** Under which the findings of these plans are kept: any change in any of them makes it another. null where one of them has none. */
export function comparisonKey(plans: readonly Checked[]): string | null {
  const parts = plans.map(({ digest, traces, input }) => [traces === null ? '' : digest, input.path]);
  return parts.some(([digest]) => digest === null) ? null : digestOf(JSON.stringify(parts), 'comparison');
}

export function storedComparison(found: Comparisons, plans: readonly Checked[]): string {
  const places = new Map(plans.map(({ input }, place) => [input.path, place]));
  const files = new Map<number, string>();
  const placeOf = (file: SourceFile): number => {
    const place = places.get(file.path) ?? -1;
    if (!files.has(place)) files.set(place, textDigest(file));
    return place;
  };
  const findings = [...found].map(
    ([place, { diagnostics }]) => [place, packDiagnostics(diagnostics, placeOf)] as const,
  );
  return JSON.stringify({ files: [...files], findings } satisfies Stored);
}

/** @returns null for a text that `storedComparison` did not write, or where a plan has changed since it was looked up */
export async function comparisonFrom(text: string, plans: readonly Checked[]): Promise<Comparisons | null> {
  try {
    const stored = JSON.parse(text) as Stored;
    const files = new Map<number, SourceFile>();
    for (const [place, digest] of stored.files) {
      const file = await fileOf(plans[place] as Checked);
      if (file === null || textDigest(file) !== digest) return null;
      files.set(place, file);
    }
    const fileAt = (place: number): SourceFile => files.get(place) as SourceFile;
    return new Map(
      stored.findings.map(([place, packed]): [number, Comparison] => [
        place,
        { file: fileAt(place), diagnostics: unpackDiagnostics(packed, fileAt) },
      ]),
    );
  } catch {
    return null;
  }
}

async function fileOf({ file, input }: Checked): Promise<SourceFile | null> {
  return file ?? (await readInput(input)).file;
}

const textDigest = ({ text }: SourceFile): string => digestOf(text, '');
