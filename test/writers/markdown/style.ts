import { loadStyle } from '../../../src/style/load.ts';
import type { LevelLook, NumberFormat, Style } from '../../../src/style/types.ts';

const look = { font: 'body', size: 16, bold: false, color: null } as const;
const paragraph = {
  ...look,
  align: 'left',
  firstLine: 2,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  lineHeight: null,
  keepNext: false,
} as const;

export function level(
  format: NumberFormat,
  text: string,
  suffix: LevelLook['number']['suffix'] = 'nothing',
): LevelLook {
  return { ...paragraph, number: { format, text, suffix, look: 'text' } };
}

/** 一、（一）1.（1）① – the levels of Chinese official documents. */
export const OFFICIAL = [
  level('chinese', '%n、'),
  level('chinese', '（%n）'),
  level('decimal', '%n.'),
  level('decimal', '（%n）'),
  level('circled', '%n'),
];

/** 1. 1.1 1.1.1 a) and none. */
export const DECIMAL = [
  level('decimal', '%1.', 'space'),
  level('decimal', '%1.%2', 'space'),
  level('decimal', '%1.%2.%3', 'tab'),
  level('lower-letter', '%n)', 'space'),
  level('none', ''),
];

/** A style of which only the numbers matter. */
export function styleWith(levels: readonly LevelLook[]): Style {
  return { ...loadStyle('test', '').style, levels };
}
