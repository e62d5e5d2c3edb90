/** Sizes, fonts and colours of runs, as they are asked for and as they come out. */
import type { TextLook } from '../style/types.ts';
import { type Observation, quantity, type Sample, text } from './check.ts';
import { sameFont } from './fonts.ts';
import type { PlacedCharacter, PlacedParagraph } from './place.ts';
import type { Subject } from './subject.ts';
import type { WordRun } from './word/types.ts';

/** A run with its first character of a kind on paper. */
export interface PlacedRun {
  readonly run: WordRun;
  readonly character: PlacedCharacter | undefined;
}

const HAN = /\p{Script=Han}/u;

/** The runs of paragraphs that have Chinese characters in them. */
export function hanRuns(
  paragraphs: readonly PlacedParagraph[],
  wanted: (run: WordRun) => boolean = () => true,
): readonly PlacedRun[] {
  return allRuns(paragraphs, HAN).filter(({ run }) => wanted(run));
}

/** The runs of paragraphs with their first character of a kind. */
export function allRuns(paragraphs: readonly PlacedParagraph[], kind: RegExp = /./u): readonly PlacedRun[] {
  return paragraphs.flatMap((paragraph) => {
    let offset = 0;
    return paragraph.runs.flatMap((run) => {
      const at = run.text.search(kind);
      const character = paragraph.characters[offset + at];
      offset += run.text.length;
      return at >= 0 ? [{ run, character }] : [];
    });
  });
}

function samples(runs: readonly PlacedRun[], figureOf: (of: PlacedCharacter) => Sample['figure']): Sample[] {
  return runs.flatMap(({ character }) =>
    character ? [{ line: character.line, figure: figureOf(character) }] : [],
  );
}

/** Their size; null without runs. What is printed is exact to a third of a point. */
export function sizeOf(look: TextLook, runs: readonly PlacedRun[]): Observation | null {
  if (runs.length === 0) return null;
  return {
    asked: quantity(look.size, 'pt'),
    tolerance: 0.35,
    written: runs.map(({ run }) => quantity(run.format.size, 'pt')),
    measured: samples(runs, ({ run }) => quantity(run.font.size, 'pt')),
  };
}

/** Their font for Chinese text; null without runs. */
export function fontOf(look: TextLook, runs: readonly PlacedRun[], { style }: Subject): Observation | null {
  const font = style.fonts[look.font];
  if (runs.length === 0 || font === undefined) return null;
  return {
    asked: text(font.eastAsia),
    written: runs.map(({ run }) => text(run.format.eastAsia)),
    measured: samples(runs, ({ run }) => text(run.font.family)),
    isFont: (asked, used) => asked.kind === 'text' && used.kind === 'text' && sameFont(asked.text, used.text),
  };
}

/** Their colour; null without runs, or where the style leaves it to the program. */
export function colorOf(look: TextLook, runs: readonly PlacedRun[]): Observation | null {
  if (runs.length === 0 || look.color === null) return null;
  return {
    asked: { kind: 'color', color: look.color.toUpperCase() },
    written: runs.map(({ run }) => ({ kind: 'color', color: run.format.color })),
    measured: samples(runs, ({ run }) => ({ kind: 'color', color: run.font.color })),
  };
}
