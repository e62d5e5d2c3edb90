/**
 * Words that are easily mistyped for others that sound or look like them. A
 * pattern matches nothing that can also be right where it stands.
 */
export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  /** Only where the plan also writes the right word. */
  readonly ifRightElsewhere?: true;
}

const HAN_BEFORE = String.raw`(?<!(?:[到往从回]|走进)\p{Script=Han}{0,8})`;

export const CONFUSIONS: readonly Confusion[] = [
  {
    wrong: `${HAN_BEFORE}(?<![行报志版作公信茶讯学剧结会用销])社去(?=和谐|工作|教育|居民|居委|文化|服务|建设|党|卫生|矫正|治理|志愿|环境|干部|学校|书记|的|内|里|各)`,
    right: '社区',
  },
  { wrong: '心里(?=咨询|健康|辅导|疏导|素质|干预|援助|测评)', right: '心理' },
  { wrong: '自愿者(?=队伍|团队|组织|协会|招募|服务)', right: '志愿者' },
  { wrong: '自愿者', right: '志愿者', ifRightElsewhere: true },
  { wrong: '(?<![蚊床营窗])帐(?=[目户号本单务册簿面款])', right: '账' },
  { wrong: '(?<=[报台记结对查转入做公欠])帐(?![篷子房幕])', right: '账' },
  { wrong: '按装(?![配修机备箱订载货车潢饰置束卸])', right: '安装' },
  { wrong: '按排(?![名序水练放查班列期行号队污除位片量头布长座涝舞演])', right: '安排' },
  {
    wrong:
      '(?<![多好要想])做为(?=一[名个种项]|重点|重要|主要|抓手|切入点|突破口|依据|参考|基础|首要|核心|考核|试点|载体|契机)',
    right: '作为',
  },
  { wrong: '(?<![公发颁宣])布署(?!名)', right: '部署' },
  { wrong: '(?<!自)己经', right: '已经' },
  { wrong: '老百性', right: '老百姓' },
  { wrong: '宣传拦(?![截阻停网])', right: '宣传栏' },
  { wrong: '倡仪书', right: '倡议书' },
  { wrong: '灭火气(?!体)', right: '灭火器' },
  { wrong: '慰籍', right: '慰藉' },
  { wrong: '吐疾', right: '吐痰' },
  { wrong: '(?<![预严谨以])防犯(?![罪错规法案人上])', right: '防范' },
  { wrong: '欢渡', right: '欢度' },
  { wrong: '共渡(?=佳节|春节|中秋|元宵|重阳|端午|新春|元旦)', right: '共度' },
  { wrong: '(?<=登记|签到|记录|花名|练习|练字|意见)薄(?!弱)', right: '簿' },
  { wrong: '弘杨(?=精神|文化|传统|优良|中华|正气|主旋律|社会)', right: '弘扬' },
  { wrong: '发杨(?=光大|民主|精神|优良|传统|风格)', right: '发扬' },
  { wrong: '巡罗(?!湖)', right: '巡逻' },
  { wrong: '(?<=[一大绝])部份(?!额)', right: '部分' },
  { wrong: '[再在]接再[励历]|在接再厉', right: '再接再厉' },
  { wrong: '按步就班', right: '按部就班' },
  { wrong: '全心全义', right: '全心全意' },
  { wrong: '坚苦奋斗', right: '艰苦奋斗' },
  { wrong: '松驰', right: '松弛' },
  // Not 有时侯主任来 and 等侯主任: 侯 is a name as well.
  { wrong: '(?<=[的小这那]时|气|伺)侯(?!某)', right: '候' },
  { wrong: '峻工(?=验收|投用|决算|交付|仪式)', right: '竣工' },
  { wrong: '修茸', right: '修葺' },
  { wrong: '装璜', right: '装潢' },
];
