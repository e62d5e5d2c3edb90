import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

/** Reverses a text and notes that it was asked to. */
function asked() {
  const texts: string[] = [];
  const answer = remembered((text) => {
    texts.push(text);
    return text === '' ? null : [...text].reverse().join('');
  });
  return { texts, answer };
}

describe('a memory of answers', () => {
  it('asks once for what recurs, null among the answers', () => {
    const { texts, answer } = asked();
    const said = ['每月', '', '每月', '', '3月'].map(answer);
    expect(said).toEqual(['月每', null, '月每', null, '月3']);
    expect(texts).toEqual(['每月', '', '3月']);
  });

  it('keeps what recurs, forgets the rest and does not grow', () => {
    const { texts, answer } = asked();
    const others = Array.from({ length: 20_000 }, (_, index) => `事项${index}`);
    for (const other of others) {
      answer('每月');
      answer(other);
    }
    expect(texts.filter((text) => text === '每月')).toHaveLength(1);
    answer('事项1');
    expect(texts.filter((text) => text === '事项1')).toHaveLength(2);
  });

  it('does not keep long texts', () => {
    const { texts, answer } = asked();
    const long = '工作'.repeat(500);
    expect([answer(long), answer(long)]).toEqual(['作工'.repeat(500), '作工'.repeat(500)]);
    expect(texts).toHaveLength(2);
  });
});
