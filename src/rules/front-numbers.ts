/** Numbers that were typed or pasted in front of an item, a heading or a line. */
import { numberOf, numbersInside } from './wording/numbers-inside.ts';

export interface FrontNumber {
  /** With the sign and the space behind it. */
  readonly written: string;
  /** What it counts: 3 for 三、 and (C) and Third. */
  readonly number: number;
  /** Whether it can be nothing else; otherwise only siblings that count on tell. */
  readonly isCertain: boolean;
}

const HAN = '[一二三四五六七八九十]{1,3}';
/** （3）班, （二）期工程: the number names something; not 组织, 班子, 号召. */
const COUNTED = '班(?!子)|期(?!间|末|初|待)|组(?!织|建|成)|号(?!召)|楼(?!道|栋|宇)|室';
/**
 * 一、 （一） 1、 1. (1) 1） ① at the very beginning. Not: 1.5万, 12.4宪法日,
 * 3.15, 三、四季度, 1、2号楼 – a figure behind the mark makes it part of the text.
 */
const CERTAIN = [
  new RegExp(`^${HAN}[、.．]\\s*(?![一二三四五六七八九十])`),
  new RegExp(`^[（(]${HAN}[）)](?!${COUNTED})[、.．]?\\s*`),
  /^\d{1,2}\s*[、．](?!\s*\d)\s*/,
  /^\d{1,2}\.(?!\d)\s*(?=\S)/,
  /^\d{1,2},\s+(?=[a-z])/,
  new RegExp(`^[（(]\\d{1,2}[）)](?!${COUNTED})[、.．]?\\s*`),
  /^\d{1,2}[）)]\s*/,
  /^[①-⑳]\s*/,
  /^\(?[a-h]\)\s+/,
  /^(?:i{2,3}|iv|vi{1,3}|ix|xi{1,2})[.)]\s+(?=\p{Lu})/u,
  /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\.\s+(?=\p{Lu}\p{Ll})/u,
];

const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const CARDINAL = CARDINALS.join('|');
const ORDINAL = `(?:${ORDINALS.join('|')})(?:ly)?`;
const ADDRESS = "(?!\\p{Lu}[\\p{L}’']+ (?:Street|Road|Lane|Avenue|Square|Close|Place|Way)\\b)";
/** 1, Improve – Second, the work – Three. Task – (three) to – (C) Grasp. */
const DOUBTFUL = [
  new RegExp(`^\\d{1,2},\\s+${ADDRESS}(?=\\p{Lu})`, 'u'),
  new RegExp(`^${ORDINAL}[,.、]\\s*(?!${ORDINAL}\\b)(?=\\S)`, 'i'),
  new RegExp(`^(?:${CARDINAL})[.、]\\s*(?=\\S)`, 'i'),
  new RegExp(`^[（(](?:${CARDINAL})[）)]\\s*(?=\\S)`, 'i'),
  /^[（(]?[A-H][）)]\s*(?=\p{L})/u,
];

/** With what any of them begins; most texts begin with something else. */
const BEGINS = new RegExp(
  `^(?:[一二三四五六七八九十（(\\d①-⑳]|[a-h][）)]|[ivx]{1,5}[.)]|(?:${CARDINAL})[.、]|${ORDINAL}[,.、])`,
  'i',
);

/** The number at the beginning of a text; null where there is none, or nothing but it. */
export function frontNumber(text: string): FrontNumber | null {
  if (!BEGINS.test(text)) return null;
  for (const [isCertain, patterns] of [[true, CERTAIN] as const, [false, DOUBTFUL] as const]) {
    const written = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    if (written !== undefined && written.length < text.length)
      return { written, number: meant(written), isCertain };
  }
  return null;
}

function meant(written: string): number {
  const bare = written.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const places = [CARDINALS, ORDINALS, ROMAN].map((row) => row.indexOf(bare.replace(/ly$/, '')) + 1);
  if (/^[a-h]$/.test(bare)) return bare.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return places.find((place) => place > 0) ?? numberOf(bare);
}

/** The text with spaces in the place of its typed numbers, which count nothing; as long as it was. */
export function withoutNumbers(text: string): string {
  const lines = text.split('\n').map((line) => {
    const indent = line.length - line.trimStart().length;
    const length = frontNumber(line.slice(indent))?.written.length ?? 0;
    const marks = [{ from: indent, to: indent + length }, ...numbersInside(line)];
    return marks.reduce(
      (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
      line,
    );
  });
  return lines.join('\n');
}
