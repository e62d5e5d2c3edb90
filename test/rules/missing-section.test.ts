import { describe, expect, it } from 'vitest';
import { findings, marked } from './harness.ts';
import { chinese, english, measure } from './plans.ts';

const missing = (yaml: string) =>
  findings(yaml, { requires: ['targets', 'measures'], recommends: ['safeguards'] })
    .filter(({ code }) => code === 'missing-section')
    .map((found) => `${found.severity} ${JSON.stringify(found.args)} at ${marked(found)}`);

const targets = '工作目标: [讲座不少于4场。]\n';
const measures = '主要措施: [每季度办一次健康讲座。]\n';
const safeguards = '保障措施: [每月检查一次。]\n';

it('is an error for what is required and a note for what is recommended', () => {
  expect(missing(measure('每月公开账目。'))).toEqual([
    'error {"kind":"targets","heading":"工作目标","required":true} at 单位',
    'info {"kind":"safeguards","heading":"保障措施","required":false} at 单位',
  ]);
});

it('names the section in the language of the plan', () => {
  const yaml = english('targets: [At least 4 talks.]\nmeasures: [Hold a talk every quarter.]\n');
  expect(missing(yaml)).toEqual([
    'info {"kind":"safeguards","heading":"safeguards","required":false} at organization',
  ]);
});

it('counts an empty section as missing, and marks it', () => {
  const yaml = chinese(`章节:\n  - 标题: 工作目标\n${measures}${safeguards}`);
  expect(missing(yaml)).toEqual([
    'error {"kind":"targets","heading":"工作目标","required":true} at 标题: 工作目标',
  ]);
});

it('leaves a key with nothing behind it to placeholder', () => {
  const found = findings(chinese(`工作目标:\n${measures}${safeguards}`), { requires: ['targets'] });
  expect(found.map(({ code }) => code)).toEqual(['placeholder']);
});

it.each([
  [
    'a title that says so',
    `章节:\n  - { 标题: 预期目标, 条目: [讲座不少于4场。] }\n${measures}${safeguards}`,
  ],
  [
    'a kind that says so',
    `章节:\n  - { 标题: 我们要做到, 类型: 工作目标, 条目: [讲座不少于4场。] }\n${measures}${safeguards}`,
  ],
  [
    'a section inside another',
    `${targets}章节:\n  - 标题: 主要工作\n    条目:\n      - { 标题: 保障措施。, 内容: 每月检查一次。 }\n`,
  ],
  [
    'targets beside the measures',
    `章节:\n  - { 标题: 文体活动, 条目: [{ 内容: 讲座, 指标: 4场 }] }\n${safeguards}`,
  ],
])('accepts %s', (_, yaml) => {
  expect(missing(chinese(yaml))).toEqual([]);
});

it('does not press the usual sections on a plan by themes', () => {
  const theme = (title: string) => `  - { 标题: ${title}, 条目: [每月一次。] }\n`;
  const yaml = chinese(`章节:\n${theme('民主理财')}${theme('村务公开')}${theme('工程监督')}`);
  expect(missing(yaml)).toEqual(['error {"kind":"targets","heading":"工作目标","required":true} at 单位']);
});

it('takes the times of the measures for a schedule', () => {
  const plan = (when: string) =>
    findings(chinese(`主要措施: [{ 内容: 健康讲座。${when} }]\n`), { recommends: ['schedule'] }).map(
      ({ code }) => code,
    );
  expect(plan('')).toEqual(['missing-section']);
  expect(plan(', 时间: 3月')).toEqual([]);
});

describe('parts that are told line by line', () => {
  const asked = (yaml: string) =>
    findings(yaml, { requires: ['measures'], recommends: ['targets', 'schedule'] })
      .filter(({ code }) => code === 'missing-section')
      .map(({ args }) => (args as { kind: string }).kind);

  it('goals, strategies and actions below headings of their own', () => {
    const area = (lines: string) =>
      english(`sections:\n  - title: 'Goal Area 1: Safe and Thriving'\n${lines}`);
    const goal = '    text: "Outcome: every pupil thrives.\\nStrategy 1: Teams meet."\n';
    expect(asked(area(goal))).toEqual(['schedule']);
    expect(asked(area("    items: ['Action: Teams look at the figures of attendance']\n"))).toEqual([
      'schedule',
    ]);
    expect(asked(area('    text: How do we help pupils to enjoy numbers?\n'))).toEqual([
      'measures',
      'schedule',
    ]);
  });

  it('目标：and 具体措施： in front of a line', () => {
    expect(
      asked(chinese('章节:\n  - { 标题: 公共服务, 内容: "目标设定：人人享有。\\n具体措施：每月上门。" }\n')),
    ).toEqual(['schedule']);
  });

  it('what is done month by month', () => {
    const month = (tasks: string) => chinese(`活动安排:\n  - { 时间: 3月, 条目: [${tasks}] }\n`);
    expect(asked(month('植树。, 办讲座。, 清理楼道。'))).toEqual(['targets']);
    expect(asked(month('植树。, 办讲座。'))).toEqual(['measures', 'targets']);
    expect(asked(month('"植树。\\n办讲座。\\n清理楼道。"'))).toEqual(['targets']);
  });

  it('what is done for a goal that is stated above it', () => {
    const goal = (text: string) =>
      english(
        `sections:\n  - title: Reading Goal\n    ${text}items: [Teach sounds., Read aloud., Talk about books.]\n`,
      );
    expect(asked(goal('text: Most pupils read well.\n    '))).toEqual(['schedule']);
    expect(asked(goal(''))).toEqual(['measures', 'schedule']);
  });

  it('the purpose of an event, or goals by the title of the plan, for targets', () => {
    const work = '条目: [3月植树。, 4月办讲座。, 5月清理楼道。]';
    expect(
      asked(
        chinese(`章节:\n  - { 标题: 活动目的, 内容: 增进邻里感情。 }\n  - { 标题: 活动内容, ${work} }\n`),
      ),
    ).toEqual([]);
    expect(asked(chinese(`标题: 2026年工作目标\n主要措施: { ${work} }\n`))).toEqual([]);
  });

  it('a time with several of the tasks, as items or as paragraphs', () => {
    expect(asked(chinese('主要措施: [3月植树。, 清理楼道。, 每季度办讲座。]\n'))).toEqual(['targets']);
    expect(asked(chinese('主要措施: "清理楼道。\\n3月植树。\\n6月办讲座。"\n'))).toEqual(['targets']);
    expect(asked(chinese('主要措施: [3月植树。, 清理楼道。, 办讲座。]\n'))).toEqual(['targets', 'schedule']);
  });

  it('neither is asked of one event', () => {
    const work = '主要措施: [布置会场。, 组织游戏。, 颁发奖品。]\n';
    expect(asked(chinese(`标题: 邻居节活动方案\n${work}`))).toEqual([]);
    expect(asked(chinese(`标题: 2026年工作方案\n${work}`))).toEqual(['targets', 'schedule']);
  });
});
