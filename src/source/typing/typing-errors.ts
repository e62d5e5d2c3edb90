import type { SourceFile } from '../../text/source-file.ts';
import { Findings } from './findings.ts';
import { Outline } from './outline.ts';
import { splitTextLines } from './text-line.ts';

/** What people type into a plan file that YAML takes for something else, with the repairs that undo it for the parser. */
export function findTypingErrors(
  file: SourceFile,
  keys: ReadonlySet<string>,
  entryKeys: ReadonlySet<string>,
): Findings {
  const findings = new Findings(file);
  new Outline(splitTextLines(file.text), findings, keys, entryKeys).read();
  return findings;
}
