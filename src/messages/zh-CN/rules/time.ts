import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' };
import type { TimeArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';

const { keys } = vocabulary;

interface MonthDay {
  readonly month: number;
  readonly day: number;
}
const dayOf = ({ month, day }: MonthDay): string => `${month}月${day}日`;
const weekday = (n: number): string => `星期${'一二三四五六日'.charAt(n - 1)}`;
const digit = (n: number): string => '一二三四五六七八九'.charAt(n - 1);
/** 二十大 */
const congress = (n: number): string => `${n < 20 ? '' : '二'}十${digit(n % 10)}大`;
/** 二十届 */
const committee = (n: number): string => `${congress(n).slice(0, -1)}届`;
/** 二十大, 二十届四中全会 */
const gathering = (held: { readonly congress: number; readonly plenum: number | null }): string =>
  held.plenum === null ? congress(held.congress) : `${committee(held.congress)}${digit(held.plenum)}中全会`;
const months = (numbers: readonly number[]): string => numbers.map((n) => `${n}月`).join('或');

export const time: Messages<TimeArgs> = {
  'missing-period': {
    message: ({ dates }) =>
      dates === 0
        ? '没有写周期，看不出这是哪一年的计划，日期没法核对。'
        : `没有写周期，看不出这是哪一年的计划，文中 ${dates} 处日期没法核对。`,
    hint: () => `加一行“${keys.period}: 2026”；只管一个学期的，写成“${keys.period}: 2026春季学期”。`,
  },
  'stale-year': {
    message: ({ year, planYear }) =>
      year < planYear
        ? `这里写的是 ${year} 年，而这份计划是 ${planYear} 年的，很像是从旧稿里带过来的。`
        : `这里写的是 ${year} 年，而这份计划的周期是 ${planYear} 年，两处对不上。`,
    hint: ({ year, planYear }) =>
      year < planYear
        ? `说的是今年的事，就改成 ${planYear} 年；确实在讲往年，可以不改。`
        : `看看是这里还是“${keys.period}”写错了。`,
  },
  'date-outside-period': {
    message: ({ date, from, to, signed }) =>
      signed
        ? `落款日期“${excerpt(date)}”的时候，计划的时间（${from} 至 ${to}）已经过完了。`
        : `“${excerpt(date)}”不在计划的时间（${from} 至 ${to}）之内，这项工作会没有着落。`,
    hint: () => `核对这个日期；如果日期没错，就改“${keys.period}”。`,
  },
  'impossible-date': {
    message: ({ date, month, days }) =>
      days === null
        ? `一年只有12个月，没有“${excerpt(date)}”，到时候没法照着办。`
        : `${month}月只有${days}天，没有“${excerpt(date)}”，到时候没法照着办。`,
    hint: ({ month, days }) =>
      days === null ? '核对是哪个月。' : `核对是哪一天；说的是月底，就写“${month}月底”。`,
  },
  'weekday-mismatch': {
    message: ({ day, written, right }) =>
      `${day.year}年${dayOf(day)}是${weekday(right)}，这里写的是${weekday(written)}，来的人不知道以哪个为准。`,
    hint: ({ written, nearest }) =>
      `核对是日期错了还是星期错了；要是定在${weekday(written)}，最近的是${dayOf(nearest)}。`,
  },
  'occasion-on-wrong-day': {
    message: ({ occasion, found, days, year }) =>
      `${year === null ? '' : `${year}年的`}${excerpt(occasion)}是${days.map(dayOf).join('或')}，这里写成${dayOf(found)}，到时候会错过。`,
    hint: ({ days, found }) =>
      `改成${days.map(dayOf).join('或')}；如果是说${dayOf(found)}办活动，写明“${dayOf(found)}举办……活动”。`,
  },
  'occasion-in-wrong-month': {
    message: ({ occasion, months: expected, found }) =>
      `${excerpt(occasion)}在${months(expected)}，这里却排在${found}月，到时候就错过了。`,
    hint: ({ months: expected }) => `改到${months(expected)}；如果是提前筹备，写明“筹备”。`,
  },
  'month-without-work': {
    message: ({ months: missing }) =>
      `工作是逐月安排的，却没有${missing.map((n) => `${n}月`).join('、')}，看的人会以为漏了。`,
    hint: () =>
      '补上这个月的工作；确实没有安排的，写一句说明，或在规定（plan.config.yaml）里列进“可空月份”。',
  },
  'month-twice': {
    message: ({ month, meant }) =>
      meant === null
        ? `${month}月前面已经写过一次，同一个月的工作分在两处，容易看漏。`
        : `${month}月写了两次，${meant}月却没有，像是写错了月份。`,
    hint: ({ month, meant }) =>
      meant === null ? `看看是不是写错了月份；都是${month}月的，合在一起。` : `核对后改成${meant}月。`,
  },
  'phase-order': {
    message: ({ form, phase, time: when, before }) => {
      const told = `${excerpt(phase)}（${excerpt(when)}）`;
      const other = before === null ? '上一个阶段' : `${excerpt(before.phase)}（${excerpt(before.time)}）`;
      if (form === 'reversed') return `${told}结束得比开始还早，没法照着办。`;
      return form === 'earlier'
        ? `${told}排在${other}的后面，时间却在它前面，先后对不上。`
        : `${told}和${other}的时间有重叠，到时候分不清该做哪一步。`;
    },
    hint: ({ form }) =>
      form === 'overlap'
        ? '核对两个阶段的起止；本来就同时进行的，写明“同时进行”。'
        : '核对起止时间；跨到第二年的，写明“次年”。',
  },
  'outdated-guidance': {
    message: ({ written, next }) =>
      `这里还以“${excerpt(written)}”的精神为指导，而${next.year}年${next.month}月已经召开${gathering(next)}，像是从旧稿里带过来的。`,
    hint: ({ current }) =>
      current === null
        ? '改成最近一次党代会、中央全会的精神。'
        : `写上党的${congress(current.congress)}和${current.plenum === null ? `${committee(current.congress)}历次全会` : gathering(current)}的精神；写的是历史，可以不改。`,
  },
};
