/** Plans with something missing: blanks, annexes, texts, sections, figures; and reports that are no plans. */
import { entry, field, inEnglish, item, sentence, target, targetValue, where } from '../changes.ts';
import { both, made, swap, text, without } from '../exact.ts';
import type { Fault } from '../types.ts';
import { noAnnexes, noTables, usesTemplate } from './kinds.ts';
import { PLAN_AFTER_A_REPORT, PLAN_WITH_A_LONG_LOOK_BACK, REPORTS, YEAR_OF_RESULTS } from './reports.ts';

const TOLD_ELSEWHERE =
  'Where the schedule tells all the work, or the measures all the times, some do without.';

export const COMPLETENESS: readonly Fault[] = [
  {
    id: 'blank',
    category: 'completeness',
    name: 'a blank left to be filled in',
    rules: ['placeholder', 'starter-text'],
    positives: [
      { change: field('owner', '〔　　〕') },
      { change: field('owner', '＿＿＿＿') },
      { change: field('when', '××月××日'), also: ['phrase-not-understood'] },
      { change: sentence('参加人数不少于____人。') },
      { change: sentence('全年服务居民XX人次。') },
      { change: sentence('活动由某单位承办，经费由某某街道负担。') },
      { change: sentence('全年开展活动（此处填写次数）次。') },
      { change: sentence('具体做法与20xx年相同。') },
      { change: field('owner', 'TBD') },
      { change: sentence('At least ___ families take part.') },
      { change: sentence('The hall is open until [insert time] on weekdays.') },
      { change: sentence('经费由【请填写单位】承担。') },
      { change: field('venue', '＿＿＿') },
    ],
    nearMisses: [
      { change: sentence('经费按照财办〔{year}〕8号文件列支。') },
      { change: sentence('遇到某些家庭不便出门的，由工作人员上门办理。') },
      { change: sentence('某一项工作连续两个月没有进展的，由分管负责人说明原因。') },
      { change: sentence('体检项目包括X光胸片和B超。') },
      { change: sentence('登记表由本人填写，填写说明贴在窗口。') },
      { change: inEnglish(sentence('Fill in the form at the desk and leave it with the warden.')) },
      { change: inEnglish(sentence('Blank forms and XXL aprons are kept in the cupboard.')) },
      { change: sentence('未填写完整的登记表退回本人补填。') },
      { change: sentence('制作3×4米的展板两块。') },
    ],
  },
  {
    id: 'annex-not-there',
    category: 'completeness',
    name: 'an annex that is announced and not there',
    rules: ['dangling-reference'],
    positives: [
      { change: where(noAnnexes, sentence('具体名单见附件。')) },
      { change: where(noAnnexes, sentence('课程表附后。')) },
      { change: where(noTables, sentence('任务分工详见附表。')) },
      { change: swap('school-and-neighborhood', ['时间和管理人见附件1', '时间和管理人见附件3']) },
      { change: swap('street-community-education', ['学习点数见附件）', '学习点数见附件2）']) },
      { change: where(noAnnexes, sentence('The opening hours are listed in Annex B.')) },
      { change: where(noAnnexes, sentence('For the names of the wardens see the attached list.')) },
    ],
    nearMisses: [
      { change: sentence('活动就近安排，附近的学校和商户可以报名。') },
      { change: sentence('报销时发票在前、清单附后，由会计核对。') },
      { change: sentence('登记表按区民政局通知附件2的样式填写。') },
      { change: swap('school-and-neighborhood', ['时间和管理人见附件1', '共4处，时间和管理人见附件1']) },
      { change: sentence('Classes meet in the annex of the library.') },
      { change: sentence('A receipt is attached to each claim.') },
      { change: sentence('材料扫描后作为附件上传，单个附件不超过10兆。') },
    ],
  },
  {
    id: 'heading-without-text',
    category: 'completeness',
    name: 'a heading with nothing below it',
    // A section that holds nothing at all is a blank, and an empty list is none.
    rules: ['heading-without-text', 'empty-item', 'placeholder', 'too-few'],
    positives: [
      { change: item('标题: 加强宣传引导') },
      { change: item('{ 标题: 强化督导检查, 条目: [] }') },
      {
        change: swap('village-supervision', [
          '  - 标题: 自身建设\n',
          '  - 标题: 廉洁教育\n  - 标题: 自身建设\n',
        ]),
      },
      { change: made('kindergarten-autumn', (source) => source.replace('落款:', '考核评价:\n落款:')) },
      {
        change: made('residents-committee', (source) =>
          source.replace('落款:', '考核评价: { 标题: 考核和评比 }\n落款:'),
        ),
      },
      { change: item('title: Better publicity') },
    ],
    nearMisses: [
      { change: item('{ 标题: 消防演练, 时间: 每季度, 责任人: 安全专干 }') },
      { change: item('{ 标题: 应急分队, 名单: { 队长: [物业经理], 队员: [楼长, 保安员] } }') },
      {
        change: item(
          '{ 标题: 开放时间, 表格: { 表头: [场所, 时间], 数据: [[图书室, 周六], [棋牌室, 周日]] } }',
        ),
      },
      { change: item('每月与派出所碰头一次，通报情况。') },
      { change: entry('attachments', '标题: 志愿者报名表') },
      { change: item('{ title: Fire drill, when: every quarter, owner: Operations manager }') },
    ],
  },
  {
    id: 'required-part-missing',
    category: 'completeness',
    name: 'a part that every plan of this kind has is missing',
    rules: ['missing-section'],
    positives: [
      {
        change: where(usesTemplate('年度计划', 'annual'), without('measures')),
        also: ['target-without-measure', 'no-owners', 'dangling-reference'],
        anywhere: true,
        arguable: TOLD_ELSEWHERE,
      },
      {
        change: where(usesTemplate('学期计划', 'semester'), without('schedule')),
        also: ['no-dates', 'no-owners'],
        anywhere: true,
        arguable: TOLD_ELSEWHERE,
      },
      {
        change: where(usesTemplate('年度计划', 'annual'), without('targets')),
        also: ['dangling-reference'],
        anywhere: true,
        arguable: TOLD_ELSEWHERE,
      },
      {
        change: where(usesTemplate('年度计划', 'annual'), without('schedule')),
        also: ['no-dates', 'no-owners'],
        anywhere: true,
        arguable: TOLD_ELSEWHERE,
      },
      {
        change: where(usesTemplate('年度计划', 'annual'), both(without('measures'), without('schedule'))),
        also: ['target-without-measure', 'no-owners', 'no-dates', 'dangling-reference'],
        anywhere: true,
      },
      {
        change: where(usesTemplate('学期计划', 'semester'), both(without('measures'), without('schedule'))),
        also: ['target-without-measure', 'no-owners', 'no-dates', 'dangling-reference'],
        anywhere: true,
      },
    ],
    nearMisses: [
      { change: moved('family-health', '工作目标', '年度目标', '') },
      { change: moved('family-health', '主要措施', '重点任务', '') },
      { change: moved('kindergarten-autumn', '活动安排', '工作行事历', '    类型: 活动安排\n') },
      { change: moved('social-work-station', '活动安排', '大事记', '    类型: 活动安排\n') },
    ],
  },
  {
    id: 'target-without-figure',
    category: 'completeness',
    name: 'a target that names nothing to measure',
    // A value of which nothing is understood is told as such.
    rules: ['target-unmeasurable', 'phrase-not-understood'],
    positives: [
      { change: target('居民文明素质', '明显提高') },
      { change: target('邻里关系更加和谐，居民幸福感进一步增强') },
      { change: targetValue('不断提升') },
      { change: target('努力把居民学校办得更好') },
      { change: targetValue('as many as possible') },
      { change: target('Residents feel more at home') },
      { change: target('新增停车位若干') },
    ],
    nearMisses: [
      { change: target('全年食品安全', '零事故') },
      { change: target('标准化居民学校', '通过市级验收') },
      { change: target('独居老人探访', '全覆盖') },
      { change: target('建成1个居民书屋') },
      { change: target('年底前完成居民公约修订') },
      { change: target('参加活动的家庭', '三分之二以上') },
      { change: inEnglish(target('Households that get the programme', 'all households')) },
      { change: inEnglish(target('Two thirds of the members vote at the annual meeting')) },
      { change: target('每季度公布一次账目') },
    ],
  },
  {
    id: 'report-not-plan',
    category: 'completeness',
    name: 'a report handed in as a plan',
    rules: ['report-not-plan'],
    positives: REPORTS.map((report) => ({
      change: text('residents-committee', report),
      also: ['missing-section', 'no-dates', 'stale-year', 'no-owners'],
      anywhere: true,
    })),
    nearMisses: [
      { change: text('residents-committee', PLAN_AFTER_A_REPORT) },
      { change: text('residents-committee', PLAN_WITH_A_LONG_LOOK_BACK) },
      { change: text('parish-council-en', YEAR_OF_RESULTS) },
    ],
  },
];

/** A usual section moved into `sections` under a heading of one's own. */
function moved(plan: string, key: string, title: string, kind: string) {
  return made(plan, (source) =>
    source.replace(new RegExp(`^${key}:\\n((?: +.*\\n)+)`, 'm'), (_, list: string) => {
      const items = list.replace(/^/gm, '    ').trimEnd();
      return `章节:\n  - 标题: ${title}\n${kind}    条目:\n${items}\n`;
    }),
  );
}
