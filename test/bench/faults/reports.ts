/** Whole texts: reports under the name of a plan, and plans that look back at length. */

export const REPORTS: readonly string[] = [
  `模板: 年度计划
语言: 中文
标题: 石桥社区2026年工作总结
单位: 石桥社区居民委员会
周期: 2026
前言: 一年来，在街道的指导和居民的支持下，社区各项工作取得了较好成绩，现总结如下。
章节:
  - 标题: 主要工作
    条目:
      - { 标题: 为民服务有了新提高。, 内容: 全年接待居民来访820人次，办结事项806件，走访困难家庭64户，发放慰问金3.2万元。, 责任人: 社区主任 }
      - { 标题: 文化生活更加丰富。, 内容: 先后举办邻里节、读书会和广场舞比赛23场，参加居民2600人次，受到普遍好评。, 责任人: 文教专干 }
      - { 标题: 平安建设扎实推进。, 内容: 组织消防演练4次，排查隐患51处，已全部整改，全年未发生火灾。, 责任人: 安全专干 }
  - 标题: 存在的问题
    条目:
      - 志愿者年龄偏大，年轻人参与少。
      - 部分活动形式单一，上班族难以参加。
落款:
  日期: 2026年12月20日
`,
  `模板: 年度计划
语言: 中文
标题: 枫林社区2026年工作计划
单位: 枫林社区居民委员会
周期: 2026
前言: 今年以来，社区紧紧围绕街道中心工作，较好地完成了各项任务。现将有关情况汇报如下。
主要措施:
  - { 标题: 宣传工作。, 内容: 共出黑板报12期，悬挂横幅30条，发放资料2000份，居民知晓率有了明显提高。, 责任人: 宣传员 }
  - { 标题: 卫生工作。, 内容: 开展了4次大扫除，清运垃圾16车，清除小广告700余张，环境面貌焕然一新。, 责任人: 卫生员 }
  - { 标题: 救助工作。, 内容: 为32户低保家庭办理了复核，帮助11名失业人员找到了工作。, 责任人: 民政专干 }
  - { 标题: 主要不足。, 内容: 回顾一年来的工作，我们也清醒地看到，工作人员的业务水平还不够高，创新意识还不够强。, 责任人: 社区主任 }
结语: 以上是社区一年来的工作情况，不当之处请批评指正。
落款:
  日期: 2026年12月18日
`,
  `template: annual
lang: en
title: Brookside Residents' Association, Annual Report 2026
organization: Brookside Residents' Association
period: 2026
preamble: This report tells what the association did in 2026.
measures:
  - { title: Events., text: "We held eleven events, which drew 940 visitors; the summer fair alone raised £1,300.", owner: Events committee }
  - { title: Repairs., text: The hall roof was repaired in May and the boiler was replaced in October., owner: Hall committee }
  - { title: Members., text: "Membership grew from 180 to 214 households, and 41 volunteers were trained.", owner: Secretary }
closing: We thank everyone who helped during the year.
signature:
  date: 18 December 2026
`,
];

/** The usual double title: what was done, and then what will be. */
export const PLAN_AFTER_A_REPORT = `模板: 年度计划
语言: 中文
标题: 石桥社区2025年工作总结和2026年工作计划
单位: 石桥社区居民委员会
周期: 2026
基本情况:
  - { 标题: 2025年工作回顾。, 内容: 2025年接待居民来访820人次，办结事项806件，举办活动23场，参加居民2600人次。 }
  - { 标题: 存在的问题。, 内容: 志愿者年龄偏大，年轻人参与少。 }
工作目标:
  - { 编号: 活动, 内容: 全年举办活动, 指标: 不少于26场 }
  - { 编号: 志愿, 内容: 新增45周岁以下志愿者, 指标: 不少于30人 }
主要措施:
  - { 标题: 周末课堂。, 对应: 活动, 内容: 每月第二个星期六开课，请居民自己当老师。, 责任人: 文教专干 }
  - { 标题: 青年报到。, 对应: 志愿, 内容: 到辖区企业招募青年志愿者，建立服务积分。, 时间: 6月底前, 责任人: 社区主任 }
活动安排:
  - { 时间: 4月, 内容: 读书会。, 责任人: 文教专干 }
  - { 时间: 10月, 内容: 邻里节。, 责任人: 文教专干 }
落款:
  单位: 石桥社区居民委员会
  日期: 2026年1月16日
`;

export const PLAN_WITH_A_LONG_LOOK_BACK = `模板: 年度计划
语言: 中文
标题: 枫林社区2026年卫生工作计划
单位: 枫林社区居民委员会
周期: 2026
前言: |
  2025年，社区开展了12次大扫除，清运垃圾48车，清除了小广告2100余张，完成了3个楼栋的雨污分流，取得了较好成绩，获评街道卫生先进社区。
  一年来，居民投诉由91件下降到37件，楼道堆物减少了七成，但沿街商户门前的油污和夏季蚊蝇仍然反复。为巩固成果、补上短板，制定本计划。
工作目标:
  - { 编号: 投诉, 内容: 卫生投诉, 指标: 不超过25件 }
  - { 编号: 商户, 内容: 商户门前三包签约率, 指标: 达到100% }
主要措施:
  - { 标题: 商户自治。, 对应: [投诉, 商户], 内容: 组建商户自治队，每天自查，每周互评。, 责任人: 卫生专干 }
  - { 标题: 夏季除蚊。, 对应: 投诉, 内容: 5月至9月每半月清理一次积水。, 时间: 5月至9月, 责任人: 卫生专干 }
活动安排:
  - { 时间: 4月, 内容: 爱国卫生月大扫除。, 责任人: 卫生专干 }
  - { 时间: 11月, 内容: 评选卫生商户。, 责任人: 卫生专干 }
落款:
  单位: 枫林社区居民委员会
  日期: 2026年1月12日
`;

export const YEAR_OF_RESULTS = `template: annual
lang: en
title: Brookside Residents' Association, Plan 2026
organization: Brookside Residents' Association
period: 2026
preamble: Last year we held eleven events, repaired the hall roof and trained 41 volunteers. Membership grew from 180 to 214 households.
situation:
  - { title: What was achieved., text: "The summer fair raised £1,300 and the coffee mornings were full every week." }
  - { title: What was not., text: The path to the playground was not repaired because the contractor withdrew. }
targets:
  - { id: members, text: Member households, value: at least 230 households }
  - { id: path, text: The path to the playground, value: completed }
measures:
  - { title: Welcome visits., serves: members, text: Two members call on each new household., owner: Secretary }
  - { title: The path., serves: path, text: A new contractor starts when the frost is over., when: April, owner: Hall committee }
schedule:
  - { when: April, text: Work on the path, owner: Hall committee }
  - { when: July, text: Summer fair, owner: Events committee }
signature:
  date: 14 January 2026
`;
