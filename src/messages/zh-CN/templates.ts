import type { StyleExpectation, TemplateArgs, TemplateProblem } from '../../diagnostics/codes.ts';
import type { Message, Messages } from '../types.ts';
import { CONFIG_PROBLEMS, SETTINGS_PROBLEMS } from './settings.ts';

const LANGUAGES: Readonly<Record<string, string>> = { 'zh-CN': '中文', en: '英文' };
const language = (lang: string): string => LANGUAGES[lang] ?? lang;

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/** 没有这个名称时怎么办。 */
function whichOne({ known, suggestion }: { known: readonly string[]; suggestion: string | null }): string {
  return known.length > 0 ? `${guess(suggestion)}现有的是：${quoted(known)}。` : guess(suggestion);
}

function guess(suggestion: string | null): string {
  return suggestion === null ? '' : `是不是想写“${suggestion}”？`;
}

const PROBLEMS: Readonly<Record<TemplateProblem, Message<{ detail: string }>>> = {
  unreadable: {
    message: () => '模板在这里读不下去了，多半是花括号没有配对，或者某个 {{#if}}、{{#each}} 没有收尾。',
    hint: () => '请核对这一行和上一行：每个 {{#…}} 都要有对应的 {{/…}}，花括号前后各两个。',
  },
  'raw-output': {
    message: ({ detail }) => `“${detail}”用了原样输出的写法，计划里的文字会被当成版式符号，印出来就走样了。`,
    hint: ({ detail }) => `请改写成 {{${detail}}}，计划里的加粗、表格照样会印出来。`,
  },
  'not-supported': {
    message: ({ detail }) => `模板不支持 ${detail} 这种写法。`,
    hint: () => '请把要重复用的内容放进 partials 文件夹，再用 {{> 名称}} 引用。',
  },
  'unknown-helper': {
    message: ({ detail }) => `模板里没有“${detail}”这个命令。`,
    hint: () => '可以用的命令是：if、unless、each、with、asTable、asSchedule、asRoster、asTargets、asTasks。',
  },
  'unknown-partial': {
    message: ({ detail }) => `找不到名为“${detail}”的片段，这部分内容印不出来。`,
    hint: ({ detail }) => `请在模板的 partials 文件夹里加上 ${detail}.hbs，或者改用已有的片段。`,
  },
  endless: {
    message: () => '模板的片段互相引用，没有尽头。',
    hint: () => '请检查 {{> …}} 的引用，片段引用自己时外面要有 {{#each}} 或 {{#if}}。',
  },
  'not-printable': {
    message: () => '这里要印的是一组内容，不是一段文字，直接印不出来。',
    hint: () =>
      '请写明印其中的哪一项，例如 {{item.title}}；清单用 {{#each …}} 逐项印，表格用 {{asTable table}}。',
  },
};

function expected(expectation: StyleExpectation): string {
  switch (expectation.type) {
    case 'number':
      return `请写${expectation.min}到${expectation.max}之间的数。`;
    case 'type-size':
      return `请写${expectation.min}到${expectation.max}之间的磅数，或者“三号”“小四”这样的字号。`;
    case 'yes-no':
      return '请写“true”（是）或“false”（否）。';
    case 'color':
      return `请写六位颜色值，例如“C00000”${expectation.names.length > 0 ? `，或者 colors 里的名称（${quoted(expectation.names)}）` : ''}；不要颜色就写“none”。`;
    case 'text':
      return '请写一段文字。';
    case 'group':
      return '请在下面分行写“名称: 值”，比上一层多缩进两个空格。';
    case 'list':
      return `请写成清单，最多${expectation.max}项。`;
    case 'choice':
      return `可以写的有：${quoted(expectation.allowed)}。`;
    case 'lines':
      return '第一行写“extends: plain”，下面写要改的；各项的名称用 plan styles show plain 查。';
    case 'known-key':
      return `${guess(expectation.suggestion)}这里可以写的有：${quoted(expectation.allowed)}。`;
    case 'stated':
      return `要注明出处，请写成“{ value: 值, clause: 条款号, strength: 效力 }”，效力可以是：${quoted(expectation.strengths)}。`;
  }
}

function notLines(found: string): string {
  if (found === 'nothing') return '这个版式里还什么也没写。';
  return `版式由“名称: 值”一行行组成，现在看到的却是${found === 'list' ? '一张清单' : '一段文字'}。`;
}

/** 引用的文件不在允许的范围里（`commands/files/fence.ts`）。 */
const INSIDE =
  '请把它复制到本文件所在的文件夹下面，或者到包含这两个文件的文件夹里运行命令；在命令行里写明的文件放在哪里都可以。';

export const templates: Messages<TemplateArgs> = {
  'template-not-found': {
    message: ({ name, outside }) =>
      outside
        ? `模板“${name}”不在计划可以引用的文件夹里，没有读取。`
        : `没有名为“${name}”的模板，不知道该怎么排版。`,
    hint: (args) => (args.outside ? INSIDE : whichOne(args)),
  },
  'template-language': {
    message: ({ name, lang }) =>
      `模板“${name}”没有${language(lang)}版，这份计划是${language(lang)}的，印不出来。`,
    hint: ({ languages }) =>
      `这个模板有：${languages.map(language).join('、')}。请换一个模板，或者改计划里的“语言”。`,
  },
  'template-syntax': {
    message: ({ problem, detail }) => PROBLEMS[problem].message({ detail }),
    hint: ({ problem, detail }) => PROBLEMS[problem].hint?.({ detail }) ?? '',
  },
  'template-missing-value': {
    message: ({ name }) =>
      name === '' ? '模板要印的这一项不存在。' : `模板要印“${name}”，可是计划里没有叫这个名称的项目。`,
    hint: () => '请核对名称的拼写；可以用的名称都列在 docs/templates.md 里。',
  },
  'template-node': {
    message: ({ node }) => `模板里的“${node}”没有对应的版式，Word 里不知道该印成什么。`,
    hint: () => '模板里可以用标题、段落、清单、表格、加粗、链接，以及 docs/templates.md 列出的“::”指令。',
  },
  'template-manifest': {
    message: (args) => SETTINGS_PROBLEMS[args.problem].message(args),
    hint: (args) => SETTINGS_PROBLEMS[args.problem].hint?.(args) ?? '',
  },
  'config-value': {
    message: (args) => CONFIG_PROBLEMS[args.problem].message(args),
    hint: (args) => CONFIG_PROBLEMS[args.problem].hint?.(args) ?? '',
  },
  'config-not-found': {
    message: ({ name, outside }) =>
      outside
        ? `“${name}”这份规定不在本文件可以引用的文件夹里，没有读取。`
        : `没有“${name}”这份规定，不知道该以什么为底。`,
    hint: (args) => (args.outside ? INSIDE : `${whichOne(args)}文件的路径从本文件所在的文件夹算起。`),
  },
  'config-circle': {
    message: ({ circle }) => `几份规定绕了一圈又回到自己：${circle.join(' → ')}。`,
    hint: () => '请在其中一个文件里删去“继承”（extends），或者改成 recommended、strict。',
  },
  'style-not-found': {
    message: ({ name, outside }) =>
      outside
        ? `“${name}”这个版式不在本文件可以引用的文件夹里，没有读取。`
        : `没有“${name}”这个版式，不知道该以什么为底。`,
    hint: (args) => {
      if (args.outside) return INSIDE;
      return args.known.length > 0
        ? whichOne(args)
        : '文件的路径从写着这一行的版式文件所在的文件夹算起，请核对。';
    },
  },
  'style-circle': {
    message: ({ circle }) => `版式绕了一圈又回到自己：${circle.join(' → ')}。`,
    hint: () => '请在其中一个文件里删去“extends”，或者改成 gongwen、plain 这样的自带版式。',
  },
  'style-value': {
    message: ({ key, value, expected: { type } }) => {
      if (type === 'lines') return notLines(value);
      if (type === 'known-key') return `版式里没有“${key}”这一项，写了也不起作用。`;
      return value === '' ? `版式的“${key}”这样写，程序看不懂。` : `版式的“${key}”不能写“${value}”。`;
    },
    hint: (args) => expected(args.expected),
  },
};
