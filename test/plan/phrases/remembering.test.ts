import { expect, it } from 'vitest';
import { remembering, word } from '../../../src/plan/phrases/parser.ts';

const LENGTH = 200_000;
/** Another object each time, which says the same. */
const long = (): string => Array.from({ length: LENGTH }, () => '年').join('');

/** Milliseconds to ask at 20,000 places. */
function timeOf(parser: ReturnType<typeof word>, text: string): number {
  const start = performance.now();
  for (let at = 0; at < 20_000; at += 1) parser(text, at);
  return performance.now() - start;
}

it('does not compare a long text with the one before at every place', () => {
  const parser = remembering(word('月'));
  timeOf(parser, long());
  const again = timeOf(parser, long());
  expect(again).toBeLessThan(100);
});
