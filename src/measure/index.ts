/**
 * A Word document measured: what its style asks for, what the file says, and
 * what came out on paper, item by item. Text in, findings out; the programs that
 * lay the document out are run elsewhere.
 */
import { LAYOUT_ITEMS, type LayoutFinding } from '../diagnostics/layout.ts';
import type { DocRoot } from '../document/tree.ts';
import type { Style } from '../style/types.ts';
import { withSignatureOnFirstPage } from '../writers/docx/official/signature-page.ts';
import { applies, type Check, judge } from './check.ts';
import { ATTACHMENT_CHECKS } from './checks/attachments.ts';
import { IMPRINT_CHECKS } from './checks/imprint.ts';
import { MASTHEAD_CHECKS } from './checks/masthead.ts';
import { PAGE_CHECKS } from './checks/page.ts';
import { PAGE_NUMBER_CHECKS } from './checks/page-number.ts';
import { SIGNATURE_CHECKS } from './checks/signature.ts';
import { TABLE_CHECKS } from './checks/tables.ts';
import { TEXT_CHECKS } from './checks/text.ts';
import { TITLE_CHECKS } from './checks/title.ts';
import { type Printed, readLayout } from './layout/read.ts';
import { createSubject } from './subject.ts';
import { readWord, type XmlParts } from './word/read.ts';

const CHECKS: readonly Check[] = [
  ...PAGE_CHECKS,
  ...TITLE_CHECKS,
  ...TEXT_CHECKS,
  ...ATTACHMENT_CHECKS,
  ...SIGNATURE_CHECKS,
  ...PAGE_NUMBER_CHECKS,
  ...MASTHEAD_CHECKS,
  ...IMPRINT_CHECKS,
  ...TABLE_CHECKS,
];

/** A document in all the forms that measuring needs. */
export interface Measured {
  readonly style: Style;
  /** What was written. */
  readonly document: DocRoot;
  /** The XML parts of the .docx. */
  readonly parts: XmlParts;
  /** What poppler's programs print about its pages; null where nothing laid it out. */
  readonly printed: Printed | null;
}

/** Looks at every item, in the order of `LAYOUT_ITEMS`. */
export function measure({ style, document, parts, printed }: Measured): readonly LayoutFinding[] {
  const layout = printed === null ? null : readLayout(printed);
  const subject = createSubject(withSignatureOnFirstPage(style, document), document, readWord(parts), layout);
  const order = (item: LayoutFinding['item']): number => LAYOUT_ITEMS.indexOf(item);
  return CHECKS.filter((check) => applies(check, style))
    .map((check) => judge(check, subject))
    .sort((a, b) => order(a.item) - order(b.item));
}
