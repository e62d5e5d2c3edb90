/** `docs/gbt9704.md`: the measured table. */
import {
  LAYOUT_ITEMS,
  type LayoutFinding,
  type LayoutItem,
  type LayoutVerdict,
} from '../../src/diagnostics/layout.ts';
import { cliWords } from '../../src/messages/cli.ts';
import { askedText, figureText } from '../../src/reporters/layout.ts';
import type { Style } from '../../src/style/types.ts';

const ZH = cliWords('zh-CN').layout;
const EN = cliWords('en').layout;

const VERDICTS: Readonly<Record<LayoutVerdict, string>> = {
  right: 'right',
  wrong: '**wrong**',
  substituted: 'another font',
  unmeasured: 'not measured',
  absent: '',
};

/** The one that counts most of the findings of an item in several documents: what is wrong, what is furthest off, what was measured at all. */
const WEIGHT: readonly LayoutVerdict[] = ['wrong', 'substituted', 'right', 'unmeasured', 'absent'];

interface Row {
  readonly finding: LayoutFinding;
  /** How many documents it was measured in, of how many that have it. */
  readonly measured: number;
  readonly present: number;
}

/** The page as it is after these measurements. */
export function layoutPage(
  documents: ReadonlyMap<string, readonly LayoutFinding[]>,
  { standard }: Style,
): string {
  const rows = LAYOUT_ITEMS.flatMap((item) => rowOf(item, [...documents.values()].flat()));
  return `${head(standard ?? '', documents.size)}\n${rows.map(tableRow).join('\n')}\n${foot(rows)}`;
}

function rowOf(item: LayoutItem, findings: readonly LayoutFinding[]): readonly Row[] {
  const found = findings.filter((finding) => finding.item === item && finding.verdict !== 'absent');
  const weight = (finding: LayoutFinding): number =>
    WEIGHT.indexOf(finding.verdict) - Math.min(0.9, off(finding)) - textLength(finding) / 1000;
  const [finding] = [...found].sort((a, b) => weight(a) - weight(b));
  if (finding === undefined) return [];
  return [{ finding, present: found.length, measured: found.filter((one) => one.measured !== null).length }];
}

/** How far a quantity is off, for the worst to be shown. */
function off({ asked, measured }: LayoutFinding): number {
  if (asked?.kind !== 'quantity' || measured?.kind !== 'quantity') return 0;
  return Math.abs(asked.value - measured.value) / Math.max(1, Math.abs(asked.value));
}

/** Of numbers of levels, those of the document that has most of them. */
function textLength({ measured }: LayoutFinding): number {
  return measured?.kind === 'text' ? measured.text.length : 0;
}

function tableRow({ finding, measured, present }: Row): string {
  const { item, clause, strength, verdict, written } = finding;
  const cells = [
    clause ?? '–',
    `${ZH.items[item]} ${EN.items[item]}`,
    askedText(finding, EN),
    written === null ? '–' : figureText(written, EN),
    finding.measured === null ? '–' : figureText(finding.measured, EN),
    strength === null ? '–' : strength,
    VERDICTS[verdict],
    `${measured} of ${present}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function head(standard: string, documents: number): string {
  return `# ${standard} measured

Made by \`npm run docs:layout\`, which writes ${documents} documents in the style \`gongwen\`, lets LibreOffice lay them out and measures the pages. \`npm run test:acceptance\` does the same and says when this page is out of date. \`plan render plan.yaml --verify\` prints this report for a document of your own.

- **Clause** and **strength** are those that \`styles/gongwen.yaml\` names; what is practice is in no clause.
- **Asked for** is the figure of the style, with the tolerance of the measurement where it has one. The tolerance of the margins is the standard's own; the others are what rounding to twips, fonts and LibreOffice may move.
- **In the file** is what the Word file says; – where it follows from other things, so that only the layout shows it.
- **Measured** is what is furthest off in all documents.
- **Documents**: in how many of those that have the item it was measured.

| clause | item | asked for | in the file | measured | strength | verdict | documents |
| --- | --- | --- | --- | --- | --- | --- | --- |`;
}

function foot(rows: readonly Row[]): string {
  const names = (wanted: (row: Row) => boolean): string =>
    rows
      .filter(wanted)
      .map(({ finding }) => ZH.items[finding.item])
      .join('、');
  return `
## What rests on what

- **On LibreOffice alone** – the file has no figure of its own for it, Word and WPS compute it by rules of theirs: ${names(({ finding }) => finding.written === null)}.
- **Fonts.** The file asks for the fonts of the style and names others to take in their place. They are licensed and not installed where this page was made, so the layout has another font: ${names(({ finding }) => finding.verdict === 'substituted')}. That is told and not counted as right. Widths of Chinese characters do not depend on the font; widths of digits and the ink of a character do.
- **The first line of a page.** LibreOffice sets the baseline of an exact line four fifths down; the top margin is computed back from that.
- **Dates.** LibreOffice sets a small space between Chinese characters and digits although the file forbids it (\`w:autoSpaceDE\`). Where a place depends on the width of a date, these spaces are left out.
- **The issuing mark** (发文机关标志) is measured to the ink of its characters, which the font moves by about a millimetre; so is the dash of the page number.
- **Word and WPS** were not measured.

## How it is measured

\`pdftohtml\` gives the place, font, size and colour of each piece of text, exact to a hundredth of a point (sizes to a third); \`pdftocairo -svg\` gives the outlines of the characters and the drawn rules. The paragraphs of the Word file are found in that text in their order, so that each figure belongs to a style of the file (\`src/measure/\`). \`--verify\` ends with exit code 1 when something is wrong that the standard requires (in a style without a standard: anything that is not as the style says), with 2 when the document could not be made, else with 0. Where LibreOffice or poppler is missing it checks what the file says and names what it could not measure.
`;
}

/** Whether a page that is there still holds: the same words, and figures within what another machine may measure. */
export function isCurrent(shown: string, fresh: string): boolean {
  const [old, now] = [shown.split('\n'), fresh.split('\n')];
  return old.length === now.length && old.every((line, index) => sameLine(line, now[index] ?? ''));
}

const CELL = { measured: 5, verdict: 7 } as const;
const FONTS = new Set(['right', 'another font']);

function sameLine(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one.split(' | '), other.split(' | ')];
  if (a.length < 8 || a.length !== b.length) return one.startsWith('- **Fonts.**');
  const isFont = / 字体|字体 /.test(a[1] ?? '');
  return a.every((cell, index) => {
    const same = cell === b[index];
    if (index === CELL.measured - 1) return same || isFont || near(cell, b[index] ?? '');
    if (index === CELL.verdict - 1) return same || (isFont && FONTS.has(cell) && FONTS.has(b[index] ?? ''));
    return same;
  });
}

/** A quantity that is as much as the other but for half a unit in its last place or two. */
function near(one: string, other: string): boolean {
  const [a, b] = [Number.parseFloat(one), Number.parseFloat(other)];
  return one.replace(/[\d.]+/, '') === other.replace(/[\d.]+/, '') && Math.abs(a - b) <= 0.3;
}
