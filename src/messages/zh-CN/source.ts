import type { SourceArgs, YamlReason } from '../../diagnostics/codes.ts';
import { cellsIn } from '../../text/cells.ts';
import { aroundColon, headOf, isChinese, withWideColon } from '../snippet.ts';
import type { Message, Messages } from '../types.ts';

/** 文字里已有英文双引号时改用单引号。 */
function quoted(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** 与开头的左括号配对的右括号，按应写的先后排列。 */
function closers(text: string): string {
  const openers = /^[[{]+/.exec(text)?.[0] ?? '[';
  return [...openers]
    .reverse()
    .map((opener) => (opener === '[' ? ']' : '}'))
    .join('');
}

/** 太长，或者有标点，不像栏目名。 */
function isSentence(text: string): boolean {
  return text.length > 12 || /[,.;!?，。；！？]/.test(withoutNumber(text));
}

/** 去掉手打的序号：印的时候会自动编。 */
function withoutNumber(text: string): string {
  return text.replace(/^(?:[(（]?[\d一二三四五六七八九十]+(?:[)）][.、．]?|[.、．]))\s*(?=\S)/, '');
}

type Reasons = Readonly<Record<YamlReason, Message<{ detail: string }>>>;

const tableHint = (cells: readonly string[]): string =>
  `要印成表格，请在上面的栏目下写：表格: { 表头: [${cells.map(headOf).join(', ')}], 数据: [[…]] }；要写成任务，请一行写一个栏目：内容: …`;

const REASONS: Reasons = {
  indent: {
    message: () => '这一行的缩进跟上下文对不齐，看不出它属于哪一层。',
    hint: () => '同一层的各行，行首空格数要一样；下一层比上一层多两个空格。',
  },
  'unclosed-quote': {
    message: ({ detail }) => `这里的引号 ${detail} 只有开头，没有结尾，后面的内容会被连在一起。`,
    hint: ({ detail }) => `请在这段文字的末尾补上 ${detail}，或者把开头的 ${detail} 删掉。`,
  },
  'unclosed-bracket': {
    message: ({ detail }) => `这里的括号 ${detail} 没有配对的另一半，后面的内容会被连在一起。`,
    hint: ({ detail }) => `请在括号里的内容写完的地方补上 ${closers(detail)}。`,
  },
  'fullwidth-closer': {
    message: () => '这是中文的括号，和前面英文的括号配不成对，后面的内容会被连在一起。',
    hint: ({ detail }) => `请改成英文的 ${detail}。`,
  },
  'colon-in-text': {
    message: () => '这段文字里有英文冒号加空格，会被当成又一个“名称: 内容”。',
    hint: ({ detail }) =>
      detail
        ? `请把整段文字放进引号：${quoted(detail)}，或者把冒号改成中文的“：”。`
        : '请把整段文字放进英文引号里。',
  },
  'special-start': {
    message: ({ detail }) => `文字以 ${detail.slice(0, 1)} 开头，这个符号在这里另有含义，文字读不完整。`,
    hint: ({ detail }) => `请把整段文字放进引号：${quoted(detail)}。`,
  },
  'text-after-quote': {
    message: () => '引号或括号结束以后，后面还有文字，这些文字没有地方放。',
    hint: ({ detail }) => `请把整段文字再放进一对引号：${quoted(detail)}，或者改用中文引号“”。`,
  },
  'stray-line': {
    message: ({ detail }) => `“${detail}”这一行既没有冒号，也没有缩进，看不出它属于谁。`,
    hint: ({ detail }) => {
      if (cellsIn(detail) !== null) return tableHint(['时间', '内容', '责任人']);
      return isSentence(detail)
        ? '如果它是单独的一条，请写在所属栏目的下面：行首空两格，再加英文短横和一个空格“- ”；如果它是上一行文字的继续，请在行首加上空格，比上一行的名称多缩进两格。'
        : `如果它是一个栏目，请写成“${withoutNumber(detail)}:”；如果它是上一行文字的继续，请在行首加上空格，比上一行的名称多缩进两格。`;
    },
  },
  'missing-dash': {
    message: ({ detail }) => `“${detail}”这一行前面没有短横，跟上下几条不一样，看不出是不是单独的一条。`,
    hint: ({ detail }) =>
      `如果它是单独的一条，请写成“- ${withoutNumber(detail)}”；如果它是上一条的继续，请在行首再加两个空格。`,
  },
  'list-after-text': {
    message: () => '上面的名称后面已经写了文字，不能再跟一张清单，这张清单没有读到。',
    hint: () => '请把那段文字移到单独的“内容: …”里，清单放到“条目:”下面；或者把文字改成清单的第一条。',
  },
  'no-key': {
    message: () => '冒号前面没有名称，后面的内容没有归属。',
    hint: () => '请在冒号前面写上名称，例如“标题: …”。',
  },
  'bad-escape': {
    message: ({ detail }) => `英文双引号里的反斜杠 ${detail} 不认识，这段文字读不准。`,
    hint: () => '请把这段文字外面的双引号改成单引号，反斜杠就会照原样保留。',
  },
  tag: {
    message: ({ detail }) => `${detail} 以英文感叹号开头，会被当成特殊记号，不会印出来。`,
    hint: () => '如果它是文字，请把整段放进英文引号里，或者改用中文的“！”。',
  },
  directive: {
    message: () => '以 % 开头的这一行是给程序看的说明，计划里用不着。',
    hint: () => '请删掉这一行；如果它是文字，请在行首加上空格，跟上一行连起来。',
  },
  'multiline-key': {
    message: () => '冒号前面的名称占了不止一行，或者超过了 1024 个字，也可能是上一行漏了冒号。',
    hint: () => '名称要短，写在一行里，后面跟英文冒号和一个空格，例如“标题: 指导思想”。',
  },
  other: {
    message: () => '从这里起读不懂了，后面的内容可能没有读到。',
    hint: () => '请看看这一行和上一行：引号、括号是否成对，冒号后面是否有空格，缩进是否对齐。',
  },
};

const FOUND = { text: '一段文字', list: '一张清单', mapping: '几个栏目', nothing: '空白' } as const;

export const source: Messages<SourceArgs> = {
  'yaml-syntax': {
    message: ({ reason, detail }) => REASONS[reason].message({ detail }),
    hint: ({ reason, detail }) => REASONS[reason].hint?.({ detail }) ?? '',
  },
  'duplicate-key': {
    message: ({ key, firstLine }) => `“${key}”写了两次，第 ${firstLine} 行已经有了，这里的内容不会被采用。`,
    hint: ({ key, section }) =>
      section
        ? `请把两处合成一处；确实要分成两个部分的，第二个写在“章节:”下面：\n章节:\n  - 标题: …\n    类型: ${key}\n    条目: …`
        : '请把两处合成一处，或者把其中一处改成别的名称。',
  },
  'multiple-documents': {
    message: ({ count }) => `这个文件里有 ${count} 份计划（用 --- 隔开），只读了第一份。`,
    hint: () => '一个文件只放一份计划：请把其余的另存成单独的文件；不是另一份计划的话，请删掉 --- 这一行。',
  },
  'alias-limit': {
    message: ({ limit }) => `用 * 引用别处内容的地方太多，展开后超过 ${limit} 处，没有继续展开。`,
    hint: () => '请把要用的内容直接写出来，不要层层引用。',
  },
  'unknown-alias': {
    message: ({ name }) => `*${name} 要引用的内容前面没有，这里读不到东西。`,
    hint: ({ name }) =>
      `如果“*${name}”本来就是文字，请放进引号："*${name}"；如果确实要引用，请在前面的内容处写上 &${name}。`,
  },
  'depth-limit': {
    message: ({ limit }) => `内容一层套一层超过了 ${limit} 层，没有继续往下读。`,
    hint: () => '计划最多用五层；请检查这里的缩进或括号是不是多打了。',
  },
  'not-a-plan': {
    message: ({ found }) => `这里应该是一份计划，由“名称: 内容”一行行组成，现在看到的却是${FOUND[found]}。`,
    hint: ({ found }) =>
      found === 'nothing'
        ? '运行 plan init 可以得到一份带说明的样稿，照着填就行。'
        : found === 'list'
          ? '请在清单上面加一行“工作目标:”或“主要措施:”，再写上“标题: …”和“单位: …”。'
          : '从 Word 里直接粘贴过来的文字要先分好栏目：标题: …、单位: …、工作目标: …。运行 plan init 可以得到一份样稿。',
  },
  'fullwidth-colon': {
    message: ({ key }) =>
      `“${key}”后面用了中文冒号“：”，别的程序和编辑器会把这一行当成普通文字，不会认作“${key}”。`,
    hint: ({ key, text }) => `请改成英文冒号加一个空格：${`${key}: ${text}`.trimEnd()}`,
  },
  'colon-without-space': {
    message: ({ key }) => `“${key}:”的冒号后面少一个空格，别的程序和编辑器会把这一行当成普通文字。`,
    hint: ({ key, text }) => `请在冒号后面加一个空格：${key}: ${text}`,
  },
  'fullwidth-comma': {
    message: ({ key }) => `“${key}”前面用了中文逗号“，”，它会被当成前一段文字的一部分，“${key}”就丢了。`,
    hint: ({ key }) => `请改成英文逗号加一个空格：, ${key}: …`,
  },
  'fullwidth-indent': {
    message: ({ lines }) =>
      `行首用了全角空格或网页上的特殊空格来缩进${lines > 1 ? `（从这里起连续 ${lines} 行）` : ''}，程序看不出层次。`,
    hint: () => '请切换到英文输入状态，把行首的每个全角空格换成两个普通空格。',
  },
  'tab-indent': {
    message: ({ lines }) =>
      `行首用了 Tab 键来缩进${lines > 1 ? `（从这里起连续 ${lines} 行）` : ''}，各台电脑上宽度不同，程序看不出层次。`,
    hint: () => '请把行首的每个 Tab 换成两个空格。',
  },
  'dash-without-space': {
    message: ({ text }) => `“${text}”前面的短横后面少一个空格，或者不是英文的短横，这一行不会被认作一条。`,
    hint: ({ text }) => `请写成英文短横加一个空格：- ${text}`,
  },
  'unquoted-colon': {
    message: ({ text, key, inBraces }) =>
      key === null
        ? `“${aroundColon(text)}”里有英文冒号，别的程序和编辑器会把冒号前面的字当成栏目名；这里仍按文字来读。`
        : `这段文字里有“${key}:”，像是又一个栏目，可是${inBraces ? '前面没有英文逗号' : '一行只能写一个'}，这里把它当成文字了。`,
    hint: ({ text, key, inBraces }) => {
      if (key !== null)
        return `如果“${key}”是栏目，请${inBraces ? '在它前面加上英文逗号和一个空格' : '另起一行写，跟上面的栏目对齐'}；如果是文字，请把冒号改成中文的“：”。`;
      if (!isChinese(text)) return `请把整段文字放进英文引号${inBraces ? `：${quoted(text)}` : ' "…" 里。'}`;
      const wide = `${/:$/.test(text) ? '请把句末改成中文冒号' : '请改用中文冒号'}：${withWideColon(text)}`;
      return inBraces ? `${wide}，或者把整段文字放进英文引号。` : wide;
    },
  },
  'comma-in-braces': {
    message: ({ text }) => `花括号里的英文逗号是用来隔开栏目的，“${headOf(text)}”被它切成了几段。`,
    hint: ({ text }) =>
      isChinese(text) && !/\d,\d/.test(text)
        ? `请改用中文逗号（${text.replaceAll(/, */g, '，')}），或者放进英文引号；也可以不用花括号，每个栏目写一行。`
        : `请放进英文引号：${quoted(text)}；也可以不用花括号，每个栏目写一行。`,
  },
  'keys-below-text': {
    message: ({ text, key, parent }) =>
      parent === null
        ? `“${headOf(text)}”这一行已经是完整的一条，下面的“${key}”接不上。`
        : `“${parent}”后面已经写了文字，下面的“${key}”接不上。`,
    hint: ({ text, parent }) =>
      parent === null
        ? `请写明这是内容，下面各行跟“内容”对齐：- 内容: ${headOf(text)}`
        : `请把这段文字移到下一行，写明是内容，跟下面各行对齐：内容: ${headOf(text)}`,
  },
  'comment-cut': {
    message: ({ kept, lost }) =>
      kept
        ? `空格加 # 后面的文字会被当成批注丢掉：只读到“${kept}”，丢了“${lost}”。`
        : `以 # 开头的文字会被当成批注：“${lost}”没有读到。`,
    hint: ({ kept, lost }) =>
      `如果它是正文，请放进引号：${quoted(kept ? `${kept} ${lost}` : lost)}；如果确实是批注，请在 # 后面加一个空格。`,
  },
  'folded-lines': {
    message: ({ style }) =>
      style === 'entries'
        ? '这几行前面没有“- ”，会连成一行，印成一段。'
        : style === 'folded'
          ? '符号 > 会把下面几行连成一行，行与行之间多出一个空格，中文里不该有。'
          : '这段文字分成了几行，读的时候会连成一行，行与行之间多出一个空格，中文里不该有。',
    hint: ({ style, line }) =>
      style === 'entries'
        ? `请在每一行前面加上英文短横和一个空格：- ${headOf(line)}`
        : style === 'folded'
          ? '请把冒号后面的 > 改成 |，各行就会照原样保留。'
          : '请把文字写在一行里；或者在冒号后面写 |，文字从下一行开始，行首比名称多空两格。',
  },
  exception: {
    message: (args) => {
      switch (args.problem) {
        case 'no-rule':
          return '这条“忽略”没有写是哪条规则，不起作用。';
        case 'no-reason':
          return '这条“忽略”没有写理由，审阅的人没法认可。';
        case 'unknown-rule':
          return `没有“${args.rule}”这条规则，这条“忽略”不起作用。`;
        case 'expired':
          return `这条“忽略”到 ${args.until} 为止，已经过期，问题重新算数。`;
        case 'no-day':
          return `“${args.until}”不是日历上的哪一天，不知道这条“忽略”管到什么时候。`;
        case 'useless':
          return `这里已经没有“${args.rule}”的问题，这条“忽略”可以删了。`;
      }
    },
    hint: (args) => {
      if (args.problem === 'expired') return '请改好问题，或者把日期改晚。';
      if (args.problem === 'useless')
        return '请删去这条注释；问题还在的话，把注释写在那一行后面，或者紧挨着写在上面一行。';
      if (args.problem === 'unknown-rule' && args.suggestion !== null)
        return `是不是“${args.suggestion}”？plan rules 列出全部规则。`;
      if (args.problem === 'unknown-rule')
        return '请写规则的英文名，问题后面标着，plan rules 也全列出来了，例如：# 忽略 target-unmeasurable：指标由街道3月下达（至2026-03-31）';
      return '请写成：# 忽略 target-unmeasurable：指标由街道3月下达（至2026-03-31）';
    },
  },
  'fullwidth-brace': {
    message: ({ text, keys }) =>
      `“${headOf(text)}”用了中文括号，会被当成一整段文字，${keys.map((key) => `“${key}”`).join('')}就丢了。`,
    hint: ({ keys }) =>
      `请改成英文的花括号、冒号和逗号：{ ${keys.map((key) => `${key}: …`).join(', ')} }；也可以一行写一个栏目。`,
  },
  'pasted-cells': {
    message: ({ cells }) =>
      `${cells.map((cell) => `“${headOf(cell)}”`).join('')}之间是制表符，像是从 Excel 里复制来的；印出来会连成一行，不是表格。`,
    hint: ({ cells }) => tableHint(cells),
  },
  'typographic-quotes': {
    message: ({ text }) => `“${headOf(text)}”外面的中文引号会当成文字，一起印出来。`,
    hint: ({ text }) => `请去掉引号，只写：${headOf(text)}`,
  },
  'joined-names': {
    message: ({ text, names }) => `“${text}”会被当成一个人的名字，其实是 ${names.length} 个人。`,
    hint: ({ names }) => `请用英文的逗号和方括号：[${names.join(', ')}]`,
  },
};
