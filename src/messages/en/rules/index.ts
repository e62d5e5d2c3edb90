import type { RuleArgs } from '../../../diagnostics/rule-args.ts';
import type { Messages } from '../../types.ts';
import { completeness } from './completeness.ts';
import { copying } from './copying.ts';
import { figures } from './figures.ts';
import { links } from './links.ts';
import { privacy } from './privacy.ts';
import { time } from './time.ts';
import { wording } from './wording.ts';

/** What rules say, by category. */
export const rules: Messages<RuleArgs> = {
  ...completeness,
  ...time,
  ...figures,
  ...links,
  ...wording,
  ...copying,
  ...privacy,
};
