import type { SchemaArgs, ValueType } from '../../diagnostics/codes.ts';
import { isMistaken, isNumbered, isOwnTitle } from '../elsewhere.ts';
import { headOf, isChinese, withWideColon } from '../snippet.ts';
import type { Messages } from '../types.ts';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: '一段文字',
  list: '一张清单（每项另起一行，用“- ”开头）',
  mapping: '几个栏目（每行一个“栏目: 内容”）',
  nothing: '空白',
};

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join('、');

function whereItBelongs({ key, elsewhere, allowed }: SchemaArgs['unknown-key']): string {
  if (elsewhere === 'plan') return `“${key}”是整份计划的栏目，请顶格写，前面不留空格。`;
  if (elsewhere === 'item') return `“${key}”是条目的栏目，请往右缩进，写在它所属的那一条里。`;
  if (elsewhere && 'time' in elsewhere)
    return `时间不能当栏目名，请每个时间写成一条，例如：\n${elsewhere.time.join('\n')}`;
  if (elsewhere && 'sentence' in elsewhere) return asSentence(elsewhere.sentence);
  if (elsewhere && 'titled' in elsewhere) return `自己的标题请这样写：\n${elsewhere.titled.join('\n')}`;
  if (elsewhere && 'section' in elsewhere)
    return `${isNumbered(key) ? '序号不用写，印的时候会自动编；' : ''}自己的标题请这样写：\n${elsewhere.section.join('\n')}`;
  if (elsewhere?.lines)
    return `“${key}”要写在“${elsewhere.below}”下面，两项请写成：\n${elsewhere.lines.join('\n')}`;
  if (elsewhere) return `“${key}”请往右缩进，写在“${elsewhere.below}”下面。`;
  return `这里可以写：${allowed.join('、')}。只给自己看的内容，栏目名前面加“x-”。`;
}

/** 一句话里的冒号，被认成了栏目名后面的冒号。 */
function asSentence(text: string): string {
  const wide = isChinese(text) ? `把冒号改成中文的（${withWideColon(text)}），或者` : '';
  const [title, when, content] = isChinese(text) ? ['标题', '时间', '内容'] : ['title', 'when', 'text'];
  return `如果这是一句话，请${wide}整句放进英文引号；如果冒号前面是标题或时间，请分两行写“${title}: …”（“${when}: …”）和“${content}: …”。`;
}

export const schema: Messages<SchemaArgs> = {
  'unknown-key': {
    message: ({ key, elsewhere }) =>
      elsewhere === null || isOwnTitle(elsewhere)
        ? `没有“${key}”这个栏目，后面的内容没有地方印。`
        : isMistaken(elsewhere)
          ? `冒号前面的“${headOf(key)}”会被当成栏目名，可是没有这个栏目，后面的内容没有地方印。`
          : `“${key}”这个栏目不能写在这里，后面的内容没有地方印。`,
    hint: (args) =>
      args.suggestion === null
        ? whereItBelongs(args)
        : `是不是想写“${args.suggestion}”？${isNumbered(args.key) ? '序号不用写，印的时候会自动编。' : ''}`,
  },
  'wrong-type': {
    message: ({ key, inList, expected, found }) =>
      `“${key}”${inList ? '里的每一项' : ''}应当是${expected.map((type) => TYPES[type]).join('，或者')}，这里写成了${TYPES[found]}，程序不知道该怎么印。`,
    hint: ({ example }) => (example === null ? '请照说明换一种写法。' : `可以照这样写：\n${example}`),
  },
  'missing-key': {
    message: ({ key }) => `这里还缺“${key}”，缺了它，这部分内容不完整。`,
    hint: ({ key }) => `请补上一行“${key}: ……”。`,
  },
  'invalid-value': {
    message: ({ key, value }) => `“${key}”后面不能写“${value}”，程序不认得。`,
    hint: ({ suggestion, allowed }) =>
      `${suggestion === null ? '' : `是不是想写“${suggestion}”？`}可以写的有：${quoted(allowed)}。`,
  },
  'too-few': {
    message: ({ key }) => `“${key}”下面一项也没有写，印出来就是空的。`,
    hint: ({ key }) => `请至少写一项；用不着的话，把“${key}”这一行删掉。`,
  },
  'too-deep': {
    message: ({ limit }) => `条目最多分${limit}层，这下面已经到了第${limit + 1}层，没有序号可编。`,
    hint: () => '请把这一层的话并到上一层的“内容”里，或者把上一层提出来单独成条。',
  },
  'period-not-understood': {
    message: ({ text, backwards }) =>
      backwards
        ? `“${text}”的结束时间比开始时间还早，计划里的日期就没法核对。`
        : `看不懂“${text}”指的是哪段时间，计划里的日期就没法核对。`,
    hint: ({ backwards }) =>
      backwards
        ? '请看看起止时间是不是写反了，或者哪一个的年份写错了。'
        : '可以写“2026”“2026春季学期”“2026年3月至2027年2月”，或者分“起”“止”两行写。',
  },
  'key-twice': {
    message: ({ key, other }) =>
      `“${key}”和前面的“${other}”是同一个栏目的中英文两种写法，重复了，只有前面的会印出来。`,
    hint: ({ key }) => `两处内容合到一处，再删掉“${key}”。`,
  },
};
