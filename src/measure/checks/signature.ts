/** Signature and date (GB/T 9704—2012, 7.3.5 and 7.3.6). */
import type { SignatureBlock } from '../../document/tree.ts';
import { headingId, itemId, STYLE_IDS } from '../../writers/docx/styles/style-names.ts';
import { type Check, type Observation, quantity, state } from '../check.ts';
import { blankLines, characterOf, fromRight, gapsOf, groupsOf, neighbours } from '../geometry.ts';
import type { LaidLine } from '../layout/types.ts';
import type { PlacedParagraph } from '../place.ts';
import { type Subject, withStyle } from '../subject.ts';

interface Signature {
  readonly name: PlacedParagraph;
  readonly date: PlacedParagraph;
  readonly sealed: boolean;
}

/** Signatures with a name and a date, in the order of the document. */
function signatures(subject: Subject): readonly Signature[] {
  const blocks = subject.document.children.filter(
    (block): block is SignatureBlock => block.type === 'signature',
  );
  return groupsOf(withStyle(subject, STYLE_IDS.signature), subject).flatMap((group, index) => {
    const [name, date] = group;
    return name && date ? [{ name, date, sealed: blocks[index]?.seal === true }] : [];
  });
}

function official(subject: Subject, sealed: boolean): readonly Signature[] {
  const isOfficial = subject.style.signature.layout === 'official';
  return isOfficial ? signatures(subject).filter((one) => one.sealed === sealed) : [];
}

/** Blank lines above the name. */
function gapCheck(
  item: 'signatureGap' | 'sealedGap',
  basis: string,
  lines: (subject: Subject) => number,
  sealed: boolean,
): Check {
  return {
    item,
    basis,
    observe(subject) {
      const { pitch } = subject;
      const found = signatures(subject).filter((one) => one.sealed === sealed);
      if (found.length === 0 || pitch === null) return null;
      return {
        asked: quantity(lines(subject), 'lines'),
        tolerance: 0.1,
        written: found.map(({ name }) => quantity(name.format.before / pitch, 'lines')),
        measured: found.flatMap(({ name }) => {
          const blank = blankLines(neighbours(name, subject).previous, name, subject);
          return blank === null ? [] : [{ line: name.lines[0], figure: quantity(blank, 'lines') }];
        }),
        why: 'noOccasion',
      };
    },
  };
}

const signatureGap = gapCheck(
  'signatureGap',
  'paragraphs.signature.before',
  ({ style }) => style.paragraphs.signature.before,
  false,
);

const sealedGap = gapCheck(
  'sealedGap',
  'signature.beforeSealed',
  ({ style }) => style.signature.beforeSealed,
  true,
);

/** Lines of both, where both were found. */
function linesOf({ name, date }: Signature): { readonly name: LaidLine; readonly date: LaidLine } | null {
  const [first, last] = [name.lines.at(-1), date.lines[0]];
  return first && last ? { name: first, date: last } : null;
}

/** What a figure of each signature is, in characters. */
function measure(
  found: readonly Signature[],
  figure: (one: Signature, lines: { readonly name: LaidLine; readonly date: LaidLine }) => number,
): Observation['measured'] {
  return found.flatMap((one) => {
    const lines = linesOf(one);
    return lines ? [{ line: lines.name, figure: quantity(figure(one, lines), 'characters') }] : [];
  });
}

const signatureIndent: Check = {
  item: 'signatureIndent',
  basis: 'signature.indent',
  observe(subject) {
    const found = official(subject, false);
    if (found.length === 0) return null;
    // 7.3.5.2: the name stands there, and the date in its place where it is the longer line.
    const outer = ({ name, date }: Signature): PlacedParagraph =>
      date.format.align === 'right' ? date : name;
    return {
      asked: quantity(subject.style.signature.indent, 'characters'),
      tolerance: 0.1,
      written: found.map((one) => {
        const paragraph = outer(one);
        return quantity(paragraph.format.right / characterOf(paragraph, subject), 'characters');
      }),
      measured: measure(found, (one, lines) => {
        const paragraph = outer(one);
        return fromRight(paragraph === one.date ? lines.date : lines.name, paragraph, subject);
      }),
    };
  },
};

/** Where a line begins; one that is set against the right would begin further right without gaps. */
function startOf(line: LaidLine, { format }: PlacedParagraph): number {
  return line.left + (format.align === 'right' ? gapsOf(line) : 0);
}

const dateOffset: Check = {
  item: 'dateOffset',
  basis: 'signature.dateOffset',
  observe(subject) {
    const found = official(subject, false);
    if (found.length === 0) return null;
    return {
      asked: quantity(subject.style.signature.dateOffset, 'characters'),
      tolerance: 0.3,
      measured: measure(
        found,
        ({ name, date }, lines) =>
          (startOf(lines.date, date) - startOf(lines.name, name)) / characterOf(name, subject),
      ),
    };
  },
};

const sealedDateIndent: Check = {
  item: 'sealedDateIndent',
  basis: 'signature.indentSealed',
  observe(subject) {
    const found = official(subject, true);
    if (found.length === 0) return null;
    return {
      asked: quantity(subject.style.signature.indentSealed, 'characters'),
      tolerance: 0.1,
      written: found.map(({ date }) =>
        quantity(date.format.right / characterOf(date, subject), 'characters'),
      ),
      measured: measure(found, ({ date }, lines) => fromRight(lines.date, date, subject)),
    };
  },
};

const sealedNameCentred: Check = {
  item: 'sealedNameCentred',
  basis: { clause: '7.3.5.1', strength: 'usual' },
  observe(subject) {
    const found = official(subject, true);
    if (found.length === 0) return null;
    const middle = (line: LaidLine): number => (line.left + gapsOf(line) + line.right) / 2;
    return {
      asked: quantity(0, 'characters'),
      tolerance: 0.3,
      measured: measure(
        found,
        ({ name }, lines) => (middle(lines.name) - middle(lines.date)) / characterOf(name, subject),
      ),
    };
  },
};

const DATE = /^\d{4}年[1-9]\d?月[1-9]\d?日$/;

const dateForm: Check = {
  item: 'dateForm',
  basis: { clause: '7.3.5.4', strength: 'required' },
  observe(subject) {
    const found = signatures(subject);
    if (found.length === 0 || subject.document.lang !== 'zh-CN') return null;
    const formOf = (text: string) => state(DATE.test(text) ? 'yes' : 'no');
    return {
      asked: state('yes'),
      written: found.map(({ date }) => formOf(date.text)),
      measured: found.flatMap(({ date }) =>
        date.lines.slice(0, 1).map((line) => ({ line, figure: formOf(line.text) })),
      ),
    };
  },
};

const TEXT_IDS = [
  STYLE_IDS.body,
  STYLE_IDS.list,
  ...[1, 2, 3, 4, 5].flatMap((level) => [itemId(level), headingId(level)]),
];

const signatureWithBody: Check = {
  item: 'signatureWithBody',
  basis: { clause: '7.3.5.5', strength: 'usual' },
  observe(subject) {
    const found = signatures(subject);
    if (found.length === 0) return null;
    const bodyPages = new Set(
      withStyle(subject, ...TEXT_IDS).flatMap(({ lines }) => lines.map(({ page }) => page)),
    );
    return {
      asked: state('yes'),
      measured: found.flatMap(({ name }) =>
        name.lines
          .slice(0, 1)
          .map((line) => ({ line, figure: state(bodyPages.has(line.page) ? 'yes' : 'no') })),
      ),
    };
  },
};

export const SIGNATURE_CHECKS: readonly Check[] = [
  signatureGap,
  signatureIndent,
  dateOffset,
  sealedGap,
  sealedDateIndent,
  sealedNameCentred,
  dateForm,
  signatureWithBody,
];
