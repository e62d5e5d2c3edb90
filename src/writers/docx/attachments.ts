/** 附件说明 – the list of annexes below the body (GB/T 9704—2012, 7.3.4). */
import { type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import type { AttachmentsBlock } from '../../document/tree.ts';
import { type Flow, flowOptions } from './blocks.ts';
import { type Context, charactersOf } from './context.ts';
import { renderInlines, textRuns } from './inlines.ts';
import { STYLE_IDS } from './styles.ts';
import { isBlank, textWidth } from './text.ts';

/** Label and numbers stand left, and a name that turns goes on below its first character. One annex alone has no number. */
export function renderAttachments(block: AttachmentsBlock, flow: Flow, context: Context): Paragraph[] {
  const label = withColon(block.label, context);
  const labelWidth = textWidth([{ type: 'text', value: label }]);
  const items = block.items.filter((item) => !isBlank(item));
  const numberWidth = items.length > 1 ? widthOfNumber(items.length) : 0;
  const look = context.style.paragraphs.attachments;
  const left = charactersOf(look, look.left + labelWidth + numberWidth, context);
  return items.map((item, index) => {
    const first = index === 0;
    const hanging = charactersOf(look, (first ? labelWidth : 0) + numberWidth, context);
    const number = numberWidth > 0 ? [new TextRun({ children: [`${index + 1}.`, new Tab()] })] : [];
    const options: IParagraphOptions = {
      style: STYLE_IDS.attachments,
      indent: { left, hanging },
      ...(first ? {} : { spacing: { before: 0 } }),
      ...flowOptions({ pageBreakBefore: flow.pageBreakBefore && first, keepNext: true }),
    };
    return new Paragraph({
      ...options,
      children: [...(first ? textRuns(label, context) : []), ...number, ...renderInlines(item, context)],
    });
  });
}

/** Characters that `1.` and a little space take, with two digits from ten on. */
function widthOfNumber(count: number): number {
  return count < 10 ? 1 : 1.5;
}

function withColon(label: string, { lang }: Context): string {
  const bare = label.replace(/[：:]?\s*$/, '');
  return lang === 'en' ? `${bare}: ` : `${bare}：`;
}
