/**
 * Where in a folded text a time, a figure or an occasion can begin at all. The
 * grammar decides what stands there; these expressions only keep it from the
 * many places at which nothing of the kind can stand. They may let too much
 * through, never too little: a test compares them with the grammar.
 */
import { patternOf } from '../../text/pattern.ts';
import { occasionNames } from '../occasions/table.ts';
import { isDigitAt, isLetterAt } from './fold.ts';
import { lazily } from './parser.ts';
import { NAMED_CHINESE, NAMED_ENGLISH } from './time-names.ts';

const NUMERAL = '[0-9〇零○一二两三四五六七八九十百千万亿]';
const NUMBER = `${NUMERAL}[0-9〇零○一二两三四五六七八九十百千万亿.]{0,14}`;
const GAP = ' {0,4}';
const MONTH_NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const NUMBER_NAMES =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const WORD_START = '(?<![a-z0-9])';

const JOINED = `(?:${GAP}(?:[-、,/&至到和及与或]|--|直至|以及|and|to|or|through|until|till|thru)${GAP}(?:(?:[次翌来明]|第二)年)?${GAP}第?${GAP}${NUMBER}){0,12}`;
const OCCURRENCES = '(?:次|期|场次|场|回|轮|遍|堂|节课|节|课|趟|批|版)';
/** What can stand behind the numbers with which a time begins: 3—4月, 5th, 3 times, 1次/周. */
const BEHIND_NUMBER = `(?:[年月日号天周星礼季学]|个${GAP}[月星季学]|${OCCURRENCES}${GAP}/|(?:st|nd|rd|th)(?![a-z])|(?:of|times?|to|or|and|through|until|till|thru|school|academic)(?![a-z])|&|${MONTH_NAMES})`;
const NUMBERED_TIME = [
  `${NUMBER}${JOINED}${GAP}${BEHIND_NUMBER}`,
  `[0-9]{4}${GAP}(?:[-/.]${GAP}[0-9]|[年月季上中下学开期本整全春秋夏冬暑寒假节法重传黄周双工今一岁])`,
].join('|');
const CHINESE_TIMES =
  '每|逢|隔|双[周月]|单[周月]|逐[日周月季]|按[日周月季年学]|天天|月月|上[、下半]|半[年月个]|[前后下]半|年[底末]|今年|本年|当年|截[至止]|最[迟晚]|不[迟晚]|首[周季]|[≥≧≤≦<>≈]';
const CHINESE_TIMES_WITH_NUMBER = `(?:第|前)${GAP}${NUMERAL}|(?:周|星期|礼拜)${GAP}(?:周|星期|礼拜)?${GAP}[一二三四五六日天]`;
const ENGLISH_TIMES =
  'daily|weekly|fortnightly|biweekly|bi-|monthly|bimonthly|quarterly|half|semi|biannually|termly|annually|yearly|every|each|once|twice|thrice|by|before|until|till|prior|ahead|due|completed|from|since|starting|beginning|after|as of|no|not|between|weeks?|wk|first|second|third|fourth|last|[qh][1-4]|early|mid|late|end|start|middle|year|minimum|min|maximum|max|up|within|more|above|exceeding|greater|higher|less|fewer|under|below|lower|approximately|roughly|some|nearly|almost|approx|close|mon|tue|wed|thu|fri|sat|sun|a (?:dozen|hundred|thousand|minimum|maximum)';
const SPELLED_COUNT = `(?:${NUMBER_NAMES})[a-z-]*${GAP}(?:hundred|thousand)?${GAP}(?:times?|to|or|[^a-z ]|$)`;

/** The beginnings of names: two Chinese characters, also with a quotation mark behind them, four others. */
const beginnings = (names: readonly string[]): string =>
  anyOf(new Set(names.map((name) => name.slice(0, isLetterAt(name, 0) || isDigitAt(name, 0) ? 4 : 2))));
/** Escaped in one pass over all of them: the patterns are made when a run first looks for something. */
const anyOf = (names: ReadonlySet<string>): string => patternOf([...names].join('\n')).replaceAll('\n', '|');
const latin = (names: readonly string[]): string[] => names.filter((name) => isLetterAt(name, 0));
const others = (names: readonly string[]): string[] => names.filter((name) => !isLetterAt(name, 0));

const occasionStarts = lazily((): string => {
  const names = occasionNames().flatMap((name) => [name, name.replace('·', '.')]);
  const quoted = others(names).filter((name) => name.length > 1 && !isDigitAt(name, 0));
  const stepped = new Set(quoted.map((name) => name.charAt(0)));
  return `${beginnings(others(names))}|[${[...stepped].join('')}]["']|${WORD_START}(?:${beginnings(latin(names))})`;
});

function timeStarts(): string {
  const english = `${ENGLISH_TIMES}|${MONTH_NAMES}|${SPELLED_COUNT}|${beginnings(Object.keys(NAMED_ENGLISH))}`;
  return [
    // An occasion in quotation marks.
    "'",
    NUMBERED_TIME,
    CHINESE_TIMES,
    CHINESE_TIMES_WITH_NUMBER,
    beginnings(Object.keys(NAMED_CHINESE)),
    `${WORD_START}(?:${english})`,
    occasionStarts(),
  ].join('|');
}

const CHANGES =
  '提高|提升|增长|增加|上升|上涨|递增|扩大|增幅|增收|下降|降低|减少|压缩|缩减|压减|回落|递减|降幅|下调';
const COMPARED = '年均|逐年|同比|环比|[比较][上去]|在[上去]年|与[上去]年';
/** Words with which a figure begins that has its number further on. */
const BEFORE_FIGURE = `每|[人户生]均|隔|逢|双[周月]|单[周月]|上[、下]|天天|月月|逐|按|半[年月个]|全年|年内|学期|本学期|${COMPARED}|${CHANGES}|(?:力争|确保|争取|实现|要)${GAP}(?:每|隔|逢|双|单|上|天天|月月|逐|按|半|全年|年|学期|本学期|一|${COMPARED}|${CHANGES})|不[少低小下亚得能超多高大足到满]|至[少多]|最[少低多高]|起码|应不|超|多于|[高大]于|突破|[少低小]于|约|大约|大概|近|将近|接近|[≥≧≤≦<>≈]`;
const WHOLES = '百分之|过半|半数|全覆盖|应[保检享助]|全部达标|零';
const ENGLISH_FIGURES =
  'at|not|no|a (?:minimum|maximum|dozen|hundred|thousand|reduction)|an?(?= {0,4}(?:[0-9]|increase))|minimum|min|up|maximum|max|within|more|over|above|exceeding|greater|in|higher|less|fewer|under|below|lower|about|around|approximately|roughly|some|nearly|almost|approx|close|increas|grow|rise|raise|improve|expand|gain|decrease|reduc|cut|fall|drop|down|decline|full|between|from|rmb|usd|cny|gbp|(?:us|hk|a|c)\\$';

function figureStarts(): string {
  return [
    '[0-9](?![0-9]?[月日号]|[0-9]{2,3}年)',
    '[〇零一二两三四五六七八九十]',
    `(?:${BEFORE_FIGURE})(?=.{0,80}?(?:[0-9〇零一二两三四五六七八九十半百a-z$£€¥]))`,
    WHOLES,
    '[$£€¥￥]',
    `(?<![a-z])(?:${ENGLISH_FIGURES}|${NUMBER_NAMES})`,
  ].join('|');
}

/** Tells the first place from `at` on where something can begin; the text's length where there is none. */
export type NextStart = (folded: string, at: number) => number;

function nextOf(pattern: () => string): NextStart {
  const expression = lazily(() => new RegExp(pattern(), 'g'));
  return (folded, at) => {
    const starts = expression();
    starts.lastIndex = at;
    return starts.exec(folded)?.index ?? folded.length;
  };
}

export const nextTime = nextOf(timeStarts);
export const nextOccasion = nextOf(occasionStarts);
export const nextFigure = nextOf(figureStarts);
/** 2026, 二〇二六年, 今年. */
export const nextYear = nextOf(() => '[0-9]{4}|[一二][〇零○一二三四五六七八九]{3} {0,4}年|今年|本年|当年');
