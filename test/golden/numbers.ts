/** The numbers of lists as Word would show them. */
import type { NumberFormat } from '../../src/style/types.ts';
import { formatNumber } from '../../src/writers/numbering.ts';
import { child, childrenOf, type Element, value } from './xml.ts';

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  chineseCounting: 'chinese',
  decimal: 'decimal',
  decimalEnclosedCircle: 'circled',
  lowerLetter: 'lower-letter',
  none: 'none',
};

const SUFFIXES: Readonly<Record<string, string>> = { nothing: '', space: ' ', tab: '⇥' };

/** Counts on when it meets a paragraph's `w:numPr`. */
export type Counter = (place: Element) => string;

/** A count over the definitions of `word/numbering.xml`. */
export function createCounter(numbering: Element | undefined): Counter {
  const counts = new Map<string, number[]>();
  return (place) => {
    const [id, level] = [value(place, 'numId'), Number(value(place, 'ilvl'))];
    const levels = levelsOf(numbering, id);
    const count = counts.get(id) ?? [];
    counts.set(id, count);
    const start = (index: number): number => Number(value(levels[index], 'start') || 1);
    count[level] = (count[level] ?? start(level) - 1) + 1;
    count.length = level + 1;
    const spelled = (index: number): string => {
      const format = value(levels[index], 'numFmt');
      const known = FORMATS[format];
      return known === undefined ? `<${format}>` : formatNumber(known, count[index] ?? start(index));
    };
    const text = value(levels[level], 'lvlText').replace(/%(\d)/g, (_, which: string) =>
      spelled(Number(which) - 1),
    );
    return text + (SUFFIXES[value(levels[level], 'suff') || 'tab'] ?? '');
  };
}

function levelsOf(numbering: Element | undefined, id: string): readonly Element[] {
  const number = childrenOf(numbering, 'num').find(({ attributes }) => attributes['numId'] === id);
  const abstract = value(number, 'abstractNumId');
  const definition = childrenOf(numbering, 'abstractNum').find(
    ({ attributes }) => attributes['abstractNumId'] === abstract,
  );
  return childrenOf(definition, 'lvl');
}

/** Where a list's level puts its paragraphs, for levels that say it. */
export function levelIndent(numbering: Element | undefined, place: Element): Element | undefined {
  return child(child(levelsOf(numbering, value(place, 'numId'))[Number(value(place, 'ilvl'))], 'pPr'), 'ind');
}
