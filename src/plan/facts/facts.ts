/** Reads dates, figures, people, occasions and documents out of a plan's texts, each with its place. */

import { append } from '../../text/many.ts';
import { remembered } from '../../text/remembered.ts';
import { lazily } from '../phrases/parser.ts';
import type { ValuePhrase, WhenPhrase } from '../phrases/types.ts';
import type { Item, Text } from '../types.ts';
import { scanPeople } from './people.ts';
import { type Reading, readText } from './reading.ts';
import type { Found } from './scan.ts';
import type { Facts, PersonFact } from './types.ts';

/** The texts that are more than prose: phrases that were understood, and names. */
interface Known {
  readonly whens: Map<Text, WhenPhrase>;
  readonly values: Map<Text, ValuePhrase>;
  readonly people: Text[];
}

function collect(items: readonly Item[], known: Known): Known {
  for (const item of items) {
    if (item.when?.meaning != null) known.whens.set(item.when.text, item.when.meaning);
    if (item.value?.meaning != null) known.values.set(item.value.text, item.value.meaning);
    append(known.people, item.owner);
    append(known.people, item.roster?.roles.flatMap(({ people }) => people) ?? []);
    collect(item.items, known);
  }
  return known;
}

const readProse = remembered((text) => readText(text));
/** Of phrases, by what they mean: a meaning belongs to one way of writing (`parseWhen` remembers them). */
const readPhrases = new WeakMap<
  WhenPhrase | ValuePhrase,
  { readonly text: string; readonly said: Reading }
>();

function readingOf({ value: text }: Text, when?: WhenPhrase, value?: ValuePhrase): Reading {
  const meaning = when ?? value;
  if (meaning === undefined) return readProse(text);
  const known = readPhrases.get(meaning);
  if (known?.text === text) return known.said;
  const said = readText(text, { ...(when && { when }), ...(value && { value }) });
  readPhrases.set(meaning, { text, said });
  return said;
}

/**
 * Everything that the texts say in dates, years, figures, times, occasions,
 * documents and people, each kind read when it is first asked for. Phrases that
 * were understood count as a whole; the rest is read out of the prose. Offsets
 * are into `text.value`.
 */
export function readFacts(texts: readonly Text[], sections: readonly Item[]): Facts {
  const known = lazily(() => collect(sections, { whens: new Map(), values: new Map(), people: [] }));
  const readings = lazily(() => {
    const { whens, values } = known();
    return texts.map((text) => ({ text, said: readingOf(text, whens.get(text), values.get(text)) }));
  });
  /** The facts of one kind, in the order of the texts. */
  const all = <T, F>(found: (said: Reading) => readonly Found<T>[], made: (value: T) => F) =>
    lazily(() =>
      readings().flatMap(({ text, said }) =>
        found(said).map(({ from, to, value }) => ({ text, from, to, ...made(value) })),
      ),
    );
  const dates = all(
    ({ dates }) => dates(),
    (date) => ({ date }),
  );
  const years = all(
    ({ years }) => years(),
    (year) => ({ year }),
  );
  const figures = all(
    ({ figures }) => figures(),
    (meaning) => ({ meaning }),
  );
  const times = all(
    ({ times }) => times(),
    (meaning) => ({ meaning }),
  );
  const occasions = all(
    ({ occasions }) => occasions(),
    (occasion) => ({ occasion }),
  );
  const titles = all(
    ({ documentTitles }) => documentTitles(),
    (title) => ({ title }),
  );
  const numbers = all(
    ({ documentNumbers }) => documentNumbers(),
    (year) => ({ year }),
  );
  const people = lazily(() => known().people.flatMap(peopleIn));
  return {
    get dates() {
      return dates();
    },
    get years() {
      return years();
    },
    get figures() {
      return figures();
    },
    get times() {
      return times();
    },
    get occasions() {
      return occasions();
    },
    get documentTitles() {
      return titles();
    },
    get documentNumbers() {
      return numbers();
    },
    get people() {
      return people();
    },
  };
}

const peopleIn = (text: Text): PersonFact[] =>
  scanPeople(text.value).map(({ from, to, value }) => ({ text, from, to, ...value }));
