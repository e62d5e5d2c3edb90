import type { Pictures } from '../document/picture.ts';
import type { DocRoot } from '../document/tree.ts';
import type { Style } from '../style/types.ts';

/** What a document refers to beyond its tree and carries besides its text; all of it may be left out. */
export interface WriteOptions {
  /** The pictures that it shows; one that is missing is told by its words. */
  readonly pictures?: Pictures;
  /** The address of a picture as seen from where the document will stand, for formats that only name pictures. */
  readonly pictureAddress?: (url: string) => string;
  /** Seconds since 1970 at which the file says it was made; without it the file says nothing. */
  readonly time?: number;
  /** The plan file, to be put into the document where the format can carry it. */
  readonly source?: PlanSource;
}

/** A plan file as it was read. */
export interface PlanSource {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Turns a document into the bytes of one format. The same document, style and options give the same bytes. */
export interface Writer {
  /** Name as `-f` takes it. */
  readonly format: string;
  /** File extension with its dot. */
  readonly extension: string;
  /** Whether the bytes are text that may go to a terminal or a pipe. */
  readonly text: boolean;
  write(document: DocRoot, style: Style, options?: WriteOptions): Promise<Uint8Array>;
}
