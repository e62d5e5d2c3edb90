import type { Rule } from '../rule.ts';
import { otherOrganization } from './other-organization.ts';
import { repeatedSentence } from './repeated-sentence.ts';

export const copying: readonly Rule[] = [otherOrganization, repeatedSentence];
