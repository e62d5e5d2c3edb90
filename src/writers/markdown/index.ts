/** Document → Markdown (CommonMark with GitHub's tables and footnotes), UTF-8. */
import { type EditState, sha256Hex } from '../digest.ts';
import type { Writer } from '../writer.ts';
import { documentSource } from './blocks.ts';

/** The last line of what we write; a user's own text cannot look like it, `<!` is escaped. */
const SEAL = /^<!-- plan:sha256=([0-9a-f]{64}) -->\s*$/m;

/** A digest of the text alone: line ends and byte order mark are the business of editors and of git. */
async function digestOf(text: string): Promise<string> {
  return sha256Hex(new TextEncoder().encode(text.replace(/\r\n?/g, '\n')));
}

export const markdownWriter: Writer = {
  format: 'md',
  extension: '.md',
  text: true,
  async write(document, style, { pictureAddress = (url: string) => url } = {}) {
    const body = `${documentSource(document, style, pictureAddress)}\n`;
    return new TextEncoder().encode(`${body}<!-- plan:sha256=${await digestOf(body)} -->\n`);
  },
};

/** Whether a Markdown file is as the writer wrote it, whatever its line ends. */
export async function markdownEdited(bytes: Uint8Array): Promise<EditState> {
  const text = new TextDecoder().decode(bytes);
  const seal = SEAL.exec(text);
  const digest = seal?.[1];
  if (seal === null || digest === undefined) return 'foreign';
  const isLast = seal.index + seal[0].trimEnd().length === text.trimEnd().length;
  return isLast && (await digestOf(text.slice(0, seal.index))) === digest ? 'ours' : 'edited';
}
