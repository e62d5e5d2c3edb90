import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/plan/stretches.ts';
import { createSourceFile } from '../../src/text/source-file.ts';
import { EVERYTHING } from '../support/small-plans.ts';

/** The stretches as `role text`. */
function read(text: string): readonly string[] {
  const file = createSourceFile({ path: 'plan.yaml', text });
  return stretchesOf(file).map(({ from, to, role }) => `${role} ${text.slice(from, to)}`);
}

describe('a plan taken apart for reading', () => {
  it('tells headings, labels and text from what is YAML’s, in either language of keys', () => {
    expect(read('标题: 计划\n周期: 2026\n工作目标:\n  - 标题: "体育"\n    内容: 4场 # 去年3场\n')).toEqual([
      'silent 标题',
      'title 计划',
      'label 周期',
      'text 2026',
      'section 工作目标',
      'silent 标题',
      'heading 体育',
      'silent 内容',
      'text 4场',
      'comment # 去年3场',
    ]);
    expect(read("title: 'A plan'\nmeasures: [{ text: Open, when: May }]")).toEqual([
      'silent title',
      'title A plan',
      'section measures',
      'silent text',
      'text Open',
      'label when',
      'text May',
    ]);
  });

  it('takes texts of several lines line by line, without indent and without the sign before them', () => {
    expect(read('preamble: |2-\n    # one\n\n   two: three\nnote: "a\n  b"\n')).toEqual([
      'label preamble',
      'text # one',
      'text two: three',
      'label note',
      'text a',
      'text b',
    ]);
  });

  it('takes what is used twice where it is written, once', () => {
    expect(read('targets: &a [one]\nmeasures: *a\n')).toEqual([
      'section targets',
      'text one',
      'section measures',
    ]);
  });

  it('finds nothing in what is no plan', () => {
    expect(read('Only some text.\n')).toEqual([]);
  });

  it('never overlaps, never crosses a line, whatever a file holds', () => {
    const pieces = fc.constantFrom(
      ...EVERYTHING.split(/(?<=[\n:：,，{[\]} ])/),
      '\t',
      '\r',
      '|',
      '>',
      '"',
      "'",
      '#',
      '- ',
      '*a',
      '&a ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { from, to } of stretchesOf(createSourceFile({ path: 'plan.yaml', text }))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(text.slice(from, to)).toMatch(/^[^\r\n]+$/);
          end = to;
        }
      }),
    );
  });
});
