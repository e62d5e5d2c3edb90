/** Reads the YAML files of a template: typed values out, located diagnostics for the rest. */
import type { ManifestProblem } from '../diagnostics/codes.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { parseSource } from '../source/parse-source.ts';
import type { SourceDocument, SourceMapping, SourceValue } from '../source/source-document.ts';
import type { SourceFile } from '../text/source-file.ts';

const isMapping = (value: SourceValue | undefined): value is SourceMapping =>
  typeof value === 'object' && !Array.isArray(value);

/** One YAML file of a template. What has the wrong shape is reported and read as empty. */
export class YamlReader {
  readonly diagnostics: Diagnostic[];
  private readonly file: SourceFile;
  private readonly document: SourceDocument | null;

  constructor(file: SourceFile) {
    const { document, diagnostics } = parseSource(file, { keys: new Set() });
    this.file = file;
    this.document = document;
    this.diagnostics = [...diagnostics];
  }

  /** Reports keys that are not among those allowed. */
  allowKeys(path: Path, allowed: readonly string[]): void {
    for (const key of this.keys(path)) {
      if (!allowed.includes(key)) this.report([...path, key], 'unknown-key', key, allowed, 'key');
    }
  }

  /** A text, null where it is absent. */
  text(path: Path): string | null {
    const value = this.at(path);
    if (value === undefined || value === '') return null;
    if (typeof value === 'string') return value;
    this.report(path, 'not-text', '');
    return null;
  }

  requiredText(path: Path): string {
    const value = this.text(path);
    if (value === null && this.at(path) === undefined) this.report(path, 'missing-key', '');
    return value ?? '';
  }

  /** A list of fixed values, each as `canonical` spells it; others are reported. */
  choices<T extends string>(
    path: Path,
    allowed: readonly T[],
    canonical: (written: string) => string,
  ): readonly T[] {
    const value = this.at(path);
    if (value === undefined || value === '') return [];
    if (!Array.isArray(value)) {
      this.report(path, 'not-list', '');
      return [];
    }
    return value.flatMap((entry: SourceValue, index) => {
      const written = typeof entry === 'string' ? entry : '';
      const found = allowed.find((choice) => choice === canonical(written));
      if (found === undefined) this.report([...path, index], 'not-allowed', written, allowed);
      return found === undefined ? [] : [found];
    });
  }

  /** A group of texts. */
  texts(path: Path): Readonly<Record<string, string>> {
    return Object.fromEntries(this.keys(path).map((key) => [key, this.text([...path, key]) ?? '']));
  }

  keys(path: Path): readonly string[] {
    const value = this.at(path);
    if (value === undefined || value === '') return [];
    if (isMapping(value)) return Object.keys(value);
    this.report(path, 'not-group', '');
    return [];
  }

  isGroup(path: Path): boolean {
    return isMapping(this.at(path));
  }

  report(
    path: Path,
    problem: ManifestProblem,
    value: string,
    allowed: readonly string[] = [],
    at: 'key' | 'value' = 'value',
  ): void {
    const range = this.document?.locate(path, at).range ?? this.file.range(0, 0);
    const args = { key: path.join('.'), problem, value, allowed };
    this.diagnostics.push({
      code: 'template-manifest',
      args,
      severity: 'error',
      file: this.file,
      range,
      path,
    });
  }

  private at(path: Path): SourceValue | undefined {
    let value: SourceValue | undefined = this.document?.value;
    for (const part of path) {
      if (value === undefined || typeof value === 'string') return undefined;
      if (Array.isArray(value)) value = value[Number(part)];
      else value = isMapping(value) ? value[part] : undefined;
    }
    return value;
  }
}
