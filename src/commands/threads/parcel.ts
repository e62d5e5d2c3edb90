/** What goes from one thread to another: data that structured clone can copy, and the way back. */
import type { Diagnostic, Related } from '../../diagnostics/diagnostic.ts';
import type { FileReport } from '../../diagnostics/report.ts';
import { cliWords } from '../../messages/cli.ts';
import type { Locale } from '../../messages/types.ts';
import { createSourceFile, type SourceFile, type SourceFileInit } from '../../text/source-file.ts';
import { readBounded } from '../files/bounded.ts';
import type { Input } from '../files/inputs.ts';
import type { Io } from '../io.ts';
import type { Session } from '../session.ts';
import { Assets } from '../shelves/assets.ts';
import type { Output } from '../terminal/output.ts';

/** A session without what it can do. */
export interface PackedSession {
  readonly io: Pick<Io, 'env' | 'systemLocale' | 'cwd' | 'today' | 'packageRoot'>;
  /** How wide messages are laid out, and whether they are coloured. */
  readonly stderr: Pick<Output, 'isTTY' | 'columns'> & { readonly color: boolean };
  readonly locale: Locale;
  readonly langOption: Locale | null;
  readonly quiet: boolean;
}

export function packSession(session: Session): PackedSession {
  const { env, systemLocale, cwd, today, packageRoot, stderr } = session.io;
  const { isTTY, columns } = stderr;
  return {
    io: { env: { ...env }, systemLocale, cwd, today, packageRoot },
    stderr: { isTTY, columns, color: session.color(stderr) },
    locale: session.locale,
    langOption: session.langOption,
    quiet: session.quiet,
  };
}

/** The session on a thread: what is to be written goes back to the one that started it. */
export function unpackSession({ io: world, stderr, locale, langOption, quiet }: PackedSession): Session {
  const refuse = (): Promise<never> => Promise.reject(new Error('a worker thread has no streams'));
  const output = { isTTY: stderr.isTTY, columns: stderr.columns, write: refuse };
  const io: Io = {
    ...world,
    stdin: { isTTY: false, read: refuse },
    stdout: output,
    stderr: output,
    threads: 1,
  };
  const color = () => stderr.color;
  return { io, words: cliWords(locale), assets: new Assets(io), locale, langOption, quiet, color };
}

/** A plan file to be read; standard input cannot be. */
export type PackedInput = Omit<Input, 'read'>;

export function packInput({ read: _, ...input }: Input): PackedInput {
  return input;
}

export function unpackInput(packed: PackedInput): Input {
  return { ...packed, read: () => readBounded(packed.absolute) };
}

/** A report of which each source file is there once, and numbers stand where it was named. */
export interface PackedReport extends Omit<FileReport, 'source' | 'diagnostics'> {
  readonly files: readonly SourceFileInit[];
  /** null where the report has none. */
  readonly source: number | null;
  readonly diagnostics: readonly PackedDiagnostic[];
}

/** A finding with numbers in the place of its files. */
export interface PackedDiagnostic extends Omit<Diagnostic, 'file' | 'related'> {
  readonly file: number;
  readonly related?: readonly (Omit<Related, 'file'> & { readonly file: number })[];
}

export function packReport({ source, diagnostics, ...report }: FileReport): PackedReport {
  const files = new Map<SourceFile, number>();
  const numberOf = (file: SourceFile): number => {
    const number = files.get(file) ?? files.size;
    files.set(file, number);
    return number;
  };
  const packed = packDiagnostics(diagnostics, numberOf);
  return {
    ...report,
    diagnostics: packed,
    source: source ? numberOf(source) : null,
    files: [...files.keys()].map(({ path, text, encoding, bom }) => ({ path, text, encoding, bom })),
  };
}

export function unpackReport({ files: packed, source, diagnostics, ...report }: PackedReport): FileReport {
  const files = packed.map(createSourceFile);
  const fileOf = (number: number): SourceFile => files[number] as SourceFile;
  return {
    ...report,
    ...(source !== null && { source: fileOf(source) }),
    diagnostics: unpackDiagnostics(diagnostics, fileOf),
  };
}

export function packDiagnostics(
  diagnostics: readonly Diagnostic[],
  numberOf: (file: SourceFile) => number,
): readonly PackedDiagnostic[] {
  return diagnostics.map(({ file, related, ...one }) => ({
    ...one,
    file: numberOf(file),
    ...(related && { related: related.map((place) => ({ ...place, file: numberOf(place.file) })) }),
  }));
}

export function unpackDiagnostics(
  packed: readonly PackedDiagnostic[],
  fileOf: (number: number) => SourceFile,
): readonly Diagnostic[] {
  return packed.map(({ file, related, ...one }) => {
    const places = related?.map((place) => ({ ...place, file: fileOf(place.file) }));
    // `code` and `args` belong together, as they did when they were packed; the union type cannot say so.
    return { ...one, file: fileOf(file), ...(places && { related: places }) } as Diagnostic;
  });
}
