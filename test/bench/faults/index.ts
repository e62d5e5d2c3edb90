/** Every fault of the list. */
import type { Fault } from '../types.ts';
import { COMPLETENESS } from './completeness.ts';
import { COPYING } from './copying.ts';
import { ENGLISH } from './english.ts';
import { FIGURES } from './figures.ts';
import { LINKS } from './links.ts';
import { MONTHS } from './months.ts';
import { PRIVACY } from './privacy.ts';
import { PUNCTUATION } from './punctuation.ts';
import { SECOND } from './second.ts';
import { SECOND_TEXT } from './second-text.ts';
import { TIME } from './time.ts';
import { WORDING } from './wording.ts';

const FIRST: readonly Fault[] = [
  ...COMPLETENESS,
  ...TIME,
  ...MONTHS,
  ...FIGURES,
  ...LINKS,
  ...PUNCTUATION,
  ...WORDING,
  ...ENGLISH,
  ...COPYING,
  ...PRIVACY,
];

export const FAULTS: readonly Fault[] = FIRST.map((fault) => {
  const { positives = [], nearMisses = [] } = { ...SECOND, ...SECOND_TEXT }[fault.id] ?? {};
  return {
    ...fault,
    positives: [...fault.positives, ...positives],
    nearMisses: [...fault.nearMisses, ...nearMisses],
  };
});
