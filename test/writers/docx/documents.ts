/** Documents to write: one with every kind of node, and helpers to build small ones. */
import type { Block, DocRoot, Inline, ItemBlock, TableCell } from '../../../src/document/tree.ts';
import type { Lang } from '../../../src/plan/types.ts';

export function text(value: string): Inline {
  return { type: 'text', value };
}

export function body(value: string): Block {
  return { type: 'paragraph', role: 'body', children: [text(value)] };
}

export function heading(level: number, value: string, numbered = true): Block {
  return { type: 'heading', level, numbered, children: [text(value)] };
}

export function item(level: number, head: string, value: string): ItemBlock {
  return { type: 'item', level, head: head === '' ? [] : [text(head)], children: [text(value)] };
}

export function cell(value: string, rowSpan = 1): TableCell {
  return { children: [text(value)], rowSpan };
}

export function documentOf(children: readonly Block[], lang: Lang = 'zh-CN'): DocRoot {
  return {
    type: 'document',
    lang,
    meta: { title: '测试', organization: '桃园里社区', subject: '', category: '', keywords: [] },
    children,
  };
}

/** Every kind of block and inline, nested where they nest. */
export function kitchenSink(lang: Lang): DocRoot {
  return {
    type: 'document',
    lang,
    meta: {
      title: 'All & <everything>',
      organization: '桃园里社区“居委会”',
      subject: '社区 & <教育>',
      category: '工作计划',
      keywords: ['社区', 'plan'],
    },
    children: [...opening(), ...sections(), ...ending()],
  };
}

function opening(): readonly Block[] {
  return [
    {
      type: 'title',
      children: [text('桃园里社区居民委员会'), { type: 'break' }, text('2026年工作计划')],
    },
    { type: 'paragraph', role: 'documentNumber', children: [text('桃发〔2026〕5号')] },
    { type: 'paragraph', role: 'byline', children: [text('（2026年1月5日）')] },
    { type: 'paragraph', role: 'addressee', children: [text('桃园街道办事处：')] },
    {
      type: 'paragraph',
      role: 'body',
      children: [
        text('按照'),
        { type: 'strong', children: [text('《办法》')] },
        text('执行，见'),
        { type: 'link', url: 'https://example.org/办法?a=1&b=2', children: [text('办法全文')] },
        text('和'),
        { type: 'link', url: 'javascript:alert(1)', children: [text('不安全的链接')] },
        text('。'),
        {
          type: 'footnote',
          children: [
            body('第一个脚注'),
            { type: 'list', ordered: false, start: 1, items: [[body('脚注里的列表')]] },
          ],
        },
        { type: 'image', url: 'a.png', alt: '社区地图' },
        text('“引号”——破折号……第\t一\n行'),
      ],
    },
  ];
}

function sections(): readonly Block[] {
  return [
    heading(1, '指导思想'),
    body('围绕中心工作。'),
    heading(1, '工作目标'),
    heading(2, '主要指标'),
    item(3, '培训率。', '达到50%以上。'),
    item(3, '', '每季度举办不少于1场健康讲座。'),
    item(4, '第四层。', '内容。'),
    item(5, '第五层。', '内容。'),
    heading(2, '不编号的标题', false),
    item(3, '重新开始。', '从一数起。'),
    heading(3, '第三层标题'),
    heading(4, '第四层标题'),
    heading(5, '第五层标题'),
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        [
          body('从三开始'),
          body('同一项的第二段'),
          { type: 'list', ordered: false, start: 1, items: [[body('嵌套')], []] },
        ],
        [body('四')],
      ],
    },
    { type: 'paragraph', role: 'caption', children: [text('表1 活动安排')] },
    {
      type: 'table',
      columns: [
        { align: 'left', width: 1, least: 0 },
        { align: 'center', width: 3, least: 0 },
        { align: 'right', width: 1, least: 0 },
      ],
      head: [cell('月份'), cell('内容'), cell('责任人')],
      rows: [
        [cell('3月', 2), cell('更新宣传栏'), cell('李某')],
        [cell('亲子运动会')],
        [cell('4月', 9), cell('义诊'), cell('赵某')],
      ],
    },
    { type: 'table', columns: [{ align: 'left', width: 0, least: 0 }], head: [], rows: [[cell('无表头')]] },
    { type: 'pageBreak' },
    { type: 'paragraph', role: 'note', children: [text('（此件公开发布）')] },
  ];
}

/** A table that wants a page turned on its side. */
function wideTable(): Block {
  const columns = Array.from({ length: 9 }, () => ({ align: 'left', width: 16, least: 10 }) as const);
  return { type: 'table', columns, head: columns.map(() => cell('责任部门')), rows: [] };
}

function ending(): readonly Block[] {
  return [
    body('以上计划请审阅。'),
    { type: 'attachments', label: '附件', items: [[text('2026年活动安排表')], [text('工作小组成员名单')]] },
    {
      type: 'signature',
      organization: [text('桃园里社区居民委员会')],
      date: [text('2026年1月5日')],
      seal: false,
    },
    {
      type: 'annex',
      label: '附件1',
      title: [text('2026年活动安排表')],
      children: [heading(1, '附件里的标题'), item(2, '条目。', '内容。')],
    },
    { type: 'annex', label: '附件2', title: [], children: [body('名单')] },
    { type: 'annex', label: '附件3', title: [], children: [wideTable()] },
    {
      type: 'imprint',
      copyTo: { label: '抄送', names: [text('桃园派出所。')] },
      office: [text('桃园街道党政办公室')],
      date: [text('2026年1月7日印发')],
    },
  ];
}
