import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isRuleCode, messageOf, RULE_CODES, ui } from '../../src/messages/index.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const file = createSourceFile({ path: 'plan.yaml', text: '标题: 一、总则\n' });
const numbering: Diagnostic = {
  code: 'typed-numbering',
  args: { numbering: '一、', form: 'front' },
  severity: 'warning',
  file,
};

describe('telling a finding', () => {
  it('says what is wrong and what to write, in the language asked for', () => {
    expect(messageOf(numbering, 'zh-CN').message).toContain('“一、”是手打的序号');
    expect(messageOf(numbering, 'zh-CN').hint).toContain('删去“一、”');
    expect(messageOf(numbering, 'en').message).toContain('“一、” was typed by hand');
    expect(messageOf(numbering, 'en').hint).toContain('Take out “一、”');
  });
});

describe('a very long text of the user’s', () => {
  const told = (text: string) =>
    messageOf(
      { code: 'period-not-understood', args: { text, backwards: false }, severity: 'error', file },
      'en',
    ).message;

  it('stands in a sentence with its beginning and its end', () => {
    const message = told(`begin ${'😀'.repeat(50_000)} end`);
    expect(message.length).toBeLessThan(700);
    expect(message).toMatch(/begin (😀)+…(😀)+ end"/u);
  });

  it('is whole where it is a paragraph', () => {
    expect(told('a'.repeat(500))).toContain('a'.repeat(500));
  });
});

describe('rules and other codes', () => {
  it('are told apart, for only rules can be explained', () => {
    expect(isRuleCode('typed-numbering')).toBe(true);
    expect(isRuleCode('yaml-syntax')).toBe(false);
    expect(RULE_CODES).toContain('placeholder');
    expect(RULE_CODES).not.toContain('file-empty');
  });
});

describe('the summary', () => {
  const none = { files: 1, errors: 0, warnings: 0, infos: 0 };

  it('names what there is and leaves out what there is not', () => {
    expect(ui('en').summary({ files: 2, errors: 1, warnings: 2, infos: 0 }, 0)).toBe(
      '2 files checked: 1 error, 2 warnings.',
    );
    expect(ui('zh-CN').summary({ files: 2, errors: 1, warnings: 0, infos: 3 }, 0)).toBe(
      '检查了 2 个文件：1 个错误，3 个提示。',
    );
  });

  it('does not count a file as checked that nobody could read', () => {
    const found = { files: 2, errors: 1, warnings: 0, infos: 0 };
    expect(ui('en').summary(found, 1)).toBe('1 file checked, 1 not read: 1 error.');
    expect(ui('zh-CN').summary(found, 1)).toBe('检查了 1 个文件，另有 1 个读不了：1 个错误。');
    expect(ui('en').summary({ ...found, files: 1 }, 1)).toBe('Nothing was checked: 1 error.');
  });

  it('says so when there is nothing', () => {
    expect(ui('en').summary(none, 0)).toBe('1 file checked, nothing to mend.');
    expect(ui('zh-CN').summary(none, 0)).toBe('检查了 1 个文件，没有发现问题。');
  });
});

describe('a fix', () => {
  it.each([
    [{ from: '1、', to: '' }, 'Fix: take out “1、”.', '改法：删去“1、”。'],
    [{ from: '', to: ' ' }, 'Fix: add a space here.', '改法：在这里加一个空格。'],
    [
      { from: '\t', to: '  ' },
      'Fix: write 2 spaces instead of the tab.',
      '改法：把这个 Tab 键改成 2 个空格。',
    ],
    [{ from: '\u3000 ', to: '' }, 'Fix: take out the white space.', '改法：删去这里的空白。'],
    [{ from: '：', to: ': ' }, 'Fix: write “: ” instead of “：”.', '改法：把“：”改成“: ”。'],
  ])('is told by what it changes: %j', (change, en, zh) => {
    expect(ui('en').fix(change)).toBe(en);
    expect(ui('zh-CN').fix(change)).toBe(zh);
  });
});
