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
  {
    wrong: '(?<=社区|党员|青年|巾帼|学生|退休|老年|招募|发展|组织|[名位])自愿者|自愿者(?=\\d|多?[名人]次?)',
    right: '志愿者',
  },
  { wrong: '自愿者(?=队伍|团队|组织|协会|招募|服务)', right: '志愿者' },
  { wrong: '(?<![为是])自愿者', right: '志愿者', ifRightElsewhere: true },
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
  { wrong: '坚苦朴素', right: '艰苦朴素' },
  { wrong: '以身作责', right: '以身作则' },
  { wrong: '迫不急待', right: '迫不及待' },
  { wrong: '一如继往', right: '一如既往' },
  { wrong: '既往开来', right: '继往开来' },
  { wrong: '因地治宜', right: '因地制宜' },
  { wrong: '与时具进', right: '与时俱进' },
  { wrong: '群防群制', right: '群防群治' },
  { wrong: '事半工倍', right: '事半功倍' },
  { wrong: '相辅相承', right: '相辅相成' },
  { wrong: '严历(?=打击|查处|整治|惩|处罚|批评)', right: '严厉' },
  { wrong: '辩别', right: '辨别' },
  { wrong: '贯测', right: '贯彻' },
  { wrong: '坐谈会', right: '座谈会' },
  { wrong: '家俱', right: '家具' },
  { wrong: '脉博', right: '脉搏' },
  { wrong: '渲泄', right: '宣泄' },
  { wrong: '幅射', right: '辐射' },
  { wrong: '水笼头', right: '水龙头' },
  { wrong: '复盖', right: '覆盖' },
  { wrong: '通迅(?=录|员|工具|地址)', right: '通讯' },
  { wrong: '建康(?=教育|讲座|体检|知识|档案|管理|服务|生活方式|素养)', right: '健康' },
  { wrong: '(?<![新扩改重共])建全(?=制度|机制|组织|网络|体系|各项|档案)', right: '健全' },
  { wrong: '配带(?=党徽|口罩|袖标|胸牌|红领巾|头盔)', right: '佩戴' },
  // Read wrongly by a program that reads pictures.
  { wrong: '菅(?=理|控|护)', right: '管' },
  { wrong: '予盾', right: '矛盾' },
  { wrong: '纠份', right: '纠纷' },
  { wrong: '隐惠', right: '隐患' },
  { wrong: '(?<![给赋授免准])予案(?![件子例情])', right: '预案' },
  { wrong: '(?<![适不])宜传(?=栏|册|教育|工作|标语|资料)', right: '宣传' },
  { wrong: '(?<![周月年期岁])末成年人', right: '未成年人' },
  { wrong: '街到(?=办事处|党工委)', right: '街道' },
];
