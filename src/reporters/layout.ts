/** The report of a measured document for people: what is wrong first. A pure function. */
import type { Figure, LayoutFinding, LayoutUnit, LayoutVerdict } from '../diagnostics/layout.ts';
import type { LayoutProblem, LayoutWords } from '../messages/layout-words.ts';
import { type SheetLook, type SheetRow, type SheetSection, sheet } from './sheet.ts';

export interface LayoutReport {
  /** The document, as messages name it. */
  readonly file: string;
  /** The title of its style. */
  readonly style: string;
  readonly findings: readonly LayoutFinding[];
  /** Why nothing was laid out; null where it was. */
  readonly problem: LayoutProblem | null;
}

/** The verdicts in the order of the report; what is absent is only counted. */
const TOLD: readonly LayoutVerdict[] = ['wrong', 'substituted', 'unmeasured', 'right'];

/** A section for each verdict, and a line that sums up. */
export function layoutReport(report: LayoutReport, words: LayoutWords, look: SheetLook): string {
  const { findings, problem } = report;
  const { columns } = words;
  const head: SheetSection = {
    title: words.title(report.file, report.style),
    rows: [],
    note: problem === null ? words.laidOutBy : words.noLayout(problem),
  };
  const [first, ...others] = TOLD.flatMap((verdict) => section(verdict, findings, words));
  const heads: SheetRow = { cells: [columns.item, columns.asked, columns.measured, columns.basis] };
  const sections = first ? [{ ...first, rows: [heads, ...first.rows] }, ...others] : [];
  return `${sheet([head, ...sections], look)}\n\n${words.summary(countsOf(findings))}\n`;
}

/** How many findings have each verdict. */
export function countsOf(findings: readonly LayoutFinding[]): Readonly<Record<LayoutVerdict, number>> {
  const count = (wanted: LayoutVerdict): number =>
    findings.filter(({ verdict }) => verdict === wanted).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    substituted: count('substituted'),
    unmeasured: count('unmeasured'),
    absent: count('absent'),
  };
}

function section(
  verdict: LayoutVerdict,
  findings: readonly LayoutFinding[],
  words: LayoutWords,
): SheetSection[] {
  const found = findings.filter((finding) => finding.verdict === verdict);
  if (found.length === 0) return [];
  return [
    {
      title: words.verdicts[verdict](found.length),
      rows: found.map((finding) => row(finding, words)),
      ...(verdict === 'substituted' && { note: words.substituted }),
    },
  ];
}

function row(finding: LayoutFinding, words: LayoutWords): SheetRow {
  const { item, asked, clause, strength, verdict, why, place } = finding;
  const basis = [clause, strength && words.strengths[strength]].filter(Boolean).join(' ');
  const reason = why === undefined || why === 'noLayout' ? '' : words.why[why];
  const where = verdict === 'wrong' && place ? words.page(place.page, excerpt(place.text)) : '';
  const last = [basis, reason, where].filter((part) => part !== '').join('  ');
  const cells = [words.items[item], asked ? askedText(finding, words) : '', gotText(finding, words), last];
  return { cells, marked: verdict === 'wrong' };
}

/** The beginning of a line. */
function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > 12 ? `${characters.slice(0, 12).join('')}…` : text;
}

/** What is asked for, with the tolerance that it is measured with. */
export function askedText({ asked, tolerance }: LayoutFinding, words: LayoutWords): string {
  if (asked === null) return '';
  const within = asked.kind === 'quantity' && tolerance > 0 ? `±${tolerance}` : '';
  return figureText(asked, words) + within;
}

/** What came out; what the file says where nothing did, or where that is wrong already. */
function gotText({ measured, written }: LayoutFinding, words: LayoutWords): string {
  if (measured !== null) return figureText(measured, words);
  return written === null ? '–' : words.inFile(figureText(written, words));
}

/** A figure as people read it. */
export function figureText(figure: Figure, words: LayoutWords): string {
  switch (figure.kind) {
    case 'quantity':
      return words.quantity(round(figure.value, figure.unit), figure.unit);
    case 'paper':
      return words.paper(Math.round(figure.width), Math.round(figure.height));
    case 'color':
      return words.color(figure.color);
    case 'state':
      return words.states[figure.state];
    case 'text':
      return figure.text.replace(/^([A-Za-z]{4,})[,-].*$/, '$1');
  }
}

/** To a tenth, thin rules to a hundredth of a millimetre; never minus nothing. */
function round(value: number, unit: LayoutUnit): number {
  const factor = unit === 'mm' && Math.abs(value) < 1 ? 100 : 10;
  return Math.round(value * factor) / factor || 0;
}
