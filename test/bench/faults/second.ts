/**
 * A second list: written when the rules were there, without a look at them, in
 * other words than the first. What was found of it at first sight stands in
 * docs/rules/bench.md: it tells how far the rules go beyond the texts they were
 * made with.
 */
import {
  entry,
  field,
  inMonth,
  inYear,
  item,
  sentence,
  sentenceIn,
  target,
  targetValue,
  where,
} from '../changes.ts';
import { made, swap } from '../exact.ts';
import { anywhere, type More, named, noAnnexes, plants, wholeYear } from './kinds.ts';

export const SECOND: More = {
  blank: {
    positives: plants(
      sentence('由＿＿＿＿负责召集，每季度一次。'),
      sentence('联系人：某某某。'),
      field('owner', '待定'),
      sentence('The meeting is held in [venue].'),
    ),
    nearMisses: plants(
      sentence('凡有某种慢性病的老人，一人一张服药卡。'),
      sentence('问卷中空白题按缺项处理。'),
      sentence('Write your name in block letters in the space provided.'),
    ),
  },
  'annex-not-there': {
    positives: plants(
      where(noAnnexes, sentence('评分细则详见附件一。')),
      where(noAnnexes, sentence('各网格名单另附于后。')),
      where(noAnnexes, sentence('A map of the routes is given in Appendix 2.')),
    ),
    nearMisses: plants(
      sentence('以附件形式发送的文件不再另发纸质。'),
      sentence('由区医院附属幼儿园提供场地。'),
      sentence('Please attach two photographs to the form.'),
    ),
  },
  'heading-without-text': {
    positives: plants(item('{ 标题: 做好后勤保障, 内容: "" }'), item('title: Working with schools')),
    nearMisses: plants(
      item('{ 标题: 冬季送温暖, 时间: 每年, 责任人: 社区主任, 对象: 独居老人 }'),
      item('Tell the neighbours in good time.'),
    ),
  },
  'target-without-figure': {
    positives: plants(
      target('社区治理水平再上新台阶'),
      targetValue('稳步增长'),
      target('Improve communication with parents'),
    ),
    nearMisses: plants(
      target('居民投诉', '同比下降10%'),
      target('每户至少一名家庭成员学会心肺复苏'),
      target('10月底前完成阅览室搬迁'),
      target('A new kitchen', 'completed by May'),
    ),
  },
  'stale-year': {
    positives: plants(
      where(wholeYear, item('{ 标题: 送医下乡。, 内容: "{last}年5月、10月各组织一次义诊。" }')),
      where(wholeYear, sentence('本项工作{last}年11月底前全部完成。')),
      where(wholeYear, sentence('The new rota starts on 1 March {last}.')),
    ),
    nearMisses: plants(
      sentence('对照{last}年居民满意度调查反映的问题逐项整改。'),
      sentence('“十五五”规划（2026—2030年）纳入学习内容。'),
      sentence('Families who joined in {last} renew their cards.'),
    ),
  },
  'date-outside-period': {
    positives: plants(
      where(named('kindergarten-autumn'), sentence('家长会定于2027年4月召开。')),
      where(named('youth-center-en'), sentence('A second course runs in September 2026.')),
      where(wholeYear, sentence('工程于2031年9月竣工。')),
    ),
    nearMisses: plants(
      where(wholeYear, sentence('合同期三年，至{next}年6月30日止。')),
      sentence('保修期到2032年。'),
      where(wholeYear, sentence('The lease runs until March {next}.')),
    ),
  },
  'impossible-date': {
    positives: [
      ...plants(
        where(wholeYear, sentence('9月31日前完成换届。')),
        where(wholeYear, sentence('材料截止日期为6月31日24时。')),
      ),
      { change: where(wholeYear, sentence('Posters go up on November 31.')), also: ['mixed-dates'] },
    ],
    nearMisses: plants(
      where(wholeYear, sentence('每月最后一天（2月为28日）盘点。')),
      sentence('楼栋号为6-31，地下一层。'),
      sentence('Lane 2 and lane 30 are closed to cars.'),
    ),
  },
  'weekday-mismatch': {
    positives: plants(
      where(wholeYear, inYear(2026, sentence('开放日为5月9日（星期日）。'))),
      where(wholeYear, inYear(2026, sentence('11月20日（周四）下午召开评议会。'))),
      where(wholeYear, inYear(2026, sentence('The walk starts on Sunday, 10 October.'))),
    ),
    nearMisses: plants(
      where(wholeYear, inYear(2026, sentence('开放日为5月9日（星期六）。'))),
      where(wholeYear, inYear(2026, sentence('11月20日（周五）下午召开评议会，次日（周六）公布结果。'))),
      where(wholeYear, inYear(2026, sentence('The walk starts on Sunday, 11 October.'))),
    ),
  },
  'outdated-guidance': {
    positives: plants(
      inYear(
        2026,
        sentenceIn('preamble', '为深入贯彻落实党的十九届四中全会精神，推进社区治理，现安排如下。'),
      ),
      inYear(2026, sentenceIn('preamble', '全年工作坚持以党的十七大精神为指导。')),
    ),
    nearMisses: plants(
      inYear(2026, sentenceIn('preamble', '党的十九大以来，社区先后改造了三个老旧小区。')),
      sentence('举办第十七届广场舞大赛。'),
    ),
  },
  'month-without-work': {
    positives: anywhere(
      made('residents-committee', (source) => source.replace(/ {2}- \{ 时间: 8月, .*\n/, '')),
      made('parish-council-en', (source) => source.replace(/ {2}- \{ when: September, .*\n/, '')),
    ),
    nearMisses: plants(
      made('parish-council-en', (source) =>
        source.replace('when: May, text', 'when: May to June, text').replace(/ {2}- \{ when: June, .*\n/, ''),
      ),
    ),
  },
  'month-twice': {
    positives: [
      {
        change: swap('residents-committee', ['时间: 10月, 内容: 国庆', '时间: 9月, 内容: 国庆']),
        also: ['occasion-in-wrong-month'],
        anywhere: true,
      },
      {
        change: swap('community-education-en', [
          'when: August, text: "Repairs',
          'when: July, text: "Repairs',
        ]),
        anywhere: true,
      },
    ],
    nearMisses: plants(
      where(
        named('residents-committee', 'town-education-center'),
        entry('schedule', '{ 时间: 每月, 内容: 更换宣传栏。, 责任人: 办公室 }'),
      ),
    ),
  },
  'occasion-in-wrong-month': {
    positives: plants(
      inMonth(4, '六一文艺汇演'),
      inYear(2026, inMonth(11, '中秋节茶话会')),
      inMonth(2, '国际劳动妇女节趣味赛'),
      inMonth(9, 'Christmas party for the children'),
    ),
    nearMisses: plants(
      inMonth(2, '三八节活动报名'),
      inMonth(4, '筹备五一文艺演出'),
      inMonth(12, '元旦联欢会彩排'),
      inMonth(10, 'rehearsals for the Christmas play'),
    ),
  },
  'occasion-on-wrong-day': {
    positives: plants(
      where(wholeYear, sentence('6月2日儿童节开放游乐设施。')),
      where(wholeYear, inYear(2026, sentence('9月26日（中秋节）举办赏月会。'))),
      where(wholeYear, sentence('7月2日建党节走访老党员。')),
    ),
    nearMisses: plants(
      where(wholeYear, sentence('5月30日提前过儿童节，组织游园。')),
      where(wholeYear, inYear(2026, sentence('9月25日（中秋节）举办赏月会。'))),
      where(wholeYear, sentence('7月1日建党节走访老党员。')),
    ),
  },
  'phase-order': {
    positives: anywhere(
      swap('village-supervision', ['第二阶段（5月—9月）', '第二阶段（3月—9月）']),
      swap('health-campaign', ['检查总结阶段（11月—12月）', '检查总结阶段（9月—12月）']),
    ),
    nearMisses: plants(
      swap('health-campaign', ['巩固提升阶段（7月—10月）', '巩固提升阶段（7月中旬—10月）']),
      swap('neighborhood-association-en', ['Phase 3 (September–November)', 'Phase 3 (October–November)']),
    ),
  },
  'percentage-out-of-range': {
    positives: plants(
      sentence('到会率不低于130%。'),
      target('垃圾分类覆盖率', '180%'),
      sentence('At least 105% of pupils attend every session.'),
    ),
    nearMisses: plants(
      sentence('活动场次是上年的150%。'),
      sentence('力争服务人次增长至去年的120%。'),
      sentence('Membership is 130% of what it was in 2020.'),
    ),
  },
  'figure-form': {
    positives: plants(sentence('人均绿地增加1。5平方米。'), sentence('租金每年12。6万元。')),
    nearMisses: plants(sentence('报名人数为18。5人以下不开班。'), sentence('每组12人。3组为一队。')),
  },
  'sum-mismatch': {
    positives: plants(
      sentence('投入资金30万元，其中财政拨款18万元，社会捐赠9万元，自筹4万元。'),
      sentence('招募志愿者60名，其中党员25名、群众45名。'),
      sentence('The grant of £9,000 is spent on rent (£4,000), tutors (£3,500) and materials (£2,500).'),
    ),
    nearMisses: plants(
      sentence('投入资金30万元，其中财政拨款18万元，社会捐赠8万元，自筹4万元。'),
      sentence('招募志愿者60名，其中党员25名。'),
      sentence('走访320户，其中低保18户、残疾26户，有5户两类都是。'),
      sentence('The grant of £9,000 covers rent (£4,000) and part of the tutors.'),
    ),
  },
  'per-head-mismatch': {
    positives: plants(
      sentence('为350名学生每人购买保险60元，共2.4万元。'),
      sentence('每户发放垃圾桶2个，500户共1200个。'),
    ),
    nearMisses: plants(
      sentence('为350名学生每人购买保险60元，共2.1万元。'),
      sentence('每户发放垃圾桶2个，500户共1000个，另备200个。'),
    ),
  },
  'conflicting-figures': {
    positives: anywhere(
      swap('kindergarten-term', [
        '期末向家长发放问卷，',
        '期末核对全园幼儿平均出勤率是否达到95%以上；向家长发放问卷，',
      ]),
      where(named('sub-district-2027'), sentence('全年居民受教育率达到85%以上。')),
    ),
    nearMisses: plants(
      where(named('sub-district-2027'), sentence('60周岁以上居民受教育率达到50%以上。')),
      where(named('sub-district-2027'), sentence('各居民学校居民受教育率按80%以上考核。')),
    ),
  },
  'partial-participation': {
    positives: plants(
      sentence('力争教职工全员培训，培训率60%以上。'),
      sentence('党员全员参与志愿服务，参与率达75%。'),
    ),
    nearMisses: plants(sentence('全员培训后，考核合格率90%以上。'), sentence('全员参与，覆盖率100%。')),
  },
  'one-body-two-names': {
    positives: anywhere(
      swap('health-campaign', [
        '资料按街道目录分类装订',
        '资料由爱卫工作领导小组分类装订；社区爱国卫生领导小组每月检查',
      ]),
    ),
    nearMisses: plants(
      where(named('economic-targets'), sentence('重大事项报街道党工委研究，由街道办事处实施。')),
    ),
  },
};
