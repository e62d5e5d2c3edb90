import type { Plan } from '../../plan/types.ts';
import { matchesOf } from '../../text/matches.ts';
import { patternOf, withoutLooksAround } from '../../text/pattern.ts';
import { oncePerPlan } from '../once.ts';
import { mendedBy, proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { CONFUSIONS, type Confusion } from './confusions.ts';

const OURS = CONFUSIONS.map(({ wrong, ...rest }) => ({ ...rest, pattern: new RegExp(wrong, 'gu') }));
/** Most texts hold none of them, whatever stands around it, which one look tells. */
const ANY_OF_OURS = new RegExp(CONFUSIONS.map(({ wrong }) => withoutLooksAround(wrong)).join('|'));

type Asked = Omit<Confusion, 'wrong'> & { readonly pattern: RegExp };

/** Words that were mistyped for others that sound or look like them: ours in Chinese plans, those of the office in all. */
export const confusedWord: Rule<'confused-word'> = {
  id: 'confused-word',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { options, report }) {
    const texts = proseOf(plan);
    const own = ownWords(options.words);
    for (const { text, value } of texts) {
      const told = new Set<number>();
      for (const { right, pattern } of ANY_OF_OURS.test(value) ? [...own, ...ourWords(plan)] : own) {
        for (const { index: from, 0: word } of matchesOf(value, pattern)) {
          if (told.has(from) || word === right) continue;
          told.add(from);
          const to = from + word.length;
          report({ text, from, to }, { word, right }, mendedBy(text, from, to, right));
        }
      }
    }
  },
};

const ourWords = oncePerPlan((plan: Plan): readonly Asked[] => {
  if (plan.lang !== 'zh-CN') return [];
  const isWritten = ({ ifRightElsewhere, right }: Asked): boolean =>
    !ifRightElsewhere || proseOf(plan).some(({ value }) => value.includes(right));
  return OURS.filter(isWritten);
});

/** The words of the office; one within its right word (区委 in 区委会) is left alone there. */
function ownWords(words: Readonly<Record<string, string>>): readonly Asked[] {
  return Object.entries(words)
    .filter(([wrong]) => wrong !== '')
    .map(([wrong, right]) => ({ right, pattern: new RegExp(ownPattern(wrong, right), 'gu') }));
}

function ownPattern(wrong: string, right: string): string {
  const at = right.indexOf(wrong);
  const [before, after] = at < 0 ? ['', ''] : [right.slice(0, at), right.slice(at + wrong.length)];
  const behind = before === '' ? '' : `(?<!${patternOf(before)})`;
  const ahead = after === '' ? '' : `(?!${patternOf(after)})`;
  const isWord = /^[\w'-]+$/.test(wrong);
  const edge = isWord ? '\\b' : '';
  return `${behind}${edge}${patternOf(wrong)}${edge}${ahead}`;
}
