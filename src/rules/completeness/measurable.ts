/** Words by which one can tell whether a target was reached. */

/** Numbers that measure nothing: a year, the number of a document's title. */
const NO_FIGURE =
  /(?:19|20)\d{2}\s*(?:年(?!底|末|前|[0-9])|(?=[—–-](?:19|20)\d{2}))|《[^《》]{0,100}》|〔\d{4}〕\d*号?|第?[一二三四五六七八九十\d]{1,3}个?五年|“?十[一二三四五]五”?/g;
/** One of something that nobody can count: 营造一个良好的氛围, 上一个新台阶. */
const VAGUE_ONE =
  '(?!(?:一个|一种|一批|一级|一位)[^，。；]{0,10}(?:氛围|环境|局面|台阶|格局|风貌|面貌|水平|家园|风尚|作用|榜样|过程|方面|阶段|层次|高度|时期|整体|良好))(?!一种|一级)(?![十百千万]{1,4}家(?![庭企]))';
/** A number, however written, or a word for all or none of something; 安全员 and 健全体系 are neither. */
const FIGURE = new RegExp(
  [
    '[0-9０-９]|百分之',
    `(?<![上同每这唯统逐])${VAGUE_ONE}[一二两三四五六七八九十百千万半]{1,8}(?:个|项|场|次|期|户|人|名|家|所|处|条|支|间|篇|份|件|套|台|位|批|倍|成(?![为就立长果员])|遍|轮|类|种|门(?!心)|级|岁|天|周(?!围)|月|年|学时|课时)`,
    '(?<![安健])全覆盖|(?<![安健])全员|(?<![安健])全部(?!门)|(?<![安健])全体|全面消除|人人|户户|家家|应.尽|逐[户人村校]|每[个户人村校季月周年天学]',
    '无.{0,8}(?:事故|案件|事件|投诉|上访|死角|遗漏)|零(?!距离|散|星|售|花|食|件|工|用|碎|基础)|杜绝|不发生|不出现|不低于|不少于|达标|(?<!相|配)合格(?!局)',
  ].join('|'),
);
/** What is built is a place or a body, not a quality: 建成和谐社区 is no yes or no. */
const QUALITY =
  '[^，。；]{0,12}(?:和谐|美丽|幸福|平安|温馨|宜居|一流|良好|完善|健全|完备|优美|祥和|体系|机制|氛围|格局|家园|环境)';
/** Something that is there in the end or is not: a yes or no is a measure too. */
const DONE = new RegExp(
  [
    `(?<!创)建成(?![果效绩员])(?!${QUALITY})`,
    '(?<!公)开通(?!报)|竣工|投入使用|挂牌|(?<!完)成立|(?<!建)设立(?!体)|选出|换届',
    '通过(?!开展|组织|加强|进行|实施|定期|完善)[^，。；]{0,10}(?:验收|评估|认定|评审)',
    '建立(?:健全)?[^，。；]{0,8}(?:平台|档案|台账)|(?:进行|开展|组织|举办)[^，。；]{0,10}(?:评选|问卷|普查)',
    '(?:争创|创建(?!成果)|创成|获评|申报|争取|荣获)[^，。；]{0,20}(?:称号|先进|示范|星级|标准|优秀|文明|集体|单位)',
  ].join('|'),
);
/** All of something that can be counted: all households; not go all out, all kinds of, all the more. */
const ALL =
  "all(?!-)(?! (?:out|over|along|about|kinds|sorts|types|forms|aspects|walks|levels|ways|directions|fields|means|sides|circles)\\b)(?= (?:[\\w’'-]+ ){0,4}?(?:[a-z]{2,}[a-hj-rtv-z]s|people|children|women|men|staff|covered|present)\\b)";
/** One of these does not count anything: one another, two-way, the two together, every effort, full use. */
const COUNT =
  '(?:one(?! another| of| heart| mind)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred)(?!-(?:way|stop|in-one|sided|fold|to-one|dimensional|pronged|level|track)\\b)';
const EVERY =
  'every(?! (?:effort|aspect|possible|way|opportunity|respect|means)\\b)|each(?! other)|full(?!-| (?:use|play|swing|advantage|account|respect|consideration|potential|support)\\b)';
const DOUBLED = 'doubl(?:e|ing)(?!-| (?:(?:our|the|their|its) )?(?:efforts?|reduction|support|role)\\b)';
const FIGURE_EN = new RegExp(
  `\\d|\\b(?:${ALL}|(?:${COUNT}|${EVERY}|${DOUBLED}|half|third|quarter|twice|none|zero|no|nobody|whole|monthly|weekly|quarterly|yearly)\\b)`,
  'i',
);
/** What is completed is a thing; that tasks and objectives are, tells nothing. */
const COMPLETE =
  '(?<!\\bmore )(?<!\\b(?:tasks?|works?|objectives?|goals?|targets?|duties) (?:\\w+ ){0,4})complete(?:d)?(?! (?:[\\w-]+ ){0,5}(?:tasks?|works?(?! on)|objectives?|goals?|targets?|duties|assignments?|systems?|missions?)\\b)';
const DONE_EN = new RegExp(
  `\\b(?:(?<!\\ban )open(?:ed)?(?! to\\b| and\\b|-)|launch(?:ed)?|found(?:ed)?|${COMPLETE}|pass(?:ed)?|certified|adopt(?:ed)?|by (?:the end|january|february|march|april|may|june|july|august|september|october|november|december))\\b`,
  'i',
);

export function namesMeasure(words: string): boolean {
  const counted = words.replace(NO_FIGURE, '');
  return [FIGURE, DONE, FIGURE_EN, DONE_EN].some((pattern) => pattern.test(counted));
}
