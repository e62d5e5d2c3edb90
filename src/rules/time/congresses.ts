/**
 * The national congresses of the Communist Party of China and the plenums of
 * the central committees that they elected, with the month in which each was
 * held (Xinhua's records of the sessions). Plans name them as their guidance.
 */

export interface Session {
  readonly year: number;
  readonly month: number;
}

interface Congress extends Session {
  /** 20: the 20th congress, and the committee that it elected. */
  readonly number: number;
  /** The plenums of that committee, the first one first. */
  readonly plenums: readonly Session[];
}

const at = (year: number, month: number): Session => ({ year, month });

const CONGRESSES: readonly Congress[] = [
  {
    number: 15,
    ...at(1997, 9),
    plenums: [at(1997, 9), at(1998, 2), at(1998, 10), at(1999, 9), at(2000, 10), at(2001, 9), at(2002, 11)],
  },
  {
    number: 16,
    ...at(2002, 11),
    plenums: [at(2002, 11), at(2003, 2), at(2003, 10), at(2004, 9), at(2005, 10), at(2006, 10), at(2007, 10)],
  },
  {
    number: 17,
    ...at(2007, 10),
    plenums: [at(2007, 10), at(2008, 2), at(2008, 10), at(2009, 9), at(2010, 10), at(2011, 10), at(2012, 11)],
  },
  {
    number: 18,
    ...at(2012, 11),
    plenums: [
      at(2012, 11),
      at(2013, 2),
      at(2013, 11),
      at(2014, 10),
      at(2015, 10),
      at(2016, 10),
      at(2017, 10),
    ],
  },
  {
    number: 19,
    ...at(2017, 10),
    plenums: [at(2017, 10), at(2018, 1), at(2018, 2), at(2019, 10), at(2020, 10), at(2021, 11), at(2022, 10)],
  },
  {
    number: 20,
    ...at(2022, 10),
    plenums: [at(2022, 10), at(2023, 2), at(2024, 7), at(2025, 10)],
  },
];

/** So far the table knows the latest congress (the next one is due in autumn 2027) and the latest plenum. */
const CONGRESSES_KNOWN_TO = at(2027, 9);
const PLENUMS_KNOWN_TO = at(2026, 9);
/** The first two plenums of a committee are about offices, and no guidance. */
const FIRST_ON_POLICY = 3;

const monthsOf = ({ year, month }: Session): number => year * 12 + month;

/** The number of the last congress in the table that was held before a month began; null before all of them. */
export function lastCongressBefore(month: Session): number | null {
  return CONGRESSES.findLast((each) => monthsOf(each) < monthsOf(month))?.number ?? null;
}

/** What a plan that begins in a month can be guided by: the latest congress, and the latest plenum of its committee where there is one on policy and the table is sure of it. */
export interface Guidance {
  readonly congress: number;
  readonly plenum: number | null;
}

/** Null for months to which the table does not reach. */
export function guidanceFor(month: Session): Guidance | null {
  const latest = CONGRESSES.findLast((each) => monthsOf(each) < monthsOf(month));
  if (latest === undefined || monthsOf(month) > monthsOf(CONGRESSES_KNOWN_TO)) return null;
  const plenum = latest.plenums.findLastIndex((each) => monthsOf(each) < monthsOf(month)) + 1;
  const isSure = plenum >= FIRST_ON_POLICY && monthsOf(month) <= monthsOf(PLENUMS_KNOWN_TO);
  return { congress: latest.number, plenum: isSure ? plenum : null };
}

/** When a congress was held, or a plenum of its committee; null for what is not in the table. */
export function sessionOf({ congress, plenum }: Guidance): Session | null {
  const found = CONGRESSES.find(({ number }) => number === congress);
  return (plenum === null ? found : found?.plenums[plenum - 1]) ?? null;
}
