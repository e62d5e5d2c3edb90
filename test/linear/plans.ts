/** Plans that grow: one long text in a place of its kind, or many of one thing. */

const quoted = (text: string): string => JSON.stringify(text);

/** A text in every place where such texts are read; `lang` as the plan says it. */
export const FIELDS: Readonly<Record<string, (text: string, lang: string) => string>> = {
  inline: (text, lang) => `lang: ${lang}\nperiod: 2026\nmeasures:\n  - text: ${quoted(text)}\n`,
  blocks: (text, lang) => `lang: ${lang}\nperiod: 2026\npreamble: ${quoted(text)}\n`,
  title: (text, lang) =>
    `lang: ${lang}\nperiod: 2026\ntitle: ${quoted(text)}\norganization: ${quoted(text)}\n`,
  phrase: (text, lang) =>
    `lang: ${lang}\nperiod: ${quoted(text)}\nschedule:\n  - when: ${quoted(text)}\n    text: a\ntargets:\n  - text: a\n    value: ${quoted(text)}\n`,
  names: (text, lang) =>
    `lang: ${lang}\nperiod: 2026\nmeasures:\n  - title: ${quoted(text)}\n    owner: ${quoted(text)}\n    serves: ${quoted(text)}\n    id: ${quoted(text)}\n`,
  table: (text, lang) =>
    `lang: ${lang}\nperiod: 2026\nmeasures:\n  - title: a\n    roster:\n      ${quoted(text)}: ${quoted(text)}\n    table: { heads: [a, ${quoted(text)}], rows: [[${quoted(text)}, a]] }\nsignature: { date: ${quoted(text)} }\n`,
  'an entry without quotes': (text, lang) => `lang: ${lang}\nperiod: 2026\nmeasures:\n  - ${text}\n`,
  'an entry in braces': (text, lang) => `lang: ${lang}\nperiod: 2026\nmeasures:\n  - { text: a: ${text} }\n`,
  'an entry of the schedule': (text, lang) =>
    `lang: ${lang}\nperiod: 2026\nschedule:\n  - ${quoted(`a,${text}x 14 July 2025`)}\n`,
  'a whole file': (text) => text,
  'lines of a text': (text, lang) =>
    `lang: ${lang}\nperiod: 2026\npreamble: |\n  ${text.replaceAll('\n', '\n  ')}\n`,
};

const entries = (entry: (at: number) => string) => (count: number) =>
  `lang: zh-CN\nperiod: 2026\nmeasures:\n${Array.from({ length: count }, (_, at) => entry(at)).join('')}`;
const keys = (key: (at: number) => string) => (count: number) =>
  `lang: zh-CN\nperiod: 2026\n${Array.from({ length: count }, (_, at) => key(at)).join('')}`;
const schedule = (entry: (at: number) => string) => (count: number) =>
  `lang: zh-CN\nperiod: 2026\nschedule:\n${Array.from({ length: count }, (_, at) => entry(at)).join('')}`;
const inFlow = (open: string, entry: (at: number) => string, close: string) => (count: number) =>
  `lang: zh-CN\nperiod: 2026\nmeasures: ${open}${Array.from({ length: count }, (_, at) => entry(at)).join(', ')}${close}\n`;

/** Many of one thing. */
export const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  sentences: entries((at) => `  - 走访第${at}户。\n`),
  'dates and figures': entries(() => '  - 3月5日，3人。\n'),
  'announced and left empty': entries(() => '  - title:\n    owner:\n'),
  'empty keys': entries(() => '  - : a\n    title: b\n'),
  'empty keys behind empty titles': entries(() => '  - title: \n    : \n'),
  'empty entries': entries(() => '  -\n'),
  'titles with empty keys': entries(() => '  - title: 甲\n    text:\n    when:\n'),
  'unknown keys': entries((at) => `  - titel${at}: 甲\n`),
  'unknown keys of one entry': entries((at) => `${at === 0 ? '  - text: 甲\n' : ''}    k${at}: 甲\n`),
  'unknown keys at the top': keys((at) => `k${at}: 甲\n`),
  'keys of the writer': keys((at) => `x-${at}: 甲\n`),
  'one key again and again': keys(() => 'preamble: 甲\n'),
  'full-width colons': keys(() => '主要措施：甲\n'),
  'wrong values': entries(() => '  - when: [a]\n'),
  'mappings for texts': entries(() => '  - text: { a: b }\n'),
  'ids and references': entries((at) => `  - { id: a${at}, text: 甲, serves: a${at - 1} }\n`),
  'one id': entries(() => '  - { id: a, text: 甲, serves: b }\n'),
  'references in texts': entries((at) => `  - "见[甲](#a${at})和附件${at}。"\n`),
  owners: entries((at) => `  - { text: 甲, owner: [王某${at}, 李某] }\n`),
  'one list of names': inFlow('[{ text: 甲, owner: [', (at) => `王某${at}`, '] }]'),
  'joined names': inFlow('[{ text: 甲, owner: [', (at) => `王某、李某${at}`, '] }]'),
  roles: inFlow('[{ text: 甲, roster: {', (at) => `组长${at}: 王某`, '} }]'),
  'a long role with blanks': (count) =>
    `lang: zh-CN\nperiod: 2026\nmeasures:\n  - roster: { ? "${'\\n组长：'.repeat(count)}" : "${'\\n组长：'.repeat(count)}" }\n`,
  'marks within a text that is marked': (count) => `lang: zh-CN\nperiod: "${'１，'.repeat(count * 50)}"\n`,
  'signs out of the ordinary': (count) => `lang: zh-CN\nperiod: "${'（一）甲。\\n'.repeat(count * 50)}"\n`,
  'rows of a table': inFlow('[{ table: { heads: [a, b], rows: [', (at) => `[项目${at}, ${at}元]`, '] } }]'),
  'columns of a table': inFlow('[{ table: { heads: [', (at) => `列${at}`, '], rows: [] } }]'),
  'rows that are too long': inFlow('[{ table: { heads: [a, b], rows: [', () => '[1, 200, 3]', '] } }]'),
  attachments: (count) => `lang: zh-CN\nperiod: 2026\nattachments:\n${'  - title: 甲表\n'.repeat(count)}`,
  'sections of the writer': (count) =>
    `lang: zh-CN\nperiod: 2026\nsections:\n${'  - { title: 主要措施, text: 甲 }\n'.repeat(count)}`,
  'lines of a title': (count) => `lang: zh-CN\nperiod: 2026\ntitle:\n${'  - 甲\n'.repeat(count)}`,
  copies: (count) => `lang: zh-CN\nperiod: 2026\ncopyTo:\n${'  - 甲局\n'.repeat(count)}`,
  'colons in braces': entries(() => '  - { text: 甲: 乙 }\n'),
  'amounts of entries': entries((at) => `  - { text: 甲, amount: ${at}元 }\n`),
  'times of a schedule': schedule((at) => `  - { when: ${(at % 12) + 1}月, text: 甲${at} }\n`),
  'times that nobody understands': schedule((at) => `  - { when: 某${at}, text: 甲 }\n`),
  'occasions in a row': (count) =>
    `lang: zh-CN\nperiod: 2026\nmeasures:\n  - text: ${'春节'.repeat(count * 10)}\n`,
  'days before what is done': schedule((at) => `  - 2025年${(at % 12) + 1}月${(at % 28) + 1}日郊游\n`),
  'days of a schedule': schedule(
    (at) => `  - { when: ${(at % 12) + 1}月${(at % 28) + 1}日, text: 妇女节 }\n`,
  ),
  targets: (count) =>
    `lang: zh-CN\nperiod: 2026\ntargets:\n${'  - { text: 参与率, value: 达到50%以上 }\n'.repeat(count)}`,
  'values that nobody understands': (count) =>
    `lang: zh-CN\nperiod: 2026\ntargets:\n${'  - { text: 参与率, value: 好 }\n'.repeat(count)}`,
  'one anchor': entries((at) => (at === 0 ? '  - &a 甲\n' : '  - *a\n')),
  anchors: entries((at) => `  - &a${at} 甲\n`),
  'unknown aliases': entries((at) => `  - *a${at}\n`),
  merges: entries((at) => (at === 0 ? '  - &a { text: 甲 }\n' : '  - { <<: *a }\n')),
  documents: (count) => `lang: zh-CN\n${'---\na: b\n'.repeat(count)}`,
  tags: entries(() => '  - !!binary 甲\n'),
  comments: entries((at) => `  # 说明${at}\n  - 甲 # 乙\n`),
  'comments cut off': entries(() => '  - 见#3 #4\n'),
  exceptions: entries((at) => `  - 3人，4人\n  # plan-ignore half-width-punctuation: ${at}\n`),
  'exceptions on one line after another': entries(() => '  # plan-ignore half-width-punctuation: 甲\n'),
  tabs: entries(() => '\t- 甲\n'),
  'dashes without a space': entries(() => '  -甲\n'),
  'blank lines': entries((at) => (at === 0 ? '  - 甲\n' : '\n')),
  'lines that belong to nothing': (count) => `lang: zh-CN\nmeasures:\n  - 甲\n${'乙丙\n'.repeat(count)}`,
  'lines of plain text': (count) => `lang: zh-CN\npreamble: 甲\n${'  乙丙\n'.repeat(count)}`,
  'quotes that never close': entries(() => '  - "甲\n'),
  'brackets that never close': entries(() => '  - [甲\n'),
  'text behind quotes': entries(() => '  - "甲"乙\n'),
  'full-width indents': entries(() => '\u3000\u3000- 甲\n'),
  'a list without brackets': entries(() => '  - {a，b，c：d}\n'),
  'quotes at the margin': (count) => '"\n'.repeat(count * 10),
  'brackets at the margin': (count) => '[]\n'.repeat(count * 10),
  'strangers above the first key': (count) => '甲：\n'.repeat(count * 10),
  'levels on one line': (count) => `lang: zh-CN\nmeasures:\n  ${'? '.repeat(count * 60)}甲\n`,
  'strangers below levels on one line': (count) =>
    `${'- '.repeat(count * 10)}甲\n${': 乙\n'.repeat(count * 10)}`,
  'odd dashes below levels on one line': (count) =>
    `${'? '.repeat(count * 10)}甲\n${'\t-甲\n'.repeat(count * 10)}`,
  steps: entries((at) => `${' '.repeat((at % 40) + 2)}- 甲\n`),
  'folded lines': (count) => `lang: zh-CN\npreamble: >\n${'  甲乙\n'.repeat(count)}`,
  'carriage returns': entries(() => '  - 甲\r'),
  'links and pictures': entries(() => '  - 见[甲](http://a.b/c)和![乙](图/丙.png)\n'),
  footnotes: (count) =>
    `lang: zh-CN\npreamble: |\n${Array.from({ length: count }, (_, at) => `  甲[^${at}]\n\n  [^${at}]: 乙\n\n`).join('')}`,
  'lists in a text': (count) => `lang: zh-CN\npreamble: |\n${'  甲\n\n  - 乙\n\n'.repeat(count * 2)}`,
  'numbered lines': (count) =>
    `lang: zh-CN\npreamble: |\n${Array.from({ length: count }, (_, at) => `  ${at + 1}. 甲\n`).join('')}`,
  'the same sentence': entries(() => '  - 认真组织好每月一次的社区教育活动和志愿服务工作。\n'),
  'alike sentences': entries((at) => `  - 认真组织好每月一次的社区教育活动和志愿服务工作${at}。\n`),
  'names of bodies': entries((at) => `  - 由杏花${at}社区居民委员会牵头\n`),
  amounts: entries((at) => `  - 合计${at}万元，其中讲座3万元，宣传2万元。\n`),
  'numbers of documents': entries((at) => `  - 按照《办法${at}》（杏居〔2026〕${at}号）\n`),
  blanks: entries(() => '  - 20XX年XX月____【待补】\n'),
  telephones: entries(() => '  - 电话13800138000、身份证11010119900307123X、卡号6222021234567890123\n'),
  'marks of all kinds': entries(() => '  - 甲,乙"丙"（丁( 。。，\n'),
  'months in the text': entries((at) => `  - ${(at % 12) + 1}月开展春节、妇女节、重阳节活动\n`),
};
