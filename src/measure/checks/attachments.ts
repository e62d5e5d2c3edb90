/** The list of annexes and the annexes (GB/T 9704—2012, 7.3.4 and 7.3.7). */
import { STYLE_IDS } from '../../writers/docx/styles/style-names.ts';
import { type Check, quantity, type Sample, state } from '../check.ts';
import {
  blankLines,
  centredLines,
  characterOf,
  fromLeft,
  gridLine,
  groupsOf,
  leftOf,
  neighbours,
} from '../geometry.ts';
import { fontOf, hanRuns } from '../looks.ts';
import type { PlacedParagraph } from '../place.ts';
import { type Subject, withStyle } from '../subject.ts';

const listed = (subject: Subject) => withStyle(subject, STYLE_IDS.attachments);
const labels = (subject: Subject) => withStyle(subject, STYLE_IDS.annexLabel);
const annexTitles = (subject: Subject) => withStyle(subject, STYLE_IDS.annexTitle);

const attachmentsGap: Check = {
  item: 'attachmentsGap',
  basis: 'paragraphs.attachments.before',
  observe(subject) {
    const { pitch } = subject;
    const firsts = groupsOf(listed(subject), subject).flatMap((group) => group.slice(0, 1));
    if (firsts.length === 0 || pitch === null) return null;
    return {
      asked: quantity(subject.style.paragraphs.attachments.before, 'lines'),
      tolerance: 0.1,
      written: firsts.map(({ format }) => quantity(format.before / pitch, 'lines')),
      measured: firsts.flatMap((first) => {
        const lines = blankLines(neighbours(first, subject).previous, first, subject);
        return lines === null ? [] : [{ line: first.lines[0], figure: quantity(lines, 'lines') }];
      }),
      why: 'noOccasion',
    };
  },
};

const attachmentsIndent: Check = {
  item: 'attachmentsIndent',
  basis: 'paragraphs.attachments.left',
  observe(subject) {
    const firsts = groupsOf(listed(subject), subject).flatMap((group) => group.slice(0, 1));
    if (firsts.length === 0) return null;
    return {
      asked: quantity(subject.style.paragraphs.attachments.left, 'characters'),
      tolerance: 0.1,
      written: firsts.map(({ format }) =>
        quantity((format.left + format.firstLine) / subject.character, 'characters'),
      ),
      measured: firsts.flatMap((one) =>
        one.lines
          .slice(0, 1)
          .map((line) => ({ line, figure: quantity(fromLeft(line, one, subject), 'characters') })),
      ),
    };
  },
};

/** What stands before an annex's name: `附件：1.` */
const LABEL = /^(?:附件[：:])?(?:\d+[.．])?/;

/** How far a turned line begins from its name's first character. */
function turnedLines(paragraph: PlacedParagraph, subject: Subject): readonly Sample[] {
  const label = LABEL.exec(paragraph.text)?.[0].length ?? 0;
  const name = paragraph.characters[label];
  if (name === undefined) return [];
  const start = leftOf(name, subject);
  return paragraph.lines.slice(1).map((line) => ({
    line,
    figure: quantity((line.left - start) / characterOf(paragraph, subject), 'characters'),
  }));
}

const attachmentsTurn: Check = {
  item: 'attachmentsTurn',
  basis: { clause: '7.3.4', strength: 'required' },
  observe(subject) {
    const found = listed(subject);
    if (found.length === 0) return null;
    return {
      asked: quantity(0, 'characters'),
      tolerance: 0.15,
      measured: found.flatMap((one) => turnedLines(one, subject)),
      why: 'noOccasion',
    };
  },
};

const attachmentsEnd: Check = {
  item: 'attachmentsEnd',
  basis: { clause: '7.3.4', strength: 'required' },
  observe(subject) {
    const found = listed(subject);
    if (found.length === 0) return null;
    const endOf = (text: string) => state(/[。；，、;,.]$/.test(text) ? 'mark' : 'noMark');
    return {
      asked: state('noMark'),
      written: found.map(({ text }) => endOf(text)),
      measured: found.flatMap(({ lines }) =>
        lines.slice(-1).map((line) => ({ line, figure: endOf(line.text) })),
      ),
    };
  },
};

const annexNewPage: Check = {
  item: 'annexNewPage',
  basis: { clause: '7.3.7', strength: 'required' },
  observe(subject) {
    const found = labels(subject);
    if (found.length === 0) return null;
    const isFirst = ({ lines: [line] }: PlacedParagraph): boolean =>
      line !== undefined && subject.layout?.pages[line.page - 1]?.lines[0] === line;
    const begins = (one: PlacedParagraph): boolean =>
      one.format.pageBreakBefore || neighbours(one, subject).previous?.section !== one.section;
    return {
      asked: state('newPage'),
      written: found.map((one) => state(begins(one) ? 'newPage' : 'notNewPage')),
      measured: found
        .filter(({ lines }) => lines.length > 0)
        .map((one) => ({
          line: one.lines[0],
          figure: state(isFirst(one) ? 'newPage' : 'notNewPage'),
        })),
    };
  },
};

/** Which line of its page each paragraph begins on. */
function beginsOn(paragraphs: readonly PlacedParagraph[], subject: Subject): readonly Sample[] {
  return paragraphs.flatMap((one) => {
    const [line] = one.lines;
    const at = line ? gridLine(line, one, subject) : null;
    return line === undefined || at === null ? [] : [{ line, figure: quantity(at, 'line') }];
  });
}

const annexLabelLine: Check = {
  item: 'annexLabelLine',
  basis: { clause: '7.3.7', strength: 'required' },
  observe(subject) {
    const found = labels(subject);
    if (found.length === 0) return null;
    return { asked: quantity(1, 'line'), measured: beginsOn(found, subject) };
  },
};

const annexLabelFont: Check = {
  item: 'annexLabelFont',
  basis: 'paragraphs.annexLabel.font',
  observe: (subject) => fontOf(subject.style.paragraphs.annexLabel, hanRuns(labels(subject)), subject),
};

/** 7.3.7: 附件 and its number, no colon behind. */
const LABEL_FORM = /^附件\d*$/;

const annexLabelForm: Check = {
  item: 'annexLabelForm',
  basis: { clause: '7.3.7', strength: 'required' },
  observe(subject) {
    const found = labels(subject);
    if (found.length === 0 || subject.document.lang !== 'zh-CN') return null;
    const formOf = (text: string) => state(LABEL_FORM.test(text) ? 'yes' : 'no');
    return {
      asked: state('yes'),
      written: found.map(({ text }) => formOf(text)),
      measured: found.flatMap(({ lines }) => lines.map((line) => ({ line, figure: formOf(line.text) }))),
    };
  },
};

const annexLabelPlace: Check = {
  item: 'annexLabelPlace',
  basis: 'paragraphs.annexLabel.firstLine',
  observe(subject) {
    const found = labels(subject);
    if (found.length === 0) return null;
    return {
      asked: quantity(subject.style.paragraphs.annexLabel.firstLine, 'characters'),
      tolerance: 0.1,
      written: found.map(({ format }) => quantity(format.firstLine / subject.character, 'characters')),
      measured: found.flatMap((one) =>
        one.lines.map((line) => ({ line, figure: quantity(fromLeft(line, one, subject), 'characters') })),
      ),
    };
  },
};

const annexTitleLine: Check = {
  item: 'annexTitleLine',
  basis: { clause: '7.3.7', strength: 'required' },
  observe(subject) {
    const found = annexTitles(subject);
    if (found.length === 0) return null;
    const { pitch } = subject;
    const blank = labels(subject).map(({ format }) => format.after / (pitch ?? Number.NaN));
    return {
      asked: quantity(3, 'line'),
      written: pitch === null ? [] : blank.map((lines) => quantity(2 + Math.round(lines), 'line')),
      measured: beginsOn(found, subject),
    };
  },
};

const annexTitleCentred: Check = {
  item: 'annexTitleCentred',
  basis: 'paragraphs.annexTitle.align',
  observe(subject) {
    const found = annexTitles(subject);
    if (found.length === 0 || subject.style.paragraphs.annexTitle.align !== 'center') return null;
    return {
      asked: state('centred'),
      written: found.map(({ format }) => state(format.align === 'center' ? 'centred' : 'notCentred')),
      measured: found.flatMap((one) => centredLines(one, subject)),
    };
  },
};

export const ATTACHMENT_CHECKS: readonly Check[] = [
  attachmentsGap,
  attachmentsIndent,
  attachmentsTurn,
  attachmentsEnd,
  annexNewPage,
  annexLabelLine,
  annexLabelForm,
  annexLabelFont,
  annexLabelPlace,
  annexTitleLine,
  annexTitleCentred,
];
