import { findBlanks } from '../../plan/blanks.ts';
import type { Phrase } from '../../plan/types.ts';
import { everyItem } from '../queries.ts';
import type { Rule } from '../rule.ts';

/** A time or a figure that is printed as written, but that no rule can check. */
export const phraseNotUnderstood: Rule<'phrase-not-understood'> = {
  id: 'phrase-not-understood',
  severity: 'info',
  basis: { kind: 'house' },
  check(plan, { report }) {
    for (const { when, value, results } of everyItem(plan)) {
      const later = results.flatMap((result) => [isYear(result.when) ? null : result.when, result.value]);
      const phrases = [when, value, ...later];
      for (const phrase of phrases) {
        if (phrase === null || phrase.meaning !== null) continue;
        if (findBlanks(phrase.text.value).length > 0) continue;
        const key = phrase.text.path.findLast((part) => typeof part === 'string') ?? '';
        report(phrase.text, { key, phrase: phrase.text.value });
      }
    }
  },
};

/** A bare year is how results are dated, though it says too little for anything planned. */
function isYear(phrase: Phrase<unknown> | null): boolean {
  return phrase !== null && /^(?:19|20)\d{2}$/.test(phrase.text.value.trim());
}
