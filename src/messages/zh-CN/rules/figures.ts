import type { FiguresArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

export const figures: Messages<FiguresArgs> = {
  'percentage-out-of-range': {
    message: ({ figure }) => `“${excerpt(figure)}”不在 0 到 100% 之间，像是写错了，审阅时会被挑出来。`,
    hint: ({ figure }) =>
      figure.startsWith('-')
        ? '核对这个数字；如果说的是减少，写成“下降”多少。'
        : `核对这个数字；如果说的是增长的幅度，写成“增长${excerpt(figure)}”。`,
  },
  'sum-mismatch': {
    message: ({ stated, computed, unit }) =>
      `合计写的是 ${stated}${unit}，各项加起来却是 ${computed}${unit}，对不上账。`,
    hint: () => '核对各项和合计，看是哪一个写错了，还是漏了一项。',
  },
  'per-head-mismatch': {
    message: ({ rate, count, stated, computed }) =>
      `按“${excerpt(rate)}”“${excerpt(count)}”算是 ${computed}，写的却是“${excerpt(stated)}”，对不上账。`,
    hint: () => '三个数核对一遍，看是标准、数量还是总数写错了。',
  },
  'conflicting-figures': {
    message: ({ indicator, figure, other, line }) =>
      `“${excerpt(indicator)}”这里写的是“${excerpt(figure)}”，第 ${line} 行写的是“${excerpt(other)}”，年底不知道按哪个算。`,
    hint: () => '定下一个，两处写成一样；如果说的不是一回事，把对象或时间写清楚。',
  },
  'partial-participation': {
    message: ({ figure }) => `前面说的是全部，数字却是“${excerpt(figure)}”，两头对不上，年底不知道按哪个算。`,
    hint: () => '真要人人都到，就写100%；不是的，把“全员”“全”去掉，只写“参与率”“覆盖率”。',
  },
};
