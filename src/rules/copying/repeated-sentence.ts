import type { Item, Plan, Text } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { grouped } from '../../text/grouped.ts';
import type { Rule } from '../rule.ts';
import { keyOf, type Sentence, sentencesByText } from '../sentences.ts';

/** Slogans and names of things may stand as often as they are needed. */
const QUOTED = /“[^”\n]{0,200}”|《[^》\n]{0,200}》|"[^"\n]{0,200}"/g;
/** 具体安排如下： leads in, and says nothing yet. */
const LEADS_IN = /[：:]\s*$/;
/** 每月由社区卫生站组织一次: who sees to it, and how often, may be the same for several tasks. */
const SAYS_WHO = /^\s*(?:每\p{Script=Han}{1,3}|全年)?(?:由|责任)[^，。；]{2,30}[。；]?\s*$/u;

/** A sentence and the place where it stands for the first time. */
interface Repeated {
  readonly sentence: Sentence;
  readonly first: Sentence;
}

/** The same sentence in two places of one plan: left behind by copying. */
export const repeatedSentence: Rule<'repeated-sentence'> = {
  id: 'repeated-sentence',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { options, report }) {
    const shortest = plan.lang === 'en' ? options.englishWords : options.characters;
    const own = new Set(ownSentences(plan));
    const long = [...sentencesByText(plan)]
      .flatMap(([text, sentences]) => (own.has(text) ? sentences : []))
      .filter(({ length }) => length >= shortest);
    const sentences = oftenIn(long).filter((sentence) => saysSomething(sentence, shortest));
    for (const stretch of stretches(repeatedIn(sentences))) {
      const [start, end] = [stretch[0], stretch.at(-1)];
      if (start === undefined || end === undefined) continue;
      const { text, from } = start.sentence;
      const first = start.first.text.span(start.first.from, start.first.to);
      const args = {
        sentence: text.value.slice(from, start.sentence.to),
        line: first.start.line,
        count: stretch.length,
      };
      report({ text, from, to: end.sentence.to }, args, { related: [first] });
    }
  },
};

/** What is said once. A schedule says again what the measures say, and every month what comes every month. */
function ownSentences(plan: Plan): readonly Text[] {
  const items = [...walkItems(plan.sections)].filter(
    (item: Item) => item.sectionKind !== 'schedule' && item.kind !== 'schedule',
  );
  const texts = [plan.preamble, plan.closing, ...items.flatMap(({ text, note }) => [text, note])];
  return texts.filter((text) => text !== null);
}

/** Those of which there is another: nothing needs to be known of the others. */
function oftenIn(sentences: readonly Sentence[]): readonly Sentence[] {
  const groups = grouped(sentences, ({ key }) => key);
  return groups.size === sentences.length
    ? []
    : sentences.filter(({ key }) => (groups.get(key)?.length ?? 0) > 1);
}

function saysSomething({ text, from, to }: Sentence, shortest: number): boolean {
  const written = text.value.slice(from, to);
  return (
    !LEADS_IN.test(written) &&
    !SAYS_WHO.test(written) &&
    keyOf(written.replace(QUOTED, '')).length >= shortest
  );
}

function repeatedIn(sentences: readonly Sentence[]): readonly Repeated[] {
  const firsts = new Map<string, Sentence>();
  return sentences.flatMap((sentence) => {
    const first = firsts.get(sentence.key);
    if (first === undefined) firsts.set(sentence.key, sentence);
    return first === undefined ? [] : [{ sentence, first }];
  });
}

/** Repeated sentences that follow one another in a text, as they do where they stand first. */
function stretches(repeated: readonly Repeated[]): readonly (readonly Repeated[])[] {
  const all: Repeated[][] = [];
  for (const each of repeated) {
    const last = all.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      last.sentence.text === each.sentence.text &&
      last.first.text === each.first.text &&
      each.sentence.from - last.sentence.to <= 1 &&
      each.first.from - last.first.to <= 1;
    if (goesOn) all.at(-1)?.push(each);
    else all.push([each]);
  }
  return all;
}
