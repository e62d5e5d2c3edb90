/** Cover page and table of contents: sections of their own before the body, whose pages count from 1. */
import { type ISectionOptions, NumberFormat, Paragraph } from 'docx';
import type { Block, ContentsBlock, CoverBlock } from '../../../document/tree.ts';
import type { ParagraphLook } from '../../../style/types.ts';
import { pointsToTwips, typeArea } from '../../../style/units.ts';
import type { Context } from '../context.ts';
import { sectionPage } from '../page/page.ts';
import { STYLE_IDS } from '../styles/style-names.ts';
import { renderInlines } from '../text/inlines.ts';
import { isBlank } from '../text/text.ts';
import { contentsEntries, type Entry, renderContents } from './contents.ts';
import { brokenTitle } from './title.ts';

/** What stands before the body, and the body without it. */
export interface Front {
  readonly cover: CoverBlock | null;
  readonly contents: ContentsBlock | null;
  readonly entries: readonly Entry[];
  readonly body: readonly Block[];
}

/** Takes cover and contents out of the blocks, wherever they stand. Contents without entries are none. */
export function splitFront(blocks: readonly Block[], context: Context): Front {
  const cover = blocks.find((block) => block.type === 'cover') ?? null;
  const contents = blocks.find((block) => block.type === 'contents') ?? null;
  const body = blocks.filter(({ type }) => type !== 'cover' && type !== 'contents');
  const entries = contents === null ? [] : contentsEntries(body, contents.levels, context);
  return { cover, contents: entries.length > 0 ? contents : null, entries, body };
}

/** The sections before the body: the cover has no page number, the contents Roman ones. Notes belong to the body. */
export function frontSections({ cover, contents, entries }: Front, body: Context): ISectionOptions[] {
  const context: Context = { ...body, footnotes: null };
  const page = sectionPage(context, 'portrait');
  const sections: ISectionOptions[] = [];
  if (cover !== null) sections.push({ ...page, footers: {}, children: renderCover(cover, context) });
  if (contents !== null) {
    const format = context.lang === 'en' ? NumberFormat.LOWER_ROMAN : NumberFormat.UPPER_ROMAN;
    const children = [...renderContents(contents, entries, context)];
    sections.push({ ...countingFrom1(page, format), children });
  }
  return sections;
}

/** The body's sections, the first of which counts its pages anew where something stands before it. */
export function afterFront(
  { cover, contents }: Front,
  [first, ...others]: readonly ISectionOptions[],
): readonly ISectionOptions[] {
  if (first === undefined || (cover === null && contents === null)) return first ? [first, ...others] : [];
  return [{ ...first, ...countingFrom1(first, NumberFormat.DECIMAL) }, ...others];
}

function countingFrom1<T extends Pick<ISectionOptions, 'properties'>>(
  section: T,
  formatType: (typeof NumberFormat)[keyof typeof NumberFormat],
): T {
  const { properties } = section;
  const pageNumbers = { start: 1, formatType };
  return { ...section, properties: { ...properties, page: { ...properties?.page, pageNumbers } } };
}

/** How far above the lower edge of the type area the last line of the cover ends, as a share of its height. */
const FOOT = 1 / 8;

/** The title where the style has it, and who and when at the foot of the page. */
function renderCover(block: CoverBlock, context: Context): Paragraph[] {
  const { coverTitle, cover } = context.style.paragraphs;
  const title = brokenTitle(block.title, 'coverTitle', context);
  const lines = block.lines.filter((line) => !isBlank(line));
  const titleLines = 1 + title.filter(({ type }) => type === 'break').length;
  const heights = heightOf(coverTitle, titleLines, context) + heightOf(cover, lines.length, context);
  const free = Math.round(typeArea(context.style.page).height * (1 - FOOT) - heights);
  const least = coverTitle.after * context.metrics.line;
  return [
    // Word takes the larger of two spaces or their sum: here there is only one.
    new Paragraph({
      style: STYLE_IDS.coverTitle,
      spacing: { after: 0 },
      children: renderInlines(title, context),
    }),
    ...lines.map(
      (line, index) =>
        new Paragraph({
          style: STYLE_IDS.cover,
          ...(index === 0 && { spacing: { before: Math.max(free, least) } }),
          children: renderInlines(line, context),
        }),
    ),
  ];
}

/** Lines of one paragraph or of as many paragraphs, in twips, with the space before the first. */
function heightOf(look: ParagraphLook, lines: number, { metrics }: Context): number {
  const line =
    look.lineHeight === null ? (metrics.linePitch ?? look.size * 25) : pointsToTwips(look.lineHeight);
  return lines * line + look.before * metrics.line;
}
