import type { Plan, Text } from '../plan/types.ts';
import { walkItems } from '../plan/walk.ts';
import { closest } from '../schema/suggest.ts';
import { everyItem } from './queries.ts';
import type { Rule, RuleContext } from './rule.ts';

type Report = RuleContext<'dangling-reference'>['report'];

/** A reference that leads nowhere: `serves` with an unknown id, 见附件3 where there are two. */
export const danglingReference: Rule<'dangling-reference'> = {
  id: 'dangling-reference',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    checkIds(plan, report);
    // A list of annexes typed into the text has as many as it has.
    if (plan.texts.some(({ value }) => /(?:^|\n)附件[:：]/.test(value))) return;
    const annexes = plan.attachments.length + typedAnnexes(plan);
    const own = new Set([...walkItems(plan.attachments)].map(({ title }) => title));
    for (const text of plan.texts) {
      if (!own.has(text)) checkAnnexes(text, annexes, report);
    }
    if (annexes === 0) checkAppended(plan, report);
  },
};

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
}

/** Sections that were written as annexes (附件1：…). */
function typedAnnexes({ sections }: Plan): number {
  return sections.filter(({ title }) => title && /^(?:附件|annex|appendix)/i.test(title.value)).length;
}

const NUMBER = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}';
/** 附件1, 附件1、2, 附件一至三, Annex 2; never 附件3份, and not the annexes of another document (《…》附件2). */
const ANNEX = new RegExp(
  `(?<![》”])附件\\s*(?:${NUMBER})(?:\\s*[、，和及至—～~-]\\s*(?:${NUMBER}))*(?![0-9０-９份个页项张.年])`,
  'g',
);
const ANNEX_EN = /\b(?:annex|appendix|attachment)\s+(\d{1,2})\b(?!\s+(?:of|to)\s+the\b)/gi;

function checkAnnexes(text: Text, annexes: number, report: Report): void {
  for (const match of [...text.value.matchAll(ANNEX), ...text.value.matchAll(ANNEX_EN)]) {
    const numbers = [...match[0].matchAll(new RegExp(NUMBER, 'g'))].map(([number]) => numberOf(number));
    if (Math.max(...numbers) <= annexes) continue;
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

const APPENDED =
  /(?<![》”])(?:详?见附件(?![0-9０-９一二三四五六七八九十《：:])|详?见附表|(?:名单|名册|表|方案|明细表|安排表|清单)附后?(?=[）)。；，]|$))|\bsee (?:the )?(?:annex|appendix|attachment)(?:es)?\b(?!\s*[\dA-Z])/gi;

/** 名单附后, 见附件 in a plan that has neither annex nor roster nor table. */
function checkAppended(plan: Plan, report: Report): void {
  if (everyItem(plan).some(({ roster, table }) => roster !== null || table !== null)) return;
  for (const text of plan.texts) {
    for (const match of text.value.matchAll(APPENDED)) {
      const at = { text, from: match.index, to: match.index + match[0].length };
      report(at, { reference: match[0], what: 'annex', suggestion: null });
    }
  }
}
