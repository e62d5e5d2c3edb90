import { destinationsIn, referencedId } from '../../plan/markup.ts';
import type { Item, Plan, Text } from '../../plan/types.ts';
import { walkItems } from '../../plan/walk.ts';
import { closest } from '../../schema/suggest.ts';
import { largest } from '../../text/many.ts';
import { type Guarded, guarded, guardedMatches, matchesOf } from '../../text/matches.ts';
import { everyItem, sentenceAround } from '../queries.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { annexesOf, isAnnexed, referringTexts } from './annexes.ts';

type Report = RuleContext<'dangling-reference'>['report'];

/** A reference that leads nowhere: `serves` or a link with an unknown id, 见附件3 where there are two. */
export const danglingReference: Rule<'dangling-reference'> = {
  id: 'dangling-reference',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    checkIds(plan, report);
    checkResults(plan, report);
    if (!plan.texts.some(({ value }) => MAY_REFER.test(value))) return;
    // A list of annexes typed into the text has as many as it has.
    if (plan.texts.some(({ value }) => value.includes('附件') && /(?:^|\n)附件[:：]/.test(value))) return;
    const annexes = annexesOf(plan);
    const own = new Set([...walkItems(plan.attachments)].map(({ title }) => title));
    for (const text of plan.texts) {
      if (!own.has(text)) checkAnnexes(text, annexes.length, report);
    }
    checkAppended(plan, annexes, report);
  },
};

/** One of these is in every word for what is appended, and for what follows. */
const MAY_REFER = /附|如下|annex|appendix|attach|enclosed/i;

/** Among more ids than this, which one was meant is not worth the time it takes. */
const MANY = 500;

function checkIds(plan: Plan, report: Report): void {
  const items = everyItem(plan);
  const ids = new Set(items.flatMap(({ id }) => (id ? [id.value] : [])));
  const candidates = [...ids].slice(0, MANY);
  for (const reference of items.flatMap(({ serves }) => serves)) {
    if (ids.has(reference.value)) continue;
    report(reference, {
      reference: reference.value,
      what: 'id',
      suggestion: closest(reference.value, candidates),
    });
  }
  for (const { at, id } of linksWithin(plan)) {
    if (!ids.has(id)) report(at, { reference: id, what: 'link', suggestion: closest(id, candidates) });
  }
}

/** What was reached so far, of something that names nothing to be reached. */
function checkResults(plan: Plan, report: Report): void {
  for (const item of everyItem(plan)) {
    const [result] = item.results;
    const isTarget = item.sectionKind === 'targets' || item.value !== null;
    if (!result || isTarget) continue;
    const reference = result.value?.text.value ?? '';
    report(
      result.value?.text ?? result,
      { reference, what: 'result', suggestion: null },
      { severity: 'warning' },
    );
  }
}

/** The links `[text](#id)` of all texts; the place is that of the id. */
function linksWithin({ texts }: Plan) {
  return texts.flatMap((text) =>
    destinationsIn(text).flatMap(({ type, target, from, to }) => {
      const id = type === 'link' ? referencedId(target) : null;
      return id === null ? [] : [{ id, at: { text, from: from + 1, to } }];
    }),
  );
}

const NUMBER = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}';
/** 附件1, 附件1、2, 附件一至三, Annex 2; never 附件3份, and not the annexes of another document (《…》附件2, 区里通知附件2). */
const ANNEX = guarded(
  /附件/,
  new RegExp(
    `(?<![》”])(?<!(?:通知|文件|办法|意见|规定|协议|合同|细则|指南|手册|标准)[的中]?)附件\\s*(?:${NUMBER})(?:\\s*[、，和及至—～~-]\\s*(?:${NUMBER}))*(?![0-9０-９份个页项张.年])`,
    'g',
  ),
);
const ANNEX_EN = guarded(
  /annex|appendix|attachment/i,
  /\b(?:annex|appendix|attachment)\s+(\d{1,2})\b(?!\s+(?:of|to)\s+the\b)/gi,
);
/** By letters: Annex B. */
const ANNEX_LETTER = guarded(
  /annex|appendix|attachment/i,
  /\b(?:[Aa]nnex|[Aa]ppendix|[Aa]ttachment) ([A-H])\b(?!['’]|\s+(?:of|to)\s+the\b)/g,
);

function checkAnnexes(text: Text, annexes: number, report: Report): void {
  const numbered = [...guardedMatches(text.value, ANNEX), ...guardedMatches(text.value, ANNEX_EN)].map(
    (match) => ({
      match,
      numbers: matchesOf(match[0], new RegExp(NUMBER, 'g')).map(([number]) => numberOf(number)),
    }),
  );
  const lettered = guardedMatches(text.value, ANNEX_LETTER).map((match) => ({
    match,
    numbers: ['ABCDEFGH'.indexOf(match[1] ?? '') + 1],
  }));
  for (const { match, numbers } of [...numbered, ...lettered]) {
    if (largest(numbers) <= annexes) continue;
    const from = match.index;
    report(
      { text, from, to: from + match[0].length },
      { reference: match[0], what: 'annex', suggestion: null },
    );
  }
}

function numberOf(written: string): number {
  const digits = '零一二三四五六七八九';
  if (!/[一二三四五六七八九十]/.test(written)) return Number(written.normalize('NFKC'));
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? Math.max(digits.indexOf(tens || '一'), 1) * 10 : 0;
  return ten + (ones === '' ? 0 : digits.indexOf(ones));
}

/** 见附件 and its like, wherever the annex may be. */
const SEE_ANNEX = guarded(
  /见(?:附|后附)|annex|appendix|attach|enclosed/i,
  /(?<![》”])(?:详?见附件(?![0-9０-９一二三四五六七八九十《：:])|详?见(?:附表|附录|附页|附图|后附))|\bsee (?:the )?(?:annex|appendix|attachment)(?:es)?\b(?!\s*[\dA-Z])|\b(?:see|in|on) the (?:attached|enclosed) (?:list|table|sheet|schedule|plan|form|rota|map|timetable|document)s?\b|\((?:\w+ ){0,3}attached\)/gi,
);
/** 名单附后, （明细表附）: an annex of this name is announced. */
const APPENDED = guarded(
  /附/,
  /(?<![》”])(?:名单|名册|[安排明细进度时间分工值班课程活动]{0,4}表|方案|清单)(?:另|均|一并)?附(?:[于在])?后?(?=[）)。；，]|$)/g,
);
/** 成员名单如下： at the end of a text: what comes below has to be there. */
const AS_FOLLOWS = guarded(/如下/, /(?:名单|名册|成员|明细表|一览表|清单)如下[：:。]?\s*$/g);

/** What is said to be appended or to follow, and does neither. Annexes may speak of themselves. */
function checkAppended(plan: Plan, annexes: readonly Item[], report: Report): void {
  for (const { text, below, isLast } of referringTexts(plan)) {
    if (annexes.length === 0 && !below) reportAll(text, SEE_ANNEX, report);
    if (!below) {
      reportAll(
        text,
        APPENDED,
        report,
        (found, at) => isAnnexed(found, annexes) || isVoucher(text.value, at),
      );
    }
    if (isLast) reportAll(text, AS_FOLLOWS, report);
  }
}

/** 发票在前、清单附后: how papers are handed in, not where this plan goes on. */
function isVoucher(text: string, at: number): boolean {
  return /发票|票据|报销|凭证|收据|在前|申报材料|申请/.test(sentenceAround(text, at, at));
}

function reportAll(
  text: Text,
  pattern: Guarded,
  report: Report,
  isThere = (_: string, _at: number) => false,
): void {
  for (const { index, 0: reference } of guardedMatches(text.value, pattern)) {
    if (isThere(reference, index)) continue;
    report(
      { text, from: index, to: index + reference.length },
      { reference, what: 'annex', suggestion: null },
    );
  }
}
