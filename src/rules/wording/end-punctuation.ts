import type { Item, Plan, Text } from '../../plan/types.ts';
import { mendedBy, proseOf } from '../prose.ts';
import { everyItem, hasContent } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';

type Report = RuleContext<'end-punctuation'>['report'];

/** What no heading ends in; a full stop or a colon makes it run into its text. */
const AFTER_HEADING = /[，；、,;]$/;
const AFTER_TITLE = /[。，；、：,;.]$/;
/** What nothing ends in: there was more to come. */
const OPEN_END = /[，、]$/;
const SENTENCE = '。';
const CLAUSE = '；';
/** Fewer entries than this show no habit. */
const FEWEST = 4;

/** Headings with a mark behind them, texts that break off, and one entry of a list that ends unlike the others. */
export const endPunctuation: Rule<'end-punctuation'> = {
  id: 'end-punctuation',
  severity: 'warning',
  basis: { kind: 'standard', source: 'GB/T 9704—2012, 7.3.4' },
  language: 'zh-CN',
  check(plan, { report }) {
    const known = new Set(proseOf(plan).map(({ text }) => text));
    for (const { title, pattern } of headings(plan))
      if (known.has(title)) reportHeading(title, pattern, report);
    for (const item of everyItem(plan)) {
      reportOpenEnd(item, report);
      reportList(item.items, report);
    }
  },
};

function headings(plan: Plan): readonly { readonly title: Text; readonly pattern: RegExp }[] {
  const last = plan.title.at(-1);
  const names = plan.attachments.flatMap(({ title }) => (title ? [{ title, pattern: AFTER_TITLE }] : []));
  const titles = plan.sections.flatMap((section) =>
    everyTitle(section).map((title) => ({
      title,
      // With nothing to run into, a section's heading stands on a line of its own whatever it ends in.
      pattern: title === section.title && section.text === null ? AFTER_TITLE : AFTER_HEADING,
    })),
  );
  return [...(last ? [{ title: last, pattern: AFTER_TITLE }] : []), ...titles, ...names];
}

function everyTitle(item: Item): readonly Text[] {
  return [...(item.title ? [item.title] : []), ...item.items.flatMap(everyTitle)];
}

function reportHeading(title: Text, pattern: RegExp, report: Report): void {
  const mark = pattern.exec(title.value)?.[0];
  if (mark === undefined || title.value.length === 1) return;
  const to = title.value.length;
  report(
    { text: title, from: to - 1, to },
    { mark, form: 'heading', right: '' },
    mendedBy(title, to - 1, to, ''),
  );
}

/** A text with nothing below it that ends in ， or 、. */
function reportOpenEnd({ text, items, roster, table }: Item, report: Report): void {
  if (text === null || items.length > 0 || roster !== null || table !== null) return;
  const to = text.value.trimEnd().length;
  const mark = OPEN_END.exec(text.value.slice(0, to))?.[0];
  if (mark === undefined) return;
  report({ text, from: to - 1, to }, { mark, form: 'open', right: null });
}

interface Entry {
  readonly text: Text;
  readonly to: number;
  /** 。 or ； or nothing; anything else is an ending of its own. */
  readonly end: string;
}

/** Only lists of bare sentences, so that nothing printed behind one changes how it ends. */
function reportList(items: readonly Item[], report: Report): void {
  if (items.length < FEWEST) return;
  const entries = items.map(entryOf);
  if (!entries.every((entry) => entry !== null)) return;
  const rightEnd = rightEnds(entries);
  const odd = entries.flatMap((entry, at) => {
    const right = rightEnd(at);
    return right !== null && right !== entry.end ? [{ entry, right }] : [];
  });
  const [only] = odd;
  if (only === undefined || odd.length > 1) return;
  const { entry, right } = only;
  const { text, to, end } = entry;
  const from = to - end.length;
  const at = end === '' ? { text, from: to - 1, to } : { text, from, to };
  report(at, { mark: end, form: 'list', right }, { ...mendedBy(text, from, to, right), severity: 'info' });
}

function entryOf(item: Item): Entry | null {
  const { text, title } = item;
  if (text === null || title !== null || hasContent({ ...item, text: null }) || text.value.includes('\n'))
    return null;
  if (
    item.when !== null ||
    item.owner.length + item.partners.length > 0 ||
    item.venue !== null ||
    item.audience !== null
  )
    return null;
  const to = text.value.length;
  const last = text.value[to - 1] ?? '';
  const end = last === SENTENCE || last === CLAUSE ? last : '';
  return end === '' && !/[\p{Script=Han}”》）]/u.test(last) ? null : { text, to, end };
}

/**
 * How an entry ends if it ends as all others do: with full stops, or with ； up
 * to the last; null where the others have no one way. The entries before the last
 * are looked at as a whole, not anew for each of them.
 */
function rightEnds(entries: readonly Entry[]): (at: number) => string | null {
  const odd = (end: string, among: readonly Entry[]) => new Set(among.filter((entry) => entry.end !== end));
  const unstopped = odd(SENTENCE, entries);
  const unbroken = odd(CLAUSE, entries.slice(0, -1));
  const isOnly = (few: ReadonlySet<Entry>, entry: Entry) => few.size === (few.has(entry) ? 1 : 0);
  const last = entries.at(-1);
  return (at) => {
    const entry = entries[at];
    if (entry === undefined) return null;
    if (isOnly(unstopped, entry)) return SENTENCE;
    if (!isOnly(unbroken, entry)) return null;
    if (entry === last) return SENTENCE;
    return last?.end === SENTENCE ? CLAUSE : null;
  };
}
