import { matchesOf } from '../../text/matches.ts';
import type { Rule } from '../rule.ts';
import { clauseBefore, subjectsOfValues } from './clauses.ts';

/** 120%, 120 %, 120 per cent; ranges and differences (5—120%) are left alone. */
const PERCENT = /(?<![\d.．—–~～至-])([-−]?\d+(?:\.\d+)?)\s*(?:[%％]|percent\b|per cent\b)(?!点)/g;
/** A share of a whole, which cannot be more than all of it. */
const SHARE =
  /率|满意度|覆盖面|知晓度|参与度|比例|比重|占|coverage|attendance|participation|satisfaction|awareness|turnout|proportion|share|response rate|occupancy/i;
/** 按不低于150%的参与率: the rate stands behind its figure. */
const RATE_BEHIND =
  /^(?:以上|左右|以内)?的(?:[^，。；、：,;率]{0,6}率|(?:[^，。；、：,;]{0,4}(?:满意|知晓|参与)度))|^\s+of (?:(?:all|the|our) ){0,2}(?:residents|members|homes|households|families|children|pupils|students|people|tutors|volunteers|parents|staff)\b|^\s+(?:\w+\s+)?(?:coverage|attendance|participation|satisfaction|awareness|turnout|response rate)\b/i;
/** Rates that may well exceed the whole, and changes. */
const MAY_EXCEED =
  /(?:增长|增加|提高|提升|上升|下降|减少|降低)(?!到|至|为)|增幅|增速|翻番|毛入学|同比|环比|超额|超过|相当于|完成率|完成.{0,6}(?:任务|指标|计划|预算)|利用率|使用率|收益率|回报率|负债率|入住率|上座率|效率|频率|较上年|比上年|去年|上年|growth|increas(?:e|ing)(?!s? to\b)|ris(?:e|ing)(?!s? to\b)|grow(?!s? to\b)|gross|up by|more than|compared|of (?:the )?(?:budget|target|plan|last year)/i;

/** A share of more than 100%, or of less than nothing. */
export const percentageOutOfRange: Rule<'percentage-out-of-range'> = {
  id: 'percentage-out-of-range',
  severity: 'error',
  basis: { kind: 'practice' },
  check(plan, { report }) {
    const subjects = subjectsOfValues(plan);
    for (const text of plan.texts) {
      for (const match of matchesOf(text.value, PERCENT)) {
        const from = match.index;
        const clause = (subjects.get(text) ?? '') + clauseBefore(text.value, from);
        const number = Number(match[1]?.replace('−', '-'));
        if (number >= 0 && number <= 100) continue;
        const behind = RATE_BEHIND.exec(text.value.slice(from + match[0].length))?.[0] ?? '';
        if (!(SHARE.test(clause) || behind !== '') || MAY_EXCEED.test(clause + behind)) continue;
        report({ text, from, to: from + match[0].length }, { figure: match[0] });
      }
    }
  },
};
