import { CONFUSIONS, type Confusion } from './confusions.ts';
import { mendedBy, proseOf } from './prose.ts';
import type { Rule } from './rule.ts';

const PATTERNS = CONFUSIONS.map((confusion) => ({ confusion, pattern: new RegExp(confusion.wrong, 'gu') }));

/** Words that were mistyped for others that sound or look like them. */
export const confusedWord: Rule<'confused-word'> = {
  id: 'confused-word',
  severity: 'warning',
  basis: { kind: 'practice' },
  language: 'zh-CN',
  check(plan, { report }) {
    const texts = proseOf(plan);
    const isWritten = ({ ifRightElsewhere, right }: Confusion): boolean =>
      !ifRightElsewhere || texts.some(({ value }) => value.includes(right));
    const asked = PATTERNS.filter(({ confusion }) => isWritten(confusion));
    for (const { text, value } of texts) {
      const told = new Set<number>();
      for (const { confusion, pattern } of asked) {
        for (const { index: from, 0: word } of value.matchAll(pattern)) {
          const { right } = confusion;
          if (told.has(from) || word === right) continue;
          told.add(from);
          const to = from + word.length;
          report({ text, from, to }, { word, right }, mendedBy(text, from, to, right));
        }
      }
    }
  },
};
