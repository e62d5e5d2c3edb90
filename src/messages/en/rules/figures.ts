import type { FiguresArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const figures: Messages<FiguresArgs> = {
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
  'per-head-mismatch': {
    message: ({ rate, count, stated, computed }) =>
      `“${excerpt(rate)}” and “${excerpt(count)}” make ${computed}, but “${excerpt(stated)}” is written; the accounts do not balance.`,
    hint: () => 'Check all three: the rate, the number and the total.',
  },
  'conflicting-figures': {
    message: ({ indicator, figure, other, line }) =>
      `“${excerpt(indicator)}” is “${excerpt(figure)}” here and “${excerpt(other)}” on line ${line}; nobody can tell which of them holds.`,
    hint: () =>
      'Settle on one and write it in both places. If they are not the same thing, say whose figure or which time it is.',
  },
  'partial-participation': {
    message: ({ figure }) =>
      `The words say everybody, the figure says “${excerpt(figure)}”; nobody can tell which of them counts.`,
    hint: () => 'Write 100% if everybody is meant; if not, leave out “full” and keep the figure.',
  },
};

/** `5%`, `5 families`, `5万元`: a unit in letters stands apart. */
function amount(number: string, unit: string): string {
  return /^[a-z]/iu.test(unit) ? `${number} ${unit}` : `${number}${unit}`;
}
