/** Paper, type area, lines and characters (GB/T 9704—2012, 5). */

import { largest } from '../../text/many.ts';
import { STYLE_IDS } from '../../writers/docx/styles/style-names.ts';
import { type Check, quantity, type Sample } from '../check.ts';
import { areaFor, characterOf } from '../geometry.ts';
import type { LaidLine } from '../layout/types.ts';
import type { PlacedParagraph } from '../place.ts';
import { areaOf, BASELINE, MM, pageOf, type Subject, withStyle } from '../subject.ts';
import type { WordSection } from '../word/types.ts';

/** A line that goes on to the next line of its paragraph, and so fills the type area. */
interface FullLine {
  readonly line: LaidLine;
  readonly isFirst: boolean;
  readonly section: WordSection;
}

function fullLines(subject: Subject): readonly FullLine[] {
  return subject.paragraphs.flatMap((paragraph) => {
    const section = subject.file.sections[paragraph.section];
    const { left, right, align } = paragraph.format;
    if (!section || section.landscape || left > 0 || right > 0 || align !== 'justify') return [];
    return paragraph.lines.slice(0, -1).map((line, index) => ({ line, isFirst: index === 0, section }));
  });
}

/** The last line of a page whose paragraph goes on overleaf. */
interface FullPage {
  readonly line: LaidLine;
  /** Lines of the grid down to it. */
  readonly lines: number;
  /** Points from the top of the type area to its bottom. */
  readonly depth: number;
}

/** Pages that text on the grid fills; not where a paragraph keeps two lines together, and no page with a table or with notes at its foot. */
function fullPages(subject: Subject): readonly FullPage[] {
  const { pitch } = subject;
  if (pitch === null) return [];
  // The mark of the issuer does not stand on the grid, so less than a line may be left below the text.
  const issued = new Set(
    withStyle(subject, STYLE_IDS.issuer).flatMap(({ lines }) => lines.map(({ page }) => page)),
  );
  return subject.paragraphs.flatMap((paragraph) => {
    const { lines, format } = paragraph;
    const { top, bottom } = areaFor(paragraph, subject);
    const last = lines.find((line, index) => (lines[index + 1]?.page ?? line.page) > line.page);
    const page = last && pageOf(last, subject);
    if (last === undefined || page === undefined || format.widowControl) return [];
    const hasTable = page.rules.some(({ direction }) => direction === 'vertical');
    const hasNotes = page.lines.some(({ baseline }) => baseline > last.baseline && baseline < bottom);
    if (hasTable || hasNotes || issued.has(last.page)) return [];
    const depth = last.baseline + (1 - BASELINE) * pitch - top;
    return [{ line: last, depth, lines: Math.round(depth / pitch) }];
  });
}

/** Lines at the top of a page that nothing moves down: in the middle of a paragraph, or where one breaks the page. */
function topsOfPages(subject: Subject): readonly Sample[] {
  return subject.paragraphs.flatMap((paragraph) => {
    const { lines, format } = paragraph;
    const { exactLine, pageBreakBefore, before } = format;
    if (exactLine === null || !isUpright(paragraph, subject)) return [];
    const broken = lines.filter((line, index) => (lines[index - 1]?.page ?? line.page) < line.page);
    return [...(pageBreakBefore && before === 0 ? lines.slice(0, 1) : []), ...broken].map((line) => ({
      line,
      figure: quantity((line.baseline - BASELINE * exactLine) / MM, 'mm'),
    }));
  });
}

/** Lines that begin at the left edge of the type area: in the middle of a paragraph, and where a paragraph is set so. */
function flushLines(subject: Subject): readonly LaidLine[] {
  const flush = withStyle(subject, STYLE_IDS.addressee, STYLE_IDS.annexLabel)
    .filter((one) => isUpright(one, subject) && one.format.left === 0 && one.format.firstLine === 0)
    .flatMap(({ lines }) => lines);
  return [...flush, ...fullLines(subject).flatMap(({ line, isFirst }) => (isFirst ? [] : [line]))];
}

/** Whether a paragraph stands on upright pages. */
function isUpright({ section }: PlacedParagraph, { file }: Subject): boolean {
  return file.sections[section]?.landscape === false;
}

function portrait({ file }: Subject): readonly WordSection[] {
  return file.sections.filter(({ landscape }) => !landscape);
}

/** The one that `by` finds most of; none of none. */
function most<One>(all: readonly One[], by: (one: One) => number): readonly One[] {
  const top = largest(all.map(by));
  return all.filter((one) => by(one) === top).slice(0, 1);
}

const paper: Check = {
  item: 'paper',
  basis: 'page.width',
  observe({ style, file, layout }) {
    const upright = (width: number, height: number) => ({
      kind: 'paper' as const,
      width: Math.min(width, height) / MM,
      height: Math.max(width, height) / MM,
    });
    return {
      asked: { kind: 'paper', width: style.page.width, height: style.page.height },
      tolerance: 0.5,
      written: file.sections.map(({ width, height }) => upright(width, height)),
      measured: (layout?.pages ?? []).map(({ width, height }) => ({ figure: upright(width, height) })),
    };
  },
};

const marginTop: Check = {
  item: 'marginTop',
  basis: 'page.margin.top',
  observe: (subject) => ({
    asked: quantity(subject.style.page.margin.top, 'mm'),
    tolerance: 1,
    written: portrait(subject).map(({ margin }) => quantity(margin.top / MM, 'mm')),
    measured: topsOfPages(subject),
    why: subject.pitch === null ? 'notInLayout' : 'noOccasion',
  }),
};

const marginLeft: Check = {
  item: 'marginLeft',
  basis: 'page.margin.left',
  observe: (subject) => ({
    asked: quantity(subject.style.page.margin.left, 'mm'),
    tolerance: 1,
    written: portrait(subject).map(({ margin }) => quantity(margin.left / MM, 'mm')),
    measured: flushLines(subject).map((line) => ({ line, figure: quantity(line.left / MM, 'mm') })),
    why: 'noOccasion',
  }),
};

const typeAreaWidth: Check = {
  item: 'typeAreaWidth',
  basis: 'page.margin.right',
  observe(subject) {
    const { width, margin } = subject.style.page;
    const widthOf = ({ line, section }: FullLine): number => (line.right - section.margin.left) / MM;
    return {
      asked: quantity(width - margin.left - margin.right, 'mm'),
      tolerance: 1,
      written: portrait(subject)
        .map(areaOf)
        .map(({ left, right }) => quantity((right - left) / MM, 'mm')),
      measured: most(fullLines(subject), widthOf).map((full) => ({
        line: full.line,
        figure: quantity(widthOf(full), 'mm'),
      })),
      why: 'noOccasion',
    };
  },
};

const typeAreaHeight: Check = {
  item: 'typeAreaHeight',
  basis: 'page.margin.bottom',
  observe(subject) {
    const { height, margin } = subject.style.page;
    return {
      asked: quantity(height - margin.top - margin.bottom, 'mm'),
      tolerance: 1,
      written: portrait(subject)
        .map(areaOf)
        .map(({ top, bottom }) => quantity((bottom - top) / MM, 'mm')),
      measured: most(fullPages(subject), ({ depth }) => depth).map(({ line, depth }) => ({
        line,
        figure: quantity(depth / MM, 'mm'),
      })),
      why: subject.pitch === null ? 'notInLayout' : 'noOccasion',
    };
  },
};

/** Room for what fractions of twips lose. */
const ROUNDING = 1e-6;

/** What the file asks for in body text: the height of its lines, and the width of its characters. */
function bodyFormat(
  subject: Subject,
): { readonly exactLine: number | null; readonly character: number } | null {
  const [paragraph] = withStyle(subject, STYLE_IDS.body);
  return paragraph
    ? { exactLine: paragraph.format.exactLine, character: characterOf(paragraph, subject) }
    : null;
}

const linesPerPage: Check = {
  item: 'linesPerPage',
  basis: 'page.grid.lines',
  observe(subject) {
    const { grid } = subject.style.page;
    if (grid === null) return null;
    const line = bodyFormat(subject)?.exactLine ?? null;
    return {
      asked: quantity(grid.lines, 'lines'),
      written: portrait(subject)
        .map(areaOf)
        .flatMap(({ top, bottom }) =>
          line === null ? [] : [quantity(Math.floor((bottom - top) / line + ROUNDING), 'lines')],
        ),
      measured: most(fullPages(subject), ({ lines }) => lines).map(({ line, lines }) => ({
        line,
        figure: quantity(lines, 'lines'),
      })),
      why: 'noOccasion',
    };
  },
};

/** Nothing but characters of full width: Chinese, and its punctuation. */
const FULL_WIDTH = /^[\p{Script=Han}，。、；：？！（）《》〈〉【】〔〕]+$/u;

const charactersPerLine: Check = {
  item: 'charactersPerLine',
  basis: 'page.grid.characters',
  observe(subject) {
    const { grid } = subject.style.page;
    if (grid === null) return null;
    const lines = fullLines(subject).filter(({ line, isFirst }) => !isFirst && FULL_WIDTH.test(line.text));
    const lengthOf = ({ line }: FullLine): number => [...line.text].length;
    const width = bodyFormat(subject)?.character ?? null;
    return {
      asked: quantity(grid.characters, 'characters'),
      written: portrait(subject)
        .map(areaOf)
        .flatMap(({ left, right }) =>
          width === null ? [] : [quantity(Math.floor((right - left) / width + ROUNDING), 'characters')],
        ),
      measured: most(lines, lengthOf).map((full) => ({
        line: full.line,
        figure: quantity(lengthOf(full), 'characters'),
      })),
      why: 'noOccasion',
    };
  },
};

export const PAGE_CHECKS: readonly Check[] = [
  paper,
  marginTop,
  marginLeft,
  typeAreaWidth,
  typeAreaHeight,
  linesPerPage,
  charactersPerLine,
];
