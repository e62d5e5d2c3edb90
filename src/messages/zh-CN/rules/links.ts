import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' };
import type { LinksArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

const { keys } = vocabulary;

export const links: Messages<LinksArgs> = {
  'duplicate-id': {
    message: ({ id, firstLine }) =>
      `编号“${excerpt(id)}”在第 ${firstLine} 行已经用过，分不清“${keys.serves}”指的是哪一条。`,
    hint: () => '给其中一条换个编号。',
  },
  'dangling-reference': {
    message: ({ reference, what }) =>
      ({
        id: `编号“${excerpt(reference)}”在这份计划里找不到，这个对应关系是断的。`,
        link: `编号“${excerpt(reference)}”在这份计划里找不到，这个链接没有去处。`,
        annex: `文中提到“${excerpt(reference)}”，但后面没有这个附件，读的人会找不到。`,
        result: `这里记了完成情况“${excerpt(reference)}”，可这一条没有写要达到多少，没法对照。`,
      })[what],
    hint: ({ what, suggestion }) => {
      if (suggestion !== null) return `是不是“${suggestion}”？`;
      if (what === 'result')
        return `把“${keys.results}”移到它说的那个目标下面，或者在这一条写上“${keys.value}”。`;
      return what !== 'annex'
        ? `先给要指的那一条写上“${keys.id}”，或者改成已有的编号。`
        : `在“${keys.attachments}”里补上它，或者改正文中的说法。`;
    },
  },
  'target-without-measure': {
    message: ({ text }) => `目标“${excerpt(text)}”没有对应的措施，看不出准备怎么做到。`,
    hint: ({ id }) => `在落实它的措施里写上“${keys.serves}: ${excerpt(id)}”；还没有这样的措施，就补一条。`,
  },
  'name-varies': {
    message: ({ name, other, line }) =>
      `这里叫“${excerpt(name)}”，第 ${line} 行叫“${excerpt(other)}”，像是同一个机构，读的人会当成两个。`,
    hint: () =>
      '全文用同一个名称；想用简称，第一次出现时写“（以下简称……）”。确实是两个机构的，把另一个怎么设立也写上。',
  },
};
