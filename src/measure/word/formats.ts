/** What styles, lists and the paragraph itself say together (ECMA-376, part 1, 17.7.2). */
import { childOf, childrenOf, descendantsOf, type Element } from '../xml.ts';
import { ruleOf } from './rules.ts';
import type { ParagraphFormat, RunFormat } from './types.ts';

type Attributes = Readonly<Record<string, string>>;

/** Property elements by name, each as the innermost place has it. */
type Properties = ReadonlyMap<string, Attributes>;

/** The styles of a file by id. */
export class Formats {
  readonly #styles: ReadonlyMap<string, Element>;
  readonly #defaults: { readonly pPr: Properties; readonly rPr: Properties };

  constructor(styles: Element) {
    this.#styles = new Map(
      descendantsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
    );
    const defaults = descendantsOf(styles, 'w:docDefaults')[0];
    this.#defaults = {
      pPr: merged(new Map(), childOf(defaults, 'w:pPrDefault', 'w:pPr')),
      rPr: merged(new Map(), childOf(defaults, 'w:rPrDefault', 'w:rPr')),
    };
  }

  /** The format of a paragraph of a style with properties of its own. */
  paragraph(style: string, own?: Element): ParagraphFormat {
    const ruleBelow = ruleOf(childOf(own, 'w:pBdr'), 'bottom');
    return { ...paragraphFormat(merged(this.#chain(style, 'w:pPr', this.#defaults.pPr), own)), ruleBelow };
  }

  /** The format of a run within a paragraph of a style; `own` may name a character style. */
  run(style: string, own?: Element): RunFormat {
    const base = this.#chain(style, 'w:rPr', this.#defaults.rPr);
    const character = childOf(own, 'w:rStyle')?.attributes['w:val'];
    return runFormat(merged(character === undefined ? base : this.#chain(character, 'w:rPr', base), own));
  }

  #chain(id: string, kind: string, base: Properties): Properties {
    const chain: Element[] = [];
    let style = this.#styles.get(id);
    while (style && !chain.includes(style)) {
      chain.unshift(style);
      style = this.#styles.get(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return chain.map((one) => childOf(one, kind)).reduce(merged, base);
  }
}

/** Later elements win attribute by attribute, as indents and spacing need it. */
function merged(base: Properties, more: Element | undefined): Properties {
  const found = new Map(base);
  for (const { name, attributes } of more ? childrenOf(more) : []) {
    const above = found.get(name) ?? {};
    found.set(name, { ...(name === 'w:ind' ? withoutFirstLine(above, attributes) : above), ...attributes });
  }
  return found;
}

const FIRST_LINE = ['w:firstLine', 'w:firstLineChars', 'w:hanging', 'w:hangingChars'];

/** A first line that is indented here is not what the style said: neither hanging, nor so many characters. */
function withoutFirstLine(above: Attributes, own: Attributes): Attributes {
  if (!FIRST_LINE.some((name) => name in own)) return above;
  return Object.fromEntries(Object.entries(above).filter(([name]) => !FIRST_LINE.includes(name)));
}

const ALIGNMENTS: Readonly<Record<string, ParagraphFormat['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function paragraphFormat(properties: Properties): Omit<ParagraphFormat, 'ruleBelow'> {
  const indent = properties.get('w:ind') ?? {};
  const spacing = properties.get('w:spacing') ?? {};
  const points = (twips: string | undefined): number => Number(twips ?? 0) / 20;
  const characters = indent['w:firstLineChars'];
  return {
    align: ALIGNMENTS[properties.get('w:jc')?.['w:val'] ?? ''] ?? 'left',
    left: points(indent['w:left'] ?? indent['w:start']),
    right: points(indent['w:right'] ?? indent['w:end']),
    firstLine: points(indent['w:firstLine']) - points(indent['w:hanging']),
    firstLineChars: characters === undefined ? null : Number(characters) / 100,
    before: points(spacing['w:before']),
    after: points(spacing['w:after']),
    exactLine: spacing['w:lineRule'] === 'exact' ? points(spacing['w:line']) : null,
    pageBreakBefore: isOn(properties, 'w:pageBreakBefore'),
    widowControl: isOn(properties, 'w:widowControl'),
  };
}

function isOn(properties: Properties, name: string): boolean {
  const found = properties.get(name);
  return found !== undefined && !['0', 'false', 'off'].includes(found['w:val'] ?? '1');
}

function runFormat(properties: Properties): RunFormat {
  const fonts = properties.get('w:rFonts') ?? {};
  const color = properties.get('w:color')?.['w:val'] ?? 'auto';
  return {
    eastAsia: fonts['w:eastAsia'] ?? '',
    latin: fonts['w:ascii'] ?? '',
    size: Number(properties.get('w:sz')?.['w:val'] ?? 20) / 2,
    color: color === 'auto' ? '000000' : color.toUpperCase(),
    spacing: Number(properties.get('w:spacing')?.['w:val'] ?? 0) / 20,
  };
}
