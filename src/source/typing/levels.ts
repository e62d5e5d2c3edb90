/** A list or a group of keys that lines can belong to, by the column it stands in (0-based). */
export interface Level {
  readonly column: number;
  readonly kind: 'map' | 'seq';
}

/** The levels that are open at a line: outermost first, none further left than the one before it. */
export class Levels {
  private open: Level[] = [];

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  get innermost(): Level | undefined {
    return this.open.at(-1);
  }

  clear(): void {
    this.open = [];
  }

  has(column: number): boolean {
    return this.open[this.lastUpTo(column)]?.column === column;
  }

  at(column: number, kind: Level['kind']): boolean {
    for (let at = this.lastUpTo(column); this.open[at]?.column === column; at -= 1)
      if (this.open[at]?.kind === kind) return true;
    return false;
  }

  /** The place of the innermost level that stands no further right than a column. One line can open thousands: looked for from within. */
  private lastUpTo(column: number): number {
    return this.open.findLastIndex((level) => level.column <= column);
  }

  /** Closes what stands further right than a line that starts in `column`. */
  closeBehind(column: number): void {
    while ((this.innermost?.column ?? -1) > column) this.open.pop();
  }

  /** Makes a level the innermost: what stands right of it, and a list in the same column under a key, is closed. */
  enter(column: number, kind: Level['kind']): void {
    this.closeBehind(column);
    if (kind === 'map' && this.at(column, 'map')) {
      while (this.innermost?.kind === 'seq' && this.innermost.column === column) this.open.pop();
    }
    const { innermost } = this;
    if (innermost?.column !== column || innermost.kind !== kind) this.open.push({ column, kind });
  }

  /** The column of the nearest level of a kind, the inner one of two that are equally near. */
  nearest(column: number, kind: Level['kind']): number | null {
    let best: number | null = null;
    for (const level of this.open) {
      if (level.kind !== kind) continue;
      const nearer = best === null || Math.abs(level.column - column) <= Math.abs(best - column);
      if (nearer) best = level.column;
    }
    return best;
  }
}
