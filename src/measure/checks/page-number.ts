/** Page numbers (GB/T 9704—2012, 7.5). */

import type { PageLook } from '../../style/types.ts';
import { type Check, quantity, type Sample, text } from '../check.ts';
import type { LaidLine, LaidPage } from '../layout/types.ts';
import { fontOf, sizeOf } from '../looks.ts';
import { type Area, areaOf, MM, type Subject, sectionOf } from '../subject.ts';
import type { WordParagraph } from '../word/types.ts';

/** The standard's distance between type area and number, in mm. */
const BELOW = 7;

interface PageNumber {
  readonly page: LaidPage;
  /** What the number says, which may begin anew behind a cover. */
  readonly number: number;
  readonly line: LaidLine;
  /** Points from the type area's lower edge, and from its left and right. */
  readonly below: number;
  readonly left: number;
  readonly right: number;
}

/** The line below the type area of each upright page, where it holds a number. */
function pageNumbers(subject: Subject): readonly PageNumber[] {
  return (subject.layout?.pages ?? []).flatMap((page) => {
    const section = sectionOf(page, subject);
    if (section === undefined || section.landscape) return [];
    const area = areaOf(section);
    const line = page.lines.find(({ baseline, text: words }) => baseline > area.bottom && /\d/.test(words));
    if (line === undefined) return [];
    const below = middleOfDash(page, line) - area.bottom;
    const number = Number(/\d+/.exec(line.text)?.[0]);
    return [{ page, number, line, below, left: line.left - area.left, right: area.right - line.right }];
  });
}

/** How high the first character of the line stands, a dash as a rule. */
function middleOfDash({ inks }: LaidPage, line: LaidLine): number {
  const dash = inks.find(({ x, y }) => Math.abs(y - line.baseline) < 1 && Math.abs(x - line.left) < 2);
  return dash ? (dash.top + dash.bottom) / 2 : line.baseline;
}

/** The paragraphs of all feet. */
function feet({ file }: Subject, ...types: readonly string[]): readonly WordParagraph[] {
  const all = file.sections
    .filter(({ landscape }) => !landscape)
    .flatMap(({ footers }) => Object.entries(footers));
  const wanted = all.filter(([type]) => types.length === 0 || types.includes(type));
  return [...new Set(wanted.flatMap(([, paragraphs]) => paragraphs))];
}

/** Feet as runs with what came out, for their look. */
function runsOf(subject: Subject) {
  const written = feet(subject).flatMap(({ runs }) => runs);
  const [first] = pageNumbers(subject).flatMap(({ line }) =>
    line.runs.slice(0, 1).map((run) => ({ line, run, index: 0 })),
  );
  return written.map((run) => ({ run, character: first }));
}

const pageNumberForm: Check = {
  item: 'pageNumberForm',
  basis: 'page.number.before',
  observe(subject) {
    const { before, after, position } = subject.style.page.number;
    if (position === 'none') return null;
    const form = (number: string) => text(`${before}${number}${after}`.replace(/\s/g, ''));
    return {
      asked: form('1'),
      measured: pageNumbers(subject).map(({ line }) => ({
        line,
        figure: text(line.text.replace(/\d+/, '1')),
      })),
    };
  },
};

const pageNumberSize: Check = {
  item: 'pageNumberSize',
  basis: 'page.number.size',
  observe: (subject) => sizeOf(subject.style.page.number.look, runsOf(subject)),
};

const pageNumberFont: Check = {
  item: 'pageNumberFont',
  basis: 'page.number.font',
  observe: (subject) => fontOf(subject.style.page.number.look, runsOf(subject), subject),
};

const pageNumberGap: Check = {
  item: 'pageNumberGap',
  basis: { clause: '7.5', strength: 'usual' },
  observe(subject) {
    if (subject.style.page.number.position === 'none') return null;
    return {
      asked: quantity(BELOW, 'mm'),
      tolerance: 1,
      measured: pageNumbers(subject).map(({ line, below }) => ({ line, figure: quantity(below / MM, 'mm') })),
    };
  },
};

/** The outer edge that odd or even pages have their number at. */
function sideCheck(item: 'pageNumberOdd' | 'pageNumberEven', side: 'left' | 'right', odd: boolean): Check {
  return {
    item,
    basis: 'page.number.indent',
    observe(subject) {
      const { position, indent, look } = subject.style.page.number;
      const pages = subject.layout?.pages.length ?? 2;
      if (position !== 'outside' || (!odd && pages < 2)) return null;
      const found = pageNumbers(subject).filter(({ number }) => (number % 2 === 1) === odd);
      return {
        asked: quantity(indent, 'characters'),
        tolerance: 0.15,
        written: feet(subject, odd ? 'default' : 'even').map(({ format }) =>
          quantity((format.align === side || side === 'left' ? format[side] : 0) / look.size, 'characters'),
        ),
        measured: found.map(
          (one): Sample => ({ line: one.line, figure: quantity(one[side] / look.size, 'characters') }),
        ),
        why: 'noOccasion',
      };
    },
  };
}

/** How many pages there are before the one that counts as the first. */
function pagesBefore(subject: Subject): number {
  const last = pageNumbers(subject).at(-1);
  return last ? last.page.number - last.number : 0;
}

/**
 * Where the number of a page turned on its side stands, off the place that it
 * has on upright ones, in mm: there the lower edge is the left one, and right
 * is down.
 */
function offPlace(
  { inks }: LaidPage,
  isOdd: boolean,
  { left, top, bottom }: Area,
  { indent, look }: PageLook['number'],
): number | null {
  const number = inks.filter(({ x }) => x < left - MM).sort((a, b) => a.y - b.y);
  const [first, last] = [number[0], number.at(-1)];
  if (!first || !last) return null;
  const below = left - (first.left + first.right) / 2;
  const side = isOdd ? bottom - last.y - look.size : first.y - top;
  return Math.max(Math.abs(below / MM - BELOW), Math.abs(side - indent * look.size) / MM);
}

const landscapePageNumber: Check = {
  item: 'landscapePageNumber',
  basis: { clause: '8', strength: 'required' },
  observe(subject) {
    const { number } = subject.style.page;
    if (number.position !== 'outside' || !subject.file.sections.some(({ landscape }) => landscape))
      return null;
    const measured = (subject.layout?.pages ?? []).flatMap((page) => {
      const section = sectionOf(page, subject);
      const isOdd = (page.number - pagesBefore(subject)) % 2 === 1;
      const off = section?.landscape ? offPlace(page, isOdd, areaOf(section), number) : null;
      return off === null ? [] : [{ line: page.lines[0], figure: quantity(off, 'mm') }];
    });
    return { asked: quantity(0, 'mm'), tolerance: 1, measured };
  },
};

export const PAGE_NUMBER_CHECKS: readonly Check[] = [
  pageNumberForm,
  pageNumberSize,
  pageNumberFont,
  pageNumberGap,
  sideCheck('pageNumberOdd', 'right', true),
  sideCheck('pageNumberEven', 'left', false),
  landscapePageNumber,
];
