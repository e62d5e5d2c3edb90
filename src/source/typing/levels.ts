import { countAtHead } from '../../text/partition.ts';

/** A list or a group of keys that lines can belong to, by the column it stands in (0-based). */
export interface Level {
  readonly column: number;
  readonly kind: 'map' | 'seq';
}

/** How many of them stand no further right than a column. */
const upTo = (columns: readonly number[], column: number): number =>
  countAtHead(columns, (open) => open <= column);

/**
 * The levels that are open at a line: outermost first, none further left than
 * the one before it. One line can open thousands, and thousands of lines ask
 * for them: nothing here looks at one after the other.
 */
export class Levels {
  private open: Level[] = [];
  /** The columns of the open levels of each kind, in order. */
  private columns: Record<Level['kind'], number[]> = { map: [], seq: [] };

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  get innermost(): Level | undefined {
    return this.open.at(-1);
  }

  clear(): void {
    this.open = [];
    this.columns = { map: [], seq: [] };
  }

  has(column: number): boolean {
    return this.at(column, 'map') || this.at(column, 'seq');
  }

  at(column: number, kind: Level['kind']): boolean {
    const columns = this.columns[kind];
    return columns[upTo(columns, column) - 1] === column;
  }

  /** Closes what stands further right than a line that starts in `column`. */
  closeBehind(column: number): void {
    while ((this.innermost?.column ?? -1) > column) this.leave();
  }

  /** Makes a level the innermost: what stands right of it, and a list in the same column under a key, is closed. */
  enter(column: number, kind: Level['kind']): void {
    this.closeBehind(column);
    if (kind === 'map' && this.at(column, 'map')) {
      while (this.innermost?.kind === 'seq' && this.innermost.column === column) this.leave();
    }
    const { innermost } = this;
    if (innermost?.column === column && innermost.kind === kind) return;
    this.open.push({ column, kind });
    this.columns[kind].push(column);
  }

  private leave(): void {
    const level = this.open.pop();
    if (level) this.columns[level.kind].pop();
  }

  /** The column of the nearest level of a kind, the inner one of two that are equally near. */
  nearest(column: number, kind: Level['kind']): number | null {
    const columns = this.columns[kind];
    const behind = upTo(columns, column);
    const [left, right] = [columns[behind - 1], columns[behind]];
    if (left === undefined || right === undefined) return left ?? right ?? null;
    return right - column <= column - left ? right : left;
  }
}
