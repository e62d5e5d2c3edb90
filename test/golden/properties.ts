/** Properties of paragraphs, runs, rows, cells and pages as words, with lengths in points. Nothing is passed over in silence. */
import { type Element, value } from './xml.ts';

/** Lengths by element and attribute: twips, half points or eighths of a point, as points. */
const UNITS: Readonly<Record<string, readonly [RegExp, number]>> = {
  ind: [/^(left|right|start|end|hanging|firstLine)$/, 20],
  spacing: [/^(before|after|line|val)$/, 20],
  tab: [/^pos$/, 20],
  sz: [/^val$/, 2],
  trHeight: [/^val$/, 20],
  tblInd: [/^w$/, 20],
  tcW: [/^w$/, 20],
  tblW: [/^w$/, 20],
  gridCol: [/^w$/, 20],
  docGrid: [/^linePitch$/, 20],
  kern: [/^val$/, 2],
};

/** The sides of a border or a margin. */
const SIDES = /^(top|bottom|left|right|start|end|between|bar|insideH|insideV)$/;

const OFF = new Set(['0', 'false', 'off']);
const ON = new Set(['1', 'true', 'on']);

/** Elements whose value is a number and no switch. */
const NUMBERS = new Set(['outlineLvl', 'ilvl', 'gridSpan']);

/** `keepNext`, `no widowControl`, `jc center`, `ind left 32pt hanging 16pt`. */
export function property(element: Element): string {
  const { name, attributes, children } = element;
  const { val, ...rest } = attributes;
  if (children.length > 0) return `${name}(${sides(children) ?? properties(children)})`;
  if (val !== undefined && OFF.has(val) && !NUMBERS.has(name)) return `no ${name}`;
  const lone = val === undefined || (ON.has(val) && !NUMBERS.has(name)) ? [] : [length(element, 'val', val)];
  const pairs = Object.entries(rest).map(([key, one]) => `${key} ${length(element, key, one)}`);
  return [name, ...lone, ...pairs].join(' ');
}

/** Several of them, in their order. */
export function properties(elements: readonly Element[]): string {
  return elements.map(property).join('; ');
}

/** A border that is the same on all sides, said once. */
function sides(elements: readonly Element[]): string | null {
  const [first, ...others] = elements.map((one) => property({ ...one, name: 'all' }));
  const same = others.length > 2 && others.every((one) => one === first);
  return same && elements.every(({ name }) => SIDES.test(name)) ? (first ?? null) : null;
}

function length({ name, attributes }: Element, key: string, written: string): string {
  if (key === 'firstLineChars' || key === 'hangingChars') return `${Number(written) / 100}`;
  if (attributes['sz'] === written && key === 'sz') return `${Number(written) / 8}pt`;
  if (SIDES.test(name) && key === 'w') return `${Number(written) / 20}pt`;
  const [keys, divisor] = UNITS[name] ?? [];
  const relative = name === 'spacing' && key === 'line' && attributes['lineRule'] === 'auto';
  if (keys === undefined || divisor === undefined || !keys.test(key) || !/^-?\d+$/.test(written))
    return written;
  return relative ? `${Number(written) / 240}×` : `${Number(written) / divisor}pt`;
}

const MM = 1440 / 25.4;

/** Twips as millimetres, to a tenth. */
export function millimetres(twips: string | undefined): string {
  return String(Math.round((Number(twips ?? 0) / MM) * 10) / 10);
}

/** What a page is: paper, margins, grid, numbering, kind of section. */
export function page(section: Element): string {
  const known: Readonly<Record<string, (element: Element) => string>> = {
    pgSz: ({ attributes: { w, h, orient } }) =>
      `${millimetres(w)} × ${millimetres(h)} mm ${orient ?? ''}`.trim(),
    pgMar: ({ attributes }) =>
      `margins ${Object.entries(attributes)
        .map(([side, twips]) => `${side} ${millimetres(twips)}`)
        .join(', ')}`,
  };
  return section.children
    .filter(({ name }) => !/^(header|footer)Reference$/.test(name))
    .map((element) => known[element.name]?.(element) ?? property(element))
    .join('; ');
}

/** How a run differs from its paragraph: `~` for the hint that sets shared marks in the Chinese font. */
export function runLook(run: Element | undefined): string {
  const style = value(run, 'rStyle');
  const others = (run?.children ?? []).filter(({ name }) => name !== 'rStyle').map(fontOrProperty);
  return [style, ...others].filter((part) => part !== '').join('; ');
}

function fontOrProperty(element: Element): string {
  const { hint, ...fonts } = element.attributes;
  if (element.name !== 'rFonts' || hint !== 'eastAsia') return property(element);
  return Object.keys(fonts).length === 0 ? '~' : `~; ${property({ ...element, attributes: fonts })}`;
}
