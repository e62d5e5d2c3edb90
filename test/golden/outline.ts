/**
 * A Word document as a text that a reviewer can read: what is in it, in its
 * order, a line a paragraph or row, with every property that is set directly.
 * What the named styles say stands in an outline of its own (`style-outline.ts`).
 *
 * `Style {direct properties} number | text`. In the text: ⟦look¦…⟧ a run with a
 * look of its own (~ is the hint for the Chinese font), ⇥ tab, ↵ line break,
 * ⚑name bookmark, {code→result} field, [^1] note, [text](target) link.
 */
import { strFromU8, unzipSync } from 'fflate';
import { inlineText, type Links } from './inlines.ts';
import { type Counter, createCounter, levelIndent } from './numbers.ts';
import { page, properties, property, runLook } from './properties.ts';
import { child, childrenOf, type Element, parseXml, value } from './xml.ts';

/** The parts of a package as trees. */
export type Parts = (path: string) => Element | undefined;

interface Outline {
  readonly parts: Parts;
  readonly numbering: Element | undefined;
  readonly count: Counter;
  readonly links: Links;
}

export function openParts(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes);
  return (path) => {
    const file = files[path];
    return file === undefined ? undefined : parseXml(strFromU8(file));
  };
}

/** The outline of a document. */
export function outline(bytes: Uint8Array): string {
  const parts = openParts(bytes);
  const numbering = parts('word/numbering.xml');
  const it: Outline = {
    parts,
    numbering,
    count: createCounter(numbering),
    links: linksOf(parts, 'document'),
  };
  const lines = [
    ...documentProperties(parts),
    `settings: ${properties(parts('word/settings.xml')?.children ?? [])}`,
    ...sections(child(parts('word/document.xml'), 'body'), it),
    ...notes(it),
  ];
  return `${lines.join('\n')}\n`;
}

function documentProperties(parts: Parts): readonly string[] {
  const all = ['docProps/core.xml', 'docProps/app.xml'].flatMap((path) => parts(path)?.children ?? []);
  return all.map(({ name, text }) => `${name.replace(/^.*:/, '')}: ${text}`);
}

function linksOf(parts: Parts, part: string): Links {
  const relationships = parts(`word/_rels/${part}.xml.rels`)?.children ?? [];
  return new Map(relationships.map(({ attributes: { Id = '', Target = '' } }) => [Id, Target]));
}

/** A section's page stands at its end in the file and at its beginning here. */
function sections(body: Element | undefined, it: Outline): readonly string[] {
  const lines: string[] = [];
  let waiting: Element[] = [];
  for (const block of body?.children ?? []) {
    const end = block.name === 'sectPr' ? block : child(child(block, 'pPr'), 'sectPr');
    if (block.name !== 'sectPr') waiting.push(block);
    if (end === undefined) continue;
    lines.push(
      '',
      `== section: ${page(end)}`,
      ...margins(end, it),
      '',
      ...waiting.flatMap((one) => lineOf(one, it)),
    );
    waiting = [];
  }
  return lines;
}

/** Headers and footers of a section. */
function margins(section: Element, it: Outline): readonly string[] {
  return section.children
    .filter(({ name }) => /^(header|footer)Reference$/.test(name))
    .flatMap(({ name, attributes }) => {
      const target = it.links.get(attributes['r:id'] ?? '') ?? '';
      const own = { ...it, links: linksOf(it.parts, target.replace('.xml', '')) };
      const lines = it.parts(`word/${target}`)?.children.flatMap((block) => lineOf(block, own)) ?? [];
      return lines.map((line) => `   ${name.replace('Reference', '')} ${attributes['type']}: ${line}`);
    });
}

function notes(it: Outline): readonly string[] {
  const links = linksOf(it.parts, 'footnotes');
  const all = childrenOf(it.parts('word/footnotes.xml'), 'footnote').filter(
    ({ attributes }) => !attributes['type'],
  );
  return all.flatMap(({ attributes, children }) =>
    children
      .flatMap((block) => lineOf(block, { ...it, links }))
      .map((line) => `[^${attributes['id']}]: ${line}`),
  );
}

function lineOf(block: Element, it: Outline): readonly string[] {
  switch (block.name) {
    case 'p':
      return [paragraph(block, it)];
    case 'tbl':
      return table(block, it);
    case 'sdt':
      return ['sdt', ...(child(block, 'sdtContent')?.children ?? []).flatMap((one) => lineOf(one, it))];
    default:
      return [inlineText([block], it.links)];
  }
}

/** What of a paragraph's properties is not told elsewhere. */
const TOLD = new Set(['pStyle', 'numPr', 'rPr', 'sectPr']);

function look(paragraphProperties: Element | undefined, it: Outline): string {
  const place = child(paragraphProperties, 'numPr');
  const indent = place && levelIndent(it.numbering, place);
  const direct = (paragraphProperties?.children ?? []).filter(({ name }) => !TOLD.has(name)).map(property);
  const mark = runLook(child(paragraphProperties, 'rPr'));
  const all = [...direct, ...(indent ? [`list ${property(indent)}`] : []), ...(mark ? [`mark ${mark}`] : [])];
  return [
    value(paragraphProperties, 'pStyle') || 'Normal',
    ...(all.length > 0 ? [`{${all.join('; ')}}`] : []),
  ].join(' ');
}

function paragraph(block: Element, it: Outline): string {
  const own = child(block, 'pPr');
  const place = child(own, 'numPr');
  return `${look(own, it)} | ${place ? it.count(place) : ''}${inlineText(block.children, it.links)}`.trimEnd();
}

/** A line for the table and one a row; a cell's look is told where it differs from that of the cell above. */
function table(block: Element, it: Outline): readonly string[] {
  const columns = childrenOf(child(block, 'tblGrid'), 'gridCol').map(
    ({ attributes }) => Number(attributes['w']) / 20,
  );
  const above: string[] = [];
  const rows = childrenOf(block, 'tr').map((row) => {
    const flags = properties(child(row, 'trPr')?.children ?? []);
    const cells = childrenOf(row, 'tc').map((cell, column) => {
      const [before, text] = cellOf(cell, it);
      const told = before === above[column] ? '' : `${before} | `;
      above[column] = before;
      return told + text;
    });
    return `  row${flags ? ` {${flags}}` : ''} ▏${cells.join(' ▏')}`;
  });
  return [
    `table {${properties(child(block, 'tblPr')?.children ?? [])}} columns ${columns.join(' + ')}pt`,
    ...rows,
  ];
}

function cellOf(cell: Element, it: Outline): readonly [string, string] {
  const own = (child(cell, 'tcPr')?.children ?? []).filter(({ name }) => name !== 'tcW');
  const blocks = cell.children.filter(({ name }) => name !== 'tcPr');
  const looks = [...new Set(blocks.map((block) => look(child(block, 'pPr'), it)))];
  const texts = blocks.map((block) =>
    block.name === 'p' ? inlineText(block.children, it.links) : lineOf(block, it).join(' '),
  );
  return [[...(own.length > 0 ? [`{${properties(own)}}`] : []), ...looks].join(' '), texts.join(' ¶ ')];
}
