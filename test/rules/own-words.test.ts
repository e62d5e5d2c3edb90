import { expect, it } from 'vitest';
import { NO_POLICY } from '../../src/config/config.ts';
import { told } from './harness.ts';
import { measure } from './plans.ts';

const withWords = (text: string, ...ownWords: readonly string[]) =>
  told(measure(text), { policy: { ...NO_POLICY, ownWords } });

it('nothing is said of what stands within a word of the office’s own', () => {
  expect(withWords('每月在XX剧场排练“A,好”话剧。', 'XX剧场', 'A,好')).toEqual([]);
  expect(withWords('每月在XX剧场排练。')).toEqual(['placeholder at "XX"']);
});

it('what stands beside it, or reaches over it, is told', () => {
  expect(withWords('每月在XX剧场排练，XX到场。', 'XX剧场')).toEqual(['placeholder at "XX"']);
  expect(withWords('每月在剧场,排练。', '剧场')).toEqual(['half-width-punctuation at ","']);
  expect(withWords('每月在XX剧场排练。', 'X剧场')).toEqual(['placeholder at "XX"']);
});
