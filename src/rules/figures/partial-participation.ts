import type { FigureFact } from '../../plan/facts/types.ts';
import type { Rule } from '../rule.ts';
import { subjectsOfValues, wordsBefore } from './clauses.ts';

/** What people do, all of them or not. */
const DO =
  '(?:参与|参加|参训|参会|参学|参保|培训|受训|轮训|学习|覆盖|普及|知晓|签约|签订|体检|接种|到会|到课|出勤|建档|投保)';
/** A rate of everybody; 全民健身参与率 is the rate of something else, and 全员劳动生产率 one of its own. */
const ALL = `(?:(?:全员|人人|户户|家家)${DO}{1,2}(?:率|度|面)|全民(?:参与|参加)(?:率|度)|全(?:覆盖|参与|参加|普及)率)`;
/** 全员培训，培训率: everybody, and in the next breath a share. */
const THEN = `(?:全员(?:参与|参加)?(?:参训|培训|轮训|学习|体检|接种)?|全(?=覆盖))(${DO})[^，。；、\\d]{0,8}[，、,](?:其|总|总体|使|力争|确保|做到)?\\1率`;
/** What may stand between a rate and its figure; 由 and 从 lead to what was. */
const TO = '(?:都|均|也|应|要|须|力争|争取|确保|努力|保持|稳定|维持|达到?|到|至|在|为|[：:（( ]){0,6}';
const BEFORE = new RegExp(`(?:${ALL}|${THEN})${TO}$`);
/** 50%以上的全员参与率 */
const BEHIND = new RegExp(`^(?:左右|以上|以内)?的?${ALL}`);

const ALL_EN =
  '(?:(?:full|universal|total|complete|all-staff|whole-staff) (?:[a-z]+ )?(?:participation|attendance|coverage|turnout|involvement|enrol?ment)|(?:everyone|everybody) (?:takes part|joins in|participates|attends))(?: rates?)?';
const TO_EN =
  '(?: (?:of|is|at|to|by|or|reaches|reaching|stays|will|be|target)|[:,]| ?\\(|,? (?:i\\.e\\.|that is,)){0,3} ?';
const BEFORE_EN = new RegExp(`\\b${ALL_EN}${TO_EN}$`, 'i');
const BEHIND_EN = /^ (?:full|universal) (?:participation|attendance|coverage|turnout)\b/i;

/** Everybody, by the word, and fewer by the figure: 全员参与率达到50%以上. */
export const partialParticipation: Rule<'partial-participation'> = {
  id: 'partial-participation',
  severity: 'warning',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const subjects = subjectsOfValues(plan);
    const [before, behind] = plan.lang === 'en' ? [BEFORE_EN, BEHIND_EN] : [BEFORE, BEHIND];
    for (const fact of plan.facts.figures.filter(isPart)) {
      const { text, from, to } = fact;
      const rest = text.value.slice(to, to + 40);
      if (before.test(wordsBefore(fact, subjects)) || behind.test(rest))
        report(fact, { figure: text.value.slice(from, to) });
    }
  },
};

/** A share below the whole, and no bound of a stretch that reaches it. */
function isPart({ meaning }: FigureFact): boolean {
  if (meaning.type === 'ratio') return meaning.numerator < meaning.denominator;
  return meaning.type === 'amount' && meaning.kind === 'percent' && meaning.number < 100;
}
