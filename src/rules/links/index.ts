import type { Rule } from '../rule.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateId } from './duplicate-id.ts';
import { nameVaries } from './name-varies.ts';
import { targetWithoutMeasure } from './target-without-measure.ts';

export const links: readonly Rule[] = [duplicateId, danglingReference, targetWithoutMeasure, nameVaries];
