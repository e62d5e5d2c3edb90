import type { LinksArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const links: Messages<LinksArgs> = {
  'duplicate-id': {
    message: ({ id, firstLine }) =>
      `The id “${excerpt(id)}” is already used on line ${firstLine}, so “serves” cannot tell the two apart.`,
    hint: () => 'Give one of the two another id.',
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
  'target-without-measure': {
    message: ({ text }) =>
      `No measure serves the target “${excerpt(text)}”, so the plan does not say how to get there.`,
    hint: ({ id }) =>
      `Write “serves: ${excerpt(id)}” in the measure that works towards it; if there is no such measure, add one.`,
  },
};
