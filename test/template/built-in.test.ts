import { describe, expect, test } from 'vitest';
import { builtIn, type ItemSpec, lines, type PlanSpec, render } from './helpers.ts';

const annual = builtIn('annual');
const semester = builtIn('semester');

const printed = (spec: PlanSpec, template = annual): readonly string[] =>
  lines(render(spec, template).children);
const section = (spec: ItemSpec, lang: PlanSpec['lang'] = 'zh-CN'): readonly string[] =>
  printed({ lang, title: ['题'], sections: [spec] }).slice(1);
const items = (...specs: readonly (string | ItemSpec)[]): readonly string[] =>
  section({ title: '措施', items: specs }).slice(1);

describe('the order of a document', () => {
  test('front, sections as written, back', () => {
    const spec: PlanSpec = {
      documentNumber: '桃发〔2026〕5号',
      period: '2026年',
      subject: '社区教育',
      organization: { name: '桃园里社区', contact: '电话555' },
      addressee: '各居民小组',
      preamble: '为做好工作，制定本计划。',
      sections: [
        { kind: 'measures', named: true, text: '抓好落实。' },
        { kind: 'targets', title: '目标任务', items: ['办讲座四场。'] },
      ],
      closing: '请遵照执行。',
      attachments: [{ title: '名单' }, { title: '时间表', table: { heads: ['时间'], rows: [['3月']] } }],
      signature: { date: '2026年1月5日' },
      copyTo: ['街道办事处', '派出所'],
    };
    const expected = [
      '[documentNumber] 桃发〔2026〕5号',
      '# 桃园里社区2026年社区教育工作计划',
      '[addressee] 各居民小组：',
      '为做好工作，制定本计划。',
      '1 主要措施',
      '抓好落实。',
      '1 目标任务',
      '(2) |办讲座四场。',
      '请遵照执行。',
      '[附件] 名单',
      '[附件] 时间表',
      '[signature] 桃园里社区 / 2026年1月5日',
      '[note] 联系方式：电话555',
      '[附件2] 时间表',
      '  时间',
      '  3月',
      '[copyTo] 抄送：街道办事处，派出所。',
    ];
    expect(printed(spec)).toEqual(expected);
    expect(printed(spec, semester)).toEqual(expected);
  });

  test('the same in English', () => {
    expect(
      printed({
        lang: 'en',
        period: '2026',
        subject: 'Community Education',
        organization: { name: 'Oak Street Centre', contact: 'office@example.org' },
        addressee: 'All residents',
        sections: [{ kind: 'targets', named: true, items: ['Four talks.'] }],
        attachments: [{ title: 'Rules', text: 'Be kind.' }],
        copyTo: ['Library', 'School'],
      }),
    ).toEqual([
      '# 2026 Community Education Work Plan of Oak Street Centre',
      '[addressee] All residents:',
      '1 Targets',
      '(2) |Four talks.',
      '[Annexes] Rules',
      '[note] Contact: office@example.org',
      '[Annex] Rules',
      '  Be kind.',
      '[copyTo] Copies to: Library, School',
    ]);
  });

  test('sections without anything, and their headings, are left out', () => {
    expect(
      printed({
        title: ['题'],
        sections: [
          { kind: 'budget', named: true },
          { kind: 'targets', named: true, items: [{}] },
        ],
      }),
    ).toEqual(['# 题']);
  });
});

describe('title and names', () => {
  const name = '桃园里社区';
  test.each<[string, PlanSpec, readonly string[]]>([
    ['a title of several lines', { title: ['桃园里社区', '2026年计划'] }, ['# 桃园里社区⏎2026年计划']],
    [
      'the subject below a title that does not name it',
      { title: ['计划'], subject: '教育' },
      ['# 计划⏎——教育'],
    ],
    ['a subject that the title names', { title: ['教育计划'], subject: '教育' }, ['# 教育计划']],
    ['a made title without anything', {}, ['# 工作计划']],
    [
      'a byline below an own title',
      { title: ['计划'], organization: { name } },
      ['# 计划', '[byline] 桃园里社区'],
    ],
    [
      'no byline where the title has the name',
      { title: ['桃园里社区计划'], organization: { name } },
      ['# 桃园里社区计划'],
    ],
    [
      'parent and name',
      { title: ['计划'], organization: { name, parent: '柳溪街道' } },
      ['# 计划', '[byline] 柳溪街道桃园里社区'],
    ],
    [
      'a parent that the name begins with',
      { organization: { name: '柳溪街道桃园里社区', parent: '柳溪街道' } },
      ['# 柳溪街道桃园里社区工作计划'],
    ],
    [
      'a parent alone',
      { title: ['计划'], organization: { parent: '柳溪街道' } },
      ['# 计划', '[byline] 柳溪街道'],
    ],
    [
      'parent and name where they sign',
      { organization: { name, parent: '柳溪街道' }, signature: { date: '1月5日' } },
      ['# 桃园里社区工作计划', '[signature] 柳溪街道桃园里社区 / 1月5日'],
    ],
    [
      'another that signs',
      { title: ['计划'], organization: { name }, signature: { organization: '居委会', date: '1月5日' } },
      ['# 计划', '[byline] 桃园里社区', '[signature] 居委会 / 1月5日'],
    ],
    [
      'the same that signs',
      { title: ['计划'], organization: { name }, signature: { organization: name } },
      ['# 计划', '[signature] 桃园里社区 / '],
    ],
  ])('%s', (_name, spec, expected) => {
    expect(printed(spec)).toEqual(expected);
  });

  test('the document knows its title and organization', () => {
    const { meta } = render(
      { title: ['桃园里社区', '2026年计划'], organization: { name }, subject: '教育', period: '2026年' },
      annual,
    );
    expect(meta).toEqual({
      title: '桃园里社区2026年计划——教育',
      organization: name,
      keywords: ['教育', '2026年'],
    });
  });

  test('an addressee that ends in a colon gets no second one', () => {
    expect(printed({ title: ['题'], addressee: '各单位：' })).toEqual(['# 题', '[addressee] 各单位：']);
  });
});

describe('how an item reads', () => {
  test.each<[string, string | ItemSpec, readonly string[]]>([
    ['a text', '办讲座。', ['(2) |办讲座。']],
    ['a title alone', { title: '办讲座' }, ['2 办讲座']],
    ['a title that stands', { title: '办讲座', text: '每季一场。' }, ['2 办讲座', '每季一场。']],
    ['a title that runs in', { title: '办讲座。', text: '每季一场。' }, ['(2) 办讲座。|每季一场。']],
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
      'brackets before a text that leads over',
      { title: '成立小组。', text: '成员如下：', owner: ['王某'], roster: { 组长: ['王某'] } },
      ['(2) 成立小组。|〔责任人：王某〕成员如下：', '组长：王某'],
    ],
    [
      'brackets behind a list',
      { text: '安排：\n- 甲\n- 乙', owner: ['王某'] },
      ['(2) |安排：', '- 甲', '- 乙', '〔责任人：王某〕'],
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
      '(2) Talks.| Four a year. (when: every quarter; owner: Ann, Bob)',
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
      '  〔责任人：王某〕请遵守：',
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
      '**三八妇女节：**亲子运动会〔责任人：妇联〕',
      '**每月5日：**核对票据并公开。',
      '2 第一阶段：发动',
      '3 动员会',
      '全体参加。',
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
