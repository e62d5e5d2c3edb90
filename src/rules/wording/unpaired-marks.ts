import type { Plan, Text } from '../../plan/types.ts';
import { type Prose, proseOf, replaced } from '../prose.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { type MarkedPair, pairMarks } from './paired-marks.ts';
import { withCurlyQuotes } from './straight-pairs.ts';

/** What stands within marks of the same kind. */
const INNER: Readonly<Record<string, readonly [string, string]>> = { '《': ['〈', '〉'], '“': ['‘', '’'] };

/** Marks that come in pairs, without the other one; and pairs within pairs of the same kind. */
export const unpairedMarks: Rule<'unpaired-marks'> = {
  id: 'unpaired-marks',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 15834—2011, 4.8, 4.9, 4.15' },
  language: 'zh-CN',
  check(plan, { report }) {
    const broken = brokenTexts(plan);
    for (const prose of proseOf(plan)) {
      // Halves whose other one is straight are told by straight-quotes.
      const { unpaired, nested } = pairMarks(withCurlyQuotes(prose.value));
      const first = broken.has(prose.text) ? undefined : unpaired[0];
      if (first !== undefined) {
        const mark = prose.value[first] ?? '';
        report({ text: prose.text, from: first, to: first + 1 }, { mark, form: 'unpaired', right: null });
      } else for (const pair of nested) reportNested(prose, pair, report);
    }
  },
};

/** Lines of one title: a pair may begin in one of them and end in the next. */
function brokenTexts({ title, masthead }: Plan): ReadonlySet<Text> {
  return new Set([...(title.length > 1 ? title : []), ...(masthead?.issuer ?? [])]);
}

function reportNested(
  { text, value }: Prose,
  { from, to }: MarkedPair,
  report: RuleContext<'unpaired-marks'>['report'],
): void {
  const mark = value.slice(from, to);
  const inner = INNER[mark[0] ?? ''];
  if (inner === undefined) return;
  const [open, close] = inner;
  const right = `${open}${mark.slice(1, -1)}${close}`;
  const fix = [replaced(text, from, from + 1, open), replaced(text, to - 1, to, close)];
  report({ text, from, to }, { mark, form: 'nested', right }, { fix });
}
