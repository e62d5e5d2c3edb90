/** Full-width colons behind the keys of a policy: each is told as in a plan, and nothing else is. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { createSourceFile } from '../../src/text/source-file.ts';

const read = (text: string) =>
  readConfig(createSourceFile({ path: 'plan.config.yaml', text }), ['inherited']);

describe('a full-width colon in a policy', () => {
  it.each([
    ['规则：\n  placeholder：警告\n  stale-year：关\n必须有：[工作目标]\n', 4],
    ['rules:\n  placeholder：warning\n', 1],
    ['rules: { placeholder：warning, inherited：off }\n', 2],
    ['rules：{ placeholder：{ level：warning } }\n', 3],
    ['rules:\n  other-organization：\n    names：[甲]\n', 2],
    ['rules:\n  our-own：error\nownRules:\n  - { id: our-own, must: { has: title }, message: Nobody. }\n', 1],
    ['rules:\n  confused-word:\n    words:\n      部暑：部署\n', 1],
    ['overrides:\n  - files：old/**\n    rules:\n      placeholder：off\n', 2],
  ])('%j', (text, count) => {
    const { diagnostics, config } = read(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(count).fill('fullwidth-colon'));
    const mended = read(
      applyEdits(
        text,
        diagnostics.flatMap(({ fix = [] }) => fix),
      ),
    );
    expect(mended).toEqual({ config, diagnostics: [] });
  });

  it('is no key in what a rule says', () => {
    const text =
      'ownRules:\n  - { id: a, must: { has: title }, message: 提示：写上标题 }\nownWords: [placeholder：甲]\n';
    expect(read(text).diagnostics).toEqual([]);
  });
});
