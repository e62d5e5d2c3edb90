/**
 * Reads one group of a style file key by key: converts the written text to
 * numbers and the like, falls back where nothing is written, and notes what does
 * not fit. The only place where text becomes numbers.
 */
import type { StyleExpectation } from '../diagnostics/codes.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

/** A value that does not fit; the fallback was taken in its place. */
export interface StyleProblem {
  readonly path: Path;
  /** Where it is to be shown: an unknown key at the key, anything else at the value. */
  readonly at: 'key' | 'value';
  readonly value: string;
  readonly expected: StyleExpectation;
}

const NONE = new Set(['none', '无']);
const YES = new Set(['true', 'yes', '是']);
const NO = new Set(['false', 'no', '否']);
const NUMBER = /^-?\d+(\.\d+)?$/;
const COLOR = /^#?([0-9a-f]{6})$/i;

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was written, for the message. */
function written(value: unknown): string {
  return typeof value === 'object' ? '' : String(value ?? '');
}

/** An empty value counts as not there. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** One group of keys of a style file. Every key asked for is known; `finish` notes the others. */
export class StyleReader {
  readonly #entries: Readonly<Record<string, unknown>>;
  readonly #known = new Set<string>();
  readonly #path: Path;
  readonly #problems: StyleProblem[];

  constructor(value: unknown, path: Path, problems: StyleProblem[]) {
    this.#path = path;
    this.#problems = problems;
    this.#entries = isGroup(value) ? value : {};
    if (!isGroup(value) && !isBlank(value)) this.#note(path, value, { type: 'group' });
  }

  /** Whether something is written behind the key. */
  has(key: string): boolean {
    return !isBlank(this.#take(key));
  }

  /** Whether the key says `none`. */
  isNone(key: string): boolean {
    const value = this.#take(key);
    return typeof value === 'string' && NONE.has(value);
  }

  number(key: string, fallback: number, min: number, max: number): number {
    return this.#read(key, fallback, { type: 'number', min, max }, (text) => {
      const number = Number(text);
      return NUMBER.test(text) && number >= min && number <= max ? number : undefined;
    });
  }

  /** A number, or null for `none`. */
  numberOrNone(key: string, fallback: number | null, min: number, max: number): number | null {
    if (this.isNone(key)) return null;
    return this.has(key) ? this.number(key, fallback ?? min, min, max) : fallback;
  }

  yesNo(key: string, fallback: boolean): boolean {
    return this.#read(key, fallback, { type: 'yes-no' }, (text) => {
      if (YES.has(text)) return true;
      return NO.has(text) ? false : undefined;
    });
  }

  /** RRGGBB in capitals, or null for `none`. */
  color(key: string, fallback: string | null): string | null {
    return this.#read(key, fallback, { type: 'color' }, (text) => {
      if (NONE.has(text)) return null;
      return COLOR.exec(text)?.[1]?.toUpperCase();
    });
  }

  text(key: string, fallback: string): string {
    return this.#read(key, fallback, { type: 'text' }, (text) => text);
  }

  choice<T extends string>(key: string, fallback: T, allowed: readonly T[]): T {
    return this.#read(key, fallback, { type: 'choice', allowed }, (text) =>
      allowed.find((one) => one === text),
    );
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(key: string, fallback: readonly string[]): readonly string[] {
    const value = this.#take(key);
    if (isBlank(value)) return fallback;
    if (!Array.isArray(value)) return [this.text(key, '')];
    return value.filter((one) => !isBlank(one)).map(written);
  }

  group(key: string): StyleReader {
    return new StyleReader(this.#take(key), [...this.#path, key], this.#problems);
  }

  /** The groups of a list, at most `max` of them. */
  groups(key: string, max: number): readonly StyleReader[] {
    const value = this.#take(key);
    const path = [...this.#path, key];
    if (isBlank(value)) return [];
    if (!Array.isArray(value) || value.length > max) this.#note(path, value, { type: 'list', max });
    const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, max) : [];
    return list.map((one, index) => new StyleReader(one, [...path, index], this.#problems));
  }

  /** The keys of this group, for groups whose keys are names of the user's. */
  names(): readonly string[] {
    return Object.keys(this.#entries);
  }

  /** Notes the keys that nobody asked for. */
  finish(): void {
    const allowed = [...this.#known];
    for (const key of Object.keys(this.#entries)) {
      if (this.#known.has(key) || key.startsWith('x-')) continue;
      this.#problems.push({
        path: [...this.#path, key],
        at: 'key',
        value: key,
        expected: { type: 'known-key', allowed },
      });
    }
  }

  #take(key: string): unknown {
    this.#known.add(key);
    return this.#entries[key];
  }

  #read<T>(key: string, fallback: T, expected: StyleExpectation, parse: (text: string) => T | undefined): T {
    const value = this.#take(key);
    if (isBlank(value)) return fallback;
    const parsed = typeof value === 'object' ? undefined : parse(String(value));
    if (parsed !== undefined) return parsed;
    this.#note([...this.#path, key], value, expected);
    return fallback;
  }

  #note(path: Path, value: unknown, expected: StyleExpectation): void {
    this.#problems.push({ path, at: 'value', value: written(value), expected });
  }
}
