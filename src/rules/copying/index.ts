import type { CollectionRule, Rule } from '../rule.ts';
import { copiedFrom } from './copied-from.ts';
import { otherOrganization } from './other-organization.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { starterText } from './starter-text.ts';
import { unchangedText } from './unchanged-text.ts';

export const copying: readonly (Rule | CollectionRule)[] = [
  otherOrganization,
  repeatedSentence,
  starterText,
  unchangedText,
  copiedFrom,
];
