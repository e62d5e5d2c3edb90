import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeginTime } from '../../../src/plan/facts/times.ts';
import { matchOccasion } from '../../../src/plan/occasions/names.ts';
import { OCCASIONS } from '../../../src/plan/occasions/table.ts';
import { canBeginFigure, figureAt } from '../../../src/plan/phrases/figure-scan.ts';
import { fold } from '../../../src/plan/phrases/fold.ts';
import type { Parser } from '../../../src/plan/phrases/parser.ts';
import { type NextStart, nextFigure, nextOccasion, nextTime } from '../../../src/plan/phrases/starts.ts';
import { timePhrase } from '../../../src/plan/phrases/when.ts';

type CanBegin = (folded: string, at: number) => boolean;

/** Where the grammar finds something and the quick look would pass it by. */
function missed(text: string, parser: Parser<unknown>, canBegin: CanBegin, next: NextStart): string[] {
  const folded = fold(text);
  const places = Array.from({ length: folded.length }, (_, at) => at);
  return places
    .filter((at) => canBegin(folded, at) && parser(folded, at) !== null && next(folded, at) !== at)
    .map((at) => folded.slice(at));
}
const passedBy = (text: string): string[] => [
  ...missed(text, timePhrase, canBeginTime, nextTime),
  ...missed(text, figureAt, canBeginFigure, nextFigure),
  ...missed(text, matchOccasion, () => true, nextOccasion),
];

const WORDS =
  '每 周 月 年 3 12 2026 三 十 两 一 第 日 至 — 、 ， 前 底 起 春节 三八 “ ” 季度 半 % 万 元 / 人 次 以上 提高 every week of March may first twice a 5th by the end 1: 50 . 阶段 之 分 in on to Monday Q2 term 学期 初 末 人均 零 事故 全覆盖 百分之 $ up least increase families 场 期 个 成 half 暑假 旬 上 中 下 号 and or , - spring during from 次年 双 逢 完成 余'.split(
    ' ',
  );
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', '', ' ')), { maxLength: 10 })
  .map((parts) => parts.flat().join(''));

const examples = new URL('../../../examples/', import.meta.url);

describe('the quick look for where something begins', () => {
  it('passes by nothing that the grammar reads in whole plans', () => {
    const lines = readdirSync(examples).flatMap((name) =>
      readFileSync(new URL(name, examples), 'utf8').split('\n'),
    );
    expect(lines.flatMap(passedBy)).toEqual([]);
  });

  it('passes by none of the ways of writing on the page on phrases', () => {
    const page = readFileSync(new URL('../../../docs/phrases.md', import.meta.url), 'utf8');
    expect(page.split('`').flatMap(passedBy)).toEqual([]);
  });

  it('passes by no occasion', () => {
    const names = OCCASIONS.flatMap(({ zh, en }): string[] => [...zh, ...en]);
    expect(names.flatMap((name) => passedBy(`(${name})`))).toEqual([]);
  });

  it('passes by nothing in any row of words', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(passedBy(text)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
