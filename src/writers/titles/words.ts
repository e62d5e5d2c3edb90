/**
 * What titles of plans, notices and annexes are made of. A table of our own and
 * not `Intl.Segmenter`: its dictionary differs between versions of Node, and
 * the same plan has to give the same bytes in all of them.
 */
import { largest } from '../../text/many.ts';

const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that no line is to split. The longest one counts: 工作计划 stays whole though 工作 is a word. */
const WHOLE = listed(`
  工作计划 工作要点 工作方案 工作总结 工作安排 工作任务 工作目标 工作报告 实施方案 实施意见 实施细则 实施办法 行动计划 行动方案
  活动方案 活动计划 活动安排 活动安排表 管理办法 管理制度 指导意见 应急预案 考核办法 考核细则 责任清单 任务清单 项目清单 重点任务 任务分解表 分解表
  安排表 时间表 一览表 明细表 统计表 登记表 进度表 汇总表 预算表 名册 名单 清单 附表 计划 方案 要点 总结 规划 纲要 办法 细则 意见 制度 预案 报告 通知
  通告 公告 请示 批复 决定 汇报 建议 规定 规程 规范 标准 指南 手册 章程 公约 协议 试行 修订 征求意见稿 草案
  年度 半年 上半年 下半年 季度 学年 学年度 学期 春季学期 秋季学期 春季 夏季 秋季 冬季 暑期 寒假 暑假 春节 端午 中秋 国庆 重阳
  第一学期 第二学期 第一季度 第二季度 第三季度 第四季度 三年行动 五年规划 全年 每月 每周 期间
  社区教育 终身教育 终身学习 终身学习活动周 学习型社会 学习型城市 老年教育 家庭教育 学前教育 义务教育 职业教育 成人教育 健康教育 安全教育 法治教育 思想政治 素质教育 科普教育
  社区治理 基层治理 社会治理 综合治理 社区服务 社区建设 社区矫正 社区卫生 社区文化 社区工作者 网格化管理 网格化 网格 党建引领 党建 党群 党风廉政 廉政建设
  党风廉政建设 意识形态 主题教育 主题党日 组织生活 群团 共青团 妇女 妇联 儿童 青少年 未成年人 未成年人保护 关心下一代 老年人 老年 老龄 残疾人 退役军人 志愿者 志愿服务 义工
  新时代文明实践 文明实践 精神文明 精神文明建设 文明城市 文明创建 平安建设 平安创建 平安社区 法治 普法 依法治理 信访 维稳 人民调解 矛盾纠纷 排查 化解 调解 禁毒 反邪教 反诈 消防 消防安全 安全生产 食品安全 交通安全 防汛
  防汛抗旱 防灾减灾 应急 应急管理 爱国卫生 爱国卫生运动 环境卫生 环境整治 人居环境 人居环境整治 垃圾分类 生活垃圾 生活垃圾分类 生态环境 乡村振兴 民政 民生 民生实事 民主 民主管理 民主理财 居务公开 村务公开 党务公开
  政务公开 财务公开 财务管理 计划生育 人口 卫生 健康 健康促进 养老 养老服务 居家养老 医养结合 助老 助残 助学 扶贫 帮扶 帮困 救助 社会救助 社会保障 社会保险 就业 就业创业 创业 再就业 住房 物业 物业管理 业主 业主委员会 业主大会
  文化 文体 文体活动 体育 全民健身 全民阅读 读书 科普 科技 宣传 宣传教育 思想 道德 教育 教学 教研 教师 教职工 保教 保教工作 德育 家长 家长学校 家园 家园共育 家校 家校社 家校共育 家校协同 协同育人 育人 共育 共建 共享 共治 结对 结对共建 开放 场地 设施 场地设施
  社工 社会工作 社会组织 公益 公益创投 慈善 品牌 项目 服务 服务项目 培训 学习 活动 工作 建设 管理 治理 创建 整治 考核 评估 督查 监督 检查 保障 组织 领导 小组 领导小组 工作小组 工作组 队伍 人才 经费 预算 目标 任务 责任 分工 措施 重点 专项 专项行动 行动 试点 示范 常态化
  关于 印发 转发 开展 加强 推进 促进 深化 落实 贯彻 贯彻落实 组织实施 实施 制定 成立 举办 做好 召开 报送 调整 表彰 进一步 全面 深入 切实 持续 有关 相关 若干 事项 问题 情况 精神 会议 参与 平等 和谐 和平 共和国 对口 对象 对外 对接 对照 针对 应对 面对 面向 目的 在校 在职 存在 以及 由于 为主 行为 作为 为民 以人为本 至上 等级 优等 高等 中等 初等
  发展 改革 创新 提升 提高 改善 优化 巩固 完善 健全 建立 打造 高质量 高质量发展 一体化 数字化 信息化 现代化 标准化 规范化 精细化 智慧 数字 城市 农村 乡村 全县 全区 全市 全镇 全街道 全校 全园 本年 本级 国家 中国 全国 政府 人民政府 机关 企业 事业 单位 部门 干部 职工 党员 群众 居民 村民 家庭 邻里 邻里节 儿童友好 一老一小
  社会 社会发展 国民经济 经济 主要 完成 完成情况 主要目标 主要任务 目标任务 重点工作 重点项目 老年友好型 老年友好型社区 儿童友好型 中央 八项规定 学习教育 困难 困难群众 走访 慰问 走访慰问 关爱 关爱服务 困境 困境儿童 留守 留守儿童 友好 友好型 便民 便民服务 指导 指导服务 幸福 幸福家园 阳光 课堂 城乡 村级
  镇级 县级 市级 区级 省级 国家级 乡镇 街镇 公共 公共服务 基本 基层 建成 数据 资金 资产 资源 合作 协作 联动 联席 联席会议 议事 协商 自治 德治 自治章程 村规民约 居民公约 移风易俗 红白理事 殡葬 婚育 生育 托育 母婴 家政 家风 家训 家教 美丽 绿色 低碳 节约 节能
  环保 河长制 护林 防火 森林防火 防疫 防控 疫情 疾病 慢性病 预防 接种 献血 献爱心 募捐 义诊 义卖 讲座 讲堂 大讲堂 比赛 竞赛 演出 展览 展示 展演 电影 放映 广场舞 合唱 舞蹈 书法 绘画 摄影 象棋 乒乓球 篮球 足球 运动会 趣味 亲子 研学 实践 实训 技能 技能培训 手机 智能 智能手机 电商 农民 农户 农业
  农技 农产品 种植 养殖 用工 务工 外来 流动人口 出租房 租赁 房屋 住宅 电梯 加装电梯 改造 老旧小区 老旧小区改造 停车 充电 电动车 电动自行车 用电 燃气 安全隐患 隐患 隐患排查 整改 自查 巡查 巡逻 值班 值守 轮值 台账 验收 达标 星级 评定 认定 申报 备案 审批 招聘 录用 聘用 选聘 公示 奖励 补贴 补助 津贴 发放 收支 决算
  民族 民族团结 宗教 统战 统一战线 双拥 国防 国防教育 档案 保密 信息 网络 网络安全 媒体 融合 主任 书记 成员 人员 代表 大会 代表大会 换届 选举 述职 评议 考评 评选 先进 优秀 十佳 之家 之友 之星 之声 之路 之春 之夏 之秋 之冬 之窗
`);

/** What names of bodies end in: a good place for a line to end, and not to be parted from the name before it. */
const BODIES = listed(`
  委员会 居民委员会 村民委员会 居委会 村委会 党委 党委会 党工委 党支部 党总支 支部委员会 总支部委员会 总支委 支委会 办事处 街道办事处 街道 街道党工委 管理委员会 管委会 监督委员会 村务监督委员会 居务监督委员会 联合会 残疾人联合会
  妇女联合会 工会 协会 学会 基金会 促进会 理事会 合作社 服务中心 服务站 党群服务中心 卫生服务中心 社区卫生服务中心 文化中心 教育中心 社区教育中心 活动中心 日间照料中心 养老服务中心 服务社 工作站 工作室 中心 社区 小区 学校 社区学校 社区学院 学院 大学 老年大学 开放大学 小学 中学 高中 初中
  中心小学 实验小学 实验学校 幼儿园 中心幼儿园 托育园 医院 卫生院 卫生局 派出所 司法所 综合文化站 文化站 图书馆 文化馆 教育局 民政局 政府办公室 办公室 人民政府 事务所 福利院 敬老院 养老院 之家 联盟 公司 有限公司 集团 居民小组
`);

/** Single characters that close the name of a place or body: 禾渡镇, 石桥村. */
export const PLACE_ENDS: ReadonlySet<string> = new Set('省市州县区旗镇乡村里路街巷园站所局厅部处科室校院会');

/** No line ends in one of these: it belongs to what follows. */
export const PARTICLES: ReadonlySet<string> = new Set(
  '的地得之和与及暨或等在对向为从自由于以把被将并而且至到按给让使跟同比则因如若据经凭往朝沿第每各本该两',
);

/** Words that lead on to what follows, of more than one character. */
export const LEADS: ReadonlySet<string> = new Set(
  listed(
    '关于 印发 转发 以及 由于 对于 根据 按照 依据 围绕 针对 面向 有关 开展 加强 推进 进一步 做好 全面 深入 切实 持续',
  ),
);

/** Words that belong to what they follow, so that no line begins with one. */
export const TAILS: ReadonlySet<string> = new Set(listed('等 期间 以来 以上 以下 之际 前后'));

export const BODY_ENDS: ReadonlySet<string> = new Set(BODIES);
export const KNOWN_WORDS: ReadonlySet<string> = new Set([...WHOLE, ...BODIES, ...LEADS, ...TAILS]);
/** Characters of the longest word. */
export const LONGEST_WORD = largest([...KNOWN_WORDS].map((word) => word.length));

/** English words that no line ends in. */
export const ENGLISH_LEADS: ReadonlySet<string> = new Set(
  listed('a an the of for in on at to and or by with from into as our its their & – —'),
);
/** English words that name what the document is, and stay together: Work Plan, Plan of Action. */
export const ENGLISH_PAIRS: ReadonlySet<string> = new Set([
  ...listed('work annual action strategic yearly monthly term activity business project').map(
    (word) => `${word} plan`,
  ),
  ...['plan of', 'of work', 'of activities', 'of action', 'list of', 'school year', 'annual report'],
]);
