/** A checked plan as text: what the cache keeps, and what a worker hands back. */
import type { RuleCode } from '../../diagnostics/rule-args.ts';
import { decode } from '../../text/encoding.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { sourceFileOnDemand } from '../../text/source-file-on-demand.ts';
import type { Input } from '../files/inputs.ts';
import { type PackedDiagnostic, packDiagnostics, unpackDiagnostics } from '../threads/parcel.ts';
import type { Checked, Wanted } from './checked.ts';

interface Stored extends Pick<Checked, 'plan' | 'coverage' | 'misconfigured' | 'passedOver' | 'read'> {
  /** All in the plan's own file. */
  readonly diagnostics: readonly PackedDiagnostic[];
  /** Numbers of 32 bits, little-endian, in base64. */
  readonly traces: readonly (readonly [RuleCode, string])[] | null;
}

/** The text of it; null where findings lie in other files too, or the file could not be read. */
export function storedText(checked: Checked): string | null {
  const { file, plan, coverage, misconfigured, passedOver, read, traces, unreadable } = checked;
  const isOwn = (one: { readonly file: SourceFile }): boolean => one.file === file;
  const all = checked.diagnostics.flatMap((one) => [one, ...(one.related ?? [])]);
  if (unreadable || !all.every(isOwn)) return null;
  const stored: Stored = {
    plan,
    coverage,
    misconfigured,
    passedOver,
    read,
    diagnostics: packDiagnostics(checked.diagnostics, () => 0),
    traces: traces && [...traces].map(([rule, trace]) => [rule, base64Of(trace)]),
  };
  return JSON.stringify(stored);
}

/** The file that findings were stored without. */
export interface StoredFor {
  readonly input: Input;
  readonly bytes: Uint8Array;
  readonly digest: string | null;
}

/**
 * The plan as it was checked, of the same bytes.
 * @returns null for a text that `storedText` did not write
 */
export function checkedFrom(
  text: string,
  { input, bytes, digest }: StoredFor,
  wanted: Wanted,
): Checked | null {
  try {
    const { diagnostics, traces, ...rest } = JSON.parse(text) as Stored;
    const file = wanted.text || diagnostics.length > 0 ? fileOf(bytes, input) : null;
    return {
      ...rest,
      input,
      digest,
      file,
      unreadable: false,
      diagnostics: unpackDiagnostics(diagnostics, () => file as SourceFile),
      traces: traces && new Map(traces.map(([rule, trace]) => [rule, numbersOf(trace)])),
    };
  } catch {
    return null;
  }
}

/** Of thousands of plans only a few are looked into at a time. */
const fileOf = (bytes: Uint8Array, { path }: Input): SourceFile =>
  sourceFileOnDemand(path, () => {
    const decoded = decode(bytes, path);
    // Of bytes that are no text nothing is stored.
    if ('problem' in decoded) throw new Error(decoded.problem);
    return decoded.file;
  });

function base64Of(trace: Int32Array): string {
  return Buffer.from(trace.buffer, trace.byteOffset, trace.byteLength).toString('base64');
}

function numbersOf(trace: string): Int32Array {
  const bytes = Buffer.from(trace, 'base64');
  return new Int32Array(new Uint8Array(bytes).buffer);
}
