import type { TimeArgs } from '../../../diagnostics/rule-args.ts';
import { excerpt } from '../../excerpt.ts';
import type { Messages } from '../../types.ts';
import { month } from '../months.ts';

interface MonthDay {
  readonly month: number;
  readonly day: number;
}
const dayOf = ({ month: number, day }: MonthDay): string => `${day} ${month(number)}`;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekday = (n: number): string => WEEKDAYS[n - 1] ?? `day ${n} of the week`;
const ordinal = (n: number): string =>
  `${n}${n > 3 && n < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
/** the 20th congress, the 4th plenum of the 20th committee */
const gathering = (held: { readonly congress: number; readonly plenum: number | null }): string =>
  held.plenum === null
    ? `the ${ordinal(held.congress)} congress`
    : `the ${ordinal(held.plenum)} plenum of the ${ordinal(held.congress)} committee`;
const months = (numbers: readonly number[]): string => numbers.map(month).join(' or ');

export const time: Messages<TimeArgs> = {
  'missing-period': {
    message: ({ dates }) =>
      dates === 0
        ? 'The plan names no period, so nobody can tell which year it is for and no date can be checked.'
        : `The plan names no period, so nobody can tell which year it is for; ${dates === 1 ? 'the one date' : `the ${dates} dates`} in it cannot be checked.`,
    hint: () => 'Add a line “period: 2026”, or for a school year “period: 2025–26 school year”.',
  },
  'stale-year': {
    message: ({ year, planYear }) =>
      year < planYear
        ? `This says ${year}, but the plan is for ${planYear}; it may have been left over from an older plan.`
        : `This says ${year}, but the period of the plan is ${planYear}, so readers cannot tell which is meant.`,
    hint: ({ year, planYear }) =>
      year < planYear
        ? `Write ${planYear}, or leave it if an earlier year is really meant.`
        : 'Check which of the two is wrong, this or “period”.',
  },
  'date-outside-period': {
    message: ({ date, from, to, signed }) =>
      signed
        ? `“${excerpt(date)}”, on which the plan is signed, lies behind its period (${from} to ${to}).`
        : `“${excerpt(date)}” lies outside the plan’s period (${from} to ${to}), so nobody will carry it out.`,
    hint: () => 'Check the date, or change “period” if the date is right.',
  },
  'impossible-date': {
    message: ({ date, month: number, days }) =>
      days === null
        ? `A year has 12 months, so there is no “${excerpt(date)}” and nobody can keep to it.`
        : `${month(number)} has ${days} days, so there is no “${excerpt(date)}” and nobody can keep to it.`,
    hint: ({ month: number, days }) =>
      days === null
        ? 'Check which month is meant.'
        : `Check the date; if the end of the month is meant, write “the end of ${month(number)}”.`,
  },
  'weekday-mismatch': {
    message: ({ day, written, right }) =>
      `This says ${weekday(written)}, but ${dayOf(day)} ${day.year} is a ${weekday(right)}, so nobody knows on which day to come.`,
    hint: ({ written, nearest }) =>
      `Check which of the two is wrong; the nearest ${weekday(written)} is ${dayOf(nearest)}.`,
  },
  'occasion-on-wrong-day': {
    message: ({ occasion, found, days, year }) =>
      `${year === null ? 'This' : `In ${year} this`} day, ${excerpt(occasion)}, is ${days.map(dayOf).join(' or ')}, not ${dayOf(found)}, so it would be missed.`,
    hint: ({ days, found }) =>
      `Write ${days.map(dayOf).join(' or ')}. If something is held on ${dayOf(found)}, say what.`,
  },
  'occasion-in-wrong-month': {
    message: ({ occasion, months: expected, found }) =>
      `${excerpt(occasion)} is in ${months(expected)}, but stands under ${month(found)} here, so the day would be missed.`,
    hint: ({ months: expected }) =>
      `Move it to ${months(expected)}. If only the preparations are meant, say “preparations for …”.`,
  },
  'month-without-work': {
    message: ({ months: missing }) =>
      `The work goes month by month, but without ${missing.map(month).join(', ')}; it looks as if it had been left out.`,
    hint: () =>
      'Add what is done then. If nothing is, say so in the plan, or name the month under emptyMonths in your policy.',
  },
  'month-twice': {
    message: ({ month: number, meant }) =>
      meant === null
        ? `Work for ${month(number)} stands in two places, so half of it is easily missed.`
        : `One month, ${month(number)}, stands here twice and ${month(meant)} not at all; one of the two seems mistyped.`,
    hint: ({ month: number, meant }) =>
      meant === null
        ? `Check whether another month is meant; if both are ${month(number)}, put them together.`
        : `Check it, and write ${month(meant)}.`,
  },
  'phase-order': {
    message: ({ form, phase, time: when, before }) => {
      const told = `“${excerpt(phase)}” (${excerpt(when)})`;
      const other =
        before === null ? 'the phase before it' : `“${excerpt(before.phase)}” (${excerpt(before.time)})`;
      if (form === 'reversed') return `${told} ends before it begins, so nobody can keep to it.`;
      return form === 'earlier'
        ? `${told} stands behind ${other} and lies before it, so the order does not hold.`
        : `${told} begins while ${other} goes on, so nobody knows which of the two it is.`;
    },
    hint: ({ form }) =>
      form === 'overlap'
        ? 'Check when each begins and ends; if they go on together, say “in parallel”.'
        : 'Check when each begins and ends; where it goes into the next year, write that year.',
  },
  'outdated-guidance': {
    message: ({ written, next }) =>
      `This still names “${excerpt(written)}” as guidance, but ${gathering(next)} met in ${month(next.month)} ${next.year}; it may have been left over from an older plan.`,
    hint: ({ current }) =>
      current === null
        ? 'Name the latest congress and plenum.'
        : `Name ${gathering({ ...current, plenum: null })} and ${current.plenum === null ? 'the plenums of its committee' : gathering(current)}, or leave it if history is meant.`,
  },
};
