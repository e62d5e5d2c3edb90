/** Targets, measures, ids and names that have to fit each other. */
import { sentence, where } from '../changes.ts';
import { made, swap } from '../exact.ts';
import type { Fault } from '../types.ts';
import { linked, named } from './kinds.ts';

export const LINKS: readonly Fault[] = [
  {
    id: 'target-without-measure',
    category: 'links',
    name: 'a target that nothing is done for',
    rules: ['target-without-measure'],
    positives: [
      { change: swap('health-campaign', ['对应: [分类, 素养]', '对应: [分类]']), anywhere: true },
      { change: swap('residents-committee', ['对应: [走访, 服务]', '对应: [走访]']), anywhere: true },
      {
        change: swap('village-supervision', [
          '章节:\n',
          '工作目标:\n  - { 编号: 回避, 内容: 回避制度执行率, 指标: 达到100% }\n章节:\n',
        ]),
        anywhere: true,
        arguable: 'No measure of this plan says what it serves.',
      },
      {
        change: made('kindergarten-autumn', (source) =>
          source.replace('工作目标:\n', '工作目标:\n  - { 编号: 书屋, 内容: 新建绘本角, 指标: 2个 }\n'),
        ),
        anywhere: true,
      },
      {
        change: made('parish-council-en', (source) =>
          source.replace(
            'targets:\n',
            'targets:\n  - { id: hall, text: Bookings of the hall, value: at least 120 bookings }\n',
          ),
        ),
        anywhere: true,
      },
    ],
    nearMisses: [
      { change: swap('health-campaign', ['对应: [分类, 素养]', '对应: [素养, 分类]']) },
      {
        change: swap(
          'residents-committee',
          ['{ 标题: 网格走访。, 内容', '{ 标题: 网格走访。, 对应: 服务, 内容'],
          ['对应: [走访, 服务]', '对应: 走访'],
        ),
      },
      {
        change: swap(
          'parish-council-en',
          ['    serves: [drivers]\n', ''],
          ['{ title: Lifts to the surgery., text', '{ title: Lifts to the surgery., serves: drivers, text'],
        ),
      },
    ],
  },
  {
    id: 'unknown-id',
    category: 'links',
    name: 'a reference to an id that is nowhere',
    rules: ['dangling-reference'],
    positives: [
      {
        change: swap('residents-committee', ['对应: [议事, 矛盾]', '对应: [议事, 纠纷]']),
        also: ['target-without-measure'],
      },
      { change: swap('economic-targets', ['本计划[](#抓招商)所列', '本计划[](#抓项目)所列']) },
      { change: sentence('按[](#没有的条目)的分工执行。') },
      {
        change: where(linked, swap('parish-council-en', ['serves: [drivers]', 'serves: [driver]'])),
        also: ['target-without-measure'],
      },
    ],
    nearMisses: [
      { change: sentence('报名见[说明](https://example.org/join#form)。') },
      { change: sentence('#学习打卡#话题每周更新。') },
      { change: swap('economic-targets', ['本计划[](#抓招商)所列', '本计划第[](#抓招商)项所列']) },
    ],
  },
  {
    id: 'results-without-target',
    category: 'links',
    name: 'results of a target that is not there',
    rules: ['dangling-reference', 'results-without-target'],
    positives: [
      {
        change: swap('residents-committee', [
          '{ 标题: 楼栋议事。,',
          '{ 标题: 楼栋议事。, 完成: [{ 时间: 2025年, 指标: 11次 }],',
        ]),
      },
      {
        change: swap('sub-district-2027', [
          '{ 标题: 评比。,',
          '{ 标题: 评比。, 完成: [{ 时间: 2026年, 指标: 2所 }],',
        ]),
      },
      {
        change: swap('parish-council-en', [
          '{ title: Signs.,',
          '{ title: Signs., results: [{ when: 2025, value: 4 posts }],',
        ]),
      },
    ],
    nearMisses: [
      {
        change: swap('residents-committee', [
          '{ 编号: 议事, 内容: 召开居民议事会, 指标: 不少于12次 }',
          '{ 编号: 议事, 内容: 召开居民议事会不少于12次, 完成: [{ 时间: 2025年, 指标: 10次 }] }',
        ]),
      },
      {
        change: swap('sub-district-2027', [
          '{ 编号: 基地, 内容: 挂牌社区教育实践基地, 指标: 3个 }',
          '{ 编号: 基地, 内容: 挂牌社区教育实践基地, 指标: 3个, 完成: [{ 时间: 2026年, 指标: 1个 }] }',
        ]),
      },
      {
        change: swap(
          'parish-council-en',
          [
            '{ title: Signs., text: Replace',
            '{ title: Signs., value: 12 posts, results: [{ when: 2025, value: 4 posts }], text: Replace',
          ],
          ['Replace twelve finger posts', 'Replace finger posts'],
        ),
      },
    ],
  },
  {
    id: 'one-body-two-names',
    category: 'links',
    name: 'one body under two names',
    rules: ['name-varies'],
    positives: [
      {
        change: swap('school-and-neighborhood', ['期末由领导小组对照', '期末由文明共建领导小组对照']),
        anywhere: true,
      },
      {
        change: swap('street-community-education', [
          '街道社区教育委员会每半年研究',
          '街道社区教育工作委员会每半年研究',
        ]),
        anywhere: true,
      },
      {
        change: swap('town-education-center', ['年终逐校考核', '年终由镇社教工作领导小组逐校考核']),
        anywhere: true,
      },
      {
        change: swap('sub-district-2027', [
          '街道社区教育中心每月召开校长例会',
          '街道社教中心每月召开校长例会',
        ]),
        anywhere: true,
      },
      {
        change: swap('residents-committee', [
          '每月碰头一次；遇有',
          '每月碰头一次，年终由年度重点工作推进小组考核；遇有',
        ]),
        anywhere: true,
      },
    ],
    nearMisses: [
      { change: swap('school-and-neighborhood', ['期末由领导小组对照', '期末由共建领导小组对照']) },
      { change: where(named('school-and-neighborhood'), sentence('食品安全由学校食品安全领导小组负责。')) },
      { change: where(named('town-education-center'), sentence('防汛工作由镇防汛工作领导小组统一调度。')) },
      {
        change: swap(
          'sub-district-2027',
          [
            '街道社区教育委员会每半年听取一次汇报，街道社区教育中心每月',
            '街道社区教育委员会每半年听取一次汇报，街道社区教育中心（以下简称社教中心）每月',
          ],
          ['内容: 年底评选优秀居民学校', '内容: 社教中心年底评选优秀居民学校'],
        ),
      },
      {
        change: where(
          named('residents-committee'),
          sentence('居民代表会议审议，居民议事会监督，居民代表列席。'),
        ),
      },
      {
        change: where(
          named('sub-district-2027'),
          sentence('街道社区教育协会组织讲师，街道社区教育志愿者总队组织义工。'),
        ),
      },
    ],
  },
];
