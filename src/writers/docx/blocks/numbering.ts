/**
 * Numbering of headings and items through Word's own lists. Word counts and
 * starts deeper levels anew by itself; a new list is needed only where something
 * without a number stands between, and for each annex.
 */
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import type { LevelLook, NumberFormat } from '../../../style/types.ts';
import { cleanText } from '../../../text/xml.ts';
import { fontStretches } from '../text/text.ts';

/**
 * Begins the name of every list. The library replaces a text of the form
 * `{name-0}` by the list's number, so the name must be one that nobody writes.
 */
const LIST_NAME = '7c1d1f0e-5b0a-4c57-9d0a-2f6f2c1b8e35';

/** What a paragraph of the library wants to know about its list. */
export interface ListPlace {
  readonly reference: { readonly reference: string; readonly levels: readonly ILevelsOptions[] };
  /** From 0. */
  readonly level: number;
}

const FORMATS: Readonly<Record<NumberFormat, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  chinese: LevelFormat.CHINESE_COUNTING,
  decimal: LevelFormat.DECIMAL,
  circled: LevelFormat.DECIMAL_ENCLOSED_CIRCLE,
  'lower-letter': LevelFormat.LOWER_LETTER,
  none: LevelFormat.NONE,
};

/** ① and the like stand in Western and in Chinese fonts; beside Chinese text they are Chinese. */
function isShared({ format, text }: LevelLook['number']): boolean {
  return format === 'circled' || fontStretches(text, true).some(({ eastAsia }) => eastAsia);
}

const SUFFIXES = { nothing: LevelSuffix.NOTHING, space: LevelSuffix.SPACE, tab: LevelSuffix.TAB } as const;

/** Names lists in the order they are begun, so that the same document gives the same names. */
export class ListNames {
  #count = 0;
  next(): string {
    this.#count += 1;
    return `${LIST_NAME}-${this.#count}`;
  }
}

interface PlanList {
  readonly name: string;
  /** What each level starts with. */
  readonly starts: readonly number[];
}

/** Which list each level of the plan's headings and items is counted in. */
export class PlanLists {
  readonly #levels: readonly LevelLook[];
  readonly #names: ListNames;
  readonly #counts: number[];
  /** By level, from 0. */
  readonly #lists: PlanList[];

  constructor(levels: readonly LevelLook[], names = new ListNames()) {
    this.#levels = levels;
    this.#names = names;
    this.#counts = levels.map(() => 0);
    const list = this.#begin();
    this.#lists = levels.map(() => list);
  }

  /** A count from the beginning, in lists of its own, as an annex has it. */
  fresh(): PlanLists {
    return new PlanLists(this.#levels, this.#names);
  }

  /** A name for a list outside the plan's numbering. */
  nextName(): string {
    return this.#names.next();
  }

  /** Counts a heading or item of a level (from 1) and gives its place in its list; null where the style has no number for it. */
  next(level: number): ListPlace | null {
    const index = level - 1;
    const list = this.#lists[index];
    const look = this.#levels[index];
    if (list === undefined || look === undefined || look.number.format === 'none') {
      this.skip(level);
      return null;
    }
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#counts.fill(0, level);
    this.#lists.fill(list, level);
    return { reference: { reference: list.name, levels: this.#definition(list) }, level: index };
  }

  /** A heading of this level without a number: the levels below start anew. */
  skip(level: number): void {
    this.#counts.fill(0, level);
    this.#lists.fill(this.#begin(), level);
  }

  #begin(): PlanList {
    return { name: this.#names.next(), starts: this.#counts.map((count) => Math.max(1, count)) };
  }

  /** The number takes the font of the paragraph mark, so none is given here. */
  #definition({ starts }: PlanList): readonly ILevelsOptions[] {
    return this.#levels.map(({ number }, index) => ({
      level: index,
      format: FORMATS[number.format],
      text: cleanText(number.text).replaceAll('%n', `%${index + 1}`),
      alignment: AlignmentType.LEFT,
      suffix: SUFFIXES[number.suffix],
      start: starts[index] ?? 1,
      ...(isShared(number) && { style: { run: { font: { hint: 'eastAsia' } } } }),
    }));
  }
}
