import { matchesOf } from '../../text/matches.ts';
import type { Edit } from '../../text/source-file.ts';
import { type Prose, proseOf, replaced } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** What a text has that is looked at at all. */
const ANY = /["'’“”]/;
/** What stands between ` is code, and so is a line with class="…". */
const CODE = /`[^`\n]{1,200}`|^[^\n]{0,400}[=\\]["'][^\n]{0,400}$/gm;
/** The apostrophe of a word, also of residents' own; and a quotation mark; not 6'5" and 55". */
const STRAIGHT = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?= \p{L})|(?<!\d)"/gu;
const CURLY = /(?<=\p{L})’(?=\p{L})|(?<=s)’(?= \p{L})|[“”]/gu;
/** A single mark that opens: then one behind a word may close. */
const OPENS = /‘|(?<=^|[\s(])'(?=\p{L})/u;

interface Mark {
  readonly prose: Prose;
  readonly at: number;
}

/** Straight quotation marks and apostrophes beside curly ones in one English plan; the fewer of them are told of, once. */
export const mixedQuotes: Rule<'mixed-quotes'> = {
  id: 'mixed-quotes',
  severity: 'info',
  basis: { kind: 'practice' },
  language: 'en',
  check(plan, { report }) {
    const texts = proseOf(plan)
      .filter(({ value }) => ANY.test(value))
      .map((prose) => ({ ...prose, value: prose.value.replace(CODE, (code) => ' '.repeat(code.length)) }));
    const straight = texts.flatMap((prose) => marksIn(prose, STRAIGHT));
    const curly = texts.flatMap((prose) => marksIn(prose, CURLY));
    const isStraightLess = straight.length <= curly.length;
    const [fewer, others] = isStraightLess ? [straight, curly] : [curly, straight];
    const [first] = fewer;
    if (first === undefined || others.length === 0) return;
    const { text, value } = first.prose;
    const found = value[first.at] ?? '';
    const args = { found, count: fewer.length, form: isStraightLess ? 'straight' : 'curly' } as const;
    // Straight marks may need an escape in the file; which ones is not a rule's to know.
    const fix = isStraightLess ? straight.flatMap(curled) : [];
    report({ text, from: first.at, to: first.at + 1 }, args, fix.length > 0 ? { fix } : {});
  },
};

function marksIn(prose: Prose, pattern: RegExp): readonly Mark[] {
  const { value } = prose;
  const mayClose = OPENS.test(value);
  return matchesOf(value, pattern)
    .filter(({ index: at, 0: mark }) => !(mayClose && /['’]/.test(mark) && value[at + 1] === ' '))
    .map(({ index: at }) => ({ prose, at }));
}

/** The curly mark for a straight one; nothing where it may open as well as close. */
function curled({ prose: { text, value }, at }: Mark): readonly Edit[] {
  if (value[at] === "'") return [replaced(text, at, at + 1, '’')];
  const [before, behind] = [value[at - 1] ?? ' ', value[at + 1] ?? ' '];
  const opens = /[\s([“‘—]/.test(before) && /[\p{L}\p{N}]/u.test(behind);
  const closes = /[\p{L}\p{N}.,!?;:]/u.test(before) && /[\s)\].,!?;:—]/.test(behind);
  if (opens === closes) return [];
  return [replaced(text, at, at + 1, opens ? '“' : '”')];
}
