import type { Rule } from '../rule.ts';

export const copying: readonly Rule[] = [];
