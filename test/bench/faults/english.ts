/** English text: words written twice, marks and dates of two kinds. */
import { sentence, where } from '../changes.ts';
import { everywhere } from '../exact.ts';
import type { Fault } from '../types.ts';
import { named } from './kinds.ts';

export const ENGLISH: readonly Fault[] = [
  {
    id: 'doubled-word-en',
    category: 'english',
    name: 'an English word written twice',
    rules: ['doubled-word'],
    positives: [
      { change: sentence('The hall is open to the the whole village.') },
      { change: sentence('Volunteers meet in in the evening.') },
      { change: sentence('The list is is read out at the meeting.') },
      { change: sentence('Families are asked to to bring a dish.') },
    ],
    nearMisses: [
      { change: sentence('The chair explains what that that clause means.') },
      { change: sentence('Those who had had a place last year go to the end of the list.') },
      { change: sentence('The choir sings Bye Bye Blackbird.') },
      { change: sentence('What we do, do well.') },
    ],
  },
  {
    id: 'mixed-quotes',
    category: 'english',
    name: 'straight and curly quotation marks mixed',
    rules: ['mixed-quotes'],
    positives: [
      { change: sentence('The “open door” evening follows the "quiet hour" in the hall.'), anywhere: true },
      {
        change: where(named('parish-council-en'), sentence("The wardens’ list hangs beside the clerk's.")),
        anywhere: true,
      },
      {
        change: where(
          named('neighborhood-association-en'),
          sentence('The drivers’ list is kept at the Meeting House.'),
        ),
        anywhere: true,
      },
      {
        change: where(
          named('community-education-en'),
          sentence('“Try it once” evenings are free; each is called a "taster".'),
        ),
        anywhere: true,
      },
    ],
    nearMisses: [
      { change: everywhere('parish-council-en', "'", '’') },
      { change: sentence('The "quiet hour" begins at two, the "story hour" at three.') },
      {
        change: where(
          named('youth-center-en'),
          sentence('The “quiet hour” begins at two and the “story hour” at three.'),
        ),
      },
      { change: where(named('youth-center-en'), sentence('The new shelf is 6\' 4" wide.')) },
    ],
  },
  {
    id: 'mixed-dates',
    category: 'english',
    name: 'date formats mixed within a plan',
    rules: ['mixed-dates'],
    positives: [
      {
        change: where(named('parish-council-en'), sentence('The fete is opened on July 11, 2026.')),
        anywhere: true,
      },
      { change: where(named('youth-center-en'), sentence('Parents meet on 3 March 2026.')), anywhere: true },
      {
        change: where(named('neighborhood-association-en'), sentence('Dues are paid by 31/03/2026.')),
        anywhere: true,
      },
      {
        change: where(
          named('community-education-en'),
          sentence('The hall is closed from August 3 to August 14.'),
        ),
        anywhere: true,
      },
    ],
    nearMisses: [
      { change: where(named('parish-council-en'), sentence('The fete is opened on 11 July 2026.')) },
      {
        change: where(
          named('parish-council-en'),
          sentence('Work begins in July 2026 and ends by the autumn.'),
        ),
      },
      {
        change: where(
          named('youth-center-en'),
          sentence('The songs for the Fourth of July are practiced in May.'),
        ),
      },
      {
        change: where(
          named('youth-center-en'),
          sentence('Forms are at https://example.org/2026/03/14/forms and cost nothing.'),
        ),
      },
    ],
  },
];
