/** 版头 (GB/T 9704—2012, 7.2). */

import { largest, smallest } from '../../text/many.ts';
import { SIGNATORY_NAME_ID, STYLE_IDS } from '../../writers/docx/styles/style-names.ts';
import { type Check, quantity, type Sample, state } from '../check.ts';
import { areaFor, blankLines, centredLines, fromLeft, fromRight, neighbours } from '../geometry.ts';
import type { Ink, LaidLine, LaidRule } from '../layout/types.ts';
import { allRuns, colorOf, fontOf, hanRuns, sizeOf } from '../looks.ts';
import type { PlacedParagraph } from '../place.ts';
import { MM, pageOf, type Subject, withStyle } from '../subject.ts';

const marks = (subject: Subject) => withStyle(subject, STYLE_IDS.issuer);
const numbers = (subject: Subject) =>
  marks(subject).length === 0 ? [] : withStyle(subject, STYLE_IDS.documentNumber);

/** The characters drawn on a line. */
function inksOn(line: LaidLine, subject: Subject): readonly Ink[] {
  return (pageOf(line, subject)?.inks ?? []).filter(({ y }) => Math.abs(y - line.baseline) < 1);
}

/** How far from the left paragraphs begin, each line of them. */
function flushLeft(
  item: 'serialNumberPlace' | 'classificationPlace',
  role: 'serialNumber' | 'classification',
): Check {
  return {
    item,
    basis: `paragraphs.${role}.firstLine`,
    observe(subject) {
      const found = withStyle(subject, STYLE_IDS[role]);
      if (found.length === 0) return null;
      return {
        asked: quantity(subject.style.paragraphs[role].firstLine, 'characters'),
        tolerance: 0.1,
        written: found.map(({ format }) => quantity(format.firstLine / subject.character, 'characters')),
        measured: found.flatMap((one) =>
          one.lines.map((line) => ({ line, figure: quantity(fromLeft(line, one, subject), 'characters') })),
        ),
      };
    },
  };
}

/** The size of the lines at the top left. */
function topSize(
  item: 'serialNumberSize' | 'classificationSize',
  role: 'serialNumber' | 'classification',
): Check {
  return {
    item,
    basis: `paragraphs.${role}.size`,
    observe: (subject) =>
      sizeOf(subject.style.paragraphs[role], allRuns(withStyle(subject, STYLE_IDS[role]))),
  };
}

const classificationFont: Check = {
  item: 'classificationFont',
  basis: 'paragraphs.classification.font',
  observe: (subject) =>
    fontOf(
      subject.style.paragraphs.classification,
      hanRuns(withStyle(subject, STYLE_IDS.classification)),
      subject,
    ),
};

const markTop: Check = {
  item: 'markTop',
  basis: 'masthead.markTop',
  observe(subject) {
    const [mark] = marks(subject);
    const line = mark?.lines[0];
    // Without a distance the mark begins where its line does.
    if (mark === undefined || subject.style.masthead.markTop === 0) return null;
    const top = line ? smallest(inksOn(line, subject).map((ink) => ink.top)) : Number.NaN;
    const below = (top - areaFor(mark, subject).top) / MM;
    return {
      asked: quantity(subject.style.masthead.markTop, 'mm'),
      tolerance: 1,
      measured: Number.isFinite(below) ? [{ line, figure: quantity(below, 'mm') }] : [],
    };
  },
};

const markFont: Check = {
  item: 'markFont',
  basis: 'paragraphs.issuer.font',
  observe: (subject) => fontOf(subject.style.paragraphs.issuer, hanRuns(marks(subject)), subject),
};

const markColor: Check = {
  item: 'markColor',
  basis: 'paragraphs.issuer.color',
  observe: (subject) => colorOf(subject.style.paragraphs.issuer, hanRuns(marks(subject))),
};

const markCentred: Check = {
  item: 'markCentred',
  basis: 'paragraphs.issuer.align',
  observe(subject) {
    const found = marks(subject);
    if (found.length === 0 || subject.style.paragraphs.issuer.align !== 'center') return null;
    return {
      asked: state('centred'),
      written: found.map(({ format }) => state(format.align === 'center' ? 'centred' : 'notCentred')),
      measured: found.flatMap((one) => centredLines(one, subject)),
    };
  },
};

const numberGap: Check = {
  item: 'numberGap',
  basis: 'paragraphs.issuer.after',
  observe(subject) {
    const [first] = numbers(subject);
    const { pitch } = subject;
    if (first === undefined || pitch === null) return null;
    const lines = blankLines(neighbours(first, subject).previous, first, subject);
    return {
      asked: quantity(subject.style.paragraphs.issuer.after, 'lines'),
      tolerance: 0.25,
      written: marks(subject)
        .slice(-1)
        .map(({ format }) => quantity(format.after / pitch, 'lines')),
      measured: lines === null ? [] : [{ line: first.lines[0], figure: quantity(lines, 'lines') }],
    };
  },
};

/** 7.2.5: the year in full between six-cornered brackets, no 第 and no leading zero. */
const NUMBER = /〔\d{4}〕[1-9]\d*号/;

const numberForm: Check = {
  item: 'numberForm',
  basis: { clause: '7.2.5', strength: 'required' },
  observe(subject) {
    const found = numbers(subject);
    if (found.length === 0 || subject.document.lang !== 'zh-CN') return null;
    const formOf = (words: string) => state(NUMBER.test(words) ? 'yes' : 'no');
    return {
      asked: state('yes'),
      written: [formOf(found.map(({ text }) => text).join(''))],
      measured: found
        .flatMap(({ lines }) => lines)
        .filter(({ text }, index, all) => NUMBER.test(text) || index === all.length - 1)
        .slice(0, 1)
        .map((line) => ({ line, figure: formOf(line.text) })),
    };
  },
};

const signed = (subject: Subject): readonly PlacedParagraph[] =>
  numbers(subject).filter(({ runs }) => runs.some(({ style }) => style === SIGNATORY_NAME_ID));

const signatoryFont: Check = {
  item: 'signatoryFont',
  basis: 'paragraphs.signatory.font',
  observe: (subject) =>
    fontOf(
      subject.style.paragraphs.signatory,
      hanRuns(signed(subject), ({ style }) => style === SIGNATORY_NAME_ID),
      subject,
    ),
};

const signatoryPlace: Check = {
  item: 'signatoryPlace',
  basis: 'paragraphs.signatory.right',
  observe(subject) {
    const found = signed(subject);
    if (found.length === 0) return null;
    const ends = found.flatMap((one) => one.lines.slice(-1).map((line) => fromRight(line, one, subject)));
    const nearest = smallest(ends);
    return {
      asked: quantity(subject.style.paragraphs.signatory.right, 'characters'),
      tolerance: 0.3,
      measured: Number.isFinite(nearest)
        ? [{ line: found[0]?.lines[0], figure: quantity(nearest, 'characters') }]
        : [],
    };
  },
};

function isRuled(subject: Subject): boolean {
  return marks(subject).length > 0 && subject.style.masthead.ruleWidth > 0;
}

/** The rule that follows the masthead's last line, with that line. */
function redRule(subject: Subject): { readonly rule: LaidRule; readonly line: LaidLine } | null {
  const line = (numbers(subject).at(-1) ?? marks(subject).at(-1))?.lines.at(-1);
  const rules = line ? (pageOf(line, subject)?.rules ?? []) : [];
  const rule = rules
    .filter(({ direction, top }) => direction === 'horizontal' && line && top > line.baseline)
    .sort((a, b) => a.top - b.top)[0];
  return line && rule ? { rule, line } : null;
}

/** A check of the red rule. `asked` says what; the measured figure is made of the rule and the line above it. */
function ruleCheck(
  item: 'ruleGap' | 'ruleWidth',
  basis: Check['basis'],
  asked: (subject: Subject) => Sample['figure'],
  measured: (rule: LaidRule, line: LaidLine, subject: Subject) => Sample['figure'],
): Check {
  return {
    item,
    basis,
    observe(subject) {
      if (!isRuled(subject)) return null;
      const found = redRule(subject);
      return {
        asked: asked(subject),
        tolerance: 1,
        measured: found ? [{ line: found.line, figure: measured(found.rule, found.line, subject) }] : [],
        why: 'notInLayout',
      };
    },
  };
}

const ruleGap = ruleCheck(
  'ruleGap',
  'masthead.ruleGap',
  ({ style }) => quantity(style.masthead.ruleGap, 'mm'),
  (rule, line, subject) => {
    const bottom = largest(inksOn(line, subject).map((ink) => ink.bottom));
    return quantity(((rule.top + rule.bottom - rule.thickness) / 2 - bottom) / MM, 'mm');
  },
);

const ruleWidth = ruleCheck(
  'ruleWidth',
  { clause: '7.2.7', strength: 'required' },
  ({ style: { page } }) => quantity(page.width - page.margin.left - page.margin.right, 'mm'),
  ({ left, right }) => quantity((right - left) / MM, 'mm'),
);

const ruleColor: Check = {
  item: 'ruleColor',
  basis: 'masthead.ruleColor',
  observe(subject) {
    if (!isRuled(subject)) return null;
    const found = redRule(subject);
    const written = [...marks(subject), ...numbers(subject)].flatMap(({ format }) => format.ruleBelow ?? []);
    return {
      asked: { kind: 'color', color: subject.style.masthead.ruleColor.toUpperCase() },
      written: written.map(({ color }) => ({ kind: 'color', color })),
      measured: found ? [{ line: found.line, figure: { kind: 'color', color: found.rule.color } }] : [],
      why: 'notInLayout',
    };
  },
};

export const MASTHEAD_CHECKS: readonly Check[] = [
  flushLeft('serialNumberPlace', 'serialNumber'),
  topSize('serialNumberSize', 'serialNumber'),
  flushLeft('classificationPlace', 'classification'),
  topSize('classificationSize', 'classification'),
  classificationFont,
  markTop,
  markFont,
  markColor,
  markCentred,
  numberGap,
  numberForm,
  signatoryFont,
  signatoryPlace,
  ruleGap,
  ruleWidth,
  ruleColor,
];
