import type { OwnFound, OwnRuleArgs } from '../../diagnostics/rule-args.ts';
import { filledIn } from '../filled-in.ts';
import type { Messages } from '../types.ts';
import { month } from './months.ts';

const HALVES = ['the first half', 'the second half'];

/** What was met, as a part of the office's own sentence. */
function told(found: OwnFound): string {
  switch (found.type) {
    case 'nothing':
      return 'nothing';
    case 'text':
      return found.text;
    case 'count':
      return String(found.count);
    case 'times':
      return found.numbers.map((number) => timeOf(found.unit, number)).join(', ');
  }
}

function timeOf(unit: Extract<OwnFound, { type: 'times' }>['unit'], number: number): string {
  if (unit === 'month') return month(number);
  if (unit === 'year') return 'the year';
  return unit === 'quarter' ? `Q${number}` : (HALVES[number - 1] ?? '');
}

/** An office's own rules: the words are the office's. */
export const own: Messages<OwnRuleArgs> = {
  custom: {
    message: ({ message, item, found }) => filledIn(message.en, item, told(found)),
    hint: ({ hint, item, found }) => (hint === null ? '' : filledIn(hint.en, item, told(found))),
  },
};
