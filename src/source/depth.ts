import { Lexer } from 'yaml';

/** Nesting that no plan needs and no reader follows; the parser recurses, so that deeper files would exhaust the stack. */
export const DEPTH_LIMIT = 200;

const DOCUMENT_MARK = '\x02';
const SCALAR_MARK = '\x1f';
const FLOW_ERROR_END = '\x18';

/** Follows the lexemes of a file and knows how deep each of them stands. */
class DepthMeter {
  private readonly columns: number[] = [];
  private flow = 0;

  /** Depth after the lexeme at this column. */
  measure(lexeme: string, column: number): number {
    const first = lexeme[0] ?? '';
    if (lexeme === FLOW_ERROR_END) this.flow = 0;
    else if (first === ']' || first === '}') this.flow = Math.max(0, this.flow - 1);
    else if (first === '[' || first === '{') this.flow++;
    else if (this.flow === 0 && !isMark(lexeme)) this.indentTo(column);
    return this.columns.length + this.flow;
  }

  private indentTo(column: number): void {
    while ((this.columns.at(-1) ?? -1) >= column) this.columns.pop();
    this.columns.push(column);
  }
}

/** Marks of the lexer that stand for no text of the file. */
function isMark(lexeme: string): boolean {
  return lexeme === SCALAR_MARK || lexeme === DOCUMENT_MARK || lexeme === FLOW_ERROR_END;
}

function isStructure(lexeme: string): boolean {
  return lexeme.trim() !== '' && !lexeme.startsWith('#') && !':,'.includes(lexeme);
}

/** Lexemes with their offsets; the text of a scalar, which may look like anything, is told by `scalar`. */
function* readLexemes(text: string): Generator<{ lexeme: string; offset: number; scalar: boolean }> {
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    yield { lexeme, offset, scalar };
    if (scalar || !isMark(lexeme)) offset += lexeme.length;
    scalar = !scalar && lexeme === SCALAR_MARK;
  }
}

const OPENING = /[[{]/g;
const NO_SPACES = /[^ \t]+/g;

/** More than the depth that a text can have: brackets that open, and what indents and stands on one line. */
function mostDepth(text: string): number {
  let most = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    most = Math.max(most, indent + 2 * (line.match(NO_SPACES)?.length ?? 0));
  }
  return most + (text.match(OPENING)?.length ?? 0);
}

/** The offset at which a text nests deeper than the limit, or null. Reads the text once, without recursion. */
export function findExcessiveDepth(text: string, limit = DEPTH_LIMIT): number | null {
  if (mostDepth(text) <= limit) return null;
  const meter = new DepthMeter();
  let lineStart = 0;
  for (const { lexeme, offset, scalar } of readLexemes(text)) {
    if (scalar || isStructure(lexeme)) {
      const depth = meter.measure(scalar ? 'a' : lexeme, offset - lineStart);
      if (depth > limit) return offset;
    }
    const lineEnd = lexeme.lastIndexOf('\n');
    if (lineEnd >= 0) lineStart = offset + lineEnd + 1;
  }
  return null;
}
