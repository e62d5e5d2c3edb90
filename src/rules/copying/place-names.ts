/** Names of communities, streets, villages and schools, as far as they can be told from other words. */
import { guarded, guardedMatches } from '../../text/matches.ts';

/** 幸福里社区: the name proper, and what it is the name of. */
export interface PlaceName {
  readonly stem: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

const TYPES = ['社区', '街道', '镇', '乡', '村', '小学', '中学', '学校', '幼儿园'] as const;
const TYPE = TYPES.join('|');
const COMMITTEES: Readonly<Record<string, string>> = {
  居民委员会: '社区',
  居委会: '社区',
  村民委员会: '村',
  村委会: '村',
};
const COMMITTEE = Object.keys(COMMITTEES).join('|');

/** Words before 社区 or 村 that say what sort it is, or that belong to the sentence. */
const SORTS =
  /[的进入型级新在全各本我与和每原]$|^(?:和谐|文明|平安|智慧|绿色|老旧|示范|健康|美丽|完整|无诈|零碳|低碳|城市|农村|城乡|乡村|老年|儿童|青年|国际|未来|学习|安全|数字|书香|幸福|试点|特色|品牌|先进|行政|自然|中心|实验|居民|家长|市民|业余|特殊|职业|辖区|社会|义务)$|^(?:创建|建设|打造|推进|关于)|友好|教育|活动|工作|文化|服务|治理|年度?$/u;
/** How names of places end. */
const PLACE =
  /(?:[里苑庄湾桥坊河湖江塘港岭坡洲岛亭泉坪屯店圩埠弄堂寺岗峰滩浦渡坞荡墩溪汀巷洼沟寨营台塔井桃柳梅荷樟榆槐桂杏枫屏泉阁轩邸郡园城林]|新村|花苑)$/u;
/** 与石榴园社区: the clause begins with what it does with it. */
const WITH =
  /^(?:学习|参观|走访|借鉴|推广|组织|邀请|协助|支持|观摩|走进|[与同跟到在由对向从给让请按以及各]|和(?!平))|[与跟由向]/u;
const NO_PLACE =
  /^(?:花园|家园|街坊|公园城)$|(?:[校公田产业工科技物流]园|邻里|公里|那里|这里|哪里|讲台|平台|后台|窗台|阳台|食堂|课堂|学堂|礼堂|讲堂|园林|森林|[县全主新老古小省长]城)$/u;
/** Names of communities all over the country that are no words of a sentence. */
const COMMON =
  /^(?:和平|团结|光明|朝阳|新华|胜利|红旗|向阳|东风|友谊|解放|永安|长安|康乐|新民|滨江|滨河|滨湖|湖滨|江滨)$/u;
const ABOVE = /^.{0,6}?[省市区县旗盟州](?=\p{Script=Han}{2})/u;

const NAME = guarded(
  new RegExp(`${TYPE}|${COMMITTEE}`),
  new RegExp(`(\\p{Script=Han}{1,8}?)(${TYPE}|(?:${COMMITTEE}))`, 'gu'),
);

/** The names in a phrase that is one: an organization, a signature, what a title begins with. */
export function namesInPhrase(phrase: string): readonly PlaceName[] {
  const names: PlaceName[] = [];
  let reached = 0;
  for (const { index, 0: written, 1: words = '', 2: end = '' } of guardedMatches(phrase, NAME)) {
    if (index > reached) break;
    reached = index + written.length;
    const stem = withoutOffices(words);
    const type = COMMITTEES[end] ?? end;
    // 社区居民委员会: the name stands before 社区.
    if (stem.length >= 2) names.push({ stem, type, from: reached - end.length - stem.length, to: reached });
  }
  return names;
}

/** Without the district and the city in front. */
function withoutOffices(words: string): string {
  return words.replace(ABOVE, '').replace(ABOVE, '');
}

/** What may stand between the beginning of a clause and a name that is the author's own. */
const LEADS =
  '(?:现|特|并|紧密|紧紧|密切|结合|立足于?|围绕|根据|针对|为了?|进一步|全面|深入|切实|加快|不断|努力|积极|扎实|推进|推动|加强|促进|提升|提高|做好|搞好|丰富|改善|完善|增强|制定|制订|将|把|使|我们?)';
const OWN = guarded(
  /社区|街道|小学|幼儿园/,
  new RegExp(
    `(?<=^|[。；！？：，\\n])${LEADS}{0,4}(\\p{Script=Han}{2,4})(社区|街道|小学|幼儿园)(?![、和与同及合等到]|之间|联合|共同)`,
    'gmu',
  ),
);
/** 翠屏社区将…: whatever stands before 社区 there is a name, or says which communities. */
const SUBJECT = guarded(
  /(?:社区|街道|小学|幼儿园|会|党委|支部|总支)(?:将|立足实际|结合实际)/,
  /(?<=^|[。；！？：，\n])(\p{Script=Han}{2,3})(社区|街道|小学|幼儿园)(?:居委会|居民委员会|党委|党总支|党支部)?(?=将(?![来近军])|立足实际|结合实际)/gmu,
);
/** Which communities, or when, or how. */
const WHICH =
  /^(?:[各全本我该每某这那第]|所有|广大|部分|有关|相关|其他|其它|多数|今年|明年|同时|此外|通过)|[前后中内外底初月年周季天日时度由按把被向对从到在给为与及或的了步郊]|计划|安排|分工|任务|[两几]个/u;
const OURS = guarded(/我/, /(?<=我)(\p{Script=Han}{2,4})(社区|街道|小学|幼儿园|村(?![民庄委里级务容]))/gu);

/** The names in a sentence that stand where its author's own would stand. */
export function ownPlacesIn(sentence: string): readonly PlaceName[] {
  const named = guardedMatches(sentence, OWN)
    .map(read)
    .filter(({ stem }) => isPlace(stem));
  const claimed = guardedMatches(sentence, OURS)
    .map(read)
    .filter(({ stem }) => isProper(stem) && !/^[们国省市区县镇乡村街社校园单]/u.test(stem));
  const subjects = guardedMatches(sentence, SUBJECT)
    .map(read)
    .filter(({ stem }) => isProper(stem) && !WHICH.test(stem));
  const all = new Map([...named, ...claimed, ...subjects].map((place) => [place.from, place]));
  return [...all.values()];
}

function read({ index, 0: written, 1: stem = '', 2: type = '' }: RegExpExecArray): PlaceName {
  const from = index + written.lastIndexOf(stem + type);
  return { stem, type, from, to: from + stem.length + type.length };
}

/** Whether a stem is no description (文明, 学习型). */
export const isProper = (stem: string): boolean => !SORTS.test(stem);

function isPlace(stem: string): boolean {
  return (
    isProper(stem) && !WITH.test(stem) && !NO_PLACE.test(stem) && (PLACE.test(stem) || COMMON.test(stem))
  );
}
