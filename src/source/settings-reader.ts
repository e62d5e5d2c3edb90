/** Reads YAML files that hold settings – of a template, of an office's policy: typed values out, located diagnostics for the rest. */
import type { SettingsFault, SettingsProblem } from '../diagnostics/codes.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from '../text/source-file.ts';
import { emptyPlaces, isEmpty, nameIn } from './empty-places.ts';
import { parseSource } from './parse-source.ts';
import type { SourceDocument, SourceMapping, SourceValue } from './source-document.ts';

const isMapping = (value: SourceValue | undefined): value is SourceMapping =>
  typeof value === 'object' && !Array.isArray(value);

export interface SettingsOptions {
  /** The code of what is wrong with the file. */
  readonly code: 'template-manifest' | 'config-value';
  /** Other names of keys (English → Chinese); a file may use either. */
  readonly names?: Readonly<Record<string, string>>;
  /** Keys besides those that have names: before a full-width colon they are keys as well. */
  readonly keys?: readonly string[];
  /** Keys, in English, below which the writer's own keys stand. */
  readonly freeKeys?: readonly string[];
}

const CHINESE = /\p{Script=Han}/u;
const YES_NO = ['true', 'false'];

/** One YAML file of settings. What has the wrong shape is reported and read as empty. Paths are in English keys. */
export class SettingsReader {
  readonly diagnostics: Diagnostic[];
  private readonly file: SourceFile;
  private readonly document: SourceDocument | null;
  private readonly code: SettingsOptions['code'];
  private readonly names: Readonly<Record<string, string>>;
  /** Nothing of the file could be read, so nothing in it is missing. */
  private readonly isLost: boolean;

  constructor(file: SourceFile, { code, names = {}, keys = [], freeKeys = [] }: SettingsOptions) {
    const known = new Set([...Object.entries(names).flat(), ...keys]);
    const free = new Set(freeKeys.flatMap((key) => [key, names[key] ?? key]));
    const { document, diagnostics } = parseSource(file, { keys: known, freeKeys: free });
    this.file = file;
    this.document = document;
    this.code = code;
    this.names = names;
    // A file that says nothing: whoever reads it knows whether it may.
    this.diagnostics = diagnostics.flatMap((one) => {
      if (one.code !== 'not-a-plan') return [one];
      return one.args.found === 'nothing' ? [] : [this.notLines(one.args.found, one.range)];
    });
    this.isLost = document === null && this.diagnostics.length > 0;
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

  /** The paths of a list's entries that are groups; others are reported. */
  groups(path: Path): readonly Path[] {
    return this.entries(path).filter((entry) => {
      const value = this.at(entry);
      if (value === undefined || isEmpty(value)) this.report(entry, 'empty', nameIn(this.written(entry)));
      else if (!isMapping(value)) this.report(entry, 'not-group', '');
      else return true;
      return false;
    });
  }

  /**
   * Reports what was begun and left empty, where nothing else is said of it.
   * @param mayBe whether it may be empty, by its path as written
   */
  refuseEmpty(mayBe: (path: Path, value: SourceValue) => boolean): void {
    const told = new Set(this.diagnostics.map(({ path = [] }) => JSON.stringify(path)));
    for (const { path, at, value } of emptyPlaces(this.document?.value ?? {})) {
      if (!told.has(JSON.stringify(path)) && !mayBe(path, value))
        this.report(path, 'empty', nameIn(path), [], at);
    }
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

  /** Reports a stretch of a text, which is the value. */
  reportWithin(
    path: Path,
    from: number,
    problem: SettingsProblem,
    value: string,
    allowed: readonly string[],
  ): void {
    const written = this.written(path);
    const range = this.document?.span(written, from, from + value.length) ?? this.file.range(0, 0);
    this.add(written, range, { problem, value, allowed });
  }

  report(
    path: Path,
    problem: SettingsProblem,
    value: string,
    allowed: readonly string[] = [],
    at: 'key' | 'value' = 'value',
  ): void {
    if (this.isLost) return;
    const written = this.written(path);
    const isNothing = problem === 'not-allowed' && value.trim() === '';
    const range =
      at === 'value'
        ? this.rangeOf(path)
        : (this.document?.locate(written, at).range ?? this.file.range(0, 0));
    const told = isNothing ? ({ problem: 'empty', value: nameIn(written) } as const) : { problem, value };
    this.add(written, range, { ...told, allowed });
  }

  private add(path: Path, range: Range, fault: Pick<SettingsFault, 'problem' | 'value' | 'allowed'>): void {
    const args = { key: path.join('.'), ...fault, suggestion: null };
    this.diagnostics.push({ code: this.code, args, severity: 'error', file: this.file, range, path });
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
    const written: (string | number)[] = [];
    for (const part of path) {
      const key = isMapping(value) ? this.keyIn(value, part, written) : part;
      if (Array.isArray(value)) value = value[Number(part)];
      else value = isMapping(value) ? value[key] : undefined;
      written.push(key);
    }
    return { value, written };
  }

  /** A key as the file has it; one that is not there, in the language of those above it. */
  private keyIn(group: SourceMapping, key: string | number, above: Path): string | number {
    const other = this.names[key];
    if (other === undefined || group[key] !== undefined) return key;
    return group[other] !== undefined || above.some((one) => CHINESE.test(String(one))) ? other : key;
  }

  private notLines(found: string, range = this.file.range(0, 0)): Diagnostic {
    const args = { key: '', problem: 'not-lines', value: found, allowed: [], suggestion: null } as const;
    return { code: this.code, args, severity: 'error', file: this.file, range };
  }
}
