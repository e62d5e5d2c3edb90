import { afterEach, describe, expect, it } from 'vitest';
import { findOccasion, nthWeekday, occasionDate } from '../../../src/plan/occasions/dates.ts';
import { matchOccasion } from '../../../src/plan/occasions/names.ts';
import { OCCASIONS, type OccasionId } from '../../../src/plan/occasions/table.ts';
import { fold } from '../../../src/plan/phrases/fold.ts';

const written = (id: OccasionId, year: number): readonly string[] =>
  occasionDate(id, year).map(({ month, day }) => `${month}-${day}`);

/** Dates as published in calendars, year by year. */
const KNOWN: readonly (readonly [OccasionId, Readonly<Record<number, string>>])[] = [
  [
    'spring-festival',
    { 2024: '2-10', 2025: '1-29', 2026: '2-17', 2027: '2-6', 2028: '1-26', 2029: '2-13', 2030: '2-3' },
  ],
  ['new-years-eve-lunar', { 2024: '2-9', 2025: '1-28', 2026: '2-16' }],
  ['lantern-festival', { 2024: '2-24', 2025: '2-12', 2026: '3-3' }],
  ['qingming', { 2024: '4-4', 2025: '4-4', 2026: '4-5', 2027: '4-5' }],
  ['dragon-boat', { 2024: '6-10', 2025: '5-31', 2026: '6-19' }],
  ['mid-autumn', { 2024: '9-17', 2025: '10-6', 2026: '9-25' }],
  ['double-ninth', { 2024: '10-11', 2025: '10-29', 2026: '10-18', 2027: '10-8' }],
  ['winter-solstice', { 2024: '12-21', 2025: '12-21', 2026: '12-22' }],
  ['mothers-day', { 2024: '5-12', 2025: '5-11', 2026: '5-10' }],
  ['fathers-day', { 2024: '6-16', 2025: '6-15', 2026: '6-21' }],
  ['easter', { 2024: '3-31', 2025: '4-20', 2026: '4-5', 2027: '3-28' }],
  ['thanksgiving', { 2024: '11-28', 2025: '11-27', 2026: '11-26' }],
  ['grandparents-day', { 2024: '9-8', 2025: '9-7', 2026: '9-13' }],
  ['us-labor-day', { 2024: '9-2', 2025: '9-1', 2026: '9-7' }],
  ['school-safety-day', { 2024: '3-25', 2025: '3-31', 2026: '3-30' }],
];

describe('the day of an occasion', () => {
  const cases = KNOWN.flatMap(([id, years]) =>
    Object.entries(years).map(([year, day]) => [id, Number(year), day] as const),
  );
  it.each(cases)('%s %i is %s', (id, year, day) => {
    expect(written(id, year)).toEqual([day]);
  });

  it('of a lunar occasion can come twice in a year or not at all', () => {
    expect(written('laba', 2022)).toEqual(['1-10', '12-30']);
    expect(written('laba', 2023)).toEqual([]);
  });

  it('lists every day of a span', () => {
    expect(written('volunteer-week', 2026)).toEqual(['4-19', '4-20', '4-21', '4-22', '4-23', '4-24', '4-25']);
    expect(written('learning-week', 2026)).toHaveLength(61);
  });

  it('is there for every occasion in every year of the century, lunar December aside', () => {
    for (const { id } of OCCASIONS.filter((each) => each.id !== 'laba')) {
      for (const year of [2000, 2024, 2033, 2099])
        expect(occasionDate(id, year), `${id} ${year}`).not.toEqual([]);
    }
  });

  it('is not told for years out of reach', () => {
    expect([
      occasionDate('qingming', 1200),
      occasionDate('qingming', 9999),
      occasionDate('qingming', Number.NaN),
    ]).toEqual([[], [], []]);
  });
});

describe('the time zone of the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    '%s does not move a day',
    (name) => {
      process.env['TZ'] = name;
      expect([
        ...written('spring-festival', 2026),
        ...written('qingming', 2026),
        ...written('mothers-day', 2026),
      ]).toEqual(['2-17', '4-5', '5-10']);
    },
  );
});

describe('the nth weekday of a month', () => {
  it('is null where the month has none', () => {
    expect(nthWeekday(2026, 2, 1, 5)).toBeNull();
    expect(nthWeekday(2026, 3, 1, 5)).toEqual({ year: 2026, month: 3, day: 30 });
  });
});

describe('the name of an occasion', () => {
  it.each([
    ['三八妇女节活动', 'womens-day', '三八妇女节'],
    ['三八', 'womens-day', '三八'],
    ['国际劳动妇女节', 'womens-day', '国际劳动妇女节'],
    ['三八”妇女节', 'womens-day', '三八”妇女节'],
    ['3．15消费者权益日', 'consumer-day', '3．15消费者权益日'],
    ['12·4国家宪法日', 'constitution-day', '12·4国家宪法日'],
    ['12•5志愿者日', 'volunteer-day', '12•5志愿者日'],
    ['六一体检', 'childrens-day', '六一'],
    ['Mother’s Day', 'mothers-day', 'Mother’s Day'],
    ['Chinese New Year’s Eve', 'new-years-eve-lunar', 'Chinese New Year’s Eve'],
  ] as const)('%s is found', (text, id, name) => {
    const found = matchOccasion(fold(text), 0);
    expect([found?.value, text.slice(0, found?.end)]).toEqual([id, name]);
  });

  it.each(['六一路', '八一小学', '五一个', '三八年', '五四三', '七一村', 'Easterly', '3·155', '11·9月'])(
    '%s has none',
    (text) => {
      expect(matchOccasion(fold(text), 0)).toBeNull();
    },
  );

  it('belongs to one occasion only', () => {
    const names = OCCASIONS.flatMap(({ zh, en }) => [...zh, ...en]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('leads to its entry', () => {
    expect(findOccasion('double-ninth')?.zh[0]).toBe('重阳节');
    expect(findOccasion('nothing')).toBeUndefined();
  });
});
