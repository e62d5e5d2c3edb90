/**
 * Reads one group of a style file key by key: converts the written text to
 * numbers and the like, falls back where nothing is written, and notes what does
 * not fit. The only place where text becomes numbers.
 */
import type { StyleExpectation } from '../diagnostics/codes.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { closest } from '../schema/suggest.ts';
import { TYPE_SIZES } from '../text/type-sizes.ts';
import { type Basis, type Figure, type FigureValue, STRENGTHS, type Unit } from './figures.ts';
import { type Group, isBlank, isGroup } from './merge.ts';

/** A value that does not fit; the fallback was taken in its place. */
export interface StyleProblem {
  readonly path: Path;
  /** Where it is to be shown: an unknown key at the key, anything else at the value. */
  readonly at: 'key' | 'value';
  readonly value: string;
  readonly expected: StyleExpectation;
}

/** What reading a style brings to light, collected by all its readers. */
export interface StyleNotes {
  readonly problems: StyleProblem[];
  readonly figures: Figure[];
  /** By path, dots between keys; what an extended style stated is there from the start. */
  readonly basis: Map<string, Basis>;
  /** RRGGBB by the name that the style gives it. */
  readonly colors: Map<string, string>;
}

/** What a number may be, and what it counts. */
export interface Scale {
  readonly unit: Unit | null;
  readonly min: number;
  readonly max: number;
}

/** How the text behind a key is read; `parse` gives undefined for what does not fit. */
interface Kind<T> {
  readonly expected: StyleExpectation;
  readonly unit?: Unit | null;
  parse(text: string): T | undefined;
}

const NONE = new Set(['none', '无']);
const YES = new Set(['true', 'yes', '是']);
const NO = new Set(['false', 'no', '否']);
const NUMBER = /^-?\d+(\.\d+)?$/;
const COLOR = /^#?([0-9a-f]{6})$/i;
const TOLERANCE: Scale = { unit: null, min: 0, max: 100 };

/** What was written, for the message. */
function written(value: unknown): string {
  return typeof value === 'object' ? '' : String(value ?? '');
}

/** The path of a value as the basis knows it. */
export function dotted(path: Path): string {
  return path.join('.');
}

/** One group of keys of a style file. Every key asked for is known; `finish` notes the others. */
export class StyleReader {
  readonly #entries: Group;
  readonly #known = new Set<string>();
  readonly #path: Path;
  readonly #notes: StyleNotes;
  readonly #model: Path | null;

  /** @param model the group that stands in for what this one leaves out, and lends its basis to what it writes */
  constructor(value: unknown, path: Path, notes: StyleNotes, model: Path | null = null) {
    this.#path = path;
    this.#notes = notes;
    this.#model = model;
    this.#entries = isGroup(value) ? value : {};
    if (!isGroup(value) && !isBlank(value)) this.#problem(path, value, { type: 'group' });
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

  /** Notes that `none` of these keys holds, where a group is taken away as a whole. */
  takeAway(key: string, keys: readonly string[], { unit }: Scale): void {
    for (const one of keys) {
      const path = [...this.#path, key, one];
      const basis = this.#notes.basis.get(dotted(path)) ?? null;
      this.#notes.figures.push({ path, value: null, unit, written: this.has(key), basis });
    }
  }

  /** Whether a text of its own stands behind the key, where there could be a group. */
  isText(key: string): boolean {
    const value = this.#take(key);
    return typeof value === 'string' && value !== '';
  }

  /** Notes that a number, fine by itself, does not go with others, and between what it would. */
  refuse(key: string, value: number, { min, max }: Pick<Scale, 'min' | 'max'>): void {
    this.#problem([...this.#path, key], value, { type: 'number', min, max });
  }

  number(key: string, fallback: number, { unit, min, max }: Scale): number {
    return this.#read(key, fallback, {
      expected: { type: 'number', min, max },
      unit,
      parse: (text) => numberIn(text, min, max),
    });
  }

  /** Points, written as such or by the Chinese name of the size (`三号`). */
  typeSize(key: string, fallback: number, { unit, min, max }: Scale): number {
    return this.#read(key, fallback, {
      expected: { type: 'type-size', min, max },
      unit,
      parse: (text) => TYPE_SIZES.get(text) ?? numberIn(text, min, max),
    });
  }

  /** A number, or null for `none`. */
  numberOrNone(key: string, fallback: number | null, { unit, min, max }: Scale): number | null {
    return this.#read<number | null>(key, fallback, {
      expected: { type: 'number', min, max },
      unit,
      parse: (text) => (NONE.has(text) ? null : numberIn(text, min, max)),
    });
  }

  yesNo(key: string, fallback: boolean): boolean {
    const parse = (text: string) => (YES.has(text) ? true : NO.has(text) ? false : undefined);
    return this.#read(key, fallback, { expected: { type: 'yes-no' }, parse });
  }

  /** RRGGBB in capitals, written as such or by its name, or null for `none`. */
  color(key: string, fallback: string | null): string | null {
    const { colors } = this.#notes;
    return this.#read(key, fallback, {
      expected: { type: 'color', names: [...colors.keys()] },
      parse: (text) => (NONE.has(text) ? null : (colors.get(text) ?? COLOR.exec(text)?.[1]?.toUpperCase())),
    });
  }

  text(key: string, fallback: string): string {
    return this.#read(key, fallback, { expected: { type: 'text' }, parse: (text) => text });
  }

  choice<T extends string>(key: string, fallback: T, allowed: readonly T[]): T {
    return this.#read(key, fallback, {
      expected: { type: 'choice', allowed },
      parse: (text) => allowed.find((one) => one === text),
    });
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(key: string, fallback: readonly string[]): readonly string[] {
    const value = this.#take(key);
    const list = isBlank(value)
      ? fallback
      : [value]
          .flat()
          .filter((one) => !isBlank(one))
          .map(written);
    const path = [...this.#path, key];
    this.#notes.figures.push({ path, value: list, unit: null, written: !isBlank(value), basis: null });
    return list;
  }

  /** @param model see the constructor */
  group(key: string, model: Path | null = null): StyleReader {
    return new StyleReader(this.#take(key), [...this.#path, key], this.#notes, model);
  }

  /** The groups of a list, `count` of them; those that are not written are empty. */
  groups(key: string, count: number, model: Path | null = null): readonly StyleReader[] {
    const value = this.#take(key);
    const path = [...this.#path, key];
    if (!isBlank(value) && (!Array.isArray(value) || value.length > count)) {
      this.#problem(path, value, { type: 'list', max: count });
    }
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return Array.from(
      { length: count },
      (_, index) => new StyleReader(list[index], [...path, index], this.#notes, model),
    );
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
      const expected = { type: 'known-key', allowed, suggestion: closest(key, allowed) } as const;
      this.#notes.problems.push({ path: [...this.#path, key], at: 'key', value: key, expected });
    }
  }

  #take(key: string): unknown {
    this.#known.add(key);
    return this.#entries[key];
  }

  #read<T extends FigureValue>(key: string, fallback: T, kind: Kind<T>): T {
    const entry = this.#take(key);
    const path = [...this.#path, key];
    const parsed = isBlank(entry) ? undefined : this.#parse(path, entry, kind);
    const value = parsed === undefined ? fallback : parsed;
    const unit = kind.unit ?? null;
    if (isGroup(entry)) this.#state(path, entry, value, unit);
    const { basis, figures } = this.#notes;
    const own = basis.get(dotted(path)) ?? (isBlank(entry) ? null : this.#lentBasis(key));
    if (own) basis.set(dotted(path), own);
    figures.push({ path, value, unit, written: !isBlank(entry), basis: own ?? null });
    return value;
  }

  #parse<T>(path: Path, entry: unknown, { expected, parse }: Kind<T>): T | undefined {
    const stated = isGroup(entry);
    const value = stated ? entry['value'] : entry;
    const parsed = typeof value === 'object' || isBlank(value) ? undefined : parse(String(value));
    if (parsed === undefined) {
      const isStatement = stated && isBlank(value);
      this.#problem(
        stated && !isStatement ? [...path, 'value'] : path,
        value,
        isStatement ? STATED : expected,
      );
    }
    return parsed;
  }

  /** `{ value: 37, clause: 5.2.1, strength: required, within: 1 }`: a value that says where it comes from. */
  #state(path: Path, entry: Group, value: FigureValue, unit: Unit | null): void {
    const reader = new StyleReader(entry, path, { ...this.#notes, figures: [], basis: new Map() });
    reader.#known.add('value');
    if (!reader.has('strength') && !isBlank(entry['value'])) this.#problem(path, '', STATED);
    this.#notes.basis.set(dotted(path), {
      value,
      clause: reader.text('clause', '') || null,
      strength: reader.choice('strength', 'practice', STRENGTHS),
      within: reader.number('within', 0, TOLERANCE),
      unit,
    });
    reader.finish();
  }

  /** What the standard says of the body it says of a paragraph of which it says nothing else. */
  #lentBasis(key: string): Basis | undefined {
    return this.#model === null ? undefined : this.#notes.basis.get(dotted([...this.#model, key]));
  }

  #problem(path: Path, value: unknown, expected: StyleExpectation): void {
    this.#notes.problems.push({ path, at: 'value', value: written(value), expected });
  }
}

const STATED: StyleExpectation = { type: 'stated', strengths: STRENGTHS };

function numberIn(text: string, min: number, max: number): number | undefined {
  const number = Number(text);
  return NUMBER.test(text) && number >= min && number <= max ? number : undefined;
}
