import type { Lang, Plan } from '../../plan/types.ts';
import { grouped } from '../../text/grouped.ts';
import { type Prose, proseOf, VEIL } from '../prose.ts';
import { everyItem } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { keyOf, type Sentence, sentencesByText } from '../sentences.ts';
import { EXAMPLES, type Example, PROMPTS } from './generated/starters.ts';

/** What may as well be meant: the heading of a column, of a phase. */
const MEANT = /^(?:具体措施|年份|月份|多少|第[一二]步|the(?:date|year|month|(?:first|second)step|fullname))$/;
/** A heading asks too (谁负责, When), in few words. */
const LONGEST_HEADING = 4;
/** What stays when the brackets of a blank are taken away. */
const LEAD = /^(?:待补|fillin)/;

/** What our starters ask for, and the sentences of our examples, left in a plan of one's own. */
export const starterText: Rule<'starter-text'> = {
  id: 'starter-text',
  severity: 'warning',
  basis: { kind: 'house' },
  check(plan, { report }) {
    const prompts = promptsIn(plan);
    const [first] = prompts;
    if (first) report(first.text, { text: first.value, count: prompts.length, example: null });
    for (const [example, sentences] of sentencesByExample(plan)) {
      const [copied] = sentences;
      if (copied === undefined || isOwn(example, plan)) continue;
      const { text, from, to } = copied.sentence;
      const args = { text: text.value.slice(from, to), count: sentences.length, example: example.name };
      report({ text, from, to }, args);
    }
  },
};

let asked: ReadonlySet<string> | undefined;

/** Texts that are nothing but what a starter asks for. What still has its brackets is a blank, and told as that. */
function promptsIn(plan: Plan): readonly Prose[] {
  asked ??= new Set(PROMPTS.filter((key) => !MEANT.test(key)));
  const prompts = asked;
  const headings = new Set(everyItem(plan).map(({ title }) => title));
  return proseOf(plan).filter(({ text, value, isCell }) => {
    if (isCell || value.includes(VEIL) || value.length > 60) return false;
    const key = keyOf(value).replace(LEAD, '');
    return prompts.has(key) && !(headings.has(text) && key.length <= LONGEST_HEADING);
  });
}

const known = new Map<Lang, ReadonlyMap<string, Example>>();

/** The sentences of all examples in a language, each with the first example that has it. */
function sentencesOfExamples(lang: Lang): ReadonlyMap<string, Example> {
  const done = known.get(lang);
  if (done) return done;
  const all = new Map<string, Example>();
  for (const example of EXAMPLES)
    for (const key of example.keys[lang]) if (!all.has(key)) all.set(key, example);
  known.set(lang, all);
  return all;
}

function sentencesByExample(plan: Plan): ReadonlyMap<Example, readonly { readonly sentence: Sentence }[]> {
  const examples = sentencesOfExamples(plan.lang);
  const copied: { readonly sentence: Sentence; readonly example: Example }[] = [];
  for (const [text, sentences] of sentencesByText(plan)) {
    // Another name in the title is told by other-organization.
    if (plan.title.includes(text)) continue;
    for (const sentence of sentences) {
      const example = examples.get(sentence.key);
      if (example) copied.push({ sentence, example });
    }
  }
  return grouped(copied, ({ example }) => example);
}

/** The example itself, which says what it says. */
function isOwn({ organization }: Example, plan: Plan): boolean {
  const own = plan.organization?.name?.value ?? '';
  return own !== '' && (own.includes(organization) || organization.includes(own));
}
