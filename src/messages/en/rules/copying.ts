import type { CopyingArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const copying: Messages<CopyingArgs> = {
  'repeated-sentence': {
    message: ({ sentence, line, count }) =>
      `“${excerpt(sentence)}”${count > 1 ? ` and ${count - 1} more behind it stand` : ' stands'} on line ${line} already, as if left behind by copying.`,
    hint: () => 'Take one of them out, or write what belongs here.',
  },
};
