/** Percentages, ways to write figures, sums, amounts per head, and figures that contradict each other. */
import { inEnglish, sentence, sentenceIn, target, where } from '../changes.ts';
import { swap } from '../exact.ts';
import type { Fault } from '../types.ts';
import { named } from './kinds.ts';

export const FIGURES: readonly Fault[] = [
  {
    id: 'percentage-out-of-range',
    category: 'figures',
    name: 'a share that cannot be',
    rules: ['percentage-out-of-range'],
    positives: [
      { change: target('居民活动参与率', '达到120%') },
      { change: sentence('居民满意率达到105%以上。') },
      { change: sentence('垃圾分类准确率达到850%。') },
      { change: target('Share of members who vote', 'at least 130%') },
      { change: sentence('The share of homes that are visited rises to 110%.') },
    ],
    nearMisses: [
      { change: sentence('参加人数比上年增长120%。') },
      { change: sentence('报名人数超过名额的150%时抽签。') },
      { change: sentence('力争完成街道下达任务的110%。') },
      { change: sentence('Bookings rose by 140% in two years.') },
      { change: inEnglish(target('Donations compared with last year', '120% of last year')) },
    ],
  },
  {
    id: 'figure-form',
    category: 'figures',
    name: 'a full stop in place of the decimal point (3。5亿)',
    rules: ['number-form'],
    positives: [
      { change: sentence('安排资金3。5万元。') },
      { change: sentence('项目总投资1。2亿元，年内完成一半。') },
      { change: sentence('居民满意率达到92。5%。') },
      { change: sentence('新增绿地0。8公顷。') },
    ],
    nearMisses: [
      { change: sentence('单项最高分为5。3月起执行。') },
      { change: sentence('全年共办6期。2月开课。') },
      { change: sentence('60周岁以上免费。50户以上的楼栋设两名楼长。') },
      { change: sentence('评分表最高10。8分以下的限期整改。') },
    ],
  },
  {
    id: 'range-form',
    category: 'figures',
    name: 'a range of figures or times written in a wrong way',
    rules: ['number-form', 'range-form', 'date-form', 'half-width-punctuation'],
    positives: [
      { change: sentence('每组5-8人。') },
      { change: sentence('居民到课率保持在60～70%。') },
      { change: sentence('每个站点补助2-3万元。') },
      { change: sentence('每次活动时长1--2小时。') },
    ],
    nearMisses: [
      { change: sentence('每组5～8人。') },
      { change: sentence('每组5—8人。') },
      { change: sentence('居民到课率保持在60%～70%。') },
      { change: sentence('每个站点补助2万～3万元。') },
      { change: sentence('咨询电话0571-8765000，全天有人接听。') },
      { change: sentence('钥匙存放在3-12室。') },
    ],
  },
  {
    id: 'sum-mismatch',
    category: 'figures',
    name: 'parts that do not add up to the whole',
    rules: ['sum-mismatch'],
    positives: [
      { change: swap('town-education-center', ['[课程和师资, 6.2,', '[课程和师资, 6.7,']), anywhere: true },
      { change: swap('residents-committee', ['办公和会议4.2万元', '办公和会议5.2万元']), anywhere: true },
      {
        change: swap('social-work-station', ['[政府购买服务, 96.0,', '[政府购买服务, 69.0,']),
        anywhere: true,
      },
      { change: swap('family-health', ['其中宣传1.1万元', '其中宣传1.7万元']), anywhere: true },
      { change: swap('kindergarten-autumn', ['参观交通4200元', '参观交通2400元']), anywhere: true },
      {
        change: swap('health-campaign', ['枇杷湾东苑、湾东巷, 640,', '枇杷湾东苑、湾东巷, 460,']),
        anywhere: true,
      },
      { change: swap('kindergarten-term', ['小班74人', '小班47人']), anywhere: true },
      { change: swap('economic-targets', ['10月76万元，', '10月67万元，']), anywhere: true },
      { change: swap('community-education-en', ['"59,280"', '"52,980"']), anywhere: true },
      { change: swap('parish-council-en', ['£9,800', '£8,900']), anywhere: true },
      { change: swap('youth-center-en', ['[Total, "$62,000"]', '[Total, "$26,000"]']), anywhere: true },
      { change: swap('social-work-service-en', ['"£36,000"]', '"£63,000"]']), anywhere: true },
    ],
    nearMisses: [
      { change: sentence('全年安排活动20场，其中邻里节3场、读书会4场，其余由居民点单。') },
      { change: sentence('志愿者共100人，其中女性63人，党员45人。') },
      { change: sentence('三类课程各占33.3%，合计约100%。') },
      { change: sentence('走访300户，其中独居老人80户。') },
      { change: sentence('Of the 60 students, 34 are girls and 41 come by bus.') },
      {
        change: swap('community-education-en', ['[Tutors, "59,280", 57%]', '[Tutors, "59,280", about 57%]']),
      },
      { change: sentence('培训36人，分4组，每组8—10人。') },
      { change: sentence('男生62人、女生58人，共120人。') },
    ],
  },
  {
    id: 'per-head-mismatch',
    category: 'figures',
    name: 'an amount per head that does not make the total',
    rules: ['per-head-mismatch'],
    positives: [
      {
        change: swap('street-community-education', ['每人2元安排12.4万元', '每人2元安排14.2万元']),
        also: ['sum-mismatch'],
      },
      { change: swap('sub-district-2027', ['每人每年3元安排16.5万元', '每人每年3元安排15.6万元']) },
      {
        change: swap('town-education-center', ['每人2.5元安排12万元', '每人2.8元安排12万元']),
        also: ['conflicting-figures'],
      },
      { change: sentence('按辖区人口4000人、每人3元安排经费1.5万元。') },
      { change: sentence('120名独居老人每人慰问200元，共需2.2万元。') },
      { change: sentence('按人均3元、全社区6000人安排经费2万元。') },
      {
        change: swap('community-education-en', [
          'that is 3.20 euros for each',
          'that is 2.30 euros for each',
        ]),
        also: ['conflicting-figures'],
      },
    ],
    nearMisses: [
      { change: sentence('按辖区人口4000人、每人3元安排经费1.2万元。') },
      { change: sentence('按辖区人口4020人、每人3元安排经费约1.2万元。') },
      { change: sentence('80名老人每人补贴20元，另付场地费500元，共需2100元。') },
      { change: sentence('服务对象120人，人均不低于50元，安排8000元。') },
      {
        change: sentence(
          'Each of the 60 children gets a book at 5 euros; with postage that makes 340 euros.',
        ),
      },
      { change: sentence('全年办12场，每场50人，共600人次。') },
      { change: sentence('补贴标准由每人1.5元提高到每人2元，覆盖4000人，较上年增加2000元。') },
    ],
  },
  {
    id: 'conflicting-figures',
    category: 'figures',
    name: 'one indicator with two values',
    rules: ['conflicting-figures'],
    positives: [
      {
        change: where(named('street-community-education'), sentence('居民社区教育参与率达到60%以上。')),
        anywhere: true,
      },
      {
        change: where(named('residents-committee'), sentence('入户走访覆盖率达到90%以上。')),
        anywhere: true,
      },
      {
        change: where(named('kindergarten-autumn'), sentence('家长半日活动参加率达到90%以上。')),
        anywhere: true,
      },
      {
        change: where(named('elderly-affairs'), sentence('65周岁以上老年人健康体检率达到80%以上。')),
        anywhere: true,
      },
      { change: where(named('family-health'), sentence('重点人群随访率达到98%。')), anywhere: true },
      {
        change: where(
          named('community-education-en'),
          sentence('Course enrolments over the year reach at least 4,200.'),
        ),
        anywhere: true,
      },
    ],
    nearMisses: [
      {
        change: where(named('street-community-education'), sentence('居民社区教育参与率上半年达到26%以上。')),
      },
      {
        change: where(
          named('street-community-education'),
          sentence('其中船埠社区居民社区教育参与率达到48%以上。'),
        ),
      },
      { change: where(named('residents-committee'), sentence('入户走访覆盖率达到95%以上，逐季通报。')) },
      {
        change: where(
          named('elderly-affairs'),
          sentenceIn('preamble', '上年65周岁以上老年人健康体检率为68%。'),
        ),
      },
      {
        change: where(
          named('community-education-en'),
          sentence('Course enrolments reached 4,120 last year.'),
        ),
      },
      { change: where(named('elderly-affairs'), sentence('80周岁以上老年人健康体检率达到90%以上。')) },
      {
        change: where(
          named('street-community-education'),
          sentence('到2030年，居民社区教育参与率达到60%以上。'),
        ),
      },
      { change: where(named('family-health'), sentence('重点人群随访率达到95%以上，力争97%。')) },
    ],
  },
  {
    id: 'partial-participation',
    category: 'figures',
    name: 'everybody takes part, at 50% or more',
    rules: ['partial-participation'],
    positives: [
      { change: sentence('农家书屋实现居民全员参与率50%以上。') },
      { change: target('居民全员参与率', '达到60%以上') },
      { change: sentence('全员培训率达到70%以上。') },
      { change: sentence('全体居民参与率达到60%以上。') },
      { change: sentence('确保教职工全员参与，参与率不低于80%。') },
    ],
    nearMisses: [
      { change: sentence('农家书屋居民参与率达到50%以上。') },
      { change: sentence('全员参与率达到100%。') },
      { change: sentence('教职工全员参加培训，合格率达到90%以上。') },
      { change: sentence('志愿者全员投保，其中60%以上由街道补贴。') },
    ],
  },
];
