import type { Fact, FigureFact } from '../../plan/facts/types.ts';
import type { Plan, Text } from '../../plan/types.ts';
import { byText, everyItem, ownTexts } from '../queries.ts';
import type { Rule } from '../rule.ts';
import { arithmeticIn, tableProducts } from './arithmetic.ts';
import { type Scope, type WrongProduct, wrongProduct } from './products.ts';

/** A total that is not its rate times its number: 人均2元、全镇5万人、共需12万元. */
export const perHeadMismatch: Rule<'per-head-mismatch'> = {
  id: 'per-head-mismatch',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const told = new Set<string>();
    const tables = everyItem(plan).flatMap(({ table }) => (table ? tableProducts(table) : []));
    for (const { at, related, ...args } of [
      ...plan.texts.flatMap(arithmeticIn),
      ...tables,
      ...inProse(plan),
    ]) {
      const place = JSON.stringify([at.text.path, at.to]);
      if (told.has(place)) continue;
      told.add(place);
      report(at, args, { related: related.map(({ text, from, to }) => text.span(from, to)) });
    }
  },
};

function inProse(plan: Plan): readonly WrongProduct[] {
  const facts = byText(plan.facts.figures);
  const items = everyItem(plan);
  const within = items.flatMap((item) => {
    const amounts = item.amount ? (facts.get(item.amount) ?? []) : [];
    const [amount = null] = amounts;
    return inTexts(ownTexts(item), amounts.length > 1 ? null : amount, facts);
  });
  const around = [plan.preamble, plan.closing].flatMap((text) => (text ? inTexts([text], null, facts) : []));
  return [...within, ...around];
}

/** Sentence by sentence; where none holds all three, all of what an item says. */
function inTexts(
  texts: readonly Text[],
  amount: FigureFact | null,
  facts: ReadonlyMap<Text, readonly FigureFact[]>,
): readonly WrongProduct[] {
  const figures = texts.flatMap((text) => facts.get(text) ?? []);
  if (figures.length < 3) return [];
  const sentences = sentencesOf(figures).map((each): Scope => ({ figures: each, amount: null }));
  const found = sentences.map(wrongProduct).filter((each) => each !== null);
  if (found.length > 0) return found;
  const whole = wrongProduct({ figures, amount });
  return whole ? [whole] : [];
}

/** The figures of each sentence. */
function sentencesOf(figures: readonly FigureFact[]): readonly (readonly FigureFact[])[] {
  const groups: FigureFact[][] = [];
  let last: FigureFact | null = null;
  for (const fact of figures) {
    const group = groups.at(-1);
    if (group && last && isSameSentence(last, fact)) group.push(fact);
    else groups.push([fact]);
    last = fact;
  }
  return groups;
}

function isSameSentence(a: Fact, b: Fact): boolean {
  return a.text === b.text && !/[。；\n]|[.;](?=\s)/.test(a.text.value.slice(a.to, b.from));
}
