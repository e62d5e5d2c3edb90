import { describe, expect, test } from 'vitest';
import { builtIn, type ItemSpec, lines, type PlanSpec, render, shown } from './helpers.ts';

const annual = builtIn('annual');
const semester = builtIn('semester');

const printed = (spec: PlanSpec, template = annual): readonly string[] =>
  lines(render(spec, template).children);
const section = (spec: ItemSpec, lang: PlanSpec['lang'] = 'zh-CN'): readonly string[] =>
  printed({ lang, title: ['题'], sections: [spec] }).slice(1);
const items = (...specs: readonly (string | ItemSpec)[]): readonly string[] =>
  section({ title: '措施', items: specs }).slice(1);

describe('how an item reads', () => {
  test.each<[string, string | ItemSpec, readonly string[]]>([
    ['a text', '办讲座。', ['(2) |办讲座。']],
    ['a title alone', { title: '办讲座' }, ['2 办讲座']],
    ['a title that stands', { title: '办讲座', text: '每季一场。' }, ['2 办讲座', '每季一场。']],
    ['a title that runs in', { title: '办讲座。', text: '每季一场。' }, ['(2) 办讲座。|每季一场。']],
    [
      'a title that would run in but has only items below it',
      { title: '完善网络。', items: ['建点。', { title: '甲。', text: '乙。' }] },
      ['2 完善网络。', '(3) |建点。', '(3) 甲。|乙。'],
    ],
    [
      'a title that leads over to its roster',
      { title: '成员如下：', roster: { 组长: ['王某'] } },
      ['2 成员如下：', '组长：王某'],
    ],
    ['a title that would run in and has nothing below it', { title: '办讲座。' }, ['(2) 办讲座。|']],
    [
      'a title that runs into its details',
      { title: '办讲座。', owner: ['王某'], items: ['甲'] },
      ['(2) 办讲座。|〔责任人：王某〕', '(3) |甲'],
    ],
    [
      'items in items',
      { title: '甲', items: ['乙', { title: '丙', items: ['丁'] }] },
      ['2 甲', '(3) |乙', '3 丙', '(4) |丁'],
    ],
    ['a value that completes the text', { text: '培训率', value: '达到50%以上' }, ['(2) |培训率达到50%以上']],
    [
      'a value that completes the title',
      { title: '培训率', value: '达到50%以上' },
      ['(2) |培训率达到50%以上'],
    ],
    ['a value behind a sentence', { text: '提高培训率。', value: '50%' }, ['(2) |提高培训率。〔指标：50%〕']],
    [
      'a value behind a title that runs in',
      { title: '培训率：', value: '达到50%' },
      ['(2) 培训率：|达到50%'],
    ],
    [
      'a value behind several paragraphs',
      { text: '一。\n\n二', value: '50%' },
      ['(2) |一。', '二〔指标：50%〕'],
    ],
    [
      'everything else in brackets',
      {
        text: '办讲座。',
        when: '3月',
        owner: ['王某', '李某'],
        partners: ['学校'],
        venue: '礼堂',
        audience: '居民',
        amount: '200元',
        note: '自愿',
      },
      [
        '(2) |办讲座。〔时间：3月；责任人：王某、李某；配合：学校；地点：礼堂；对象：居民；金额：200元；备注：自愿〕',
      ],
    ],
    ['brackets behind a title alone', { title: '办讲座', owner: ['王某'] }, ['(2) 办讲座|〔责任人：王某〕']],
    [
      'brackets below a title with items',
      { title: '办讲座', owner: ['王某'], items: ['甲'] },
      ['2 办讲座', '〔责任人：王某〕', '(3) |甲'],
    ],
    [
      'brackets before the colon of a text that leads over',
      { title: '成立小组。', text: '成员如下：', owner: ['王某'], roster: { 组长: ['王某'] } },
      ['(2) 成立小组。|成员如下〔责任人：王某〕：', '组长：王某'],
    ],
    [
      'brackets before that colon without a title too',
      { text: '检查\n下列事项：', owner: ['王某'], items: ['账目'] },
      ['(2) |检查下列事项〔责任人：王某〕：', '(3) |账目'],
    ],
    [
      'brackets behind a colon that leads to nothing',
      { text: '联系电话：', note: '待定' },
      ['(2) |联系电话：〔备注：待定〕'],
    ],
    [
      'brackets before a list, where the text leads over to it',
      { text: '安排：\n- 甲\n- 乙', owner: ['王某'] },
      ['(2) |安排〔责任人：王某〕：', '- 甲', '- 乙'],
    ],
    [
      'brackets before the list of a second paragraph',
      { text: '要认真。\n\n安排如下。\n\n1. 甲\n2. 乙', owner: ['王某'] },
      ['(2) |要认真。', '安排如下。〔责任人：王某〕', '1. 甲', '2. 乙'],
    ],
    [
      'brackets behind a text that is nothing but a list',
      { text: '- 甲\n- 乙', owner: ['王某'] },
      ['- 甲', '- 乙', '〔责任人：王某〕'],
    ],
    [
      'a phase that heads its text',
      { when: '第一阶段（2月—4月）', phase: '第一阶段', text: '宣传发动。', owner: ['王某'] },
      ['(2) 第一阶段（2月—4月）：|宣传发动。〔责任人：王某〕'],
    ],
    [
      'a phase behind a title',
      { title: '宣传', when: '第一阶段（2月—4月）', phase: '第一阶段', text: '发动。' },
      ['2 宣传', '发动。〔时间：第一阶段（2月—4月）〕'],
    ],
    ['a time that heads a group', { when: '3月', items: ['甲'] }, ['2 3月', '(3) |甲']],
    [
      'a roster',
      { title: '成员', roster: { 组长: ['王某（书记）'], '组员：': ['李某', '赵某'] } },
      ['2 成员', '组长：王某（书记）', '组员：李某、赵某'],
    ],
    [
      'a table and its note',
      { table: { heads: ['项目', '金额'], rows: [['讲座', '**200**'], ['合计']] }, note: '单位：元' },
      ['(2) |', '项目 | 金额', '讲座 | **200**', '合计 | ', '[note] 备注：单位：元'].slice(1),
    ],
  ])('%s', (_name, spec, expected) => {
    expect(items(spec)).toEqual(expected);
  });

  test('in English with spaces and brackets of its own', () => {
    const specs: readonly ItemSpec[] = [
      { title: 'Talks.', text: 'Four a year.', when: 'every quarter', owner: ['Ann', 'Bob'] },
      { text: 'Families reached', value: 'at least 50' },
      { text: 'Members:', title: 'Group.', roster: { 'Lead:': ['Ann'], Members: ['Bob'] } },
    ];
    expect(section({ title: 'Measures', items: specs }, 'en')).toEqual([
      '1 Measures',
      '(2) Talks.| Four a year. (when: every quarter; responsible: Ann, Bob)',
      '(2) |Families reached: at least 50',
      '(2) Group.| Members:',
      'Lead: Ann',
      'Members: Bob',
    ]);
  });

  test('a section that is a text without a title is an item of the first level', () => {
    expect(printed({ title: ['题'], sections: ['大力宣传。', { text: '丰富生活。' }] })).toEqual([
      '# 题',
      '(1) |大力宣传。',
      '(1) |丰富生活。',
    ]);
  });

  test('an annex starts its levels anew and prints what it brings', () => {
    const spec: ItemSpec = {
      title: '须知',
      text: '请遵守：',
      owner: ['王某'],
      items: ['甲', { title: '乙', items: ['丙'] }],
    };
    expect(printed({ title: ['题'], attachments: [spec] })).toEqual([
      '# 题',
      '[附件] 须知',
      '[附件] 须知',
      '  请遵守〔责任人：王某〕：',
      '  (1) |甲',
      '  1 乙',
      '  (2) |丙',
    ]);
  });
});

describe('the schedule', () => {
  const schedule: ItemSpec = {
    kind: 'schedule',
    named: true,
    text: '安排如下：',
    items: [
      {
        when: '3',
        month: 3,
        items: ['更新宣传栏', { when: '三八妇女节', text: '亲子运动会', owner: ['妇联'] }],
      },
      { when: '每月5日', text: '核对票据并公开。' },
      { when: '第一阶段：', title: '发动', items: [{ title: '动员会', text: '全体参加。' }] },
    ],
  };

  test('annual: a table without empty columns, a month over several lines', () => {
    expect(section(schedule)).toEqual([
      '1 活动安排',
      '安排如下：',
      '时间 | 具体时间 | 工作内容 | 责任人',
      '2×3月 |  | 更新宣传栏 | ',
      '三八妇女节 | 亲子运动会 | 妇联',
      '每月5日 |  | 核对票据并公开。 | ',
      '第一阶段：发动 |  | 动员会⏎全体参加。 | ',
    ]);
  });

  test('semester: month by month', () => {
    expect(printed({ title: ['题'], sections: [schedule] }, semester)).toEqual([
      '# 题',
      '1 活动安排',
      '安排如下：',
      '2 3月',
      '(3) |更新宣传栏',
      '三八妇女节：亲子运动会〔责任人：妇联〕',
      '每月5日：核对票据并公开。',
      '2 第一阶段：发动',
      '3 动员会',
      '全体参加。',
    ]);
  });

  test('semester: months are numbered, their dated entries are not', () => {
    const months: ItemSpec = {
      kind: 'schedule',
      named: true,
      items: [
        { when: '2', month: 2, items: ['开学', { when: '2月9日', title: '家长会', text: '全体参加。' }] },
        { when: '3', month: 3, items: ['春游'] },
      ],
    };
    const { children } = render({ title: ['题'], sections: [months] }, semester);
    const headings = children.flatMap((block) =>
      block.type === 'heading' ? [[shown(block.children), block.numbered]] : [],
    );
    expect(headings).toEqual([
      ['活动安排', true],
      ['2月', true],
      ['2月9日：家长会', false],
      ['3月', true],
    ]);
  });

  test('annual: what a table cannot hold is set as items', () => {
    const deep: ItemSpec = {
      kind: 'schedule',
      named: true,
      items: [{ when: '3月', items: [{ title: '甲', items: ['乙'] }] }],
    };
    expect(section(deep)).toEqual(['1 活动安排', '2 3月', '3 甲', '(4) |乙']);
    expect(section({ kind: 'schedule', named: true, items: ['甲', '乙'] })).toEqual([
      '1 活动安排',
      '(2) |甲',
      '(2) |乙',
    ]);
  });

  test('a month in English is called by its name', () => {
    const spec: ItemSpec = {
      kind: 'schedule',
      named: true,
      items: [{ when: '3', month: 3, text: 'Open day', venue: 'Hall' }],
    };
    expect(section(spec, 'en')).toEqual(['1 Schedule', 'When | Activity | Venue', 'March | Open day | Hall']);
  });
});
