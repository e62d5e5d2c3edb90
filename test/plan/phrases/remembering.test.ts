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
  timeOf(remembering(word('月')), long());
  const first = timeOf(parser, long());
  const again = timeOf(parser, long());
  // What is remembered needs less time, in fact; letter by letter it took a hundred times as much.
  expect(again).toBeLessThan(5 * first + 50);
});
