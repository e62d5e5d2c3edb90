import type { RuleArgs } from '../../diagnostics/codes.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';
import { excerpt } from '../excerpt.ts';
import type { Messages } from '../types.ts';
import { wording } from './wording.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const month = (n: number): string => MONTHS[n - 1] ?? `month ${n}`;
const months = (numbers: readonly number[]): string => numbers.map(month).join(' or ');

const items = (n: number, verb: string, verbs: string): string =>
  n === 1 ? `The one task of this plan ${verb}` : `None of the ${n} tasks ${verbs}`;

/** What an entry of each kind of section looks like. */
const ENTRIES: Readonly<Record<SectionKind, string>> = {
  guidingIdeology: 'Neighbours help each other before they call for help.',
  situation: 'There are 120 homes and one hall.',
  principles: 'Everything we do is open to everybody.',
  targets: 'At least 20 families use the tool library.',
  measures: 'Open the tool library every Saturday.',
  safeguards: 'The committee looks at the progress every month.',
  leadership: 'The chair answers for the plan.',
  budget: 'Tools: $300.',
  schedule: '{ when: March, text: Open the tool library }',
  assessment: 'Count the loans in June and in December.',
};

const isValueKey = (key: string): boolean => key === 'value' || key === '指标';

export const rules: Messages<RuleArgs> = {
  ...wording,
  placeholder: {
    message: ({ blank, around }) => {
      if (blank === '') return 'This was announced and left blank; a plan with blanks is usually sent back.';
      const where = around === undefined ? '' : ` in “${excerpt(around)}”`;
      return `“${excerpt(blank)}”${where} is still to be filled in; a plan with blanks is usually sent back.`;
    },
    hint: () => 'Write the real name, number or date, or take this out if it is not needed.',
  },
  'missing-section': {
    message: ({ heading, required }) =>
      required
        ? `The section “${heading}” is missing; without it the plan is not complete.`
        : `There is no section “${heading}”; whoever reviews the plan is likely to ask for it.`,
    hint: ({ kind }) =>
      `Write it as below; it is printed where it stands in the file. If one of your “sections” is meant and its title does not show it, add the line “kind: ${kind}” to it instead.\n${kind}:\n  - ${ENTRIES[kind]}`,
  },
  'missing-period': {
    message: ({ dates }) =>
      dates === 0
        ? 'The plan names no period, so nobody can tell which year it is for and no date can be checked.'
        : `The plan names no period, so nobody can tell which year it is for; ${dates === 1 ? 'the one date' : `the ${dates} dates`} in it cannot be checked.`,
    hint: () => 'Add a line “period: 2026”, or for a school year “period: 2025–26 school year”.',
  },
  'stale-year': {
    message: ({ year, planYear }) =>
      year < planYear
        ? `This says ${year}, but the plan is for ${planYear}; it may have been left over from an older plan.`
        : `This says ${year}, but the period of the plan is ${planYear}, so readers cannot tell which is meant.`,
    hint: ({ year, planYear }) =>
      year < planYear
        ? `Write ${planYear}, or leave it if an earlier year is really meant.`
        : 'Check which of the two is wrong, this or “period”.',
  },
  'date-outside-period': {
    message: ({ date, from, to }) =>
      `“${excerpt(date)}” lies outside the plan’s period (${from} to ${to}), so nobody will carry it out.`,
    hint: () => 'Check the date, or change “period” if the date is right.',
  },
  'target-unmeasurable': {
    message: ({ text }) =>
      `The target “${excerpt(text)}” names nothing to measure, so nobody can tell whether it was reached.`,
    hint: () => 'Say how many, what share, or by when: “at least 4 talks”, “80% of families”, “by June”.',
  },
  'target-without-measure': {
    message: ({ text }) =>
      `No measure serves the target “${excerpt(text)}”, so the plan does not say how to get there.`,
    hint: ({ id }) =>
      `Write “serves: ${excerpt(id)}” in the measure that works towards it; if there is no such measure, add one.`,
  },
  'no-owners': {
    message: ({ items: n }) =>
      `${items(n, 'does not say who is responsible', 'says who is responsible')}; work without an owner is easily left undone.`,
    hint: () =>
      'Add “owner” to the main tasks at least. Where a task is a single line, put “text:” in front of it first:\n  - text: Dig two new beds every month.\n    owner: Garden group',
  },
  'no-dates': {
    message: ({ items: n }) =>
      `${items(n, 'does not say when it is done', 'says when it is done')}; progress cannot be followed during the year.`,
    hint: () => 'Add “when” to the tasks, for example “when: March” or “when: every quarter”.',
  },
  'dangling-reference': {
    message: ({ reference, what }) =>
      what !== 'annex'
        ? `Nothing in this plan has the id “${excerpt(reference)}”, so this link leads nowhere.`
        : `The text speaks of “${excerpt(reference)}”, but there is no such annex, so readers will look for it in vain.`,
    hint: ({ what, suggestion }) => {
      if (suggestion !== null) return `Did you mean “${suggestion}”?`;
      return what !== 'annex'
        ? 'Give the item that is meant this “id”, or write an id that is there.'
        : 'Add it under “attachments”, or mend the text.';
    },
  },
  'duplicate-id': {
    message: ({ id, firstLine }) =>
      `The id “${excerpt(id)}” is already used on line ${firstLine}, so “serves” cannot tell the two apart.`,
    hint: () => 'Give one of the two another id.',
  },
  'percentage-out-of-range': {
    message: ({ figure }) =>
      `“${excerpt(figure)}” is not between 0 and 100%; it looks like a slip, and reviewers notice those.`,
    hint: ({ figure }) =>
      figure.startsWith('-')
        ? 'Check the number. If a fall is meant, say so: “down by …”.'
        : `Check the number. If growth is meant, say so: “an increase of ${excerpt(figure)}”.`,
  },
  'sum-mismatch': {
    message: ({ stated, computed, unit }) =>
      `The total says ${amount(stated, unit)}, but the parts add up to ${amount(computed, unit)}; the accounts do not balance.`,
    hint: () => 'Check the parts and the total: one of them is wrong, or a part is missing.',
  },
  'typed-numbering': {
    message: ({ numbering, form }) =>
      ({
        front: `“${excerpt(numbering)}” was typed by hand; items are numbered anyway, so the number would be printed twice.`,
        inside: `From “${excerpt(numbering)}” on, several items stand in one paragraph; they are printed as one and cannot be followed one by one.`,
        remnant: `The “${excerpt(numbering)}” in front looks like what is left of a number, and would be printed.`,
      })[form],
    hint: ({ numbering, form }) =>
      form === 'inside'
        ? `Make them “items”: each on a line of its own that begins with “- ”, without “${excerpt(numbering)}” and the like:\n  - Open the tool library every Saturday.\n  - Dig two new beds every month.`
        : `Take out “${excerpt(numbering)}” and keep the words after it.`,
  },
  'occasion-in-wrong-month': {
    message: ({ occasion, months: expected, found }) =>
      `${excerpt(occasion)} is in ${months(expected)}, but stands under ${month(found)} here, so the day would be missed.`,
    hint: ({ months: expected }) =>
      `Move it to ${months(expected)}. If only the preparations are meant, say “preparations for …”.`,
  },
  'phrase-not-understood': {
    message: ({ key, phrase }) =>
      `“${excerpt(phrase)}” under “${excerpt(key)}” was not understood: it is printed as it stands, but cannot be checked.`,
    hint: ({ key }) =>
      isValueKey(key)
        ? 'Phrases like these are understood: “80%”, “at least 50 families”, “up by 5 percentage points every year”.'
        : 'Phrases like these are understood: “March”, “8 March”, “by June”, “every quarter”, “before Christmas”.',
  },
  'empty-item': {
    message: ({ key }) =>
      key === null
        ? 'Nothing is written here, so only a number would be printed.'
        : `Nothing is written under “${excerpt(key)}”, so only a heading would be printed.`,
    hint: () => 'Write what belongs here, or take it out.',
  },
};

/** `5%`, `5 families`, `5万元`: a unit in letters stands apart. */
function amount(number: string, unit: string): string {
  return /^[a-z]/iu.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}
