/** Body text and its levels (GB/T 9704—2012, 7.3.3). */
import type { LayoutItem } from '../../diagnostics/layout.ts';
import { headId, headingId, itemId, STYLE_IDS } from '../../writers/docx/styles/style-names.ts';
import { type Check, quantity, state, text } from '../check.ts';
import { characterOf, fromLeft } from '../geometry.ts';
import { fontOf, hanRuns, type PlacedRun, sizeOf } from '../looks.ts';
import type { PlacedParagraph } from '../place.ts';
import { type Subject, withStyle } from '../subject.ts';

const LEVELS = [1, 2, 3, 4, 5];
const HEAD_IDS = LEVELS.map(headId);

function bodyParagraphs(subject: Subject): readonly PlacedParagraph[] {
  return withStyle(subject, STYLE_IDS.body, ...LEVELS.map(itemId));
}

function bodyRuns(subject: Subject): readonly PlacedRun[] {
  return hanRuns(bodyParagraphs(subject), ({ style }) => style === null || !HEAD_IDS.includes(style));
}

const bodySize: Check = {
  item: 'bodySize',
  basis: 'paragraphs.body.size',
  observe: (subject) => sizeOf(subject.style.paragraphs.body, bodyRuns(subject)),
};

const bodyFont: Check = {
  item: 'bodyFont',
  basis: 'paragraphs.body.font',
  observe: (subject) => fontOf(subject.style.paragraphs.body, bodyRuns(subject), subject),
};

const firstLineIndent: Check = {
  item: 'firstLineIndent',
  basis: 'paragraphs.body.firstLine',
  observe(subject) {
    const found = withStyle(subject, STYLE_IDS.body).filter(({ numbering }) => numbering === null);
    if (found.length === 0) return null;
    return {
      asked: quantity(subject.style.paragraphs.body.firstLine, 'characters'),
      tolerance: 0.1,
      written: found.map(({ format }) =>
        quantity(format.firstLineChars ?? format.firstLine / subject.character, 'characters'),
      ),
      measured: found.flatMap((one) =>
        one.lines.slice(0, 1).map((line) => ({
          line,
          figure: quantity(
            fromLeft(line, one, subject) - one.format.left / characterOf(one, subject),
            'characters',
          ),
        })),
      ),
    };
  },
};

const bodyOnFirstPage: Check = {
  item: 'bodyOnFirstPage',
  basis: { clause: '7.3.3', strength: 'required' },
  observe(subject) {
    const titles = withStyle(subject, STYLE_IDS.title);
    if (titles.length === 0) return null;
    const page = titles[0]?.lines[0]?.page;
    const first = [...bodyParagraphs(subject), ...withStyle(subject, ...LEVELS.map(headingId))]
      .flatMap(({ lines }) => lines)
      .find((line) => line.page === page);
    const known = page !== undefined;
    return {
      asked: state('yes'),
      measured: known ? [{ line: first, figure: state(first ? 'yes' : 'no') }] : [],
    };
  },
};

/** What the first number of a level looks like, by Word's names for the ways of counting. */
const FIRST: Readonly<Record<string, string>> = {
  chineseCounting: '一',
  decimal: '1',
  decimalEnclosedCircle: '①',
  lowerLetter: 'a',
};
const FIRST_BY_STYLE: Readonly<Record<string, string>> = {
  chinese: '一',
  decimal: '1',
  circled: '①',
  'lower-letter': 'a',
  none: '',
};

/** The paragraphs of a level that have a number. */
function numbered(subject: Subject, level: number): readonly PlacedParagraph[] {
  return withStyle(subject, headingId(level), itemId(level)).filter(({ numbering }) => numbering !== null);
}

/** `%2` and the like with the first number in their place. */
function firstNumber(pattern: string, sign: string): string {
  return pattern.replace(/%\w/g, sign);
}

/** A number on paper with the first one in its place, so that all of a level are alike. */
function asFirst(number: string, sign: string): string {
  return number.replace(/[一二三四五六七八九十百]+|\d+|[①-⑳]/g, sign);
}

const levelNumbers: Check = {
  item: 'levelNumbers',
  basis: 'levels.0.number.text',
  observe(subject) {
    const used = LEVELS.slice(0, 4).filter((level) => numbered(subject, level).length > 0);
    if (used.length === 0) return null;
    const asked = used.map((level) => {
      const number = subject.style.levels[level - 1]?.number;
      return firstNumber(number?.text ?? '', FIRST_BY_STYLE[number?.format ?? 'none'] ?? '');
    });
    const signs = used.map((level) => {
      const list = numbered(subject, level)[0]?.numbering;
      return firstNumber(list?.text ?? '', FIRST[list?.format ?? ''] ?? '');
    });
    const seen = used.map((level) => numberOnPaper(numbered(subject, level)));
    const isWhole = seen.every((number) => number !== null);
    return {
      asked: text(inRow(asked)),
      written: [text(inRow(signs))],
      measured: isWhole ? [{ figure: text(inRow(seen.map(String))) }] : [],
    };
  },
};

/** Numbers one behind the other; apart where they would run into each other. */
function inRow(numbers: readonly string[]): string {
  return numbers.join(numbers.every((number) => /[^\p{L}\p{N}]$/u.test(number)) ? '' : ' ');
}

/** What stands before the first text of a level. */
function numberOnPaper(paragraphs: readonly PlacedParagraph[]): string | null {
  const character = paragraphs.find(({ characters }) => characters.length > 0)?.characters[0];
  if (character === undefined) return null;
  const number = character.line.text.slice(0, character.index);
  const sign = /[①-⑳]/.test(number) ? '①' : /\d/.test(number) ? '1' : '一';
  return asFirst(number, sign);
}

function levelFont(level: number, item: LayoutItem): Check {
  return {
    item,
    basis: `levels.${level - 1}.font`,
    observe(subject) {
      const look = subject.style.levels[level - 1];
      if (look === undefined) return null;
      const runs = [
        ...hanRuns(withStyle(subject, headingId(level))),
        ...hanRuns(withStyle(subject, itemId(level)), ({ style }) => style === headId(level)),
      ];
      return fontOf(look, runs, subject);
    },
  };
}

export const TEXT_CHECKS: readonly Check[] = [
  bodySize,
  bodyFont,
  firstLineIndent,
  bodyOnFirstPage,
  levelNumbers,
  levelFont(1, 'level1Font'),
  levelFont(2, 'level2Font'),
  levelFont(3, 'level3Font'),
  levelFont(4, 'level4Font'),
];
