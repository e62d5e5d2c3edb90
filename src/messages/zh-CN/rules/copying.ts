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
  'starter-text': {
    message: ({ text, count, example }) =>
      example === null
        ? `“${excerpt(text)}”是样稿里的提示${count > 1 ? `，这样的共${count}处` : ''}，还没有换成自己的内容。`
        : `“${excerpt(text)}”是样例“${example}”里的原话${count > 1 ? `，这样的共${count}句` : ''}，说的不是本单位的情况。`,
    hint: ({ example }) =>
      example === null ? '换成自己的内容；用不着的整行删掉。' : '一句一句换成自己的情况；用不上的删掉。',
  },
  'repeated-sentence': {
    message: ({ sentence, line, count }) =>
      `“${excerpt(sentence)}”${count > 1 ? `等${count}句` : ''}在第${line}行已经写过，像是复制时留下的。`,
    hint: () => '删去一处，或者改成这里要说的话。',
  },
  'unchanged-text': {
    message: ({ form, text, count }) =>
      ({
        text: `“${excerpt(text)}”${count > 1 ? `等 ${count} 句` : ''}和去年的计划一样；一年过去，情况多半有变化。`,
        figure: `“${excerpt(text)}”这个目标的数字和去年一样；看的人会问，去年做到了没有。`,
        day: `“${excerpt(text)}”和去年是同一天；今年这一天的星期、假期都不同了。`,
      })[form],
    hint: ({ form }) =>
      ({
        text: '请看看今年是不是还这样做：变了的改过来，没变的不用动。',
        figure: '请对照去年的完成情况，定今年的数字；还是这个数，就不用动。',
        day: '请对着今年的日历看一看；还是这一天，就不用动。',
      })[form],
  },
  'copied-from': {
    message: ({ length, from, file, others, own }) => {
      const more = others > 0 ? `（另外还有 ${others} 份）` : '';
      if (own)
        return `这一段有 ${length} 个字和本单位${from === null ? `的另一份计划（${file}）` : `${from}的计划`}${more}一样；一年过去，情况总有变化。`;
      return `这一段有 ${length} 个字和${from === null ? `另一份计划（${file}）` : `“${excerpt(from)}”的计划`}${more}一样；两家情况不会完全相同，放在一起审，一眼就看得出来。`;
    },
    hint: ({ own }) =>
      own
        ? '请看看哪些今年还照做；照做的不用改，变了的改过来。'
        : '请按本单位的实际来写：谁做、什么时候、在哪里、做到多少。上级要求统一照写的，可以留着，用“# 忽略 copied-from：理由”说明。',
  },
};
