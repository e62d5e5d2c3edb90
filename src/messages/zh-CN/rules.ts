import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' };
import type { RuleArgs } from '../../diagnostics/codes.ts';
import type { SectionKind } from '../../schema/vocabulary.ts';
import { excerpt } from '../excerpt.ts';
import type { Messages } from '../types.ts';
import { wording } from './wording.ts';

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

const months = (numbers: readonly number[]): string => numbers.map((n) => `${n}月`).join('或');

const isValueKey = (key: string): boolean => key === keys.value || key === 'value';

export const rules: Messages<RuleArgs> = {
  ...wording,
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
  'missing-period': {
    message: ({ dates }) =>
      dates === 0
        ? '没有写周期，看不出这是哪一年的计划，日期没法核对。'
        : `没有写周期，看不出这是哪一年的计划，文中 ${dates} 处日期没法核对。`,
    hint: () => `加一行“${keys.period}: 2026”；只管一个学期的，写成“${keys.period}: 2026春季学期”。`,
  },
  'stale-year': {
    message: ({ year, planYear }) =>
      year < planYear
        ? `这里写的是 ${year} 年，而这份计划是 ${planYear} 年的，很像是从旧稿里带过来的。`
        : `这里写的是 ${year} 年，而这份计划的周期是 ${planYear} 年，两处对不上。`,
    hint: ({ year, planYear }) =>
      year < planYear
        ? `说的是今年的事，就改成 ${planYear} 年；确实在讲往年，可以不改。`
        : `看看是这里还是“${keys.period}”写错了。`,
  },
  'date-outside-period': {
    message: ({ date, from, to }) =>
      `“${excerpt(date)}”不在计划的时间（${from} 至 ${to}）之内，这项工作会没有着落。`,
    hint: () => `核对这个日期；如果日期没错，就改“${keys.period}”。`,
  },
  'target-unmeasurable': {
    message: ({ text }) => `目标“${excerpt(text)}”没有可以衡量的标准，年底说不清算不算完成。`,
    hint: () => '写上数量、比例或完成的时间，例如“不少于4场”“达到80%以上”“6月底前建成”。',
  },
  'target-without-measure': {
    message: ({ text }) => `目标“${excerpt(text)}”没有对应的措施，看不出准备怎么做到。`,
    hint: ({ id }) => `在落实它的措施里写上“${keys.serves}: ${excerpt(id)}”；还没有这样的措施，就补一条。`,
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
  'dangling-reference': {
    message: ({ reference, what }) =>
      what === 'id'
        ? `编号“${excerpt(reference)}”在这份计划里找不到，这个对应关系是断的。`
        : what === 'link'
          ? `编号“${excerpt(reference)}”在这份计划里找不到，这个链接没有去处。`
          : `文中提到“${excerpt(reference)}”，但后面没有这个附件，读的人会找不到。`,
    hint: ({ what, suggestion }) => {
      if (suggestion !== null) return `是不是“${suggestion}”？`;
      return what !== 'annex'
        ? `先给要指的那一条写上“${keys.id}”，或者改成已有的编号。`
        : `在“${keys.attachments}”里补上它，或者改正文中的说法。`;
    },
  },
  'duplicate-id': {
    message: ({ id, firstLine }) =>
      `编号“${excerpt(id)}”在第 ${firstLine} 行已经用过，分不清“${keys.serves}”指的是哪一条。`,
    hint: () => '给其中一条换个编号。',
  },
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
  'occasion-in-wrong-month': {
    message: ({ occasion, months: expected, found }) =>
      `${excerpt(occasion)}在${months(expected)}，这里却排在${found}月，到时候就错过了。`,
    hint: ({ months: expected }) => `改到${months(expected)}；如果是提前筹备，写明“筹备”。`,
  },
  'phrase-not-understood': {
    message: ({ key, phrase }) =>
      `“${excerpt(key)}”里的“${excerpt(phrase)}”没能看懂：会照原样印出来，但没法替你核对。`,
    hint: ({ key }) =>
      isValueKey(key)
        ? '可以写成“达到80%以上”“不少于4场”“每年提高5个百分点”“全覆盖”这样的说法。'
        : '可以写成“3月”“3月8日”“6月底前”“每季度”“重阳节前”这样的说法。',
  },
  'empty-item': {
    message: ({ key }) =>
      key === null
        ? '这一条什么也没写，印出来会只有一个序号。'
        : `“${excerpt(key)}”下面什么也没写，印出来会只有一个标题。`,
    hint: () => '补上内容，或者把这一条删掉。',
  },
};
