import type { DocRoot } from '../document/tree.ts';
import type { Style } from '../style/types.ts';

/** Turns a document into the bytes of one format. The same document and style give the same bytes. */
export interface Writer {
  /** Name as `-f` takes it. */
  readonly format: string;
  /** File extension with its dot. */
  readonly extension: string;
  /** Whether the bytes are text that may go to a terminal or a pipe. */
  readonly text: boolean;
  write(document: DocRoot, style: Style): Promise<Uint8Array>;
}
