import type { CopyingArgs } from '../../../diagnostics/rule-args.ts';
import type { Messages } from '../../types.ts';

export const copying: Messages<CopyingArgs> = {};
