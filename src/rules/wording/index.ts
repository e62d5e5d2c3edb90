import type { Rule } from '../rule.ts';
import { confusedWord } from './confused-word.ts';
import { dateForm } from './date-form.ts';
import { documentNumberForm } from './document-number-form.ts';
import { doubledWord } from './doubled-word.ts';
import { ellipsisForm } from './ellipsis-form.ts';
import { endPunctuation } from './end-punctuation.ts';
import { enumerationComma } from './enumeration-comma.ts';
import { fullWidthCharacters } from './full-width-characters.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { mixedDates } from './mixed-dates.ts';
import { mixedQuotes } from './mixed-quotes.ts';
import { numberForm } from './number-form.ts';
import { numberingOrder } from './numbering-order.ts';
import { straightQuotes } from './straight-quotes.ts';
import { strayPunctuation } from './stray-punctuation.ts';
import { typedNumbering } from './typed-numbering.ts';
import { unpairedMarks } from './unpaired-marks.ts';

export const wording: readonly Rule[] = [
  typedNumbering,
  numberingOrder,
  halfWidthPunctuation,
  fullWidthCharacters,
  dateForm,
  mixedDates,
  numberForm,
  documentNumberForm,
  enumerationComma,
  ellipsisForm,
  straightQuotes,
  mixedQuotes,
  unpairedMarks,
  strayPunctuation,
  endPunctuation,
  doubledWord,
  confusedWord,
];
