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
