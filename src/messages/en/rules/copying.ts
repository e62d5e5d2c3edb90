import type { CopyingArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const copying: Messages<CopyingArgs> = {
  'other-organization': {
    message: ({ name, own, where, count }) =>
      ({
        title: `The title names “${excerpt(name)}”, but the plan is that of “${excerpt(own)}”; it looks copied.`,
        signature: `It is signed by “${excerpt(name)}”, but the plan is that of “${excerpt(own)}”; it would be sent back.`,
        text: `“${excerpt(name)}” stands where the plan’s own name should${count > 1 ? `, ${count} times` : ''}; it looks copied.`,
      })[where],
    hint: ({ own }) =>
      `Write the plan’s own name (${excerpt(own)}); if the other is meant, add it to “names” of other-organization in the policy.`,
  },
  'starter-text': {
    message: ({ text, count, example }) =>
      example === null
        ? `“${excerpt(text)}” is what the starter asks for${count > 1 ? `, and so ${count === 2 ? 'is' : 'are'} ${count - 1} more` : ''}; it has not been filled in.`
        : `“${excerpt(text)}” is a sentence of our example ${example}${count > 1 ? `, and so ${count === 2 ? 'is' : 'are'} ${count - 1} more` : ''}; it says nothing of your own work.`,
    hint: ({ example }) =>
      example === null
        ? 'Write your own in its place, and take out the lines that you do not need.'
        : 'Put your own in their place, one by one, and take out what you have no use for.',
  },
  'repeated-sentence': {
    message: ({ sentence, line, count }) =>
      `“${excerpt(sentence)}”${count > 1 ? ` and ${count - 1} more behind it stand` : ' stands'} on line ${line} already, as if left behind by copying.`,
    hint: () => 'Take one of them out, or write what belongs here.',
  },
  'unchanged-text': {
    message: ({ form, text, count }) =>
      ({
        text: `“${excerpt(text)}”${count > 1 ? ` and ${count - 1} more behind it stand` : ' stands'} in last year’s plan too; a year later much has changed.`,
        figure: `“${excerpt(text)}” is last year’s figure; readers will ask whether it was reached.`,
        day: `“${excerpt(text)}” is the same day as last year; it falls on another weekday now.`,
      })[form],
    hint: ({ form }) =>
      ({
        text: 'See whether it still holds: change what has changed, and leave the rest.',
        figure: 'Set it by what last year brought; if it is still right, leave it.',
        day: 'Look at this year’s calendar; if it is still right, leave it.',
      })[form],
  },
  'copied-from': {
    message: ({ length, unit, from, file, others, own }) => {
      const more = others > 0 ? ` (and ${others} more)` : '';
      if (own)
        return `This passage has ${length} ${unit} in common with your own plan ${from === null ? `in ${file}` : `for ${from}`}${more}; a year later some of it will have changed.`;
      return `This passage has ${length} ${unit} in common with the plan ${from === null ? `in ${file}` : `of ${excerpt(from)}`}${more}; no two places are alike, and who reads both will see it at once.`;
    },
    hint: ({ own }) =>
      own
        ? 'See what still holds this year: that may stay, the rest had better be rewritten.'
        : 'Say what you do yourselves: who, when, where, how much. What you were told to take over word for word may stay, with “# plan-ignore copied-from: reason”.',
  },
};
