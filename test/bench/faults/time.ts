/** Years, dates, weekdays, months, occasions, phases, and guidance that is out of date. */
import { field, heading, inEnglish, inYear, sentence, sentenceIn, where } from '../changes.ts';
import { swap } from '../exact.ts';
import type { Change, Fault } from '../types.ts';
import { wholeYear } from './kinds.ts';

const anyTime = (change: Change): Change => where(wholeYear, change);
const in2026 = (change: Change): Change => anyTime(inYear(2026, change));

export const TIME: readonly Fault[] = [
  {
    id: 'stale-year',
    category: 'time',
    name: 'last year left in',
    rules: ['stale-year', 'date-outside-period'],
    positives: [
      { change: anyTime(sentence('{last}年6月底前完成楼道粉刷。')) },
      { change: anyTime(heading((title) => `${title}（2025年）`)) },
      {
        change: swap('residents-committee', [
          '青蒲社区居民委员会2026年工作计划',
          '青蒲社区居民委员会2025年工作计划',
        ]),
      },
      { change: swap('family-health', ['时间: 4月7日', '时间: 2025年4月7日']) },
      {
        change: swap('sub-district-2027', [
          '和区教育局2027年工作要点，制定',
          '和区教育局2026年工作要点，制定2026年工作任务，形成',
        ]),
        arguable: 'It stands in the preamble, where earlier years mostly are a look back.',
      },
      { change: swap('town-education-center', ['各校应于2026年2月底前', '各校应于2025年2月底前']) },
      { change: anyTime(sentence('All tutors are trained by September {last}.')) },
    ],
    nearMisses: [
      { change: sentenceIn('preamble', '{last}年，居民参加活动的人次比上年增长一成。') },
      { change: sentence('对{last}年度评选的优秀志愿者给予表彰。') },
      { change: sentence('沿用2019年建成的活动室。') },
      { change: inYear(2026, sentence('落实《居民阅读促进行动方案（2023—2026年）》。')) },
      { change: sentence('{last}年结余的经费结转使用。') },
      { change: sentenceIn('preamble', 'In {last} the survey reached every second household.') },
      { change: sentence('The room that was built in 2019 is painted.') },
      { change: inYear(2026, sentence('2025级学生另行编组。')) },
      { change: sentence('教材沿用{last}年版。') },
    ],
  },
  {
    id: 'date-outside-period',
    category: 'time',
    name: 'a time outside the period',
    rules: ['date-outside-period', 'stale-year'],
    positives: [
      { change: swap('kindergarten-autumn', ['时间: 11月,', '时间: 5月,']) },
      { change: swap('economic-targets', ['时间: 11月20日前', '时间: 8月20日前']) },
      { change: swap('kindergarten-term', ['时间: 4月、6月', '时间: 4月、9月']) },
      { change: anyTime(field('when', '2029年3月', 'measures')) },
      { change: swap('youth-center-en', ['when: May 20', 'when: August 20']) },
      {
        change: swap('social-work-service-en', [
          'when: March 2027, text: Evaluation',
          'when: June 2027, text: Evaluation',
        ]),
      },
    ],
    nearMisses: [
      { change: sentence('档案保存至2036年12月31日。') },
      { change: anyTime(sentence('{next}年1月15日前向居民代表会议报告全年工作。')) },
      { change: anyTime(sentence('为{next}年储备项目不少于3个。')) },
      { change: sentence('Records are kept until 2033.') },
      { change: anyTime(sentence('The draft plan for {next} is ready by December.')) },
    ],
  },
  {
    id: 'impossible-date',
    category: 'time',
    name: 'a date that does not exist',
    rules: ['impossible-date'],
    positives: [
      { change: anyTime(sentence('材料于2月30日前报送。')), also: ['phrase-not-understood'] },
      { change: anyTime(sentence('4月31日举办开放日。')) },
      { change: in2026(sentence('2026年2月29日前完成登记。')) },
      { change: swap('family-health', ['时间: 4月7日,', '时间: 4月31日,']), also: ['phrase-not-understood'] },
      { change: swap('residents-committee', ['日期: 2026年1月20日', '日期: 2026年1月32日']) },
      { change: anyTime(sentence('13月5日前完成归档。')) },
      { change: anyTime(sentence('Forms are returned by 31 June.')) },
      {
        change: swap('neighborhood-association-en', ['when: April 22,', 'when: April 31,']),
        also: ['phrase-not-understood'],
      },
      { change: anyTime(sentence('六月三十一日前报送名单。')) },
    ],
    nearMisses: [
      { change: anyTime(sentence('2月28日前完成登记。')) },
      { change: sentence('保洁费每户每月4.31元。') },
      { change: sentence('收到来信后30日内答复。') },
      { change: sentence('合同有效期至2028年2月29日。') },
      { change: sentence('工具放在2—30号储物柜。') },
      { change: sentence('Room 2.30 is kept for tutors.') },
    ],
  },
  {
    id: 'weekday-mismatch',
    category: 'time',
    name: 'a weekday that does not match its date',
    rules: ['weekday-mismatch'],
    positives: [
      { change: in2026(sentence('3月12日（星期一）组织植树。')) },
      { change: in2026(sentence('9月10日上午（周五）召开座谈会。')) },
      { change: swap('social-work-station', ['3月17日（周二）', '3月17日（周三）']) },
      { change: swap('sub-district-2027', ['3月8日（星期一）', '3月8日（星期日）']) },
      { change: swap('youth-center-en', ['Monday, February 2', 'Monday, February 3']) },
      {
        change: in2026(inEnglish(sentence('The fair is on Saturday, 15 March 2026.'))),
        also: ['mixed-dates'],
      },
      { change: in2026(sentence('3月12日星期一组织植树。')) },
    ],
    nearMisses: [
      { change: in2026(sentence('3月12日（星期四）组织植树。')) },
      { change: sentence('图书室每周三、周六开放。') },
      { change: in2026(sentence('3月12日前的星期六组织植树。')) },
      { change: in2026(sentence('7月6日至10日（周一至周五）开办夏令营。')) },
      { change: sentence('每月第二个星期日召开家庭会议。') },
      {
        change: swap('parish-council-en', [
          'Annual assembly on 12 May',
          'Annual assembly on Tuesday, 12 May',
        ]),
      },
      { change: in2026(sentence('5月1日（周五）至5日（周二）活动室照常开放。')) },
    ],
  },
  {
    id: 'outdated-guidance',
    category: 'time',
    name: 'guidance that a later congress or plenum has overtaken',
    rules: ['outdated-guidance'],
    positives: [
      {
        change: swap('street-community-education', [
          '党的二十大和二十届历次全会精神',
          '党的十九大和十九届历次全会精神',
        ]),
      },
      { change: swap('town-education-center', ['党的二十大和二十届历次全会精神', '党的十九届五中全会精神']) },
      {
        change: swap('kindergarten-term', [
          '以习近平新时代中国特色社会主义思想为指导，认真实施',
          '以党的十八大精神为指导，认真实施',
        ]),
      },
      { change: inYear(2026, sentenceIn('preamble', '各项工作以党的十八届三中全会精神为统领。')) },
      {
        change: swap('town-education-center', [
          '党的二十大和二十届历次全会精神',
          '党的二十大和二十届二中全会精神',
        ]),
      },
      {
        change: swap('health-campaign', [
          '指导思想: 坚持预防为主',
          '指导思想: 以党的十九大精神为指引，坚持预防为主',
        ]),
      },
    ],
    nearMisses: [
      { change: inYear(2026, sentence('按照党的十九大提出的乡村振兴战略，完善农家书屋。')) },
      { change: inYear(2026, sentenceIn('preamble', '党的十八大以来，这里的面貌发生了很大变化。')) },
      { change: anyTime(sentence('春季举办第十九届邻里节。')) },
      {
        change: swap('town-education-center', [
          '党的二十大和二十届历次全会精神',
          '党的二十大和二十届二中、三中、四中全会精神',
        ]),
      },
      { change: anyTime(sentence('邀请党的十九大代表讲述成长经历。')) },
    ],
  },
];
