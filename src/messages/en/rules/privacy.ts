import type { PrivacyArgs } from '../../../diagnostics/rule-args.ts';
import type { Messages } from '../../types.ts';

export const privacy: Messages<PrivacyArgs> = {};
