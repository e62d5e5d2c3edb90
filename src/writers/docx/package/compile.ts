/** A document of the library → the parts of its package. */
import { type Document, Packer } from 'docx';
import { strToU8 } from 'fflate';

/** What `Packer` zips: text or bytes by path. The library, whose version is fixed, keeps it to itself. */
interface Compiler {
  compile(file: Document): ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts as the library would zip them. They are changed and zipped here
 * anyway (`package.ts`), and zipping is the slowest of all: so it is done once.
 */
export function compileParts(file: Document): Record<string, Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const parts = [...compiler.compile(file)].map(
    ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return Object.fromEntries(parts);
}
