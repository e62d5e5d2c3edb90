/** Which line of the layout each paragraph of the file stands on. */

import { smallest } from '../text/many.ts';
import { withoutSpace } from './layout/lines.ts';
import type { LaidLine, LaidPage, LaidRun, Layout } from './layout/types.ts';
import type { WordFile, WordParagraph } from './word/types.ts';

/** One character of a paragraph where it came out. */
export interface PlacedCharacter {
  readonly line: LaidLine;
  readonly run: LaidRun;
  /** Its index among the characters of the line. */
  readonly index: number;
}

export interface PlacedParagraph extends WordParagraph {
  /** One for each character of `text`; empty where the text was not found. */
  readonly characters: readonly PlacedCharacter[];
  /** The lines that it stands on, in order. */
  readonly lines: readonly LaidLine[];
}

/** How many characters may stand between two paragraphs for other reasons, as numbers of lists do. */
const SLACK = 60;

/**
 * Finds the file's paragraphs in the layout, in their order. Cells of tables
 * stand side by side there and are passed over, unless the table has one column.
 */
export function placeParagraphs(file: WordFile, layout: Layout | null): readonly PlacedParagraph[] {
  const stream = (layout?.pages ?? []).flatMap((page) => linesOfText(page, file).flatMap(charactersOf));
  const text = stream.map(({ value }) => value).join('');
  let from = 0;
  let passed = 0;
  return file.paragraphs.map((paragraph) => {
    const slack = passed + file.footnotes.length + SLACK;
    const offsets = isPlain(paragraph, file) ? find(paragraph.pieces, text, from, slack) : null;
    if (offsets === null) {
      passed += 2 * paragraph.text.length;
      return { ...paragraph, characters: [], lines: [] };
    }
    from = (offsets.at(-1) ?? from) + 1;
    passed = 0;
    const characters = offsets.flatMap((offset) => stream[offset]?.character ?? []);
    return { ...paragraph, characters, lines: [...new Set(characters.map(({ line }) => line))] };
  });
}

function isPlain({ table, text }: WordParagraph, { tables }: WordFile): boolean {
  const rows = table === null ? [] : (tables[table]?.rows ?? []);
  return text !== '' && rows.every(({ cells }) => cells.length === 1);
}

/** The lines of a page without its foot, as far as the sections of its format leave room for one. */
function linesOfText({ width, height, lines }: LaidPage, { sections }: WordFile): readonly LaidLine[] {
  const margins = sections
    .filter((section) => section.width > section.height === width > height)
    .map(({ margin }) => margin.bottom);
  const bottom = height - smallest(margins);
  return lines.filter(({ baseline }) => !Number.isFinite(bottom) || baseline <= bottom);
}

interface StreamCharacter {
  /** One UTF-16 unit, so that offsets in the joined text are offsets here. */
  readonly value: string;
  readonly character: PlacedCharacter;
}

function charactersOf(line: LaidLine): readonly StreamCharacter[] {
  const units = line.runs.flatMap((run) =>
    withoutSpace(run.text)
      .split('')
      .map((value) => ({ value, run })),
  );
  return units.map(({ value, run }, index) => ({ value, character: { line, run, index } }));
}

/** As many characters are looked for where a text goes on behind something else. */
const SEED = 6;

/**
 * The offset of each character of the pieces, the first one no further than
 * `slack`. Other text may stand between, such as the notes at the foot of a page
 * or a mark. null where a piece is missing.
 */
function find(
  pieces: readonly string[],
  text: string,
  from: number,
  slack: number,
): readonly number[] | null {
  const offsets: number[] = [];
  let next = from;
  for (const piece of pieces) {
    for (let index = 0; index < piece.length; index += 1) {
      const goesOn = index > 0 && text[next] === piece[index];
      const at = goesOn ? next : seek(piece, index, text, next);
      if (at < 0 || at > next + slack) return null;
      offsets.push(at);
      next = at + 1;
    }
  }
  return offsets;
}

/** Where a piece begins, whole if it is; or goes on from one of its characters. */
function seek(piece: string, index: number, text: string, from: number): number {
  const whole = index === 0 ? text.indexOf(piece, from) : -1;
  return whole < 0 ? text.indexOf(piece.slice(index, index + SEED), from) : whole;
}
