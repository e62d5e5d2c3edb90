/** What a block's neighbours ask of it: the page it stands on, and what it stays together with. */
import type { IParagraphOptions } from 'docx';
import { plainText } from '../../../document/plain-text.ts';
import type { Block } from '../../../document/tree.ts';

/** What a block's neighbours ask of it. */
export interface Flow {
  /** Starts on a new page. */
  readonly pageBreakBefore: boolean;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  /** No single line of it stands at the top of a page, though the grid allows that elsewhere. */
  readonly noWidow?: boolean;
  /** What stands above it. */
  readonly previous?: Block;
  /** The level of the heading that it is the text of. */
  readonly level?: number;
}

/** What the blocks before and after a block ask of it. */
export function flowOf(block: Block, previous: Block | undefined, next: Block | undefined): Flow {
  const signed = leadsToSignature(next) && !beginsText(previous);
  return {
    pageBreakBefore: previous?.type === 'pageBreak',
    ...(previous && { previous }),
    keepNext: signed || (next !== undefined && (leadsOver(block) || closesWith(block, next))),
    noWidow: signed,
  };
}

/** By block: the level of the heading that it is the text of; null for what is no text, or stands below an item. */
export function levelsAbove(blocks: readonly Block[]): readonly (number | null)[] {
  let level: number | null = null;
  return blocks.map((block) => {
    const isText = block.type === 'roster' || (block.type === 'paragraph' && block.role === 'body');
    if (!isText) level = block.type === 'heading' ? block.level : null;
    return isText ? level : null;
  });
}

/** GB/T 9704—2012, 7.3.5.5: the page with the signature carries body text too. */
function leadsToSignature(next: Block | undefined): boolean {
  return next?.type === 'signature' || next?.type === 'attachments';
}

/** GB/T 9704—2012, 7.3.3: the first page shows body text, whatever becomes of the signature. */
function beginsText(previous: Block | undefined): boolean {
  return previous?.type === 'paragraph' && previous.role === 'addressee';
}

/** Contact and copies belong to the signature: a page with nothing else on it says nothing. */
function closesWith(block: Block, next: Block): boolean {
  const isEnd = (one: Block): boolean =>
    one.type === 'imprint' || (one.type === 'paragraph' && one.role === 'note');
  return isEnd(next) && (block.type === 'signature' || isEnd(block));
}

/** Ends a text that only makes sense with what follows it: a roster, a table, a list, items. An addressee has the first page to itself anyway, and in a short notice it would bind the whole page. */
const LEAD = /(?:[：:]|(?:如下|下表|下图)。)\s*$/;

function leadsOver(block: Block): boolean {
  if (block.type === 'item') return LEAD.test(plainText([...block.head, ...block.children]));
  if (block.type !== 'paragraph' || block.role === 'addressee') return false;
  return block.keepNext === true || LEAD.test(plainText(block.children));
}

/** The options that put a paragraph where its neighbours want it. */
export function flowOptions(
  flow: Flow,
): Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext' | 'widowControl'> {
  return {
    ...(flow.pageBreakBefore && { pageBreakBefore: true }),
    ...(flow.keepNext && { keepNext: true }),
    ...(flow.noWidow && { widowControl: true }),
  };
}
