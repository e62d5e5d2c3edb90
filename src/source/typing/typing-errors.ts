import type { SourceFile } from '../../text/source-file.ts';
import type { ParseOptions } from '../parse-source.ts';
import { Findings } from './findings.ts';
import type { KnownKeys } from './key-reader.ts';
import { Outline } from './outline.ts';
import { splitTextLines } from './text-line.ts';

const NONE: ReadonlySet<string> = new Set();

/** What people type into a plan file that YAML takes for something else, with the repairs that undo it for the parser. */
export function findTypingErrors(file: SourceFile, options: ParseOptions): Findings {
  const { keys, entryKeys = keys, freeKeys = NONE, sectionKeys = NONE } = options;
  const known: KnownKeys = { all: keys, entry: entryKeys, free: freeKeys, section: sectionKeys };
  const findings = new Findings(file);
  new Outline(splitTextLines(file.text), findings, known).read();
  return findings;
}
