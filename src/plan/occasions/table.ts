/**
 * The occasions that plans are built around: festivals of both calendars and
 * the theme days of community work. Names are written folded (lower case,
 * half-width, straight apostrophes); see `phrases/fold.ts`.
 */

/** How the day of an occasion is found in a year. */
export type OccasionRule =
  | { readonly solar: readonly [month: number, day: number] }
  /** A span that lies within one year, both ends included. */
  | {
      readonly from: readonly [month: number, day: number];
      readonly to: readonly [month: number, day: number];
    }
  /** Lunar month and day; day 0 is the last day of the month before. `days` for a span. */
  | { readonly lunar: readonly [month: number, day: number]; readonly days?: number }
  /** nth weekday (1 Monday – 7 Sunday) of a month; -1 is the last. `days` for a span that begins there, `plus` for days after it. */
  | {
      readonly weekday: readonly [month: number, weekday: number, nth: number];
      readonly days?: number;
      readonly plus?: number;
    }
  /** Solar term by its index (冬至 of the year before is 0). */
  | { readonly term: number }
  /** Days from Easter Sunday. */
  | { readonly easter: number };

/** Under which name the days of a lunar occasion or a solar term are kept. */
export function movingKey(rule: OccasionRule): string {
  if ('term' in rule) return `term ${rule.term}`;
  return 'lunar' in rule ? `lunar ${rule.lunar.join('-')}` : '';
}

interface Row {
  readonly id: string;
  /** Full name first, then the other forms in which plans say it. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly rule: OccasionRule;
}

export const OCCASIONS = [
  {
    id: 'new-year',
    zh: ['元旦', '元旦节', '新年'],
    en: ["new year's day", 'new year day'],
    rule: { solar: [1, 1] },
  },
  { id: 'laba', zh: ['腊八节', '腊八'], en: ['laba festival'], rule: { lunar: [12, 8] } },
  { id: 'little-new-year', zh: ['小年'], en: ['little new year'], rule: { lunar: [12, 23], days: 2 } },
  {
    id: 'new-years-eve-lunar',
    zh: ['除夕', '大年三十', '年三十'],
    en: ["chinese new year's eve", "lunar new year's eve"],
    rule: { lunar: [1, 0] },
  },
  {
    id: 'spring-festival',
    zh: ['春节', '新春佳节', '新春', '农历新年', '正月初一'],
    en: ['spring festival', 'chinese new year', 'lunar new year'],
    rule: { lunar: [1, 1] },
  },
  {
    id: 'lantern-festival',
    zh: ['元宵节', '元宵', '正月十五'],
    en: ['lantern festival'],
    rule: { lunar: [1, 15] },
  },
  {
    id: 'longtaitou',
    zh: ['龙抬头', '二月二'],
    en: ['dragon head raising day', 'longtaitou'],
    rule: { lunar: [2, 2] },
  },
  {
    id: 'qingming',
    zh: ['清明节', '清明'],
    en: ['qingming festival', 'qingming', 'tomb sweeping day', 'tomb-sweeping day'],
    rule: { term: 7 },
  },
  {
    id: 'dragon-boat',
    zh: ['端午节', '端午', '五月初五'],
    en: ['dragon boat festival'],
    rule: { lunar: [5, 5] },
  },
  { id: 'qixi', zh: ['七夕节', '七夕'], en: ['qixi festival', 'qixi'], rule: { lunar: [7, 7] } },
  {
    id: 'zhongyuan',
    zh: ['中元节', '中元'],
    en: ['zhongyuan festival', 'ghost festival'],
    rule: { lunar: [7, 15] },
  },
  {
    id: 'mid-autumn',
    zh: ['中秋节', '中秋佳节', '中秋', '八月十五'],
    en: ['mid-autumn festival', 'mid autumn festival', 'moon festival'],
    rule: { lunar: [8, 15] },
  },
  {
    id: 'double-ninth',
    zh: ['重阳节', '九九重阳节', '九九重阳', '重阳', '敬老节', '老人节', '老年节', '九月初九'],
    en: ['double ninth festival', 'chongyang festival', "seniors' day"],
    rule: { lunar: [9, 9] },
  },
  { id: 'winter-solstice', zh: ['冬至'], en: ['winter solstice', 'dongzhi festival'], rule: { term: 24 } },
  {
    id: 'police-day',
    zh: ['中国人民警察节', '110宣传日'],
    en: ["chinese people's police day"],
    rule: { solar: [1, 10] },
  },
  {
    id: 'lei-feng-day',
    zh: [
      '学雷锋纪念日',
      '学雷锋日',
      '学雷锋志愿服务日',
      '雷锋日',
      '3·5学雷锋日',
      '3·5学雷锋',
      '学雷锋月',
      '学雷锋活动月',
      '3·5',
    ],
    en: ['lei feng day', 'learn from lei feng day'],
    rule: { solar: [3, 5] },
  },
  {
    id: 'womens-day',
    zh: [
      '三八国际劳动妇女节',
      '国际劳动妇女节',
      '国际妇女节',
      '三八国际妇女节',
      '三八妇女节',
      '三八节',
      '三·八妇女节',
      '3·8妇女节',
      '三八',
      '三·八',
      '3·8',
      '妇女节',
      '女神节',
    ],
    en: ["international women's day", "women's day"],
    rule: { solar: [3, 8] },
  },
  {
    id: 'arbor-day',
    zh: ['植树节', '3·12植树节', '3·12'],
    en: ['arbor day', 'tree planting day', 'national tree planting day'],
    rule: { solar: [3, 12] },
  },
  {
    id: 'consumer-day',
    zh: [
      '国际消费者权益日',
      '消费者权益日',
      '消费者权益保护日',
      '3·15国际消费者权益日',
      '3·15消费者权益日',
      '3·15',
    ],
    en: ['consumer rights day', 'world consumer rights day'],
    rule: { solar: [3, 15] },
  },
  { id: 'water-day', zh: ['世界水日'], en: ['world water day'], rule: { solar: [3, 22] } },
  { id: 'water-week', zh: ['中国水周'], en: ['china water week'], rule: { from: [3, 22], to: [3, 28] } },
  {
    id: 'tuberculosis-day',
    zh: ['世界防治结核病日', '防治结核病日'],
    en: ['world tuberculosis day'],
    rule: { solar: [3, 24] },
  },
  {
    id: 'school-safety-day',
    zh: ['全国中小学生安全教育日', '中小学生安全教育日'],
    en: ['school safety day'],
    rule: { weekday: [3, 1, -1] },
  },
  {
    id: 'autism-day',
    zh: ['世界自闭症日', '世界孤独症日'],
    en: ['world autism awareness day'],
    rule: { solar: [4, 2] },
  },
  { id: 'world-health-day', zh: ['世界卫生日'], en: ['world health day'], rule: { solar: [4, 7] } },
  {
    id: 'national-security-day',
    zh: [
      '全民国家安全教育日',
      '国家安全教育日',
      '国家安全日',
      '4·15全民国家安全教育日',
      '4·15国家安全教育日',
      '4·15',
    ],
    en: ['national security education day'],
    rule: { solar: [4, 15] },
  },
  {
    id: 'earth-day',
    zh: ['世界地球日', '地球日', '4·22世界地球日', '4·22'],
    en: ['earth day'],
    rule: { solar: [4, 22] },
  },
  {
    id: 'book-day',
    zh: ['世界读书日', '读书日', '4·23世界读书日', '4·23读书日', '4·23'],
    en: ['world book day', 'world book and copyright day'],
    rule: { solar: [4, 23] },
  },
  {
    id: 'patriotic-health-month',
    zh: ['爱国卫生月'],
    en: ['patriotic health month'],
    rule: { from: [4, 1], to: [4, 30] },
  },
  {
    id: 'labour-day',
    zh: ['五一国际劳动节', '国际劳动节', '五一劳动节', '劳动节', '五一节', '五一', '五·一', '5·1'],
    en: ['international labour day', "international workers' day", 'labour day', 'may day'],
    rule: { solar: [5, 1] },
  },
  {
    id: 'youth-day',
    zh: ['五四青年节', '青年节', '五四', '五·四', '5·4青年节'],
    en: ['youth day', 'may fourth'],
    rule: { solar: [5, 4] },
  },
  {
    id: 'red-cross-day',
    zh: ['世界红十字日', '红十字日'],
    en: ['world red cross day'],
    rule: { solar: [5, 8] },
  },
  {
    id: 'disaster-prevention-day',
    zh: ['全国防灾减灾日', '防灾减灾日', '5·12防灾减灾日', '5·12全国防灾减灾日', '5·12'],
    en: ['disaster prevention and reduction day'],
    rule: { solar: [5, 12] },
  },
  {
    id: 'nurses-day',
    zh: ['国际护士节', '护士节'],
    en: ['international nurses day', 'nurses day', "nurses' day"],
    rule: { solar: [5, 12] },
  },
  {
    id: 'mothers-day',
    zh: ['母亲节'],
    en: ["mother's day", 'mothers day', "mothers' day"],
    rule: { weekday: [5, 7, 2] },
  },
  {
    id: 'family-day',
    zh: ['国际家庭日', '国际家庭节'],
    en: ['international day of families'],
    rule: { solar: [5, 15] },
  },
  {
    id: 'disabled-day',
    zh: ['全国助残日', '助残日'],
    en: ['national day of disabled persons'],
    rule: { weekday: [5, 7, 3] },
  },
  {
    id: 'family-planning-day',
    zh: [
      '计生协会日',
      '计生协会员活动日',
      '会员活动日',
      '5·29协会日',
      '5·29计生协会日',
      '5·29会员活动日',
      '5·29',
    ],
    en: ['family planning association day'],
    rule: { solar: [5, 29] },
  },
  {
    id: 'no-tobacco-day',
    zh: ['世界无烟日', '无烟日', '5·31世界无烟日'],
    en: ['world no tobacco day', 'no tobacco day'],
    rule: { solar: [5, 31] },
  },
  {
    id: 'childrens-day',
    zh: [
      '六一国际儿童节',
      '国际儿童节',
      '六一儿童节',
      '儿童节',
      '六一节',
      '六一',
      '六·一',
      '6·1儿童节',
      '6·1',
    ],
    en: ["international children's day", "children's day"],
    rule: { solar: [6, 1] },
  },
  {
    id: 'environment-day',
    zh: ['六五环境日', '世界环境日', '环境日', '6·5世界环境日', '6·5环境日'],
    en: ['world environment day'],
    rule: { solar: [6, 5] },
  },
  { id: 'eye-care-day', zh: ['全国爱眼日', '爱眼日'], en: ['eye care day'], rule: { solar: [6, 6] } },
  { id: 'safety-month', zh: ['安全生产月'], en: ['work safety month'], rule: { from: [6, 1], to: [6, 30] } },
  {
    id: 'blood-donor-day',
    zh: ['世界献血者日', '献血日'],
    en: ['world blood donor day'],
    rule: { solar: [6, 14] },
  },
  {
    id: 'fathers-day',
    zh: ['父亲节'],
    en: ["father's day", 'fathers day', "fathers' day"],
    rule: { weekday: [6, 7, 3] },
  },
  {
    id: 'anti-drug-day',
    zh: ['国际禁毒日', '禁毒日', '6·26国际禁毒日', '6·26禁毒日', '6·26'],
    en: ['international day against drug abuse', 'anti-drug day'],
    rule: { solar: [6, 26] },
  },
  {
    id: 'party-day',
    zh: ['七一建党节', '建党节', '建党纪念日', '党的生日', '七一', '七·一', '7·1建党节', '7·1'],
    en: ['party founding day'],
    rule: { solar: [7, 1] },
  },
  {
    id: 'population-day',
    zh: ['世界人口日', '人口日', '7·11世界人口日', '7·11人口日', '7·11'],
    en: ['world population day'],
    rule: { solar: [7, 11] },
  },
  {
    id: 'army-day',
    zh: ['八一建军节', '建军节', '八一', '八·一', '8·1建军节'],
    en: ['army day'],
    rule: { solar: [8, 1] },
  },
  {
    id: 'fitness-day',
    zh: ['全民健身日', '8·8全民健身日'],
    en: ['national fitness day'],
    rule: { solar: [8, 8] },
  },
  { id: 'ecology-day', zh: ['全国生态日'], en: ['national ecology day'], rule: { solar: [8, 15] } },
  { id: 'charity-day', zh: ['中华慈善日', '慈善日'], en: ['china charity day'], rule: { solar: [9, 5] } },
  {
    id: 'grandparents-day',
    zh: [],
    en: ["grandparents' day", 'grandparents day'],
    rule: { weekday: [9, 1, 1], plus: 6 },
  },
  {
    id: 'teachers-day',
    zh: ['教师节'],
    en: ["teachers' day", "teacher's day", 'teachers day'],
    rule: { solar: [9, 10] },
  },
  {
    id: 'language-week',
    zh: ['全国推广普通话宣传周', '推广普通话宣传周', '推普周'],
    en: ['putonghua promotion week'],
    rule: { from: [9, 8], to: [9, 21] },
  },
  {
    id: 'love-teeth-day',
    zh: ['全国爱牙日', '爱牙日', '9·20爱牙日', '9·20'],
    en: ['love teeth day'],
    rule: { solar: [9, 20] },
  },
  { id: 'civic-morality-day', zh: ['公民道德宣传日'], en: ['civic morality day'], rule: { solar: [9, 20] } },
  {
    id: 'harvest-festival',
    zh: ['中国农民丰收节', '农民丰收节', '丰收节'],
    en: ['farmers harvest festival', "chinese farmers' harvest festival"],
    rule: { term: 18 },
  },
  {
    id: 'defence-education-day',
    zh: ['全民国防教育日', '国防教育日'],
    en: ['national defence education day'],
    rule: { weekday: [9, 6, 3] },
  },
  { id: 'martyrs-day', zh: ['烈士纪念日'], en: ["martyrs' day", 'martyrs day'], rule: { solar: [9, 30] } },
  {
    id: 'national-day',
    zh: ['国庆节', '十一国庆节', '十一国庆', '国庆佳节', '国庆', '十·一'],
    en: ['chinese national day', 'national day'],
    rule: { solar: [10, 1] },
  },
  {
    id: 'older-persons-day',
    zh: ['国际老年人日', '国际老人节'],
    en: ['international day of older persons'],
    rule: { solar: [10, 1] },
  },
  {
    id: 'senior-month',
    zh: ['敬老月'],
    en: ['respect for the elderly month'],
    rule: { from: [10, 1], to: [10, 31] },
  },
  {
    id: 'mental-health-day',
    zh: ['世界精神卫生日', '精神卫生日'],
    en: ['world mental health day'],
    rule: { solar: [10, 10] },
  },
  { id: 'food-day', zh: ['世界粮食日', '粮食日'], en: ['world food day'], rule: { solar: [10, 16] } },
  {
    id: 'poverty-day',
    zh: ['国家扶贫日', '扶贫日', '国际消除贫困日', '10·17扶贫日', '10·17'],
    en: ['day for the eradication of poverty'],
    rule: { solar: [10, 17] },
  },
  {
    id: 'mens-health-day',
    zh: ['男性健康日', '男性健康宣传日', '10·28男性健康日', '10·28'],
    en: ["men's health day"],
    rule: { solar: [10, 28] },
  },
  {
    id: 'learning-week',
    zh: ['全民终身学习活动周', '全民终身学习周', '终身学习活动周', '终身学习周'],
    en: ['lifelong learning week'],
    rule: { from: [10, 1], to: [11, 30] },
  },
  { id: 'halloween', zh: ['万圣节'], en: ['halloween'], rule: { solar: [10, 31] } },
  {
    id: 'journalists-day',
    zh: ['记者节', '中国记者节'],
    en: ["journalists' day", 'journalists day'],
    rule: { solar: [11, 8] },
  },
  {
    id: 'fire-safety-day',
    zh: [
      '全国消防日',
      '消防日',
      '消防宣传日',
      '119消防日',
      '119消防宣传日',
      '11·9消防日',
      '11·9消防宣传日',
      '11·9',
    ],
    en: ['fire safety day', 'fire prevention day'],
    rule: { solar: [11, 9] },
  },
  {
    id: 'fire-safety-month',
    zh: ['消防宣传月', '全国消防宣传月'],
    en: ['fire safety month'],
    rule: { from: [11, 1], to: [11, 30] },
  },
  {
    id: 'diabetes-day',
    zh: ['联合国糖尿病日', '世界糖尿病日'],
    en: ['world diabetes day'],
    rule: { solar: [11, 14] },
  },
  { id: 'childrens-world-day', zh: ['世界儿童日'], en: ["world children's day"], rule: { solar: [11, 20] } },
  {
    id: 'aids-day',
    zh: ['世界艾滋病日', '艾滋病日', '12·1世界艾滋病日', '12·1艾滋病日', '12·1'],
    en: ['world aids day'],
    rule: { solar: [12, 1] },
  },
  {
    id: 'traffic-safety-day',
    zh: ['全国交通安全日', '交通安全日', '122全国交通安全日', '12·2交通安全日', '12·2'],
    en: ['traffic safety day'],
    rule: { solar: [12, 2] },
  },
  {
    id: 'persons-with-disabilities-day',
    zh: ['国际残疾人日'],
    en: ['international day of persons with disabilities'],
    rule: { solar: [12, 3] },
  },
  {
    id: 'constitution-day',
    zh: ['国家宪法日', '宪法日', '全国法制宣传日', '法制宣传日', '12·4国家宪法日', '12·4宪法日', '12·4'],
    en: ['constitution day'],
    rule: { solar: [12, 4] },
  },
  {
    id: 'constitution-week',
    zh: ['宪法宣传周'],
    en: ['constitution week'],
    rule: { from: [12, 1], to: [12, 7] },
  },
  {
    id: 'volunteer-day',
    zh: ['国际志愿者日', '国际志愿人员日', '志愿者日', '12·5国际志愿者日', '12·5志愿者日', '12·5'],
    en: ['international volunteer day', 'volunteer day'],
    rule: { solar: [12, 5] },
  },
  {
    id: 'memorial-day-nanjing',
    zh: ['国家公祭日'],
    en: ['national memorial day'],
    rule: { solar: [12, 13] },
  },
  { id: 'christmas', zh: ['圣诞节', '圣诞'], en: ['christmas day', 'christmas'], rule: { solar: [12, 25] } },
  { id: 'christmas-eve', zh: ['平安夜'], en: ['christmas eve'], rule: { solar: [12, 24] } },
  { id: 'new-years-eve', zh: ['跨年夜'], en: ["new year's eve"], rule: { solar: [12, 31] } },
  {
    id: 'martin-luther-king-day',
    zh: [],
    en: ['martin luther king day', 'martin luther king jr. day', 'mlk day'],
    rule: { weekday: [1, 1, 3] },
  },
  { id: 'australia-day', zh: [], en: ['australia day'], rule: { solar: [1, 26] } },
  {
    id: 'valentines-day',
    zh: ['情人节'],
    en: ["valentine's day", 'valentines day'],
    rule: { solar: [2, 14] },
  },
  { id: 'st-patricks-day', zh: [], en: ["st patrick's day", "st. patrick's day"], rule: { solar: [3, 17] } },
  { id: 'good-friday', zh: ['耶稣受难日'], en: ['good friday'], rule: { easter: -2 } },
  { id: 'easter', zh: ['复活节'], en: ['easter sunday', 'easter'], rule: { easter: 0 } },
  { id: 'easter-monday', zh: [], en: ['easter monday'], rule: { easter: 1 } },
  {
    id: 'volunteer-week',
    zh: ['志愿者周'],
    en: ['national volunteer week', 'volunteer week'],
    rule: { weekday: [4, 7, 3], days: 7 },
  },
  { id: 'anzac-day', zh: [], en: ['anzac day'], rule: { solar: [4, 25] } },
  { id: 'memorial-day', zh: [], en: ['memorial day'], rule: { weekday: [5, 1, -1] } },
  { id: 'volunteers-week-uk', zh: [], en: ["volunteers' week"], rule: { from: [6, 1], to: [6, 7] } },
  { id: 'juneteenth', zh: [], en: ['juneteenth'], rule: { solar: [6, 19] } },
  { id: 'canada-day', zh: [], en: ['canada day'], rule: { solar: [7, 1] } },
  {
    id: 'independence-day',
    zh: [],
    en: ['independence day', 'fourth of july', '4th of july'],
    rule: { solar: [7, 4] },
  },
  { id: 'national-night-out', zh: [], en: ['national night out'], rule: { weekday: [8, 2, 1] } },
  { id: 'us-labor-day', zh: [], en: ['labor day'], rule: { weekday: [9, 1, 1] } },
  {
    id: 'columbus-day',
    zh: [],
    en: ["indigenous peoples' day", 'columbus day'],
    rule: { weekday: [10, 1, 2] },
  },
  { id: 'bonfire-night', zh: [], en: ['bonfire night', 'guy fawkes night'], rule: { solar: [11, 5] } },
  { id: 'remembrance-day', zh: [], en: ['remembrance day', 'veterans day'], rule: { solar: [11, 11] } },
  {
    id: 'thanksgiving',
    zh: ['感恩节'],
    en: ['thanksgiving day', 'thanksgiving'],
    rule: { weekday: [11, 4, 4] },
  },
  {
    id: 'giving-tuesday',
    zh: [],
    en: ['giving tuesday', 'givingtuesday'],
    rule: { weekday: [11, 4, 4], plus: 5 },
  },
] as const satisfies readonly Row[];

export type OccasionId = (typeof OCCASIONS)[number]['id'];

export interface Occasion extends Row {
  readonly id: OccasionId;
}

/** Every name of every occasion, in both languages. */
export const occasionNames = (): string[] => OCCASIONS.flatMap(({ zh, en }): string[] => [...zh, ...en]);
