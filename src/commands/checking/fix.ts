/** `plan check --fix`: mends what is mechanical in the plan's own file. */
import { createTwoFilesPatch, formatPatch } from 'diff';
import { looksLikePlan } from '../../schema/looks-like-plan.ts';
import { applyEdits, separateEdits } from '../../text/edits.ts';
import { encode } from '../../text/encoding.ts';
import { createSourceFile, type SourceFile } from '../../text/source-file.ts';
import { writeWhole } from '../files/outputs.ts';
import type { Shelves } from '../shelves/shelves.ts';
import { type Examined, examineFile } from './examine.ts';

/** Mending one thing may show another (a key that is read now has a value to look at); no plan needs more rounds. */
const MOST_ROUNDS = 10;

export interface Fixed {
  /** What is left, in the mended text. */
  readonly examined: Examined;
  /** Findings that were mended. */
  readonly mended: number;
  /** The plan as it was; null where it could not be read. */
  readonly before: SourceFile | null;
}

/** Mends a plan until nothing is left that is mechanical. Writes nothing. Changes that lead round in a circle are none. */
export async function fixed(examined: Examined, shelves: Shelves): Promise<Fixed> {
  let now = examined;
  let mended = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { file } = now;
    // What is no plan is told of, where it was named, and left as it is.
    if (file === null || now.passedOver || !looksLikePlan(file.text)) break;
    const fixes = now.diagnostics.flatMap((one) => (one.fix && one.file === file ? [one.fix] : []));
    const { edits, taken } = separateEdits(fixes);
    const text = applyEdits(file.text, edits);
    if (text === file.text) return { examined: now, mended, before: examined.file };
    const { path, encoding, bom } = file;
    const next = await examineFile(now.input, createSourceFile({ path, text, encoding, bom }), [], shelves);
    // Rather unmended than unreadable.
    if (misreadIn(next) > misreadIn(now)) return { examined: now, mended, before: examined.file };
    now = next;
    mended += taken;
  }
  return { examined, mended: 0, before: examined.file };
}

/** How many places of a file YAML cannot read. */
function misreadIn({ diagnostics }: Examined): number {
  return diagnostics.filter(({ code }) => code === 'yaml-syntax' || code === 'unknown-alias').length;
}

/**
 * Writes the mended text in the place of the plan, in the encoding it had.
 * @throws {UsageError} when the file cannot be written
 */
export async function writeFixed({ examined: { input, file } }: Fixed): Promise<void> {
  if (file !== null) await writeWhole(input.absolute, encode(file.text, file));
}

/** More lines than these, taken away and added, are no longer matched with each other: that takes the square of their number. */
const MOST_CHANGES = 2000;

/** The change as a unified diff; '' where nothing changes. */
export function diffOf({ before, examined: { file: after } }: Fixed): string {
  if (before === null || after === null || before.text === after.text) return '';
  const patch =
    createTwoFilesPatch(before.path, after.path, before.text, after.text, undefined, undefined, {
      maxEditLength: MOST_CHANGES,
    }) ?? replaced(before, after);
  // Above the names stands a rule of equal signs, which programs that read a diff do not need.
  return patch.slice(patch.indexOf('--- '));
}

/** A diff that takes all lines away and puts the new ones in their place. */
function replaced(before: SourceFile, after: SourceFile): string {
  const [taken, added] = [linesOf(before), linesOf(after)];
  const hunk = { oldStart: 1, oldLines: taken.length, newStart: 1, newLines: added.length };
  const lines = [...marked('-', taken), ...marked('+', added)];
  const [oldFileName, newFileName] = [before.path, after.path];
  return formatPatch({
    oldFileName,
    newFileName,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [{ ...hunk, lines }],
  });
}

const linesOf = ({ text }: SourceFile): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function marked(sign: '-' | '+', lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? sign + line.slice(0, -1) : [sign + line, '\\ No newline at end of file'],
  );
}
