/**
 * Ids that the library draws at random or counts for the whole process, made to
 * follow from the document alone: the same document is the same file, however
 * many were written before it.
 */
import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './seal.ts';

/** Numbers relationships, bookmarks and drawings in the order in which they stand. */
export function renumberIds(parts: Record<string, Uint8Array>): void {
  renumberRelationships(parts);
  renumberWithin(parts);
}

const RELATIONSHIP_ID = /\bId="([^"]+)"/g;

/** Links have random ids. They are numbered in their order, in the part and in its relationships. */
function renumberRelationships(parts: Record<string, Uint8Array>): void {
  for (const path of Object.keys(parts).filter((one) => one.endsWith('.rels'))) {
    const rels = text(parts, path);
    const random = [...rels.matchAll(RELATIONSHIP_ID)]
      .map(([, id]) => id ?? '')
      .filter((id) => !/^rId\d+$/.test(id));
    if (random.length === 0) continue;
    const names = new Map(random.map((id, index) => [id, `rIdLink${index + 1}`]));
    const rename = (xml: string, attribute: string): string =>
      xml.replace(new RegExp(`\\b(${attribute})="([^"]+)"`, 'g'), (whole, key: string, id: string) => {
        const name = names.get(id);
        return name === undefined ? whole : `${key}="${name}"`;
      });
    const part = path.replace('_rels/', '').replace(/\.rels$/, '');
    parts[path] = strToU8(rename(rels, 'Id'));
    parts[part] = strToU8(rename(text(parts, part), 'r:\\w+'));
  }
}

/** Both ends of a bookmark, and the properties of a drawing; each is counted over all parts. */
const COUNTED = /<(w:bookmarkStart|w:bookmarkEnd|wp:docPr)\b[^>]*?\b(?:w:)?id="(\d+)"/g;

function renumberWithin(parts: Record<string, Uint8Array>): void {
  const bookmarks = new Map<string, number>();
  let drawings = 0;
  const numberFor = (element: string, id: string): number => {
    if (element === 'wp:docPr') {
      drawings += 1;
      return drawings;
    }
    const number = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, number);
    return number;
  };
  const stories = Object.keys(parts).filter((path) => /^word\/[^/]+\.xml$/.test(path));
  for (const path of stories.sort()) {
    const xml = text(parts, path);
    const renumbered = xml.replace(COUNTED, (whole, element: string, id: string) =>
      whole.replace(/\bid="\d+"$/, `id="${numberFor(element, id)}"`),
    );
    if (renumbered !== xml) parts[path] = strToU8(renumbered);
  }
}

function text(parts: Parts, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}
