/** Reads YAML files that hold settings – of a template, of an office's policy: typed values out, located diagnostics for the rest. */
import type { SettingsProblem } from '../diagnostics/codes.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { parseSource } from './parse-source.ts';
import type { SourceDocument, SourceMapping, SourceValue } from './source-document.ts';

const isMapping = (value: SourceValue | undefined): value is SourceMapping =>
  typeof value === 'object' && !Array.isArray(value);

export interface SettingsOptions {
  /** The code of what is wrong with the file. */
  readonly code: 'template-manifest' | 'config-value';
  /** Other names of keys (English → Chinese); a file may use either. */
  readonly names?: Readonly<Record<string, string>>;
}

const YES_NO = ['true', 'false'];

/** One YAML file of settings. What has the wrong shape is reported and read as empty. Paths are in English keys. */
export class SettingsReader {
  readonly diagnostics: Diagnostic[];
  private readonly file: SourceFile;
  private readonly document: SourceDocument | null;
  private readonly code: SettingsOptions['code'];
  private readonly names: Readonly<Record<string, string>>;

  constructor(file: SourceFile, { code, names = {} }: SettingsOptions) {
    const keys = new Set(Object.entries(names).flat());
    const { document, diagnostics } = parseSource(file, { keys });
    this.file = file;
    this.document = document;
    this.code = code;
    this.names = names;
    this.diagnostics = [...diagnostics];
  }

  /** Reports keys that are not among those allowed. */
  allowKeys(path: Path, allowed: readonly string[]): void {
    const names = allowed.flatMap((key) => [key, this.names[key] ?? key]);
    for (const key of this.keys(path)) {
      if (!names.includes(key) && !key.startsWith('x-'))
        this.report([...path, key], 'unknown-key', key, allowed, 'key');
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

  /** A list of fixed values, or a single one, each as `canonical` spells it; others are reported. */
  choices<T extends string>(
    path: Path,
    allowed: readonly T[],
    canonical: (written: string) => string,
  ): readonly T[] {
    return this.places(path).flatMap((entry) => {
      const value = this.at(entry);
      const written = typeof value === 'string' ? value : '';
      const found = allowed.find((choice) => choice === canonical(written));
      if (found === undefined) this.report(entry, 'not-allowed', written, allowed);
      return found === undefined ? [] : [found];
    });
  }

  /** A list of texts; a single text counts as a list of one. */
  list(path: Path): readonly string[] {
    return this.places(path).flatMap((entry) => this.text(entry) ?? []);
  }

  /** A list of whole numbers within bounds, or a single one. */
  numbers(path: Path, min: number, max: number): readonly number[] {
    return this.places(path).flatMap((entry) => this.number(entry, min, max) ?? []);
  }

  /** The paths of a list's entries; that of a single text. */
  places(path: Path): readonly Path[] {
    const value = this.at(path);
    return typeof value === 'string' && value !== '' ? [path] : this.entries(path);
  }

  /** The Chinese name of a key; the key itself where it has none. */
  nameOf(key: string): string {
    return this.names[key] ?? key;
  }

  /** The paths of a list's entries. */
  entries(path: Path): readonly Path[] {
    const value = this.at(path);
    if (value === undefined || value === '') return [];
    if (Array.isArray(value)) return value.map((_, index) => [...path, index]);
    this.report(path, 'not-list', '');
    return [];
  }

  /** Yes or no, no where nothing is said; `canonical` spells them `true` and `false`. */
  isYes(path: Path, canonical: (written: string) => string): boolean {
    const written = this.text(path);
    const value = written === null ? 'false' : canonical(written);
    if (value !== 'true' && value !== 'false') this.report(path, 'not-allowed', written ?? '', YES_NO);
    return value === 'true';
  }

  /** A whole number within bounds; null for anything else, which is reported. */
  number(path: Path, min: number, max: number): number | null {
    const written = this.text(path) ?? '';
    const value = Number(written);
    if (/^\d{1,9}$/.test(written) && value >= min && value <= max) return value;
    this.report(path, 'not-number', written, [String(min), String(max)]);
    return null;
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

  /** The place of a value; the start of the file where it is not there. */
  rangeOf(path: Path): Range {
    return this.document?.locate(this.written(path), 'value').range ?? this.file.range(0, 0);
  }

  /** Whether something is said under this path. */
  has(path: Path): boolean {
    return this.at(path) !== undefined;
  }

  isGroup(path: Path): boolean {
    return isMapping(this.at(path));
  }

  /** Reports a key, named as it is written. */
  reportKey(path: Path, problem: SettingsProblem): void {
    this.report(path, problem, String(this.written(path).at(-1) ?? ''), [], 'key');
  }

  report(
    path: Path,
    problem: SettingsProblem,
    value: string,
    allowed: readonly string[] = [],
    at: 'key' | 'value' = 'value',
  ): void {
    const written = this.written(path);
    const range =
      at === 'value'
        ? this.rangeOf(path)
        : (this.document?.locate(written, at).range ?? this.file.range(0, 0));
    const args = { key: written.join('.'), problem, value, allowed, suggestion: null };
    this.diagnostics.push({
      code: this.code,
      args,
      severity: 'error',
      file: this.file,
      range,
      path: written,
    });
  }

  private at(path: Path): SourceValue | undefined {
    return this.walk(path).value;
  }

  /** The path with its keys as they stand in the file. */
  private written(path: Path): Path {
    return this.walk(path).written;
  }

  private walk(path: Path): { readonly value: SourceValue | undefined; readonly written: Path } {
    let value: SourceValue | undefined = this.document?.value;
    const written = path.map((part) => {
      const key = isMapping(value) && value[part] === undefined ? (this.names[part] ?? part) : part;
      if (Array.isArray(value)) value = value[Number(part)];
      else value = isMapping(value) ? value[key] : undefined;
      return key;
    });
    return { value, written };
  }
}
