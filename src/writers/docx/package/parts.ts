/** A Word file as its parts. */
import { strFromU8, unzipSync } from 'fflate';

/** The parts that are XML as text, by path. */
export function xmlParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}
