import { describe, expect, test } from 'vitest';
import { builtIn, type ItemSpec, lines, type PlanSpec, render } from './helpers.ts';

const annual = builtIn('annual');
const semester = builtIn('semester');

const printed = (spec: PlanSpec, template = annual): readonly string[] =>
  lines(render(spec, template).children);

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
      '[note] （联系方式：电话555）',
      '[附件2] 时间表',
      '  时间',
      '  3月',
      '[imprint] 抄送 / 街道办事处，派出所。',
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
      '# Oak Street Centre Community Education Work Plan 2026',
      '[addressee] To: All residents',
      '1 Targets',
      '(2) |Four talks.',
      '[Annexes] Rules',
      '[note] Contact: office@example.org',
      '[Annex] Rules',
      '  Be kind.',
      '[imprint] Copies to / Library, School',
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
      'the name alone where it signs, the parent below the title',
      { organization: { name, parent: '柳溪街道' }, signature: { date: '1月5日' } },
      ['# 桃园里社区工作计划', '[byline] 柳溪街道', '[signature] 桃园里社区 / 1月5日'],
    ],
    [
      'the same where the signature names it',
      {
        title: ['计划'],
        organization: { name, parent: '柳溪街道' },
        signature: { organization: name, date: '1月5日' },
      },
      ['# 计划', '[byline] 柳溪街道', '[signature] 桃园里社区 / 1月5日'],
    ],
    [
      'a parent alone that signs',
      { organization: { parent: '柳溪街道' }, signature: { date: '1月5日' } },
      ['# 柳溪街道工作计划', '[signature] 柳溪街道 / 1月5日'],
    ],
    [
      'parent and name in a plan that nobody signs',
      { organization: { name, parent: '柳溪街道' } },
      ['# 桃园里社区工作计划', '[byline] 柳溪街道'],
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
      subject: '教育',
      category: '工作计划',
      keywords: ['教育', '2026年'],
    });
  });

  test.each([
    ['All residents', 'To: All residents'],
    ['Dear neighbours', 'Dear neighbours'],
    ['All residents:', 'All residents:'],
  ])('the addressee %s in English', (addressee, expected) => {
    expect(printed({ lang: 'en', title: ['Plan'], addressee })).toEqual([
      '# Plan',
      `[addressee] ${expected}`,
    ]);
  });

  test('an addressee that ends in a colon gets no second one', () => {
    expect(printed({ title: ['题'], addressee: '各单位：' })).toEqual(['# 题', '[addressee] 各单位：']);
  });
});

describe('annexes without a title', () => {
  test.each<[string, ItemSpec, string]>([
    ['a roster', { roster: { 组长: ['王某'] } }, '名单'],
    ['a table', { table: { heads: ['时间'], rows: [['3月']] } }, '附表'],
    ['items', { items: ['甲'] }, '附件内容'],
  ])('%s is called by what it is, in the list and above it', (_name, spec, expected) => {
    const found = printed({ title: ['题'], attachments: [spec, { title: '须知' }] });
    expect(found.slice(1, 3)).toEqual([`[附件] ${expected}`, '[附件] 须知']);
    expect(found[3]).toBe(`[附件1] ${expected}`);
  });
});
