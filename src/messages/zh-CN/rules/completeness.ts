import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' };
import type { CompletenessArgs } from '../../../diagnostics/rule-args.ts';
import type { SectionKind } from '../../../schema/vocabulary.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

const { keys, values } = vocabulary;

/** What an entry of each kind of section looks like. */
const ENTRIES: Readonly<Record<SectionKind, string>> = {
  guidingIdeology: '以居民需求为导向，办好家门口的服务。',
  situation: '本社区有居民1200户，设活动室3间。',
  principles: '坚持就近就便，居民自愿参加。',
  targets: '全年健康讲座不少于4场。',
  measures: '每季度办一次健康讲座。',
  safeguards: '每月检查一次进度，在会上通报。',
  leadership: '社区书记负总责，文体委员具体落实。',
  budget: '健康讲座 0.4 万元。',
  schedule: '{ 时间: 3月, 内容: 健康讲座 }',
  assessment: '6月和12月各检查一次。',
};

const isValueKey = (key: string): boolean => key === keys.value || key === 'value';

export const completeness: Messages<CompletenessArgs> = {
  placeholder: {
    message: ({ blank, around }) => {
      if (blank === '') return '这里写了名目却还空着，交上去多半会被退回。';
      const where = around === undefined ? '' : `“${excerpt(around)}”里的`;
      return `${where}“${excerpt(blank)}”还没有填写，交上去多半会被退回。`;
    },
    hint: () => '换成实际的内容；如果用不上，就把这一处删掉。',
  },
  'missing-section': {
    message: ({ heading, required }) =>
      required
        ? `缺少“${heading}”这一部分，少了它就不能算一份完整的计划。`
        : `没有“${heading}”这一部分，审阅的人多半会问起。`,
    hint: ({ kind }) =>
      `照下面的样子写，放在文件的哪个位置，就印在文档的哪个位置。“${keys.sections}”里已经有这部分、只是标题看不出来的，在那一章里加一行“${keys.kind}: ${values.kind[kind]}”就行。\n${keys[kind]}:\n  - ${ENTRIES[kind]}`,
  },
  'row-too-long': {
    message: ({ cells, columns, number }) =>
      number === null
        ? `这一行有 ${cells} 格，表头只有 ${columns} 格，印出来会多出一列。`
        : `“${excerpt(number)}”里的英文逗号把它分成了两格：这一行有 ${cells} 格，表头只有 ${columns} 格，印出来数就错了。`,
    hint: ({ number }) =>
      number === null
        ? '删去多的一格；文字里本来有英文逗号的，把那一格放进英文引号。'
        : `把它放进英文引号："${excerpt(number)}"；或者不写逗号：${excerpt(number.replaceAll(',', ''))}。`,
  },
  'empty-item': {
    message: ({ key }) =>
      key === null
        ? '这一条什么也没写，印出来会只有一个序号。'
        : `“${excerpt(key)}”下面什么也没写，印出来会只有一个标题。`,
    hint: () => '补上内容，或者把这一条删掉。',
  },
  'target-unmeasurable': {
    message: ({ text }) => `目标“${excerpt(text)}”没有可以衡量的标准，年底说不清算不算完成。`,
    hint: () => '写上数量、比例或完成的时间，例如“不少于4场”“达到80%以上”“6月底前建成”。',
  },
  'report-not-plan': {
    message: ({ items, done }) =>
      `全文 ${items} 条里有 ${done} 条写的是已经做过的事，没有一处说接下来做什么，看起来是一份总结，当计划交会被退回。`,
    hint: () => '是不是交错了文件？过去的成绩在前言里说一两句就够，正文写要做什么、做到多少、什么时候做完。',
  },
  'no-owners': {
    message: ({ items }) => `${items} 项工作都没有写由谁负责，到时候容易没人管。`,
    hint: () =>
      `至少给主要的几项写上“${keys.owner}”。只有一行的条目，先在文字前面加上“${keys.text}:”，再另起一行：\n  - ${keys.text}: 每季度办一次健康讲座。\n    ${keys.owner}: 文体委员`,
  },
  'no-dates': {
    message: ({ items }) => `${items} 项工作都没有写什么时候做，中途无法对照进度。`,
    hint: () => `给各项加上“${keys.when}”，例如“${keys.when}: 3月”“${keys.when}: 每季度”。`,
  },
  'phrase-not-understood': {
    message: ({ key, phrase }) =>
      `“${excerpt(key)}”里的“${excerpt(phrase)}”没能看懂：会照原样印出来，但没法替你核对。`,
    hint: ({ key }) =>
      isValueKey(key)
        ? '可以写成“达到80%以上”“不少于4场”“每年提高5个百分点”“全覆盖”这样的说法。'
        : '可以写成“3月”“3月8日”“6月底前”“每季度”“重阳节前”这样的说法。',
  },
};
