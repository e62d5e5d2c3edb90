/** Whether prose says who does the work. */
import { matchesOf } from '../../text/matches.ts';
import { partAround } from '../../text/parts.ts';

/** People and bodies by the last characters of what they are called. */
const ROLE =
  '委员|书记|主任|站长|组长|队长|校长|园长|院长|所长|科长|局长|镇长|乡长|村长|部长|会长|团长|社长|馆长|楼长|栋长|庭长|班长|理事长|秘书长|董事长|主席|主管|经理|秘书|会计|出纳|干部|专干|干事|网格员|管理员|辅导员|联络员|协调员|宣传员|保管员|调解员|医生|护士|老师|教师|教练|民警|律师|班主任|社工|同志|志愿者|工作人员|党员|家长|[一-龥]某';
const BODY =
  '居委会|村委会|委员会|理事会|监委会|监督委|业委会|党委|党总支|党支部|支部|党工委|办事处|办公室|服务站|工作站|卫生站|卫生院|派出所|司法所|领导小组|工作小组|学校|小学|中学|幼儿园|中心|协会|学会|商会|基金会|联合会|妇联|工会|团委|团支部|关工委|残联|物业|公司|[一-龥]{1,4}(?:[部科处局股室]|大队|合唱队|服务队|志愿队|巡逻队|小组)';
const SOMEBODY = `(?:${ROLE}|${BODY})(?:等(?:人|部门|单位)?|牵头人|[（(][^（）()]{1,20}[）)])?`;
const HOW =
  '(?:具体|全面|直接|分别|共同|统一|统筹|主要|全权|总|要|应|将|各自|亲自|轮流|定期|每[日天周月]|协助)?';
const DOES =
  '负责(?!任|制|的精神)|负总责|负全责|总负责|牵头|主抓|承办|主办|协办|包保|包片|包户|带队|带领|亲自抓|组织实施|主持|召集|主讲|授课|落实';

/** 由社区辅导员带领, 由各村组织实施; not 自由组织, 由专人负责. */
const BY =
  /(?<![理自缘事来])由(?![于此衷浅])(?!专人|专门|谁|哪)(?:(?!组成|构成|形成)[^，。；：！？,;\n]){1,30}?(?:负责|负总责|牵头|带领|带队|主办|承办|协办|组织(?![机网体领生的者])|主持|担任|任(?=[^，。；]{0,12}(?:主任|组长|队长|会长|总指挥))|包保|包片|协调|统筹|落实|执行|实施|主讲|授课|讲授|指导|安排|召集|管理|汇总|收集|完成)/g;
const DOER = new RegExp(`${SOMEBODY}${HOW}(?:${DOES})`, 'g');
/** 责任人：王某, 牵头单位为卫生站, 书记任组长. */
const LABELLED = [
  /(?:责任人|负责人|责任单位|责任部门|责任领导|责任科室|牵头(?:人|单位|部门|领导)|(?:主|承|协)办(?:单位|方)?|包保人|联系人|召集人|[组队]长|成员单位|总指挥|总负责)(?:\s*[：:]|为|是(?!否))/g,
  /(?:[任为]|担任|兼任|是)\s*(?:副|常务副)?(?:组长|队长|总指挥|负责人|(?:第一|直接|主要)责任人|召集人)/g,
];
/** A body is set up for it: 成立活动领导小组; and those below are told their part: 各校要在9月底前上报. */
const ASSIGNED = [
  /(?:成立|设立|组建)(?:[^，。；：！？\n]{1,20})?(?:委员会|领导小组|工作小组|工作组|筹备组|专班)/g,
  /^(?:\d{1,2}[.、．] ?)?[一-龥]{1,8}[组部处科]：/g,
  new RegExp(`(?:配备|指派|安排|聘请|选派)[^，。；\\n]{0,10}(?:${ROLE})，(?:具体)?负责`, 'g'),
  /各(?:[校园村班]|社区|单位|部门|科室|处室|街道|乡镇|年级|教研组|网格|支部)(?:要|应当?|须|需要?)?[^，。；：！？\n]{0,16}(?:召开|组织|开展|上报|报送|申报|推荐|制定|制订|举办|排查|清理)/g,
];
const ENGLISH = [
  /\b(?:led|coordinated|organi[sz]ed|run|headed|chaired|hosted|overseen|managed|supervised|taught) by\b(?! (?:example|(?:the |our |their )?(?:higher|superiors?|upper[- ]level|(?:relevant|competent) (?:departments|authorities|units|bodies))\b))/gi,
  /\b(?:responsible (?:for|person|party)|in charge(?: of)?|takes? charge|(?<!\b(?:external|internal|close|regular|in) )contact(?: person)?:|(?<!\bas (?:the |an? )?)(?:responsible|owners?|leads?|leaders?|coordinators?|organi[sz]ers?|chair)\s*:)/gi,
  /\b(?:teachers?|staff(?: members?)?|(?:\w+ )?(?:committee|board|team|working group)s?) (?:will|shall|aims? to|(?:is|are) committed to)\b/gi,
  /\b(?:coordinator|clerk|councillor|cllr|secretary|treasurer|chair(?:person|man|woman)?|captain|warden|caretaker|librarian|director|principal|head ?teacher|manager)s?\s+(?:will|shall|is|are|to|leads?|runs?|keeps?|organi[sz]es?|coordinates?|collects?|takes?)\b/gi,
];
const NAMING: readonly RegExp[] = [BY, DOER, ...LABELLED, ...ASSIGNED, ...ENGLISH];

/** Somebody in general: how things ought to be, not who does them. */
const IDEAL =
  /格局|体系|模式|局面|氛围|网络|体制|机制|合力|谁.{1,4}谁负责|各负其责|一把手负责|分工负责|参与的|共治|共建共享/;

/** Whether a text names who does something (由文体委员负责, 责任人：王某), and not merely how work is shared in general. */
export function namesOwner(text: string): boolean {
  return NAMING.some((pattern) =>
    matchesOf(text, pattern).some(({ index, 0: match }) => !IDEAL.test(clauseAround(text, index, match))),
  );
}

/** A name in brackets behind a task: `Repair the stairs [Ann]`, `清理楼道（王某）`. */
const IN_BRACKETS =
  /(?:\[[A-Z][\w.’' -]{0,30}\]|[（(](?:[一-龥]某|[一-龥]{0,6}(?:主任|书记|委员|老师|组长|[部科处]))[）)])[。.;；]?$/;

/** Whether a task ends with the name of who does it. */
export function endsWithName(text: string): boolean {
  return IN_BRACKETS.test(text.trim());
}

function clauseAround(text: string, index: number, match: string): string {
  return partAround(text, index, index + match.length, '，。；！？\n,;', 40);
}
