/** What did not change since last year's plan: a list to look through. */
import type { Item, Plan, Text } from '../../plan/types.ts';
import { everyItem, ownTexts } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { keyOf, type Sentence, sentencesByText } from '../sentences.ts';

/** Sections that properly stay as they are from year to year. */
const LASTING: ReadonlySet<string | null> = new Set(['guidingIdeology', 'principles', 'leadership']);
/** A day within a month: 3月5日, 5 March, March 5th. */
const DAY =
  /\p{N}{1,2}月\p{N}{1,2}[日号]|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b(?!\d)/u;
const FIGURE = /\p{N}|[一二三四五六七八九十百千万两](?:次|场|期|人|户|个|名|支|家|%|项)/u;

type Context = RuleContext<'unchanged-text'>;

export const unchangedText: Rule<'unchanged-text'> = {
  id: 'unchanged-text',
  severity: 'info',
  basis: { kind: 'practice' },
  check(plan, context) {
    const { against } = context;
    if (against === null || against.lang !== plan.lang) return;
    const told = new Set<Text>([...sameFigures(plan, against, context), ...sameDays(plan, against, context)]);
    sameSentences(plan, against, context, told);
  },
};

/** The years of both plans say nothing: who changes them alone has changed nothing. */
function yearless(plan: Plan): (text: string) => string {
  const years = [plan.period?.from?.year, plan.period?.to?.year].filter((year) => year !== undefined);
  const pattern = new RegExp(`(?<!\\d)(?:${[...new Set(years)].join('|') || '(?!)'})(?!\\d)年?`, 'g');
  return (text) => text.replace(pattern, '');
}

/** Targets whose figure is last year's; their texts. */
function sameFigures(plan: Plan, against: Plan, { report }: Context): readonly Text[] {
  const before = new Map(targetsOf(against).map((item) => [wordsOf(item, against), figureOf(item, against)]));
  return targetsOf(plan).flatMap((item) => {
    const figure = figureOf(item, plan);
    const at = item.value?.text ?? item.text ?? item.title;
    if (at === null || at === undefined || figure === null) return [];
    if (before.get(wordsOf(item, plan)) !== figure) return [];
    report(at, { form: 'figure', text: at.value, count: 1 });
    return ownTexts(item);
  });
}

function targetsOf(plan: Plan): readonly Item[] {
  return everyItem(plan).filter(
    ({ sectionKind, depth, items }) => sectionKind === 'targets' && depth > 1 && items.length === 0,
  );
}

function wordsOf({ title, text }: Item, plan: Plan): string {
  return keyOf(yearless(plan)([title?.value, text?.value].filter(Boolean).join('\n')));
}

/** What a target is measured by, as written; null where it has no figure. */
function figureOf({ value, text, title }: Item, plan: Plan): string | null {
  const written = yearless(plan)(value?.text.value ?? text?.value ?? title?.value ?? '');
  return FIGURE.test(written) ? keyOf(written) : null;
}

/** Work on the very day of last year, but for days that come every year; its texts. */
function sameDays(plan: Plan, against: Plan, { report }: Context): readonly Text[] {
  const festive = new Set(plan.facts.occasions.map(({ text }) => text));
  const before = new Set(datedIn(against).map((item) => dayOf(item, against)));
  return datedIn(plan).flatMap((item) => {
    const at = item.when?.text;
    if (at === undefined || ownTexts(item).some((text) => festive.has(text))) return [];
    if (!before.has(dayOf(item, plan))) return [];
    report(at, { form: 'day', text: at.value, count: 1 });
    return ownTexts(item);
  });
}

function datedIn(plan: Plan): readonly Item[] {
  return everyItem(plan).filter(({ when }) => when !== null && DAY.test(when.text.value));
}

function dayOf(item: Item, plan: Plan): string {
  return `${keyOf(yearless(plan)(item.when?.text.value ?? ''))} ${wordsOf(item, plan)}`;
}

/** Sentences that stand in last year's plan, those that follow one another together. */
function sameSentences(
  plan: Plan,
  against: Plan,
  { options, report }: Context,
  told: ReadonlySet<Text>,
): void {
  const least = plan.lang === 'en' ? options.englishWords : options.characters;
  const before = new Set(sentencesOfWork(against).map((one) => keyIn(one, against)));
  let row: Sentence[] = [];
  const tell = (): void => {
    const [first, last] = [row[0], row.at(-1)];
    if (first !== undefined && last !== undefined) {
      const text = first.text.value.slice(first.from, first.to);
      report({ text: first.text, from: first.from, to: last.to }, { form: 'text', text, count: row.length });
    }
    row = [];
  };
  for (const sentence of sentencesOfWork(plan)) {
    const isSame = sentence.length >= least && !told.has(sentence.text) && before.has(keyIn(sentence, plan));
    if (!isSame || row[0]?.text !== sentence.text) tell();
    if (isSame) row.push(sentence);
  }
  tell();
}

function keyIn({ text, from, to }: Sentence, plan: Plan): string {
  return keyOf(yearless(plan)(text.value.slice(from, to)));
}

function sentencesOfWork(plan: Plan): readonly Sentence[] {
  const items = everyItem(plan).filter(({ sectionKind }) => !LASTING.has(sectionKind));
  const wanted = new Set([plan.preamble, plan.closing, ...items.flatMap(({ text, note }) => [text, note])]);
  return [...sentencesByText(plan)].flatMap(([text, sentences]) => (wanted.has(text) ? sentences : []));
}
