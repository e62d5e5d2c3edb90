/** 目录 – a field that Word can update, with its entries written out so that nobody has to. */
import {
  BuilderElement,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  XmlComponent,
} from 'docx';
import { plainText } from '../../../document/plain-text.ts';
import type { AnnexBlock, Block, ContentsBlock, HeadingBlock } from '../../../document/tree.ts';
import { createNumbering, type Numbering } from '../../numbering.ts';
import type { Context } from '../context.ts';
import { contentsId, GAP_ID, STYLE_IDS } from '../styles/style-names.ts';
import { renderInlines, textRuns } from '../text/inlines.ts';
import { isBlank } from '../text/text.ts';
import { levelOf } from './headings.ts';

/** What a table of contents names: a heading, or an annex by its title. */
export interface Entry {
  readonly block: HeadingBlock | AnnexBlock;
  /** From 1. */
  readonly level: number;
  /** Number and words, as they stand on the page. */
  readonly text: string;
  /** The bookmark at what it names. */
  readonly anchor: string;
}

/** The entries for blocks: headings down to a level, and annexes. An annex counts for itself, and its headings are not named. */
export function contentsEntries(
  blocks: readonly Block[],
  levels: number,
  context: Context,
): readonly Entry[] {
  const numbering = createNumbering(context.style.levels);
  const found = blocks.flatMap((block): readonly Omit<Entry, 'anchor'>[] => {
    if (block.type === 'annex') return [{ block, level: 1, text: annexText(block, context) }];
    if (block.type === 'item' && !(isBlank(block.head) && isBlank(block.children)))
      numbering.next(levelOf(block.level));
    if (block.type !== 'heading' || isBlank(block.children)) return [];
    const text = headingText(block, numbering, context);
    const level = levelOf(block.level);
    return level > levels ? [] : [{ block, level, text }];
  });
  return found.map((entry, index) => ({ ...entry, anchor: `_Toc${String(index + 1).padStart(9, '0')}` }));
}

function headingText(block: HeadingBlock, numbering: Numbering, context: Context): string {
  const level = levelOf(block.level);
  if (!block.numbered) numbering.restartBelow(level);
  const number = block.numbered ? numbering.next(level) : '';
  return number + oneLine(plainText(block.children), context);
}

function annexText({ label, title }: AnnexBlock, context: Context): string {
  const words = [label, ...(isBlank(title) ? [] : [plainText(title)])];
  return oneLine(words.join(context.lang === 'en' ? ' ' : '\u3000'), context);
}

function oneLine(text: string, { lang }: Context): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, lang === 'en' ? ' ' : '');
}

/** The title and an entry a line, the whole of them one field (ECMA-376, 17.16.5.68). */
export function renderContents(
  block: ContentsBlock,
  entries: readonly Entry[],
  context: Context,
): readonly Paragraph[] {
  const title = new Paragraph({
    style: STYLE_IDS.contentsTitle,
    children: renderInlines(block.title, context),
  });
  const lines = entries.map(
    (entry, index) =>
      new Paragraph({
        style: contentsId(entry.level),
        tabStops: [{ type: TabStopType.RIGHT, position: context.metrics.width, leader: LeaderType.DOT }],
        children: [
          ...(index === 0 ? fieldBegin(block.levels) : []),
          entryLink(entry, context),
          ...(index === entries.length - 1 ? [fieldMark('end')] : []),
        ],
      }),
  );
  // LibreOffice loses the page number of a section whose last paragraph belongs to the field.
  const end = new Paragraph({ style: GAP_ID });
  return [...(isBlank(block.title) ? [] : [title]), ...lines, end];
}

/** The words, and the page behind a row of dots. */
function entryLink({ text, anchor }: Entry, context: Context): ParagraphChild {
  const page = [new TextRun({ children: [new Tab()] }), new PageReference(anchor, { hyperlink: true })];
  return new InternalHyperlink({ anchor, children: [...textRuns(text, context), ...page] });
}

/** Headings down to a level as links, annex titles by their outline level; no page numbers where there are no pages. */
function fieldBegin(levels: number): readonly TextRun[] {
  const code = new FieldCode(`TOC \\o "1-${levels}" \\h \\z \\u`);
  return [fieldMark('begin'), new TextRun({ children: [code] }), fieldMark('separate')];
}

class FieldCode extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(code);
  }
}

function fieldMark(type: 'begin' | 'separate' | 'end'): TextRun {
  const mark = new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
  return new TextRun({ children: [mark] });
}
