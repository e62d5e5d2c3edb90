/** 附件说明 – the list of annexes below the body (GB/T 9704—2012, 7.3.4). */
import { Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { AttachmentsBlock } from '../../../document/tree.ts';
import { withColon } from '../../labels.ts';
import { type Context, charactersOf } from '../context.ts';
import { STYLE_IDS } from '../styles/style-names.ts';
import { renderInlines, textRuns } from '../text/inlines.ts';
import { bookmarked } from '../text/references.ts';
import { isBlank, textWidth } from '../text/text.ts';
import { type Flow, flowOptions } from './flow.ts';

/** Label and numbers stand left, and a name that turns goes on below its first character. One annex alone has no number. */
export function renderAttachments(block: AttachmentsBlock, flow: Flow, context: Context): Paragraph[] {
  const items = block.items
    .map((item, index) => ({ item, id: block.ids?.[index] ?? null }))
    .filter(({ item }) => !isBlank(item));
  const columns = columnsOf(block.label, items.length, context);
  return items.map(({ item, id }, index) => {
    const first = index === 0;
    const label = first ? labelRuns(block.label, context) : [];
    const number = items.length > 1 ? [new TextRun({ children: [`${index + 1}.`, new Tab()] })] : [];
    return new Paragraph({
      style: STYLE_IDS.attachments,
      indent: { left: columns.name, hanging: columns.name - (first ? columns.label : columns.number) },
      ...(first ? { tabStops: columns.stops } : { spacing: { before: 0 } }),
      ...flowOptions({ pageBreakBefore: flow.pageBreakBefore && first, keepNext: true }),
      children: [...label, ...number, ...named(id, renderInlines(item, context), context)],
    });
  });
}

/** An annex that is printed bears the bookmark itself. */
function named(id: string | null, children: readonly ParagraphChild[], context: Context) {
  const isAnnex = id !== null && context.targets.get(id)?.says === 'text';
  return isAnnex ? children : bookmarked(id, children, context);
}

/** Where label, numbers and names begin, in twips. */
interface Columns {
  readonly label: number;
  readonly number: number;
  readonly name: number;
  readonly stops: readonly { readonly type: typeof TabStopType.LEFT; readonly position: number }[];
}

function columnsOf(label: string, count: number, context: Context): Columns {
  const look = context.style.paragraphs.attachments;
  const twips = (characters: number): number => charactersOf(look, characters, context);
  const number = look.left + labelWidth(label, context);
  const columns = {
    label: twips(look.left),
    number: twips(number),
    name: twips(number + numberWidth(count, context)),
  };
  // The width of a Chinese label is certain, that of an English one is not: there a tab leads to the number.
  const stops = context.lang === 'en' ? [{ type: TabStopType.LEFT, position: columns.number }] : [];
  return { ...columns, stops };
}

function labelRuns(label: string, context: Context): TextRun[] {
  const runs = textRuns(withColon(label, context.lang), context);
  return context.lang === 'en' ? [...runs, new TextRun({ children: [new Tab()] })] : runs;
}

function labelWidth(label: string, context: Context): number {
  const width = textWidth([{ type: 'text', value: withColon(label, context.lang) }]);
  return context.lang === 'en' ? width + 1 : width;
}

/** Characters that `1.` takes, with two digits from ten on; in English with a space behind it. */
function numberWidth(count: number, { lang }: Context): number {
  if (count < 2) return 0;
  return (count < 10 ? 1 : 1.5) + (lang === 'en' ? 0.5 : 0);
}
