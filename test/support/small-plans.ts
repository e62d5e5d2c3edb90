/** Small plans without any finding. */
export const CLEAN_ZH = `单位: 杏花里社区居民委员会
周期: 2026
主题: 社区教育
工作目标:
  - { 编号: 培训, 内容: 居民年教育培训率, 指标: 达到50%以上 }
主要措施:
  - { 标题: 办好社区学校, 对应: 培训, 内容: 每月开课四次。, 责任人: 社区学校 }
活动安排:
  - { 时间: 3月, 内容: 亲子运动会, 责任人: 妇联 }
落款:
  日期: 2026年1月10日
`;

export const CLEAN_EN = `organization: Maple Court Residents' Association
period: 2026
subject: Community Education
targets:
  - { id: courses, text: Evening courses, value: at least 12 courses }
measures:
  - { title: Open the hall, serves: courses, text: The hall is open every Tuesday evening., owner: Pat Lee }
schedule:
  - { when: March, text: Spring fair, owner: Pat Lee }
signature:
  date: 10 January 2026
`;

/** A plan with everything that a Word file numbers or points to, and every page that is not text: cover, contents, head, foot, annexes. */
export const EVERYTHING = `${CLEAN_ZH}封面: 是
目录: 是
版头: { 发文机关: 杏花里社区居民委员会文件, 签发人: 王某 }
版记: { 印发机关: 杏花里社区居民委员会办公室, 日期: 2026年1月12日 }
文号: 杏居〔2026〕1号
主送: 杏花街道办事处
前言: |
  按照**《办法》**[全文](https://example.org/a?b=1&c=2)制定本计划[^1]。
  [来信](mailto:office@example.org)收到后办理[^2]：

  1. 登记；
  2. 转办：
     - 三日内
     - 七日内

  [^1]: 见[官网](https://example.org/notes)。
  [^2]: “来信”指……书面来信。
组织领导:
  标题: 成立工作小组
  内容: 名单如下：
  名单: { 组长: [王某（书记）], 组员: [李某, 赵某] }
经费预算:
  - 标题: 经费表
    表格: { 表头: [项目, 金额], 数据: [[讲座, 3000元], [宣传, 1000元]] }
附件:
  - 标题: 安排表
    内容: 见[网页](https://example.org/annex)。
  - 名单
抄送: [杏花派出所]
`;
