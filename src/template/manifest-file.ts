/** The part of a template that says what it is: enough to check a plan, without the engine that prints one. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SettingsReader } from '../source/settings-reader.ts';
import { createSourceFile, type SourceFile } from '../text/source-file.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { MANIFEST } from './manifest-name.ts';

export interface LoadedManifest {
  /** null when the folder has none. */
  readonly manifest: Manifest | null;
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the manifest out of a template's files. Never throws.
 * @param folder the template's folder as diagnostics show it
 */
export function loadManifest(files: ReadonlyMap<string, string>, folder: string): LoadedManifest {
  const text = files.get(MANIFEST);
  const file = createSourceFile({ path: `${folder}/${MANIFEST}`, text: text ?? '' });
  if (text === undefined)
    return { manifest: null, file, diagnostics: [fileFault(file, MANIFEST, 'missing-file')] };
  const reader = new SettingsReader(file, { code: 'template-manifest' });
  const manifest = readManifest(reader);
  return { manifest, file, diagnostics: [...reader.diagnostics] };
}

/** What is wrong with a file that a template cannot do without. */
export function fileFault(
  file: SourceFile,
  path: string,
  problem: 'missing-file' | 'prints-nothing',
): Diagnostic {
  const args = { key: path, problem, value: '', allowed: [], suggestion: null };
  return { code: 'template-manifest', args, severity: 'error', file, range: file.range(0, 0) };
}
