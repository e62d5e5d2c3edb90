/** Title and addressee (GB/T 9704—2012, 7.3.1 and 7.3.2). */
import { STYLE_IDS } from '../../writers/docx/styles/style-names.ts';
import { lineWidth } from '../../writers/width.ts';
import { type Check, quantity, state } from '../check.ts';
import { areaFor, blankLines, centredLines, characterOf, fromLeft, neighbours } from '../geometry.ts';
import { fontOf, hanRuns, sizeOf } from '../looks.ts';
import type { PlacedParagraph } from '../place.ts';
import { type Subject, withStyle } from '../subject.ts';

const titles = (subject: Subject) => withStyle(subject, STYLE_IDS.title);

const titleSize: Check = {
  item: 'titleSize',
  basis: 'paragraphs.title.size',
  observe: (subject) => sizeOf(subject.style.paragraphs.title, hanRuns(titles(subject))),
};

const titleFont: Check = {
  item: 'titleFont',
  basis: 'paragraphs.title.font',
  observe: (subject) => fontOf(subject.style.paragraphs.title, hanRuns(titles(subject)), subject),
};

const titleCentred: Check = {
  item: 'titleCentred',
  basis: 'paragraphs.title.align',
  observe(subject) {
    const found = titles(subject);
    if (found.length === 0 || subject.style.paragraphs.title.align !== 'center') return null;
    return {
      asked: state('centred'),
      written: found.map(({ format }) => state(format.align === 'center' ? 'centred' : 'notCentred')),
      measured: found.flatMap((one) => centredLines(one, subject)),
    };
  },
};

/** What leaves a title's line hanging: a word that binds the next line, an opening bracket; half of what brackets hold. */
const HANGING = /(?:[和与及暨或的]|[（《〈“‘〔【])$/;
const PAIRS: readonly (readonly [string, string])[] = [
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
];

/** `tooLong`: what stands in the brackets has no room on one line. */
function isBroken(line: string, tooLong: boolean): boolean {
  const count = (mark: string): number => line.split(mark).length;
  return HANGING.test(line) || (!tooLong && PAIRS.some(([open, close]) => count(open) !== count(close)));
}

/** Whether a title has a book title or a bracket that is wider than a line of it. */
function holdsTooMuch(title: PlacedParagraph, subject: Subject): boolean {
  const { left, right } = areaFor(title, subject);
  const room = (right - left) / characterOf(title, subject) - 1;
  return [...title.text.matchAll(/《.*?》|（.*?）|“.*?”/gs)].some(([held]) => lineWidth(held) > room);
}

const titleBreaks: Check = {
  item: 'titleBreaks',
  basis: { clause: '7.3.1', strength: 'usual' },
  observe(subject) {
    const found = titles(subject).filter(({ text }) => text !== '');
    if (found.length === 0) return null;
    const lines = found.flatMap((title) => {
      const tooLong = holdsTooMuch(title, subject);
      return title.lines.slice(0, -1).map((line) => ({ line, isBroken: isBroken(line.text, tooLong) }));
    });
    const whole = found.flatMap(({ lines: all }) => all.slice(-1));
    return {
      asked: state('bySense'),
      measured: [
        ...lines.map(({ line, isBroken: broken }) => ({
          line,
          figure: state(broken ? 'notBySense' : 'bySense'),
        })),
        ...whole.map((line) => ({ line, figure: state('bySense') })),
      ],
    };
  },
};

const titleGap: Check = {
  item: 'titleGap',
  basis: 'paragraphs.title.after',
  observe(subject) {
    const found = titles(subject);
    const { pitch } = subject;
    if (found.length === 0 || pitch === null) return null;
    return {
      asked: quantity(subject.style.paragraphs.title.after, 'lines'),
      tolerance: 0.1,
      written: found.map(({ format }) => quantity(format.after / pitch, 'lines')),
      measured: found.flatMap((title) => {
        const { next } = neighbours(title, subject);
        const lines = next?.table === null ? blankLines(title, next, subject) : null;
        return lines === null ? [] : [{ line: title.lines.at(-1), figure: quantity(lines, 'lines') }];
      }),
    };
  },
};

const addresseePlace: Check = {
  item: 'addresseePlace',
  basis: 'paragraphs.addressee.firstLine',
  observe(subject) {
    const found = withStyle(subject, STYLE_IDS.addressee);
    if (found.length === 0) return null;
    return {
      asked: quantity(subject.style.paragraphs.addressee.firstLine, 'characters'),
      tolerance: 0.1,
      written: found.map(({ format }) => quantity(format.firstLine / subject.character, 'characters')),
      measured: found.flatMap((one) =>
        one.lines.map((line) => ({ line, figure: quantity(fromLeft(line, one, subject), 'characters') })),
      ),
    };
  },
};

const addresseeColon: Check = {
  item: 'addresseeColon',
  basis: { clause: '7.3.2', strength: 'required' },
  observe(subject) {
    const found = withStyle(subject, STYLE_IDS.addressee);
    if (found.length === 0) return null;
    const endOf = (text: string | undefined) => state(text?.endsWith('：') ? 'fullColon' : 'no');
    return {
      asked: state('fullColon'),
      written: found.map(({ text }) => endOf(text)),
      measured: found.flatMap(({ lines }) =>
        lines.slice(-1).map((line) => ({ line, figure: endOf(line.text) })),
      ),
    };
  },
};

export const TITLE_CHECKS: readonly Check[] = [
  titleSize,
  titleFont,
  titleCentred,
  titleBreaks,
  titleGap,
  addresseePlace,
  addresseeColon,
];
