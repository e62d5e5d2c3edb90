/**
 * Blanks: what a form or a copied text leaves for somebody to fill in. Found by
 * shape, never by guessing at meaning: 待定 is a word that an office may print,
 * 【待补】 is a mark that nobody may.
 */
import { guarded, guardedMatches } from '../text/matches.ts';

/** A stretch of a text (UTF-16 code units, `to` exclusive) that still has to be filled in. */
export interface Blank {
  readonly from: number;
  readonly to: number;
  readonly blank: string;
}

const MARK = '[Xx×＿_*]';
const SPACE = '[ \\t\\u00a0\\u3000]';
/** Words that only a note to the writer holds. */
const NOTE = '待补|待填|待定|待完善|待核|此处|请填|请输入|请补|填写|填入|插入|XX|××';
const FIELD =
  '姓名|名字|名称|单位|单位名称|社区|社区名称?|日期|时间|地点|年份|人数|数量|数字|金额|电话|联系电话|标题|职务';
const FIELD_EN = anyCase(
  '(?:insert|add|fill in|enter|your|to be)\\b[^\\]>\\n]{0,40}|names?|full name|dates?|time|place|venue|amount|number|figure|organi[sz]ation|phone|e-?mail|address|title|year|month|TB[ACD]|TODO|xx+',
);
const LABEL = '组长|组员|成员|负责人|责任人|联系人|联系电话|电话|姓名';

/** The beginning of a question, up to its marks. */
const QUESTION =
  '(?:^|[.!?\\n] ?)(?:Why|Who|What|How|When|Where|Which|Is|Are|Do|Does|Did|Can|Could|Shall|Should|Will|Would|Have|Has)\\b[^.!?\\n]{0,80}';

/** In order of precedence at one place; each without capture groups. */
const SHAPES: readonly string[] = [
  // 20XX年XX月XX日, 20__年, 202X年, 20  年  月  日, 2026年 月 日
  `20(?:\\d?${MARK}{1,2}|\\d?_{1,6})(?:(?<=_) _{1,6})?(?![A-Za-z0-9_])(?:\\s?年(?:${MARK}{1,2}月(?:${MARK}{1,2}日)?)?)?`,
  `(?:20\\d{0,2}${SPACE}{0,8})?年${SPACE}{1,8}月(?:${SPACE}{1,8}日)?`,
  `(?<=\\d月)${SPACE}{1,8}日`,
  `(?<=^|[于在定至到：:（(，,])${SPACE}{1,8}月${SPACE}{1,8}日`,
  // 年月—年月, 某月某日, 星期X
  '(?<=^|[：:（(，,])年月日?(?:[—～~至到-]{1,2}年月日?|(?=[。；;）)]|$))',
  '某年某月(?:某日)?|某月某日',
  '(?<=星期)[Xx×](?!光)',
  `第${SPACE}{1,8}[届期次号批]`,
  `(?<![A-Za-z0-9])[Xx×]{1,2}年[Xx×]{1,2}月(?:[Xx×]{1,2}日)?`,
  `(?<![A-Za-z0-9])[Xx×]{1,2}月(?:[Xx×]{1,2}[日号])?`,
  // XX社区, ××镇; 138××××1234 hides a number on purpose
  `(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])`,
  `(?<![\\d×])×{2,}(?![\\d×])`,
  // 达到 %以上, 不少于  场, 由……负责
  `(?<=达到|不低于|不少于|至少|提高到|占)${SPACE}{0,6}[%％](?=以上|以内|左右|[，。；）)]|$)`,
  `(?<=不低于|不少于|至少|达到)${SPACE}{1,8}[场次名人户期项](?![地所员口力质])`,
  '(?<=由)…{1,2}(?=负责|牵头|组织|承办|主持)',
  // 第×届, x项, X%
  `(?<![A-Za-z0-9×])[Xx×](?=[届年日楼栋名人位项期次场个户万元%％]|中全会)`,
  '(?<![A-Za-z_])_{2,}|_{2,}(?![A-Za-z0-9_])|＿{2,}',
  // 【待补】, 【 】, 〔 〕, （此处填写…）, [姓名], <name>, 某某社区
  `【(?:[^【】]{0,20}(?:${NOTE})[^【】]{0,20}|\\s*|…+|\\.{3,})】`,
  `[（(](?:(?:此处|在此|这里)[^（）()]{0,8}(?:填|补|写|插入|输入)|待(?:填|补|完善|核实))[^（）()]{0,20}[）)]`,
  `〔\\s*〕|（\\s*）|《\\s*》|“\\s*”|\\(\\s+\\)`,
  `[[［](?:${FIELD}|[^\\]］\\n]{0,8}(?:待补|待填|填写)[^\\]］\\n]{0,8})[\\]］](?!\\()`,
  `[<＜](?:${FIELD}|…+|\\.{3})[>＞]`,
  `\\[(?:${FIELD_EN})\\](?![(:])`,
  `<(?:${FIELD_EN})>`,
  '(?<!\\p{Script=Han})某某某?|某某某?(?=社区|街道|[镇乡村市区县省路]|小区|小学|中学|学校|幼儿园|学院|单位|公司|中心|居委会|办事处)',
  // hold ??? talks, on ???, 由？？负责, 举办？？场, 20??年; behind a sentence it is a question
  `(?=\\?\\?)(?<!${QUESTION})(?:(?<=[\\p{L}\\p{N},:;("“] |[("“])\\?{2,}(?=[ -]\\p{Ll}| \\d|[,;)])|(?<=\\b(?:by|at|of|from|the|an?|on|in|until|least|between|and) )\\?{2,})`,
  '(?<!\\d)20[?？]{2}年|(?<=由|[:：] ?)[?？]{2,}(?=[^?？])|(?<=[:：] ?)[?？]{2,}$',
  '(?<![吗呢么吧啊呀?？])[?？]{2,}(?=[年月日号届场次期项个名户家万元%％]|人(?!人))',
  '\\b(?:TBD|TBC|TBA|FIXME)\\b',
  // the TODO Group is a name
  "(?<=^|\\n)TODO\\b(?! [A-Z])|\\bTODO\\b(?!(?:[’']s)? [A-Za-z])",
  // 组长：；副组长：李某
  `(?<=^|[\\s，。；、,;（(])副?(?:${LABEL})[：:]${SPACE}*(?=[；;，,。、]|\\n${SPACE}*\\p{Script=Han}{2,5}[：:])`,
  `副?(?:${LABEL})[：:]\\s{0,8}$(?<=[：:][^\\n]*[\\n；;，,。、]${SPACE}*副?(?:${LABEL})[：:]\\s{0,8})`,
];
/** What one shape or another cannot do without: most texts have nothing of it. */
const TRACES = [
  '[×【[［<＜]|__|＿＿|20\\d?[＿_*]|某[某年月]|[?？]{2}|[Xx](?<![A-Za-z][Xx])|TB[ACD]|FIXME|TODO',
  `年(?:月|${SPACE})|月${SPACE}|${SPACE}月|第${SPACE}|[到于少占](?:[%％]|${SPACE})|由…`,
  '[（(](?:此处|在此|这里|待)|[〔（《“(][\\s〕）》”]|[长员人话名][：:](?:[\\s；;，,。、]|$)',
];
const BLANK = guarded(
  new RegExp(TRACES.join('|')),
  new RegExp(SHAPES.map((shape) => `(?:${shape})`).join('|'), 'gu'),
);

/** Marks that are a blank when nothing else is there. */
const NOTHING_BUT =
  /^(?:待补|待填|待补充|待填写|待完善|[?？]+|…+|\.{3,}|-{3,}|to be (?:filled in|added|completed))$/i;
/** What may stand beside a blank without saying anything by itself. */
const LEFTOVER = /^[\s\p{P}%％年月日届号第度上下春秋季半学期至到人个名次场元]*$/u;

/** Words with a small or a capital letter first. */
function anyCase(words: string): string {
  return words.replace(/(?<=^|\||:)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** The blanks in a text, in order; none of them overlap. */
export function findBlanks(text: string): readonly Blank[] {
  if (NOTHING_BUT.test(text.trim())) return [{ from: 0, to: text.length, blank: text }];
  return guardedMatches(text, BLANK).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    blank: match[0],
  }));
}

/** Whether a whole value is a blank (`20XX年`, `____`, `【待补】`): nothing can be concluded from it. */
export function isBlank(text: string): boolean {
  const blanks = findBlanks(text);
  if (blanks.length === 0) return false;
  const between = blanks.map(({ from }, index) => text.slice(blanks[index - 1]?.to ?? 0, from));
  const rest = between.join('') + text.slice(blanks.at(-1)?.to ?? 0);
  return LEFTOVER.test(rest);
}
