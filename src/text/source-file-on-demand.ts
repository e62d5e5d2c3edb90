/** Files of which nothing but the bytes is kept until somebody looks into them. */
import type { SourceFile } from './source-file.ts';

/** The file that was looked into last, and by which reading it came. */
let latest: { readonly read: () => SourceFile; readonly file: SourceFile } | null = null;

/**
 * A file that is decoded when it is looked into, and let go of when the next one
 * is: text and line starts of thousands would be most of what a check keeps.
 * @param read gives the same each time; it throws where the file would
 */
export function sourceFileOnDemand(path: string, read: () => SourceFile): SourceFile {
  const file = (): SourceFile => {
    if (latest?.read !== read) latest = { read, file: read() };
    return latest.file;
  };
  return {
    path,
    get text() {
      return file().text;
    },
    get encoding() {
      return file().encoding;
    },
    get bom() {
      return file().bom;
    },
    get lineCount() {
      return file().lineCount;
    },
    positionAt: (offset) => file().positionAt(offset),
    range: (from, to) => file().range(from, to),
    line: (number) => file().line(number),
  };
}
