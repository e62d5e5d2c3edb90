/** Ordinary files are read quickly, and as the thorough reader would; test/fuzz/run-one.ts compares both on whatever comes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/encoding.ts';
import { inputOf } from '../fuzz/fuzz.ts';
import { EXAMPLES, NAUGHTY, YAML_FILES } from '../fuzz/seeds.ts';
import { CLEAN_EN, CLEAN_ZH } from '../support/small-plans.ts';
import { SCRAPS } from './parse.ts';
import { isReadQuickly, readsTheSame } from './same-reading.ts';
import { cases } from './typing-cases.ts';

const TEXTS = [CLEAN_ZH, CLEAN_EN, ...EXAMPLES];
/** What begins a section of a plan, up to the next: files of a few lines, so that a change matters. */
const SECTIONS = TEXTS.flatMap((text) => text.split(/\n(?=[^\s#-])/)).map((text) =>
  new TextEncoder().encode(`${text}\n`),
);

describe('the quick reader', () => {
  it('takes what plans are written like', () => {
    expect(TEXTS.filter((text) => !isReadQuickly(text)).map((text) => text.slice(0, 80))).toEqual([]);
  });

  it('takes comments, CRLF, quotation marks, brackets and lists below a key in its column', () => {
    const lines = [
      '# 计划',
      '单位: "甲社区"   # 全称',
      "标题: 'it''s'",
      '工作目标:',
      '- { 编号: 一, 内容: 8:00开门, 完成: [{ 时间: 春, 指标: "3" }] }',
      '- 甲：不是键',
      '# 一项',
      '-   标题: 乙',
      '    责任人: [丙, 丁]',
    ];
    expect(isReadQuickly(`${lines.join('\r\n')}\r\n`)).toBe(true);
  });

  it.each([
    ['a mistyped key', '工作目标:\n  - 内容：甲\n'],
    ['a key twice', '标题: 甲\n标题: 乙\n'],
    ['a text of several lines', '标题: 甲\n  乙\n'],
    ['an alias', '标题: &a 甲\n单位: *a\n'],
    ['an escape', '标题: "\\u0041"\n'],
    ['a colon in a text', '标题: 甲: 乙\n'],
    ['what may be cut off as a comment', '标题: 3 #楼\n'],
    ['a second document', '标题: 甲\n---\n标题: 乙\n'],
    ['a tab', '标题:\t甲\n'],
    ['a merged key', '标题: 甲\n<<: { 单位: 乙 }\n'],
  ])('leaves %s to the thorough one', (_, text) => {
    expect(isReadQuickly(text)).toBe(false);
  });

  it('reads the same of what people mistype', () => {
    for (const [, text] of cases) isReadQuickly(text);
  });

  it('reads the same of every file of the YAML test suite', () => {
    for (const text of YAML_FILES) isReadQuickly(text);
  });

  it('reads the same of every naughty string, in each of the ways that a text is written', () => {
    for (const text of NAUGHTY) {
      isReadQuickly(`标题: ${text}\n单位: [${text}]\n`);
      isReadQuickly(`${text}: 甲\n`);
      isReadQuickly(`工作目标:\n  - ${text}\n  - { 内容: ${text} }\n`);
      isReadQuickly(`标题: "${text}"\n单位: '${text}'\n前言: |\n  ${text}\n\n  ${text}\n`);
    }
  });

  it('reads the same of plans with mistakes', () => {
    let taken = 0;
    for (let run = 0; run < 4000; run += 1) {
      const decoded = decode(inputOf(1, run, SECTIONS), 'plan.yaml');
      if ('file' in decoded && readsTheSame(decoded.file)) taken += 1;
    }
    // One that takes none would pass as well.
    expect(taken).toBeGreaterThan(500);
  });

  it('reads the same of lines of any kind', () => {
    const text = fc
      .array(fc.constantFrom(...SCRAPS), { maxLength: 24 })
      .map((pieces) => `标题: 甲\n${pieces.join('')}`);
    fc.assert(
      fc.property(text, (each) => void isReadQuickly(each)),
      { numRuns: 3000 },
    );
  });
});
