import type { EditState } from './digest.ts';
import type { Writer } from './writer.ts';

/** What is known of a format before its writer is loaded. */
export interface WriterEntry {
  /** Name as `-f` takes it. */
  readonly format: string;
  /** File extension with its dot. */
  readonly extension: string;
  /** Whether the bytes are text that may go to a terminal or a pipe. */
  readonly text: boolean;
  /** Whether a document can carry the plan file (`--embed-source`). */
  readonly carriesSource: boolean;
  /** Whether it has pages that can be laid out and measured (`--verify`). */
  readonly hasPages: boolean;
  /** Loads the writer, and the library behind it, when a document is written. */
  load(): Promise<Writer>;
  /** Whether a document of this format is as we wrote it. */
  edited(bytes: Uint8Array): Promise<EditState>;
}

const docx = () => import('./docx/index.ts');
const markdown = () => import('./markdown/index.ts');

/** The formats, the default first; a new one is a line here. */
export const WRITERS: readonly WriterEntry[] = [
  {
    format: 'docx',
    extension: '.docx',
    text: false,
    carriesSource: true,
    hasPages: true,
    load: async () => (await docx()).docxWriter,
    edited: async (bytes) => (await docx()).docxEdited(bytes),
  },
  {
    format: 'md',
    extension: '.md',
    text: true,
    carriesSource: false,
    hasPages: false,
    load: async () => (await markdown()).markdownWriter,
    edited: async (bytes) => (await markdown()).markdownEdited(bytes),
  },
];
