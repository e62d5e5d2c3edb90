import { Lexer } from 'yaml';

/** Nesting that no plan needs and no reader follows; the parser recurses, so that deeper files would exhaust the stack. */
export const DEPTH_LIMIT = 200;

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
    else if (this.flow === 0) this.indentTo(column);
    return this.columns.length + this.flow;
  }

  private indentTo(column: number): void {
    while ((this.columns.at(-1) ?? -1) >= column) this.columns.pop();
    this.columns.push(column);
  }
}

function isStructure(lexeme: string): boolean {
  return lexeme.trim() !== '' && lexeme[0] !== '#' && lexeme !== ':' && lexeme !== ',' && lexeme !== '\x02';
}

/** The offset at which a text nests deeper than the limit, or null. Reads the text once, without recursion. */
export function findExcessiveDepth(text: string, limit = DEPTH_LIMIT): number | null {
  const meter = new DepthMeter();
  let offset = 0;
  let lineStart = 0;
  let atScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const mark = !atScalar && (lexeme === SCALAR_MARK || lexeme === '\x02' || lexeme === FLOW_ERROR_END);
    if (atScalar || isStructure(lexeme)) {
      const depth = meter.measure(atScalar ? 'a' : lexeme, offset - lineStart);
      if (depth > limit) return offset;
    }
    atScalar = !atScalar && lexeme === SCALAR_MARK;
    if (mark) continue;
    const lineEnd = lexeme.lastIndexOf('\n');
    if (lineEnd >= 0) lineStart = offset + lineEnd + 1;
    offset += lexeme.length;
  }
  return null;
}
