import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' };
import type { WordingArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

const { keys } = vocabulary;

export const wording: Messages<WordingArgs> = {
  'typed-numbering': {
    message: ({ numbering, form }) =>
      ({
        front: `“${excerpt(numbering)}”是手打的序号；序号会自动加上，印出来就重复了。`,
        inside: `从“${excerpt(numbering)}”起，一段话里挤着好几条；印出来不分条，也没法一条一条地核对。`,
        remnant: `开头的“${excerpt(numbering)}”像是删剩的半个序号，会照样印出来。`,
      })[form],
    hint: ({ numbering, form }) =>
      form === 'inside'
        ? `拆成几个${keys.items}：每条另起一行，前面写“- ”，删去“${excerpt(numbering)}”这样的序号：\n  - 健全值班制度。\n  - 每月清理一次楼道。`
        : `删去“${excerpt(numbering)}”，只留后面的文字。`,
  },
  'numbering-order': {
    message: ({ found, before, form }) =>
      form === 'skipped'
        ? `“${excerpt(before)}”后面接着“${excerpt(found)}”，序号断了，看的人会以为漏了一条。`
        : `“${excerpt(found)}”用了两次，后面的序号都跟着错，说到第几条就对不上。`,
    hint: ({ form }) =>
      form === 'skipped' ? '漏了就补上；没有漏，把序号改成连着的。' : '把后一个和它后面的序号依次往后改。',
  },
  'half-width-punctuation': {
    message: ({ written }) =>
      `“${excerpt(written)}”用的是半角标点，夹在汉字中间，印出来挤作一团，也不合标准。`,
    hint: ({ right }) => `改成全角的“${excerpt(right)}”。`,
  },
  'full-width-characters': {
    message: ({ written }) => `“${excerpt(written)}”是全角字符，印出来比别处的宽一倍，程序也认不出来。`,
    hint: ({ right }) => `改成半角的“${excerpt(right)}”。`,
  },
  'date-form': {
    message: ({ date, form }) =>
      ({
        'short-year': `“${excerpt(date)}”的年份只写了两位，日后归档分不清是哪个年代。`,
        separators: `“${excerpt(date)}”用点或斜线隔开，不是正文里日期的写法，容易看成别的数。`,
        zero: `“${excerpt(date)}”里的零不是“〇”，年份这样写不合标准。`,
        letter: `“${excerpt(date)}”里的零打成了字母，按年份查就查不到。`,
        mixed: `“${excerpt(date)}”里汉字数字和阿拉伯数字混着用，一个日期只用一种。`,
        'leading-zeros': `“${excerpt(date)}”的月、日前面多了0，成文日期不编虚位。`,
        han: `“${excerpt(date)}”用了汉字数字，成文日期要用阿拉伯数字。`,
      })[form],
    hint: ({ right }) => `写成“${excerpt(right)}”。`,
  },
  'mixed-dates': {
    message: (args) =>
      args.form === 'ambiguous'
        ? `“${excerpt(args.date)}”有人读作${args.meanings[0]}，有人读作${args.meanings[1]}，日子会弄错。`
        : `“${excerpt(args.date)}”和别处的“${excerpt(args.usual)}”写法不同${args.count > 1 ? `（这样的共${args.count}处）` : ''}，看上去像拼起来的。`,
    hint: (args) => {
      if (args.form === 'ambiguous') return `把月份写成字：${args.meanings[0]}。`;
      return args.right === null ? '全文用一种写法。' : `写成“${args.right}”，全文用一种写法。`;
    },
  },
  'number-form': {
    message: ({ figure, form }) =>
      ({
        point: `“${excerpt(figure)}”里的小数点用成了句号一类的符号，读起来成了两个数。`,
        unit: `“${excerpt(figure)}”前一个数没有带单位，会被读成另一个数。`,
        quantity: `“${excerpt(figure)}”连接的符号不对，容易看成减号或编号；数值范围用浪纹线。`,
        time: `“${excerpt(figure)}”连接的符号不对，容易看成减号或编号；起止时间用一字线。`,
      })[form],
    hint: ({ right }) => `写成“${excerpt(right)}”。`,
  },
  'document-number-form': {
    message: ({ number }) => `文号“${excerpt(number)}”的写法不合公文格式，收文的单位可能退回或登记错。`,
    hint: ({ right }) => `年份用六角括号，序号不加“第”、不编虚位：“${excerpt(right)}”。`,
  },
  'enumeration-comma': {
    message: ({ what }) =>
      what === 'titles'
        ? '并列的书名号之间通常不用顿号，书名号已经把它们隔开了。'
        : '并列的引号之间通常不用顿号，引号已经把它们隔开了。',
    hint: () => '删去这个顿号。',
  },
  'ellipsis-form': {
    message: ({ written, form }) =>
      form === 'etc'
        ? `“${excerpt(written)}”里省略号和“等”是一个意思，不能一起用。`
        : `“${excerpt(written)}”不是省略号，印出来像是多打了标点。`,
    hint: ({ right, form }) =>
      form === 'etc' ? `只写“${excerpt(right)}”。` : `省略号是六个点：“${right}”。`,
  },
  'straight-quotes': {
    message: ({ written }) => `${excerpt(written)} 用的是直引号，分不出前后，印出来和汉字也不配。`,
    hint: ({ right }) => `改成${excerpt(right, 60)}。`,
  },
  'mixed-quotes': {
    message: ({ found, count, form }) =>
      `这里的${form === 'straight' ? '直' : '弯'}引号（ ${found} ）和别处的${form === 'straight' ? '弯' : '直'}引号混着用，这样的共${count}处，看得出是拼起来的。`,
    hint: ({ form }) => `全文用一种：都改成${form === 'straight' ? '弯的“ ”和 ’' : '直的 " 和 \''}。`,
  },
  'unpaired-marks': {
    message: ({ mark, form }) =>
      form === 'unpaired'
        ? `符号 ${mark} 没有配成对，看不出到哪里为止。`
        : `“${excerpt(mark)}”里外用了同一种符号，分不清哪一层到哪里为止。`,
    hint: ({ right }) =>
      right === null ? '补上缺的另一半，或者把这一个删掉。' : `里面一层换一种：${excerpt(right, 60)}。`,
  },
  'stray-punctuation': {
    message: ({ marks }) => `“${excerpt(marks)}”多了标点，看上去像没有校对过。`,
    hint: ({ marks, right }) => {
      if (right === null) return '只留该用的那一个。';
      return right === '' ? `删去“${excerpt(marks)}”。` : `只留“${right}”。`;
    },
  },
  'end-punctuation': {
    message: ({ mark, form }) =>
      ({
        heading: `标题末尾多了“${mark}”，单独成行的标题后面不加标点。`,
        open: `这一条到“${mark}”就断了，像是后面的话漏掉了。`,
        list:
          mark === ''
            ? '这一条末尾没有标点，和同列的其他各条不一样。'
            : `这一条末尾是“${mark}”，和同列的其他各条不一样。`,
      })[form],
    hint: ({ mark, form, right }) =>
      ({
        heading: `删去“${mark}”。`,
        open: '把话写完；已经完了的，改成句号。',
        list: mark === '' ? `末尾加上“${right}”。` : `改成“${right}”。`,
      })[form],
  },
  'doubled-word': {
    message: ({ word }) => `“${excerpt(word)}”连着写了两遍，像是没有校对过。`,
    hint: () => '删去一个。',
  },
  'confused-word': {
    message: ({ word, right }) => `“${excerpt(word)}”像是“${right}”的误写，错别字最容易被挑出来。`,
    hint: ({ right }) => `改成“${right}”。`,
  },
};
