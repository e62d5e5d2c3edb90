import { describe, expect, test } from 'vitest';
import { builtIn, type ItemSpec, lines, type PlanSpec, render, shown } from './helpers.ts';

const tabular = builtIn('tabular');

const printed = (...sections: readonly ItemSpec[]): readonly string[] =>
  lines(render({ title: ['题'], sections }, tabular).children).slice(1);
const printedPlan = (spec: PlanSpec): readonly string[] => lines(render(spec, tabular).children);

describe('tasks', () => {
  test('who, when and notes have columns; a title that runs in needs no full stop there', () => {
    expect(
      printed({
        kind: 'measures',
        named: true,
        text: '抓好三件事。',
        items: [
          { title: '逐笔审核票据。', text: '手续不全的退回。', when: '每月5日', owner: ['闻小雁'] },
          { title: '检查大额支出', text: '核对表决记录。', owner: ['程松年', '闻小雁'], note: '请镇里派人' },
          { text: '每周巡查。', owner: ['葛长林'] },
        ],
      }),
    ).toEqual([
      '1 主要措施',
      '抓好三件事。',
      '序号 | 工作内容 | 具体措施 | 责任人 | 完成时间 | 备注',
      '1 | 逐笔审核票据 | 手续不全的退回。 | 闻小雁 | 每月5日 | ',
      '2 | 检查大额支出 | 核对表决记录。 | 程松年、闻小雁 |  | 请镇里派人',
      '3 | 2→每周巡查。 | 葛长林 |  | ',
    ]);
  });

  test('parts with somebody of their own have rows beside the name of the whole', () => {
    const items: readonly ItemSpec[] = [
      {
        title: '健全网络',
        text: '三级联动。',
        owner: ['办公室'],
        items: [
          {
            title: '村级抓阵地。',
            text: '查漏补缺：',
            owner: ['教务组'],
            items: ['增设教室。', '固定课时。'],
          },
          { text: '每月交流一次', value: '不少于2小时', owner: ['各校'] },
        ],
      },
    ];
    expect(printed({ kind: 'measures', named: true, items })).toEqual([
      '1 主要措施',
      '序号 | 工作内容 | 具体措施 | 责任人',
      '3×1 | 3×健全网络 | 三级联动。 | 办公室',
      '村级抓阵地。查漏补缺：⏎1. 增设教室。⏎2. 固定课时。 | 教务组',
      '每月交流一次不少于2小时 | 各校',
    ]);
  });

  test('parts that are words alone are numbered lines in one cell, five levels deep', () => {
    const items: readonly ItemSpec[] = [
      {
        title: '办好学校',
        owner: ['王某'],
        items: [
          { title: '开课。', text: '每周：', items: [{ text: '上午', items: ['书法', '合唱'] }] },
          '结业。',
        ],
      },
    ];
    expect(printed({ kind: 'measures', named: true, items })[2]).toBe(
      '1 | 办好学校 | 1. 开课。每周：⏎（1）上午⏎①书法⏎②合唱⏎2. 结业。 | 王某',
    );
  });

  test('what is said of the whole stands below its name where it has no text', () => {
    const items: readonly ItemSpec[] = [
      { title: '读书', owner: ['馆长'], when: '全年', items: [{ text: '采购', owner: ['李某'] }] },
    ];
    expect(printed({ kind: 'measures', named: true, items })[2]).toBe(
      '1 | 读书⏎〔时间：全年；责任人：馆长〕 | 采购 | 李某',
    );
  });

  test('what few tasks say stands in brackets, what every second says in a column', () => {
    const task = (more: ItemSpec): ItemSpec => ({ text: '巡查。', owner: ['李某'], ...more });
    const items = [
      task({ venue: '东门' }),
      task({ venue: '西门', amount: '50元' }),
      ...Array(4).fill(task({})),
    ];
    expect(printed({ kind: 'measures', named: true, items }).slice(1, 4)).toEqual([
      '序号 | 工作内容 | 责任人 | 备注',
      '1 | 巡查。 | 李某 | 地点：东门',
      '2 | 巡查。 | 李某 | 地点：西门⏎金额：50元',
    ]);
    expect(printed({ kind: 'measures', named: true, items: items.slice(1).concat(items.slice(2)) })[2]).toBe(
      '1 | 巡查。⏎〔地点：西门；金额：50元〕 | 李某',
    );
  });

  test('a roster stands in the cell, a table follows under the number of its task', () => {
    const table = { caption: '值班表', heads: ['班次', '人数'], rows: [['早班', '3']] };
    const items: readonly ItemSpec[] = [
      { title: '成立小组。', text: '成员如下：', roster: { 组长: ['王某'], 组员: ['李某'] }, when: '1月' },
      { title: '排班。', text: '安排如下：', table, note: '节日另排' },
    ];
    expect(printed({ kind: 'measures', named: true, items })).toEqual([
      '1 主要措施',
      '序号 | 工作内容 | 具体措施 | 完成时间',
      '1 | 成立小组 | 成员如下：⏎组长：王某⏎组员：李某 | 1月',
      '2 | 排班 | 安排如下：（见第2项附表） | ',
      '[caption] 第2项附表　值班表',
      '班次 | 人数',
      '早班 | 3',
      '[note] 备注：节日另排',
    ]);
  });

  test('sections of tasks in a row share a table, each under its name, numbers running on', () => {
    const work = (title: string, more: ItemSpec = {}): ItemSpec => ({
      kind: 'measures',
      title,
      items: [{ text: `做${title}。`, owner: ['李某'] }],
      ...more,
    });
    expect(
      printed(
        { kind: 'situation', title: '基本情况', text: '很好。' },
        work('甲'),
        work('乙', { text: '先急后缓。' }),
        { kind: 'safeguards', title: '保障', items: ['有人。'] },
        work('丙'),
      ),
    ).toEqual([
      '1 基本情况',
      '很好。',
      '1 工作任务',
      '序号 | 工作内容 | 责任人',
      '3→甲',
      '1 | 做甲。 | 李某',
      '3→乙',
      '3→先急后缓。',
      '2 | 做乙。 | 李某',
      '1 保障',
      '(2) |有人。',
      '1 丙',
      '序号 | 工作内容 | 责任人',
      '1 | 做丙。 | 李某',
    ]);
  });

  test('texts alone stay items: a table would say no more', () => {
    expect(printed({ kind: 'measures', named: true, items: ['宣传。', '走访。'] })).toEqual([
      '1 主要措施',
      '(2) |宣传。',
      '(2) |走访。',
    ]);
  });

  test('in English', () => {
    const spec: PlanSpec = {
      lang: 'en',
      period: '2026',
      organization: { name: 'Oak Street Centre' },
      sections: [
        {
          kind: 'measures',
          named: true,
          items: [
            {
              title: 'Reading room.',
              text: 'Open it as follows:',
              when: 'by June',
              table: { heads: ['Day'], rows: [['Friday']] },
            },
            { title: 'Courses', owner: ['Pat'], items: [{ title: 'Chess', text: 'Every week.' }, 'Choir'] },
          ],
        },
      ],
    };
    expect(printedPlan(spec)).toEqual([
      '# Oak Street Centre Task Table 2026',
      '1 Main measures',
      'No. | Task | Steps | Responsible | When',
      '1 | Reading room | Open it as follows: (see the table for no. 1) |  | by June',
      '2 | Courses | 1. Chess: Every week.⏎2. Choir | Pat | ',
      '[caption] Table for no. 1',
      'Day',
      'Friday',
    ]);
  });
});

describe('targets', () => {
  const targets = (...items: readonly (string | ItemSpec)[]) =>
    printed({ kind: 'targets', named: true, items }).slice(1);

  test('values have a column, and a text without one takes its place', () => {
    expect(
      targets(
        { text: '培训率', value: '达到50%以上' },
        { text: '讲座', value: '不少于4场', owner: ['王某'] },
        '不出事故。',
      ),
    ).toEqual([
      '序号 | 指标内容 | 目标值 | 责任人',
      '1 | 培训率 | 达到50%以上 | ',
      '2 | 讲座 | 不少于4场 | 王某',
      '3 | 2→不出事故。 | ',
    ]);
  });

  test('targets of one kind stand beside its name', () => {
    expect(
      targets(
        {
          title: '教育',
          items: [
            { text: '培训率', value: '50%' },
            { text: '课程', value: '6门' },
          ],
        },
        { text: '满意度', value: '90%' },
      ),
    ).toEqual([
      '序号 | 类别 | 指标内容 | 目标值',
      '2×1 | 2×教育 | 培训率 | 50%',
      '课程 | 6门',
      '2 | 2→满意度 | 90%',
    ]);
  });

  test('targets in sentences stay items', () => {
    expect(targets('讲座不少于4场。', '培训率达到50%。', { text: '课程', value: '6门' })).toEqual([
      '(2) |讲座不少于4场。',
      '(2) |培训率达到50%。',
      '(2) |课程6门',
    ]);
  });
});

describe('references', () => {
  const targets: ItemSpec = {
    kind: 'targets',
    named: true,
    items: [{ id: 'rate', text: '培训率', value: '达到50%' }],
  };
  const measures: ItemSpec = {
    kind: 'measures',
    named: true,
    items: [
      {
        title: '办学',
        id: 'school',
        items: [
          { text: '开课', owner: ['李某'], items: [{ id: 'chess', text: '教象棋。每周一次' }] },
          { text: '为了[](#rate)、[](#school)和[](#chess)、[](#nobody)', owner: ['王某'] },
        ],
      },
    ],
  };
  const blocks = render({ title: ['题'], sections: [targets, measures] }, tabular).children;
  const ids = blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.flat().flatMap(({ id, children }) => (id ? [[id, shown(children)]] : []))
      : [],
  );

  test('lead to the cells of what has a row, and name what stands in the cell of another', () => {
    expect(ids).toEqual([
      ['rate', '培训率'],
      ['school', '办学'],
    ]);
    expect(lines(blocks).at(-1)).toBe('为了<#rate>()、<#school>()和“教象棋”、<#nobody>() | 王某');
  });
});
