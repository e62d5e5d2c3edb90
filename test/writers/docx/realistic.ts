import type { Block, DocRoot } from '../../../src/document/tree.ts';
import { body, cell, heading, item, text } from './documents.ts';

/** A plan of about three pages as an office hands it in; made up. */
export function realisticPlan(signature: { organization: string; seal: boolean }): DocRoot {
  return {
    type: 'document',
    lang: 'zh-CN',
    meta: {
      title: '2026年社区教育工作计划',
      organization: signature.organization,
      subject: '社区教育',
      category: '工作计划',
      keywords: ['社区教育'],
    },
    children: [
      {
        type: 'title',
        children: [text('松涛镇社区教育中心'), { type: 'break' }, text('2026年社区教育工作计划')],
      },
      { type: 'paragraph', role: 'addressee', children: [text('松涛镇人民政府：')] },
      ...prose(),
      {
        type: 'attachments',
        label: '附件',
        items: [
          [text('2026年社区教育活动安排表')],
          [text('2026年社区教育工作领导小组成员名单以及各村（居）民学校联络员名单')],
        ],
      },
      {
        type: 'signature',
        organization: [text(signature.organization)],
        date: [text('2026年1月5日')],
        seal: signature.seal,
      },
      ...annexes(),
    ],
  };
}

const LONG =
  '坚持“办好一所学校、带动一方百姓”的思路，以居民需要为出发点，把课堂开到楼门口、田埂上，让老年人学得会、年轻人愿意来、孩子们有去处，推动全镇社区教育由“有没有”向“好不好”转变——做到村村有课堂、月月有活动、人人可参与。';

function prose(): readonly Block[] {
  return [
    body(
      `为做好2026年全镇社区教育工作，根据《社区教育三年行动方案》和县教育局年度部署，结合本镇实际，制定本计划。${LONG}`,
    ),
    heading(1, '工作目标'),
    item(
      2,
      '参与面进一步扩大。',
      '全年居民参加各类学习活动不少于12000人次，60岁以上老年人参与率达到30%以上。',
    ),
    item(2, '队伍进一步充实。', '专职教师不少于3人，兼职教师不少于25人，登记在册的志愿者达到160人。'),
    item(2, '', '全年举办面向家长的公开课不少于8场，每季度不少于2场。'),
    heading(1, '主要措施'),
    heading(2, '建好阵地'),
    item(3, '完善中心校舍。', '6月底前完成二楼多功能教室改造，添置投影、音响各1套，新增座位60个。'),
    item(3, '开放村居学校。', LONG),
    item(4, '时间安排。', '周一至周五晚上、周六全天向居民开放。'),
    item(4, '责任到人。', '每所学校明确1名管理员，钥匙、器材、台账“三件事”由管理员负责。'),
    item(5, '检查。', '每月检查一次。'),
    item(5, '通报。', '检查结果……每季度通报一次。'),
    heading(2, '开好课程'),
    item(3, '老年课程。', '开设智能手机、书法、太极拳、合唱四门课程，每门课程不少于16课时。'),
    item(3, '技能课程。', '联合镇农技站开展茶叶修剪、电商直播等培训，全年培训不少于600人次。'),
    body(LONG),
    body(LONG),
    heading(1, '保障措施'),
    item(
      2,
      '加强领导。',
      '成立社区教育工作领导小组，每半年召开一次专题会议，研究解决场地、师资、经费等具体困难。',
    ),
    item(2, '落实经费。', '按常住人口每人每年不少于4元的标准安排经费，专款专用，年终公开。'),
    item(2, '强化考核。', LONG),
    body('以上计划，请予审定。'),
  ];
}

function annexes(): readonly Block[] {
  const months = ['3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'];
  const rows = months.flatMap((month) => [
    [cell(month, 2), cell('家长公开课：怎样陪孩子写作业'), cell('中心教务组'), cell('200人次')],
    [cell('流动图书车进村，办理借阅证，开展亲子共读'), cell('各村（居）民学校'), cell('150人次')],
  ]);
  return [
    {
      type: 'annex',
      label: '附件1',
      title: [text('2026年社区教育活动安排表')],
      children: [
        {
          type: 'table',
          columns: [
            { align: 'center', width: 2, least: 0 },
            { align: 'left', width: 6, least: 0 },
            { align: 'center', width: 4, least: 0 },
            { align: 'right', width: 2, least: 0 },
          ],
          head: [cell('时间'), cell('内容'), cell('责任单位'), cell('规模')],
          rows,
        },
      ],
    },
    {
      type: 'annex',
      label: '附件2',
      title: [text('领导小组成员名单')],
      children: [
        heading(1, '组成'),
        item(2, '组长。', '周某（主任）'),
        item(2, '组员。', '钱某、孙某'),
        {
          type: 'list',
          ordered: true,
          start: 1,
          items: [
            [
              body(LONG),
              { type: 'list', ordered: false, start: 1, items: [[body('东村联络员')], [body('西村联络员')]] },
            ],
            [body('联络员每月报送一次活动情况。')],
          ],
        },
      ],
    },
  ];
}
