import type { CompletenessArgs } from '../../../diagnostics/rule-args.ts';
import type { SectionKind } from '../../../schema/vocabulary.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

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

export const completeness: Messages<CompletenessArgs> = {
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
  'row-too-long': {
    message: ({ cells, columns, number }) =>
      number === null
        ? `This row has ${cells} cells and the head has ${columns}, so a column too many would be printed.`
        : `The comma in “${excerpt(number)}” makes two cells of it: this row has ${cells} and the head has ${columns}, so the figure would be printed wrong.`,
    hint: ({ number }) =>
      number === null
        ? 'Take out the cell that is too many; put a cell with a comma in it in quotation marks.'
        : `Put it in quotation marks: "${excerpt(number)}", or leave out the comma: ${excerpt(number.replaceAll(',', ''))}.`,
  },
  'empty-item': {
    message: ({ key }) =>
      key === null
        ? 'Nothing is written here, so only a number would be printed.'
        : `Nothing is written under “${excerpt(key)}”, so only a heading would be printed.`,
    hint: () => 'Write what belongs here, or take it out.',
  },
  'target-unmeasurable': {
    message: ({ text }) =>
      `The target “${excerpt(text)}” names nothing to measure, so nobody can tell whether it was reached.`,
    hint: () => 'Say how many, what share, or by when: “at least 4 talks”, “80% of families”, “by June”.',
  },
  'report-not-plan': {
    message: ({ items: n, done }) =>
      `Of ${n} items, ${done} tell of what was done, and nothing says what will be; this reads like a report, and a report is not taken for a plan.`,
    hint: () =>
      'Is it the wrong file? A sentence or two on last year belong in the preamble; the rest says what will be done, how much, and by when.',
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
  'phrase-not-understood': {
    message: ({ key, phrase }) =>
      `“${excerpt(phrase)}” under “${excerpt(key)}” was not understood: it is printed as it stands, but cannot be checked.`,
    hint: ({ key }) =>
      isValueKey(key)
        ? 'Phrases like these are understood: “80%”, “at least 50 families”, “up by 5 percentage points every year”.'
        : 'Phrases like these are understood: “March”, “8 March”, “by June”, “every quarter”, “before Christmas”.',
  },
};
