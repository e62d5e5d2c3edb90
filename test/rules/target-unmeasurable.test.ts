import { describe, expect, it } from 'vitest';
import { findings, markedBy } from './harness.ts';
import { chinese, english, target, targetEn } from './plans.ts';

it.each([
  '逐步建立社区教育基地。',
  '进一步健全社区教育工作机制，形成良好氛围。',
  '促进社区文明建设再上新台阶。',
])('%s', (text) => {
  expect(findings(target(text))).toMatchObject([
    { code: 'target-unmeasurable', severity: 'warning', args: { text } },
  ]);
  expect(markedBy('target-unmeasurable', target(text)).length).toBe(1);
});

it.each(['Improve community spirit.', 'Strengthen the role of volunteers.'])('%s', (text) => {
  expect(findings(targetEn(text))).toMatchObject([{ code: 'target-unmeasurable', args: { text } }]);
});

it('a section of prose', () => {
  expect(markedBy('target-unmeasurable', chinese('工作目标: 不断提升服务水平。\n'))).toEqual([
    '不断提升服务水平。',
  ]);
  expect(markedBy('target-unmeasurable', chinese('工作目标: 办讲座四场，服务水平不断提升。\n'))).toEqual([]);
});

it('a target whose parts name nothing either, said once', () => {
  const yaml = chinese('工作目标:\n  - 内容: 提升服务水平。\n    条目: [改进作风。, 优化流程。]\n');
  expect(markedBy('target-unmeasurable', yaml)).toEqual(['提升服务水平。']);
});

it('each target below a heading on its own', () => {
  const yaml = chinese('工作目标:\n  - 标题: 总体目标\n    条目: [参与率达到55%。, 氛围更加浓厚。]\n');
  expect(markedBy('target-unmeasurable', yaml)).toEqual(['氛围更加浓厚。']);
});

it.each(['value: at least 4', 'when: June'])('%s makes a target measurable', (key) => {
  expect(
    markedBy('target-unmeasurable', english(`targets:\n  - { text: Talks on health, ${key} }\n`)),
  ).toEqual([]);
});

it('looks into sections of targets only', () => {
  expect(markedBy('target-unmeasurable', chinese('指导思想: 不断提升服务水平。\n'))).toEqual([]);
});

describe('words that only look like a measure', () => {
  it.each(['建立健全居民健康档案。', '建立科普平台。', '向家长进行问卷调查。', '举办好邻居评选。'])(
    '%s is done or not',
    (text) => {
      expect(markedBy('target-unmeasurable', target(text))).toEqual([]);
    },
  );

  it.each([
    '巩固和扩大创建成果。',
    '进一步健全体系，加强安全员队伍。',
    '推动安全部门与居民零距离沟通。',
    '营造一个良好的学习氛围。',
    '使各项工作再上一个新台阶。',
    '建成和谐美丽的家园。',
    '2026年不断提升服务水平。',
    '落实《2026年工作要点》，不断提升服务水平。',
    '通过开展自我评估，改进作风。',
    '全年工作有声有色。',
    '让文明新风走进千家万家。',
  ])('%s', (text) => {
    expect(markedBy('target-unmeasurable', target(text))).toEqual([text]);
  });

  it.each([
    '建成社区图书室。',
    '6月底前建成健全的档案。',
    '新建一个图书室。',
    '培养一支合唱队。',
    '通过市级验收。',
    '2026年创建市级文明社区。',
    '全员参加培训。',
    '2026年6月开放操场。',
  ])('%s is measured', (text) => {
    expect(markedBy('target-unmeasurable', target(text))).toEqual([]);
  });

  it.each(['Be open to one another.', 'Support the all-round growth of children.'])('%s', (text) => {
    expect(markedBy('target-unmeasurable', targetEn(text))).toEqual([text]);
  });
});

it.each([
  '2. Further establish and improve the rules.',
  '1) Improve the rules.',
  '(2) Improve the rules.',
  '3, Improve the rules.',
  '(three) to improve the rules.',
  'Improve the rules. 2. Improve the spirit.',
  '2、进一步健全制度。',
  '健全制度。2、绿化环境。',
])('the number typed in front of %s measures nothing', (text) => {
  expect(markedBy('target-unmeasurable', targetEn(text))).toEqual([text]);
});

it.each(['2. Hold 4 talks.', '1、办讲座4场。', '3. Open by June.'])('%s is measured all the same', (text) => {
  expect(markedBy('target-unmeasurable', targetEn(text))).toEqual([]);
});

describe('English words that measure only with something countable', () => {
  it.each([
    'Go all out.',
    'Work together and go all out to finish various objectives.',
    'Be an open, friendly place.',
    'Do well in all kinds of work.',
    'Complete various work objectives.',
    'Strive to complete the tasks of the year.',
    'Cultivate double-qualified teachers.',
    'Double our efforts.',
    'Make full use of the hall.',
    'Make every effort.',
  ])('%s', (text) => {
    expect(markedBy('target-unmeasurable', targetEn(text))).toEqual([text]);
  });

  it.each([
    'All households take part.',
    'Visit all of the older residents.',
    'Complete the new path.',
    'Complete the work on the roof.',
    'The tool library is completed.',
    'Double the number of members.',
    'Every member helps.',
    'Full attendance.',
  ])('%s is measured', (text) => {
    expect(markedBy('target-unmeasurable', targetEn(text))).toEqual([]);
  });
});

describe('what is done for a goal', () => {
  const below = (line: string) =>
    english(
      `sections:\n  - title: 'Goal 1: Reading'\n    items: [${JSON.stringify(line)}, 'By June, 80% of pupils read well.']\n`,
    );

  it.each([
    'Action: Implement attendance plans',
    'Strategy 2: Widen the use of discussion.',
    'Goal 1 Signature Strategy 4.6 – Engage in learning communities.',
  ])('%s is no target', (line) => {
    expect(markedBy('target-unmeasurable', below(line))).toEqual([]);
  });

  it.each(['Strategy is improved.', 'Actions speak louder.'])('%s is one', (line) => {
    expect(markedBy('target-unmeasurable', below(line))).toEqual([line]);
  });

  it('nor is what stands below a heading of actions', () => {
    const yaml = (title: string) =>
      english(
        `targets:\n  - { title: ${title}, items: [Work with businesses to find out what is needed.] }\n`,
      );
    expect(markedBy('target-unmeasurable', yaml('Actions to build a pool of talent'))).toEqual([]);
    expect(markedBy('target-unmeasurable', yaml('A pool of talent'))).toHaveLength(1);
  });
});

it('what is done for a goal with its figure is no target, and for one without is', () => {
  const yaml = (goal: string) =>
    english(
      `sections:\n  - title: Reading Goal\n    text: 'Goal: ${goal}'\n    items: [Teach sounds day after day.]\n`,
    );
  expect(markedBy('target-unmeasurable', yaml('By June 2026, at least 81% of pupils read well.'))).toEqual(
    [],
  );
  expect(markedBy('target-unmeasurable', yaml('Pupils read well.'))).toHaveLength(1);
});

it.each([
  ['邻居节活动方案', 0],
  ['社区文化节策划书', 0],
  ['2026年活动工作计划', 1],
  ['2026年工作实施方案', 1],
])('the aims of one event are not measured: %s', (title, found) => {
  const yaml = chinese(`标题: ${title}\n工作目标: [增进邻里感情。]\n`);
  expect(markedBy('target-unmeasurable', yaml)).toHaveLength(found);
});

it('tasks in the section of targets are no targets, with a number typed in front or without', () => {
  const yaml = (title: string) => chinese(`工作目标:\n  - 标题: '${title}'\n    条目: [宣传活动的意义。]\n`);
  expect(markedBy('target-unmeasurable', yaml('2.关键任务：'))).toEqual([]);
  expect(markedBy('target-unmeasurable', yaml('主要任务'))).toEqual([]);
  expect(markedBy('target-unmeasurable', yaml('主要目标：'))).toHaveLength(1);
});
