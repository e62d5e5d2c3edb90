/** What a spreadsheet puts between its cells when they are copied: tabs. */
const BETWEEN = /\S *\t[\t ]*(?=\S)/;

/** The cells of a line that was copied from a spreadsheet, empty ones left out; null where no tab parts two. */
export function cellsIn(line: string): readonly string[] | null {
  if (!BETWEEN.test(line)) return null;
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** The tabs between the first two cells, end exclusive. */
export function firstGap(text: string): readonly [number, number] | null {
  const found = text.includes('\t') ? BETWEEN.exec(text) : null;
  return found && [found.index + 1, found.index + found[0].length];
}
