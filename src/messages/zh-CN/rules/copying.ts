import type { CopyingArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const copying: Messages<CopyingArgs> = {
  'other-organization': {
    message: ({ name, own, where, count }) =>
      ({
        title: `标题写的是“${excerpt(name)}”，计划的单位却是“${excerpt(own)}”，像是从别处抄来没有改。`,
        signature: `落款或版头写的是“${excerpt(name)}”，计划的单位却是“${excerpt(own)}”，交上去会被退回。`,
        text: `这里该写本单位，写的却是“${excerpt(name)}”${count > 1 ? `（共${count}处）` : ''}，像是从别处抄来没有改。`,
      })[where],
    hint: ({ own }) =>
      `改成本单位（${excerpt(own)}）的名称；确实要写这个单位的，在规定里把它列为 other-organization 的“名称”。`,
  },
  'repeated-sentence': {
    message: ({ sentence, line, count }) =>
      `“${excerpt(sentence)}”${count > 1 ? `等${count}句` : ''}在第${line}行已经写过，像是复制时留下的。`,
    hint: () => '删去一处，或者改成这里要说的话。',
  },
};
