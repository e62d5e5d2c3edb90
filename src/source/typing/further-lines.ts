import type { Findings, Stretch } from './findings.ts';
import type { Indenter } from './indenter.ts';
import type { KeyReader } from './key-reader.ts';
import {
  findColon,
  findComment,
  type Indentation,
  possibleColumns,
  type TextLine,
  trimBlanks,
} from './text-line.ts';

/** What the last line left open. `parent` is the column that deeper lines must exceed to belong to it. */
export type Open =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'empty';
      readonly parent: number;
      /** The key that waits for its value; null after a dash. */
      readonly key: string | null;
      /** `- 安排如下:` – a key only if something follows it. */
      readonly lonely: Stretch | null;
      readonly cut: Stretch | null;
    }
  | OpenPlain
  | OpenBlock;

export interface OpenPlain {
  readonly kind: 'plain';
  readonly parent: number;
  /** An entry of a list (`key` is null) or a section, which could hold keys as well; null for any other text. */
  readonly owner: { readonly key: string | null } | null;
  readonly stretch: Stretch;
}

/** `column` is null until a line of the block shows it. */
interface OpenBlock {
  readonly kind: 'block';
  readonly parent: number;
  column: number | null;
}

export const CLOSED: Open = { kind: 'closed' };
/** After a dash, or a key, with nothing behind it. */
export function emptyBelow(parent: number, key: string | null = null): Open {
  return { kind: 'empty', parent, key, lonely: null, cut: null };
}
/** Before the first line of a document. */
export const NOTHING_YET: Open = emptyBelow(-1);

/** Whether a line goes on with the text above, and what is open after it (null: what was open before). */
interface Further {
  readonly belongs: boolean;
  readonly open: Open | null;
}
const STRUCTURE: Further = { belongs: false, open: null };

/** Reads the lines that go on with a text begun above. */
export class FurtherLines {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly findings: Findings;
  private readonly keys: ReadonlySet<string>;
  private readonly keyReader: KeyReader;
  private readonly indenter: Indenter;

  constructor(
    lines: readonly TextLine[],
    findings: Findings,
    keys: ReadonlySet<string>,
    keyReader: KeyReader,
    indenter: Indenter,
  ) {
    this.text = findings.file.text;
    this.lines = lines;
    this.findings = findings;
    this.keys = keys;
    this.keyReader = keyReader;
    this.indenter = indenter;
  }

  /** Whether the line belongs to the block text after `|` or `>`; white space that YAML does not count is reported. */
  inBlock(open: OpenBlock, line: TextLine, lineIndex: number, indentation: Indentation): boolean {
    const needed = open.column ?? open.parent + 1;
    if (indentation.spaces >= needed) {
      open.column ??= indentation.spaces;
      return true;
    }
    if (indentation.spaces > open.parent) {
      this.findings.syntax('indent', this.indenter.stretch(indentation.end, line), '');
      this.findings.replace(line.from, line.from + indentation.spaces, ' '.repeat(needed));
      return true;
    }
    const [column = 0] = possibleColumns(this.text, line, indentation);
    const meant = indentation.odd !== null && column >= needed;
    if (!meant || this.indenter.chooseColumn(line, indentation) <= open.parent) return false;
    open.column ??= column;
    this.indenter.reindent(line, lineIndex, indentation, open.column);
    return true;
  }

  /** A further line of a plain text, unless it turns out to be meant as structure. */
  continuePlain(open: OpenPlain, line: TextLine, lineIndex: number, indentation: Indentation): Further {
    const at = indentation.end;
    const comment = findComment(this.text, at, line.to);
    const to = trimBlanks(this.text, at, comment);
    const key = this.keyReader.keyAt(at, line.to, open.parent < 0);
    if (open.parent < 0 && key) return this.dropStray(open.stretch, lineIndex);
    if (key && this.keys.has(key.key) && key.form === 'ascii') return STRUCTURE;
    if (this.text.startsWith('- ', at)) return STRUCTURE;
    if (indentation.odd && indentation.spaces <= open.parent) {
      this.indenter.reindent(
        line,
        lineIndex,
        indentation,
        Math.max(open.parent + 1, indentation.end - line.from),
      );
    }
    const stretch = { from: open.stretch.from, to };
    if (findColon(this.text, at, to) < 0) {
      const left: Open = comment < line.to ? CLOSED : { ...open, stretch };
      return { belongs: true, open: left };
    }
    const place = { from: at, to };
    this.findings.colonInText(place, this.keys, this.findings.quote(stretch));
    return { belongs: true, open: CLOSED };
  }

  /** Text above the first key, which stands in line `below`: it belongs to nothing. */
  private dropStray(stretch: Stretch, below: number): Further {
    const first = this.text.slice(stretch.from, stretch.to).split(/[\r\n]/, 1)[0] ?? '';
    this.findings.syntax('stray-line', { from: stretch.from, to: stretch.from + first.length });
    for (let index = below - 1; (this.lines[index]?.to ?? -1) >= stretch.from; index--) {
      const line = this.lines[index];
      if (line && line.from < stretch.to) this.findings.replace(line.from, line.from, '# ');
    }
    return { belongs: false, open: NOTHING_YET };
  }
}
