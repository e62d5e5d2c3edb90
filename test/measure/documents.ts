/** Documents that between them have everything that is measured. Made up. */
import type { Block, DocRoot, MastheadBlock, TableBlock } from '../../src/document/tree.ts';
import { body, cell, heading, item, text } from '../writers/docx/documents.ts';
import { realisticPlan } from '../writers/docx/realistic.ts';

const ORGANIZATION = '松涛镇社区教育中心';
const SENTENCE =
  '坚持办好一所学校、带动一方百姓的思路，以居民需要为出发点，把课堂开到楼门口、田埂上，让老年人学得会、年轻人愿意来、孩子们有去处，做到村村有课堂、月月有活动、人人可参与。';

function documentOf(children: readonly Block[]): DocRoot {
  return {
    type: 'document',
    lang: 'zh-CN',
    meta: {
      title: '2026年社区教育工作计划',
      organization: ORGANIZATION,
      keywords: [],
      subject: '',
      category: '',
    },
    children,
  };
}

function opening(): readonly Block[] {
  return [
    { type: 'title', children: [text('松涛镇2026年社区教育工作计划')] },
    { type: 'paragraph', role: 'addressee', children: [text('各村（居）民委员会，镇直各单位：')] },
    body(`为做好2026年全镇社区教育工作，结合本镇实际，制定本计划。${SENTENCE}`),
  ];
}

function signed(seal: boolean, organization = ORGANIZATION): Block {
  return {
    type: 'signature',
    organization: [text(organization)],
    date: [text('2026年3月5日')],
    seal,
  };
}

/** One page: a short plan of an office with a short name. */
function onePage(): DocRoot {
  return documentOf([
    ...opening(),
    heading(1, '工作目标'),
    item(2, '参与面进一步扩大。', '全年居民参加各类学习活动不少于12000人次。'),
    item(2, '', '每季度举办家长公开课不少于2场。'),
    heading(1, '主要措施'),
    body(SENTENCE),
    signed(false, '社教中心'),
  ]);
}

/** Three pages of text with all levels, a list of annexes that turns, annexes. */
function threePages(): DocRoot {
  return realisticPlan({ organization: ORGANIZATION, seal: false });
}

/** The same, with a seal on it. */
function sealed(): DocRoot {
  return realisticPlan({ organization: ORGANIZATION, seal: true });
}

/** Ten pages of text: paragraphs that go on overleaf. */
function tenPages(): DocRoot {
  const chapters = ['指导思想', '工作目标', '主要措施', '保障措施'];
  return documentOf([
    ...opening(),
    ...chapters.flatMap((title): Block[] => [
      heading(1, title),
      ...[1, 2].flatMap((): Block[] => [
        heading(2, '建好阵地'),
        body(SENTENCE.repeat(2)),
        item(3, '完善中心校舍。', SENTENCE.repeat(2)),
        item(4, '时间安排。', SENTENCE),
        body(SENTENCE),
      ]),
    ]),
    body('以上计划，请予审定。'),
    signed(false),
  ]);
}

const MASTHEAD: MastheadBlock = {
  type: 'masthead',
  serialNumber: [text('000012')],
  classification: [text('秘密★1年')],
  urgency: [text('加急')],
  issuers: [[text('松涛镇人民政府文件')]],
  documentNumber: [text('松政〔2026〕5号')],
  signatory: { label: '签发人', names: [] },
};

const IMPRINT: Block = {
  type: 'imprint',
  copyTo: {
    label: '抄送',
    names: [text('县教育局，镇人大办公室，县老年大学，县妇联，团县委，县关工委，各兄弟乡镇社区教育中心。')],
  },
  office: [text('松涛镇人民政府办公室')],
  date: [text('2026年3月6日印发')],
};

/** Issued with 版头 and 版记. */
function issued(): DocRoot {
  const [, ...rest] = opening();
  return documentOf([
    MASTHEAD,
    { type: 'title', children: [text('松涛镇人民政府关于印发《松涛镇2026年社区教育工作计划》的通知')] },
    ...rest,
    body(SENTENCE.repeat(3)),
    signed(true, '松涛镇人民政府'),
    IMPRINT,
  ]);
}

/** To the office above: with the names of those who signed. */
function submitted(): DocRoot {
  const signatory = { label: '签发人', names: [[text('周某某')], [text('钱某')]] };
  return documentOf([
    { ...MASTHEAD, serialNumber: [], classification: [], urgency: [], signatory },
    ...opening(),
    body(SENTENCE.repeat(2)),
    signed(false),
    IMPRINT,
  ]);
}

const HEADS = [
  '序号',
  '工作内容',
  '具体措施',
  '责任单位',
  '责任人',
  '完成时间',
  '经费来源',
  '验收办法',
  '备注',
];

/** A table with as many columns as tables of tasks have, and more rows than a page has room for. */
function wideTable(): DocRoot {
  const table: TableBlock = {
    type: 'table',
    columns: HEADS.map((_, index) => ({ align: 'left', width: index === 2 ? 40 : 12, least: 8 })),
    head: HEADS.map((head) => cell(head)),
    rows: Array.from({ length: 24 }, (_, row) => [
      cell(String(row + 1)),
      cell(`第${row + 1}项居民学习活动`),
      cell(`每月第${row + 1}周在中心教室和各村学习点同时举办，提前一周张贴告示`),
      cell('中心教务组'),
      cell('周某某'),
      cell(`2026年${(row % 12) + 1}月底前`),
      cell('镇财政专项经费'),
      cell('查看签到表和照片'),
      cell('无'),
    ]),
  };
  return documentOf([
    ...opening(),
    signed(false),
    { type: 'annex', label: '附件', title: [text('2026年工作任务分解表')], children: [table] },
  ]);
}

/** All of them by name. */
export const DOCUMENTS = {
  onePage,
  threePages,
  sealed,
  tenPages,
  issued,
  submitted,
  wideTable,
} as const satisfies Readonly<Record<string, () => DocRoot>>;
