import { describe, expect, it } from 'vitest';
import { findings, markedBy, place } from './harness.ts';
import { chinese, english } from './plans.ts';

const three = '主要措施:\n  - 每季度办讲座。\n  - 每月更新宣传栏。\n  - 每周清理楼道。\n';

it('is said once, at the top of the plan, with the number of tasks', () => {
  const found = findings(chinese(three));
  expect(found).toMatchObject([{ code: 'no-owners', args: { items: 3 } }]);
  expect(found.map(place)).toEqual(['1:1-3']);
});

it.each([
  ['an owner', three.replace('- 每季度办讲座。', '- { 内容: 每季度办讲座。, 责任人: 文体委员 }')],
  ['a partner', three.replace('- 每季度办讲座。', '- { 内容: 每季度办讲座。, 配合: 卫生站 }')],
  [
    'an owner left blank, of which placeholder speaks',
    three.replace('- 每季度办讲座。', '- { 内容: 每季度办讲座。, 责任人: }'),
  ],
  ['a roster', `${three}组织领导:\n  名单: { 组长: 王某 }\n`],
  ['prose', `${three}保障措施: 由社区书记负总责。\n`],
])('%s is enough', (_, rest) => {
  expect(findings(chinese(rest)).filter(({ code }) => code === 'no-owners')).toEqual([]);
});

it('two tasks are too few to ask', () => {
  expect(findings(english('measures: [Meet every week., Open every Saturday.]\n'))).toEqual([]);
});

describe('what is counted', () => {
  const titles = ['宣传咨询', '法律服务', '健康讲座', '环境整治'];
  const items = (args: string) => findings(chinese(args)).map(({ code, args }) => [code, args]);
  const both = [
    ['no-owners', { items: 4 }],
    ['no-dates', { items: 4 }],
  ];

  it('sections that only have a title and a text, as the same four under one heading', () => {
    const each = titles.map((title) => `{ 标题: ${title}, 内容: 面向居民开展服务。 }`).join(', ');
    expect(items(`章节: [${each}]\n`)).toEqual(both);
    expect(items(`章节: [{ 标题: 主要任务, 条目: [${each}] }]\n`)).toEqual(both);
  });

  it('the paragraphs of a section in prose', () => {
    const prose = titles.map((title) => `  做好${title}工作。\n`).join('');
    expect(items(`主要措施: |\n${prose}`)).toEqual(both);
  });

  it('items of a section whose title speaks of its review or its leaders', () => {
    const each = titles.map((title) => `做好${title}工作。`).join(', ');
    expect(items(`章节: [{ 标题: 做好四项工作：策划、实施、评估、反思, 条目: [${each}] }]\n`)).toEqual(both);
  });

  it('neither a heading with items, nor what looks back, is wanted or costs', () => {
    const each = '条目: [办好讲座。, 更新宣传栏。, 清理楼道。]';
    expect(items(`章节: [{ 标题: 上年工作回顾, ${each} }, { 标题: 基本原则, ${each} }]\n`)).toEqual([]);
    expect(items(`章节: [{ 标题: 文体, 条目: [{ 标题: 书画, 条目: [办好讲座。, 办好展览。] }] }]\n`)).toEqual(
      [],
    );
  });
});

describe('prose that names somebody', () => {
  it.each([
    '由社区辅导员带领组织开展活动。',
    '由社区、学校共同组织实施。',
    '社区书记负总责。',
    '社区卫生站具体负责义诊。',
    '办公室由校长任主任，落实日常工作。',
    '责任单位：社区卫生站。',
    '成立巡逻队，王某任队长。',
    '建立由书记负总责的责任制。',
    '卫生站站长亲自抓，并指派一名专职人员。',
    '成立活动组织委员会，统一安排。',
    '各校要认真组织学生报名。',
    '清理楼道（王某）',
    '联络组：确定参加的人，整理通讯录。',
    '2.现场组织组：布置场地。',
    '配备专职辅导员，负责学员的日常管理。',
    '各班召开家长会。',
  ])('%s', (text) => {
    expect(markedBy('no-owners', chinese(three.replace('每季度办讲座。', text)))).toEqual([]);
  });

  it.each([
    '形成社区牵头、多方参与的工作新格局。',
    '社区主任、分管主任和各村负责人参加。',
    '认真负责地做好接待，落实各项责任。',
    '由专人负责接待。',
    '各责任单位要加强配合。',
    '居民自由组织读书会。',
    '加强由老教师、老党员组成的志愿者队伍的管理。',
    '坚持谁主管谁负责。',
    '完善党委领导、居委会负责的工作机制。',
    '由于人手不足，请居民参加组织工作。',
    '各部门要高度重视，密切配合。',
    '清理楼道（含地下室）',
  ])('%s names nobody', (text) => {
    expect(markedBy('no-owners', chinese(three.replace('每季度办讲座。', text)))).toEqual(['单位']);
  });

  it.each([
    'The talks are led by the nurse.',
    'The treasurer keeps the books.',
    'Contact: Ann Lee.',
    'Repair the wooden stairs [Ann Lee]',
    'Clerk to check the benches.',
    'Teachers will look at the figures of attendance.',
    'The steering committee is committed to keeping the guides.',
  ])('%s', (text) => {
    const plan = (first: string) =>
      english(`measures: [${JSON.stringify(first)}, Open every Saturday., Meet every week.]\n`);
    expect(markedBy('no-owners', plan(text))).toEqual([]);
    expect(markedBy('no-owners', plan('Work in close coordination and lead the way.'))).toHaveLength(1);
  });

  it('a table with a column for it', () => {
    const table = '    表头: [工作, 责任人]\n    数据: [[讲座, 王某]]\n';
    expect(markedBy('no-owners', chinese(`${three}考核评价:\n  表格:\n${table}`))).toEqual([]);
  });
});

describe('English prose that names nobody responsible for a task', () => {
  const plan = (first: string) =>
    english(`measures: [${JSON.stringify(first)}, Open every Saturday., Meet every week.]\n`);

  it.each([
    'Deepen mutual understanding and strengthen external contacts.',
    'Strengthen external contact: visit, call, write.',
    'Be fair, friendly and lead by example.',
    'Study what was said at meetings organized by higher authorities.',
    'Join the contests organised by the superior departments.',
    'Build a network with district community colleges as the leader.',
    'Build a network with the college as the leader: reach everybody.',
    'A group led by example.',
  ])('%s', (text) => {
    expect(markedBy('no-owners', plan(text))).toHaveLength(1);
  });

  it.each([
    'Contact: Ann Lee.',
    'Organised by the garden group.',
    'Run by the upper school.',
    'Leader: Ann Lee.',
  ])('%s does', (text) => {
    expect(markedBy('no-owners', plan(text))).toEqual([]);
  });
});
