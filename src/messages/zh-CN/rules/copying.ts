import type { CopyingArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const copying: Messages<CopyingArgs> = {
  'repeated-sentence': {
    message: ({ sentence, line, count }) =>
      `“${excerpt(sentence)}”${count > 1 ? `等${count}句` : ''}在第${line}行已经写过，像是复制时留下的。`,
    hint: () => '删去一处，或者改成这里要说的话。',
  },
};
