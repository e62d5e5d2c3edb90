/** Lists inside somebody's text. */
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix, Paragraph } from 'docx';
import type { Block, ListBlock } from '../../../document/tree.ts';
import { type Context, charactersOf } from '../context.ts';
import type { Rendered } from '../page/turned.ts';
import { STYLE_IDS } from '../styles/style-names.ts';
import { runningContent } from '../text/paragraph.ts';
import { renderBlocks } from './blocks.ts';
import { type Flow, flowOptions } from './flow.ts';
import type { ListPlace } from './numbering.ts';

/** Word has nine levels in a list. */
const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Characters that the text stands right of its mark, and each level right of the one above. */
const HANG = 1.5;

/** A list with its mark on the first paragraph of each item; further paragraphs and lists stand below the text. */
export function renderList(list: ListBlock, flow: Flow, context: Context, depth = 0): Rendered[] {
  const reference = { reference: context.lists.nextName(), levels: definition(list, context) };
  const level = Math.min(depth, DEPTHS.length - 1);
  return list.items.flatMap((blocks, index) => {
    const last = index === list.items.length - 1;
    const itemFlow: Flow = {
      pageBreakBefore: flow.pageBreakBefore && index === 0,
      keepNext: flow.keepNext && last,
    };
    return renderItem(blocks, { reference, level }, itemFlow, context, depth);
  });
}

function definition(list: ListBlock, context: Context): readonly ILevelsOptions[] {
  return DEPTHS.map((depth) => ({
    level: depth,
    format: list.ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: list.ordered ? `%${depth + 1}.` : '•',
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    start: list.start,
    style: { paragraph: { indent: { left: textIndent(depth, context), hanging: hang(context) } } },
  }));
}

function hang(context: Context): number {
  return charactersOf(context.style.paragraphs.list, HANG, context);
}

function textIndent(depth: number, context: Context): number {
  const look = context.style.paragraphs.list;
  return charactersOf(look, look.left + (depth + 1) * HANG, context);
}

function renderItem(
  blocks: readonly Block[],
  place: ListPlace,
  flow: Flow,
  context: Context,
  depth: number,
): Rendered[] {
  const [first, ...others] = blocks;
  const children = first?.type === 'paragraph' ? first.children : [];
  const rest = first === undefined || first.type === 'paragraph' ? others : blocks;
  const marked = new Paragraph({
    style: STYLE_IDS.list,
    numbering: place,
    ...runningContent(children, context),
    ...flowOptions({ ...flow, keepNext: flow.keepNext && rest.length === 0 }),
  });
  const below: Flow = { pageBreakBefore: false, keepNext: flow.keepNext };
  return [marked, ...rest.flatMap((block) => renderBelow(block, below, context, depth))];
}

function renderBelow(block: Block, flow: Flow, context: Context, depth: number): Rendered[] {
  if (block.type === 'list') return renderList(block, flow, context, depth + 1);
  if (block.type !== 'paragraph') return renderBlocks([block], context);
  return [
    new Paragraph({
      style: STYLE_IDS.list,
      indent: { left: textIndent(depth, context) },
      ...runningContent(block.children, context),
      ...flowOptions(flow),
    }),
  ];
}
