import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { mended } from './mended.ts';
import { english, measure, measureEn } from './plans.ts';

const RULE = 'mixed-quotes';
const plan = (...texts: readonly string[]) => english(`measures: ${JSON.stringify(texts)}\n`);

describe('straight and curly in one plan', () => {
  it('is told once, where the fewer of them begin', () => {
    const yaml = plan('We’re open, it’s free.', "That's new, and don't wait.", 'You’ll like it.');
    expect(findings(yaml).filter(({ code }) => code === RULE)).toMatchObject([
      { severity: 'info', args: { found: "'", count: 2, form: 'straight' } },
    ]);
    expect(mended(RULE, yaml)).toBe(
      plan('We’re open, it’s free.', 'That’s new, and don’t wait.', 'You’ll like it.'),
    );
  });

  it('quotation marks beside apostrophes', () => {
    expect(
      mended(
        RULE,
        english('measures:\n  - It’s the "reading" group’s day ("spring"); we’re open, you’re in.\n'),
      ),
    ).toBe(english('measures:\n  - It’s the “reading” group’s day (“spring”); we’re open, you’re in.\n'));
  });

  it('the apostrophe behind a plural', () => {
    const yaml = plan(
      "The wardens’ list hangs beside the clerk's, and residents' keys too; it’s long, they’re many.",
    );
    expect(mended(RULE, yaml)).toBe(
      plan('The wardens’ list hangs beside the clerk’s, and residents’ keys too; it’s long, they’re many.'),
    );
    expect(markedBy(RULE, plan('It’s ours.', "The 'good neighbours' prize."))).toEqual([]);
  });

  it('as many of one as of the other', () => {
    expect(mended(RULE, measureEn("It's the group’s day."))).toBe(measureEn('It’s the group’s day.'));
  });

  it('curly ones among straight ones are left to the author', () => {
    const yaml = plan("It's ours, don't wait.", 'We’re open.');
    expect(markedBy(RULE, yaml)).toEqual(['’']);
    expect(mended(RULE, yaml)).toBe(yaml);
  });
});

describe('what is not mixed', () => {
  it.each([
    'It’s 6\'5" tall and 55" wide.',
    "It's the group's day.",
    'It’s the “reading” group’s day.',
    'It’s set by `lang="en"` and class="a".',
    'It’s at https://example.org/?q="a".',
  ])('%s', (text) => {
    expect(markedBy(RULE, measureEn(text))).toEqual([]);
  });

  it('Chinese plans', () => {
    expect(markedBy(RULE, measure("It's the group’s day，每月。"))).toEqual([]);
  });
});
