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
    message: ({ reference, what }) => {
      if (what === 'result')
        return `“${excerpt(reference)}” was reached, it says here, but this item names nothing to be reached, so there is nothing to hold it against.`;
      return what !== 'annex'
        ? `Nothing in this plan has the id “${excerpt(reference)}”, so this link leads nowhere.`
        : `The text speaks of “${excerpt(reference)}”, but there is no such annex, so readers will look for it in vain.`;
    },
    hint: ({ what, suggestion }) => {
      if (suggestion !== null) return `Did you mean “${suggestion}”?`;
      if (what === 'result')
        return 'Move “results” to the target that they belong to, or give this item a “value”.';
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
  'name-varies': {
    message: ({ name, other, line }) =>
      `This is “${excerpt(name)}”, and on line ${line} it is “${excerpt(other)}”; it seems to be one body, and readers will take it for two.`,
    hint: () =>
      'Use one name throughout, or introduce the short one: “（以下简称……）”. If they are two bodies, say how the other is set up.',
  },
};
