/** From the parts of a .docx to what it asks for. */
import { withoutSpace } from '../layout/lines.ts';
import { childOf, childrenOf, descendantsOf, type Element, parseXml, textOf } from '../xml.ts';
import { BodyReader } from './body.ts';
import { Formats } from './formats.ts';
import { readLists } from './lists.ts';
import type { WordFile, WordParagraph, WordSection } from './types.ts';

/** The parts of a .docx that are XML, by path. */
export type XmlParts = Readonly<Record<string, string>>;

/** Reads what a Word file asks for. Parts that are missing say nothing. */
export function readWord(parts: XmlParts): WordFile {
  const part = (path: string): Element => parseXml(parts[path] ?? '');
  const reader = new BodyReader(new Formats(part('word/styles.xml')), readLists(part('word/numbering.xml')));
  const body = descendantsOf(part('word/document.xml'), 'w:body')[0];
  if (body) reader.block(body);
  const footers = readFooters(part, parts, reader);
  const notes = descendantsOf(part('word/footnotes.xml'), 'w:t').map(textOf);
  return {
    paragraphs: reader.paragraphs,
    tables: reader.tables,
    sections: readSections(reader.sections, footers),
    footnotes: withoutSpace(notes.join('')),
  };
}

type Footers = ReadonlyMap<string, readonly WordParagraph[]>;

/** The paragraphs of each foot, by the id of its relationship. */
function readFooters(part: (path: string) => Element, parts: XmlParts, reader: BodyReader): Footers {
  const found = descendantsOf(part('word/_rels/document.xml.rels'), 'Relationship')
    .map(({ attributes }) => [attributes['Id'] ?? '', `word/${attributes['Target']}`] as const)
    .filter(([, path]) => /footer\d*\.xml$/.test(path) && parts[path] !== undefined)
    .map(([id, path]) => {
      const paragraphs = descendantsOf(part(path), 'w:p').map((one) => reader.paragraph(one));
      return [id, paragraphs] as const;
    });
  return new Map(found);
}

function readSections(elements: readonly Element[], footers: Footers): readonly WordSection[] {
  let inherited: WordSection['footers'] = {};
  return elements.map((element) => {
    const own = childrenOf(element, 'w:footerReference').map(({ attributes }) => [
      attributes['w:type'] ?? 'default',
      footers.get(attributes['r:id'] ?? '') ?? [],
    ]);
    inherited = { ...inherited, ...Object.fromEntries(own) };
    return { ...pageOf(element), footers: inherited };
  });
}

function pageOf(section: Element): Omit<WordSection, 'footers'> {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margin = childOf(section, 'w:pgMar')?.attributes ?? {};
  const points = (twips: string | undefined): number => Number(twips ?? 0) / 20;
  return {
    width: points(size['w:w']),
    height: points(size['w:h']),
    landscape: size['w:orient'] === 'landscape',
    margin: {
      top: points(margin['w:top']),
      bottom: points(margin['w:bottom']),
      left: points(margin['w:left']),
      right: points(margin['w:right']),
    },
  };
}
