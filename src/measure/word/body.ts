/** Paragraphs and tables in their order. */
import { withoutSpace } from '../layout/lines.ts';
import { childOf, childrenOf, descendantsOf, type Element, textOf } from '../xml.ts';
import type { Formats } from './formats.ts';
import { type ListLevels, levelOf } from './lists.ts';
import { ruleOf } from './rules.ts';
import type { WordParagraph, WordRow, WordRun, WordTable } from './types.ts';

/** Walks through the body of a document. */
export class BodyReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly tables: WordTable[] = [];
  /** The properties of each section, in order. */
  readonly sections: Element[] = [];
  readonly #formats: Formats;
  readonly #levels: ListLevels;

  constructor(formats: Formats, levels: ListLevels) {
    this.#formats = formats;
    this.#levels = levels;
  }

  /** Reads a block of the body, whatever it stands in. */
  block(block: Element): void {
    if (block.name === 'w:p') {
      this.paragraphs.push(this.paragraph(block));
      const section = childOf(block, 'w:pPr', 'w:sectPr');
      if (section) this.sections.push(section);
    } else if (block.name === 'w:tbl') this.#table(block);
    else if (block.name === 'w:sectPr') this.sections.push(block);
    else for (const child of childrenOf(block)) this.block(child);
  }

  /** Reads one paragraph. `table` is the index of the table that it stands in. */
  paragraph(element: Element, table: number | null = null): WordParagraph {
    const own = childOf(element, 'w:pPr');
    const style = childOf(own, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
    const pieces = piecesOf(element);
    return {
      style,
      format: this.#formats.paragraph(style, own),
      runs: this.#runs(element, style),
      pieces,
      text: pieces.join(''),
      numbering: levelOf(own, this.#levels),
      section: this.sections.length,
      table,
    };
  }

  #table(table: Element): void {
    const index = this.tables.length;
    this.tables.push({ rows: childrenOf(table, 'w:tr').map(rowOf), section: this.sections.length });
    for (const paragraph of descendantsOf(table, 'w:p'))
      this.paragraphs.push(this.paragraph(paragraph, index));
  }

  #runs(paragraph: Element, style: string): readonly WordRun[] {
    return descendantsOf(paragraph, 'w:r')
      .map((run) => ({
        text: withoutSpace(childrenOf(run, 'w:t').map(textOf).join('')),
        style: childOf(run, 'w:rPr', 'w:rStyle')?.attributes['w:val'] ?? null,
        format: this.#formats.run(style, childOf(run, 'w:rPr')),
      }))
      .filter(({ text }) => text !== '');
  }
}

/** The paragraph's text, parted where a footnote's mark stands, which only the layout numbers. */
function piecesOf(paragraph: Element): readonly string[] {
  const pieces = [''];
  for (const run of descendantsOf(paragraph, 'w:r')) {
    for (const child of childrenOf(run)) {
      if (child.name === 'w:footnoteReference') pieces.push('');
      if (child.name === 'w:t') pieces.push((pieces.pop() ?? '') + withoutSpace(textOf(child)));
    }
  }
  return pieces.filter((piece) => piece !== '');
}

function rowOf(row: Element): WordRow {
  const properties = childOf(row, 'w:trPr');
  const borders = childOf(row, 'w:tc', 'w:tcPr', 'w:tcBorders');
  return {
    isHead: childOf(properties, 'w:tblHeader') !== undefined,
    cantSplit: childOf(properties, 'w:cantSplit') !== undefined,
    above: ruleOf(borders, 'top'),
    below: ruleOf(borders, 'bottom'),
    cells: childrenOf(row, 'w:tc').map((cell) =>
      withoutSpace(descendantsOf(cell, 'w:t').map(textOf).join('')),
    ),
  };
}
