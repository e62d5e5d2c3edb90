/** The titles of a document: the plan's own, those that the template makes, and that of the notice with which a plan is issued. */
import type { Organization, Plan, Text } from '../../plan/types.ts';
import { isLineBreak, LINE_BREAK, type Printable } from '../printable.ts';
import { isEmpty, label, type Words } from './words.ts';

/** The organization, and where it has no name of its own its parent. */
export function mainName(organization: Organization | null): Text | null {
  return organization?.name ?? organization?.parent ?? null;
}

/** The characters of the plan's own title. */
export const titleText = (plan: Plan): string => plan.title.map(({ value }) => value).join('');

/**
 * The plan's own title, line by line, and below it the subject where it does not
 * name that; for a plan without a title the one that `planTitle` describes.
 */
export function documentTitle(plan: Plan, words: Words): Printable {
  const { title, subject } = plan;
  if (title.length === 0) return madeTitle('planTitle', names(plan, words), words);
  const lines: Printable[] = [...title];
  if (subject && !titleText(plan).includes(subject.value)) lines.push([label(words, 'subtitle'), subject]);
  return inLines(lines);
}

/** The notice's own title, else the one that `noticeTitle` describes. */
export function noticeTitle(plan: Plan, words: Words): Printable {
  if (plan.notice === null) return null;
  if (plan.notice.title) return plan.notice.title;
  const title = onOneLine(documentTitle(plan, words), words);
  return madeTitle('noticeTitle', { ...names(plan, words), title }, words);
}

type Names = Readonly<Record<string, Printable>>;

function names({ organization, period, subject }: Plan, words: Words): Names {
  return {
    organization: mainName(organization),
    period: period?.label ?? null,
    subject,
    workPlan: label(words, 'workPlan'),
  };
}

const NAME = /\{(\w+)\}/;

/**
 * Puts names into the wording of a title: `{organization}|{subject} {workPlan}`,
 * where `|` begins a new line. A word that turns out empty goes with its space,
 * a line with its break.
 */
function madeTitle(wording: string, values: Names, words: Words): Printable {
  const lines = label(words, wording).split('|');
  const filled = lines.map((line) =>
    joinedWith(
      ' ',
      line.split(' ').map((word) => fill(word, values)),
    ),
  );
  return inLines(filled.filter((line) => !isEmpty(line)));
}

function fill(word: string, values: Names): Printable {
  return word.split(NAME).map((part, index) => (index % 2 === 0 ? part : (values[part] ?? '')));
}

function joinedWith(space: string, parts: readonly Printable[]): Printable {
  return parts
    .filter((part) => !isEmpty(part))
    .flatMap((part, index) => (index === 0 ? [part] : [space, part]));
}

function inLines(lines: readonly Printable[]): Printable {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [LINE_BREAK, line]));
}

/** Within another title there are no lines: Chinese ones join, others with a space. */
function onOneLine(title: Printable, words: Words): Printable {
  const parts = Array.isArray(title) ? title : [title];
  return parts.map((part: Printable) => (isLineBreak(part) ? (words.lang === 'en' ? ' ' : '') : part));
}
