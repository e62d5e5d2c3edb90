import type { Rule } from '../rule.ts';
import { repeatedSentence } from './repeated-sentence.ts';

export const copying: readonly Rule[] = [repeatedSentence];
