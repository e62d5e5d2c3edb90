/** Plan files made by chance, in which every text is unmistakable. */
import fc from 'fast-check';
import { stringify } from 'yaml';

/** Characters that mean something to YAML, Markdown, Handlebars, XML or a table, and some that mean nothing. */
const CHARACTERS = [
  ...'社区教育工作计划，。：；、（）《》“”—…abcXYZ 0123456789#*_|<>[](){}!:;,.-+=~`\'"&%$@^/?',
];

/** What the office dialect reads as its own, besides what stands at the start of a line. */
const DIALECT = /\*\*|\]\(|\[\^|!\[|\]:/;

const words = fc
  .array(fc.constantFrom(...CHARACTERS), { maxLength: 12 })
  .map((characters) => characters.join('').replace(/\s+/g, ' ').trimEnd())
  .filter((text) => !DIALECT.test(text));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const oneOrMore = fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 2 }));
const date = fc.constantFrom('2026年3月5日', '5 March 2026');

const { item } = fc.letrec((tie) => ({
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record(
      {
        title: fc.oneof(
          words,
          words.map((text) => `${text}。`),
        ),
        text: words,
        items: fc.array(tie('item'), { maxLength: 3 }),
        when: words,
        value: words,
        owner: oneOrMore,
        partners: oneOrMore,
        venue: words,
        audience: words,
        amount: words,
        note: words,
        roster: fc.dictionary(fc.constantFrom('组长', 'Member'), oneOrMore, {
          minKeys: 1,
          noNullPrototype: true,
        }),
        table: fc.record({
          caption: words,
          heads: fc.array(words, { minLength: 2, maxLength: 2 }),
          rows: fc.array(fc.array(words, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
        }),
      },
      { requiredKeys: ['text'] },
    ),
  ),
}));

const section = fc.oneof(words, fc.array(item, { minLength: 1, maxLength: 3 }));

/** A plan with a title of its own, so that nothing is said twice by a made one. */
const planFile = fc.record(
  {
    lang: fc.constantFrom('zh-CN', 'en'),
    title: oneOrMore,
    organization: fc.oneof(words, fc.record({ name: words, parent: words, contact: words })),
    addressee: words,
    documentNumber: words,
    masthead: fc.record({
      issuer: oneOrMore,
      serialNumber: words,
      classification: words,
      urgency: words,
      signatory: oneOrMore,
    }),
    notice: fc.record({ title: words, text: words }),
    imprint: fc.record({ office: words, date }),
    preamble: words,
    guidingIdeology: section,
    targets: section,
    measures: section,
    schedule: fc.array(item, { minLength: 1, maxLength: 3 }),
    sections: fc.array(item, { minLength: 1, maxLength: 2 }),
    closing: words,
    attachments: fc.array(fc.oneof(words, fc.record({ title: words, text: words })), {
      minLength: 1,
      maxLength: 2,
    }),
    signature: fc.record({ date, organization: maybe(words) }),
    copyTo: fc.array(words, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['lang', 'title', 'measures', 'schedule'] },
);

export interface MarkedText {
  readonly text: string;
  readonly times: number;
  /** The top-level key that it stands under. */
  readonly part: string;
}

export interface MarkedPlan {
  readonly yaml: string;
  /** Every text with the number of times it has to come out: once, but for the title of an annex with content, which the list of annexes and the annex itself both say (GB/T 9704—2012, 7.3.4 and 7.3.7). */
  readonly texts: readonly MarkedText[];
}

/** Keys whose values are settings or fixed. */
const UNMARKED = new Set(['lang', 'date']);

/** Gives every text of a value its own number at the front, so that it can be found again. */
function mark(value: unknown, texts: MarkedText[], keys: readonly string[] = []): unknown {
  if (typeof value === 'string') {
    if (UNMARKED.has(keys.at(-1) ?? '')) return value;
    const text = `文${texts.length}号${value}`;
    texts.push({ text, times: keys.join('.') === 'attachments.title' ? 2 : 1, part: keys[0] ?? '' });
    return text;
  }
  if (Array.isArray(value)) return value.map((entry) => mark(entry, texts, keys));
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(entries.map(([name, child]) => [name, mark(child, texts, [...keys, name])]));
}

export const markedPlan: fc.Arbitrary<MarkedPlan> = planFile.map((value) => {
  const texts: MarkedText[] = [];
  const yaml = stringify(mark(value, texts), { lineWidth: 0 });
  return { yaml, texts };
});
