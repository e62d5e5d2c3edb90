import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { ui } from '../../src/messages/index.ts';
import { coverageLines } from '../../src/reporters/coverage.ts';

const TARGET = { text: '六十五周岁以上老年人健康体检率', line: 4, id: '体检', value: '达到75%以上' };
const MEASURE = {
  text: '每季度请卫生服务站上门',
  line: 9,
  when: '3月、6月、9月',
  owner: ['卫生委员', '社区卫生服务站'],
};

it('keeps its columns apart by width, Chinese characters counted as two', () => {
  const coverage = {
    targets: [
      { ...TARGET, servedBy: [MEASURE, { ...MEASURE, text: '组织体检', when: null, owner: [] }] },
      { text: '夜间巡逻', line: 5, id: '巡逻', value: null, servedBy: [] },
      { text: '邻里和睦', line: 6, id: null, value: null, servedBy: [] },
    ],
    unlinked: [{ text: '更新宣传栏', line: 12 }],
  };
  expect(coverageLines(coverage, 78, ui('zh-CN'))).toEqual([
    '目标                      指标         对应的措施',
    '六十五周岁以上老年人健康  达到75%以上  每季度请卫生服务站上门（3月、6月、9月；',
    '体检率                                 卫生委员、社区卫生服务站）',
    '                                       组织体检',
    '夜间巡逻                               ✖ 没有措施对应',
    '邻里和睦                               ✖ 没有编号，措施没法写对应它',
    '',
    '有 1 条措施没有写对应哪个目标：',
    '  第 12 行  更新宣传栏',
    '',
    '3 个目标，1 个有措施对应。',
  ]);
  for (const width of [50, 60, 78])
    for (const line of coverageLines(coverage, width, ui('zh-CN')))
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 24 + 2 + 24 + 2 + 20));
});

it('says so where there are no targets', () => {
  const [line] = coverageLines({ targets: [], unlinked: [] }, 78, ui('en'));
  expect(line).toContain('no targets');
});
