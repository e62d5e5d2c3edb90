/** 版记 (GB/T 9704—2012, 7.4). */
import { STYLE_IDS } from '../../writers/docx/styles/style-names.ts';
import { type Check, quantity, type Sample, state } from '../check.ts';
import { areaFor, characterOf, fromLeft, fromRight } from '../geometry.ts';
import type { LaidPage, LaidRule } from '../layout/types.ts';
import { hanRuns, sizeOf } from '../looks.ts';
import type { PlacedParagraph } from '../place.ts';
import { MM, pageOf, type Subject, withStyle } from '../subject.ts';
import type { WordRow, WordRule } from '../word/types.ts';

const imprints = (subject: Subject) => withStyle(subject, STYLE_IDS.imprint);

const imprintSize: Check = {
  item: 'imprintSize',
  basis: 'paragraphs.imprint.size',
  observe: (subject) => sizeOf(subject.style.paragraphs.imprint, hanRuns(imprints(subject))),
};

/** The line with the date of printing, which alone reaches to the right; the line of copies ends where it ends. */
function printedLines(subject: Subject): readonly PlacedParagraph[] {
  const block = subject.document.children.find(({ type }) => type === 'imprint');
  const isDated = block?.type === 'imprint' && block.date.length > 0;
  return isDated ? imprints(subject).slice(-1) : [];
}

const imprintIndent: Check = {
  item: 'imprintIndent',
  basis: 'paragraphs.imprint.left',
  observe(subject) {
    const found = imprints(subject);
    if (found.length === 0) return null;
    const lefts = found.flatMap((one) =>
      one.lines.slice(0, 1).map((line) => ({ line, value: fromLeft(line, one, subject) })),
    );
    const rights = printedLines(subject).flatMap((one) =>
      one.lines.map((line) => ({ line, value: fromRight(line, one, subject) })),
    );
    return {
      asked: quantity(subject.style.paragraphs.imprint.left, 'characters'),
      tolerance: 0.15,
      written: found.map((one) =>
        quantity(
          (one.format.left + Math.min(0, one.format.firstLine)) / characterOf(one, subject),
          'characters',
        ),
      ),
      measured: [...lefts, ...rights].map(({ line, value }) => ({
        line,
        figure: quantity(value, 'characters'),
      })),
    };
  },
};

const copyToEnd: Check = {
  item: 'copyToEnd',
  basis: { clause: '7.4.2', strength: 'recommended' },
  observe(subject) {
    const found = imprints(subject).filter(({ text }) => text.startsWith('抄送'));
    if (found.length === 0) return null;
    const endOf = (words: string) => state(words.endsWith('。') ? 'fullStop' : 'no');
    return {
      asked: state('fullStop'),
      written: found.map(({ text }) => endOf(text)),
      measured: found.flatMap(({ lines }) =>
        lines.slice(-1).map((line) => ({ line, figure: endOf(line.text) })),
      ),
    };
  },
};

interface Rules {
  readonly page: LaidPage;
  readonly paragraph: PlacedParagraph;
  /** From top to bottom. */
  readonly rules: readonly LaidRule[];
}

/** The rules around and below the first line of the imprint; null where it was not found. */
function rulesOf(subject: Subject): Rules | null {
  const [paragraph] = imprints(subject);
  const [line] = paragraph?.lines ?? [];
  const page = line && pageOf(line, subject);
  if (!paragraph || !line || !page) return null;
  const { left, right } = areaFor(paragraph, subject);
  const height = subject.pitch ?? subject.character * 2;
  const rules = page.rules
    .filter(
      (rule) =>
        rule.direction === 'horizontal' &&
        rule.right - rule.left > (right - left) / 2 &&
        rule.top > line.baseline - height,
    )
    .sort((a, b) => a.top - b.top);
  return { page, paragraph, rules };
}

/** The rows of the table that holds it. */
function rowsOf(subject: Subject): readonly WordRow[] {
  const table = imprints(subject)[0]?.table ?? null;
  return table === null ? [] : (subject.file.tables[table]?.rows ?? []);
}

type RuleItem = 'imprintOuterRule' | 'imprintInnerRule' | 'imprintRuleWidth' | 'imprintEnd';

/** A check of rules: which of them, and what about each. Where there are none though the style wants some, nothing is found. */
function ruleCheck(
  item: RuleItem,
  basis: Check['basis'],
  tolerance: number,
  asked: (subject: Subject) => Sample['figure'],
  measured: (rules: Rules, subject: Subject) => readonly Sample['figure'][],
  written: (rows: readonly WordRow[]) => readonly (WordRule | null)[] = () => [],
): Check {
  return {
    item,
    basis,
    observe(subject) {
      const count = imprints(subject).length;
      if (count === 0 || (item === 'imprintInnerRule' && count < 2)) return null;
      if (item === 'imprintEnd' && subject.style.imprint.position !== 'foot') return null;
      const found = rulesOf(subject);
      const line = found?.paragraph.lines[0];
      return {
        asked: asked(subject),
        tolerance,
        written: written(rowsOf(subject)).map((rule) => quantity((rule?.thickness ?? 0) / MM, 'mm')),
        measured: found ? measured(found, subject).map((figure) => ({ line, figure })) : [],
        why: 'notInLayout',
      };
    },
  };
}

const outerRule = ruleCheck(
  'imprintOuterRule',
  'imprint.outerRule',
  0.06,
  ({ style }) => quantity(style.imprint.outerRule, 'mm'),
  ({ rules }) =>
    [...rules.slice(0, 1), ...rules.slice(1).slice(-1)].map(({ thickness }) =>
      quantity(thickness / MM, 'mm'),
    ),
  (rows) => [rows[0]?.above ?? null, rows.at(-1)?.below ?? null],
);

const innerRule = ruleCheck(
  'imprintInnerRule',
  'imprint.innerRule',
  0.06,
  ({ style }) => quantity(style.imprint.innerRule, 'mm'),
  ({ rules }) => rules.slice(1, -1).map(({ thickness }) => quantity(thickness / MM, 'mm')),
  (rows) => rows.slice(0, -1).map(({ below }) => below),
);

/** Of the page that the imprint stands on, which may be turned on its side. */
function areaWidth(subject: Subject): number {
  const { page } = subject.style;
  const [imprint] = withStyle(subject, STYLE_IDS.imprint);
  if (imprint === undefined) return page.width - page.margin.left - page.margin.right;
  const { left, right } = areaFor(imprint, subject);
  return (right - left) / MM;
}

const ruleWidth = ruleCheck(
  'imprintRuleWidth',
  { clause: '7.4.1', strength: 'required' },
  1,
  (subject) => quantity(areaWidth(subject), 'mm'),
  ({ rules }) => rules.map(({ left, right }) => quantity((right - left) / MM, 'mm')),
);

/** How far the last rule is from the bottom of the last page's type area. */
const imprintEnd = ruleCheck(
  'imprintEnd',
  'imprint.position',
  1,
  () => quantity(0, 'mm'),
  ({ rules, page, paragraph }, subject) => {
    const last = rules.at(-1);
    const pagesLeft = (subject.layout?.pages.length ?? page.number) - page.number;
    const { bottom } = areaFor(paragraph, subject);
    return last ? [quantity((bottom - last.bottom + pagesLeft * page.height) / MM, 'mm')] : [];
  },
);

export const IMPRINT_CHECKS: readonly Check[] = [
  imprintSize,
  imprintIndent,
  copyToEnd,
  outerRule,
  innerRule,
  ruleWidth,
  imprintEnd,
];
