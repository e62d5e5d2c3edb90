/** Whether the words around an earlier year look back on it or plan for it. */

/** What was, what is built on, what was issued. */
const BACK =
  /总结|回顾|上年|上一年|上一学年|去年|往年|历年|以来|年起|年开始|成立于|始建|创建于|已|曾|荣获|获评|获得|被评|授予|评为|了|取得|基础上|相比|同比|比\s*20|较\s*20|不低于\s*20|不少于\s*20|原有|截至|截止|普查|统计|结转|遗留|未完成|印发|修订|施行|颁布|发布|出台的|制定的|条例|开局|收官|经验|成果|成效|决算|执行情况|完成情况|出生|入学|届|批|版|圆满|先后|累计|基数|试点|做法|推广|(?:研究|讨论|审议|表决|会议)通过(?!开展|组织|加强)|取代|代替|废止/;
const BACK_EN =
  /\b(?:since|last year|was|were|had|has|have|did|built on|building on|builds on|compared|lessons?|review(?:ed)?|following|achieved|completed|opened|founded|adopted|published|baseline|up from|than in|figures|census|act|regulations?|report|carried|previous|past|ago|began|started|joined|raised|spent|(?<!\b(?:is|are|be) )held|survey|from|back in|as in|again|agreed|approved|decided|replac(?:es?|ing)|supersedes?|minutes of)\b/i;
/** Last year's papers, accounts and awards, which are seen to at the beginning of the next: directly behind the year. */
const SETTLES =
  /^度?(?:(?![将要拟]|计划|继续|开展|举办|组织|召开|办好)[^，。；]){0,14}(?:归档|档案|资料|台账|年报|报表|考核|评议|述职|反馈|整改|公示|公开|表彰|兑现|奖励|先进|优秀|评选|审计|对账|结算|清算|水平|标准|启动|建成|开工|实施)/;

const AHEAD =
  /将|要|拟|继续|办好|深化|健全|优化|提升|提高|计划|力争|争取|确保|努力|开展|举办|组织|召开|推进|加强|完善|落实|建立|建成|实现|达到|完成|做好|工作安排|目标|任务|重点/;
const AHEAD_EN =
  /\b(?:will|shall|plans?|aims?|by the end of|goals?|targets?|we want|is to|are to|going to|hold|schedule)\b/i;
/** Said of what is still to be done only, not of what was reached. */
const INTENDS =
  /将|要|拟|计划|力争|争取|确保|努力|工作安排|制定|\b(?:will|shall|plans? to|aims?|going to)\b/i;
/** The same in the present tense, in words that are no nouns besides; Chinese has one form for all tenses. */
const PRESENT_EN =
  /\b(?:continues?|organi[sz]es?|convenes?|meets|gathers|opens|starts|begins|launches|runs|takes? place|(?:is|are) (?:held|opened|organi[sz]ed|carried out)|carr(?:y|ies) out|strengthens?|improves?|deepens?|ensures?|promotes?|establish(?:es)?|sets up|completes|reaches|achieves?|implements?)\b/i;
/** What is asked for at the beginning of a sentence, or behind the time there: Open …; In July 2025, open …. */
const ASKED_EN =
  /^\W*(?:(?:in|on|by|from|during)\s[^,.;]{0,20}\d{4},?\s+)?(?:we (?:meet|gather|open|start|begin|launch|run)\b|(?:meet|gather|open|start|begin|launch|run|set up|complete|finish|reach)\s(?!of\b))/i;
/** What was, in any word: a past form that no “is” or “to be” makes one of the present. */
const PAST_EN =
  /(?<!\b(?:is|are|be|being)\s)\b(?!(?:need|feed|seed|weed|shed|bed|red|speed|hundred)\b)(?:[a-z]+ed|ran|met|took|gave|went|came|made|built|brought|found|got|grew|kept|left|lost|paid|sent|told|taught|won|wrote|saw|bought|led|chose)\b/i;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter';
/** By September 2025: right before the year. */
const DUE = new RegExp(
  `\\bby (?:the )?(?:(?:end|beginning|middle) of )?(?:early |mid-|late )?(?:(?:${MONTHS}) )?$`,
  'i',
);
/** In 2025, in July 2025, 14 July 2025, July 14, 2025: right before the year that says when something is. */
const WHEN = new RegExp(
  `(?:\\b(?:in|during|throughout) (?:early |mid-|late )?|\\b(?:${MONTHS})\\.? (?:\\d{1,2}(?:st|nd|rd|th)?, ?)?)$`,
  'i',
);
/** Says without doubt which year the plan is for: 2025年是…之年, 2025年工作计划如下, 2025年计划制定如下. */
const INTRODUCES = /^度?(?:是(?!我)|[^，。；《》]{0,16}(?:计划|安排|要点|方案)[^，。；]{0,8}如下)/;

/** Whether the sentence (with the words behind its year) leaves no doubt that the year is the plan's own. */
export function introduces(behind: string): boolean {
  return INTRODUCES.test(behind.replace(/^\s*年/, ''));
}

export function looksBack(sentence: string, behind: string): boolean {
  return BACK.test(sentence) || BACK_EN.test(sentence) || SETTLES.test(behind.replace(/^\s*年/, ''));
}

export function looksAhead(sentence: string): boolean {
  return AHEAD.test(sentence) || AHEAD_EN.test(sentence);
}

/** Whether an English sentence has a verb in the past; in Chinese verbs do not tell. */
export function tellsPast(sentence: string): boolean {
  return PAST_EN.test(sentence);
}

/** Whether an English sentence tells in the present tense what is done in the year behind these words. */
export function isPlannedFor(sentence: string, before: string): boolean {
  if (!WHEN.test(before.slice(-40)) || tellsPast(sentence)) return false;
  return PRESENT_EN.test(sentence) || ASKED_EN.test(sentence);
}

/** Whether a sentence says what is wanted, and not what was. */
export function intends(sentence: string): boolean {
  return INTENDS.test(sentence);
}

/** Whether the words before a year make it the time by which something is done. */
export function isDue(before: string): boolean {
  return DUE.test(before.slice(-40));
}
