/** Tables that go on overleaf: the head comes again, rows stay whole (practice). */
import { type Check, state } from '../check.ts';
import { withoutSpace } from '../layout/lines.ts';
import type { LaidPage } from '../layout/types.ts';
import type { Subject } from '../subject.ts';
import type { WordRow } from '../word/types.ts';

/** The first line of a page, where it stands within a table. */
function tableOnTop({ lines, rules }: LaidPage): LaidPage['lines'][number] | undefined {
  const [line] = lines;
  const beside = rules.filter(
    ({ direction, top, bottom }) =>
      direction === 'vertical' && line && top < line.baseline && bottom > line.baseline - 4,
  );
  return beside.length >= 2 ? line : undefined;
}

/** The text of each column of a page, as the vertical rules part it. */
function columnTexts({ rules, lines }: LaidPage): readonly string[] {
  const edges = [
    ...new Set(rules.filter(({ direction }) => direction === 'vertical').map(({ left }) => Math.round(left))),
  ].sort((a, b) => a - b);
  return edges.slice(0, -1).map((edge, index) => {
    const next = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    const runs = lines.flatMap((line) => line.runs.filter(({ left }) => left >= edge - 1 && left < next - 1));
    return withoutSpace(runs.map(({ text }) => text).join(''));
  });
}

const tableHeadRepeats: Check = {
  item: 'tableHeadRepeats',
  basis: { clause: null, strength: 'practice' },
  observe({ file, layout }) {
    const heads = file.tables.flatMap(({ rows }) => rows.filter(({ isHead }) => isHead));
    if (heads.length === 0) return null;
    const continued = (layout?.pages ?? []).slice(1).flatMap((page) => {
      const line = tableOnTop(page);
      return line ? [{ line, columns: columnTexts(page) }] : [];
    });
    const begins = (columns: readonly string[], { cells }: WordRow): boolean =>
      cells.every((cell) => columns.some((column) => column.startsWith(cell)));
    return {
      asked: state('yes'),
      written: [state('yes')],
      measured: continued.map(({ line, columns }) => ({
        line,
        figure: state(heads.some((head) => begins(columns, head)) ? 'yes' : 'no'),
      })),
      why: 'noOccasion',
    };
  },
};

const rowsNotSplit: Check = {
  item: 'rowsNotSplit',
  basis: { clause: null, strength: 'practice' },
  observe({ file, layout }: Subject) {
    const rows = file.tables
      .filter((table) => table.rows.some(({ cells }) => cells.length > 1))
      .flatMap((table) => table.rows);
    if (rows.length === 0) return null;
    const pages = (layout?.pages ?? []).map(columnTexts);
    const has = (columns: readonly string[], cell: string): boolean =>
      columns.some((column) => column.includes(cell));
    const found = rows.filter(({ cells }) => cells.every((cell) => pages.some((page) => has(page, cell))));
    const isWhole = ({ cells }: WordRow): boolean =>
      pages.some((columns) => cells.every((cell) => has(columns, cell)));
    return {
      asked: state('yes'),
      written: rows.map(({ cantSplit }) => state(cantSplit ? 'yes' : 'no')),
      measured: found.map((row) => ({ figure: state(isWhole(row) ? 'yes' : 'no') })),
    };
  },
};

export const TABLE_CHECKS: readonly Check[] = [tableHeadRepeats, rowsNotSplit];
