/** Months, occasions and phases: what a schedule is made of. */
import { entry, inEnglish, inMonth, inYear, sentence, where } from '../changes.ts';
import { entryOf, made, swap } from '../exact.ts';
import type { Change, Fault } from '../types.ts';
import { monthly, named, wholeYear } from './kinds.ts';

const anyTime = (change: Change): Change => where(wholeYear, change);
const in2026 = (change: Change): Change => anyTime(inYear(2026, change));

/** A month of its own: one line of the schedule, or the whole group. */
const MONTH_ENTRY =
  /(?:时间|when): (?:\d{4}年)?(?:\d+月|January|February|March|April|May|June|July|August|September|October|November|December)[,\n]/;
const aMonth = (yaml: string) => MONTH_ENTRY.test(yaml);

const NAMED_ELSEWHERE = 'Where a measure names the month, there is work in it after all.';

export const MONTHS: readonly Fault[] = [
  {
    id: 'month-without-work',
    category: 'time',
    name: 'a month without work in a plan by months',
    // A line under the wrong month leaves one empty and doubles another: either is told.
    rules: ['month-without-work', 'month-twice'],
    positives: [
      {
        change: where(
          monthly,
          entryOf('schedule', 'drop', (yaml) => aMonth(yaml)),
        ),
        anywhere: true,
        arguable: NAMED_ELSEWHERE,
      },
      {
        change: where(monthly, inEnglish(entryOf('schedule', 'drop', (yaml) => aMonth(yaml)))),
        anywhere: true,
        arguable: NAMED_ELSEWHERE,
      },
      {
        change: swap('parish-council-en', ['when: March, text: Litter', 'when: February, text: Litter']),

        anywhere: true,
      },
      {
        change: swap('town-education-center', ['时间: 8月,', '时间: 7月,']),

        anywhere: true,
      },
    ],
    nearMisses: [
      {
        change: swap(
          'residents-committee',
          ['时间: 7月, 内容: 七一走访', '时间: 7—8月, 内容: 七一走访'],
          ['  - { 时间: 8月, 内容: 高温慰问；八一走访退役军人。, 责任人: 社区主任 }\n', ''],
        ),
      },
      {
        change: swap('residents-committee', [
          '内容: 高温慰问；八一走访退役军人。',
          '内容: 暑期休整，不安排集中活动。',
        ]),
      },
      {
        change: made('residents-committee', (source) =>
          source.replace(/ {2}- \{ 时间: (?:1|2|4|5|7|8|10|11)月, .*\n/g, ''),
        ),
      },
      {
        change: swap(
          'parish-council-en',
          ['when: July, text: Village fete', 'when: July and August, text: Village fete'],
          ['  - { when: August, text: Summer scheme, owner: Youth committee }\n', ''],
        ),
      },
    ],
  },
  {
    id: 'month-twice',
    category: 'time',
    name: 'a month that stands twice',
    rules: ['month-twice', 'month-without-work'],
    positives: [
      {
        change: where(monthly, entryOf('schedule', 'double', aMonth)),
        also: ['repeated-sentence'],
        anywhere: true,
      },
      {
        change: where(monthly, inEnglish(entryOf('schedule', 'double', aMonth))),
        also: ['repeated-sentence'],
        anywhere: true,
      },
      {
        change: swap('parish-council-en', ['when: September, text: Harvest', 'when: October, text: Harvest']),

        anywhere: true,
      },
      {
        change: swap('town-education-center', ['时间: 2月,', '时间: 1月,']),

        anywhere: true,
      },
      {
        change: swap('kindergarten-term', ['  - 时间: 5月\n', '  - 时间: 6月\n']),
        also: ['occasion-in-wrong-month', 'occasion-on-wrong-day', 'date-outside-period'],
        anywhere: true,
      },
    ],
    nearMisses: [
      {
        change: made('residents-committee', (source) =>
          source.replace(
            '时间: 3月, 内容: 三八妇女节健康讲座；植树认养。, 责任人: 妇联主席 }',
            '时间: 3月上旬, 内容: 三八妇女节健康讲座。, 责任人: 妇联主席 }\n  - { 时间: 3月下旬, 内容: 植树认养。, 责任人: 妇联主席 }',
          ),
        ),
      },
      {
        change: where(
          named('family-health'),
          entry('schedule', '{ 时间: 4月, 内容: 爱国卫生月大扫除。, 责任人: 卫生专干 }'),
        ),
      },
      {
        change: where(
          named('town-education-center', 'residents-committee'),
          entry('schedule', '{ 时间: 全年, 内容: 居民学校开放图书室。, 责任人: 办公室 }'),
        ),
      },
      { change: swap('neighborhood-association-en', ['when: June 20, text', 'when: May 30, text']) },
    ],
  },
  {
    id: 'occasion-in-wrong-month',
    category: 'time',
    name: 'an occasion in a month in which it does not fall',
    rules: ['occasion-in-wrong-month', 'occasion-on-wrong-day'],
    positives: [
      { change: inMonth(4, '学雷锋志愿服务日活动') },
      { change: inYear(2026, inMonth(9, '重阳节敬老活动')) },
      { change: inYear(2026, inMonth(5, '端午节包粽子')) },
      { change: inMonth(6, '母亲节感恩活动') },
      { change: inMonth(10, '全国消防日演练') },
      { change: inMonth(3, 'Earth Day walk') },
      { change: inMonth(6, "International Women's Day breakfast") },
      { change: inMonth(11, 'Halloween party') },
    ],
    nearMisses: [
      { change: inMonth(5, '六一节目排练') },
      { change: inMonth(9, '迎国庆歌咏排练') },
      { change: inMonth(6, '为学雷锋志愿服务站换发标牌') },
      { change: inMonth(11, '整理重阳节活动照片并展出') },
      { change: inMonth(12, '元旦、春节慰问对象摸底') },
      { change: inMonth(11, 'Christmas lights go up') },
      { change: inMonth(10, 'tickets for the Christmas concert on sale') },
    ],
  },
  {
    id: 'occasion-on-wrong-day',
    category: 'time',
    name: 'an occasion on a wrong day',
    rules: ['occasion-on-wrong-day', 'occasion-in-wrong-month'],
    positives: [
      { change: swap('social-work-station', ['10月18日（重阳节）', '10月17日（重阳节）']) },
      { change: swap('elderly-affairs', ['2月20日（元宵节）', '2月21日（元宵节）']) },
      { change: swap('elderly-affairs', ['3月8日（妇女节）', '3月5日（妇女节）']) },
      { change: swap('sub-district-2027', ['4月23日（世界读书日）', '4月22日（世界读书日）']) },
      { change: swap('kindergarten-term', ['3月3日元宵节', '3月5日元宵节']) },
      { change: in2026(sentence('3月5日植树节组织居民栽树。')) },
      {
        change: swap('community-education-en', [
          'World Book and Copyright Day, 23 April',
          'World Book and Copyright Day, 22 April',
        ]),
      },
      {
        change: swap('community-education-en', [
          'International Day of Families, 15 May',
          'International Day of Families, 25 May',
        ]),
      },
    ],
    nearMisses: [
      { change: in2026(sentence('3月10日，在植树节前补种行道树。')) },
      { change: anyTime(sentence('9月10日教师节慰问退休教师。')) },
      { change: in2026(sentence('12月4日国家宪法日，在广场设普法台。')) },
      { change: anyTime(sentence('6月1日至5日（儿童节当周）开放活动室。')) },
      {
        change: swap('neighborhood-association-en', [
          "Plant sale for Mother's Day",
          "Plant sale on the eve of Mother's Day",
        ]),
      },
    ],
  },
  {
    id: 'phase-order',
    category: 'time',
    name: 'phases that run backwards or overlap',
    rules: ['phase-order'],
    positives: [
      {
        change: swap(
          'social-work-station',
          ['第一阶段（1月—3月）', '第一阶段（4月—10月）'],
          ['第二阶段（4月—10月）', '第二阶段（1月—3月）'],
        ),
        anywhere: true,
      },
      {
        change: swap('social-work-station', ['第二阶段（4月—10月）', '第二阶段（2月—10月）']),
        anywhere: true,
      },
      {
        change: swap('village-supervision', ['第三阶段（10月—11月）', '第三阶段（7月—11月）']),
        anywhere: true,
      },
      {
        change: swap('health-campaign', ['集中整治阶段（4月—6月）', '集中整治阶段（2月—6月）']),
        anywhere: true,
      },
      {
        change: swap('neighborhood-association-en', ['Phase 2 (May–August)', 'Phase 2 (March–August)']),
        anywhere: true,
      },
    ],
    nearMisses: [
      { change: swap('social-work-station', ['第二阶段（4月—10月）', '第二阶段（5月—10月）']) },
      {
        change: swap(
          'village-supervision',
          ['第一阶段（2月—4月）', '第一阶段（2月—4月上旬）'],
          ['第二阶段（5月—9月）', '第二阶段（4月中旬—9月）'],
        ),
      },
      {
        change: swap('social-work-station', ['第二阶段（4月—10月）', '第二阶段（3月—10月）']),
        arguable:
          'One phase ends and the next begins in March: most people write it so and mean the middle of the month.',
      },
      {
        change: swap('residents-committee', [
          '内容: 每月第一个星期六召开居民议事会，',
          '内容: 第一阶段（1月—6月）在一片区试行，第二阶段（7月—12月）推开；每月第一个星期六召开居民议事会，',
        ]),
      },
    ],
  },
];
