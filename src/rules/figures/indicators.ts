/** Which indicator a figure is the value of: as sure as words alone can make it, and else not at all. */
import type { FigureFact, TimeFact } from '../../plan/facts/types.ts';
import type { WhenPhrase } from '../../plan/phrases/types.ts';
import type { Item, Plan } from '../../plan/types.ts';
import { countAtHead } from '../../text/partition.ts';
import { isWork } from '../completeness/tasks.ts';
import { frontNumber } from '../front-numbers.ts';
import { beginOfSentence, byText, ownTexts, sentenceAround, wordsOf } from '../queries.ts';

/** A value of an indicator, said once. */
export interface Mention {
  readonly indicator: string;
  readonly number: number;
  readonly unit: string;
  /** Whether less would be better than it: at most so many. */
  readonly isCeiling: boolean;
  readonly fact: FigureFact;
  readonly item: Item;
}

/** Words that say nothing about what is measured, in front of it. */
const LEAD =
  /^(?:使|让|将|把|确保|力争|努力|争取|实现|做到|保证|完成|全年|年内|今年|本年度|年度|到?年底前?|年末|逐步|继续|不断|进一步|稳步|力促|推动|提高|提升|保持|本社区|我社区|全社区|our|the|we|keep|raise|bring|increase|make sure|that|will|aim|for|a|an|of)(?=\p{Script=Han}|\s)\s*/iu;
/** How the words between the indicator and its figure end; a time or a 已 among them makes it another's value. */
const TO =
  /(?:都|均|要|应|须|将|力争|争取|确保|努力|保持|稳定|维持|控制|提高到|提升到|提高至|提升至|增加到|发展到|扩大到|达到|达|到|至|在|为|是|[：:\s]|\b(?:reach(?:es)?|rises? to|is|are|will|be|of|to|at|stays?|grows? to)\b)$/iu;
/** So many of them follow each other at most. */
const MOST_TO = 4;
/** How what stands between them ends, or a clause that is passed over: most figures have another word before them. */
const MAY_LEAD = /[都均要应须将争取保力持定制到至达在为是：:a-z，,（(年底末内前]\s*$/i;
/** A clause that says no more than: by the end of the year. */
const YEAR =
  /^(?:到|至)?(?:20\d\d年|今年|本年)?(?:年?底|年末|年内|全年)?前?$|^(?:by the end of the year|this year)$/i;
const RATE = /(?:率|满意度|知晓度|参与度|覆盖面|比例|占比|总数|总量|总人数|总户数|总面积)$/;
const RATE_EN =
  /\b(?:rate|attendance|participation|coverage|satisfaction|awareness|turnout|share|number|total|membership|enrol?ments?|members|households|volunteers)\b/i;
/** Without one of these before its figure there is no indicator: most figures are told by this alone. */
const MAY_RATE =
  /率|满意度|知晓度|参与度|覆盖面|比例|占比|总[数量人户面]|达到|发展到|增加到|扩大到|稳定在|保持在/;
const MAY_RATE_EN = new RegExp(RATE_EN.source.replaceAll('\\b', ''), 'i');
/** What is counted once and for all, unlike what is done, taught or given out. */
const STOCK =
  /^(?!培训|举办|开展|组织|参加|参与|发放|受益|服务|走访|覆盖|惠及|新增|新建|每|各|其中)\p{Script=Han}{2,10}(?:达到|发展到|增加到|扩大到|稳定在|保持在)$/u;
const OTHERS =
  /其中|每[个户人所村校班名]|各[社村校班小网]|分别|人均|户均|上年|去年|往年|以往|原有|现有|目前|已|曾|由.{0,12}到|从.{0,12}到|\b(?:each|last year|so far|was|were|from)\b/i;
/** With so many characters of its own an indicator needs no heading to be clear. */
const CLEAR = 6;
/** What is asked of every activity needs to say more. */
const CLEAR_GENERAL = 8;
const GENERAL = /(?:满意|知晓|参与|参加|合格|出勤|到课)(?:率|度)$/;
const CLEAR_EN = 3;

/** The indicators of a plan with their values, in order; looks back and steps on the way are left out. */
export function mentionsIn(plan: Plan): readonly Mention[] {
  const figures = byText(plan.facts.figures);
  const times = byText(plan.facts.times);
  const year = plan.period?.from?.year ?? null;
  return plan.sections
    .filter((section) => isWork(section) || section.kind === 'targets')
    .flatMap((section) => visit(section, sectionTopic(section)));

  function visit(item: Item, topics: readonly string[]): readonly Mention[] {
    if (item.when !== null && !isWholeYear(item.when.meaning, year)) return [];
    const own = ownTexts(item).flatMap((text) => figures.get(text) ?? []);
    const here = item.depth === 1 || !item.title ? topics : [...topics, item.title.value];
    const mentions = own.flatMap((fact) => mentionOf(fact, item, plan.lang === 'en'));
    return [
      ...mentions.filter(
        ({ fact, indicator }) =>
          !isTimed(fact, times.get(fact.text) ?? [], year) &&
          (isClear(indicator) || here.every((topic) => topic === indicator || sharesWord(topic, indicator))),
      ),
      ...item.items.flatMap((child) => visit(child, here)),
    ];
  }
}

/** A section under a heading of its own is about something. */
function sectionTopic({ namedBy, kind, title }: Item): readonly string[] {
  return namedBy === null && kind !== 'targets' && title ? [title.value] : [];
}

function mentionOf(fact: FigureFact, item: Item, isEnglish: boolean): readonly Mention[] {
  const { meaning } = fact;
  if (meaning.type !== 'amount' || meaning.frequency !== null) return [];
  // A number of each month is not that of the year; a share is.
  const counts = item.when?.meaning?.type !== 'frequency' && meaning.kind === 'count';
  if (meaning.kind !== 'percent' && !counts) return [];
  const indicator =
    fact.text === item.value?.text ? normal(unnumbered(wordsOf(item))) : inProse(fact, isEnglish);
  if (indicator === null || indicator.length < 3) return [];
  const isCeiling = meaning.comparison === 'at-most' || meaning.comparison === 'less-than';
  return [{ indicator, number: meaning.number, unit: meaning.unit, isCeiling, fact, item }];
}

/** So far before its figure an indicator may begin, in characters. */
const REACH = 60;

/** The indicator at the beginning of a figure's sentence. */
function inProse({ text, from, to, meaning }: FigureFact, isEnglish: boolean): string | null {
  const { value } = text;
  if (/^(?:的|者|时|，?(?:得|计|记|加|扣)\d)/.test(value.slice(to))) return null;
  if (!MAY_LEAD.test(value.slice(Math.max(0, from - REACH), from))) return null;
  const before = unnumbered(value.slice(beginOfSentence(value, from), from)).slice(-REACH);
  if (!(isEnglish ? MAY_RATE_EN : MAY_RATE).test(before)) return null;
  if (OTHERS.test(sentenceAround(value, from, to))) return null;
  const clauses = before.split(/[，,（(]/).filter((each) => !YEAR.test(each.trim()));
  const clause = withoutLead(clauses.at(-1) ?? '');
  const isStock = meaning.type === 'amount' && meaning.kind === 'count' && STOCK.test(clause);
  const noun = withoutTo(clause).trim();
  const isRate = isEnglish ? RATE_EN.test(noun) : RATE.test(noun) || isStock;
  if (noun === clause.trim() || !isRate) return null;
  const indicator = normal(noun);
  return clauses.length === 1 || isClear(indicator) ? indicator : null;
}

/** Without the number that was typed in front (1.居民参与率), which says nothing of what is measured. */
function unnumbered(words: string): string {
  const trimmed = words.trimStart();
  return trimmed.slice(frontNumber(trimmed)?.written.length ?? 0);
}

function withoutLead(clause: string): string {
  let rest = clause.trim();
  for (let next = rest.replace(LEAD, ''); next !== rest; next = rest.replace(LEAD, '')) rest = next;
  return rest;
}

function withoutTo(clause: string): string {
  let rest = clause;
  for (let count = 0; count < MOST_TO && TO.test(rest); count += 1) rest = rest.replace(TO, '');
  return rest;
}

/** As it is compared: without marks, and without 的. */
function normal(words: string): string {
  return withoutLead(words.normalize('NFKC').toLowerCase())
    .replace(/[\s\p{P}]+/gu, ' ')
    .replaceAll('的', '')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

function isClear(indicator: string): boolean {
  return /\p{Script=Han}/u.test(indicator)
    ? indicator.length >= (GENERAL.test(indicator) ? CLEAR_GENERAL : CLEAR)
    : indicator.split(' ').length >= CLEAR_EN;
}

/** Whether a heading and an indicator have two characters, or a word, in common. */
function sharesWord(topic: string, indicator: string): boolean {
  const words = /\p{Script=Han}/u.test(indicator)
    ? [...indicator].slice(0, -1).map((_, at) => indicator.slice(at, at + 2))
    : indicator.split(' ').filter((word) => word.length > 3);
  return words.some((word) => topic.toLowerCase().includes(word));
}

/** A step on the way (6月底前, 上半年) or another year; the end of the year is the plan's own. */
function isTimed({ text, from, to }: FigureFact, times: readonly TimeFact[], year: number | null): boolean {
  const before = countAtHead(times, (time) => time.from < from - NEAR);
  for (let at = before; at < times.length; at += 1) {
    const time = times[at];
    if (!time || time.from > to + NEAR) return false;
    const between = text.value.slice(Math.min(time.to, to), Math.max(time.from, from));
    if (!/[。！？；;!?\n]/.test(between) && !isWholeYear(time.meaning, year)) return true;
  }
  return false;
}

/** So far from its figure a time may stand in the same sentence. */
const NEAR = 200;

const ALL_YEAR: ReadonlySet<string> = new Set(['year-end', 'whole-year', 'ongoing', 'regularly']);

function isWholeYear(meaning: WhenPhrase | null, year: number | null): boolean {
  if (meaning === null) return false;
  if (meaning.type === 'time-of-year') return ALL_YEAR.has(meaning.name);
  // How often something is done, not when the figure is due.
  if (meaning.type === 'frequency') return true;
  return meaning.type === 'date' && meaning.date.month === null && meaning.date.year === year;
}
