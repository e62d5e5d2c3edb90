import type { WordingArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const wording: Messages<WordingArgs> = {
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
  'numbering-order': {
    message: ({ found, before, form }) =>
      form === 'skipped'
        ? `“${excerpt(found)}” follows “${excerpt(before)}”; readers will think that one is missing.`
        : `“${excerpt(found)}” comes twice, so nobody can say which one is meant.`,
    hint: ({ form }) =>
      form === 'skipped'
        ? 'Add what is missing; if nothing is, let the numbers follow one another.'
        : 'Move the second one and those behind it up by one.',
  },
  'half-width-punctuation': {
    message: ({ written }) =>
      `“${excerpt(written)}” is half-width punctuation among Chinese characters; it is printed cramped and against the standard.`,
    hint: ({ right }) => `Write the full-width “${excerpt(right)}”.`,
  },
  'full-width-characters': {
    message: ({ written }) =>
      `“${excerpt(written)}” is written in full-width characters; it is printed twice as wide as elsewhere, and no search or check finds it.`,
    hint: ({ right }) => `Write the half-width “${excerpt(right)}”.`,
  },
  'date-form': {
    message: ({ date, form }) =>
      ({
        'short-year': `The year in “${excerpt(date)}” has two figures only; in the archive nobody can tell which one is meant.`,
        separators: `“${excerpt(date)}” is not how a date is written in Chinese text; it may be read as another figure.`,
        zero: `The zero in “${excerpt(date)}” is not 〇, which the standard asks for in a year.`,
        letter: `The zero in “${excerpt(date)}” is a letter, so no search for the year finds it.`,
        mixed: `“${excerpt(date)}” mixes Chinese numerals and figures; a date has one kind only.`,
        'leading-zeros': `“${excerpt(date)}” has zeros in front of the month or the day, which a date of signing must not have.`,
        han: `“${excerpt(date)}” is written in Chinese numerals; a date of signing has Arabic figures.`,
      })[form],
    hint: ({ right }) => `Write “${excerpt(right)}”.`,
  },
  'mixed-dates': {
    message: (args) =>
      args.form === 'ambiguous'
        ? `“${excerpt(args.date)}” is ${args.meanings[0]} to some and ${args.meanings[1]} to others; people will come on the wrong day.`
        : `“${excerpt(args.date)}” is written unlike “${excerpt(args.usual)}” elsewhere${args.count > 1 ? `, and so ${args.count === 2 ? 'is' : 'are'} ${args.count - 1} more` : ''}; it looks put together.`,
    hint: (args) => {
      if (args.form === 'ambiguous') return `Write the month as a word: ${args.meanings[0]}.`;
      return args.right === null
        ? 'Write all dates in one way.'
        : `Write “${args.right}”, and all dates in one way.`;
    },
  },
  'number-form': {
    message: ({ figure, form }) =>
      ({
        point: `The decimal point in “${excerpt(figure)}” is a full stop or the like, so it reads as two numbers.`,
        unit: `The first number in “${excerpt(figure)}” lacks its unit, so it reads as another number.`,
        quantity: `The sign in “${excerpt(figure)}” looks like a minus or part of a code; a range of quantities has ～.`,
        time: `The sign in “${excerpt(figure)}” looks like a minus or part of a code; from one time to another it is —.`,
      })[form],
    hint: ({ right }) => `Write “${excerpt(right)}”.`,
  },
  'document-number-form': {
    message: ({ number }) =>
      `The document number “${excerpt(number)}” is not in the form of official papers; it may be filed wrongly or sent back.`,
    hint: ({ right }) =>
      `Put the year in 〔〕, and neither 第 nor a zero before the number: “${excerpt(right)}”.`,
  },
  'enumeration-comma': {
    message: ({ what }) =>
      what === 'titles'
        ? 'Between titles in 《》 that stand side by side no 、 is usual; the marks part them already.'
        : 'Between quotations that stand side by side no 、 is usual; the marks part them already.',
    hint: () => 'Take out this 、.',
  },
  'ellipsis-form': {
    message: ({ written, form }) =>
      form === 'etc'
        ? `In “${excerpt(written)}” the ellipsis and 等 say the same, and must not stand together.`
        : `“${excerpt(written)}” is no ellipsis; it is printed as marks too many.`,
    hint: ({ right, form }) =>
      form === 'etc' ? `Write “${excerpt(right)}” only.` : `An ellipsis has six dots: “${right}”.`,
  },
  'straight-quotes': {
    message: ({ written }) =>
      `The quotation marks of ${excerpt(written)} are straight; nobody sees which opens, and in print they do not go with Chinese.`,
    hint: ({ right }) => `Write ${excerpt(right, 60)}.`,
  },
  'mixed-quotes': {
    message: ({ found, count, form }) =>
      `The mark ${found} is ${form}, unlike most in this plan${count > 1 ? `, and so ${count === 2 ? 'is' : 'are'} ${count - 1} more` : ''}; it looks put together.`,
    hint: ({ form }) =>
      form === 'straight' ? 'Write “ ”, and ’ in words, throughout.' : `Write " and ' throughout.`,
  },
  'unpaired-marks': {
    message: ({ mark, form }) =>
      form === 'unpaired'
        ? `The mark ${mark} has no other half, so nobody can tell how far it reaches.`
        : `In “${excerpt(mark)}” the same marks stand within each other, so nobody can tell which ends where.`,
    hint: ({ right }) =>
      right === null
        ? 'Add the half that is missing, or take this one out.'
        : `Use the other kind inside: ${excerpt(right, 60)}.`,
  },
  'stray-punctuation': {
    message: ({ marks }) => `“${excerpt(marks)}” has marks too many, as if nobody had read it through.`,
    hint: ({ marks, right }) => {
      if (right === null) return 'Keep the one that belongs there.';
      return right === '' ? `Take out “${excerpt(marks)}”.` : `Keep “${right}” only.`;
    },
  },
  'end-punctuation': {
    message: ({ mark, form }) =>
      ({
        heading: `The heading ends in “${mark}”; a heading on a line of its own has no mark behind it.`,
        open: `This breaks off with “${mark}”, as if the rest were missing.`,
        list:
          mark === ''
            ? 'This entry ends in no mark, unlike all others of its list.'
            : `This entry ends in “${mark}”, unlike all others of its list.`,
      })[form],
    hint: ({ mark, form, right }) =>
      ({
        heading: `Take out “${mark}”.`,
        open: 'Write the rest; if there is none, end with 。.',
        list: mark === '' ? `Add “${right}”.` : `Write “${right}” instead.`,
      })[form],
  },
  'doubled-word': {
    message: ({ word }) => `“${excerpt(word)}” is written twice in a row, as if nobody had read it through.`,
    hint: () => 'Take one of them out.',
  },
  'confused-word': {
    message: ({ word, right }) =>
      `“${excerpt(word)}” looks like a slip for “${right}”; a wrong character is what readers notice first.`,
    hint: ({ right }) => `Write “${right}”.`,
  },
};
