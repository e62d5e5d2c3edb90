/** 设置文件（模板的说明、单位的规定）里的错误怎么说。 */
import type { SettingsFault, SettingsProblem } from '../../diagnostics/codes.ts';
import type { Message } from '../types.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

export const SETTINGS_PROBLEMS: Readonly<Record<SettingsProblem, Message<SettingsFault>>> = {
  'missing-file': {
    message: ({ key }) => `模板文件夹里缺少文件“${key}”，模板用不了。`,
    hint: () => '可以把自带模板的文件夹整个复制一份，在上面改。',
  },
  'prints-nothing': {
    message: () => '照这个模板，计划里什么也印不出来。',
    hint: () => '可以先复制一个自带模板的 template.md.hbs，在上面改。',
  },
  'missing-key': {
    message: ({ key }) => `这里缺少“${key}”，少了它没法用。`,
    hint: ({ key, allowed }) =>
      allowed.length > 0 ? `请补上“${key}”，可以写的有：${quoted(allowed)}。` : `请补上“${key}”。`,
  },
  'not-lines': {
    message: ({ value }) =>
      `这个文件由“名称: 内容”一行行组成，现在看到的却是${value === 'list' ? '一张清单' : '一段文字'}。`,
    hint: () => '请每行写一个名称，加上英文冒号和一个空格，再写内容。',
  },
  empty: {
    message: ({ value }) => `“${value}”这里是空的，什么也没写。`,
    hint: (args) => (args.allowed.length > 0 ? choicesOf(args) : '请写上内容，或者把这一项删掉。'),
  },
  'unknown-key': {
    message: ({ value }) => `不认得“${value}”这一项，写了也不起作用。`,
    hint: choicesOf,
  },
  'not-text': {
    message: ({ key }) => `“${key}”后面应当是一段文字。`,
    hint: ({ key }) => `请写成一行，例如“${key.split('.').at(-1) ?? key}: 文字”。`,
  },
  'not-list': {
    message: ({ key }) => `“${key}”后面应当是一张清单。`,
    hint: ({ key }) => `请写成“${key}: [甲, 乙]”，只有一项也要加方括号。`,
  },
  'not-group': {
    message: ({ key }) => `“${key}”下面应当是几行“名称: 文字”。`,
    hint: () => '请每行写一项，比上一层多缩进两个空格。',
  },
  'not-number': {
    message: ({ key, value, allowed: [min, max] }) =>
      `“${lastOf(key)}”应当是 ${min} 到 ${max} 之间的整数，不能写“${value}”。`,
  },
  'not-allowed': {
    message: ({ value }) => `这里不能写“${value}”，程序不认得。`,
    hint: choicesOf,
  },
  'not-a-name': {
    message: ({ value }) => `“${value}”不能做规则的编号：别处要按这个编号提到它。`,
    hint: () => '只用汉字、字母、数字，中间可以用连字符“-”连接，例如“safety-owner”“安全责任人”。',
  },
  'name-taken': {
    message: ({ value }) => `“${value}”已经是另一条规则的编号，分不清说的是哪一条。`,
    hint: () => '请换一个编号。plan rules 会列出自带的规则。',
  },
  'needs-where': {
    message: ({ value }) => `没有写“对象”的规则管的是整份计划，“${value}”是各条才有的。`,
    hint: () => '请加上一行“对象”，写明管哪些条目，例如“对象: { 部分: 主要措施 }”。',
  },
  'nothing-asked': {
    message: () => '“要求”下面什么也没写，这条规则查不出什么。',
    hint: () => '请写明要求什么，例如“要求: { 有: 责任人 }”“要求: { 不含: [狠抓] }”。',
  },
  'not-a-place': {
    message: ({ value }) => `“${value}”不代表什么，会照样印出来。`,
    hint: (args) => `${choicesOf(args)}真要印大括号，请写两层：“{${args.value}}”。`,
  },
  'not-a-pattern': {
    message: ({ value }) =>
      `“${value}”不能用来指文件：只能指本文件所在文件夹下面的文件，符号后面不能带括号，一个文件名里最多写三个 *。`,
    hint: () => '请写成“plans/**/*.yaml”这样，不要写“..”，开头不要写“/”或者盘符。',
  },
  'not-a-time': {
    message: ({ value }) => `看不懂“${value}”是哪一段时间，没法照着查。`,
    hint: () => '请写成“3月—11月”“第二季度”“2026年3月1日—5月31日”这样。',
  },
  'not-a-figure': {
    message: ({ value }) => `看不懂“${value}”是多少，没法照着比。`,
    hint: () => '请写一个数，可以带单位，例如“80%”“5万元”“12场”。',
  },
  'too-long': {
    message: ({ value, allowed: [most = ''] }) => `这里写了 ${value} 个字符，最多 ${most} 个。`,
  },
};

/** 规定里的说法，和模板不同的地方。 */
export const CONFIG_PROBLEMS: typeof SETTINGS_PROBLEMS = {
  ...SETTINGS_PROBLEMS,
  'not-lines': {
    ...SETTINGS_PROBLEMS['not-lines'],
    hint: () => '例如“规则: { no-owners: 错误 }”。空文件也行，等于什么都没有规定。',
  },
  'missing-key': {
    message: ({ key }) => `这里缺少“${lastOf(key)}”，这一条不完整，没法用。`,
    hint: ({ key }) => `请补上一行“${lastOf(key)}: …”。`,
  },
};

/** 路径的最后一段；数字是清单里的第几项。 */
function lastOf(key: string): string {
  return key.split('.').at(-1) ?? key;
}

/** 一眼看得完的才列出来。 */
const SHORT_LIST = 16;

function choicesOf({ allowed, suggestion }: SettingsFault): string {
  const meant = suggestion === null ? '' : `是不是“${suggestion}”？`;
  return meant !== '' && allowed.length > SHORT_LIST ? meant : `${meant}可以写的有：${quoted(allowed)}。`;
}
