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
import { TIME } from './time.ts';
import { WORDING } from './wording.ts';

export const FAULTS: readonly Fault[] = [
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
