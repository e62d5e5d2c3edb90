/** A check looks at one item; `judge` makes a finding of what it saw. */
import type {
  Figure,
  LayoutFinding,
  LayoutItem,
  LayoutState,
  LayoutUnit,
  LayoutVerdict,
  Strength,
  Unmeasured,
} from '../diagnostics/layout.ts';
import { deviationsOf, type FigureValue } from '../style/figures.ts';
import type { Style } from '../style/types.ts';
import type { LaidLine } from './layout/types.ts';
import type { Subject } from './subject.ts';

/** Something that was measured, and on which line. */
export interface Sample {
  readonly figure: Figure;
  readonly line?: LaidLine | undefined;
}

export interface Observation {
  readonly asked: Figure;
  /** How far a measured quantity may be off, in its unit, where the style does not say. */
  readonly tolerance?: number;
  /** What the file says, wherever it says it; nothing where it follows from other things. */
  readonly written?: readonly Figure[];
  readonly measured: readonly Sample[];
  /** Why nothing was measured though there is a layout; `textNotFound` where it is not given. */
  readonly why?: Unmeasured;
  /** Whether another font than the one asked for was used, which is no fault of the file. */
  readonly isFont?: (asked: Figure, measured: Figure) => boolean;
}

/** A clause of the standard that no value of a style stands for; null for what is practice and in no clause. */
export interface Clause {
  readonly clause: string | null;
  readonly strength: Strength;
}

export interface Check {
  readonly item: LayoutItem;
  /** The value of the style that it is about (`page.margin.top`), whose clause and strength the style file names; or a clause that only holds in a style by the standard. */
  readonly basis: string | Clause;
  /** What is asked, written and measured; null where the document has no such thing. */
  observe(subject: Subject): Observation | null;
}

/** A figure with a unit. */
export function quantity(value: number, unit: LayoutUnit): Figure {
  return { kind: 'quantity', value, unit };
}

export function state(name: LayoutState): Figure {
  return { kind: 'state', state: name };
}

export function text(value: string): Figure {
  return { kind: 'text', text: value };
}

/** Whether a style has what the check is about: what only the standard says holds in styles that follow it. */
export function applies({ basis }: Check, { standard }: Style): boolean {
  return typeof basis === 'string' || standard !== null;
}

interface Basis {
  readonly clause: string | null;
  readonly strength: Strength | null;
  /** null where the check knows better. */
  readonly within: number | null;
}

const NO_BASIS: Basis = { clause: null, strength: null, within: null };

/** What the standard says of an item. It says nothing where the style departs from it: there the style's own value is asked for. */
function basisOf({ basis }: Check, style: Style): Basis {
  if (typeof basis !== 'string') return { ...basis, within: null };
  const found = style.basis[basis];
  if (found === undefined) return NO_BASIS;
  const value = valueAt(style, basis);
  const { clause, strength, within } = found;
  const figure = { path: basis.split('.'), value, unit: found.unit, written: true, basis: found };
  if (deviationsOf([figure]).length > 0) return NO_BASIS;
  return { clause, strength, within: within > 0 ? within : null };
}

/** A value of a style by its path in the file, where the look of the page number is not a group of its own. */
function valueAt(style: Style, path: string): FigureValue {
  const step = (from: unknown, key: string): unknown => {
    const group = from as Readonly<Record<string, unknown>> | undefined;
    return group?.[key] ?? (group?.['look'] as Readonly<Record<string, unknown>> | undefined)?.[key];
  };
  return (path.split('.').reduce<unknown>(step, style) ?? null) as FigureValue;
}

/** What the file may be off, since it counts in twips and hundredths of a character. */
const WRITTEN_TOLERANCE: Readonly<Record<LayoutUnit, number>> = {
  mm: 0.05,
  pt: 0.05,
  characters: 0.02,
  lines: 0.02,
  line: 0,
};

/** The finding of a check. */
export function judge(check: Check, subject: Subject): LayoutFinding {
  const { clause, strength, within } = basisOf(check, subject.style);
  const common = { item: check.item, clause, strength };
  const seen = check.observe(subject);
  if (seen === null) {
    const nothing = { asked: null, tolerance: 0, written: null, measured: null };
    return { ...common, ...nothing, verdict: 'absent' };
  }
  const tolerance = within ?? seen.tolerance ?? 0;
  const written = worst(seen.asked, seen.written ?? []);
  const sample = worstSample(seen);
  const verdict = verdictOf(seen, written, sample, tolerance);
  const why = verdict === 'unmeasured' ? { why: whyNot(seen, subject) } : {};
  const measured = sample?.figure ?? null;
  return { ...common, asked: seen.asked, tolerance, written, measured, verdict, ...why, ...placeOf(sample) };
}

function verdictOf(
  { asked, isFont }: Observation,
  written: Figure | null,
  sample: Sample | null,
  tolerance: number,
): LayoutVerdict {
  if (written !== null && !agrees(asked, written, writtenTolerance(asked))) return 'wrong';
  if (sample === null) return 'unmeasured';
  if (isFont) return isFont(asked, sample.figure) ? 'right' : 'substituted';
  return agrees(asked, sample.figure, tolerance) ? 'right' : 'wrong';
}

function whyNot({ why }: Observation, { layout }: Subject): Unmeasured {
  return layout === null ? 'noLayout' : (why ?? 'textNotFound');
}

function writtenTolerance(figure: Figure): number {
  return figure.kind === 'quantity' ? WRITTEN_TOLERANCE[figure.unit] : 0.05;
}

/** The one that is furthest from what is asked. */
function worst(asked: Figure, figures: readonly Figure[]): Figure | null {
  const [first, ...rest] = figures;
  if (first === undefined) return null;
  return rest.reduce((far, one) => (distance(asked, one) > distance(asked, far) ? one : far), first);
}

function worstSample({ asked, measured, isFont }: Observation): Sample | null {
  const far = ({ figure }: Sample): number =>
    isFont ? (isFont(asked, figure) ? 0 : 1) : distance(asked, figure);
  const [first, ...rest] = measured;
  if (first === undefined) return null;
  return rest.reduce((worse, one) => (far(one) > far(worse) ? one : worse), first);
}

function agrees(asked: Figure, got: Figure, tolerance: number): boolean {
  return distance(asked, got) <= tolerance + 1e-9;
}

/** How far a figure is from what is asked, in its unit; without a unit 0 or infinite. */
function distance(asked: Figure, got: Figure): number {
  if (asked.kind === 'quantity' && got.kind === 'quantity') return Math.abs(asked.value - got.value);
  if (asked.kind === 'paper' && got.kind === 'paper')
    return Math.max(Math.abs(asked.width - got.width), Math.abs(asked.height - got.height));
  return JSON.stringify(asked) === JSON.stringify(got) ? 0 : Number.POSITIVE_INFINITY;
}

function placeOf(sample: Sample | null): Pick<LayoutFinding, 'place'> {
  if (!sample?.line) return {};
  const { page, text: words } = sample.line;
  return { place: { page, text: words } };
}
