/**
 * The signature on the page of the text (GB/T 9704—2012, 7.3.5.5: lines may be set
 * closer for it; 5.2.3: the number of lines may be adjusted). Done where nothing
 * has to be guessed: a notice, a plan of one page.
 */
import { plainText } from '../../../document/plain-text.ts';
import type { Block, DocRoot, Inline } from '../../../document/tree.ts';
import type { ParagraphLook, Style } from '../../../style/types.ts';
import { pointsToTwips, typeArea } from '../../../style/units.ts';
import { lineWidth } from '../../width.ts';
import { levelOf } from '../blocks/headings.ts';
import { brokenTitle } from '../blocks/title.ts';
import { type Context, charactersOf, createContext } from '../context.ts';
import { isBlank } from '../text/text.ts';
import { mastheadHeight } from './masthead.ts';

/** More than this and the lines would stand too close: it is a page of its own then. */
const MOST_LINES_MORE = 2;

/** The style with so many lines a page more that the signature gets onto the first; the same where that is not the question. */
export function withSignatureOnFirstPage(style: Style, document: DocRoot): Style {
  const { grid } = style.page;
  const page = firstPage(document.children);
  if (grid === null || page === null) return style;
  for (let more = 0; more <= MOST_LINES_MORE; more += 1) {
    const fitted = { ...style, page: { ...style.page, grid: { ...grid, lines: grid.lines + more } } };
    const height = heightOf(page, createContext(fitted, document));
    if (height === null) return style;
    if (height <= typeArea(style.page).height) return more === 0 ? style : fitted;
  }
  return style;
}

/** What stands before the first page break or annex, when the signature is among it. */
function firstPage(blocks: readonly Block[]): readonly Block[] | null {
  const end = blocks.findIndex(({ type }) => type === 'pageBreak' || type === 'annex');
  const page = blocks.slice(0, end < 0 ? blocks.length : end).filter(({ type }) => type !== 'cover');
  return page.some(({ type }) => type === 'signature') ? page : null;
}

/** Twips; null where something stands among the blocks whose height depends on the program. */
function heightOf(blocks: readonly Block[], context: Context): number | null {
  let sum = 0;
  for (const block of blocks) {
    const height = blockHeight(block, context);
    if (height === null) return null;
    sum += height;
  }
  return sum;
}

function blockHeight(block: Block, context: Context): number | null {
  const { paragraphs, levels } = context.style;
  switch (block.type) {
    case 'masthead':
      return mastheadHeight(block, context);
    case 'title':
      return textHeight(brokenTitle(block.children, 'title', context), paragraphs.title, context);
    case 'paragraph':
      return textHeight(block.children, paragraphs[block.role], context);
    case 'heading':
    case 'item': {
      const look = levels[levelOf(block.level) - 1] ?? paragraphs.body;
      const said = block.type === 'item' ? [...block.head, ...block.children] : block.children;
      const number = levels[levelOf(block.level) - 1]?.number.text ?? '';
      return textHeight([{ type: 'text', value: number }, ...said], look, context);
    }
    case 'signature':
      return signatureHeight(block, context);
    case 'imprint': {
      const lines = [block.copyTo.names, [...block.office, ...block.date]].filter((line) => !isBlank(line));
      const heights = lines.map((line) => textHeight(line, paragraphs.imprint, context));
      return heights.reduce((sum: number, height) => sum + (height ?? 0), 0);
    }
    default:
      return null;
  }
}

function signatureHeight(
  { organization, date, seal }: Extract<Block, { type: 'signature' }>,
  { style, metrics }: Context,
): number {
  const lines = [organization, date].filter((line) => !isBlank(line)).length;
  const above = seal ? style.signature.beforeSealed : style.paragraphs.signature.before;
  return (lines + above) * metrics.line;
}

/** Lines of text as they turn, with the space around the paragraph; null for what brings a picture or a note. */
function textHeight(inlines: readonly Inline[], look: ParagraphLook, context: Context): number | null {
  const simple = inlines.every(({ type }) => type === 'text' || type === 'break' || type === 'strong');
  if (!simple) return null;
  const { metrics } = context;
  const line = look.lineHeight === null ? metrics.line : pointsToTwips(look.lineHeight);
  const room = metrics.width / charactersOf(look, 1, context) - look.left - look.right;
  const turned = plainText(inlines)
    .split('\n')
    .map((text, index) =>
      Math.ceil((lineWidth(text) + (index === 0 ? Math.max(0, look.firstLine) : 0)) / room),
    );
  const lines = turned.reduce((sum, count) => sum + Math.max(1, count), 0);
  return lines * line + (look.before + look.after) * metrics.line;
}
